"""What the blocks of one document show of the board's records, read once for all of them."""

from datetime import date
from functools import cached_property

from boards.models import Board, FinancialYear, Group
from boards.queries import (
    AttendanceSummary,
    Framework,
    MoneySummary,
    Plan,
    Structure,
    attendance_summary,
    framework,
    money_summary,
    plan_of,
    structure_as_at,
)
from boards.queries.memoranda import Memoranda, memoranda_of
from boards.queries.risks import open_risks
from boards.queries.statutes import Statutes, statutes_of
from boards.risk_rows import RiskRow


class Records:
    """The records of a board for one year; each is read when a block first asks for it."""

    def __init__(self, board: Board, year: FinancialYear) -> None:
        self.board, self.year = board, year
        self._structures: dict[date, Structure] = {}
        self._risks: dict[date, tuple[RiskRow, ...]] = {}

    @cached_property
    def attendance(self) -> AttendanceSummary | None:
        """Attendance at the main board's meetings; None where there is no main board."""
        group = self.board.groups.filter(tier=Group.Tier.MAIN_BOARD).first()
        return attendance_summary(group, self.year) if group else None

    @cached_property
    def money(self) -> MoneySummary:
        return money_summary(self.year)

    @cached_property
    def plan(self) -> Plan:
        return plan_of(self.year)

    @cached_property
    def framework(self) -> Framework:
        return framework(self.board)

    @cached_property
    def memoranda(self) -> Memoranda:
        return memoranda_of(self.board)

    @cached_property
    def statutes(self) -> Statutes:
        """The law and the guidance as they stand at the end of the year."""
        return statutes_of(self.board, self.year.period.end)

    def structure_at(self, day: date) -> Structure:
        if day not in self._structures:
            self._structures[day] = structure_as_at(self.board, day)
        return self._structures[day]

    def risks_at(self, day: date) -> tuple[RiskRow, ...]:
        """The risks that were open on the day, highest net score first."""
        if day not in self._risks:
            self._risks[day] = open_risks(self.board, day)
        return self._risks[day]
