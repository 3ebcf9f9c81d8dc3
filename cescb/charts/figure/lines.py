"""Trends as Plotly scatter traces."""

from typing import Any

from ..axis import axis_for_lines
from ..palette import AXIS, BAND, MUTED, fill, line_style, series_meaning
from ..spec import LineChart, Role, Series, Target
from .layout import SMALL_SIZE, Figure, Trace, layout_of, number, period_axis, plain, texts, value_axis


def line_figure(chart: LineChart) -> Figure:
    data = [_line_trace(chart, position, series) for position, series in enumerate(chart.series)]
    layout = layout_of(chart.title, has_legend=len(chart.series) > 1 or chart.target is not None)
    layout |= {
        "xaxis": period_axis(chart.periods),
        "yaxis": value_axis(axis_for_lines(chart.plotted(), chart.unit)),
        "hovermode": "x unified",
    }
    shapes: list[dict[str, Any]] = []
    if chart.target is not None:
        data.append(_target_trace(chart, chart.target))
        shapes += _bands(chart.target, len(chart.periods))
    starts = [(chart.periods.index(item.period) - 0.5, item.label) for item in chart.breaks]
    shapes += [_break_line(x) for x, _ in starts]
    layout["shapes"] = shapes
    layout["annotations"] = [_break_words(x, label) for x, label in starts]
    return {"data": data, "layout": layout}


def _line_trace(chart: LineChart, position: int, series: Series) -> Trace:
    """One line; a break is an extra gap at the period where it starts, so that nothing joins it."""
    style, colour = line_style(position), fill(series_meaning(position, series.meaning))
    breaks = chart.breaks_before(series)
    x: list[str] = []
    y: list[float | None] = []
    text: list[str] = []
    for place, (period, value) in enumerate(zip(chart.periods, series.values, strict=True)):
        if place in breaks:
            x, y, text = [*x, plain(period)], [*y, None], [*text, ""]
        x.append(plain(period))
        y.append(number(value))
        text += texts((value,), chart.unit)
    is_main = series.role is Role.MAIN
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": plain(series.name),
        "x": x,
        "y": y,
        "text": text,
        "hovertemplate": "%{text}",
        "connectgaps": False,
        "line": {"color": colour, "dash": style.plotly_dash, "width": 3 if is_main else 2},
        "marker": {"color": colour, "symbol": style.marker, "size": 8 if is_main else 7},
    }


def _target_trace(chart: LineChart, target: Target) -> Trace:
    values = target.values(len(chart.periods))
    return {
        "type": "scatter",
        "mode": "lines",
        "name": plain(target.label),
        "x": [plain(period) for period in chart.periods],
        "y": [number(value) for value in values],
        "text": texts(values, chart.unit),
        "hovertemplate": "%{text}",
        "connectgaps": False,
        "line": {"color": MUTED, "dash": "12px,4px", "width": 1.6, "shape": "hvh"},
    }


def _bands(target: Target, count: int) -> list[dict[str, Any]]:
    """The tolerated range, one rectangle for each run of periods with the same target."""
    bands: list[dict[str, Any]] = []
    if not target.tolerance:
        return bands
    for position, value in enumerate(target.values(count)):
        if value is None:
            continue
        low, high = target.band(value)
        if bands and (bands[-1]["x1"], bands[-1]["y0"], bands[-1]["y1"]) == (position - 0.5, low, high):
            bands[-1]["x1"] = position + 0.5
        else:
            bands.append(_band(position - 0.5, position + 0.5, low, high))
    return bands


def _band(start: float, end: float, low: float, high: float) -> dict[str, Any]:
    return {
        "type": "rect",
        "layer": "below",
        "x0": start,
        "x1": end,
        "y0": low,
        "y1": high,
        "fillcolor": BAND,
        "line": {"width": 0},
    }


def _break_line(x: float) -> dict[str, Any]:
    line = {"color": AXIS, "width": 1, "dash": "3px,3px"}
    return {"type": "line", "x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper", "line": line}


def _break_words(x: float, label: str) -> dict[str, Any]:
    return {
        "x": x,
        "y": 1,
        "yref": "paper",
        "yanchor": "top",
        "text": plain(label),
        "showarrow": False,
        "font": {"size": SMALL_SIZE},
    }
