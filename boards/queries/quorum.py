"""Whether the meetings of the board's groups were quorate."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from boards.models import Attendance, Meeting, Seat
from boards.quorum import QuorumResult, SeatAt, check_quorum

# Nobody's agency: the agency that an independent chair is recorded under has this sector, and counts as a
# member without counting as an agency.
INDEPENDENT = "independent"


def seat_at(seat: Seat, mark: str | None) -> SeatAt:
    """Return a seat, fetched with its agency, as the quorum rule reads it."""
    agency = seat.agency
    return SeatAt(
        agency=None if agency.sector.casefold() == INDEPENDENT else agency.pk,
        standing=seat.standing,
        is_statutory=agency.is_statutory,
        mark=mark,
    )


def quorum_with(meeting: Meeting, seats: Iterable[Seat], marks: Mapping[int, str]) -> QuorumResult:
    """Check the quorum of a meeting as it would be with these marks, by the seat's key; runs no query."""
    return check_quorum(meeting.group.quorum_rule, [seat_at(seat, marks.get(seat.pk)) for seat in seats])


def quorum_of(meetings: Iterable[Meeting]) -> dict[int, QuorumResult]:
    """Return the quorum of each of the meetings that was held, by the meeting's key, in two queries.

    The meetings must have been fetched with their groups. Counted are the seats that existed on the day and
    those with a mark.
    """
    held = [meeting for meeting in meetings if meeting.state == Meeting.State.HELD]
    if not held:
        return {}
    marks: dict[int, dict[int, str]] = defaultdict(dict)
    rows = Attendance.objects.filter(meeting__in=held).order_by()
    for meeting_pk, seat_pk, mark in rows.values_list("meeting_id", "seat_id", "mark"):
        marks[meeting_pk][seat_pk] = mark
    groups = {meeting.group_id for meeting in held}
    seats = defaultdict(list)
    for seat in Seat.objects.filter(group__in=groups).select_related("agency"):
        seats[seat.group_id].append(seat)
    return {
        meeting.pk: quorum_with(
            meeting,
            (
                seat
                for seat in seats[meeting.group_id]
                if seat.pk in marks[meeting.pk] or seat.term.earliest <= meeting.held_on <= seat.term.latest
            ),
            marks[meeting.pk],
        )
        for meeting in held
    }
