"""What else is said about the same thing: other definitions, other publishers, other printed values."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q

from boards.models import Board, Discrepancy
from performance.models import Measure, Observation
from performance.queries.points import Point, one_per_period, points
from performance.queries.series import Side, side_of


@dataclass(frozen=True)
class LinkedFigure:
    """The figure of the same subject under another definition or from another publisher.

    `point` is of the same period where there is one, else the latest of that year or before, or None.
    `gap` is this figure less the measure's own: only for the same period, unit and unit of count, and where
    neither is missing or known only by a limit.
    """

    measure: Measure
    side: Side
    point: Point | None
    is_same_period: bool
    is_same_count: bool
    gap: Decimal | None


def linked_measures(measure: Measure) -> list[Measure]:
    """Return the measures that this one names as another definition of its subject, or that name it."""
    return list(Measure.objects.filter(Q(compare_with=measure) | Q(measure=measure)).distinct())


def linked_figures(measure: Measure, board: Board, own: Point | None) -> tuple[LinkedFigure, ...]:
    """Return what stands beside a measure's own figure (two queries); see build_linked_figures()."""
    linked = linked_measures(measure)
    found = points(
        Observation.objects.for_board(board).filter(
            measure__in=[measure.pk, *(item.pk for item in linked)], area=board.area, category=None
        )
    )
    return build_linked_figures(measure, linked, found, own)


def build_linked_figures(
    measure: Measure, linked: Iterable[Measure], found: Iterable[Point], own: Point | None
) -> tuple[LinkedFigure, ...]:
    """Build what stands beside a measure's own figure from points of all the measures for the board's area.

    First the published figure of the same measure beside the local one (or the other way round), then each
    linked measure's, local before published. Nothing where there is no own figure.
    """
    if own is None:
        return ()
    by_key: dict[tuple[str, Side], list[Point]] = defaultdict(list)
    for point in found:
        if not point.category:
            by_key[point.measure, side_of(point)].append(point)
    other = Side.PUBLISHED if own.is_local else Side.LOCAL
    pairs = [(measure, other), *((item, side) for item in linked for side in Side)]
    return tuple(
        _linked(measure, item, side, one_per_period(by_key[item.code, side])[0], own)
        for item, side in pairs
        if by_key[item.code, side]
    )


def _linked(measure: Measure, other: Measure, side: Side, found: Iterable[Point], own: Point) -> LinkedFigure:
    known = list(found)
    same = next((point for point in known if point.period == own.period), None)
    earlier = [point for point in known if point.period.financial_year <= own.period.financial_year]
    is_same_count = (measure.unit, measure.unit_of_count) == (other.unit, other.unit_of_count)
    return LinkedFigure(
        measure=other,
        side=side,
        point=same or (earlier[-1] if earlier else None),
        is_same_period=same is not None,
        is_same_count=is_same_count,
        gap=_gap(same, own) if is_same_count else None,
    )


def _gap(other: Point | None, own: Point) -> Decimal | None:
    if other is None or other.value is None or own.value is None or other.is_bound or own.is_bound:
        return None
    return other.value - own.value


def discrepancies_about(measure: Measure, board: Board) -> tuple[Discrepancy, ...]:
    """Return the board's printed values that disagree with the figures in use of this measure (one query)."""
    found = (
        Discrepancy.objects.filter(board=board, reference__contains=measure.code)
        .select_related("year", "printed_at__document", "used_at__document")
        .order_by("-year__starts_in", "code")
    )
    return tuple(item for item in found if mentions(item.reference, measure.code))


def mentions(reference: str, code: str) -> bool:
    """Say whether a figure reference speaks of the measure with the code, as its subject or within it.

    What stands in square brackets names a category, never a measure.
    """
    outside = re.sub(r"\[[^\]]*\]", " ", reference)
    return code in re.findall(r"[a-z0-9_-]+", outside.lower())
