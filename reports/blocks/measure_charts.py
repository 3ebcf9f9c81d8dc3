"""Charts of measures, built from the same figures as the prose and the tables."""

from decimal import Decimal

from cescb.charts import (
    COUNT,
    DAYS,
    PERCENT,
    POUNDS,
    RATE_PER_10000,
    BarChart,
    LineChart,
    Orientation,
    Part,
    PartOfWhole,
    Role,
    Series,
    StackedBarChart,
    Unit,
    When,
)
from reports.blocks.measures import TOTAL, Categories, Grid, Lookup, build_grid, source_of
from reports.blocks.parts import ChartBlock
from reports.blocks.syntax import BadBlock, BlockCall
from reports.figures import Figure

Values = list[list[Decimal | None]]
MANY_PERIODS = 5
# Four parts and their total are drawn as one bar; more are bars in the order of their breakdown.
MAX_PARTS = 5
UNITS = {
    "count": COUNT,
    "percent": PERCENT,
    "rate_10000": RATE_PER_10000,
    "pounds": POUNDS,
    "days": DAYS,
    "years": COUNT,
}


def chart(call: BlockCall, categories: Categories, answers: Lookup) -> ChartBlock:
    """Return the block as the chart that fits the question: composition, ranking, trend or few values.

    Raises BadBlock for figures in different units, or where there are none.
    """
    grid = build_grid(call, categories, answers)
    if len({figure.unit for figure in grid.figures}) > 1:
        raise BadBlock("A chart cannot show figures in different units; make a table of them.")
    title = call.title or grid.figures[0].label
    unit = _unit(grid.figures)
    spec = _parts(call, grid, title, unit) if call.by else _over_time_or_ranked(call, grid, title, unit)
    return ChartBlock(spec, source=source_of(grid.figures), figures=grid.figures)


def _parts(call: BlockCall, grid: Grid, title: str, unit: Unit) -> BarChart | PartOfWhole | StackedBarChart:
    """The parts of one whole or of several, or the parts of several measures side by side."""
    values = _values(grid)
    if len(call.periods) > 1:
        return StackedBarChart(
            title=title, periods=grid.row_labels, series=_columns(grid, values), unit=unit, when=_when(call)
        )
    if len(call.names) == 1 and len(grid.row_labels) <= MAX_PARTS:
        parts = zip(grid.row_labels, values, strict=True)
        return PartOfWhole(
            title=title,
            parts=tuple(Part(label, row[0]) for label, row in parts if label != TOTAL),
            unit=unit,
            part_heading=grid.row_heading,
        )
    body = slice(None, -1) if grid.has_total_row else slice(None)
    return BarChart(
        title=title,
        categories=grid.row_labels[body],
        series=_columns(grid, values[body]),
        unit=unit,
        category_heading=grid.row_heading,
    )


def _over_time_or_ranked(call: BlockCall, grid: Grid, title: str, unit: Unit) -> BarChart | LineChart:
    """A line for each area, or for one measure over many periods; else bars."""
    series = _columns(grid, _values(grid), compared=bool(call.areas))
    if call.areas or (len(call.names) == 1 and len(call.periods) >= MANY_PERIODS):
        return LineChart(title=title, periods=grid.row_labels, series=series, unit=unit, when=_when(call))
    return BarChart(
        title=title,
        categories=grid.row_labels,
        series=series,
        unit=unit,
        orientation=Orientation.VERTICAL if len(call.names) == 1 else Orientation.HORIZONTAL,
        category_heading=grid.row_heading,
    )


def _when(call: BlockCall) -> When:
    return When.AT if call.periods[0].is_instant else When.IN


def _values(grid: Grid) -> Values:
    return [[figure.value if figure else None for figure in row] for row in grid.cells]


def _columns(grid: Grid, values: Values, *, compared: bool = False) -> tuple[Series, ...]:
    """A series for each column but a total; where areas are compared, all after the first are context."""
    labels = grid.column_labels[:-1] if grid.has_total_column else grid.column_labels
    return tuple(
        Series(
            label,
            tuple(row[index] for row in values),
            Role.COMPARATOR if compared and index else Role.MAIN,
        )
        for index, label in enumerate(labels)
    )


def _unit(figures: tuple[Figure, ...]) -> Unit:
    """The unit of a chart; it names what is counted only where all its figures count the same."""
    first = figures[0]
    unit = UNITS[first.unit]
    if first.unit == "count":
        counted = {figure.unit_of_count for figure in figures}
        return unit.counting(counted.pop()) if len(counted) == 1 else unit
    return unit.with_decimals(first.decimals) if first.decimals and first.unit != "pounds" else unit
