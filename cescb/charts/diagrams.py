"""What a diagram shows, as frozen values: states in a grid, the risk matrix, a tree, and relations between
bodies.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from . import palette
from .checks import check_labels, check_title

MAX_STATES = 9
MAX_SYMBOL = 3


@dataclass(frozen=True)
class State:
    """What a cell of a heat map can be; the symbol, up to three characters, says it without colour."""

    key: str
    label: str
    symbol: str
    meaning: str


@dataclass(frozen=True, kw_only=True)
class HeatMap:
    """Rows by columns of states, such as who came to which meeting.

    `cells` holds the key of a state, or None where nothing is known. The first state is the one that
    sentences count. `summary` is an optional last column of short texts, one for each row ("6 of 7").
    `row_noun` and `column_noun` are singular and plural, for the sentence.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    states: tuple[State, ...]
    cells: tuple[tuple[str | None, ...], ...]
    row_heading: str = "Row"
    row_noun: tuple[str, str] = ("row", "rows")
    column_noun: tuple[str, str] = ("column", "columns")
    summary: tuple[str, ...] = ()
    summary_heading: str = ""
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels(self.rows, "rows")
        check_labels(self.columns, "columns")
        if not 1 <= len(self.states) <= MAX_STATES:
            raise ValueError(f"A heat map has 1 to {MAX_STATES} states, not {len(self.states)}.")
        check_labels([state.key for state in self.states], "keys of the states")
        check_labels([state.symbol for state in self.states], "symbols of the states")
        for state in self.states:
            palette.meaning(state.meaning)
            if not 1 <= len(state.symbol) <= MAX_SYMBOL:
                raise ValueError(f"The symbol of {state.label!r} needs 1 to {MAX_SYMBOL} characters.")
        if len(self.cells) != len(self.rows):
            raise ValueError(f"The heat map has {len(self.cells)} rows of cells for {len(self.rows)} rows.")
        known = {state.key for state in self.states}
        for label, row in zip(self.rows, self.cells, strict=True):
            if len(row) != len(self.columns):
                raise ValueError(f"{label!r} has {len(row)} cells for {len(self.columns)} columns.")
            for key in row:
                if key is not None and key not in known:
                    raise ValueError(f"{label!r} has the unknown state {key!r}.")
        if self.summary and len(self.summary) != len(self.rows):
            raise ValueError(f"The heat map has {len(self.summary)} summaries for {len(self.rows)} rows.")

    def state(self, key: str | None) -> State | None:
        return next((state for state in self.states if state.key == key), None)


@dataclass(frozen=True)
class MatrixCell:
    """One square of a matrix: its score, the word of its band, and the palette meaning of the band."""

    score: int
    band: str
    meaning: str


@dataclass(frozen=True)
class MatrixItem:
    """Something placed in a matrix by the labels of its row and column; `reference` is its short mark, such
    as R1.

    `moved_from` is the row and column where it stood before; None, or the place where it is, means no move.
    """

    reference: str
    row: str
    column: str
    label: str = ""
    moved_from: tuple[str, str] | None = None

    @property
    def place(self) -> tuple[str, str]:
        return self.row, self.column

    @property
    def place_before(self) -> tuple[str, str] | None:
        """Where it stood before; None where it has not moved."""
        return None if self.moved_from == self.place else self.moved_from


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """A matrix of scores such as likelihood by impact; rows from the top, columns from the left."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[MatrixCell, ...], ...]
    row_heading: str = "Likelihood"
    column_heading: str = "Impact"
    items: tuple[MatrixItem, ...] = ()
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels(self.rows, "rows")
        check_labels(self.columns, "columns")
        if len(self.cells) != len(self.rows) or any(len(row) != len(self.columns) for row in self.cells):
            raise ValueError(f"The matrix needs {len(self.rows)} rows of {len(self.columns)} cells.")
        for row in self.cells:
            for cell in row:
                palette.meaning(cell.meaning)
        for item in self.items:
            for verb, place in (("is placed at", item.place), ("moved from", item.moved_from)):
                if place is not None and (place[0] not in self.rows or place[1] not in self.columns):
                    raise ValueError(
                        f"{item.reference!r} {verb} {place[0]!r} and {place[1]!r}, which is no cell."
                    )

    def cell(self, item: MatrixItem) -> MatrixCell:
        return self.cell_at(item.place)

    def cell_at(self, place: tuple[str, str]) -> MatrixCell:
        return self.cells[self.rows.index(place[0])][self.columns.index(place[1])]


class NodeStyle(StrEnum):
    """PRIMARY is the subject; PLANNED has a dashed edge; EXTERNAL belongs to others."""

    PRIMARY = "primary"
    STANDARD = "standard"
    PLANNED = "planned"
    EXTERNAL = "external"


@dataclass(frozen=True)
class TreeNode:
    label: str
    sublabel: str = ""
    children: tuple["TreeNode", ...] = ()
    style: NodeStyle = NodeStyle.STANDARD

    def walk(self) -> Iterator["TreeNode"]:
        """This node and all below it, parents before children."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, kw_only=True)
class TreeDiagram:
    """A hierarchy such as the structure of a board; its places are found by rule, never given."""

    title: str
    root: TreeNode
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        for node in self.root.walk():
            if not node.label.strip():
                raise ValueError("Every node of a tree needs a label.")


@dataclass(frozen=True)
class RelationNode:
    """A body in a column; `layer` counts columns from the left, from 0."""

    key: str
    label: str
    layer: int
    sublabel: str = ""
    style: NodeStyle = NodeStyle.STANDARD


@dataclass(frozen=True)
class Relation:
    """An arrow between two nodes with its words, such as "reports to"; `is_mutual` points both ways."""

    source: str
    target: str
    label: str
    is_mutual: bool = False


@dataclass(frozen=True, kw_only=True)
class RelationDiagram:
    """Bodies in columns and how each relates to another; places are found by rule, never given."""

    title: str
    nodes: tuple[RelationNode, ...]
    relations: tuple[Relation, ...]
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels([node.key for node in self.nodes], "keys of the nodes")
        known = {node.key for node in self.nodes}
        for node in self.nodes:
            if node.layer < 0:
                raise ValueError(f"{node.label!r} is in layer {node.layer}; layers count from 0.")
        for relation in self.relations:
            for key in (relation.source, relation.target):
                if key not in known:
                    raise ValueError(f"The relation {relation.label!r} names {key!r}, which is no node here.")
            if relation.source == relation.target:
                raise ValueError(f"The relation {relation.label!r} leads from {relation.source!r} to itself.")

    def node(self, key: str) -> RelationNode:
        return next(node for node in self.nodes if node.key == key)
