"""Trends: lines with gaps and breaks, target and tolerance, labels at the line ends or a legend."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..axis import Axis, axis_for_lines
from ..palette import AXIS, BAND, INK, MUTED, LineStyle, fill, line_style, series_meaning
from ..spec import LineChart, Role, Series, Target
from ..units import Value
from .canvas import Canvas, Point
from .frame import (
    Plot,
    axis_room,
    draw_axis_heading,
    draw_period_labels,
    draw_value_axis,
    period_label_overhang,
)
from .legend import EndLabel, Key, draw_end_labels, draw_legend, draw_marker, end_label, spread
from .text import LINE, SMALL, text_width, wrap

HEIGHT, NARROW_HEIGHT = 250, 210
END_SHARE = 0.25
"""The share of the width that labels at the line ends may take."""
PADDING = 14
VALUE_ROOM = 12
"""Added above the plot where values are written at the points."""
TARGET_STYLE = LineStyle("12 4", "12px,4px", "", "")


def draw_line_chart(canvas: Canvas, chart: LineChart) -> None:
    axis = axis_for_lines(chart.plotted(), chart.unit)
    height = NARROW_HEIGHT if canvas.is_narrow else HEIGHT
    left = axis_room(axis)
    texts = _end_texts(chart)
    room = max(
        (max(map(text_width_bold, wrap(text, canvas.width * END_SHARE))) for text in texts), default=0.0
    )
    labels = _end_labels(chart, texts, axis, height, canvas.width * END_SHARE + 4)
    heights = spread(labels, -10, height + 10) if labels else None
    is_direct = heights is not None and not canvas.is_narrow

    top = draw_legend(canvas, _keys(chart, is_direct=is_direct), 2)
    top = draw_axis_heading(canvas, axis, top + 2)
    slot = (canvas.width - left - (room if is_direct else 0)) / max(len(chart.periods), 2)
    right = canvas.width - (
        room + 22 if is_direct else max(period_label_overhang(chart.periods[-1], slot) - PADDING, 6)
    )
    top = _draw_break_labels(canvas, chart, Plot(left, right, top, top)) + 10
    top += VALUE_ROOM if len(chart.series) == 1 else 0
    plot = Plot(left, right, top, top + height)

    if chart.target is not None:
        _draw_band(canvas, chart, chart.target, axis, plot)
    draw_value_axis(canvas, axis, plot)
    _draw_breaks(canvas, chart, plot)
    if chart.target is not None:
        _draw_target(canvas, chart, chart.target, axis, plot)
    for position in reversed(range(len(chart.series))):
        _draw_series(canvas, chart, position, axis, plot)
    if not chart.plotted():
        canvas.lines(
            (left + right) / 2, (plot.top + plot.bottom) / 2, ["No figures"], anchor="middle", ink=MUTED
        )
    if len(chart.series) == 1:
        _draw_values(canvas, chart, axis, plot, is_direct=is_direct)
    if is_direct and heights is not None:
        moved = [EndLabel(label.y + top, label.lines, label.is_bold) for label in labels]
        ends = [plot.right - PADDING + 6] * len(labels)
        if chart.target is not None:
            ends[-1] = plot.right
        draw_end_labels(canvas, moved, [y + top for y in heights], ends, plot.right + 16)
    slot = _slot(plot, len(chart.periods))
    canvas.height = draw_period_labels(
        canvas, _centres(plot, len(chart.periods)), chart.periods, plot.bottom + 6, slot
    )


def text_width_bold(text: str) -> float:
    return text_width(text, is_bold=True)


def _slot(plot: Plot, count: int) -> float:
    return (plot.width - 2 * PADDING) / max(count - 1, 1)


def _centres(plot: Plot, count: int) -> list[float]:
    if count == 1:
        return [(plot.left + plot.right) / 2]
    return [plot.left + PADDING + position * _slot(plot, count) for position in range(count)]


def _end_texts(chart: LineChart) -> list[str]:
    """What the line ends say; nothing where a line ends early or a lone line needs no name."""
    if any(series.values[-1] is None for series in chart.series):
        return []
    texts = [f"{series.name} {chart.unit.format(series.values[-1] or 0)}" for series in chart.series]
    if chart.target is None:
        return texts if len(texts) > 1 else []
    last = chart.target.values(len(chart.periods))[-1]
    return [] if last is None else [*texts, f"{chart.target.label} {chart.unit.format(last)}"]


def _end_labels(
    chart: LineChart, texts: Sequence[str], axis: Axis, height: float, width: float
) -> list[EndLabel]:
    values: list[Value] = [series.values[-1] for series in chart.series]
    if chart.target is not None:
        values.append(chart.target.values(len(chart.periods))[-1])
    return [
        end_label(axis.position(value, height, 0), text, width, is_bold=count == 0)
        for count, (text, value) in enumerate(zip(texts, values, strict=False))
        if value is not None
    ]


def _keys(chart: LineChart, *, is_direct: bool) -> list[Key]:
    keys = []
    if not is_direct and (len(chart.series) > 1 or chart.target is not None):
        for position, series in enumerate(chart.series):
            keys.append(
                Key(
                    series.name,
                    stroke=_colour(chart, position),
                    style=line_style(position),
                    width=_width(series),
                )
            )
        if chart.target is not None:
            keys.append(Key(_target_words(chart, chart.target), stroke=MUTED, style=TARGET_STYLE, width=1.6))
    if chart.target is not None and chart.target.tolerance:
        keys.append(Key(_tolerance_words(chart, chart.target), band=BAND))
    return keys


def _target_words(chart: LineChart, target: Target) -> str:
    if isinstance(target.value, tuple):
        return target.label
    return f"{target.label} {chart.unit.format(target.value)}"


def _tolerance_words(chart: LineChart, target: Target) -> str:
    return f"{target.label}, within {chart.unit.difference(target.tolerance or 0)}"


def _colour(chart: LineChart, position: int) -> str:
    return fill(series_meaning(position, chart.series[position].meaning))


def _width(series: Series) -> float:
    return 2.8 if series.role is Role.MAIN else 1.8


def _draw_series(canvas: Canvas, chart: LineChart, position: int, axis: Axis, plot: Plot) -> None:
    series, style, colour = chart.series[position], line_style(position), _colour(chart, position)
    centres = _centres(plot, len(chart.periods))
    breaks = chart.breaks_before(series)
    run: list[Point] = []
    points: list[Point] = []
    for period, value in enumerate(series.values):
        if (value is None or period in breaks) and run:
            _draw_run(canvas, run, colour, series, style)
            run = []
        if value is not None:
            run.append((centres[period], axis.position(value, plot.bottom, plot.top)))
            points.append(run[-1])
    _draw_run(canvas, run, colour, series, style)
    size = 4.0 if series.role is Role.MAIN else 3.2
    if _slot(plot, len(chart.periods)) < 3 * size:
        points = points[-1:]
    for x, y in points:
        draw_marker(canvas, style.marker, x, y, colour, size)


def _draw_run(canvas: Canvas, run: Sequence[Point], colour: str, series: Series, style: LineStyle) -> None:
    if len(run) > 1:
        canvas.polyline(run, colour, width=_width(series), dash=style.dash)


def _draw_values(canvas: Canvas, chart: LineChart, axis: Axis, plot: Plot, *, is_direct: bool) -> None:
    """Write the values of a lone line at its points: all of them where they fit, else the last."""
    values = chart.series[0].values
    centres = _centres(plot, len(values))
    texts = {position: chart.unit.format(value) for position, value in enumerate(values) if value is not None}
    if (
        max((text_width(text) for text in texts.values()), default=0) + 8 > _slot(plot, len(values))
        and len(values) > 1
    ):
        texts = dict(list(texts.items())[-1:])
    for position, text in texts.items():
        if is_direct and position == len(values) - 1:
            continue
        y = axis.position(values[position] or 0, plot.bottom, plot.top)
        neighbours = [values[near] for near in (position - 1, position + 1) if 0 <= near < len(values)]
        known = [value for value in neighbours if value is not None]
        is_low = (
            bool(known) and all(value > (values[position] or 0) for value in known) and y < plot.bottom - 26
        )
        x = min(centres[position], canvas.width - text_width(text) / 2)
        canvas.lines(x, y + (15 if is_low else -14), [text], anchor="middle", is_bold=True)


def _target_steps(chart: LineChart, target: Target, plot: Plot) -> list[tuple[float, float, float]]:
    """Runs of one target: from x, to x, value; a target that changes steps half-way between two periods."""
    centres = _centres(plot, len(chart.periods))
    steps: list[tuple[float, float, float]] = []
    for position, value in enumerate(target.values(len(centres))):
        start = plot.left if position == 0 else (centres[position - 1] + centres[position]) / 2
        end = plot.right if position == len(centres) - 1 else (centres[position] + centres[position + 1]) / 2
        if value is None:
            continue
        if steps and steps[-1][1:] == (start, float(value)):
            start = steps.pop()[0]
        steps.append((start, end, float(value)))
    return steps


def _draw_band(canvas: Canvas, chart: LineChart, target: Target, axis: Axis, plot: Plot) -> None:
    if not target.tolerance:
        return
    for start, end, value in _target_steps(chart, target, plot):
        low, high = (axis.position(edge, plot.bottom, plot.top) for edge in target.band(value))
        canvas.rect(start, high, end - start, low - high, BAND)


def _draw_target(canvas: Canvas, chart: LineChart, target: Target, axis: Axis, plot: Plot) -> None:
    for start, end, value in _target_steps(chart, target, plot):
        y = axis.position(value, plot.bottom, plot.top)
        canvas.line((start, y), (end, y), MUTED, width=1.6, dash=TARGET_STYLE.dash)


@dataclass(frozen=True)
class _BreakMark:
    x: float
    lines: tuple[str, ...]


def _break_marks(chart: LineChart, plot: Plot) -> list[_BreakMark]:
    centres = _centres(plot, len(chart.periods))
    marks = []
    for item in chart.breaks:
        position = chart.periods.index(item.period)
        x = (centres[position - 1] + centres[position]) / 2 if position else centres[0]
        marks.append(_BreakMark(x, wrap(item.label, plot.width * 0.6, SMALL)))
    return marks


def _draw_break_labels(canvas: Canvas, chart: LineChart, plot: Plot) -> float:
    """The words of each break above the plot, below one another where they would touch; the result is their
    end.
    """
    y = plot.top
    for mark in _break_marks(chart, plot):
        half = max(text_width(line, SMALL) for line in mark.lines) / 2
        x = min(max(mark.x, plot.left + half), canvas.width - half)
        height = len(mark.lines) * SMALL * LINE
        canvas.lines(x, y + height / 2 + 1, mark.lines, size=SMALL, anchor="middle", ink=INK)
        y += height + 2
    return y


def _draw_breaks(canvas: Canvas, chart: LineChart, plot: Plot) -> None:
    for mark in _break_marks(chart, plot):
        canvas.line((mark.x, plot.top - 8), (mark.x, plot.bottom), AXIS, dash="3 3")
