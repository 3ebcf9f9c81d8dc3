"""The matrix of scores: each square has its score and the word of its band, and the marks placed in it."""

from ..diagrams import Matrix, MatrixCell
from ..palette import AXIS, INK, MUTED, WHITE, ink_on
from .canvas import Canvas
from .text import LINE, SIZE, SMALL, text_width, wrap

CHIP_HEIGHT = 19
SCORE_SIZE = 20


def draw_matrix(canvas: Canvas, chart: Matrix) -> None:
    size = SMALL if canvas.is_narrow else SIZE
    longest_word = max(text_width(word, size) for label in chart.rows for word in label.split())
    widest = max(text_width(label, size) for label in chart.rows)
    label_width = min(max(min(widest, canvas.width * 0.2), longest_word), canvas.width * 0.4)
    left = label_width + 10
    cell = (canvas.width - left) / len(chart.columns)
    chips = [
        [_chip_rows(chart, row, column, cell) for column in range(len(chart.columns))]
        for row in range(len(chart.rows))
    ]

    heads = [wrap(label, cell - 4, size) for label in chart.columns]
    head_height = max(map(len, heads)) * SIZE * LINE
    top = SIZE * LINE + 8
    canvas.lines(0, top / 2, [f"{chart.row_heading} ↓"], is_bold=True)
    canvas.lines(
        (left + canvas.width) / 2, top / 2, [f"{chart.column_heading} →"], anchor="middle", is_bold=True
    )
    for column, lines in enumerate(heads):
        canvas.lines(left + (column + 0.5) * cell, top + head_height / 2, lines, size=size, anchor="middle")
    y = top + head_height + 5
    for row, label in enumerate(chart.rows):
        lines = wrap(label, label_width, size)
        height = max(56 + max(map(len, chips[row])) * (CHIP_HEIGHT + 3), len(lines) * SIZE * LINE + 8)
        canvas.lines(0, y + height / 2, lines, size=size)
        for column, square in enumerate(chart.cells[row]):
            x = left + column * cell
            canvas.area(x + 1, y + 1, cell - 2, height - 2, square.meaning)
            _draw_words(canvas, square, x + cell / 2, y, cell)
            for count, marks in enumerate(chips[row][column]):
                _draw_chips(canvas, marks, x + cell / 2, y + 53 + count * (CHIP_HEIGHT + 3))
        y += height
    canvas.height = _draw_item_key(canvas, chart, y + 6)


def _draw_words(canvas: Canvas, square: MatrixCell, centre: float, y: float, width: float) -> None:
    ink = ink_on(square.meaning)
    canvas.lines(centre, y + 20, [str(square.score)], size=SCORE_SIZE, anchor="middle", is_bold=True, ink=ink)
    size = SMALL if text_width(square.band, SMALL) <= width - 6 else 11
    canvas.lines(centre, y + 40, [square.band], size=size, anchor="middle", ink=ink)


def _chip_rows(chart: Matrix, row: int, column: int, width: float) -> list[list[str]]:
    """The marks of one square, in as many rows as its width needs."""
    rows: list[list[str]] = []
    used = width
    for item in chart.items:
        if item.row != chart.rows[row] or item.column != chart.columns[column]:
            continue
        chip = _chip_width(item.reference)
        if used + chip > width - 6:
            rows.append([])
            used = 0
        rows[-1].append(item.reference)
        used += chip
    return rows


def _chip_width(reference: str) -> float:
    return text_width(reference, SMALL, is_bold=True) + 16


def _draw_chips(canvas: Canvas, marks: list[str], centre: float, y: float) -> None:
    x = centre - sum(map(_chip_width, marks)) / 2
    for mark in marks:
        width = _chip_width(mark)
        canvas.rect(x + 2, y, width - 4, CHIP_HEIGHT, WHITE, stroke=INK, radius=9)
        canvas.lines(x + width / 2, y + CHIP_HEIGHT / 2, [mark], size=SMALL, anchor="middle", is_bold=True)
        x += width


def _draw_item_key(canvas: Canvas, chart: Matrix, y: float) -> float:
    """The marks with their words beneath the matrix, where they have any."""
    named = [item for item in chart.items if item.label]
    if not named:
        return y
    room = max(_chip_width(item.reference) for item in named)
    canvas.line((0, y), (canvas.width, y), AXIS)
    y += 5
    for item in named:
        lines = wrap(item.label, canvas.width - room - 8)
        height = len(lines) * SIZE * LINE + 4
        canvas.lines(0, y + SIZE * LINE / 2 + 1, [item.reference], is_bold=True, ink=MUTED)
        canvas.lines(room + 4, y + len(lines) * SIZE * LINE / 2 + 1, lines)
        y += height
    return y + 2
