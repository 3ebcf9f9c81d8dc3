"""The forms of the risk register: a risk, a review of it, and its closing."""

import datetime
from typing import Any

from django import forms

from boards.models import Risk, RiskReview
from boards.registers.fieldsets import Fieldset, FieldsetForm
from boards.registers.forms import RecordForm
from boards.risk import Direction, Rating, movement
from cescb.forms import DayMonthYear
from cescb.kit.periods import long_date


def too_late(day: datetime.date, last: datetime.date) -> str:
    """Say what is wrong with a day after the one that the page speaks of; empty where nothing is."""
    return f"Give a day up to {long_date(last)}, of which these pages speak." if day > last else ""


def name_empty_choice(field: Any, text: str) -> None:
    """Say in words what a choice left empty means."""
    field.choices = [("", text), *((value, label) for value, label in field.choices if value)]


class RiskForm(FieldsetForm):
    class Meta:
        model = Risk
        fields = [
            "title",
            "description",
            "cause",
            "identified_on",
            "reported_by",
            "agency",
            "owner_post",
            "gross_likelihood",
            "gross_impact",
            "existing_controls",
            "target_likelihood",
            "target_impact",
            "planned_controls",
            "strategy",
            "corporate_register",
            "raised_on",
            "review_due_on",
        ]

    fieldsets = (
        Fieldset("Gross rating", "Before any control.", ("gross_likelihood", "gross_impact")),
        Fieldset("Target rating", "What the board wants to reach.", ("target_likelihood", "target_impact")),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("gross_likelihood", "gross_impact", "target_likelihood", "target_impact"):
            name_empty_choice(self.fields[name], "Not rated")
        # A risk read from a document may lack its day; one that is added here has it.
        self.fields["identified_on"].required = self.instance.pk is None
        if self.instance.pk and self.instance.reviews.exists():
            # From the first review on, the newest one says when the risk is looked at next.
            del self.fields["review_due_on"]

    def clean_identified_on(self) -> datetime.date | None:
        day: datetime.date | None = self.cleaned_data["identified_on"]
        if day is None:
            return None
        if "identified_on" in self.changed_data and (fault := too_late(day, self.scope.day)):
            raise forms.ValidationError(fault)
        first = self.instance.reviews.order_by("reviewed_on").first() if self.instance.pk else None
        if first and day > first.reviewed_on:
            raise forms.ValidationError(f"It was reviewed on {long_date(first.reviewed_on)} already.")
        return day


class RiskReviewForm(RecordForm):
    """A review, filled in beforehand with the rating of the newest one."""

    needs_owner = True

    class Meta:
        model = RiskReview
        fields = ["reviewed_on", "likelihood", "impact", "note", "reviewed_by", "review_due_on"]

    def __init__(self, *args: Any, owner: Risk, **kwargs: Any) -> None:
        self.risk = owner
        if kwargs["instance"].pk is None:
            kwargs["initial"] = {**self.suggested(owner, kwargs["scope"].day), **kwargs["initial"]}
        super().__init__(*args, **kwargs)
        for name in ("likelihood", "impact"):
            name_empty_choice(self.fields[name], "Choose")
        # A review read from a document may lack it; one that is made here sets it.
        self.fields["review_due_on"].required = self.instance.pk is None

    @staticmethod
    def suggested(risk: Risk, day: datetime.date) -> dict[str, Any]:
        """Return the day of the page with the rating of the newest review by then."""
        newest = risk.reviews.filter(reviewed_on__lte=day).order_by("-reviewed_on").first()
        rating = {"likelihood": newest.likelihood, "impact": newest.impact} if newest else {}
        return {"reviewed_on": day, **rating}

    def clean_reviewed_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["reviewed_on"]
        if "reviewed_on" in self.changed_data or self.instance.pk is None:
            if fault := too_late(day, self.scope.day):
                raise forms.ValidationError(fault)
            identified = self.risk.identified_on
            if identified and day < identified:
                raise forms.ValidationError(f"The risk was identified on {long_date(identified)} only.")
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        day, note = cleaned.get("reviewed_on"), cleaned.get("note")
        if day and not note and "note" in cleaned:
            moved = movement(
                self.rating_before(day), Rating.of(cleaned.get("likelihood"), cleaned.get("impact"))
            )
            if moved and moved.direction is not Direction.SAME:
                self.add_error("note", f"Say why the score goes {moved.text}.")
        return cleaned

    def rating_before(self, day: datetime.date) -> Rating | None:
        """Return the net rating that stood before the day; None where there was none."""
        before = self.risk.reviews.filter(reviewed_on__lt=day).order_by("-reviewed_on").first()
        return before.rating if before else None


class RiskClosingForm(forms.Form):
    """When a risk left the register and why."""

    closed_on = forms.DateField(label="Closed on", widget=DayMonthYear)
    reason = forms.CharField(
        label="Why it is closed",
        help_text="What became of it: it has gone, it has come to pass, or somebody else keeps it now.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args: Any, risk: Risk, day: datetime.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.risk, self.day = risk, day

    def clean_closed_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["closed_on"]
        if fault := too_late(day, self.day):
            raise forms.ValidationError(fault)
        newest = self.risk.reviews.order_by("-reviewed_on").first()
        known = [self.risk.identified_on, newest.reviewed_on if newest else None]
        first = max((known_day for known_day in known if known_day), default=day)
        if day < first:
            raise forms.ValidationError(f"Give a day from {long_date(first)} on, when it was still open.")
        return day
