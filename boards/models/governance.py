"""What the board rests on: law, its functions, the memorandum of understanding, key roles and handovers."""

import datetime
from typing import ClassVar

from django.db import models
from django.db.models import Case, F, Q, Value, When

from boards.models.agencies import Agency
from boards.models.board import FinancialYear
from boards.models.partnership import PartnershipBody
from boards.models.records import BoardRecord, CitedRecord
from boards.models.seats import Person
from boards.statutes import Standing


class StatutoryReferenceQuerySet(models.QuerySet["StatutoryReference"]):
    def with_standing(self, day: datetime.date) -> "StatutoryReferenceQuerySet":
        """Add `standing`, how each stands on the day, as boards.statutes.standing finds it for one."""
        return self.annotate(
            standing=Case(
                When(in_force_from__gt=day, then=Value(Standing.TO_COME)),
                When(in_force_to__lt=day, then=Value(Standing.ENDED)),
                When(~Q(replaced_by="") & Q(in_force_to=None), then=Value(Standing.REPLACED)),
                default=Value(Standing.IN_FORCE),
                output_field=models.CharField(),
            )
        )


class StatutoryReference(BoardRecord):
    """A provision or a piece of guidance that the board works under, what it asks and how long it holds."""

    class Kind(models.TextChoices):
        ACT = "act", "Act of Parliament"
        REGULATIONS = "regulations", "Regulations"
        GUIDANCE = "guidance", "Statutory guidance"
        FRAMEWORK = "framework", "Inspection framework"

    title = models.CharField("Act or guidance", max_length=200)
    section = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=11, choices=Kind, default=Kind.ACT)
    requires = models.TextField("what it requires")
    in_force_from = models.DateField(null=True, blank=True)
    in_force_to = models.DateField(null=True, blank=True, help_text="The last day on which it held.")
    replaced_by = models.CharField(
        max_length=200, blank=True, help_text="What took its place or will take it, with its section."
    )
    link = models.URLField(blank=True)
    bodies = models.ManyToManyField(
        PartnershipBody,
        blank=True,
        related_name="statutes",
        verbose_name="bodies that rest on it",
        help_text="The memorandum of understanding says it for each of its parties.",
    )

    objects = StatutoryReferenceQuerySet.as_manager()

    _history_m2m_fields = ["bodies"]

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(in_force_to=None)
                | Q(in_force_from=None)
                | Q(in_force_to__gte=F("in_force_from")),
                name="statute_ends_after_start",
                violation_error_message="A provision cannot end before it comes into force.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.section}" if self.section else self.title


class BoardFunction(BoardRecord):
    """A function that the board has by law or by its constitution."""

    title = models.CharField("function", max_length=300)
    basis = models.ForeignKey(
        StatutoryReference,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="functions",
        verbose_name="legal basis",
    )
    constitution = models.CharField(
        "where the constitution says it", max_length=80, blank=True, help_text="Section 3, for example."
    )

    class Meta(BoardRecord.Meta):
        verbose_name = "function of the board"
        verbose_name_plural = "functions of the board"

    def __str__(self) -> str:
        return self.title


class FunctionEvidence(CitedRecord):
    """Evidence that the board exercised one of its functions in a year."""

    board_path = "function__board"
    year_path = "year"

    function = models.ForeignKey(BoardFunction, on_delete=models.CASCADE, related_name="evidence")
    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="function_evidence", editable=False
    )
    text = models.TextField("evidence")
    kept_in = models.CharField(
        "where it is kept", max_length=200, blank=True, help_text="A report, minutes, an audit."
    )

    class Meta:
        ordering = ["function", "year", "pk"]
        verbose_name = "evidence of the year"
        verbose_name_plural = "evidence of the year"

    def __str__(self) -> str:
        return self.text


class KeyRole(BoardRecord):
    """A role that the board depends on, who holds it, to whom they answer and what they do."""

    title = models.CharField("role", max_length=160)
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="key_roles"
    )
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="key_roles"
    )
    answers_to = models.CharField(max_length=200, blank=True)
    duties = models.TextField(blank=True)
    working_time = models.CharField(max_length=60, blank=True)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)
    date_note = models.CharField(
        "note on the dates", max_length=160, blank=True, help_text="What is known when a date is not."
    )
    is_appraised = models.BooleanField(
        "appraised every year",
        default=False,
        help_text="An appraisal is then due a year after the last one, or after the start.",
    )

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=F("starts_on")),
                name="key_role_ends_after_start",
                violation_error_message="A role cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Handover(BoardRecord):
    """Work that passes from one body to another by a date, and whether it was accepted."""

    what = models.CharField("what passes over", max_length=300)
    from_body = models.ForeignKey(
        PartnershipBody, on_delete=models.PROTECT, related_name="handovers_given", verbose_name="from"
    )
    to_body = models.ForeignKey(
        PartnershipBody, on_delete=models.PROTECT, related_name="handovers_taken", verbose_name="to"
    )
    due_on = models.DateField("by", null=True, blank=True)
    owner = models.CharField(
        max_length=160, blank=True, help_text="Who sees to it, on the side that takes it over."
    )
    accepted_on = models.DateField(
        "accepted", null=True, blank=True, help_text="The day on which the body that takes it over agreed."
    )
    note = models.TextField(blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(from_body=F("to_body")),
                name="handover_between_two_bodies",
                violation_error_message="A handover is from one body to another.",
            ),
        ]

    def __str__(self) -> str:
        return self.what


class Memorandum(BoardRecord):
    """A version of the memorandum of understanding between the boards of the area."""

    prefix: ClassVar[str] = "Version "

    title = models.CharField(max_length=160, default="Memorandum of understanding")
    principles = models.TextField(blank=True)
    drafted_on = models.DateField("drafted", null=True, blank=True)
    review_due_on = models.DateField("review due", null=True, blank=True)
    date_note = models.CharField(
        "about its dates", max_length=160, blank=True, help_text="What is known when a date is not."
    )

    class Meta(BoardRecord.Meta):
        verbose_name = "memorandum of understanding"
        verbose_name_plural = "versions of the memorandum of understanding"

    def __str__(self) -> str:
        return f"{self.reference}: {self.title}"


class MemorandumParty(CitedRecord):
    """A body that is party to a version of the memorandum: what it takes on, and whether it has agreed."""

    class State(models.TextChoices):
        WAITING = "waiting", "Not agreed yet"
        AGREED = "agreed", "Agreed"

    board_path = "memorandum__board"

    memorandum = models.ForeignKey(Memorandum, on_delete=models.CASCADE, related_name="parties")
    body = models.ForeignKey(PartnershipBody, on_delete=models.PROTECT, related_name="memoranda")
    responsibilities = models.TextField("what it takes on", blank=True)
    state = models.CharField("agreement", max_length=7, choices=State, default=State.WAITING)
    agreed_on = models.DateField(
        "agreed", null=True, blank=True, help_text="Leave empty where it has agreed and the day is not known."
    )

    class Meta:
        ordering = ["memorandum", "body__position"]
        verbose_name = "party to the memorandum"
        verbose_name_plural = "parties to the memorandum"
        constraints = [
            models.UniqueConstraint(
                fields=["memorandum", "body"],
                name="one_entry_per_party",
                violation_error_message="The body is already party to this version.",
            ),
            models.CheckConstraint(
                condition=Q(agreed_on=None) | Q(state="agreed"),
                name="memorandum_date_only_when_agreed",
                violation_error_message="A party that has not agreed yet has no date of agreement.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body}, {self.memorandum}"
