"""The table beside a chart and its CSV: every value that the chart shows, as text and as it was given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .describe.grids import item_words
from .diagrams import HeatMap, Matrix, RelationDiagram, TreeDiagram, TreeNode
from .kinds import Chart
from .quadrant import Quadrant
from .spec import BarChart, LineChart, PartOfWhole, StackedBarChart
from .units import Unit, Value

NO_FIGURE = "no figure"


@dataclass(frozen=True)
class Cell:
    """A value of the table: `text` as the reader sees it, `value` as given (a label, a number, or None for a
    gap).
    """

    text: str
    value: str | Value
    is_number: bool = False


@dataclass(frozen=True)
class Rows:
    """A header and rows of equal length; the first cell of each row names it. `notes` belong beneath the
    table.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


def chart_rows(chart: Chart) -> Rows:
    """The figures of the chart as a table."""
    return _TABLES[type(chart)](chart)


def _label(text: str) -> Cell:
    return Cell(text, text)


def _figure(value: Value, unit: Unit) -> Cell:
    return Cell(NO_FIGURE if value is None else unit.format(value), value, is_number=True)


def _line_rows(chart: LineChart) -> Rows:
    header = [chart.period_heading, *(series.name for series in chart.series)]
    columns = [series.values for series in chart.series]
    if chart.target is not None:
        header.append(chart.target.label)
        columns.append(chart.target.values(len(chart.periods)))
    rows = tuple(
        (_label(period), *(_figure(values[position], chart.unit) for values in columns))
        for position, period in enumerate(chart.periods)
    )
    notes = tuple(
        f"From {item.period}{', for ' + ' and '.join(item.series) if item.series else ''}: {item.label}."
        for item in chart.breaks
    )
    return Rows(tuple(header), rows, notes)


def _bar_rows(chart: BarChart) -> Rows:
    rows = tuple(
        (_label(category), *(_figure(series.values[position], chart.unit) for series in chart.series))
        for position, category in enumerate(chart.categories)
    )
    notes: tuple[str, ...] = ()
    if chart.reference is not None:
        notes = (f"{chart.reference.label}: {chart.unit.format(chart.reference.value)}.",)
    return Rows((chart.category_heading, *(series.name for series in chart.series)), rows, notes)


def _stack_rows(chart: StackedBarChart) -> Rows:
    header = [chart.period_heading]
    for series in chart.series:
        header += [series.name, f"{series.name}, share"] if chart.is_share else [series.name]
    rows = []
    for position, period in enumerate(chart.periods):
        cells = [_label(period)]
        for series in chart.series:
            cells.append(_figure(series.values[position], chart.unit))
            if chart.is_share:
                cells.append(_figure(chart.share(series, position), chart.share_unit))
        rows.append((*cells, _figure(chart.total(position), chart.unit)))
    return Rows((*header, "Total"), tuple(rows))


def _part_rows(chart: PartOfWhole) -> Rows:
    has_shares = not chart.unit.is_percentage
    rows = []
    for part in chart.parts:
        cells = (_label(part.name), _figure(part.value, chart.unit))
        rows.append((*cells, _figure(chart.share(part), chart.share_unit)) if has_shares else cells)
    header = (chart.part_heading, chart.value_heading)
    return Rows((*header, "Share") if has_shares else header, tuple(rows))


def _heat_map_rows(chart: HeatMap) -> Rows:
    rows = []
    for position, (label, keys) in enumerate(zip(chart.rows, chart.cells, strict=True)):
        states = [chart.state(key) for key in keys]
        cells = [_label(state.label) if state else Cell("nothing known", None) for state in states]
        rows.append((_label(label), *cells, *map(_label, chart.summary[position : position + 1])))
    last = (chart.summary_heading,) if chart.summary else ()
    return Rows((chart.row_heading, *chart.columns, *last), tuple(rows))


def _matrix_rows(chart: Matrix) -> Rows:
    rows = []
    for label, squares in zip(chart.rows, chart.cells, strict=True):
        cells = []
        for column, square in zip(chart.columns, squares, strict=True):
            marks = [item.reference for item in chart.items if item.place == (label, column)]
            placed = f": {', '.join(marks)}" if marks else ""
            cells.append(Cell(f"{square.score} {square.band}{placed}", square.score))
        rows.append((_label(label), *cells))
    notes = tuple(f"{item.reference}: {words}." for item in chart.items if (words := item_words(chart, item)))
    return Rows(
        (f"{chart.row_heading} by {chart.column_heading.lower()}", *chart.columns), tuple(rows), notes
    )


def _quadrant_rows(chart: Quadrant) -> Rows:
    rows = []
    for name, items in chart.quadrants():
        for item in items:
            steps = ((chart.y_scale, item.y), (chart.x_scale, item.x))
            places = [Cell(scale.name(step), step) for scale, step in steps]
            rows.append((_label(item.label), *places, _label(name), _label(item.group)))
    headings = (chart.y_scale.label, chart.x_scale.label, "Quadrant", chart.group_heading)
    return _without_empty_columns(Rows((chart.item_heading, *headings), tuple(rows)))


def _tree_rows(chart: TreeDiagram) -> Rows:
    rows: list[tuple[Cell, ...]] = []

    def add(node: TreeNode, parent: str) -> None:
        rows.append((_label(node.label), _label(parent), _label(node.sublabel)))
        for child in node.children:
            add(child, node.label)

    add(chart.root, "")
    return _without_empty_columns(Rows(("Name", "Under", "Detail"), tuple(rows)))


def _relation_rows(chart: RelationDiagram) -> Rows:
    rows = tuple(
        (
            _label(chart.node(relation.source).label),
            _label(f"{relation.label} (both ways)" if relation.is_mutual else relation.label),
            _label(chart.node(relation.target).label),
        )
        for relation in chart.relations
    )
    return Rows(("From", "Relation", "To"), rows)


def _without_empty_columns(table: Rows) -> Rows:
    used = [column for column in range(len(table.header)) if any(row[column].text for row in table.rows)]
    rows = tuple(tuple(row[column] for column in used) for row in table.rows)
    return Rows(tuple(table.header[column] for column in used), rows, table.notes)


_TABLES: dict[type, Callable[[Any], Rows]] = {
    LineChart: _line_rows,
    BarChart: _bar_rows,
    StackedBarChart: _stack_rows,
    PartOfWhole: _part_rows,
    HeatMap: _heat_map_rows,
    Matrix: _matrix_rows,
    Quadrant: _quadrant_rows,
    TreeDiagram: _tree_rows,
    RelationDiagram: _relation_rows,
}
