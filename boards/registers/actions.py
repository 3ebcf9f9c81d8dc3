"""The tracker of actions, whatever they came from: owner, due date, progress, evidence and impact."""

from typing import Any

import django_filters
from django.db.models import F, Model, QuerySet
from django.http import QueryDict
from django.utils.html import format_html_join

from boards.access import Scope
from boards.deadlines import DueState, due_state
from boards.models import Action, ActionNote, Agency, Seat
from boards.models.actions import SOON
from boards.queries.actions import ActionCounts, action_counts
from boards.registers.action_forms import ActionForm, ActionNoteForm
from boards.registers.action_tables import ActionNoteTable, ActionTable, standing_words
from boards.registers.base import Notice, Panel, Part, Register, Step
from boards.registers.filters import RecordFilter
from boards.registers.origins import RECORDS, origins_of, with_origins
from boards.wording import number_word, numbered
from cescb.kit.periods import long_date


class SeatField(django_filters.fields.ModelChoiceField):
    """Offers seats by their title and their group, since two groups may have a seat of one title."""

    def label_from_instance(self, seat: Seat) -> str:
        return f"{seat.title}, {seat.group.name}"


class SeatFilter(django_filters.ModelChoiceFilter):
    field_class = SeatField


class OwnerFilter(RecordFilter):
    """Keeps the actions of one owner."""

    agency = django_filters.ModelChoiceFilter(
        label="Owner", queryset=Agency.objects.all(), empty_label="All owners"
    )

    class Meta:
        model = Action
        fields = ["agency"]


class ActionFilter(RecordFilter):
    """Narrows the tracker to what had been raised by the day of the page; `due` says how it stood then."""

    searched = ("title", "measured_by", "escalation", "evidence", "impact")

    due = django_filters.ChoiceFilter(
        label="Due",
        choices=[(state.value, state.label) for state in DueState],
        method="with_due",
        empty_label="Any time",
    )
    agency = django_filters.ModelChoiceFilter(
        label="Owner", queryset=Agency.objects.all(), empty_label="Any agency"
    )
    seat = SeatFilter(label="Seat", queryset=Seat.objects.select_related("group"), empty_label="Any seat")
    status = django_filters.ChoiceFilter(choices=Action.Status.choices, empty_label="Any status")
    origin = django_filters.ChoiceFilter(choices=Action.Origin.choices, empty_label="Anything")

    class Meta:
        model = Action
        fields = ["due", "agency", "seat", "status", "origin"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset.filter(raised_on__lte=scope.day), scope=scope)

    def with_due(self, rows: Any, name: str, value: str) -> QuerySet[Action]:
        found: QuerySet[Action] = rows.in_due_state(DueState(value), self.scope.day)
        return found


def came_from(action: Action, scope: Scope) -> str:
    """Name where an action came from, with a link to each record."""
    links = origins_of(action, scope)
    if not links:
        return action.get_origin_display()
    return format_html_join(
        ", ", '{}: <a class="govuk-link" href="{}">{}</a>', ((one.kind, one.href, one.name) for one in links)
    )


def status(action: Action, scope: Scope) -> str:
    """Say how far an action is, and when it was closed and by whom."""
    words = action.get_status_display()
    if action.closed_on is None:
        return words
    return f"{words}: {long_date(action.closed_on)}, by {action.closed_by or 'somebody not recorded'}"


def counts_words(counts: ActionCounts) -> str:
    """Say how many are open: three actions are open, one overdue and none due within 14 days."""
    if not counts.open:
        return "no action is open"
    are_open = f"{numbered(counts.open, 'action')} {'is' if counts.open == 1 else 'are'} open"
    overdue, soon = number_word(counts.overdue), number_word(counts.due_soon)
    return f"{are_open}, {overdue} overdue and {soon} due within {SOON.days} days"


def lede(scope: Scope, rows: Any) -> str:
    """Count what is open on the day of the page; empty where nothing was ever raised."""
    counts = action_counts(rows, scope.day)
    if not counts.open and not rows.exists():
        return ""
    return f"On {long_date(scope.day)}, {counts_words(counts)}."


def notices(action: Action, scope: Scope) -> list[Notice]:
    state = due_state(action.due_on, scope.day, action.closed_on)
    if state == DueState.OVERDUE:
        day = long_date(scope.day)
        return [Notice(standing_words(action, scope), f"On {day} it was neither done nor dropped.")]
    if action.status == Action.Status.DONE:
        return [Notice("Closed with evidence", "What it changed stands below.", kind="success")]
    if action.status == Action.Status.DROPPED:
        return [Notice("Dropped", "The last note says why.", kind="info")]
    return []


def steps(action: Action, scope: Scope) -> list[Step]:
    if action.is_closed:
        return [Step("Open again", ACTIONS.address(scope, "reopen", action.pk))]
    return [
        Step("Close with evidence", ACTIONS.address(scope, "close", action.pk), is_main=True),
        Step("Drop", ACTIONS.address(scope, "drop", action.pk)),
    ]


def locked(action: Action) -> str:
    return "The action is closed. Open it again to change it." if action.is_closed else ""


def action_table(scope: Scope, *, prefix: str = "actions-", **lookups: Any) -> ActionTable:
    """Return a table of the actions that the lookups select, for the page of what they came from."""
    return ActionTable(
        ACTIONS.rows(scope).filter(**lookups),
        scope=scope,
        prefix=prefix,
        exclude=("origin",),
        empty_text="No action has come from this yet.",
        address=lambda action: ACTIONS.address(scope, "record", action.pk),
    )


def raise_address(scope: Scope, **suggested: Any) -> str:
    """Return the address of the form for a new action with values filled in: raise_address(scope, risk=5)."""
    query = QueryDict(mutable=True)
    query.update({name: str(value) for name, value in suggested.items()})
    return f"{ACTIONS.address(scope, 'add')}?{query.urlencode()}"


def action_panel(record: Model, scope: Scope, **lookups: Any) -> Panel:
    """Return the panel of a record's page with the actions that came from it and the way to raise one.

    `record` is of a kind that an action names: a meeting, a challenge, a risk, an outcome, a session or a
    recommendation. `lookups` select other actions than those that name it.
    """
    relation = next(source.relation for source in RECORDS if source.model is type(record))
    return Panel(
        title="Actions",
        table=action_table(scope, **(lookups or {relation: record})),
        add=Step("Raise an action", raise_address(scope, **{relation: record.pk})),
    )


NOTES = Part(
    name="notes",
    model=ActionNote,
    form=ActionNoteForm,
    table=ActionNoteTable,
    title="Progress",
    owner="action",
    edits=False,
    add_text="Note progress",
    is_open=lambda action: not action.is_closed,
    query=lambda rows: rows.select_related("made_by"),
)

ACTIONS = Register(
    name="actions",
    model=Action,
    form=ActionForm,
    table=ActionTable,
    filter=ActionFilter,
    title="Actions",
    singular="action",
    lede=lede,
    about=(
        "One list for everything that somebody must do, whatever it came from. An action is under way from "
        "its first note of progress on, and closes only with evidence that it was done and what it changed."
    ),
    query=lambda rows, scope: with_origins(rows.select_related("agency", "seat", "closed_by")).order_by(
        F("closed_on").desc(nulls_first=True), F("due_on").asc(nulls_last=True), "number"
    ),
    fields=(
        ("Came from", came_from),
        "agency",
        "seat",
        "raised_on",
        "due_on",
        ("Status", status),
        "measured_by",
        "escalation",
        "evidence",
        "impact",
    ),
    parts=(NOTES,),
    notices=notices,
    steps=steps,
    locked=locked,
    concerns=("agency",),
    removes_with=("notes",),
    list_template="boards/action_list.html",
)

REGISTERS = (ACTIONS,)
