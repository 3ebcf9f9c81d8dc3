"""How far the actions of a year's plan are, for each outcome and in all."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from boards.deadlines import DueState, due_state
from boards.faults import Fault
from boards.models import Action
from boards.plan_rules import PlannedAction, action_faults


@dataclass(frozen=True)
class Progress:
    """Numbers of actions; `overdue` is how many of the `open` ones are past their date."""

    open: int = 0
    overdue: int = 0
    done: int = 0
    dropped: int = 0

    @property
    def total(self) -> int:
        return self.open + self.done + self.dropped

    def __add__(self, other: "Progress") -> "Progress":
        return Progress(
            self.open + other.open,
            self.overdue + other.overdue,
            self.done + other.done,
            self.dropped + other.dropped,
        )


NOTHING = Progress()


@dataclass(frozen=True)
class PlanProgress:
    """The progress of each outcome that has actions, by its primary key, and what its actions lack."""

    by_outcome: Mapping[int, Progress]
    faults: tuple[Fault, ...]

    def of(self, outcomes: Iterable[int]) -> Progress:
        """Return the progress of several outcomes together."""
        return sum((self.by_outcome.get(pk, NOTHING) for pk in outcomes), NOTHING)

    @property
    def total(self) -> Progress:
        return self.of(self.by_outcome)


def progress_of(actions: QuerySet[Action], day: datetime.date) -> PlanProgress:
    """Return how actions of outcomes stand on the day, in one query; other actions are left out."""
    rows = list(actions.filter(outcome__isnull=False).select_related("agency").order_by("number"))
    found: dict[int, Progress] = {}
    for action in rows:
        assert action.outcome_id is not None
        found[action.outcome_id] = found.get(action.outcome_id, NOTHING) + _standing(action, day)
    return PlanProgress(found, action_faults(_planned(action) for action in rows))


def _standing(action: Action, day: datetime.date) -> Progress:
    state = due_state(action.due_on, day, action.closed_on)
    if state is not DueState.CLOSED:
        return Progress(open=1, overdue=int(state is DueState.OVERDUE))
    return Progress(done=1) if action.status == Action.Status.DONE else Progress(dropped=1)


def _planned(action: Action) -> PlannedAction:
    return PlannedAction(
        reference=action.reference,
        owner=action.agency.name,
        due_on=action.due_on,
        measure=action.measured_by,
        is_open=not action.is_closed,
    )
