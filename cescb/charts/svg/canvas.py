"""A small surface that collects SVG elements with presentation attributes and escapes every text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..palette import INK, WHITE, fill, hatch, ink_on, outline
from .text import FONT, LINE, SIZE, text_width

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Point = tuple[float, float]
HATCH_GAP = 7.0
NARROW_BELOW = 480
"""Below this width the drawing rules for a phone apply."""


def escape(text: str) -> str:
    """Text for SVG content and attributes; characters that XML forbids are left out."""
    return (
        _FORBIDDEN.sub("", text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
        .replace("'", "&#39;")
    )


def decimal(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


class Canvas:
    """Shapes in the order in which they are painted; `width` and `height` in SVG units, about pixels."""

    def __init__(self, width: float, uid: str) -> None:
        self.width = width
        self.height = 0.0
        self._uid = uid
        self._parts: list[str] = []

    @property
    def is_narrow(self) -> bool:
        return self.width < NARROW_BELOW

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        paint: str,
        *,
        stroke: str = "",
        radius: float = 0,
        dash: str = "",
    ) -> None:
        edge = f' stroke="{stroke}"' if stroke else ""
        edge += f' stroke-dasharray="{dash}"' if dash else ""
        edge += f' rx="{decimal(radius)}"' if radius else ""
        self._parts.append(
            f'<rect x="{decimal(x)}" y="{decimal(y)}" width="{decimal(max(width, 0))}" '
            f'height="{decimal(max(height, 0))}" fill="{paint}"{edge}/>'
        )

    def line(self, start: Point, end: Point, stroke: str, *, width: float = 1, dash: str = "") -> None:
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<line x1="{decimal(start[0])}" y1="{decimal(start[1])}" '
            f'x2="{decimal(end[0])}" y2="{decimal(end[1])}" '
            f'stroke="{stroke}" stroke-width="{width}"{dashes}/>'
        )

    def polyline(self, points: Sequence[Point], stroke: str, *, width: float = 1, dash: str = "") -> None:
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        path = "M" + "L".join(f"{decimal(x)} {decimal(y)}" for x, y in points)
        self._parts.append(
            f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="{width}" '
            f'stroke-linejoin="round"{dashes}/>'
        )

    def polygon(self, points: Iterable[Point], paint: str, *, stroke: str = "") -> None:
        edge = f' stroke="{stroke}"' if stroke else ""
        path = "M" + "L".join(f"{decimal(x)} {decimal(y)}" for x, y in points) + "Z"
        self._parts.append(f'<path d="{path}" fill="{paint}"{edge}/>')

    def circle(self, x: float, y: float, radius: float, paint: str, *, stroke: str = "") -> None:
        edge = f' stroke="{stroke}"' if stroke else ""
        self._parts.append(
            f'<circle cx="{decimal(x)}" cy="{decimal(y)}" r="{decimal(radius)}" fill="{paint}"{edge}/>'
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = SIZE,
        anchor: str = "start",
        is_bold: bool = False,
        ink: str = INK,
        turn: int = 0,
    ) -> None:
        """One line of text whose baseline is at `y`; `turn` rotates it by so many degrees around (x, y)."""
        if not text:
            return
        attributes = f'x="{decimal(x)}" y="{decimal(y)}" fill="{ink}"'
        if size != SIZE:
            attributes += f' font-size="{decimal(size)}"'
        if anchor != "start":
            attributes += f' text-anchor="{anchor}"'
        if is_bold:
            attributes += ' font-weight="600"'
        if turn:
            attributes += f' transform="rotate({turn} {decimal(x)} {decimal(y)})"'
        self._parts.append(f"<text {attributes}>{escape(text)}</text>")

    def lines(
        self,
        x: float,
        middle: float,
        lines: Sequence[str],
        *,
        size: float = SIZE,
        anchor: str = "start",
        is_bold: bool = False,
        ink: str = INK,
        is_clear: bool = False,
    ) -> None:
        """Lines of text, centred vertically on `middle`; `is_clear` puts white under them where a line may
        pass.
        """
        height = size * LINE
        if is_clear:
            self._clear(x, middle, lines, size, anchor)
        first = middle - (len(lines) - 1) * height / 2 + size * 0.34
        for count, line in enumerate(lines):
            self.text(x, first + count * height, line, size=size, anchor=anchor, is_bold=is_bold, ink=ink)

    def _clear(self, x: float, middle: float, lines: Sequence[str], size: float, anchor: str) -> None:
        width = max(text_width(line, size, is_bold=True) for line in lines) + 2
        left = x - 1 - {"start": 0.0, "middle": width / 2 - 1, "end": width - 2}[anchor]
        height = len(lines) * size * LINE - 2
        self.rect(left, middle - height / 2, width, height, WHITE)

    def text_on(self, x: float, middle: float, text: str, meaning: str, *, size: float = SIZE) -> None:
        """A centred text inside an area of that meaning; on hatching it gets a plain ground."""
        if hatch(meaning):
            width = text_width(text, size) + 6
            self.rect(x - width / 2, middle - size * 0.65, width, size * 1.3, fill(meaning))
        self.lines(x, middle, [text], size=size, anchor="middle", ink=ink_on(meaning))

    def area(self, x: float, y: float, width: float, height: float, meaning: str) -> None:
        """A filled rectangle of that palette meaning, with its edge, and its hatching as plain lines."""
        if width <= 0 or height <= 0:
            return
        self.rect(x, y, width, height, fill(meaning), stroke=outline(meaning))
        direction = hatch(meaning)
        if direction:
            strokes = "".join(_hatching(x, y, width, height, mirrored=direction == "\\"))
            self._parts.append(f'<path d="{strokes}" fill="none" stroke="{WHITE}" stroke-width="1.2"/>')

    def to_svg(self, title: str) -> str:
        """The finished element, named by `title` for those who can't see it."""
        width, height = decimal(self.width), decimal(self.height)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" '
            f'role="img" aria-labelledby="{escape(self._uid)}-title" font-family="{FONT}" font-size="{SIZE}">'
            f'<title id="{escape(self._uid)}-title">{escape(title)}</title>'
            f"{''.join(self._parts)}</svg>"
        )


def _hatching(x: float, y: float, width: float, height: float, *, mirrored: bool) -> Iterator[str]:
    """Path commands of parallel diagonals clipped to a rectangle."""
    offset = HATCH_GAP
    while offset < width + height:
        left, right = max(0.0, offset - height), min(width, offset)
        below, above = offset - left, offset - right
        if mirrored:
            below, above = height - below, height - above
        yield f"M{decimal(x + left)} {decimal(y + below)}L{decimal(x + right)} {decimal(y + above)}"
        offset += HATCH_GAP
