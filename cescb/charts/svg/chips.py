"""Short marks in rounded frames, such as R3, in as many rows as their cell needs."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..palette import INK, WHITE
from .canvas import Canvas
from .text import SMALL, text_width

CHIP_ROW = 22
"""The height of a row of chips with the gap beneath it."""
_HEIGHT = 19
_SIGN = 11


@dataclass(frozen=True)
class Chip:
    """A mark; `change` is how far its score has moved, 0 for a move without a change, None for no move."""

    text: str
    change: int | None = None

    @property
    def width(self) -> float:
        return text_width(self.text, SMALL, is_bold=True) + 16 + (0 if self.change is None else _SIGN)


def chip_rows(chips: Sequence[Chip], width: float) -> list[list[Chip]]:
    """The chips in order, in rows no wider than `width`; a chip that is too wide alone has its own row."""
    rows: list[list[Chip]] = []
    used = width
    for chip in chips:
        if used + chip.width > width:
            rows.append([])
            used = 0
        rows[-1].append(chip)
        used += chip.width
    return rows


def draw_chip_rows(canvas: Canvas, rows: Sequence[Sequence[Chip]], centre: float, y: float) -> None:
    """Draw the rows centred on `centre`, the first from `y` on."""
    for count, chips in enumerate(rows):
        top = y + count * CHIP_ROW
        middle = top + _HEIGHT / 2
        x = centre - sum(chip.width for chip in chips) / 2
        for chip in chips:
            text = chip.width - (0 if chip.change is None else _SIGN)
            canvas.rect(x + 2, top, chip.width - 4, _HEIGHT, WHITE, stroke=INK, radius=9)
            canvas.lines(x + text / 2, middle, [chip.text], size=SMALL, anchor="middle", is_bold=True)
            draw_change(canvas, chip, x + text - 6, middle)
            x += chip.width


def draw_change(canvas: Canvas, chip: Chip, x: float, middle: float, ink: str = INK) -> None:
    """The sign of a move, from `x` on: up or down for the score, both ways where it is the same."""
    if chip.change is None:
        return
    centre = x + _SIGN / 2
    if chip.change:
        reach = 4 if chip.change < 0 else -4
        base = middle - reach
        canvas.polygon([(centre - 4.5, base), (centre + 4.5, base), (centre, middle + reach)], ink)
        return
    for side in (-1, 1):
        base = centre + side
        canvas.polygon([(base, middle - 4), (base, middle + 4), (base + 4 * side, middle)], ink)
