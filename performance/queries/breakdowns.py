"""A measure split by the categories of a breakdown, period by period."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from boards.models import Board
from cescb.kit.periods import Period
from performance.models import Breakdown, Category, Measure, Observation
from performance.queries.points import Point, one_per_period, points
from performance.queries.series import Series, Side, series_of, side_of


@dataclass(frozen=True)
class BreakdownRow:
    """One period: a point for each category in the order of the table (None where none was given)."""

    period: Period
    cells: tuple[Point | None, ...]
    total: Point | None

    @property
    def known_sum(self) -> Decimal | None:
        """The sum of the categories; None unless each has a figure that is not just a limit."""
        values = [cell.value for cell in self.cells if cell is not None and not cell.is_bound]
        known = [value for value in values if value is not None]
        return sum(known, Decimal(0)) if len(known) == len(self.cells) else None


@dataclass(frozen=True)
class BreakdownTable:
    """A measure by the categories that have any figure, in the breakdown's own order and in order of time."""

    breakdown: Breakdown
    side: Side
    categories: tuple[Category, ...]
    rows: tuple[BreakdownRow, ...]

    def until(self, day: date) -> tuple[BreakdownRow, ...]:
        """The rows of periods that had ended by the day."""
        return tuple(row for row in self.rows if row.period.end <= day)


def breakdown(
    measure: Measure, board: Board, code: str, *, side: Side | None = None
) -> BreakdownTable | None:
    """Return one breakdown of a measure by its code; None where there are no figures by it."""
    tables = breakdowns(measure, board, side=side)
    return next((table for table in tables if table.breakdown.code == code), None)


def breakdowns(measure: Measure, board: Board, *, side: Side | None = None) -> tuple[BreakdownTable, ...]:
    """Return a table for each breakdown that has figures of the measure for the board's area (two queries).

    The board's own figures, or published ones where it has none, unless `side` says which.
    """
    found = points(Observation.objects.for_board(board).filter(measure=measure, area=board.area))
    return build_breakdowns(found, side=side)


def build_breakdowns(found: Iterable[Point], *, side: Side | None = None) -> tuple[BreakdownTable, ...]:
    """Build the tables from points of one measure and area, the whole and its parts; at most one query."""
    known = list(found)
    split = [point for point in known if point.category]
    if not split:
        return ()
    categories = _categories({point.breakdown for point in split})
    tables = []
    for code in sorted(categories):
        chosen, given = _one_side([point for point in split if point.breakdown == code], side)
        if given:
            tables.append(_table(categories[code], chosen, given, series_of(known, chosen)))
    return tuple(tables)


def _categories(codes: set[str]) -> dict[str, list[Category]]:
    by_breakdown: dict[str, list[Category]] = defaultdict(list)
    found = Category.objects.filter(breakdown__code__in=codes).select_related("breakdown")
    for category in found.order_by("position", "pk"):
        by_breakdown[category.breakdown.code].append(category)
    return by_breakdown


def _one_side(found: list[Point], side: Side | None) -> tuple[Side, list[Point]]:
    has_local = any(point.is_local for point in found)
    chosen = side or (Side.LOCAL if has_local else Side.PUBLISHED)
    return chosen, [point for point in found if side_of(point) is chosen]


def _table(categories: list[Category], side: Side, found: list[Point], whole: Series) -> BreakdownTable:
    cells: dict[tuple[Period, str], Point] = {}
    used = [category for category in categories if any(p.category == category.code for p in found)]
    for category in used:
        chosen, _ = one_per_period(point for point in found if point.category == category.code)
        cells |= {(point.period, category.code): point for point in chosen}
    periods = sorted({period for period, _ in cells}, key=lambda period: (period.end, period.start))
    return BreakdownTable(
        breakdown=categories[0].breakdown,
        side=side,
        categories=tuple(used),
        rows=tuple(
            BreakdownRow(
                period=period,
                cells=tuple(cells.get((period, category.code)) for category in used),
                total=whole.at(period),
            )
            for period in periods
        ),
    )
