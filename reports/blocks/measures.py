"""Measures in rows and columns, and their tables, built from the same figures as the prose."""

from collections.abc import Mapping
from dataclasses import dataclass

from cescb.kit.periods import Period
from performance.models import Category
from reports.blocks.parts import Column, TableBlock
from reports.blocks.syntax import BadBlock, BlockCall
from reports.figures import Figure, Quantity, Unresolved
from reports.figures.display import PREFIXES, CannotShow, number, share
from reports.figures.values import lines_in_words

Categories = Mapping[str, list[Category]]
Lookup = Mapping[Quantity, Figure | Unresolved]
TOTAL = "Total"
NO_FIGURE = "no figure"


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
    if len(call.names) > 1 and (call.areas or (call.by and len(call.periods) > 1)):
        raise BadBlock(f"“{call.text}” asks for too much at once: show one measure, or one date or period.")
    if call.by and call.areas:
        raise BadBlock(f"“{call.text}” can be shown by a breakdown or for areas, not both.")
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
        return NO_FIGURE
    if figure.value is None:
        return figure.missing or NO_FIGURE
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
    if part is None or total is None:
        return NO_FIGURE
    try:
        return share(part, total)
    except CannotShow:
        return NO_FIGURE


def source_of(figures: tuple[Figure, ...]) -> str:
    """Name the sources of the figures with their lines, each source once."""
    by_source: dict[str, list[str]] = {}
    for figure in figures:
        lines = by_source.setdefault(figure.source, [])
        lines += [line for line in figure.lines.replace(" ", "").split(";") if line and line not in lines]
    texts = []
    for source, lines in by_source.items():
        numbered = ", ".join(line for line in lines if line[0].isdigit())
        texts.append(f"{source}, {lines_in_words(numbered)}" if numbered else source)
    return "; ".join(filter(None, texts))
