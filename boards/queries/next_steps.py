"""The next steps of the reviews of one year, and what became of each in the plan of the year after."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from boards.models import FinancialYear, NextStep
from boards.plan_rules import Fate, Forward, RecordedStep, StepAnswer, forward
from cescb.kit.periods import year_label


@dataclass(frozen=True)
class FollowedStep:
    """A next step with its priority and its answer; `topic` is that of the review, if it stands under one."""

    pk: int
    priority: str
    topic: int | None
    answer: StepAnswer

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        return self.answer.step.text

    @property
    def fate(self) -> Fate:
        return self.answer.fate

    @property
    def is_answered(self) -> bool:
        return self.fate is not Fate.UNANSWERED


@dataclass(frozen=True)
class FollowedSteps:
    """All next steps of a year; `year` is its label, and there are none where the board has no such year."""

    year: str
    steps: tuple[FollowedStep, ...]

    @property
    def unanswered(self) -> tuple[FollowedStep, ...]:
        return tuple(step for step in self.steps if not step.is_answered)

    @property
    def sentence(self) -> str:
        """Count the fates in one sentence; empty where there is no next step."""
        return Forward(tuple(step.answer for step in self.steps)).sentence if self.steps else ""


def year_after(year: FinancialYear) -> FinancialYear | None:
    """Return the board's year after, None where there is none."""
    return FinancialYear.objects.filter(board=year.board_id, starts_in=year.starts_in + 1).first()


def steps_before(year: FinancialYear) -> FollowedSteps:
    """Return the next steps that the year before left to this one, in one query."""
    return _steps(year.board_id, year.starts_in - 1)


def steps_of(year: FinancialYear) -> FollowedSteps:
    """Return the next steps of the year's own reviews, in one query."""
    return _steps(year.board_id, year.starts_in)


def _steps(board: int, starts_in: int) -> FollowedSteps:
    steps = NextStep.objects.filter(priority__year__board=board, priority__year__starts_in=starts_in)
    rows = with_outcomes(steps).select_related("priority").order_by("priority__number", "position", "pk")
    return FollowedSteps(year_label(starts_in), followed(rows))


def with_outcomes(steps: QuerySet[NextStep]) -> QuerySet[NextStep]:
    """Fetch what `followed` reads, apart from the priority."""
    return steps.select_related("outcome__objective")


def followed(steps: Iterable[NextStep]) -> tuple[FollowedStep, ...]:
    """Say what became of each step."""
    rows = list(steps)
    answers = forward(recorded(step) for step in rows).answers
    return tuple(
        FollowedStep(step.pk, step.priority.title, step.topic_id, answer)
        for step, answer in zip(rows, answers, strict=True)
    )


def recorded(step: NextStep) -> RecordedStep:
    """Return a step as the rules read it; the outcome that takes it up is named with its number."""
    outcome = step.outcome
    return RecordedStep(
        key=step.pk,
        text=step.text,
        fate=step.fate,
        carried_to=f"{outcome.reference} {outcome.text}" if outcome else "",
        note=step.note,
    )
