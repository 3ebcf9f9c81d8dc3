"""What stands in the cells of a quadrant diagram: labels with the signs of their groups, or numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..palette import fill, line_style, series_meaning
from ..quadrant import Quadrant, QuadrantItem
from .canvas import Canvas
from .chips import CHIP_ROW, Chip, chip_rows, draw_chip_rows
from .legend import Key, draw_marker
from .text import LINE, SMALL, fits, wrap

SIGN_ROOM = 15
"""The width of the sign before a label."""
PADDING = 6
ITEM_GAP = 4
MOST_LINES = 12
"""Labels of one cell take no more lines than this."""

Place = tuple[int, int]
"""Steps of the horizontal and the vertical scale."""


@dataclass(frozen=True)
class Labels:
    """The labels in one cell, each with the sign of its group and wrapped to the cell."""

    signs: tuple[Key, ...]
    texts: tuple[tuple[str, ...], ...]

    @property
    def height(self) -> float:
        return sum(map(len, self.texts)) * SMALL * LINE + (len(self.texts) - 1) * ITEM_GAP

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw them in the cell that starts at `x`, from `y` on."""
        for sign, lines in zip(self.signs, self.texts, strict=True):
            height = len(lines) * SMALL * LINE
            draw_sign(canvas, sign, x + PADDING, y + SMALL * LINE / 2)
            canvas.lines(x + PADDING + SIGN_ROOM, y + height / 2, lines, size=SMALL)
            y += height + ITEM_GAP


@dataclass(frozen=True)
class Numbers:
    """The numbers in one cell of that width, in rows."""

    rows: Sequence[Sequence[Chip]]
    width: float

    @property
    def height(self) -> float:
        return len(self.rows) * CHIP_ROW - 3

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw them in the cell that starts at `x`, from `y` on."""
        draw_chip_rows(canvas, self.rows, x + self.width / 2, y)


def labels_in_cells(chart: Quadrant, width: float) -> dict[Place, Labels] | None:
    """The labels of each cell; None where one would have to split a word or take too many lines."""
    room = width - 2 * PADDING - SIGN_ROOM
    stacks = {}
    for place, items in _by_place(ordered(chart)).items():
        texts = tuple(wrap(item.label, room, SMALL) for item in items)
        is_whole = all(fits(item.label, room, SMALL, most_lines=MOST_LINES) for item in items)
        if not is_whole or sum(map(len, texts)) > MOST_LINES:
            return None
        stacks[place] = Labels(tuple(sign(chart, item.group) for item in items), texts)
    return stacks


def numbers_in_cells(chart: Quadrant, width: float) -> dict[Place, Numbers]:
    """The numbers of each cell, by which the key names the items."""
    numbers = {item: Chip(str(number)) for number, item in enumerate(ordered(chart), start=1)}
    return {
        place: Numbers(chip_rows([numbers[item] for item in items], width - 4), width)
        for place, items in _by_place(numbers).items()
    }


def ordered(chart: Quadrant) -> list[QuadrantItem]:
    """The items, those of the first quadrant first."""
    return [item for _, items in chart.quadrants() for item in items]


def sign(chart: Quadrant, group: str) -> Key:
    """The point and the colour of a group; without groups all have the first."""
    position = chart.groups.index(group) if chart.groups else 0
    return Key(group, stroke=fill(series_meaning(position)), style=line_style(position), is_point=True)


def draw_sign(canvas: Canvas, key: Key, x: float, middle: float) -> None:
    if key.style is not None:
        draw_marker(canvas, key.style.marker, x + 5, middle, key.stroke)


def _by_place(items: Iterable[QuadrantItem]) -> dict[Place, list[QuadrantItem]]:
    places: dict[Place, list[QuadrantItem]] = defaultdict(list)
    for item in items:
        places[item.x, item.y].append(item)
    return places
