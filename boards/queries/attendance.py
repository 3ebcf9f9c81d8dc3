"""Who came to the meetings that were held."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from boards.attendance import AttendanceRate, rate_from_counts, rate_of, total
from boards.models import Agency, Attendance, Board, FinancialYear, Group, Meeting, Seat
from boards.queries.sources import SourceNote, sources_of

HELD = Meeting.State.HELD


@dataclass(frozen=True)
class MeetingAttendance:
    """One meeting held and the rate over all seats."""

    pk: int
    held_on: datetime.date
    rate: AttendanceRate


@dataclass(frozen=True)
class SeatAttendance:
    """One seat; `marks` holds one mark for each meeting held, in order of date."""

    slug: str
    title: str
    agency: str
    agency_slug: str
    sector: str
    statutory: Agency.Statutory
    standing: Seat.Standing
    marks: tuple[Attendance.Mark, ...]
    rate: AttendanceRate

    @property
    def is_statutory(self) -> bool:
        return self.statutory == Agency.Statutory.YES


@dataclass(frozen=True)
class SectorAttendance:
    sector: str
    seats: int
    rate: AttendanceRate


@dataclass(frozen=True)
class AttendanceSummary:
    """Seats by meetings of one group in one year, with the totals each way.

    `statutory` counts the seats of agencies that are statutory board partners beyond doubt.
    """

    group: str
    year: str
    meetings: tuple[MeetingAttendance, ...]
    seats: tuple[SeatAttendance, ...]
    sources: tuple[SourceNote, ...]

    @property
    def total(self) -> AttendanceRate:
        return total(seat.rate for seat in self.seats)

    @property
    def statutory(self) -> AttendanceRate:
        return total(seat.rate for seat in self.statutory_seats)

    @property
    def statutory_seats(self) -> tuple[SeatAttendance, ...]:
        return tuple(seat for seat in self.seats if seat.is_statutory)

    @property
    def sectors(self) -> tuple[SectorAttendance, ...]:
        """Sectors by name."""
        seats: dict[str, list[SeatAttendance]] = defaultdict(list)
        for seat in self.seats:
            seats[seat.sector].append(seat)
        return tuple(
            SectorAttendance(sector, len(seats[sector]), total(seat.rate for seat in seats[sector]))
            for sector in sorted(seats)
        )


def attendance_summary(group: Group, year: FinancialYear) -> AttendanceSummary:
    """Return who came to the group's meetings held in the year, in four queries."""
    meetings = list(_held_in(year).filter(group=group).select_related("citation__document"))
    seats = list(group.seats.select_related("agency", "citation__document"))
    marks = {
        (seat, meeting): Attendance.Mark(mark)
        for seat, meeting, mark in Attendance.objects.filter(meeting__in=meetings)
        .order_by()
        .values_list("seat_id", "meeting_id", "mark")
    }
    rows = []
    for seat in seats:
        row = tuple(marks.get((seat.pk, meeting.pk), Attendance.Mark.NOT_RECORDED) for meeting in meetings)
        rows.append(
            SeatAttendance(
                slug=seat.slug,
                title=seat.title,
                agency=seat.agency.name,
                agency_slug=seat.agency.slug,
                sector=seat.agency.sector,
                statutory=Agency.Statutory(seat.agency.statutory),
                standing=Seat.Standing(seat.standing),
                marks=row,
                rate=rate_of(row),
            )
        )
    by_meeting = tuple(
        MeetingAttendance(meeting.pk, meeting.held_on, rate_of(row.marks[column] for row in rows))
        for column, meeting in enumerate(meetings)
    )
    cited = [meeting.citation for meeting in meetings] + [seat.citation for seat in seats]
    return AttendanceSummary(group.name, year.label, by_meeting, tuple(rows), sources_of(cited))


def groups_that_met(board: Board, year: FinancialYear) -> list[Group]:
    """Groups with a meeting held in the year, in the board's order; the main board first among them."""
    met = _held_in(year).filter(group__board=board).order_by().values("group")
    return list(board.groups.filter(pk__in=met))


def main_board_rate(board: Board, year: FinancialYear) -> tuple[AttendanceRate, int]:
    """Return the rate over all seats of the main board in the year, and the number of its meetings held."""
    held = Q(meetings__state=HELD, meetings__held_on__range=(year.period.start, year.period.end))
    groups = board.groups.filter(tier=Group.Tier.MAIN_BOARD).annotate(
        held=Count("meetings", filter=held, distinct=True), places=Count("seats", distinct=True)
    )
    counted = [(group.held, group.places) for group in groups]
    marks = (
        Attendance.objects.filter(
            meeting__in=_held_in(year).filter(group__board=board, group__tier=Group.Tier.MAIN_BOARD)
        )
        .order_by()
        .values_list("mark")
        .annotate(number=Count("pk"))
    )
    expected = sum(held * places for held, places in counted)
    return rate_from_counts(dict(marks), expected), sum(held for held, _ in counted)


def rates_by_seat(seats: Sequence[Seat], year: FinancialYear) -> dict[int, AttendanceRate]:
    """Return the rate of each seat over its own group's meetings held in the year, by the seat's key."""
    groups = {seat.group_id for seat in seats}
    held = dict(
        _held_in(year).filter(group__in=groups).order_by().values_list("group").annotate(number=Count("pk"))
    )
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    marks = (
        Attendance.objects.filter(meeting__in=_held_in(year).filter(group__in=groups))
        .order_by()
        .values_list("seat_id", "mark")
        .annotate(number=Count("pk"))
    )
    for seat, mark, number in marks:
        counts[seat][mark] = number
    return {seat.pk: rate_from_counts(counts[seat.pk], held.get(seat.group_id, 0)) for seat in seats}


def _held_in(year: FinancialYear) -> QuerySet[Meeting]:
    return Meeting.objects.filter(state=HELD, held_on__range=(year.period.start, year.period.end))
