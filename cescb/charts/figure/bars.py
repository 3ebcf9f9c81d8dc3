"""Bars, stacked bars and parts of a whole as Plotly bar traces."""

from collections.abc import Sequence
from typing import Any

from ..axis import Axis, axis_from_zero
from ..palette import MUTED, Meaning, fill, ink_on, outline, series_meaning
from ..spec import BarChart, Orientation, PartOfWhole, StackedBarChart
from ..svg.bars import bar_meaning
from ..svg.parts import part_words, ranked_parts
from ..svg.stacks import stack_axis
from ..svg.text import text_width
from ..units import Number, Unit, Value
from .layout import (
    SMALL_SIZE,
    TEXT_SIZE,
    Figure,
    Trace,
    label_axis,
    layout_of,
    number,
    plain,
    texts,
    value_axis,
)

UPRIGHT_ROOM = 0.08
"""The part of the value axis that is added above upright bars for the words there."""
NARROW_PLOT = 380
"""About the width in pixels that lying bars have beside long names: the words beyond them must fit."""
STACKED = {"barmode": "stack", "bargap": 0.3, "uniformtext": {"minsize": 14, "mode": "hide"}}
HEIGHT_WITHOUT_BARS, HEIGHT_PER_BAR, HEIGHT_PER_FURTHER_BAR = 100, 36, 20


def bar_figure(chart: BarChart) -> Figure:
    is_upright = chart.orientation is Orientation.VERTICAL
    data = []
    for position, series in enumerate(chart.series):
        meanings = [bar_meaning(chart, position, category) for category in chart.categories]
        trace = _bar_trace(series.name, chart.categories, series.values, chart.unit, is_upright=is_upright)
        words = {
            "textposition": "outside" if chart.reference is None else "auto",
            "insidetextfont": {"color": [ink_on(meaning) for meaning in meanings]},
            "constraintext": "none",
            "textangle": 0,
            "cliponaxis": False,
        }
        data.append(trace | words | {"marker": _marker(meanings)})
    values: list[Number] = [value for series in chart.series for value in series.values if value is not None]
    reference = chart.reference
    axis = axis_from_zero([*values, reference.value] if reference else values, chart.unit)
    layout = layout_of(chart.title, has_legend=len(chart.series) > 1) | {"barmode": "group", "bargap": 0.3}
    if reference is not None:
        layout["shapes"] = [_reference_line(float(reference.value), is_upright=is_upright)]
        label = plain(f"{reference.label} {chart.unit.format(reference.value)}")
        layout["annotations"] = [_reference_words(float(reference.value), label, is_upright=is_upright)]
        layout["margin"] = layout["margin"] | {"t": layout["margin"]["t"] + 22}
    return {
        "data": data,
        "layout": layout
        | _bar_axes(
            chart.categories,
            axis,
            is_upright=is_upright,
            words=[word for trace in data for word in trace["text"]],
            bars=len(chart.series),
        ),
    }


def _bar_axes(
    labels: Sequence[str], axis: Axis, *, is_upright: bool, words: Sequence[str] = (), bars: int = 1
) -> dict[str, Any]:
    """The two axes, with room for the words beyond the ends of the bars; `bars` stand at each label."""
    values = value_axis(axis)
    if words:
        room = (axis.high - axis.low) * (UPRIGHT_ROOM if is_upright else _lying_room(words))
        values["range"] = [axis.low - room if axis.low < 0 else axis.low, axis.high + room]
    if is_upright:
        return {"xaxis": label_axis(labels), "yaxis": values}
    if words:
        # As in the drawing, the words at the ends of the bars say what a scale would say again.
        values |= {"showticklabels": False, "showgrid": False}
    for_each = HEIGHT_PER_BAR + HEIGHT_PER_FURTHER_BAR * (bars - 1)
    height = HEIGHT_WITHOUT_BARS + for_each * len(labels)
    return {"xaxis": values, "yaxis": label_axis(labels, is_reversed=True), "height": height}


def _lying_room(words: Sequence[str]) -> float:
    """The part of the value axis that the longest words need beyond the longest bar."""
    longest = max(text_width(word, TEXT_SIZE) for word in words) + 8
    return longest / max(NARROW_PLOT - longest, longest)


def _bar_trace(
    name: str, labels: Sequence[str], values: Sequence[Value], unit: Unit, *, is_upright: bool
) -> Trace:
    numbers = [number(value) for value in values]
    names = [plain(label) for label in labels]
    return {
        "type": "bar",
        "name": plain(name),
        "orientation": "v" if is_upright else "h",
        "x": names if is_upright else numbers,
        "y": numbers if is_upright else names,
        "text": texts(values, unit),
        "texttemplate": "%{text}",
        "hovertemplate": "%{text}",
    }


def _marker(meanings: list[Meaning]) -> dict[str, Any]:
    return {
        "color": [fill(meaning) for meaning in meanings],
        "line": {"color": [outline(meaning) or fill(meaning) for meaning in meanings], "width": 1},
    }


def _inside_words(meaning: Meaning) -> dict[str, Any]:
    font = {"color": ink_on(meaning)}
    return {"textposition": "inside", "insidetextanchor": "middle", "insidetextfont": font, "textangle": 0}


def _reference_line(value: float, *, is_upright: bool) -> dict[str, Any]:
    line = {"layer": "below", "line": {"color": MUTED, "width": 1.6, "dash": "12px,4px"}}
    if is_upright:
        return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": value, "y1": value} | line
    return {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "x0": value, "x1": value} | line


def _reference_words(value: float, words: str, *, is_upright: bool) -> dict[str, Any]:
    """The label of the reference line: at its upper end, or above the plot where the line lies."""
    place = {"xref": "paper", "x": 1, "xanchor": "right"} if is_upright else {"x": value}
    return place | {
        "yref": "paper",
        "y": 1,
        "text": f"Dashed line: {words}" if is_upright else words,
        "showarrow": False,
        "yanchor": "bottom",
        "font": {"size": SMALL_SIZE, "color": MUTED},
    }


def stack_figure(chart: StackedBarChart) -> Figure:
    is_upright = chart.orientation is Orientation.VERTICAL
    unit = chart.share_unit if chart.is_share else chart.unit
    data = []
    for position, series in enumerate(chart.series):
        shares = [chart.share(series, place) for place in range(len(chart.periods))]
        values: Sequence[Value] = shares if chart.is_share else series.values
        meaning = series_meaning(position, series.meaning)
        trace = _bar_trace(series.name, chart.periods, values, unit, is_upright=is_upright)
        words = _inside_words(meaning)
        data.append(trace | words | {"marker": _marker([meaning] * len(chart.periods))})
    layout = layout_of(chart.title, has_legend=True) | STACKED
    axes = _bar_axes(chart.periods, stack_axis(chart), is_upright=is_upright)
    return {"data": data, "layout": layout | axes}


def part_figure(chart: PartOfWhole) -> Figure:
    """One stacked bar of shares, or ranked bars; the SVG rule decides which."""
    if not chart.is_one_bar:
        parts = ranked_parts(chart)
        names, values = [part.name for part in parts], [part.value for part in parts]
        trace = _bar_trace(chart.value_heading, names, values, chart.unit, is_upright=False)
        meanings = [series_meaning(0, part.meaning) for part in parts]
        axis = axis_from_zero([value for value in values if value is not None], chart.unit)
        texts_beside = [part_words(chart, part) for part in parts]
        axes = _bar_axes(names, axis, is_upright=False, words=texts_beside)
        words = {
            "text": [plain(text) for text in texts_beside],
            "textposition": "outside",
            "cliponaxis": False,
        }
        layout = layout_of(chart.title, has_legend=False) | axes
        return {"data": [trace | words | {"marker": _marker(meanings)}], "layout": layout}
    data = []
    for position, part in enumerate(chart.parts):
        meaning = series_meaning(position, part.meaning)
        trace = _bar_trace(part.name, [chart.title], [chart.share(part)], chart.share_unit, is_upright=False)
        words = _inside_words(meaning)
        hover = f"{chart.unit.format(part.value or 0)}, %{{text}}"
        data.append(trace | words | {"marker": _marker([meaning]), "hovertemplate": hover})
    layout = layout_of(chart.title, has_legend=True) | STACKED
    axes = _bar_axes([chart.title], axis_from_zero([100], chart.share_unit), is_upright=False)
    axes["yaxis"]["showticklabels"] = False
    axes["xaxis"] |= {"showticklabels": False, "showgrid": False}
    return {"data": data, "layout": layout | axes}
