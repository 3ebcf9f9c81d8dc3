"""Items in four quadrants: by name where the names fit their cells, else by number with a key beneath."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..palette import AXIS, BAND, GRID, INK, MUTED, WHITE, Meaning, fill, ink_on
from ..quadrant import Quadrant
from .canvas import Canvas
from .legend import draw_legend
from .quadrant_cells import (
    PADDING,
    SIGN_ROOM,
    Labels,
    Numbers,
    Place,
    draw_sign,
    labels_in_cells,
    numbers_in_cells,
    sign,
)
from .text import LINE, SIZE, SMALL, fits, text_width, wrap

LOWEST_ROW = 44
WIDEST_UPRIGHT = 40
"""Names of rows that are wider than this are turned on a phone."""
LABEL_GAP = 8


@dataclass(frozen=True)
class _Grid:
    """The columns and what stands in their cells, by step of the horizontal and the vertical scale."""

    left: float
    cell: float
    stacks: Mapping[Place, Labels | Numbers]
    is_turned: bool
    """Whether the names of the rows are turned."""

    def x(self, step: int) -> float:
        return self.left + (step - 1) * self.cell


def draw_quadrant(canvas: Canvas, chart: Quadrant) -> None:
    used = {item.group for item in chart.items}
    keys = [sign(chart, group) for group in chart.groups if group in used]
    y = draw_legend(canvas, keys, 2) + (6 if keys else 0)
    is_turned = canvas.is_narrow and max(map(text_width, chart.y_scale.steps)) > WIDEST_UPRIGHT
    left = (SMALL * LINE if is_turned else _label_width(canvas, chart)) + LABEL_GAP
    cell = (canvas.width - left) / len(chart.x_scale.steps)
    labels = None if canvas.is_narrow else labels_in_cells(chart, cell)
    grid = _Grid(left, cell, numbers_in_cells(chart, cell) if labels is None else labels, is_turned)

    heading = wrap(f"{chart.y_scale.label} ↑", canvas.width, is_bold=True)
    canvas.lines(0, y + len(heading) * SIZE * LINE / 2, heading, is_bold=True)
    y += len(heading) * SIZE * LINE + 5
    steps = range(len(chart.y_scale.steps), 0, -1)
    half = len(steps) // 2
    y = _draw_half(canvas, chart, grid, steps[:half], (chart.top_left, chart.top_right), y)
    y = _draw_half(canvas, chart, grid, steps[half:], (chart.bottom_left, chart.bottom_right), y + 3)
    y = _draw_column_labels(canvas, chart, grid, y + 5)
    canvas.height = _draw_key(canvas, chart, y + 6) if labels is None else y


def _label_width(canvas: Canvas, chart: Quadrant) -> float:
    """The room for the names of the rows where they are not turned."""
    words = [word for step in chart.y_scale.steps for word in step.split()]
    longest_word = max(map(text_width, words), default=0.0)
    widest = max(map(text_width, chart.y_scale.steps))
    return min(max(min(widest, canvas.width * 0.16), longest_word), canvas.width * 0.3)


def _draw_half(
    canvas: Canvas, chart: Quadrant, grid: _Grid, steps: Sequence[int], names: tuple[str, str], top: float
) -> float:
    """Two quadrants side by side with a row for each step; the result is their end."""
    heights = [_row_height(chart, grid, step) for step in steps]
    y = _draw_frames(canvas, chart, grid, names, top, sum(heights))
    for step, height in zip(steps, heights, strict=True):
        _draw_row(canvas, chart, grid, step, y, height)
        y += height
    return y


def _draw_frames(
    canvas: Canvas, chart: Quadrant, grid: _Grid, names: tuple[str, str], top: float, height: float
) -> float:
    """The frames and names of two quadrants, the most important one dark, and the lines between columns; the
    result is where their rows of that height begin.
    """
    columns = len(chart.x_scale.steps)
    width = grid.cell * columns / 2
    heads = [wrap(name, width - 2 * PADDING - 2, is_bold=True) for name in names]
    head_height = max(map(len, heads)) * SIZE * LINE + 8
    for count, (name, lines) in enumerate(zip(names, heads, strict=True)):
        x = grid.left + count * width
        is_first = name == chart.top_right
        edge, ground = (fill(Meaning.SERIES_1),) * 2 if is_first else (AXIS, BAND)
        canvas.rect(x + 1.5, top, width - 3, head_height + height, WHITE, stroke=edge)
        canvas.rect(x + 1.5, top, width - 3, head_height, ground, stroke=edge)
        ink = ink_on(Meaning.SERIES_1) if is_first else INK
        canvas.lines(x + width / 2, top + head_height / 2, lines, anchor="middle", is_bold=True, ink=ink)
    bottom = top + head_height + height
    for column in range(2, columns + 1):
        if column != columns // 2 + 1:
            canvas.line((grid.x(column), top + head_height + 1), (grid.x(column), bottom - 1), GRID)
    return top + head_height


def _draw_row(canvas: Canvas, chart: Quadrant, grid: _Grid, step: int, y: float, height: float) -> None:
    """The name of a step, a line beneath unless its half ends there, and what stands in its cells."""
    name, columns = chart.y_scale.name(step), len(chart.x_scale.steps)
    if grid.is_turned:
        canvas.text(SMALL, y + height / 2 + text_width(name, SMALL) / 2, name, size=SMALL, turn=-90)
    else:
        canvas.lines(0, y + height / 2, wrap(name, grid.left - LABEL_GAP))
    if step not in (1, len(chart.y_scale.steps) // 2 + 1):
        width = grid.cell * columns / 2
        for x in (grid.left, grid.left + width):
            canvas.line((x + 2, y + height), (x + width - 2, y + height), GRID)
    for column in range(1, columns + 1):
        stack = grid.stacks.get((column, step))
        if stack is not None:
            stack.draw(canvas, grid.x(column), y + (height - stack.height) / 2)


def _row_height(chart: Quadrant, grid: _Grid, step: int) -> float:
    stacks = [stack.height for (_, y), stack in grid.stacks.items() if y == step]
    name = chart.y_scale.name(step)
    label = text_width(name) if grid.is_turned else len(wrap(name, grid.left - LABEL_GAP)) * SIZE * LINE
    return max(LOWEST_ROW, label + 8, max(stacks, default=0) + 2 * PADDING)


def _draw_column_labels(canvas: Canvas, chart: Quadrant, grid: _Grid, top: float) -> float:
    """The steps of the horizontal scale, only its ends where not all fit, and its label beneath; the result
    is their end.
    """
    names = chart.x_scale.steps
    size = SMALL if canvas.is_narrow else SIZE
    if all(fits(name, grid.cell - 4, size, most_lines=2) for name in names):
        lines = [wrap(name, grid.cell - 4, size) for name in names]
        for column, words in enumerate(lines, start=1):
            middle = top + len(words) * size * LINE / 2
            canvas.lines(grid.x(column) + grid.cell / 2, middle, words, size=size, anchor="middle")
    else:
        lines = [wrap(name, (canvas.width - grid.left) / 2 - 8, size) for name in (names[0], names[-1])]
        for x, anchor, words in zip((grid.left, canvas.width), ("start", "end"), lines, strict=True):
            canvas.lines(x, top + len(words) * size * LINE / 2, words, size=size, anchor=anchor)
    y = top + max(map(len, lines)) * size * LINE + 4
    centre = (grid.left + canvas.width) / 2
    heading = wrap(f"{chart.x_scale.label} →", canvas.width - grid.left, is_bold=True)
    canvas.lines(centre, y + len(heading) * SIZE * LINE / 2, heading, anchor="middle", is_bold=True)
    return y + len(heading) * SIZE * LINE + 4


def _draw_key(canvas: Canvas, chart: Quadrant, y: float) -> float:
    """The numbers with their labels beneath the diagram, under the names of the quadrants."""
    room = text_width(str(len(chart.items)), is_bold=True)
    x = room + 8 + (SIGN_ROOM if chart.groups else 0)
    number = 0
    for name, items in chart.quadrants():
        if not items:
            continue
        canvas.line((0, y), (canvas.width, y), AXIS)
        heading = wrap(name, canvas.width, is_bold=True)
        canvas.lines(0, y + 5 + len(heading) * SIZE * LINE / 2, heading, is_bold=True)
        y += len(heading) * SIZE * LINE + 8
        for item in items:
            number += 1
            lines = wrap(item.label, canvas.width - x)
            middle = y + SIZE * LINE / 2
            canvas.lines(room, middle, [str(number)], anchor="end", is_bold=True, ink=MUTED)
            if chart.groups:
                draw_sign(canvas, sign(chart, item.group), room + 7, middle)
            canvas.lines(x, y + len(lines) * SIZE * LINE / 2, lines)
            y += len(lines) * SIZE * LINE + 3
        y += 5
    return y
