"""Charts: one frozen specification, and its renderings as SVG, as a Plotly figure, as words and as rows.

The package knows no app and no Django. `{% chart %}` in cescb.templatetags.charts puts the renderings in a
page.
"""

from .describe import describe_chart
from .diagrams import (
    HeatMap,
    Matrix,
    MatrixCell,
    MatrixItem,
    NodeStyle,
    Relation,
    RelationDiagram,
    RelationNode,
    State,
    TreeDiagram,
    TreeNode,
)
from .figure import render_figure
from .kinds import Chart
from .palette import Meaning
from .quadrant import Quadrant, QuadrantItem, Scale
from .rows import Cell, Rows, chart_rows
from .spec import (
    BarChart,
    Better,
    Break,
    LineChart,
    Orientation,
    Part,
    PartOfWhole,
    Reference,
    Role,
    Series,
    StackedBarChart,
    Target,
    When,
)
from .svg import NARROW, WIDE, render_svg
from .units import COUNT, DAYS, PERCENT, PERCENT_1, POUNDS, RATE_PER_10000, Unit, Value

__all__ = [
    "COUNT",
    "DAYS",
    "NARROW",
    "PERCENT",
    "PERCENT_1",
    "POUNDS",
    "RATE_PER_10000",
    "WIDE",
    "BarChart",
    "Better",
    "Break",
    "Cell",
    "Chart",
    "HeatMap",
    "LineChart",
    "Matrix",
    "MatrixCell",
    "MatrixItem",
    "Meaning",
    "NodeStyle",
    "Orientation",
    "Part",
    "PartOfWhole",
    "Quadrant",
    "QuadrantItem",
    "Reference",
    "Relation",
    "RelationDiagram",
    "RelationNode",
    "Role",
    "Rows",
    "Scale",
    "Series",
    "StackedBarChart",
    "State",
    "Target",
    "TreeDiagram",
    "TreeNode",
    "Unit",
    "Value",
    "When",
    "chart_rows",
    "describe_chart",
    "render_figure",
    "render_svg",
]
