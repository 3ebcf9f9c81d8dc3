"""Plans and strategies of other bodies, and how the board's plan for the year answers to them."""

from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import AlignedPlan, Objective, PartnershipBody
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import LinesColumn, missing
from boards.tables.partnership import ManyColumn
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.tables import DateColumn


class ObjectivesField(forms.ModelMultipleChoiceField):
    """The objectives of one year, each named by its number and title."""

    def label_from_instance(self, objective: Any) -> str:
        return f"{objective.number}. {objective.title}"


class AlignedPlanForm(RecordForm):
    link = forms.URLField(label="Where it is published", required=False, assume_scheme="https")
    objectives = ObjectivesField(
        label="Objectives of ours that answer it",
        queryset=Objective.objects.all(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = AlignedPlan
        fields = ["title", "body", "asks", "objectives", "differs", "checked_on", "link"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["objectives"].queryset = self.scope.year.objectives.all()  # type: ignore[attr-defined]
        if not self.scope.year.objectives.exists():
            self.fields["objectives"].help_text = f"No objective is recorded for {self.scope.year.label}."


class AlignedPlanTable(RecordTable):
    title = RecordColumn("Plan or strategy")
    body = django_tables2.Column("Whose", accessor="body__label", order_by="body__name")
    asks = LinesColumn("What it says about safeguarding", default=missing())
    objectives = ManyColumn("Answered by objective", each="number", missing=missing("none"))
    differs = LinesColumn("Where the plans differ")
    checked_on = DateColumn("Last compared", default=missing("never"))

    caption = "Plans of other bodies"
    caption_is_hidden = True
    row_header = "title"
    export_name = "plans-of-other-bodies"

    class Meta(RecordTable.Meta):
        empty_text = "No plan of another body is recorded for this year, or none answers to the filter."


class AlignedPlanFilter(RecordFilter):
    searched = ("title", "asks", "differs")

    body = django_filters.ModelChoiceFilter(
        label="Whose", queryset=PartnershipBody.objects.all(), empty_label="Any body"
    )
    answered = django_filters.ChoiceFilter(
        label="Our answer",
        method="with_answer",
        choices=[("yes", "An objective answers it"), ("no", "No objective answers it")],
        empty_label="All plans",
    )

    class Meta:
        model = AlignedPlan
        fields = ["body", "answered"]

    def with_answer(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.filter(objectives__isnull=value == "no").distinct()


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk", distinct=True),
        unanswered=Count("pk", distinct=True, filter=Q(objectives=None)),
        differing=Count("pk", distinct=True, filter=~Q(differs="")),
    )
    if not found["all"]:
        return ""
    parts = [
        text.format(number_word(found[name]))
        for name, text in (
            ("unanswered", "{} answered by no objective of ours"),
            ("differing", "{} known to differ from ours"),
        )
        if found[name]
    ]
    ending = joined(parts) or "each answered by an objective of ours"
    return f"{sentence_case(numbered(found['all'], 'plan'))} of other bodies: {ending}."


def notices(plan: Any, scope: Scope) -> list[Notice]:
    if plan.objectives.all():
        return []
    return [
        Notice(
            "No objective of ours answers it",
            f"Choose the objectives of {scope.year.label} that do, or record where the two plans differ.",
        )
    ]


ALIGNED_PLANS = Register(
    name="aligned_plans",
    model=AlignedPlan,
    form=AlignedPlanForm,
    table=AlignedPlanTable,
    filter=AlignedPlanFilter,
    title="Plans of other bodies",
    singular="plan",
    lede=lede,
    about="The plans of one partnership must pull the same way: compare them when one of them changes.",
    query=lambda rows, scope: rows.select_related("body").prefetch_related("objectives"),
    notices=notices,
    record_template="boards/published_record.html",
    fields=("title", "body", "asks", "objectives", "differs", "checked_on"),
)
