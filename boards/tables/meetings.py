"""Tables of meetings, and of the seats at one of them."""

import datetime
from typing import Any

import django_tables2
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.timezone import localtime

from boards.attendance import AttendanceRate
from boards.models import Attendance, FinancialYear
from boards.queries import MeetingRow, SeatMark
from boards.queries.history import value_in_words
from boards.quorum import QuorumResult
from boards.tables.columns import PercentColumn, missing
from cescb.kit.periods import long_date
from cescb.tables import DATE, NumericColumn, Table

# What a table says of a quorum, by whether it was reached: the words and the judgement of the tag.
QUORUM = {True: ("Quorate", "good"), False: ("Not quorate", "poor")}


class MeetingTable(Table):
    held_on = django_tables2.Column("Date", attrs=DATE)
    group = django_tables2.Column("Group")
    state = django_tables2.Column("State", attrs=DATE)
    attended = NumericColumn("Seats attended", accessor="rate", order_by=("rate__attended",))
    percentage = PercentColumn("Attendance", accessor="rate__percentage", default="")
    quorum = django_tables2.Column("Quorum", order_by=("quorum__present",))
    place = django_tables2.Column("Place", visible=False)
    note = django_tables2.Column("Note", orderable=False, default="")

    caption = "Meetings of the year"
    caption_is_hidden = True
    row_header = "held_on"
    export_name = "meetings"

    class Meta(Table.Meta):
        empty_text = "No meeting is recorded for this year, or none answers to the filter."

    def __init__(self, rows: tuple[MeetingRow, ...], *, year: FinancialYear, **options: Any) -> None:
        super().__init__(rows, **options)
        self.year = year

    def render_held_on(self, record: MeetingRow) -> str:
        address = reverse("boards:meeting", args=[self.year.board.slug, self.year.label, record.pk])
        return format_html('<a class="govuk-link" href="{}">{}</a>', address, long_date(record.held_on))

    def value_held_on(self, record: MeetingRow) -> str:
        return record.held_on.isoformat()

    def render_state(self, record: MeetingRow) -> str:
        return f"{record.state.label}, closed" if record.is_closed else record.state.label

    def render_attended(self, value: AttendanceRate) -> str:
        return f"{value.attended} of {value.possible}"

    def render_quorum(self, value: QuorumResult, record: MeetingRow) -> str:
        if value.is_quorate is None:
            return missing("not decided" if record.rule.is_set else "no rule set")
        text, judgement = QUORUM[value.is_quorate]
        return render_to_string("components/tag.html", {"text": text, "judgement": judgement})

    def value_quorum(self, value: QuorumResult) -> str:
        return "" if value.is_quorate is None else QUORUM[value.is_quorate][0]


class AttendanceChangeTable(Table):
    seat = django_tables2.Column("Seat")
    before = django_tables2.Column("Before", default=missing("no mark"))
    after = django_tables2.Column("After", default=missing("no mark"))
    by = django_tables2.Column("Changed by")
    at = django_tables2.Column("When")

    caption = "Changes to who came, newest first"
    caption_is_hidden = True
    row_header = "seat"
    export_name = "attendance-changes"

    class Meta(Table.Meta):
        empty_text = "Nothing was changed since the marks were loaded, or none was entered."

    def render_at(self, value: datetime.datetime) -> str:
        return value_in_words(localtime(value))

    def value_at(self, value: datetime.datetime) -> str:
        return localtime(value).isoformat(sep=" ", timespec="minutes")


class SeatMarkTable(Table):
    title = django_tables2.Column("Seat")
    agency = django_tables2.Column("Agency")
    standing = django_tables2.Column("Standing", accessor="standing__label")
    mark = django_tables2.Column("At this meeting")
    note = django_tables2.Column("Note", orderable=False, default="")
    sector = django_tables2.Column("Sector", visible=False)

    caption = "Every seat at this meeting"
    caption_is_hidden = True
    row_header = "title"
    export_name = "meeting-attendance"

    class Meta(Table.Meta):
        empty_text = "The meeting’s group had no seat on this day."

    def render_mark(self, record: SeatMark) -> Any:
        if record.mark == Attendance.Mark.NOT_RECORDED:
            return missing()
        return self.value_mark(record)

    def value_mark(self, record: SeatMark) -> str:
        return f"{record.mark.label}: {record.deputy}" if record.deputy else record.mark.label
