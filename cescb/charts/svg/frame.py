"""What surrounds a plot: grid and labels of the value axis, and the labels of periods beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..axis import Axis
from ..palette import AXIS, GRID, MUTED
from .canvas import Canvas
from .text import LINE, SIZE, SMALL, text_width, wrap

NOT_FROM_ZERO = "axis does not start at zero"


@dataclass(frozen=True)
class Plot:
    """The rectangle in which values are drawn."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


def axis_room(axis: Axis) -> float:
    """The width that the labels of the value axis take at the left of the plot."""
    return max(text_width(label) for label in axis.labels()) + 10


def draw_axis_heading(canvas: Canvas, axis: Axis, top: float) -> float:
    """The unit above the axis and, where it matters, that the axis does not start at zero; the result is its
    end.
    """
    notes = [axis.unit.words] if axis.unit.words else []
    if not axis.starts_at_zero:
        notes.append(NOT_FROM_ZERO)
    text = ", ".join(notes)
    lines = wrap(text[:1].upper() + text[1:], canvas.width, SMALL) if text else ()
    for count, line in enumerate(lines):
        canvas.lines(0, top + 9 + count * SMALL * LINE, [line], size=SMALL, ink=MUTED)
    return top + len(lines) * SMALL * LINE + (4 if lines else 0)


def draw_value_axis(canvas: Canvas, axis: Axis, plot: Plot) -> None:
    """Horizontal grid lines with their values; the line of zero, or else the lowest, is stronger."""
    base = 0.0 if axis.starts_at_zero else axis.low
    for tick, label in zip(axis.ticks, axis.labels(), strict=True):
        y = axis.position(tick, plot.bottom, plot.top)
        canvas.line((plot.left, y), (plot.right, y), AXIS if tick == base else GRID)
        canvas.lines(plot.left - 8, y, [label], anchor="end", ink=MUTED)


def draw_period_labels(
    canvas: Canvas, centres: Sequence[float], labels: Sequence[str], top: float, slot: float
) -> float:
    """Labels beneath the plot, in two lines at most, thinned from the last backwards where room is short."""
    shown = [period_lines(label, slot) for label in labels]
    if any(len(lines) == 2 for lines in shown) and all(len(label.split()) == 2 for label in labels):
        shown = [tuple(label.split()) for label in labels]
    widths = [max(map(text_width, lines)) for lines in shown]
    step = next(
        (count for count in range(1, len(labels)) if max(widths[::-1][::count]) <= slot * count - 6),
        len(labels),
    )
    for position in range(len(labels) - 1, -1, -step):
        half = widths[position] / 2
        x = min(max(centres[position], half), canvas.width - half)
        for count, line in enumerate(shown[position]):
            canvas.text(x, top + SIZE + count * SIZE * LINE, line, anchor="middle")
    return top + max(map(len, shown)) * SIZE * LINE + 6


def period_lines(label: str, slot: float) -> tuple[str, ...]:
    """A label in one line where that fits its place, else in two where it has two parts, else in one."""
    if text_width(label) <= slot - 6:
        return (label,)
    longest = max((text_width(word) for word in label.split()), default=0)
    lines = wrap(label, max(slot - 6, longest + 1))
    return lines if len(lines) <= 2 else (label,)


def period_label_overhang(label: str, slot: float) -> float:
    """How far a label reaches to the right of its centre."""
    return max(map(text_width, period_lines(label, slot))) / 2
