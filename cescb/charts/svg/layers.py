"""The order of bodies in columns and the hops of relations between columns, for diagrams of relations.

The rule is that of layered drawings (Sugiyama): a relation over several columns passes each column between at
a waypoint of its own, and the order in each column follows the mean position of the neighbours, so that lines
cross seldom.
"""

from dataclasses import dataclass, field

from ..diagrams import NodeStyle, Relation, RelationDiagram

SWEEPS = 4


@dataclass(frozen=True)
class Hop:
    """One relation's way between two neighbouring columns, from the place `left` to the place `right`."""

    relation: Relation
    left: str
    right: str
    is_labelled: bool
    has_left_head: bool
    has_right_head: bool


@dataclass
class Layers:
    """Keys of nodes and waypoints by column, in order from the top, with the hops between columns.

    `neighbours` are relations within a column between two nodes that stand next to one another; `brackets`
    those between nodes of a column that do not.
    """

    columns: list[list[str]]
    hops: list[list[Hop]]
    waypoints: set[str] = field(default_factory=set)
    neighbours: list[Relation] = field(default_factory=list)
    brackets: list[Relation] = field(default_factory=list)

    def nodes(self, column: int) -> list[str]:
        return [key for key in self.columns[column] if key not in self.waypoints]

    def is_hub(self, column: int) -> bool:
        """Whether one body has the column to itself, so that it can stretch to face all lines."""
        return len(self.nodes(column)) == 1


def columns_as_given(chart: RelationDiagram) -> dict[str, int]:
    """The column of each body by its key: one for each layer that is used."""
    used = sorted({node.layer for node in chart.nodes})
    return {node.key: used.index(node.layer) for node in chart.nodes}


def columns_around_subject(chart: RelationDiagram) -> dict[str, int] | None:
    """Three columns where the layers are too many: before the subject, the subject alone, and all others.

    The subject is the only primary body; None where there is no such body.
    """
    subjects = [node for node in chart.nodes if node.style is NodeStyle.PRIMARY]
    if len(subjects) != 1:
        return None
    (subject,) = subjects
    wanted = {node.key: 0 if node.layer < subject.layer else 2 for node in chart.nodes} | {subject.key: 1}
    used = sorted(set(wanted.values()))
    return {key: used.index(column) for key, column in wanted.items()}


def layers_of(chart: RelationDiagram, column_of: dict[str, int]) -> Layers:
    """Order and hops for bodies in the given columns."""
    columns: list[list[str]] = [[] for _ in range(max(column_of.values()) + 1)]
    for node in chart.nodes:
        columns[column_of[node.key]].append(node.key)
    layers = Layers(columns, [[] for _ in columns[1:]])
    within = []
    for position, relation in enumerate(chart.relations):
        if column_of[relation.source] == column_of[relation.target]:
            within.append(relation)
        else:
            _add_hops(layers, relation, position, column_of)
    _sort(layers)
    for relation in within:
        _bring_together(layers.columns[column_of[relation.source]], relation, within)
    for relation in within:
        column = layers.columns[column_of[relation.source]]
        is_near = abs(column.index(relation.source) - column.index(relation.target)) == 1
        pair = {relation.source, relation.target}
        is_taken = any({other.source, other.target} == pair for other in layers.neighbours)
        (layers.neighbours if is_near and not is_taken else layers.brackets).append(relation)
    return layers


def _add_hops(layers: Layers, relation: Relation, position: int, column_of: dict[str, int]) -> None:
    is_forward = column_of[relation.source] < column_of[relation.target]
    left, right = (relation.source, relation.target) if is_forward else (relation.target, relation.source)
    path = [left]
    for column in range(column_of[left] + 1, column_of[right]):
        waypoint = f"\N{MIDDLE DOT}{position}\N{MIDDLE DOT}{column}"
        layers.waypoints.add(waypoint)
        layers.columns[column].append(waypoint)
        path.append(waypoint)
    path.append(right)
    for count in range(len(path) - 1):
        is_first, is_last = count == 0, count == len(path) - 2
        hop = Hop(
            relation,
            path[count],
            path[count + 1],
            is_labelled=is_first,
            has_left_head=is_first and (relation.is_mutual or not is_forward),
            has_right_head=is_last and (relation.is_mutual or is_forward),
        )
        layers.hops[column_of[left] + count].append(hop)


def _sort(layers: Layers) -> None:
    """Sort each column by the mean position of its neighbours, sweeping right and left; equal means keep
    their order.
    """
    for sweep in range(SWEEPS):
        order = range(len(layers.columns)) if sweep % 2 == 0 else reversed(range(len(layers.columns)))
        for column in order:
            hops = layers.hops[column - 1] if sweep % 2 == 0 and column > 0 else []
            if sweep % 2 == 1 and column < len(layers.hops):
                hops = layers.hops[column]
            wish = {key: _mean_position(layers, column, key, hops) for key in layers.columns[column]}
            layers.columns[column].sort(key=wish.__getitem__)


def _mean_position(layers: Layers, column: int, key: str, hops: list[Hop]) -> float:
    others = [
        _relative_position(layers.columns[column - 1], hop.left) for hop in hops if hop.right == key
    ] + [_relative_position(layers.columns[column + 1], hop.right) for hop in hops if hop.left == key]
    return sum(others) / len(others) if others else _relative_position(layers.columns[column], key)


def _relative_position(column: list[str], key: str) -> float:
    return (column.index(key) + 0.5) / len(column)


def _bring_together(column: list[str], relation: Relation, within: list[Relation]) -> None:
    """Move the target next to the source if more relations of the column join neighbours that way."""

    def joined(order: list[str]) -> int:
        return sum(
            abs(order.index(item.source) - order.index(item.target)) == 1
            for item in within
            if item.source in order and item.target in order
        )

    others = [key for key in column if key != relation.target]
    for place in (others.index(relation.source) + 1, others.index(relation.source)):
        trial = [*others[:place], relation.target, *others[place:]]
        if joined(trial) > joined(column):
            column[:] = trial
            return
