"""Tables of a measure's page whose columns depend on the data: comparators, and parts of a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cescb.kit.numbers import grouped
from cescb.kit.periods import Period
from performance.models import Measure
from performance.presenters.lines import average_text, comparator_line, point_parts, point_text
from performance.queries.areas import ComparatorSeries
from performance.queries.breakdowns import BreakdownRow, BreakdownTable
from performance.queries.pages import MeasurePage
from performance.queries.points import Point
from performance.queries.series import Series
from performance.wording import Wording


@dataclass(frozen=True)
class GridCell:
    """A figure with a detail in small print; or words that stand for a missing one."""

    text: str
    detail: str = ""
    is_missing: bool = False


@dataclass(frozen=True)
class GridRow:
    head: str
    cells: tuple[GridCell, ...]
    is_later: bool = False


@dataclass(frozen=True)
class Grid:
    """A table by its caption, its column heads (the first heads the row heads) and its rows."""

    key: str
    caption: str
    heads: tuple[str, ...]
    rows: tuple[GridRow, ...]
    note: str = ""


def split_later(grid: Grid) -> tuple[Grid, Grid | None]:
    """Part a grid into the rows up to the end of the year, and those of later periods, if it has both."""
    later = tuple(row for row in grid.rows if row.is_later)
    if not later or len(later) == len(grid.rows):
        return grid, None
    known = replace(grid, rows=tuple(row for row in grid.rows if not row.is_later))
    return known, replace(
        grid, key=f"{grid.key}-later", caption=f"{grid.caption}: later", rows=later, note=""
    )


NOT_GIVEN = GridCell("Not given", is_missing=True)


def comparator_grid(page: MeasurePage, wording: Wording, year_end: date) -> Grid | None:
    """Return the measure beside each comparator that has a figure for one of the same periods, newest first.

    None where no comparator has one.
    A row is one period: no figure is ever set beside one of another period.
    """
    if not page.comparators:
        return None
    kind = page.main.main_kind or page.comparators[0].figures[-1].period.kind
    own = [page.main] if page.main.points else []
    if page.other.points:
        own.append(page.other)
    found = {point.period for series in own for point in series.points}
    found |= {figure.period for series in page.comparators for figure in series.figures}
    periods = sorted((period for period in found if period.kind == kind), reverse=True)
    beside = [series for series in page.comparators if any(series.at(period) for period in periods)]
    if not beside:
        return None
    heads = [f"{page.place} ({series.side})" for series in own]
    return Grid(
        key="comparators",
        caption=f"{page.measure.title}, beside other areas",
        heads=("Period", *heads, *(series.place.name for series in beside)),
        rows=tuple(
            GridRow(
                head=period.label,
                cells=(
                    *(_point_cell(series.at(period), wording) for series in own),
                    *(_comparator_cell(series, period, wording) for series in beside),
                ),
                is_later=period.end > year_end,
            )
            for period in periods
        ),
        note=" ".join(f"{series.place.name}: {series.place.note}" for series in beside if series.place.note),
    )


def _comparator_cell(series: ComparatorSeries, period: Period, wording: Wording) -> GridCell:
    found = series.at(period)
    if found is None:
        return NOT_GIVEN
    line = comparator_line(found, wording)
    return GridCell(line.figure, average_text(found.average), line.is_missing)


def _point_cell(point: Point | None, wording: Wording, detail: str = "") -> GridCell:
    if point is None:
        return NOT_GIVEN
    return GridCell(point_text(point, wording), detail, point.value is None)


def breakdown_grid(table: BreakdownTable, measure: Measure, wording: Wording, year_end: date) -> Grid:
    """Return a measure by category, newest period first, with shares where the categories add up.

    Periods make the rows, or the columns where there are more categories than periods.
    """
    rows = tuple(reversed(table.rows))
    with_shares = table.breakdown.adds_up and measure.unit == Measure.Unit.COUNT
    has_totals = any(row.total for row in rows)
    cells = [_breakdown_cells(row, wording, with_shares=with_shares, has_totals=has_totals) for row in rows]
    names = [category.title for category in table.categories] + (["All"] if has_totals else [])
    caption = f"{measure.title}, by {_lower(table.breakdown.title)}"
    key = f"by-{table.breakdown.code}"
    if len(names) > len(rows):
        return Grid(
            key=key,
            caption=caption,
            heads=(table.breakdown.title, *(_period_head(row, year_end) for row in rows)),
            rows=tuple(
                GridRow(name, tuple(column[place] for column in cells)) for place, name in enumerate(names)
            ),
        )
    return Grid(
        key=key,
        caption=caption,
        heads=("Period", *names),
        rows=tuple(
            GridRow(row.period.label, tuple(line), is_later=row.period.end > year_end)
            for row, line in zip(rows, cells, strict=True)
        ),
    )


def _period_head(row: BreakdownRow, year_end: date) -> str:
    return f"{row.period.label} (later)" if row.period.end > year_end else row.period.label


def _breakdown_cells(
    row: BreakdownRow, wording: Wording, *, with_shares: bool, has_totals: bool
) -> Sequence[GridCell]:
    # One category without a total would be all of itself.
    known_sum = row.known_sum if len(row.cells) > 1 else None
    whole = row.total.value if row.total else known_sum
    cells = []
    for point in row.cells:
        detail = point_parts(point, wording) if point is not None else ""
        if with_shares and point is not None and point.value is not None and whole:
            detail = f"{grouped(point.value * 100 / whole)}%"
        cells.append(_point_cell(point, wording, detail))
    if has_totals:
        cells.append(_point_cell(row.total, wording, point_parts(row.total, wording) if row.total else ""))
    return cells


def series_caption(series: Series, place: str) -> str:
    """Return what a table of one series shows: whose figures, about which area."""
    return f"Figures for {place}, {'the board’s own' if series.side == 'local' else 'published'}"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
