"""States in a grid; every cell carries its symbol, so that it reads without colour."""

from ..diagrams import HeatMap
from ..palette import AXIS, MUTED
from .canvas import Canvas
from .legend import Key, draw_legend
from .text import LINE, SIZE, SMALL, fits, text_width, wrap, wrap_alike

WIDEST_CELL, NARROWEST_CELL = 62, 24
CELL_HEIGHT = 25
LABEL_SHARE, NARROW_LABEL_SHARE = 0.46, 0.4


def draw_heat_map(canvas: Canvas, chart: HeatMap) -> None:
    used = {key for row in chart.cells for key in row}
    keys = [
        Key(state.label, meaning=state.meaning, symbol=state.symbol)
        for state in chart.states
        if state.key in used
    ]
    top = draw_legend(canvas, keys, 2) + 10
    size = SMALL if canvas.is_narrow else SIZE
    summary = _summary_width(canvas, chart)
    share = NARROW_LABEL_SHARE if canvas.is_narrow else LABEL_SHARE
    widest = max(text_width(label, size) for label in (*chart.rows, chart.row_heading))
    room = canvas.width - summary
    label_width = min(widest, max(canvas.width * share, room - 12 - WIDEST_CELL * len(chart.columns)))
    label_width = min(label_width, max(room - 12 - NARROWEST_CELL * len(chart.columns), 60))
    cell = min((room - label_width - 12) / len(chart.columns), WIDEST_CELL)
    left = label_width + 12

    y = _draw_head(canvas, chart, left, cell, top)
    for label, keys_of_row, position in zip(chart.rows, chart.cells, range(len(chart.rows)), strict=True):
        lines = wrap(label, label_width, size)
        height = max(CELL_HEIGHT, len(lines) * size * LINE + 5)
        canvas.lines(0, y + height / 2, lines, size=size)
        for column, key in enumerate(keys_of_row):
            _draw_cell(canvas, chart, key, left + column * cell, y, cell, height)
        if chart.summary:
            x = left + cell * len(chart.columns) + summary
            canvas.lines(x, y + height / 2, [chart.summary[position]], size=size, anchor="end", is_bold=True)
        y += height
    canvas.height = y + 4
    canvas.width = max(canvas.width, left + cell * len(chart.columns) + summary)


def _summary_width(canvas: Canvas, chart: HeatMap) -> float:
    if not chart.summary:
        return 1
    size = SMALL if canvas.is_narrow else SIZE
    heading = max(text_width(word, SMALL) for word in (chart.summary_heading or " ").split() or [" "])
    return max(heading, max(text_width(text, size, is_bold=True) for text in chart.summary)) + 10


def _draw_cell(
    canvas: Canvas, chart: HeatMap, key: str | None, x: float, y: float, width: float, height: float
) -> None:
    state = chart.state(key)
    if state is None:
        return
    canvas.area(x + 1, y + 1, width - 2, height - 2, state.meaning)
    canvas.text_on(x + width / 2, y + height / 2, state.symbol, state.meaning, size=SMALL)


def _draw_head(canvas: Canvas, chart: HeatMap, left: float, cell: float, top: float) -> float:
    """Column headings, turned where their words do not fit the cells; the result is where they end."""
    is_turned = not all(fits(label, cell - 2, SMALL, most_lines=3) for label in chart.columns)
    heads = dict(zip(chart.columns, wrap_alike(chart.columns, cell - 2, SMALL), strict=True))
    tallest = (
        max(text_width(label, SMALL) for label in chart.columns)
        if is_turned
        else (max(map(len, heads.values())) * SMALL * LINE)
    )
    summary_lines = wrap(chart.summary_heading, _summary_width(canvas, chart), SMALL) if chart.summary else ()
    bottom = top + max(tallest, len(summary_lines) * SMALL * LINE, SMALL * LINE)
    for position, label in enumerate(chart.columns):
        centre = left + (position + 0.5) * cell
        if is_turned:
            canvas.text(centre + SMALL * 0.34, bottom - 2, label, size=SMALL, turn=-90)
        else:
            lines = heads[label]
            canvas.lines(centre, bottom - len(lines) * SMALL * LINE / 2, lines, size=SMALL, anchor="middle")
    canvas.text(0, bottom - 5, chart.row_heading, size=SMALL, ink=MUTED)
    if summary_lines:
        x = left + cell * len(chart.columns) + _summary_width(canvas, chart)
        middle = bottom - len(summary_lines) * SMALL * LINE / 2
        canvas.lines(x, middle, summary_lines, size=SMALL, anchor="end", ink=MUTED)
    canvas.line(
        (0, bottom + 3), (left + cell * len(chart.columns) + _summary_width(canvas, chart), bottom + 3), AXIS
    )
    return bottom + 5
