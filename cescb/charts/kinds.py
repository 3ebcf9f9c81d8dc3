"""All kinds of charts as one type."""

from .diagrams import HeatMap, Matrix, RelationDiagram, TreeDiagram
from .quadrant import Quadrant
from .spec import BarChart, LineChart, PartOfWhole, StackedBarChart

Chart = (
    LineChart
    | BarChart
    | StackedBarChart
    | PartOfWhole
    | HeatMap
    | Matrix
    | Quadrant
    | TreeDiagram
    | RelationDiagram
)
