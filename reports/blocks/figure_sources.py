"""The list of every figure of a document by its source, which closes the printed document."""

from collections.abc import Iterable

from cescb.kit.numbers import grouped
from reports.blocks.measures import cell_text
from reports.blocks.parts import Column, TableBlock
from reports.figures import Figure

COLUMNS = (
    Column("Figure"),
    Column("Area"),
    Column("Date or period"),
    Column("Value", is_number=True),
    Column("Parts", is_number=True),
    Column("Place"),
)


def figure_sources(figures: Iterable[Figure]) -> list[TableBlock]:
    """Return a table for each source, in the order of first use; its figures by name, area and period."""
    by_source: dict[str, list[Figure]] = {}
    for figure in figures:
        by_source.setdefault(figure.source or "Counted from the board's records", []).append(figure)
    return [
        TableBlock(
            caption=source,
            columns=COLUMNS,
            rows=tuple(
                (
                    figure.label,
                    figure.area or "–",
                    figure.period.label,
                    cell_text(figure),
                    _parts(figure),
                    figure.lines or "–",
                )
                for figure in sorted(found, key=_order)
            ),
        )
        for source, found in by_source.items()
    ]


def _order(figure: Figure) -> tuple[object, ...]:
    return figure.label, figure.area, figure.period.end, figure.period.start


def _parts(figure: Figure) -> str:
    if figure.numerator is None or figure.denominator is None:
        return "–"
    return f"{grouped(figure.numerator)} of {grouped(figure.denominator)}"
