"""The board's groups and how they report to one another."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Count

from boards.models import Board, Group
from boards.queries.sources import SourceNote, sources_of


class GroupTime(StrEnum):
    """Where a group stands on a day."""

    CURRENT = "current"
    TO_COME = "to_come"
    ENDED = "ended"


@dataclass(frozen=True)
class GroupRow:
    """A group as it stands on a day; an empty date is not known, `reports_to` is another group's slug."""

    slug: str
    name: str
    tier: Group.Tier
    reports_to: str | None
    reports_to_name: str
    purpose: str
    is_shared: bool
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    seats: int
    time: GroupTime
    citation: str


@dataclass(frozen=True)
class Structure:
    """The groups of a board, ordered as the board orders them, told apart by a day."""

    board: str
    day: datetime.date
    groups: tuple[GroupRow, ...]
    sources: tuple[SourceNote, ...]

    def at_time(self, time: GroupTime) -> tuple[GroupRow, ...]:
        return tuple(group for group in self.groups if group.time == time)

    @property
    def current(self) -> tuple[GroupRow, ...]:
        return self.at_time(GroupTime.CURRENT)

    @property
    def roots(self) -> tuple[GroupRow, ...]:
        """Groups of the day that report to no other group of the day."""
        slugs = {group.slug for group in self.current}
        return tuple(group for group in self.current if group.reports_to not in slugs)

    def reporting_to(self, slug: str) -> tuple[GroupRow, ...]:
        return tuple(group for group in self.current if group.reports_to == slug)


def structure_as_at(board: Board, day: datetime.date) -> Structure:
    """Return every group of the board, marked as current, to come or ended on the day."""
    current = set(board.groups.as_at(day).values_list("pk", flat=True))
    groups = list(
        board.groups.select_related("reports_to", "citation__document").annotate(places=Count("seats"))
    )

    def time_of(group: Group) -> GroupTime:
        if group.pk in current:
            return GroupTime.CURRENT
        begins_later = group.starts_on is not None and group.starts_on > day
        return GroupTime.TO_COME if begins_later else GroupTime.ENDED

    rows = tuple(
        GroupRow(
            slug=group.slug,
            name=group.name,
            tier=Group.Tier(group.tier),
            reports_to=group.reports_to.slug if group.reports_to else None,
            reports_to_name=group.reports_to.name if group.reports_to else "",
            purpose=group.purpose,
            is_shared=group.is_shared,
            starts_on=group.starts_on,
            ends_on=group.ends_on,
            seats=group.places,
            time=time_of(group),
            citation=str(group.citation or ""),
        )
        for group in groups
    )
    return Structure(board.name, day, rows, sources_of(group.citation for group in groups))
