"""Inline SVG of a chart: no script, no style, no class; the same bytes for the same chart.

WeasyPrint applies neither the page's classes nor currentColor inside an SVG, and a strict content policy
blocks style attributes, so everything is a presentation attribute.
"""

import re
from collections.abc import Callable
from typing import Any

from ..describe import describe_chart
from ..diagrams import HeatMap, Matrix, RelationDiagram, TreeDiagram
from ..kinds import Chart
from ..quadrant import Quadrant
from ..spec import BarChart, LineChart, PartOfWhole, StackedBarChart
from .bars import draw_bar_chart
from .canvas import Canvas
from .heatmap import draw_heat_map
from .lines import draw_line_chart
from .matrix import draw_matrix
from .parts import draw_part_of_whole
from .quadrant import draw_quadrant
from .relations import draw_relation_diagram
from .stacks import draw_stacked_bar_chart
from .tree import draw_tree

WIDE, NARROW = 640, 360
"""Drawing widths in pixels for a page or A4, and for a phone, so that text is never smaller than 13 px on
either.
"""

_DRAWERS: dict[type, Callable[[Canvas, Any], None]] = {
    LineChart: draw_line_chart,
    BarChart: draw_bar_chart,
    StackedBarChart: draw_stacked_bar_chart,
    PartOfWhole: draw_part_of_whole,
    HeatMap: draw_heat_map,
    Matrix: draw_matrix,
    Quadrant: draw_quadrant,
    TreeDiagram: draw_tree,
    RelationDiagram: draw_relation_diagram,
}


def render_svg(chart: Chart, *, uid: str = "chart", width: int = WIDE) -> str:
    """The chart as an svg element that may be marked safe: every text in it is escaped.

    `uid` starts the ids inside and must be unique in the page; `width` is the drawing width, of which the
    height follows. ValueError for a uid that is no plain identifier or a width below 300.
    """
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", uid):
        raise ValueError(f"{uid!r} can't be an id: use a letter, then letters, digits, - and _.")
    if width < 300:
        raise ValueError(f"A chart needs a width of at least 300, not {width}.")
    canvas = Canvas(width, uid)
    _DRAWERS[type(chart)](canvas, chart)
    return canvas.to_svg(describe_chart(chart))
