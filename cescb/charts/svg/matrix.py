"""The matrix of scores: each square has its score and the word of its band, and the marks placed in it."""

from ..describe.grids import item_words
from ..diagrams import Matrix, MatrixCell, MatrixItem
from ..palette import AXIS, MUTED, ink_on
from .canvas import Canvas
from .chips import CHIP_ROW, Chip, chip_rows, draw_change, draw_chip_rows
from .text import LINE, SIZE, SMALL, text_width, wrap

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
        height = max(56 + max(map(len, chips[row])) * CHIP_ROW, len(lines) * SIZE * LINE + 8)
        canvas.lines(0, y + height / 2, lines, size=size)
        for column, square in enumerate(chart.cells[row]):
            x = left + column * cell
            canvas.area(x + 1, y + 1, cell - 2, height - 2, square.meaning)
            _draw_words(canvas, square, x + cell / 2, y, cell)
            draw_chip_rows(canvas, chips[row][column], x + cell / 2, y + 53)
        y += height
    canvas.height = _draw_item_key(canvas, chart, y + 6)


def _draw_words(canvas: Canvas, square: MatrixCell, centre: float, y: float, width: float) -> None:
    ink = ink_on(square.meaning)
    canvas.lines(centre, y + 20, [str(square.score)], size=SCORE_SIZE, anchor="middle", is_bold=True, ink=ink)
    size = SMALL if text_width(square.band, SMALL) <= width - 6 else 11
    canvas.lines(centre, y + 40, [square.band], size=size, anchor="middle", ink=ink)


def _chip_rows(chart: Matrix, row: int, column: int, width: float) -> list[list[Chip]]:
    """The marks of one square, in as many rows as its width needs."""
    place = (chart.rows[row], chart.columns[column])
    return chip_rows([_chip(chart, item) for item in chart.items if item.place == place], width - 6)


def _chip(chart: Matrix, item: MatrixItem) -> Chip:
    if item.place_before is None:
        return Chip(item.reference)
    return Chip(item.reference, chart.cell(item).score - chart.cell_at(item.place_before).score)


def _draw_item_key(canvas: Canvas, chart: Matrix, y: float) -> float:
    """The marks with their words and moves beneath the matrix, where they have any."""
    entries = [(_chip(chart, item), words) for item in chart.items if (words := item_words(chart, item))]
    if not entries:
        return y
    room = max(chip.width for chip, _ in entries)
    canvas.line((0, y), (canvas.width, y), AXIS)
    y += 5
    for chip, words in entries:
        lines = wrap(words, canvas.width - room - 8)
        middle = y + SIZE * LINE / 2 + 1
        canvas.lines(0, middle, [chip.text], is_bold=True, ink=MUTED)
        draw_change(canvas, chip, text_width(chip.text, is_bold=True) + 3, middle, MUTED)
        canvas.lines(room + 4, y + len(lines) * SIZE * LINE / 2 + 1, lines)
        y += len(lines) * SIZE * LINE + 4
    return y + 2
