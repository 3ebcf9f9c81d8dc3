"""Meetings of the board's groups, and one meeting with its marks."""

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass

from django.db.models import Count

from boards.attendance import AttendanceRate, rate_from_counts, rate_of
from boards.models import Agency, Attendance, Board, FinancialYear, Meeting, Seat


@dataclass(frozen=True)
class MeetingRow:
    """A meeting; `rate` is None unless it was held."""

    pk: int
    group: str
    held_on: datetime.date
    state: Meeting.State
    note: str
    rate: AttendanceRate | None
    citation: str


@dataclass(frozen=True)
class SeatMark:
    """What is known of one seat at the meeting."""

    title: str
    agency: str
    sector: str
    standing: Seat.Standing
    statutory: Agency.Statutory
    mark: Attendance.Mark
    note: str


@dataclass(frozen=True)
class MeetingRecord:
    """One meeting and every seat of its group; `marks` is empty unless it was held."""

    meeting: MeetingRow
    marks: tuple[SeatMark, ...]

    def with_mark(self, *marks: str) -> tuple[SeatMark, ...]:
        return tuple(seat for seat in self.marks if seat.mark in marks)


def meetings_of(board: Board, year: FinancialYear) -> tuple[MeetingRow, ...]:
    """Return the year's meetings of all groups by date, with the rate of those held."""
    meetings = list(
        Meeting.objects.filter(
            group__board=board, held_on__range=(year.period.start, year.period.end)
        ).select_related("group", "citation__document")
    )
    places = dict(
        Seat.objects.filter(group__in={meeting.group_id for meeting in meetings})
        .order_by()
        .values_list("group")
        .annotate(number=Count("pk"))
    )
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    marks = (
        Attendance.objects.filter(meeting__in=meetings)
        .order_by()
        .values_list("meeting_id", "mark")
        .annotate(number=Count("pk"))
    )
    for meeting, mark, number in marks:
        counts[meeting][mark] = number
    return tuple(
        _row(meeting, rate_from_counts(counts[meeting.pk], places.get(meeting.group_id, 0)))
        for meeting in meetings
    )


def meeting_record(meeting: Meeting) -> MeetingRecord:
    """Return one meeting with the mark of every seat of its group; a seat without one is not recorded."""
    if meeting.state != Meeting.State.HELD:
        return MeetingRecord(_row(meeting, AttendanceRate()), ())
    known = {attendance.seat_id: attendance for attendance in meeting.attendances.order_by()}
    marks = []
    for seat in meeting.group.seats.select_related("agency"):
        attendance = known.get(seat.pk)
        marks.append(
            SeatMark(
                title=seat.title,
                agency=seat.agency.name,
                sector=seat.agency.sector,
                standing=Seat.Standing(seat.standing),
                statutory=Agency.Statutory(seat.agency.statutory),
                mark=Attendance.Mark(attendance.mark) if attendance else Attendance.Mark.NOT_RECORDED,
                note=attendance.note if attendance else "",
            )
        )
    return MeetingRecord(_row(meeting, rate_of(seat.mark for seat in marks)), tuple(marks))


def _row(meeting: Meeting, rate: AttendanceRate) -> MeetingRow:
    return MeetingRow(
        pk=meeting.pk,
        group=meeting.group.name,
        held_on=meeting.held_on,
        state=Meeting.State(meeting.state),
        note=meeting.note,
        rate=rate if meeting.state == Meeting.State.HELD else None,
        citation=str(meeting.citation or ""),
    )
