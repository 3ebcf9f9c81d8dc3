"""A Plotly figure as a plain dict (data and layout) for the basic bundle: scatter and bar traces only.

Decimals become floats here, None stays a gap, and the value axis is the one of the SVG, so that the picture
does not jump when the script takes over.
"""

from ..kinds import Chart
from ..spec import BarChart, LineChart, PartOfWhole, StackedBarChart
from .bars import bar_figure, part_figure, stack_figure
from .layout import Figure
from .lines import line_figure

__all__ = ["render_figure"]


def render_figure(chart: Chart) -> Figure | None:
    """The figure of a chart of figures; None for heat maps, matrices and diagrams, which stay SVG."""
    match chart:
        case LineChart():
            return line_figure(chart)
        case BarChart():
            return bar_figure(chart)
        case StackedBarChart():
            return stack_figure(chart)
        case PartOfWhole():
            return part_figure(chart)
        case _:
            return None
