"""Tables and diagrams made of the board's own records, by name."""

from collections.abc import Callable

from boards.models import Board, FinancialYear
from cescb.kit.periods import PeriodKind, year_label
from reports.blocks import assurance, engagement, governance, money, partnership, plan, risks
from reports.blocks.parts import Block
from reports.blocks.records import Records
from reports.blocks.syntax import BadBlock, BlockCall

Builder = Callable[[Records, BlockCall], Block]

BUILDERS: dict[tuple[str, str], Builder] = {
    **governance.BUILDERS,
    **money.BUILDERS,
    **plan.BUILDERS,
    **partnership.BUILDERS,
    **engagement.BUILDERS,
    **risks.BUILDERS,
    **assurance.BUILDERS,
}
NAMES = {name for _, name in BUILDERS}


class BoardBlocks:
    """Builds the blocks of one board's document; a block without a period speaks of the document's year."""

    def __init__(self, board: Board, year: FinancialYear) -> None:
        self.records = {found.starts_in: Records(board, found) for found in board.years.all()}
        self.year = year

    @staticmethod
    def has(call: BlockCall) -> bool:
        return call.name.partition("[")[0] in NAMES

    def build(self, call: BlockCall) -> Block:
        """Build the block. Raises BadBlock where the board has no such register or year."""
        name = call.name.partition("[")[0]
        builder = BUILDERS.get((call.kind, name))
        if builder is None:
            kinds = " or ".join(kind for kind, known in BUILDERS if known == name)
            raise BadBlock(f"“{name}” can be shown as a {kinds}, not as a {call.kind}.")
        return builder(self._records(call), call)

    def _records(self, call: BlockCall) -> Records:
        if not call.periods:
            return self.records[self.year.starts_in]
        period = call.periods[0]
        if period.kind not in (PeriodKind.YEAR, PeriodKind.INSTANT):
            raise BadBlock(f"“{call.text}” speaks of a financial year or a date.")
        if period.financial_year not in self.records:
            known = ", ".join(year_label(starts_in) for starts_in in sorted(self.records))
            raise BadBlock(f"The board has no year for {period.label}. Years: {known}.")
        return self.records[period.financial_year]
