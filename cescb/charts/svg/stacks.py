"""Composition per period: stacked columns or rows, absolute or stretched to 100%."""

from dataclasses import dataclass

from ..axis import Axis, axis_from_zero
from ..palette import AXIS, INK, MUTED, series_meaning
from ..spec import Orientation, StackedBarChart
from ..units import Value
from .bars import NO_FIGURE
from .canvas import Canvas
from .frame import Plot, axis_room, draw_axis_heading, draw_period_labels, draw_value_axis
from .legend import EndLabel, Key, draw_end_labels, draw_legend, end_label, spread
from .text import LINE, SIZE, text_width, wrap

HEIGHT, NARROW_HEIGHT = 270, 230
END_SHARE = 0.24
LOWEST_LABELLED = 17


@dataclass(frozen=True)
class Segment:
    """A part of a bar from `start` to `end` in the unit of the axis, with the words inside it."""

    start: float
    end: float
    text: str
    meaning: str


def draw_stacked_bar_chart(canvas: Canvas, chart: StackedBarChart) -> None:
    if chart.orientation is Orientation.HORIZONTAL:
        _draw_rows(canvas, chart)
    else:
        _draw_columns(canvas, chart)


def stack_axis(chart: StackedBarChart) -> Axis:
    """The value axis: shares run to 100%, sums to the highest bar."""
    if chart.is_share:
        return axis_from_zero([100], chart.share_unit)
    return axis_from_zero([_known_sum(chart, position) for position in range(len(chart.periods))], chart.unit)


def segments(chart: StackedBarChart, position: int) -> list[Segment]:
    """The parts of one period's bar in the order of the series; none where a share can't be worked out."""
    found, start = [], 0.0
    for count, series in enumerate(chart.series):
        value: Value = chart.share(series, position) if chart.is_share else series.values[position]
        if value is None:
            continue
        unit = chart.share_unit if chart.is_share else chart.unit
        end = start + float(value)
        found.append(Segment(start, end, unit.format(value), series_meaning(count, series.meaning)))
        start = end
    return found


def total_words(chart: StackedBarChart, position: int) -> str:
    """What stands at the end of a bar: its total, or that it is not known."""
    total = chart.total(position)
    if total is None:
        return NO_FIGURE if all(series.values[position] is None for series in chart.series) else "incomplete"
    return f"of {chart.unit.format(total)}" if chart.is_share else chart.unit.format(total)


def _known_sum(chart: StackedBarChart, position: int) -> float:
    return sum(float(series.values[position] or 0) for series in chart.series)


def _keys(chart: StackedBarChart) -> list[Key]:
    return [
        Key(item.name, meaning=series_meaning(count, item.meaning)) for count, item in enumerate(chart.series)
    ]


def _draw_columns(canvas: Canvas, chart: StackedBarChart) -> None:
    axis = stack_axis(chart)
    height = NARROW_HEIGHT if canvas.is_narrow else HEIGHT
    labels = [] if canvas.is_narrow else _end_labels(canvas, chart, axis, height)
    heights = spread(labels, -8, height + 8) if labels else None
    top = 4.0 if heights else draw_legend(canvas, _keys(chart)[::-1], 2) + 4
    top = draw_axis_heading(canvas, axis, top) + 18
    left = axis_room(axis)
    room = max(text_width(line) for label in labels for line in label.lines) + 26 if heights else 1
    plot = Plot(left, canvas.width - room, top, top + height)
    draw_value_axis(canvas, axis, plot)

    slot = plot.width / len(chart.periods)
    thickness = min(slot * 0.72, 96)
    centres = [plot.left + (position + 0.5) * slot for position in range(len(chart.periods))]
    for position, centre in enumerate(centres):
        _draw_column(canvas, chart, position, axis, plot, centre, thickness, slot)
    if heights:
        moved = [EndLabel(label.y + top, label.lines) for label in labels]
        ends = [centres[-1] + thickness / 2 + 4] * len(labels)
        draw_end_labels(canvas, moved, [y + top for y in heights], ends, plot.right + 12)
    canvas.height = draw_period_labels(canvas, centres, chart.periods, plot.bottom + 6, slot)


def _draw_column(
    canvas: Canvas,
    chart: StackedBarChart,
    position: int,
    axis: Axis,
    plot: Plot,
    centre: float,
    thickness: float,
    slot: float,
) -> None:
    top = plot.bottom
    for segment in segments(chart, position):
        low = axis.position(segment.start, plot.bottom, plot.top)
        top = axis.position(segment.end, plot.bottom, plot.top)
        canvas.area(centre - thickness / 2, top + 0.6, thickness, low - top - 1.2, segment.meaning)
        if low - top >= LOWEST_LABELLED and text_width(segment.text) + 6 <= thickness:
            canvas.text_on(centre, (low + top) / 2, segment.text, segment.meaning)
    words = total_words(chart, position)
    if text_width(words) <= slot - 4:
        is_number = chart.total(position) is not None
        canvas.lines(
            centre,
            top - 10,
            [words],
            anchor="middle",
            is_bold=is_number and not chart.is_share,
            ink=_total_ink(chart, position),
        )


def _total_ink(chart: StackedBarChart, position: int) -> str:
    return MUTED if chart.is_share or chart.total(position) is None else INK


def _end_labels(canvas: Canvas, chart: StackedBarChart, axis: Axis, height: float) -> list[EndLabel]:
    """Names beside the segments of the last bar; none where a segment is missing or too low to point at."""
    last = len(chart.periods) - 1
    if any(series.values[last] is None for series in chart.series):
        return []
    labels = []
    for series, segment in zip(chart.series, segments(chart, last), strict=False):
        middle = axis.position((segment.start + segment.end) / 2, height, 0)
        labels.append(end_label(middle, series.name, canvas.width * END_SHARE))
    return labels if len(labels) == len(chart.series) else []


def _draw_rows(canvas: Canvas, chart: StackedBarChart) -> None:
    axis = stack_axis(chart)
    y = draw_legend(canvas, _keys(chart), 2) + 8
    y = draw_axis_heading(canvas, axis, y)
    widest = max(text_width(period) for period in chart.periods)
    is_above = canvas.is_narrow and widest > canvas.width * 0.36
    label_width = canvas.width if is_above else min(widest, canvas.width * 0.4)
    left = 1.0 if is_above else label_width + 10
    room = (
        max(text_width(total_words(chart, position), is_bold=True) for position in range(len(chart.periods)))
        + 8
    )
    longest = max(
        (segment.end for position in range(len(chart.periods)) for segment in segments(chart, position)),
        default=0,
    )
    scale = (canvas.width - left - room) / (longest or 1)
    thickness = 24.0
    for position, period in enumerate(chart.periods):
        lines = wrap(period, label_width)
        text_height = len(lines) * SIZE * LINE
        if is_above:
            canvas.lines(0, y + text_height / 2 + 2, lines)
            y += text_height + 3
            height = thickness + 10
        else:
            height = max(thickness, text_height) + 10
            canvas.lines(left - 10, y + height / 2, lines, anchor="end")
        _draw_row(canvas, chart, position, (left, y + (height - thickness) / 2), thickness, scale)
        y += height
    canvas.height = y + 2


def _draw_row(
    canvas: Canvas,
    chart: StackedBarChart,
    position: int,
    start: tuple[float, float],
    thickness: float,
    scale: float,
) -> None:
    left, y = start
    end = left
    for segment in segments(chart, position):
        x, end = left + segment.start * scale, left + segment.end * scale
        canvas.area(x + 0.6, y, end - x - 1.2, thickness, segment.meaning)
        if text_width(segment.text) + 8 <= end - x:
            canvas.text_on((x + end) / 2, y + thickness / 2, segment.text, segment.meaning)
    canvas.line((left, y - 3), (left, y + thickness + 3), AXIS)
    is_number = chart.total(position) is not None and not chart.is_share
    words = total_words(chart, position)
    canvas.lines(end + 6, y + thickness / 2, [words], is_bold=is_number, ink=_total_ink(chart, position))
