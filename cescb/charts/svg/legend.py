"""The legend row above a plot, and the labels at the right end of lines that make it unnecessary."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..palette import AXIS, LineStyle
from .canvas import Canvas
from .text import LINE, SIZE, text_width, wrap

SAMPLE = 30
SWATCH = 16
ROW = 22
MOST_SHIFT = 38
"""How far a label may stand from the end of its line before a legend reads better."""


@dataclass(frozen=True)
class Key:
    """One entry: an area of a palette meaning (with its symbol), or a line with its style, or only the point
    of that style, or a band of colour.
    """

    label: str
    meaning: str = ""
    symbol: str = ""
    stroke: str = ""
    style: LineStyle | None = None
    is_point: bool = False
    width: float = 2
    band: str = ""


def draw_legend(canvas: Canvas, keys: Sequence[Key], top: float) -> float:
    """Draw the keys in as many rows as they need; the result is where the row ends."""
    x, y = 1.0, top
    for key in keys:
        sample = SWATCH if key.meaning or key.band or key.is_point else SAMPLE
        lines = wrap(key.label, canvas.width - sample - 8)
        width = sample + 8 + max(text_width(line) for line in lines)
        if x > 1 and x + width > canvas.width:
            x, y = 1.0, y + ROW
        _draw_sample(canvas, key, x, y + ROW / 2)
        for count, line in enumerate(lines):
            canvas.lines(x + sample + 8, y + ROW / 2 + count * SIZE * LINE, [line])
        y += (len(lines) - 1) * SIZE * LINE
        x += width + 20
    return y + ROW if keys else y


def _draw_sample(canvas: Canvas, key: Key, x: float, middle: float) -> None:
    if key.meaning:
        canvas.area(x, middle - SWATCH / 2, SWATCH, SWATCH, key.meaning)
        if key.symbol:
            canvas.text_on(x + SWATCH / 2, middle, key.symbol, key.meaning, size=12)
    elif key.band:
        canvas.rect(x, middle - SWATCH / 2, SWATCH, SWATCH, key.band, stroke=AXIS)
    elif key.style is not None and key.is_point:
        draw_marker(canvas, key.style.marker, x + SWATCH / 2, middle, key.stroke)
    elif key.style is not None:
        canvas.line((x, middle), (x + SAMPLE, middle), key.stroke, width=key.width, dash=key.style.dash)
        draw_marker(canvas, key.style.marker, x + SAMPLE / 2, middle, key.stroke)


def draw_marker(canvas: Canvas, marker: str, x: float, y: float, paint: str, size: float = 4) -> None:
    """A point of a series; no name draws nothing."""
    if marker == "circle":
        canvas.circle(x, y, size, paint)
    elif marker == "square":
        canvas.rect(x - size + 0.4, y - size + 0.4, 2 * size - 0.8, 2 * size - 0.8, paint)
    elif marker == "diamond":
        reach = size * 1.3
        canvas.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], paint)
    elif marker == "triangle-up":
        canvas.polygon(
            [(x, y - size * 1.2), (x + size * 1.15, y + size * 0.9), (x - size * 1.15, y + size * 0.9)], paint
        )


@dataclass(frozen=True)
class EndLabel:
    """The words beside the right end of a line or segment at height `y`."""

    y: float
    lines: tuple[str, ...]
    is_bold: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * SIZE * LINE + 2


def end_label(y: float, text: str, width: float, *, is_bold: bool = False) -> EndLabel:
    return EndLabel(y, wrap(text, width, is_bold=is_bold), is_bold)


def spread(labels: Sequence[EndLabel], top: float, bottom: float) -> list[float] | None:
    """Heights at which the labels do not touch, nearest to where they belong; None where that would be too
    far.

    Labels that would overlap are gathered in clusters, and each cluster stands at the mean of its wishes.
    """
    order = sorted(range(len(labels)), key=lambda position: labels[position].y)
    clusters: list[list[int]] = []
    tops: list[float] = []
    for position in order:
        clusters.append([position])
        tops.append(_cluster_top(labels, [position], top, bottom))
        while len(clusters) > 1 and tops[-2] + sum(labels[item].height for item in clusters[-2]) > tops[-1]:
            merged = clusters[-2] + clusters[-1]
            clusters[-2:], tops[-2:] = [merged], [_cluster_top(labels, merged, top, bottom)]
    heights = [0.0] * len(labels)
    for cluster, cluster_top in zip(clusters, tops, strict=True):
        y = cluster_top
        for position in cluster:
            heights[position] = y + labels[position].height / 2
            y += labels[position].height
        if y > bottom + 1:
            return None
    if any(abs(height - label.y) > MOST_SHIFT for height, label in zip(heights, labels, strict=True)):
        return None
    return heights


def _cluster_top(labels: Sequence[EndLabel], cluster: Sequence[int], top: float, bottom: float) -> float:
    offset, wishes = 0.0, 0.0
    for position in cluster:
        wishes += labels[position].y - labels[position].height / 2 - offset
        offset += labels[position].height
    return max(top, min(wishes / len(cluster), bottom - offset))


def draw_end_labels(
    canvas: Canvas, labels: Sequence[EndLabel], heights: Sequence[float], ends: Sequence[float], x: float
) -> None:
    """Draw the labels from `x` on, each with a thin leader from where its line ends (`ends`)."""
    for label, height, end in zip(labels, heights, ends, strict=True):
        if abs(height - label.y) > 2 or x - end > 16:
            canvas.polyline(
                [(end, label.y), (x - 10, label.y + (height - label.y)), (x - 3, height)], AXIS, width=0.8
            )
        canvas.lines(x, height, label.lines, is_bold=label.is_bold)
