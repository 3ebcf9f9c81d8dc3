"""Bars over categories, upright or lying; upright bars whose labels do not fit lie down by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..axis import Axis, axis_from_zero
from ..palette import AXIS, INK, MUTED, LineStyle, Meaning, series_meaning
from ..spec import BarChart, Orientation
from ..units import Number, Value
from .canvas import Canvas
from .frame import Plot, axis_room, draw_axis_heading, draw_value_axis
from .legend import Key, draw_legend
from .text import LINE, SIZE, fits, text_width, wrap, wrap_alike

HEIGHT, NARROW_HEIGHT = 240, 200
REFERENCE_STYLE = LineStyle("12 4", "12px,4px", "", "")
NO_FIGURE = "no figure"
MOST_LABEL_LINES = 3


@dataclass(frozen=True)
class Bar:
    value: Value
    text: str
    meaning: str


@dataclass(frozen=True)
class BarRow:
    """One category: its label and a bar for each series."""

    label: str
    bars: tuple[Bar, ...]
    is_bold: bool = False


def draw_bar_chart(canvas: Canvas, chart: BarChart) -> None:
    rows = bar_rows(chart)
    keys = _keys(chart)
    is_upright = chart.orientation is Orientation.VERTICAL and _labels_fit_upright(canvas, chart)
    top = draw_legend(canvas, keys, 2) + (6 if keys else 0)
    if is_upright:
        _draw_upright(canvas, chart, rows, top)
    else:
        if chart.unit.words:
            top = draw_axis_heading(canvas, axis_from_zero([0], chart.unit), top)
        reference = chart.reference.value if chart.reference else None
        draw_lying_bars(canvas, rows, top, reference=reference)


def bar_rows(chart: BarChart) -> list[BarRow]:
    rows = []
    for position, category in enumerate(chart.categories):
        bars = tuple(
            Bar(
                series.values[position],
                NO_FIGURE if (value := series.values[position]) is None else chart.unit.format(value),
                bar_meaning(chart, count, category),
            )
            for count, series in enumerate(chart.series)
        )
        rows.append(BarRow(category, bars, is_bold=category == chart.highlight))
    return rows


def bar_meaning(chart: BarChart, series: int, category: str) -> Meaning:
    """The palette meaning of one bar; beside a highlighted bar all others are context."""
    if chart.highlight is not None and category != chart.highlight:
        return Meaning.CONTEXT
    return series_meaning(series, chart.series[series].meaning)


def _keys(chart: BarChart) -> list[Key]:
    keys = []
    if len(chart.series) > 1:
        keys = [
            Key(item.name, meaning=series_meaning(count, item.meaning))
            for count, item in enumerate(chart.series)
        ]
    if chart.reference is not None:
        words = f"{chart.reference.label} {chart.unit.format(chart.reference.value)}"
        keys.append(Key(words, stroke=MUTED, style=REFERENCE_STYLE, width=1.6))
    return keys


def draw_lying_bars(
    canvas: Canvas, rows: Sequence[BarRow], top: float, *, reference: Number | None = None
) -> None:
    """Horizontal bars with values at their ends; on a narrow canvas long labels stand above the bars."""
    values = [float(bar.value) for row in rows for bar in row.bars if bar.value is not None]
    if reference is not None:
        values.append(float(reference))
    low, high = min([0.0, *values]), max([0.0, *values])
    widest = max(text_width(row.label, is_bold=row.is_bold) for row in rows)
    is_above = canvas.is_narrow and widest > canvas.width * 0.36
    label_width = canvas.width if is_above else min(widest, canvas.width * 0.42)
    left = 1.0 if is_above else label_width + 10
    room = max(text_width(bar.text, is_bold=True) for row in rows for bar in row.bars) + 8
    scale = (canvas.width - left - room - (room if low < 0 else 0)) / ((high - low) or 1)
    zero = left + (room if low < 0 else 0) - low * scale
    is_dense = len(rows) > 15
    thickness = 16 if len(rows[0].bars) > 1 or is_dense else 20

    y = top
    places: list[float] = []
    for row in rows:
        lines = wrap(row.label, label_width, is_bold=row.is_bold)
        text_height = len(lines) * SIZE * LINE
        stack = thickness * len(row.bars)
        if is_above:
            canvas.lines(0, y + text_height / 2 + 2, lines, is_bold=row.is_bold)
            places.append(y + text_height + 3)
            y += text_height + stack + 11
        else:
            height = max(stack, text_height) + (7 if is_dense else 10)
            canvas.lines(left - 10, y + height / 2, lines, anchor="end", is_bold=row.is_bold)
            places.append(y + (height - stack) / 2)
            y += height
        for count, bar in enumerate(row.bars):
            _draw_lying_bar(canvas, bar, zero, places[-1] + count * thickness, thickness, scale)
    stack = thickness * len(rows[0].bars)
    for start, end in [(place - 3, place + stack + 3) for place in places] if is_above else [(top, y)]:
        canvas.line((zero, start), (zero, end), AXIS)
        if reference is not None:
            x = zero + float(reference) * scale
            canvas.line(
                (x, start), (x, end), MUTED, width=1.6, dash="4 3" if is_above else REFERENCE_STYLE.dash
            )
    for row, place in zip(rows, places, strict=True):
        for count, bar in enumerate(row.bars):
            middle = place + (count + 0.5) * thickness
            _draw_lying_value(
                canvas, bar, zero, middle, scale, is_bold=row.is_bold, is_clear=reference is not None
            )
    canvas.height = y + 2


def _draw_lying_bar(canvas: Canvas, bar: Bar, zero: float, y: float, thickness: float, scale: float) -> None:
    if bar.value is not None:
        length = float(bar.value) * scale
        canvas.area(min(zero, zero + length), y + 0.5, abs(length), thickness - 1, bar.meaning)


def _draw_lying_value(
    canvas: Canvas, bar: Bar, zero: float, middle: float, scale: float, *, is_bold: bool, is_clear: bool
) -> None:
    length = float(bar.value or 0) * scale
    x, anchor = (zero + length - 6, "end") if length < 0 else (zero + length + 6, "start")
    ink = MUTED if bar.value is None else INK
    canvas.lines(x, middle, [bar.text], anchor=anchor, is_bold=is_bold, ink=ink, is_clear=is_clear)


def _labels_fit_upright(canvas: Canvas, chart: BarChart) -> bool:
    axis = axis_from_zero(_values(chart), chart.unit)
    slot = (canvas.width - axis_room(axis)) / len(chart.categories)
    return slot / len(chart.series) > 12 and all(
        fits(category, slot - 8, is_bold=True, most_lines=MOST_LABEL_LINES) for category in chart.categories
    )


def _values(chart: BarChart) -> list[Number]:
    values = [value for series in chart.series for value in series.values if value is not None]
    return [*values, chart.reference.value] if chart.reference else values


def _draw_upright(canvas: Canvas, chart: BarChart, rows: Sequence[BarRow], top: float) -> None:
    axis = axis_from_zero(_values(chart), chart.unit)
    top = draw_axis_heading(canvas, axis, top) + 16
    height = NARROW_HEIGHT if canvas.is_narrow else HEIGHT
    plot = Plot(axis_room(axis), canvas.width - 1, top, top + height)
    draw_value_axis(canvas, axis, plot)
    slot = plot.width / len(rows)
    thickness = min(slot * 0.72 / len(chart.series), 72)
    zero = axis.position(0, plot.bottom, plot.top)
    has_room = all(
        text_width(bar.text) <= max(thickness, slot * 0.9 / len(row.bars)) for row in rows for bar in row.bars
    )
    labels = wrap_alike([row.label for row in rows], slot - 8, is_bold=True)
    most = 1
    for position, row in enumerate(rows):
        centre = plot.left + (position + 0.5) * slot
        for count, bar in enumerate(row.bars):
            x = centre + (count - len(row.bars) / 2) * thickness
            if bar.value is None:
                canvas.text(x + thickness / 2 + 4, zero - 6, bar.text, ink=MUTED, turn=-90)
                continue
            y = axis.position(bar.value, plot.bottom, plot.top)
            canvas.area(x + 0.5, min(y, zero), thickness - 1, abs(zero - y), bar.meaning)
        lines = labels[position]
        for count, line in enumerate(lines):
            canvas.text(
                centre, plot.bottom + 18 + count * SIZE * LINE, line, anchor="middle", is_bold=row.is_bold
            )
        most = max(most, len(lines))
    if chart.reference is not None:
        y = axis.position(chart.reference.value, plot.bottom, plot.top)
        canvas.line((plot.left, y), (plot.right, y), MUTED, width=1.6, dash=REFERENCE_STYLE.dash)
    if has_room:
        _draw_upright_values(canvas, rows, axis, plot, thickness, has_line=chart.reference is not None)
    canvas.height = plot.bottom + most * SIZE * LINE + 10


def _draw_upright_values(
    canvas: Canvas, rows: Sequence[BarRow], axis: Axis, plot: Plot, thickness: float, *, has_line: bool
) -> None:
    slot = plot.width / len(rows)
    for position, row in enumerate(rows):
        for count, bar in enumerate(row.bars):
            if bar.value is None:
                continue
            x = plot.left + (position + 0.5) * slot + (count + 0.5 - len(row.bars) / 2) * thickness
            y = axis.position(bar.value, plot.bottom, plot.top) + (11 if bar.value < 0 else -10)
            canvas.lines(x, y, [bar.text], anchor="middle", is_bold=row.is_bold, is_clear=has_line)
