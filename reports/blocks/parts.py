"""What a block becomes: a table, a chart, a row of key figures, or a notice of what is missing."""

from dataclasses import dataclass
from typing import Any

from cescb.charts import Chart
from reports.figures import Figure


@dataclass(frozen=True)
class Column:
    label: str
    is_number: bool = False


@dataclass(frozen=True)
class TableBlock:
    """A table ready to print: the first cell of a row is its heading; `foot` holds total rows."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    figures: tuple[Figure, ...] = ()
    kind: str = "table"

    def __post_init__(self) -> None:
        for row in (*self.rows, *self.foot):
            if len(row) != len(self.columns):
                raise ValueError(
                    f"“{self.caption}” has {len(row)} cells in a row of {len(self.columns)} columns."
                )

    @property
    def is_wide(self) -> bool:
        """True for tables that need small type on paper."""
        return len(self.columns) > 8

    @property
    def is_short(self) -> bool:
        """True for tables that are kept on one page."""
        return len(self.rows) <= 10


@dataclass(frozen=True)
class ChartBlock:
    """A chart or diagram with its source."""

    spec: Chart
    source: str = ""
    notes: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    kind: str = "chart"


@dataclass(frozen=True)
class KeyFigure:
    value: str
    label: str
    detail: str = ""


@dataclass(frozen=True)
class KeyFiguresBlock:
    items: tuple[KeyFigure, ...]
    figures: tuple[Figure, ...] = ()
    kind: str = "key-figures"


@dataclass(frozen=True)
class MissingBlock:
    """Something that the document should show and for which there is no data, said openly."""

    title: str
    reason: str
    kind: str = "missing"
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class FaultBlock:
    """A block that cannot be made; shown in drafts and listed as a fault."""

    text: str
    fault: str
    kind: str = "fault"
    figures: tuple[Figure, ...] = ()


Block = TableBlock | ChartBlock | KeyFiguresBlock | MissingBlock | FaultBlock


def as_json(block: Block) -> dict[str, Any]:
    """Return a block as plain values for the data download; a chart gives its title and its figures."""
    if isinstance(block, TableBlock):
        return {
            "kind": block.kind,
            "caption": block.caption,
            "columns": [column.label for column in block.columns],
            "rows": [list(row) for row in block.rows],
            "foot": [list(row) for row in block.foot],
            "notes": list(block.notes),
            "source": block.source,
        }
    if isinstance(block, ChartBlock):
        return {
            "kind": block.kind,
            "title": block.spec.title,
            "source": block.source,
            "notes": list(block.notes),
        }
    if isinstance(block, KeyFiguresBlock):
        return {"kind": block.kind, "items": [vars(item) for item in block.items]}
    if isinstance(block, MissingBlock):
        return {"kind": block.kind, "title": block.title, "reason": block.reason}
    return {"kind": block.kind, "text": block.text, "fault": block.fault}
