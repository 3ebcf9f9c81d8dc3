"""The year's meetings by month, and how many each group has against what it asks of itself."""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from boards.models import Board, FinancialYear, Group, Meeting
from boards.models.groups import existing_between
from cescb.kit.periods import Period


@dataclass(frozen=True)
class Month:
    """A month of the year with its meetings, by day and in the order of the groups."""

    first: datetime.date
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True)
class GroupMeetings:
    """How often a group met, will meet and did not; `asked` a year, None where that is not recorded."""

    group: Group
    held: int
    planned: int
    not_held: int
    asked: int | None

    @property
    def short(self) -> int:
        """How many meetings more the group asks for than the calendar has."""
        return max(0, (self.asked or 0) - self.held - self.planned)


@dataclass(frozen=True)
class Calendar:
    """The twelve months of a financial year, and the groups that exist in it."""

    months: tuple[Month, ...]
    groups: tuple[GroupMeetings, ...]


def calendar_of(board: Board, year: FinancialYear, meetings: Iterable[Meeting]) -> Calendar:
    """Lay out the given meetings of the year, fetched with their groups, and count those of all groups.

    Runs two queries, whatever the number of meetings.
    """
    shown = sorted(meetings, key=lambda meeting: (meeting.held_on, meeting.group.position))
    months = tuple(
        Month(
            first,
            tuple(one for one in shown if (one.held_on.year, one.held_on.month) == (first.year, first.month)),
        )
        for first in months_of(year.period)
    )
    return Calendar(months, _groups(board, year.period))


def months_of(period: Period) -> tuple[datetime.date, ...]:
    """Return the first day of each month of a financial year, April first."""
    return tuple(
        datetime.date(period.start.year + (month < 4), month, 1) for month in (*range(4, 13), *range(1, 4))
    )


def _groups(board: Board, period: Period) -> tuple[GroupMeetings, ...]:
    counts: Counter[tuple[int, str]] = Counter(
        Meeting.objects.filter(group__board=board, held_on__range=(period.start, period.end))
        .order_by()
        .values_list("group_id", "state")
    )
    groups = Group.objects.filter(existing_between(period.start, period.end), board=board)
    state = Meeting.State
    return tuple(
        GroupMeetings(
            group=group,
            held=counts[group.pk, state.HELD],
            planned=counts[group.pk, state.PLANNED],
            not_held=counts[group.pk, state.NOT_HELD],
            asked=group.meetings_a_year,
        )
        for group in groups
    )
