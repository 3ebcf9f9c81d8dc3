"""The reviews of the priorities of a year, in their four parts."""

from dataclasses import dataclass
from itertools import groupby

from django.db.models import Prefetch, QuerySet

from boards.faults import Fault
from boards.models import FinancialYear, NextStep, Priority, ReviewEvidence
from boards.queries.next_steps import FollowedStep, followed, with_outcomes
from boards.review_rules import WrittenReview, lines_of, output_sentence, outputs_in, review_faults

# The kinds in the order in which a review cites them: what was counted first, what was said last.
KINDS = (
    ReviewEvidence.Kind.MEASURE,
    ReviewEvidence.Kind.AUDIT,
    ReviewEvidence.Kind.INSPECTION,
    ReviewEvidence.Kind.SURVEY,
    ReviewEvidence.Kind.QUOTATION,
)


@dataclass(frozen=True)
class CitedEvidence:
    """What one piece of evidence shows; `words` are those of a quotation, empty where it is none."""

    text: str
    source: str
    words: str


@dataclass(frozen=True)
class EvidenceOfKind:
    kind: ReviewEvidence.Kind
    pieces: tuple[CitedEvidence, ...]


@dataclass(frozen=True)
class TopicReview:
    """A topic of a review: its context, what the numbers say and what was done, each as points."""

    title: str
    context: tuple[str, ...]
    numbers: tuple[str, ...]
    activity: tuple[str, ...]
    steps: tuple[FollowedStep, ...]


@dataclass(frozen=True)
class PriorityReview:
    """A priority and its review; each part of the text as points, and the next steps that belong to no topic.

    `written` says how far the review is, `outputs` are the lines of the impact that read like work done.
    """

    pk: int
    number: int
    title: str
    aim: str
    why: tuple[str, ...]
    done: tuple[str, ...]
    impact: tuple[str, ...]
    outputs: tuple[str, ...]
    evidence: tuple[EvidenceOfKind, ...]
    topics: tuple[TopicReview, ...]
    steps: tuple[FollowedStep, ...]
    written: WrittenReview

    @property
    def faults(self) -> tuple[Fault, ...]:
        return review_faults(self.written)

    @property
    def output_hint(self) -> str:
        """One sentence about the lines that read like outputs; empty where none does."""
        return output_sentence(len(self.outputs))

    @property
    def all_steps(self) -> tuple[FollowedStep, ...]:
        return (*(step for topic in self.topics for step in topic.steps), *self.steps)


def reviews_of(year: FinancialYear) -> tuple[PriorityReview, ...]:
    """Return the reviews of the year's priorities in their order, in four queries."""
    return tuple(review_of(priority) for priority in with_reviews(year.priorities.all()))


def written_of(priority: Priority) -> WrittenReview:
    """Say how far the review of a priority is. The priority must have been fetched `with_counts`."""
    return WrittenReview(
        priority.title,
        priority.why,
        priority.done,
        priority.impact,
        priority.evidence_count,
        priority.step_count,
    )


def with_reviews(priorities: QuerySet[Priority]) -> QuerySet[Priority]:
    """Fetch what `review_of` reads."""
    return priorities.prefetch_related(
        Prefetch("evidence", ReviewEvidence.objects.select_related("quotation")),
        Prefetch("next_steps", with_outcomes(NextStep.objects.all())),
        "topics",
    )


def review_of(priority: Priority) -> PriorityReview:
    """Return the review of one priority, read by `with_reviews`."""
    steps = followed(priority.next_steps.all())
    evidence = list(priority.evidence.all())
    return PriorityReview(
        pk=priority.pk,
        number=priority.number,
        title=priority.title,
        aim=priority.aim,
        why=lines_of(priority.why),
        done=lines_of(priority.done),
        impact=lines_of(priority.impact),
        outputs=outputs_in(priority.impact),
        evidence=_by_kind(evidence),
        topics=tuple(
            TopicReview(
                topic.title,
                lines_of(topic.context),
                lines_of(topic.numbers),
                lines_of(topic.activity),
                tuple(step for step in steps if step.topic == topic.pk),
            )
            for topic in priority.topics.all()
        ),
        steps=tuple(step for step in steps if step.topic is None),
        written=WrittenReview(
            priority.title, priority.why, priority.done, priority.impact, len(evidence), len(steps)
        ),
    )


def _by_kind(evidence: list[ReviewEvidence]) -> tuple[EvidenceOfKind, ...]:
    ordered = sorted(evidence, key=lambda piece: KINDS.index(ReviewEvidence.Kind(piece.kind)))
    return tuple(
        EvidenceOfKind(
            ReviewEvidence.Kind(kind),
            tuple(
                CitedEvidence(piece.text, piece.source, piece.quotation.words if piece.quotation else "")
                for piece in pieces
            ),
        )
        for kind, pieces in groupby(ordered, key=lambda piece: piece.kind)
    )
