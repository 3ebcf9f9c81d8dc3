"""What is wrong with a plan, and what became of the next steps of the plan before.

An outcome has bodies that plan and deliver it and one that monitors and challenges. Nobody challenges a body
that does both, and nobody answers for an outcome whose body ends before the plan's year does.
"""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from boards.faults import Fault
from boards.wording import joined, number_word, numbered
from cescb.kit.periods import long_date


@dataclass(frozen=True)
class Body:
    """A body of the partnership; `is_ending` where it is known to end, on a day that may not be known yet."""

    key: str | int
    name: str
    ends_on: datetime.date | None = None
    is_ending: bool = False


@dataclass(frozen=True)
class PlannedOutcome:
    reference: str
    responsible: tuple[Body, ...]
    accountable: Body


@dataclass(frozen=True)
class PlannedAction:
    """An action of the plan; an empty owner or measure, or no date, is what makes it one in name only."""

    reference: str
    owner: str
    due_on: datetime.date | None
    measure: str
    is_open: bool = True


class Fate(StrEnum):
    """What became of a next step; the values are those of the record."""

    CARRIED = "carried"
    DONE = "done"
    DROPPED = "dropped"
    UNANSWERED = "open"


@dataclass(frozen=True)
class RecordedStep:
    """A next step of a review with the fate recorded for it.

    `carried_to` names the outcome of the next plan that takes it up, `note` gives the result or the reason.
    """

    key: str | int
    text: str
    fate: str = Fate.UNANSWERED
    carried_to: str = ""
    note: str = ""


@dataclass(frozen=True)
class StepAnswer:
    step: RecordedStep
    fate: Fate
    sentence: str


@dataclass(frozen=True)
class Forward:
    """All next steps of a review with what became of each, in the order given."""

    answers: tuple[StepAnswer, ...]

    @property
    def unanswered(self) -> tuple[StepAnswer, ...]:
        return tuple(answer for answer in self.answers if answer.fate == Fate.UNANSWERED)

    @property
    def sentence(self) -> str:
        """Count the fates in one sentence."""
        if not self.answers:
            return "The review names no next step."
        counts = Counter(answer.fate for answer in self.answers)
        words = {
            Fate.CARRIED: ("is carried into the next plan", "are carried into the next plan"),
            Fate.DONE: ("is done", "are done"),
            Fate.DROPPED: ("was dropped", "were dropped"),
            Fate.UNANSWERED: ("is not answered", "are not answered"),
        }
        parts = [
            f"{number_word(counts[fate])} {one if counts[fate] == 1 else many}"
            for fate, (one, many) in words.items()
            if counts[fate]
        ]
        return f"Of {numbered(len(self.answers), 'next step')}, {joined(parts)}."


def same_body_faults(outcomes: Iterable[PlannedOutcome]) -> tuple[Fault, ...]:
    """Return the outcomes whose accountable body is also one of those responsible."""
    return tuple(
        Fault(
            outcome.reference,
            f"{outcome.accountable.name} is both responsible and accountable.",
            "Let another body monitor and challenge it.",
        )
        for outcome in outcomes
        if outcome.accountable.key in {body.key for body in outcome.responsible}
    )


def ending_body_faults(outcomes: Iterable[PlannedOutcome], last_day: datetime.date) -> tuple[Fault, ...]:
    """Return the bodies of each outcome that end before the last day of the plan's year, each named once."""
    found = []
    for outcome in outcomes:
        for body in {body.key: body for body in (*outcome.responsible, outcome.accountable)}.values():
            if ends := _end_within(body, last_day):
                reason = f"{body.name} is {_part_in(outcome, body)} and {ends}."
                found.append(Fault(outcome.reference, reason, "Name the body that takes the outcome over."))
    return tuple(found)


def action_faults(actions: Iterable[PlannedAction]) -> tuple[Fault, ...]:
    """Return the open actions without an owner, a date or a measure, each with all that it lacks."""
    found = []
    for action in actions:
        lacking = [
            f"no {what}"
            for what, value in (
                ("owner", action.owner.strip()),
                ("date", action.due_on),
                ("measure", action.measure.strip()),
            )
            if not value
        ]
        if action.is_open and lacking:
            remedy = "Say who does it, by when, and how it will be known that it worked."
            found.append(Fault(action.reference, f"The action has {joined(lacking)}.", remedy))
    return tuple(found)


def forward(steps: Iterable[RecordedStep]) -> Forward:
    """Say what became of each next step.

    The word alone is no answer: a step is carried only into a named outcome, done only with a result, and
    dropped only with a reason. Raises ValueError for a fate that is none of the four.
    """
    return Forward(tuple(_answer(step) for step in steps))


def _answer(step: RecordedStep) -> StepAnswer:
    match Fate(step.fate):
        case Fate.CARRIED:
            return _proven(step, step.carried_to, "Carried into the next plan", "no outcome takes it up")
        case Fate.DONE:
            return _proven(step, step.note, "Done", "no result is given")
        case Fate.DROPPED:
            return _proven(step, step.note, "Dropped", "no reason is given")
        case Fate.UNANSWERED:
            return StepAnswer(step, Fate.UNANSWERED, "Nobody has said what became of it.")


def _proven(step: RecordedStep, proof: str, word: str, lack: str) -> StepAnswer:
    if not proof.strip():
        return StepAnswer(step, Fate.UNANSWERED, f"{word}, it is said, but {lack}.")
    return StepAnswer(step, Fate(step.fate), f"{word}: {proof.strip()}")


def _end_within(body: Body, last_day: datetime.date) -> str:
    if body.ends_on:
        ends = f"ends on {long_date(body.ends_on)}, before the plan’s year does"
        return ends if body.ends_on < last_day else ""
    return "is to end, on a day that is not recorded" if body.is_ending else ""


def _part_in(outcome: PlannedOutcome, body: Body) -> str:
    is_responsible = body.key in {other.key for other in outcome.responsible}
    is_accountable = body.key == outcome.accountable.key
    return joined(
        [*(["responsible"] if is_responsible else []), *(["accountable"] if is_accountable else [])]
    )
