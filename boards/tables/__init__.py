from boards.tables.attendance import (
    AgencyAttendanceTable,
    MeetingAttendanceTable,
    SeatAttendanceTable,
    SectorAttendanceTable,
    seat_attendance_table,
)
from boards.tables.columns import missing
from boards.tables.groups import GroupTable, StructureChangeTable
from boards.tables.meetings import AttendanceChangeTable, MeetingTable, SeatMarkTable
from boards.tables.money import (
    BudgetTable,
    ContributionTable,
    ExpenditureTable,
    IncomeTable,
    contribution_table,
)
from boards.tables.partnership import RelationTable
from boards.tables.plan import BodyShareTable
from boards.tables.seats import ObserverTable, SeatTable
from boards.tables.years import RollingTable, YearTable

__all__ = [
    "AgencyAttendanceTable",
    "AttendanceChangeTable",
    "BodyShareTable",
    "BudgetTable",
    "ContributionTable",
    "ExpenditureTable",
    "GroupTable",
    "IncomeTable",
    "MeetingAttendanceTable",
    "MeetingTable",
    "ObserverTable",
    "RelationTable",
    "RollingTable",
    "SeatAttendanceTable",
    "SeatMarkTable",
    "SeatTable",
    "SectorAttendanceTable",
    "StructureChangeTable",
    "YearTable",
    "contribution_table",
    "missing",
    "seat_attendance_table",
]
