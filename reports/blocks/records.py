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


class Records:
    """The records of a board for one year; each is read when a block first asks for it."""

    def __init__(self, board: Board, year: FinancialYear) -> None:
        self.board, self.year = board, year
        self._structures: dict[date, Structure] = {}

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

    def structure_at(self, day: date) -> Structure:
        if day not in self._structures:
            self._structures[day] = structure_as_at(self.board, day)
        return self._structures[day]
