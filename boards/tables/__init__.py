from boards.tables.columns import missing
from boards.tables.governance import (
    MeetingAttendanceTable,
    MeetingTable,
    SeatAttendanceTable,
    SeatMarkTable,
    SectorAttendanceTable,
    seat_attendance_table,
)
from boards.tables.groups import GroupTable, StructureChangeTable
from boards.tables.money import BudgetTable, ContributionTable, ExpenditureTable, contribution_table
from boards.tables.plan import BodyShareTable, BodyTable, OutcomeTable, RelationTable
from boards.tables.seats import ObserverTable, SeatTable

__all__ = [
    "BodyShareTable",
    "BodyTable",
    "BudgetTable",
    "ContributionTable",
    "ExpenditureTable",
    "GroupTable",
    "MeetingAttendanceTable",
    "MeetingTable",
    "ObserverTable",
    "OutcomeTable",
    "RelationTable",
    "SeatAttendanceTable",
    "SeatMarkTable",
    "SeatTable",
    "SectorAttendanceTable",
    "StructureChangeTable",
    "contribution_table",
    "missing",
    "seat_attendance_table",
]
