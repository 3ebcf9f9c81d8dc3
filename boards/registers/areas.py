"""Areas for improvement, each to be answered by an objective of the plan and by an action."""

from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import AreaForImprovement, Objective
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import joined, numbered, sentence_case


class AreaForm(RecordForm):
    class Meta:
        model = AreaForImprovement
        fields = ["text", "objective", "action"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["objective"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = self.scope.year.objectives.all()


class AreaTable(RecordTable):
    caption = "Areas for improvement"
    caption_is_hidden = True
    row_header = "text"
    export_name = "areas-for-improvement"

    number = django_tables2.Column("No.")
    text = RecordColumn("Area for improvement")
    objective = django_tables2.Column(
        "Objective that answers it", default="none", order_by="objective__number"
    )
    action = django_tables2.Column("Action", default="none", order_by="action__number")

    class Meta(RecordTable.Meta):
        empty_text = "No area for improvement is recorded for the year."
        order_by = "number"


class AreaFilter(RecordFilter):
    searched = ("text",)

    objective = django_filters.ModelChoiceFilter(
        queryset=Objective.objects.all(), empty_label="Any objective"
    )
    answered = django_filters.ChoiceFilter(
        label="Answered by",
        method="with_answer",
        choices=[
            ("no_objective", "No objective"),
            ("no_action", "No action"),
            ("both", "An objective and an action"),
        ],
        empty_label="Anything or nothing",
    )

    class Meta:
        model = AreaForImprovement
        fields = ["objective", "answered"]

    def __init__(self, *args: Any, scope: Scope, **kwargs: Any) -> None:
        super().__init__(*args, scope=scope, **kwargs)
        self.filters["objective"].extra["queryset"] = scope.year.objectives.all()

    def with_answer(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the areas that lack an objective or an action, or that have both."""
        match value:
            case "no_objective":
                return rows.filter(objective=None)
            case "no_action":
                return rows.filter(action=None)
            case _:
                return rows.filter(objective__isnull=False, action__isnull=False)


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the areas and those that nothing answers."""
    found = rows.aggregate(
        all=Count("pk"),
        without_objective=Count("pk", filter=Q(objective=None)),
        without_action=Count("pk", filter=Q(action=None)),
    )
    if not found["all"]:
        return ""
    count = sentence_case(numbered(found["all"], "area", "areas"))
    lacking = [
        f"{numbered(found[key], 'has', 'have')} no {what}"
        for key, what in (("without_objective", "objective"), ("without_action", "action"))
        if found[key]
    ]
    ending = joined(lacking) or "each has an objective and an action"
    return f"{count} for improvement in {scope.year}: {ending}."


def notices(record: AreaForImprovement, scope: Scope) -> list[Notice]:
    """Point out an area that no objective or no action answers."""
    found = []
    if record.objective is None:
        found.append(Notice("No objective answers it.", "Assign it to an objective of the plan."))
    if record.action is None:
        found.append(Notice("No action answers it.", "Name the action that does something about it."))
    return found


AREAS = Register(
    name="areas",
    model=AreaForImprovement,
    form=AreaForm,
    table=AreaTable,
    filter=AreaFilter,
    title="Areas for improvement",
    singular="area for improvement",
    lede=lede,
    about="The list is kept once, so every page and report that names the areas names the same ones.",
    query=lambda rows, scope: rows.select_related("objective", "action"),
    notices=notices,
)
