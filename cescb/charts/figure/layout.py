"""The parts of a Plotly layout that all charts share, and how values enter a figure."""

import math
from collections.abc import Sequence
from typing import Any

from ..axis import Axis
from ..palette import AXIS, GRID, INK, MUTED, WHITE
from ..svg.frame import NOT_FROM_ZERO
from ..svg.text import FONT, text_width
from ..units import Unit, Value

Figure = dict[str, Any]
Trace = dict[str, Any]
TEXT_SIZE, SMALL_SIZE = 16, 15
"""Pixels: about the size at which the drawing of the same chart shows its labels on a page."""
PLOT_WIDTH = 620
"""About the width of the plot on a page, for the choice of which periods to label."""


def number(value: Value) -> float | None:
    return None if value is None else float(value)


def layout_of(title: str, *, has_legend: bool) -> dict[str, Any]:
    """The small layout that all charts share: title above the legend above the plot, room for every label."""
    return {
        "title": {
            "text": plain(title),
            "x": 0,
            "xanchor": "left",
            "y": 0.98,
            "yanchor": "top",
            "font": {"size": 18},
        },
        "font": {"family": FONT, "size": TEXT_SIZE, "color": INK},
        "paper_bgcolor": WHITE,
        "plot_bgcolor": WHITE,
        "margin": {"l": 8, "r": 16, "t": 84 if has_legend else 60, "b": 8},
        "showlegend": has_legend,
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": 1.02,
            "yanchor": "bottom",
            "traceorder": "normal",
        },
        "hoverlabel": {"bgcolor": WHITE, "bordercolor": AXIS, "font": {"color": INK}},
        "height": 380,
    }


def plain(text: str) -> str:
    """Text in which Plotly finds none of its few HTML tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def value_axis(axis: Axis) -> dict[str, Any]:
    words = (
        axis.unit.words if axis.starts_at_zero else ", ".join(filter(None, [axis.unit.words, NOT_FROM_ZERO]))
    )
    settings: dict[str, Any] = {
        "range": [axis.low, axis.high],
        "tickvals": list(axis.ticks),
        "ticktext": axis.labels(),
        "gridcolor": GRID,
        "zerolinecolor": AXIS,
        "automargin": True,
        "fixedrange": True,
    }
    if words:
        settings["title"] = {
            "text": plain(words[:1].upper() + words[1:]),
            "font": {"size": SMALL_SIZE, "color": MUTED},
        }
    return settings


def period_axis(labels: Sequence[str]) -> dict[str, Any]:
    """Periods beneath the plot, level, and thinned from the last one backwards where they would touch."""
    widest = max(text_width(label, TEXT_SIZE) for label in labels)
    step = math.ceil((widest + 12) * len(labels) / PLOT_WIDTH)
    return label_axis(labels) | {"tickangle": 0, "tick0": (len(labels) - 1) % step, "dtick": step}


def label_axis(labels: Sequence[str], *, is_reversed: bool = False) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": [plain(label) for label in labels],
        "automargin": True,
        "fixedrange": True,
        "showgrid": False,
        "linecolor": AXIS,
    }
    return settings | {"autorange": "reversed"} if is_reversed else settings


def texts(values: Sequence[Value], unit: Unit) -> list[str]:
    return ["" if value is None else plain(unit.format(value)) for value in values]
