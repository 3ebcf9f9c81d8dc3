"""The outcomes of the year's plan: who delivers each, who challenges, and what is done for it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import django_tables2
from django import forms
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from boards.access import Scope
from boards.faults import Fault
from boards.models import Action, NextStep, Outcome
from boards.plan_rules import ending_body_faults, same_body_faults
from boards.presenters.plan import progress_words
from boards.queries.plan import BodyName, OutcomeRow, outcome_row, with_bodies
from boards.queries.plan_progress import PlanProgress, progress_of
from boards.registers.actions import action_panel
from boards.registers.base import Notice, Panel, Register
from boards.registers.forms import RecordForm
from boards.registers.priorities import PRIORITIES
from boards.registers.tables import RecordColumn, RecordTable

SAME_BODY, ENDING = "Same body", "Body is ending"


class OutcomeForm(RecordForm):
    """An outcome stays with its objective, so only a new one asks for it."""

    class Meta:
        model = Outcome
        fields = ["objective", "text", "responsible", "accountable"]
        widgets = {"responsible": forms.CheckboxSelectMultiple}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["objective"]
            return
        choice = self.fields["objective"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = self.scope.year.objectives.all()


class OutcomeTable(RecordTable):
    """The outcomes of a plan; `progress` says how far their actions are, `flags` what is wrong with each."""

    number = django_tables2.Column("No.", accessor="reference", order_by=("objective", "number"))
    text = RecordColumn("Outcome")
    responsible = django_tables2.Column("Plans and delivers", orderable=False)
    accountable = django_tables2.Column("Monitors and challenges", order_by=("accountable__label",))
    actions = django_tables2.Column("Actions", empty_values=(), orderable=False)
    flags = django_tables2.Column("To look at", empty_values=(), orderable=False)

    caption = "Outcomes, who delivers each and who challenges"
    caption_is_hidden = True
    row_header = "text"
    export_name = "outcomes"

    class Meta(RecordTable.Meta):
        per_page = 100
        empty_text = "No outcome answers to the filter. Choose other bodies, or clear the filter."

    def __init__(
        self, *args: Any, progress: PlanProgress, flags: Mapping[str, tuple[str, ...]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.progress = progress
        self.flags = flags

    def render_responsible(self, value: tuple[BodyName, ...]) -> str:
        return "; ".join(body.label for body in value)

    def render_accountable(self, value: BodyName) -> str:
        return value.label

    def render_actions(self, record: OutcomeRow) -> str:
        return progress_words(self.progress.of([record.pk]))

    def render_flags(self, record: OutcomeRow) -> str:
        flags = self.flags.get(record.reference, ())
        tags = (
            (render_to_string("components/tag.html", {"text": text, "judgement": "watch"}),) for text in flags
        )
        return format_html_join(" ", "{}", tags)

    def value_flags(self, record: OutcomeRow) -> str:
        return "; ".join(self.flags.get(record.reference, ()))


class CarriedStepTable(RecordTable):
    """The next steps that an outcome takes up, each with the priority whose review named it."""

    caption = "Next steps that the outcome takes up"
    caption_is_hidden = True
    row_header = "text"
    export_name = "next-steps-taken-up"

    text = django_tables2.Column("Next step", orderable=False)
    priority = RecordColumn("Priority", orderable=False)
    year = django_tables2.Column("Of", accessor="priority__year", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No next step of the year before was carried into this outcome."


def outcome_faults(rows: Sequence[OutcomeRow], last_day: date) -> Mapping[str, tuple[Fault, ...]]:
    """Return what is wrong with the bodies of each outcome, by its reference and by the flag that says it."""
    planned = [row.planned for row in rows]
    return {SAME_BODY: same_body_faults(planned), ENDING: ending_body_faults(planned, last_day)}


def outcome_flags(faults: Mapping[str, tuple[Fault, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the flags of each outcome that has a fault, by its reference."""
    flags: dict[str, tuple[str, ...]] = {}
    for flag, found in faults.items():
        for subject in dict.fromkeys(fault.subject for fault in found):
            flags[subject] = (*flags.get(subject, ()), flag)
    return flags


def notices(record: Outcome, scope: Scope) -> list[Notice]:
    """Point out what is wrong with the bodies of the outcome and with its actions."""
    faults = [
        fault
        for found in outcome_faults([outcome_row(record)], scope.year.period.end).values()
        for fault in found
    ]
    progress = progress_of(Action.objects.filter(outcome=record), scope.day)
    found = [Notice(fault.reason, fault.remedy) for fault in faults]
    if not progress.by_outcome:
        remedy = "Add who does what by when, and how it will be known that it worked."
        found.append(Notice("No action works towards the outcome.", remedy))
    return found + [Notice(f"{fault.subject}: {fault.reason}", fault.remedy) for fault in progress.faults]


def panels(record: Outcome, scope: Scope) -> list[Panel]:
    """Show the actions from the outcome and the next steps of the year before that it takes up."""
    carried = NextStep.objects.filter(outcome=record).select_related("priority__year")

    def priority_address(step: NextStep) -> str:
        return PRIORITIES.address(replace(scope, year=step.priority.year), "record", step.priority_id)

    table = CarriedStepTable(list(carried), scope=scope, prefix="steps-", address=priority_address)
    return [action_panel(record, scope), Panel("Next steps that it takes up", table)]


def objective_link(record: Outcome, scope: Scope) -> str:
    address = reverse(
        "boards:objectives_record", args=[scope.board.slug, scope.year.label, record.objective_id]
    )
    return format_html('<a class="govuk-link" href="{}">{}</a>', address, record.objective)


OUTCOMES = Register(
    name="outcomes",
    model=Outcome,
    form=OutcomeForm,
    table=OutcomeTable,
    title="Outcomes",
    singular="outcome",
    query=lambda rows, scope: with_bodies(rows),
    fields=(
        ("Number", lambda record, scope: record.reference),
        ("Objective", objective_link),
        "responsible",
        "accountable",
    ),
    notices=notices,
    panels=panels,
    list_page="boards:plan",
)
