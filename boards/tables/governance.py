"""Tables of meetings and attendance."""

from typing import Any

import django_tables2
from django.urls import reverse
from django.utils.html import format_html

from boards.attendance import AttendanceRate, total
from boards.models import Attendance, FinancialYear
from boards.queries import AttendanceSummary, MeetingRow
from boards.tables.columns import DateColumn, PercentColumn, missing
from cescb.kit.numbers import grouped
from cescb.kit.periods import long_date
from cescb.tables import DATE, NumericColumn, Table


class MeetingTable(Table):
    held_on = django_tables2.Column("Date", attrs=DATE)
    group = django_tables2.Column("Group")
    state = django_tables2.Column("State", accessor="state__label")
    attended = NumericColumn(
        "Seats attended", accessor="rate", order_by=("rate__attended",), default=missing()
    )
    percentage = PercentColumn("Attendance", accessor="rate__percentage")
    note = django_tables2.Column("Note", orderable=False, default="")

    caption = "Meetings of the year"
    caption_is_hidden = True
    row_header = "held_on"
    export_name = "meetings"

    class Meta(Table.Meta):
        empty_text = "No meeting is recorded for this year. Meetings are added in the administration."

    def __init__(self, rows: tuple[MeetingRow, ...], *, year: FinancialYear, **options: Any) -> None:
        super().__init__(rows, **options)
        self.year = year

    def render_held_on(self, record: MeetingRow) -> str:
        address = reverse("boards:meeting", args=[self.year.board.slug, self.year.label, record.pk])
        return format_html('<a class="govuk-link" href="{}">{}</a>', address, long_date(record.held_on))

    def value_held_on(self, record: MeetingRow) -> str:
        return record.held_on.isoformat()

    def render_attended(self, value: Any) -> str:
        return f"{value.attended} of {value.possible}"


class SeatMarkTable(Table):
    title = django_tables2.Column("Seat")
    agency = django_tables2.Column("Agency")
    sector = django_tables2.Column("Sector")
    standing = django_tables2.Column("Standing", accessor="standing__label")
    mark = django_tables2.Column("At this meeting")
    note = django_tables2.Column("Note", orderable=False, default="")

    caption = "Every seat at this meeting"
    caption_is_hidden = True
    row_header = "title"
    export_name = "meeting-attendance"

    class Meta(Table.Meta):
        empty_text = "The meeting’s group has no seat. Seats are added in the administration."

    def render_mark(self, value: Attendance.Mark) -> Any:
        if value == Attendance.Mark.NOT_RECORDED:
            return missing()
        return value.label

    def value_mark(self, value: Attendance.Mark) -> str:
        return value.label


class MarkColumn(django_tables2.Column):
    """The mark at one meeting, for downloads alone: on the page the heat map shows it."""

    def __init__(self, header: str, *, place: int) -> None:
        super().__init__(header, accessor="marks", visible=False)
        self.place = place

    def value(self, value: tuple[Attendance.Mark, ...]) -> str:
        return value[self.place].label


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
        empty_text = "No seat is recorded for this group. Seats are added in the administration."

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
    row_header = "held_on"
    export_name = "attendance-by-meeting"

    class Meta(Table.Meta):
        empty_text = "No meeting was held."

    @property
    def total(self) -> AttendanceRate:
        return total(row.rate for row in self.data)


class SectorAttendanceTable(Table):
    sector = django_tables2.Column("Sector", footer="All sectors")
    seats = NumericColumn("Seats", footer=lambda table: sum(row.seats for row in table.data))
    attended = NumericColumn("Attended", accessor="rate__attended", footer=lambda table: table.total.attended)
    possible = NumericColumn(
        "Seats times meetings", accessor="rate__possible", footer=lambda table: table.total.possible
    )
    percentage = PercentColumn(
        "Attendance", accessor="rate__percentage", footer=lambda table: _percent(table.total.percentage)
    )

    caption = "Attendance by sector"
    row_header = "sector"
    export_name = "attendance-by-sector"

    class Meta(Table.Meta):
        empty_text = "No seat is recorded for this group. Seats are added in the administration."

    @property
    def total(self) -> AttendanceRate:
        return total(row.rate for row in self.data)


def seat_attendance_table(summary: AttendanceSummary, prefix: str) -> SeatAttendanceTable:
    """The seats with their totals; its download also has the mark of each meeting, as the heat map shows."""
    columns = [
        (f"meeting{place}", MarkColumn(meeting.held_on.isoformat(), place=place))
        for place, meeting in enumerate(summary.meetings)
    ]
    return SeatAttendanceTable(summary.seats, prefix=prefix, extra_columns=columns)


def _percent(value: Any) -> Any:
    return missing() if value is None else f"{grouped(value, 1)}%"
