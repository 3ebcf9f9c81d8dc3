"""Administration of measures, breakdowns, figures and targets."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from boards.models import User
from cescb.kit.periods import Period, PeriodError
from performance.models import (
    Breakdown,
    Category,
    Measure,
    Observation,
    Revision,
    SeriesBreak,
    Target,
)
from performance.services import observations

ORIGIN = "Administration"


class CategoryInline(admin.TabularInline):
    model = Category
    extra = 0


class SeriesBreakInline(admin.TabularInline):
    model = SeriesBreak
    extra = 0


class ReadOnlyInline(admin.TabularInline):
    """Rows that the administration shows and never changes."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class RevisionInline(ReadOnlyInline):
    model = Revision
    fields = ["made_at", "made_by", "origin", "before", "after", "reason"]
    readonly_fields = ["made_at", "made_by", "origin", "before", "after", "reason"]


@admin.register(Breakdown)
class BreakdownAdmin(admin.ModelAdmin):
    list_display = ["title", "code", "adds_up"]
    search_fields = ["title", "code"]
    inlines = [CategoryInline]


@admin.register(Measure)
class MeasureAdmin(admin.ModelAdmin):
    list_display = ["title", "code", "stage", "basis", "unit", "polarity"]
    list_filter = ["stage", "basis", "question", "polarity"]
    search_fields = ["title", "code", "numerator"]
    filter_horizontal = ["breakdowns", "compare_with"]
    inlines = [SeriesBreakInline]


class ObservationForm(forms.ModelForm):
    """A figure with the reason for the entry; a new one has its period typed as references write it."""

    period = forms.CharField(
        help_text="2014-03-31 (as at), 2014-03 (month), 2013-14 q3, 2013-14, or 2013-04-01..2014-04-30."
    )
    reason = forms.CharField(max_length=300, required=False, help_text="Goes into the ledger of the figure.")

    class Meta:
        model = Observation
        fields = [
            "measure",
            "board",
            "area",
            "category",
            "source",
            "value",
            "numerator",
            "denominator",
            "upper_value",
            "qualifier",
            "missing",
            "lines",
            "note",
        ]

    def clean_period(self) -> Period:
        try:
            return Period.parse(self.cleaned_data["period"])
        except PeriodError as error:
            raise ValidationError(str(error)) from error

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        period = cleaned.get("period")
        if isinstance(period, Period) and self._is_there_already(cleaned, period):
            raise ValidationError("This figure is there already. Open it to correct it.")
        return cleaned

    def _is_there_already(self, cleaned: dict[str, Any], period: Period) -> bool:
        return Observation.objects.filter(
            measure=cleaned.get("measure"),
            board=cleaned.get("board"),
            area=cleaned.get("area"),
            category=cleaned.get("category"),
            source=cleaned.get("source"),
            period_type=period.kind.value,
            starts_on=period.start,
            ends_on=period.end,
        ).exists()


@admin.register(Observation)
class ObservationAdmin(admin.ModelAdmin):
    """Figures are entered and corrected through the service that keeps their ledger; none is deleted here."""

    form = ObservationForm
    list_display = ["measure", "area", "category", "period", "value", "numerator", "denominator", "source"]
    list_filter = ["board", "year", "measure__stage", "source"]
    list_select_related = ["measure", "area", "category", "source"]
    search_fields = ["measure__code", "measure__title"]
    autocomplete_fields = ["measure"]
    inlines = [RevisionInline]
    key_fields = ("measure", "board", "area", "category", "source", "period")

    def get_readonly_fields(self, request: HttpRequest, obj: Observation | None = None) -> tuple[str, ...]:
        return self.key_fields if obj else ()

    def has_delete_permission(self, request: HttpRequest, obj: Observation | None = None) -> bool:
        return False

    @admin.display(description="period", ordering="ends_on")
    def period(self, observation: Observation) -> str:
        return observation.period.label

    def save_model(self, request: HttpRequest, obj: Observation, form: Any, change: bool) -> None:
        period = obj.period if change else form.cleaned_data["period"]
        assert isinstance(request.user, User)
        saved = observations.record(
            measure=obj.measure,
            board=obj.board,
            area=obj.area,
            category=obj.category,
            source=obj.source,
            period=period,
            value=obj.value,
            numerator=obj.numerator,
            denominator=obj.denominator,
            upper_value=obj.upper_value,
            qualifier=obj.qualifier,
            missing=obj.missing,
            lines=obj.lines,
            note=obj.note,
            by=request.user,
            origin=ORIGIN,
            reason=form.cleaned_data["reason"],
        )
        obj.pk, obj.period_type = saved.pk, saved.period_type
        obj.starts_on, obj.ends_on = saved.starts_on, saved.ends_on


@admin.register(Target)
class TargetAdmin(admin.ModelAdmin):
    list_display = ["measure", "board", "year", "value", "tolerance"]
    list_filter = ["board", "year"]
    list_select_related = ["measure", "board"]
    autocomplete_fields = ["measure"]
