from boards.tables.columns import missing
from boards.tables.governance import (
    GroupTable,
    MeetingAttendanceTable,
    MeetingTable,
    SeatAttendanceTable,
    SeatMarkTable,
    SeatTable,
    SectorAttendanceTable,
    seat_attendance_table,
)
from boards.tables.money import BudgetTable, ContributionTable, ExpenditureTable, contribution_table
from boards.tables.plan import BodyShareTable, BodyTable, OutcomeTable, RelationTable

__all__ = [
    "BodyShareTable",
    "BodyTable",
    "BudgetTable",
    "ContributionTable",
    "ExpenditureTable",
    "GroupTable",
    "MeetingAttendanceTable",
    "MeetingTable",
    "OutcomeTable",
    "RelationTable",
    "SeatAttendanceTable",
    "SeatMarkTable",
    "SeatTable",
    "SectorAttendanceTable",
    "contribution_table",
    "missing",
    "seat_attendance_table",
]
