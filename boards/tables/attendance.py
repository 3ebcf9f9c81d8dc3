"""Tables of attendance over the meetings of a year: by seat, meeting, agency and sector."""

from typing import Any

import django_tables2

from boards.attendance import AttendanceRate, total
from boards.queries import AttendanceSummary
from boards.queries.attendance import MarkThere
from boards.tables.columns import DateColumn, PercentColumn, missing
from cescb.kit.numbers import grouped
from cescb.tables import NumericColumn, Table


class MarkColumn(django_tables2.Column):
    """The mark at one meeting, for downloads alone: on the page the heat map shows it."""

    def __init__(self, header: str, *, place: int) -> None:
        super().__init__(header, accessor="marks", visible=False)
        self.place = place

    def value(self, value: tuple[MarkThere, ...]) -> str:
        mark = value[self.place]
        return mark.label if mark else "No such seat"


class SeatAttendanceTable(Table):
    title = django_tables2.Column("Seat", footer="All seats")
    agency = django_tables2.Column("Agency")
    sector = django_tables2.Column("Sector")
    statutory = django_tables2.Column("Statutory status", accessor="statutory__label")
    attended = NumericColumn("Attended", accessor="rate__attended", footer=lambda table: table.total.attended)
    possible = NumericColumn("Meetings", accessor="rate__possible", footer=lambda table: table.total.possible)
    not_recorded = NumericColumn(
        "Not recorded", accessor="rate__not_recorded", footer=lambda table: table.total.not_recorded
    )
    percentage = PercentColumn(
        "Attendance",
        accessor="rate__percentage",
        footer=lambda table: _percent(table.total.percentage),
    )

    caption = "Attendance by seat"
    caption_is_hidden = True
    row_header = "title"
    export_name = "attendance-by-seat"

    class Meta(Table.Meta):
        empty_text = "The group has no seat yet. Seats are added on the page of members."

    @property
    def total(self) -> AttendanceRate:
        return total(row.rate for row in self.data)


class MeetingAttendanceTable(Table):
    held_on = DateColumn("Meeting", footer="All meetings")
    attended = NumericColumn("Attended", accessor="rate__attended", footer=lambda table: table.total.attended)
    possible = NumericColumn("Seats", accessor="rate__possible", footer=lambda table: table.total.possible)
    not_recorded = NumericColumn(
        "Not recorded", accessor="rate__not_recorded", footer=lambda table: table.total.not_recorded
    )
    percentage = PercentColumn(
        "Attendance", accessor="rate__percentage", footer=lambda table: _percent(table.total.percentage)
    )

    caption = "Attendance by meeting"
    caption_is_hidden = True
    row_header = "held_on"
    export_name = "attendance-by-meeting"

    class Meta(Table.Meta):
        empty_text = "No meeting was held."

    @property
    def total(self) -> AttendanceRate:
        return total(row.rate for row in self.data)


class PartAttendanceTable(Table):
    """Attendance of parts of the group, such as sectors: how many seats each has, and their rate."""

    name = django_tables2.Column("Part", footer="All")
    seats = NumericColumn("Seats", footer=lambda table: sum(row.seats for row in table.data))
    attended = NumericColumn("Attended", accessor="rate__attended", footer=lambda table: table.total.attended)
    possible = NumericColumn(
        "Could attend", accessor="rate__possible", footer=lambda table: table.total.possible
    )
    percentage = PercentColumn(
        "Attendance", accessor="rate__percentage", footer=lambda table: _percent(table.total.percentage)
    )

    caption_is_hidden = True
    row_header = "name"

    class Meta(Table.Meta):
        empty_text = "The group has no seat yet. Seats are added on the page of members."

    @property
    def total(self) -> AttendanceRate:
        return total(row.rate for row in self.data)


class SectorAttendanceTable(PartAttendanceTable):
    name = django_tables2.Column("Sector", footer="All sectors")

    caption = "Attendance by sector"
    export_name = "attendance-by-sector"

    class Meta(PartAttendanceTable.Meta):
        pass


class AgencyAttendanceTable(PartAttendanceTable):
    name = django_tables2.Column("Agency", footer="All agencies")

    caption = "Attendance by agency"
    export_name = "attendance-by-agency"

    class Meta(PartAttendanceTable.Meta):
        order_by = "percentage"


def seat_attendance_table(summary: AttendanceSummary, prefix: str) -> SeatAttendanceTable:
    """The seats with their totals; its download also has the mark of each meeting, as the heat map shows."""
    columns = [
        (f"meeting{place}", MarkColumn(meeting.held_on.isoformat(), place=place))
        for place, meeting in enumerate(summary.meetings)
    ]
    return SeatAttendanceTable(summary.seats, prefix=prefix, extra_columns=columns)


def _percent(value: Any) -> Any:
    return missing() if value is None else f"{grouped(value, 1)}%"
