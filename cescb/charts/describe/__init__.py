"""A sentence or a few that say what a chart shows: the text alternative, true for every input."""

from collections.abc import Callable
from typing import Any

from ..diagrams import HeatMap, Matrix, RelationDiagram, TreeDiagram
from ..kinds import Chart
from ..quadrant import Quadrant
from ..spec import BarChart, LineChart, PartOfWhole, StackedBarChart
from .comparisons import describe_bars, describe_parts
from .grids import (
    describe_heat_map,
    describe_matrix,
    describe_quadrant,
    describe_relations,
    describe_tree,
)
from .trends import describe_lines, describe_stacks

__all__ = ["describe_chart"]

_DESCRIBERS: dict[type, Callable[[Any], str]] = {
    LineChart: describe_lines,
    BarChart: describe_bars,
    StackedBarChart: describe_stacks,
    PartOfWhole: describe_parts,
    HeatMap: describe_heat_map,
    Matrix: describe_matrix,
    Quadrant: describe_quadrant,
    TreeDiagram: describe_tree,
    RelationDiagram: describe_relations,
}


def describe_chart(chart: Chart) -> str:
    """What the chart shows, without its title, which always stands beside it."""
    return " ".join(_DESCRIBERS[type(chart)](chart).split())
