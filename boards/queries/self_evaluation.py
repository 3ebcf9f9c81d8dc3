"""The board's judgement of itself: each criterion with its descriptors, this year's grade and last year's."""

from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from boards.models import Criterion, FinancialYear, Grade, GradeDescriptor, SelfEvaluation


@dataclass(frozen=True)
class Described:
    """What a board of one grade looks like, and whether the board judged itself so this year or last year."""

    grade: Grade
    text: str
    is_now: bool
    was_before: bool


@dataclass(frozen=True)
class CriterionRow:
    """One criterion; `judgement` is None where the year has none yet, and the grades where none was given."""

    criterion: Criterion
    grades: tuple[Described, ...]
    judgement: SelfEvaluation | None
    grade: Grade | None
    grade_before: Grade | None


def with_grade_before(evaluations: QuerySet[SelfEvaluation]) -> QuerySet[Any]:
    """Add `grade_before`, the grade on the same criterion in the year before; None where none is recorded."""
    year_before = SelfEvaluation.objects.filter(
        criterion=OuterRef("criterion"),
        year__board=OuterRef("year__board"),
        year__starts_in=OuterRef("year__starts_in") - 1,
    )
    return evaluations.annotate(grade_before=Subquery(year_before.values("grade")[:1]))


def criterion_rows(year: FinancialYear) -> tuple[CriterionRow, ...]:
    """Return every criterion in its order with what the board judged, in four queries."""
    texts = {(one.criterion_id, one.grade): one.text for one in GradeDescriptor.objects.all()}
    now = {one.criterion_id: one for one in SelfEvaluation.objects.filter(year=year)}
    before = dict(
        SelfEvaluation.objects.filter(year__board=year.board_id, year__starts_in=year.starts_in - 1)
        .order_by()
        .values_list("criterion", "grade")
    )
    return tuple(
        _row(criterion, texts, now.get(criterion.pk), before.get(criterion.pk, ""))
        for criterion in Criterion.objects.all()
    )


def _row(
    criterion: Criterion, texts: dict[tuple[int, str], str], judgement: SelfEvaluation | None, before: str
) -> CriterionRow:
    grade = judgement.grade if judgement else ""
    return CriterionRow(
        criterion=criterion,
        grades=tuple(
            Described(one, texts[criterion.pk, one], is_now=one == grade, was_before=one == before)
            for one in Grade
            if (criterion.pk, one) in texts
        ),
        judgement=judgement,
        grade=Grade(grade) if grade else None,
        grade_before=Grade(before) if before else None,
    )
