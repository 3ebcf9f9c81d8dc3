"""The figures of one measure over time, the board's own and those that are published about its area."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from boards.models import Area, Board
from cescb.kit.periods import Period, PeriodKind
from performance.models import Category, Measure, Observation, Target
from performance.queries.assessment import TargetValue
from performance.queries.points import Point, one_per_period, points

KINDS_LONGEST_FIRST = (
    PeriodKind.YEAR,
    PeriodKind.QUARTER,
    PeriodKind.MONTH,
    PeriodKind.INSTANT,
    PeriodKind.RANGE,
)


class Side(StrEnum):
    """Whose figures: what the board holds itself, or what somebody else published about its area."""

    LOCAL = "local"
    PUBLISHED = "published"


@dataclass(frozen=True)
class Series:
    """One point for each period in order of time; `also` holds what other sources say of the same periods."""

    side: Side
    points: tuple[Point, ...]
    also: tuple[Point, ...] = ()

    def at(self, period: Period) -> Point | None:
        """The point of exactly this period, or None."""
        return next((point for point in self.points if point.period == period), None)

    def until(self, day: date) -> tuple[Point, ...]:
        """The points of periods that had ended by the day."""
        return tuple(point for point in self.points if point.period.end <= day)

    @property
    def main_kind(self) -> PeriodKind | None:
        """The kind of period with the most points, the longer of equals; None for an empty series.

        A chart shows this kind alone: months and years do not belong on one line.
        """
        counted = Counter(point.period.kind for point in self.points)
        return max(counted, key=lambda kind: (counted[kind], -KINDS_LONGEST_FIRST.index(kind)), default=None)


def series(
    measure: Measure,
    board: Board,
    *,
    area: Area | None = None,
    category: Category | None = None,
    side: Side | None = None,
    source: str | None = None,
) -> Series:
    """Return a measure's series in one query.

    Without more it is the whole (no category) of the board's own area, from the board's own figures or,
    where it has none, from published ones. `side` or `source` (the code of a source document) narrows
    that. Figures of another board are never among them. The series may be empty.
    """
    by_side = series_by_side(measure, board, area=area, category=category, source=source)
    if side is not None:
        return by_side[side]
    return by_side[Side.LOCAL] if by_side[Side.LOCAL].points else by_side[Side.PUBLISHED]


def series_by_side(
    measure: Measure,
    board: Board,
    *,
    area: Area | None = None,
    category: Category | None = None,
    source: str | None = None,
) -> dict[Side, Series]:
    """Return the local and the published series of a measure in one query; either may be empty."""
    observations = Observation.objects.for_board(board).filter(
        measure=measure, area=area or board.area, category=category
    )
    if source is not None:
        observations = observations.filter(source__code=source)
    found = points(observations)
    return {side: Series(side, *_of_side(found, side)) for side in Side}


def series_of(found: Iterable[Point], side: Side) -> Series:
    """Build the series of the whole from points of one measure and area, with or without its parts."""
    return Series(side, *_of_side([point for point in found if not point.category], side))


def _of_side(found: Iterable[Point], side: Side) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    return one_per_period(point for point in found if side_of(point) is side)


def main_series(found: Iterable[Point], home: Sequence[str]) -> tuple[Series, str]:
    """Choose the series that speaks for a board from points of one measure, and say of which area it is.

    `home` are the codes of the board's own area and then of wider ones that it reports through, such as a
    county panel's. The board's own figures for its own area go first, then what is published about that
    area, then its own figures for a wider one. An empty local series where there is nothing.
    """
    whole = [point for point in found if not point.category]
    own, *wider = home
    for code, side in [(own, Side.LOCAL), (own, Side.PUBLISHED), *((code, Side.LOCAL) for code in wider)]:
        chosen = series_of([point for point in whole if point.area == code], side)
        if chosen.points:
            return chosen, code
    return Series(Side.LOCAL, ()), own


def side_of(point: Point) -> Side:
    return Side.LOCAL if point.is_local else Side.PUBLISHED


def targets(measure: Measure, board: Board) -> dict[int, TargetValue]:
    """Return the board's targets for a measure by the first year of the financial year."""
    found = Target.objects.filter(measure=measure, board=board)
    return {target.year: TargetValue(target.value, target.tolerance) for target in found}
