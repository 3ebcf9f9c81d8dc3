"""Who came to the meetings that were held."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from boards.attendance import AttendanceRate, rate_of, total
from boards.expectation import AgencyRate, SuggestedChallenge, suggested_challenges
from boards.models import Agency, Attendance, Board, Challenge, FinancialYear, Group, Meeting, Seat
from boards.queries.sources import SourceNote, sources_of
from boards.quorum import LAY, NOT_DECIDING

HELD = Meeting.State.HELD

# The mark of a seat at a meeting; None where the seat did not exist on that day and has no mark.
MarkThere = Attendance.Mark | None


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
    agency_pk: int
    agency: str
    agency_slug: str
    sector: str
    statutory: Agency.Statutory
    standing: Seat.Standing
    marks: tuple[MarkThere, ...]
    rate: AttendanceRate

    @property
    def is_statutory(self) -> bool:
        return self.statutory == Agency.Statutory.YES

    @property
    def is_deciding(self) -> bool:
        return self.standing not in NOT_DECIDING


@dataclass(frozen=True)
class PartAttendance:
    """The seats of one sector, or of one agency, and their rate."""

    name: str
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
    def deciding(self) -> AttendanceRate:
        """The rate over the seats that decide, participating observers and advisers left out."""
        return total(seat.rate for seat in self.seats if seat.is_deciding)

    @property
    def guests(self) -> tuple[SeatAttendance, ...]:
        """The seats of participating observers and advisers, who do not decide."""
        return tuple(seat for seat in self.seats if not seat.is_deciding)

    @property
    def sectors(self) -> tuple[PartAttendance, ...]:
        """Sectors by name."""
        return self._parts(lambda seat: seat.sector)

    @property
    def agencies(self) -> tuple[PartAttendance, ...]:
        """Agencies by name."""
        return self._parts(lambda seat: seat.agency)

    def _parts(self, name_of: Callable[[SeatAttendance], str]) -> tuple[PartAttendance, ...]:
        seats: dict[str, list[SeatAttendance]] = defaultdict(list)
        for seat in self.seats:
            seats[name_of(seat)].append(seat)
        return tuple(
            PartAttendance(name, len(seats[name]), total(seat.rate for seat in seats[name]))
            for name in sorted(seats)
        )


class Marks:
    """The marks of some seats at some meetings, read in one query."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self.meetings = list(meetings)
        self._known = {
            (seat, meeting): Attendance.Mark(mark)
            for seat, meeting, mark in Attendance.objects.filter(meeting__in=self.meetings)
            .order_by()
            .values_list("seat_id", "meeting_id", "mark")
        }

    def at(self, seat: Seat, meeting: Meeting) -> MarkThere:
        """Return the mark of a seat of the meeting's group; a seat without one is not recorded."""
        if mark := self._known.get((seat.pk, meeting.pk)):
            return mark
        existed = seat.term.earliest <= meeting.held_on <= seat.term.latest
        return Attendance.Mark.NOT_RECORDED if existed else None

    def of_seat(self, seat: Seat) -> tuple[MarkThere, ...]:
        """Return one mark for each meeting of the seat's group, in the order of the meetings."""
        return tuple(self.at(seat, meeting) for meeting in self.meetings if meeting.group_id == seat.group_id)


def rate_over(marks: Iterable[MarkThere]) -> AttendanceRate:
    """Return the rate over the meetings at which the seat existed."""
    return rate_of(mark for mark in marks if mark is not None)


def attendance_summary(group: Group, year: FinancialYear) -> AttendanceSummary:
    """Return who came to the group's meetings held in the year, in three queries."""
    meetings = list(held_in(year).filter(group=group).select_related("citation__document"))
    seats = list(group.seats.select_related("agency", "citation__document"))
    marks = Marks(meetings)
    rows = []
    for seat in seats:
        row = marks.of_seat(seat)
        if meetings and not any(row):
            continue
        rows.append(
            SeatAttendance(
                slug=seat.slug,
                title=seat.title,
                agency_pk=seat.agency_id,
                agency=seat.agency.name,
                agency_slug=seat.agency.slug,
                sector=seat.agency.sector,
                statutory=Agency.Statutory(seat.agency.statutory),
                standing=Seat.Standing(seat.standing),
                marks=row,
                rate=rate_over(row),
            )
        )
    by_meeting = tuple(
        MeetingAttendance(meeting.pk, meeting.held_on, rate_over(row.marks[column] for row in rows))
        for column, meeting in enumerate(meetings)
    )
    cited = [meeting.citation for meeting in meetings] + [seat.citation for seat in seats]
    return AttendanceSummary(group.name, year.label, by_meeting, tuple(rows), sources_of(cited))


def challenges_suggested_by(
    summary: AttendanceSummary, group: Group, day: datetime.date
) -> tuple[SuggestedChallenge, ...]:
    """Return the agencies whose members came less often than the group expects, the lowest first.

    Counted are the seats that decide for an agency: not those of observers, advisers and lay members. Left
    out is an agency that had an open challenge about attendance on the day already.
    """
    if group.attendance_expected is None:
        return ()
    rates: dict[int, AttendanceRate] = defaultdict(AttendanceRate)
    names = {}
    for seat in summary.seats:
        if seat.is_deciding and seat.standing != LAY:
            rates[seat.agency_pk] += seat.rate
            names[seat.agency_pk] = seat.agency
    challenged = Challenge.objects.open_on(day).filter(
        agency__in=rates, topic=Challenge.Topic.ATTENDANCE, direction=Challenge.Direction.BY_BOARD
    )
    agencies = (AgencyRate(agency, names[agency], rate) for agency, rate in rates.items())
    return suggested_challenges(
        agencies, group.attendance_expected, set(challenged.values_list("agency_id", flat=True))
    )


def groups_that_met(board: Board, year: FinancialYear) -> list[Group]:
    """Groups with a meeting held in the year, in the board's order; the main board first among them."""
    met = held_in(year).filter(group__board=board).order_by().values("group")
    return list(board.groups.filter(pk__in=met))


def main_board_rate(board: Board, year: FinancialYear) -> tuple[AttendanceRate, int]:
    """Return the rate over all seats of the main board in the year, and the number of its meetings held."""
    main = {"group__board": board, "group__tier": Group.Tier.MAIN_BOARD}
    marks = Marks(held_in(year).filter(**main))
    seats = Seat.objects.filter(**main)
    return total(rate_over(marks.of_seat(seat)) for seat in seats), len(marks.meetings)


def rates_by_seat(seats: Sequence[Seat], year: FinancialYear) -> dict[int, AttendanceRate]:
    """Return the rate of each seat over its own group's meetings held in the year, by the seat's key."""
    marks = Marks(held_in(year).filter(group__in={seat.group_id for seat in seats}))
    return {seat.pk: rate_over(marks.of_seat(seat)) for seat in seats}


def held_in(year: FinancialYear) -> QuerySet[Meeting]:
    """Meetings held in the year, of every group of every board."""
    return Meeting.objects.filter(state=HELD, held_on__range=(year.period.start, year.period.end))
