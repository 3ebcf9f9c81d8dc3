"""The objectives of the year's plan, and the bodies that share each."""

from typing import Any

import django_tables2
from django import forms

from boards.access import Scope
from boards.models import AreaForImprovement, Objective
from boards.queries.plan import ObjectiveOutcomes, outcome_row, outcomes_of, with_bodies
from boards.queries.plan_progress import PlanProgress, Progress
from boards.registers.areas import AREAS
from boards.registers.base import Notice, Panel, Register, Step
from boards.registers.forms import RecordForm
from boards.registers.outcomes import OUTCOMES
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import missing
from cescb.tables import NumericColumn


class ObjectiveForm(RecordForm):
    class Meta:
        model = Objective
        fields = ["title", "shared_with"]
        widgets = {"shared_with": forms.CheckboxSelectMultiple}


class ObjectiveTable(RecordTable):
    """The objectives of a plan with the actions of their outcomes, as `progress` counts them."""

    caption = "Objectives and how far their actions are"
    caption_is_hidden = True
    row_header = "title"
    export_name = "objectives"

    number = django_tables2.Column("No.")
    title = RecordColumn("Objective")
    shared_with = django_tables2.Column("Shared with", orderable=False)
    outcomes = NumericColumn("Outcomes", orderable=False)
    open = NumericColumn("Open actions", empty_values=(), orderable=False)
    overdue = NumericColumn("Of these, overdue", empty_values=(), orderable=False)
    done = NumericColumn("Done", empty_values=(), orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No objective is recorded."

    def __init__(self, *args: Any, progress: PlanProgress, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.progress = progress

    def render_shared_with(self, value: tuple[str, ...]) -> str:
        return "; ".join(value) or missing("nobody recorded")

    def value_shared_with(self, value: tuple[str, ...]) -> str:
        return "; ".join(value)

    def render_outcomes(self, value: tuple[Any, ...]) -> int:
        return len(value)

    def render_open(self, record: ObjectiveOutcomes) -> int:
        return self.of(record).open

    def render_overdue(self, record: ObjectiveOutcomes) -> int:
        return self.of(record).overdue

    def render_done(self, record: ObjectiveOutcomes) -> int:
        return self.of(record).done

    def of(self, record: ObjectiveOutcomes) -> Progress:
        return self.progress.of(outcome.pk for outcome in record.outcomes)


class OutcomeOfObjectiveTable(RecordTable):
    caption = "Outcomes of the objective"
    caption_is_hidden = True
    row_header = "text"
    export_name = "outcomes-of-objective"

    reference = django_tables2.Column("No.", orderable=False)
    text = RecordColumn("Outcome", orderable=False)
    accountable = django_tables2.Column(
        "Monitors and challenges", accessor="accountable__name", orderable=False
    )

    class Meta(RecordTable.Meta):
        per_page = 100
        empty_text = "The objective has no outcome yet."


class AreaOfObjectiveTable(RecordTable):
    caption = "Areas for improvement that the objective answers"
    caption_is_hidden = True
    row_header = "text"
    export_name = "areas-of-objective"

    number = django_tables2.Column("No.", orderable=False)
    text = RecordColumn("Area for improvement", orderable=False)

    class Meta(RecordTable.Meta):
        per_page = 100
        empty_text = "No area for improvement is assigned to the objective."


def notices(record: Objective, scope: Scope) -> list[Notice]:
    """Point out an objective of which nobody could say whether it is met."""
    if record.outcomes.exists():
        return []
    return [
        Notice("The objective has no outcome.", "Say what will be different for children when it is met.")
    ]


def panels(record: Objective, scope: Scope) -> list[Panel]:
    """Show the outcomes of the objective and the areas for improvement that it answers."""
    rows = [outcome_row(outcome) for outcome in with_bodies(outcomes_of(scope.year).filter(objective=record))]
    areas = list(AreaForImprovement.objects.filter(objective=record))
    outcome_table = OutcomeOfObjectiveTable(
        rows,
        scope=scope,
        prefix="outcomes-",
        address=lambda outcome: OUTCOMES.address(scope, "record", outcome.pk),
    )
    area_table = AreaOfObjectiveTable(
        areas, scope=scope, prefix="areas-", address=lambda area: AREAS.address(scope, "record", area.pk)
    )
    tied = f"?objective={record.pk}"
    return [
        Panel("Outcomes", outcome_table, add=Step(OUTCOMES.add_text, OUTCOMES.address(scope, "add") + tied)),
        Panel(
            "Areas for improvement",
            area_table,
            add=Step(AREAS.add_text, AREAS.address(scope, "add") + tied),
        ),
    ]


OBJECTIVES = Register(
    name="objectives",
    model=Objective,
    form=ObjectiveForm,
    table=ObjectiveTable,
    title="Objectives",
    singular="objective",
    query=lambda rows, scope: rows.prefetch_related("shared_with"),
    fields=("number", "shared_with"),
    notices=notices,
    panels=panels,
    list_page="boards:plan",
)
