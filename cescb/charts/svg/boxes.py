"""Boxes and arrow heads that the diagrams share."""

from dataclasses import dataclass

from ..diagrams import NodeStyle
from ..palette import AXIS, INK, MUTED, SURFACE, WHITE, Meaning, fill
from .canvas import Canvas, Point
from .text import LINE, SIZE, SMALL, wrap

PADDING = 8


@dataclass(frozen=True)
class Box:
    """A node's words wrapped to a width, before it has a place."""

    lines: tuple[str, ...]
    sublines: tuple[str, ...]
    width: float
    style: NodeStyle

    @property
    def height(self) -> float:
        return len(self.lines) * SIZE * LINE + len(self.sublines) * SMALL * LINE + 2 * PADDING


def box(label: str, sublabel: str, width: float, style: NodeStyle) -> Box:
    inside = width - 2 * PADDING
    sublines = wrap(sublabel, inside, SMALL) if sublabel else ()
    return Box(wrap(label, inside, is_bold=True), sublines, width, style)


def draw_box(canvas: Canvas, item: Box, x: float, y: float, height: float) -> None:
    """Draw the box with its words in the middle, stretched to `height`."""
    is_primary = item.style is NodeStyle.PRIMARY
    ground = {
        NodeStyle.PRIMARY: fill(Meaning.SERIES_1),
        NodeStyle.STANDARD: "#e8eef4",
        NodeStyle.EXTERNAL: SURFACE,
    }
    edge = {NodeStyle.PRIMARY: fill(Meaning.SERIES_1), NodeStyle.STANDARD: fill(Meaning.SERIES_1)}
    dash = "5 3" if item.style is NodeStyle.PLANNED else ""
    paint = ground.get(item.style, WHITE)
    canvas.rect(x, y, item.width, height, paint, stroke=edge.get(item.style, AXIS), radius=3, dash=dash)
    text_height = item.height - 2 * PADDING
    middle = y + height / 2
    label_height = len(item.lines) * SIZE * LINE
    ink = WHITE if is_primary else INK
    centre = x + item.width / 2
    top = middle - text_height / 2
    canvas.lines(centre, top + label_height / 2, item.lines, anchor="middle", is_bold=True, ink=ink)
    sublabel_middle = top + label_height + (text_height - label_height) / 2
    sub_ink = WHITE if is_primary else MUTED
    canvas.lines(centre, sublabel_middle, item.sublines, size=SMALL, anchor="middle", ink=sub_ink)


def draw_arrow_head(canvas: Canvas, tip: Point, direction: Point, paint: str) -> None:
    """A filled head at `tip`; `direction` is a unit vector along one axis."""
    dx, dy = direction
    length, half = 9.0, 4.5
    base = (tip[0] - dx * length, tip[1] - dy * length)
    canvas.polygon(
        [tip, (base[0] - dy * half, base[1] - dx * half), (base[0] + dy * half, base[1] + dx * half)], paint
    )
