"""How the actions of a board stand on a day: their counts, and each owner's list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from boards.deadlines import DueState, due_state
from boards.models import Action, ActionNote, Agency
from boards.models.actions import SOON, ActionQuerySet

# How an owner's list is ordered: what presses first.
PRESSING = (DueState.OVERDUE, DueState.DUE_SOON, DueState.LATER, DueState.NO_DATE)


@dataclass(frozen=True)
class ActionCounts:
    """How many actions are open on a day; `overdue` and `due_soon` are among the `open` ones."""

    open: int
    overdue: int
    due_soon: int


@dataclass(frozen=True)
class OwnerActions:
    """The open actions of one agency, the pressing ones first, and their counts."""

    agency: Agency
    actions: tuple[Action, ...]
    counts: ActionCounts


def action_counts(actions: ActionQuerySet, day: date) -> ActionCounts:
    """Count the actions that are open on the day, in one query."""
    counts = (
        actions.open_on(day)
        .order_by()
        .aggregate(
            open=Count("pk", distinct=True),
            overdue=Count("pk", filter=Q(due_on__lt=day), distinct=True),
            due_soon=Count("pk", filter=Q(due_on__range=(day, day + SOON)), distinct=True),
        )
    )
    return ActionCounts(**counts)


def with_latest_note(actions: QuerySet[Action]) -> QuerySet[Any]:
    """Add `latest_note` and `noted_on`, the newest note of progress; None where there is none."""
    newest = ActionNote.objects.filter(action=OuterRef("pk")).order_by("-made_on", "-pk")
    return actions.annotate(
        latest_note=Subquery(newest.values("text")[:1]), noted_on=Subquery(newest.values("made_on")[:1])
    )


def by_owner(actions: Iterable[Action], day: date) -> tuple[OwnerActions, ...]:
    """Group open actions by the agency that owns them.

    Owners with overdue actions come first, then those with actions due soon, each by name; the actions of an
    owner likewise, by due date. Runs no query where each action's agency is at hand.
    """
    ordered = sorted(actions, key=lambda action: (action.agency.name, action.agency.pk))
    owners = [
        _owner(agency, list(group), day)
        for agency, group in groupby(ordered, key=lambda action: action.agency)
    ]
    return tuple(sorted(owners, key=lambda owner: (not owner.counts.overdue, not owner.counts.due_soon)))


def _owner(agency: Agency, actions: list[Action], day: date) -> OwnerActions:
    states = {action.pk: due_state(action.due_on, day) for action in actions}
    found = list(states.values())
    return OwnerActions(
        agency=agency,
        actions=tuple(
            sorted(
                actions,
                key=lambda one: (PRESSING.index(states[one.pk]), one.due_on or date.max, one.number),
            )
        ),
        counts=ActionCounts(len(actions), found.count(DueState.OVERDUE), found.count(DueState.DUE_SOON)),
    )
