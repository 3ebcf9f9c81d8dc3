"""Chooses who builds a block: measures through the registry, registers and diagrams from records."""

from collections.abc import Callable

from reports.blocks import measure_charts, measures
from reports.blocks.parts import Block, ChartBlock, KeyFigure, KeyFiguresBlock, MissingBlock, TableBlock
from reports.blocks.registers import BoardBlocks
from reports.blocks.syntax import BadBlock, BlockCall, Kind
from reports.figures import Figure, Quantity, Unresolved

Builder = Callable[[BlockCall, measures.Categories, measures.Lookup], TableBlock | ChartBlock]
BUILDERS: dict[str, Builder] = {"table": measures.table, "chart": measure_charts.chart}


def quantities_of(call: BlockCall, categories: measures.Categories) -> list[Quantity]:
    """Return the figures that the block needs from the registry; none for a register or a faulty block."""
    if call.kind == Kind.FIGURES:
        return list(call.quantities)
    if call.kind == Kind.MISSING or BoardBlocks.has(call):
        return []
    try:
        return measures.quantities(call, categories)
    except BadBlock:
        return []


def build_block(
    call: BlockCall, categories: measures.Categories, answers: measures.Lookup, board_blocks: BoardBlocks
) -> Block:
    """Build one block from figures already looked up. Raises BadBlock."""
    if call.kind == Kind.MISSING:
        return MissingBlock(call.title, call.reason)
    if call.kind == Kind.FIGURES:
        return _key_figures(call, answers)
    if BoardBlocks.has(call):
        return board_blocks.build(call)
    try:
        return BUILDERS[call.kind](call, categories, answers)
    except ValueError as error:
        raise BadBlock(str(error)) from error


def _key_figures(call: BlockCall, answers: measures.Lookup) -> KeyFiguresBlock:
    found = [answers[quantity] for quantity in call.quantities]
    missing = [answer.reason for answer in found if isinstance(answer, Unresolved)]
    if missing:
        raise BadBlock(" ".join(missing))
    figures = tuple(answer for answer in found if isinstance(answer, Figure))
    return KeyFiguresBlock(tuple(_key_figure(figure) for figure in figures), figures)


def _key_figure(figure: Figure) -> KeyFigure:
    return KeyFigure(measures.cell_text(figure), figure.label, figure.period.phrase)
