"""Sentences about diagrams: everything that the picture shows, in words."""

from ..diagrams import (
    HeatMap,
    Matrix,
    MatrixItem,
    Relation,
    RelationDiagram,
    TreeDiagram,
    TreeNode,
)
from ..quadrant import Quadrant
from ..units import PERCENT
from .words import capital, join, name_some, small


def describe_heat_map(chart: HeatMap) -> str:
    cells = [key for row in chart.cells for key in row]
    size = f"{_count(len(chart.rows), chart.row_noun)} by {_count(len(chart.columns), chart.column_noun)}"
    counts = []
    for state in chart.states:
        number = cells.count(state.key)
        if number:
            counts.append(
                f"{state.label} {number} of {len(cells)} ({PERCENT.format(number / len(cells) * 100)})"
            )
    if None in cells:
        counts.append(f"nothing known {cells.count(None)}")
    return f"{size}: {', '.join(counts)}. {_first_state(chart)}"


def _first_state(chart: HeatMap) -> str:
    """How many rows have the first state in every column, and which have it least."""
    label = chart.states[0].label
    numbers = [row.count(chart.states[0].key) for row in chart.cells]
    columns = _count(len(chart.columns), chart.column_noun)
    lowest = min(numbers)
    if lowest == max(numbers):
        return f"Every {chart.row_noun[0]} is marked {label} in {lowest} of {columns}."
    every = numbers.count(len(chart.columns))
    least = [name for name, number in zip(chart.rows, numbers, strict=True) if number == lowest]
    return (
        f"{_count(every, chart.row_noun)} {'is' if every == 1 else 'are'} marked {label} in all {columns}; "
        f"the fewest is {lowest}, for {name_some(least, chart.row_noun[1])}."
    )


def describe_matrix(chart: Matrix) -> str:
    bands: dict[str, set[int]] = {}
    for row in chart.cells:
        for cell in row:
            bands.setdefault(cell.band, set()).add(cell.score)
    ordered = sorted(bands.items(), key=lambda band: min(band[1]))
    scores = [
        f"{band} for {'score' if len(of) == 1 else 'scores'} {join([str(n) for n in sorted(of)])}"
        for band, of in ordered
    ]
    text = f"{chart.row_heading} by {small(chart.column_heading)}: {'; '.join(scores)}."
    placed = []
    for item in chart.items:
        name = f"{item.reference} ({item.label})" if item.label else item.reference
        before = f"; it was at {_placed(chart, item.place_before)}" if item.place_before else ""
        placed.append(f"{name} is at {_placed(chart, item.place)}{before}.")
    return " ".join([text, *placed])


def item_words(chart: Matrix, item: MatrixItem) -> str:
    """The label of an item and how it moved: "Late returns (was 12 High, now 8 Medium)"; empty without
    both.
    """
    if item.place_before is None:
        return item.label
    before, now = chart.cell_at(item.place_before), chart.cell(item)
    if before.score == now.score:
        move = f"moved from {join(item.place_before)}, still {now.score} {now.band}"
    else:
        move = f"was {before.score} {before.band}, now {now.score} {now.band}"
    return f"{item.label} ({move})" if item.label else capital(move)


def _placed(chart: Matrix, place: tuple[str, str]) -> str:
    cell = chart.cell_at(place)
    return f"{join(place)}, score {cell.score}, {cell.band}"


def describe_quadrant(chart: Quadrant) -> str:
    vertical, horizontal = small(chart.y_scale.label), small(chart.x_scale.label)
    leads = ("Higher in both", f"Higher in {vertical} only", f"Higher in {horizontal} only", "Lower in both")
    held = [
        f"{lead}, {name}: {_counted([item.label for item in items])}."
        for lead, (name, items) in zip(leads, chart.quadrants(), strict=True)
    ]
    number = _count(len(chart.items), chart.item_noun)
    return " ".join([f"{number} by {vertical} and {horizontal}.", *held])


def _counted(labels: list[str]) -> str:
    return f"{len(labels)} ({'; '.join(labels)})" if labels else "none"


def describe_tree(chart: TreeDiagram) -> str:
    root = chart.root
    if not root.children:
        return f"{_named(root)} stands alone."
    return " ".join(
        f"Under {_named(node)}: {join([_named(child) for child in node.children])}."
        for node in root.walk()
        if node.children
    )


def describe_relations(chart: RelationDiagram) -> str:
    if not chart.relations:
        return f"{join([node.label for node in chart.nodes])}, with no relations drawn."
    return f"{'; '.join(_relation(chart, relation) for relation in chart.relations)}."


def _relation(chart: RelationDiagram, relation: Relation) -> str:
    source, target = chart.node(relation.source).label, chart.node(relation.target).label
    ends = f"{source} and {target}" if relation.is_mutual else f"{source} to {target}"
    return f"{ends}: {relation.label}"


def _named(node: TreeNode) -> str:
    return f"{node.label} ({node.sublabel})" if node.sublabel else node.label


def _count(number: int, noun: tuple[str, str]) -> str:
    return f"{number} {noun[0] if number == 1 else noun[1]}"
