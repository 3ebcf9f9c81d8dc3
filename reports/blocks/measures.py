"""Tables and charts of measures, built from the same figures as the prose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from cescb.kit.numbers import percentage
from cescb.kit.periods import Period
from performance.models import Category
from reports.blocks.parts import ChartBlock, Column, TableBlock
from reports.blocks.syntax import BadBlock, BlockCall
from reports.figures import Figure, Quantity, Unresolved
from reports.figures.display import PREFIXES, number

Categories = Mapping[str, list[Category]]
Lookup = Mapping[Quantity, Figure | Unresolved]
MANY_PERIODS = 5
# Four parts and their total are drawn as one bar; more are bars in the order of their breakdown.
MAX_PARTS = 5
TOTAL = "Total"
UNITS = {
    "count": COUNT,
    "percent": PERCENT,
    "rate_10000": RATE_PER_10000,
    "pounds": POUNDS,
    "days": DAYS,
    "years": COUNT,
}


@dataclass(frozen=True)
class Grid:
    """The figures of a block in rows and columns, and what the rows and columns are."""

    row_heading: str
    row_labels: tuple[str, ...]
    column_labels: tuple[str, ...]
    cells: tuple[tuple[Figure | None, ...], ...]
    has_total_row: bool = False
    has_total_column: bool = False

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for row in self.cells for figure in row if figure is not None)


def quantities(call: BlockCall, categories: Categories) -> list[Quantity]:
    """Return every quantity that the block needs."""
    return [quantity for row in _layout(call, categories)[3] for quantity in row]


def _layout(
    call: BlockCall, categories: Categories
) -> tuple[str, list[tuple[str, str]], list[tuple[str, str]], list[list[Quantity]]]:
    """Return the row heading, (label, kind) of rows and columns, and the quantity of each cell."""
    if not call.periods:
        raise BadBlock(f"“{call.text}” names no date or period.")
    if call.by and call.by not in categories:
        known = ", ".join(sorted(categories))
        raise BadBlock(f"There is no breakdown “{call.by}”. Breakdowns: {known}.")
    pairs = [_split(name) for name in call.names]
    parts: list[tuple[str, str]] = []
    if call.by:
        parts = [(category.code, category.title) for category in categories[call.by]] + [("", TOTAL)]

    def cell(subject: str, selector: str, period: Period, area: str = "") -> Quantity:
        return Quantity(subject, selector, period, area, call.source)

    periods = list(call.periods)
    period_labels = [(period.label, "period") for period in periods]
    if call.areas:
        subject, selector = pairs[0]
        rows = [[cell(subject, selector, period, area) for area in call.areas] for period in periods]
        return "Period", period_labels, [(area, "area") for area in call.areas], rows
    if parts and len(pairs) == 1 and len(periods) > 1:
        rows = [[cell(pairs[0][0], code, period) for code, _ in parts] for period in periods]
        return _period_heading(periods), period_labels, [(title, "category") for _, title in parts], rows
    if parts:
        rows = [[cell(subject, code, periods[0]) for subject, _ in pairs] for code, _ in parts]
        heading = categories[call.by][0].breakdown.title if categories[call.by] else "Part"
        return (
            heading,
            [(title, "category") for _, title in parts],
            [(name, "measure") for name in call.names],
            rows,
        )
    if len(pairs) == 1:
        rows = [[cell(*pairs[0], period)] for period in periods]
        return _period_heading(periods), period_labels, [(call.names[0], "measure")], rows
    rows = [[cell(subject, selector, period) for period in periods] for subject, selector in pairs]
    return "Measure", [(name, "measure") for name in call.names], period_labels, rows


def _split(name: str) -> tuple[str, str]:
    subject, _, selector = name.partition("[")
    return subject, selector.removesuffix("]")


def _period_heading(periods: list[Period]) -> str:
    return "Date" if periods[0].is_instant else "Period"


def build_grid(call: BlockCall, categories: Categories, answers: Lookup) -> Grid:
    """Place the figures. Raises BadBlock where a whole row or column has none, naming the reason."""
    heading, rows, columns, wanted = _layout(call, categories)
    cells = [[_figure(answers[quantity]) for quantity in row] for row in wanted]
    if not any(figure for row in cells for figure in row):
        first = answers[wanted[0][0]]
        raise BadBlock(first.reason if isinstance(first, Unresolved) else f"“{call.text}” has no figures.")
    kept_rows = [index for index, row in enumerate(cells) if any(row)]
    kept = [index for index in range(len(columns)) if any(cells[row][index] for row in kept_rows)]
    row_labels = [_label(*rows[index], cells[index]) for index in kept_rows]
    column_labels = [_label(*columns[index], [cells[row][index] for row in kept_rows]) for index in kept]
    return Grid(
        heading,
        tuple(row_labels),
        tuple(column_labels),
        tuple(tuple(cells[row][index] for index in kept) for row in kept_rows),
        has_total_row=row_labels[-1] == TOTAL,
        has_total_column=column_labels[-1] == TOTAL,
    )


def _figure(answer: Figure | Unresolved) -> Figure | None:
    return answer if isinstance(answer, Figure) else None


def _label(label: str, kind: str, figures: list[Figure | None]) -> str:
    """Name a row or column: measures and areas by the words of their figures, the rest as they are."""
    known = next((figure for figure in figures if figure is not None), None)
    if known is None or kind not in ("measure", "area"):
        return label
    return known.area if kind == "area" else known.label.split(":")[0]


def cell_text(figure: Figure | None) -> str:
    """Write a figure for a table: its value with its qualifier, or in words why there is none."""
    if figure is None:
        return "no figure"
    if figure.value is None:
        return figure.missing or "no figure"
    text = number(figure.value, figure.unit, figure.decimals)
    if figure.upper_value is not None:
        text += f" to {number(figure.upper_value, figure.unit, figure.decimals)}"
    return PREFIXES.get(figure.qualifier, "") + text


def table(call: BlockCall, categories: Categories, answers: Lookup) -> TableBlock:
    """Return the block as a table; a breakdown over periods shows each part's share of the total as well."""
    grid = build_grid(call, categories, answers)
    rows = [
        (label, *(cell_text(figure) for figure in row))
        for label, row in zip(grid.row_labels, grid.cells, strict=True)
    ]
    columns = [Column(grid.row_heading), *(Column(label, is_number=True) for label in grid.column_labels)]
    if grid.has_total_column and call.by:
        rows, columns = _with_shares(grid, rows, columns)
    body, foot = (rows[:-1], rows[-1:]) if grid.has_total_row else (rows, [])
    return TableBlock(
        caption=call.title or grid.figures[0].label,
        columns=tuple(columns),
        rows=tuple(body),
        foot=tuple(foot),
        source=source_of(grid.figures),
        figures=grid.figures,
    )


def _with_shares(
    grid: Grid, rows: list[tuple[str, ...]], columns: list[Column]
) -> tuple[list[tuple[str, ...]], list[Column]]:
    wider = []
    for row, figures in zip(rows, grid.cells, strict=True):
        total = figures[-1]
        cells = [row[0]]
        for text, figure in zip(row[1:-1], figures[:-1], strict=True):
            cells += [text, _share(figure, total)]
        wider.append((*cells, row[-1]))
    heads = [columns[0]]
    for column in columns[1:-1]:
        heads += [column, Column(f"{column.label}, share", is_number=True)]
    return wider, [*heads, columns[-1]]


def _share(part: Figure | None, total: Figure | None) -> str:
    if part is None or total is None or part.value is None or not total.value:
        return "no figure"
    return number(percentage(part.value, total.value) or Decimal(0), "percent", 0)


def source_of(figures: tuple[Figure, ...]) -> str:
    """Name the sources of the figures with their lines, each source once."""
    by_source: dict[str, list[str]] = {}
    for figure in figures:
        lines = by_source.setdefault(figure.source, [])
        lines += [line for line in figure.lines.replace(" ", "").split(";") if line and line not in lines]
    texts = []
    for source, lines in by_source.items():
        numbered = [line for line in lines if line[0].isdigit()]
        word = "line" if len(numbered) == 1 and "-" not in numbered[0] else "lines"
        texts.append(f"{source}, {word} {', '.join(numbered)}" if numbered else source)
    return "; ".join(filter(None, texts))


def chart(call: BlockCall, categories: Categories, answers: Lookup) -> ChartBlock:
    """Return the block as the chart that fits the question: composition, ranking, trend or few values."""
    grid = build_grid(call, categories, answers)
    first = grid.figures[0]
    title = call.title or first.label
    if len({figure.unit for figure in grid.figures}) > 1:
        raise BadBlock("A chart cannot show figures in different units; make a table of them.")
    unit = _unit(grid.figures)
    values = [[figure.value if figure else None for figure in row] for row in grid.cells]
    spec: BarChart | LineChart | PartOfWhole | StackedBarChart
    when = When.AT if call.periods[0].is_instant else When.IN
    if call.areas:
        series = tuple(
            Series(label, tuple(row[index] for row in values), Role.COMPARATOR if index else Role.MAIN)
            for index, label in enumerate(grid.column_labels)
        )
        spec = LineChart(title=title, periods=grid.row_labels, series=series, unit=unit, when=when)
    elif call.by and len(call.periods) > 1:
        spec = StackedBarChart(
            title=title, periods=grid.row_labels, series=_columns(grid, values), unit=unit, when=when
        )
    elif call.by and len(call.names) == 1 and len(grid.row_labels) <= MAX_PARTS:
        parts = zip(grid.row_labels, values, strict=True)
        spec = PartOfWhole(
            title=title,
            parts=tuple(Part(label, row[0]) for label, row in parts if label != TOTAL),
            unit=unit,
            part_heading=grid.row_heading,
        )
    elif call.by:
        body = slice(None, -1) if grid.has_total_row else slice(None)
        spec = BarChart(
            title=title,
            categories=grid.row_labels[body],
            series=_columns(grid, values[body]),
            unit=unit,
            category_heading=grid.row_heading,
        )
    elif len(call.names) == 1 and len(call.periods) >= MANY_PERIODS:
        spec = LineChart(
            title=title, periods=grid.row_labels, series=_columns(grid, values), unit=unit, when=when
        )
    else:
        spec = BarChart(
            title=title,
            categories=grid.row_labels,
            series=_columns(grid, values),
            unit=unit,
            orientation=Orientation.VERTICAL if len(call.names) == 1 else Orientation.HORIZONTAL,
            category_heading=grid.row_heading,
        )
    return ChartBlock(spec, source=source_of(grid.figures), figures=grid.figures)


def _columns(grid: Grid, values: list[list[Decimal | None]]) -> tuple[Series, ...]:
    count = len(grid.column_labels) - (1 if grid.has_total_column else 0)
    return tuple(
        Series(grid.column_labels[index], tuple(row[index] for row in values)) for index in range(count)
    )


def _unit(figures: tuple[Figure, ...]) -> Unit:
    """The unit of a chart; it names what is counted only where all its figures count the same."""
    first = figures[0]
    unit = UNITS[first.unit]
    if first.unit == "count":
        counted = {figure.unit_of_count for figure in figures}
        return unit.counting(counted.pop()) if len(counted) == 1 else unit
    return unit.with_decimals(first.decimals) if first.decimals and first.unit != "pounds" else unit


BUILDERS: dict[str, Callable[[BlockCall, Categories, Lookup], TableBlock | ChartBlock]] = {
    "table": table,
    "chart": chart,
}
