"""The board's groups, how they report to one another, and how that changes from one day to another."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import Count

from boards.models import Board, Group
from boards.models.groups import existing_on
from boards.queries.sources import SourceNote, sources_of
from boards.terms import DAY


class GroupTime(StrEnum):
    """Where a group stands on a day."""

    CURRENT = "current"
    TO_COME = "to_come"
    ENDED = "ended"


@dataclass(frozen=True)
class GroupRow:
    """A group as it stands on a day; an empty date is not known.

    `reports_to` and `succeeded_by` are slugs of other groups. Where the group that it reports to has ended by
    the day and its work passed to another, that one is meant. `seats` counts those of the day.
    """

    pk: int
    slug: str
    name: str
    tier: Group.Tier
    reports_to: str | None
    reports_to_name: str
    purpose: str
    is_shared: bool
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    succeeded_by: str | None
    succeeded_by_name: str
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

    @property
    def astray(self) -> tuple[GroupRow, ...]:
        """Groups of the day, main boards aside, that report to no other group of the day."""
        return tuple(group for group in self.roots if group.tier != Group.Tier.MAIN_BOARD)

    @property
    def next_change(self) -> datetime.date | None:
        """The first later day on which a group starts or is no longer there; None where none is known."""
        starts = [group.starts_on for group in self.groups if group.starts_on]
        ends = [group.ends_on + DAY for group in self.groups if group.ends_on]
        return min((day for day in (*starts, *ends) if day > self.day), default=None)

    def reporting_to(self, slug: str) -> tuple[GroupRow, ...]:
        return tuple(group for group in self.current if group.reports_to == slug)


class ChangeKind(StrEnum):
    STARTS = "starts"
    ENDS = "ends"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        return {"starts": "Starts", "ends": "Ends", "replaced": "Ends, and another takes over"}[self.value]


@dataclass(frozen=True)
class StructureChange:
    """One group that is there on one of two days only: its first day if it starts, its last day if it ends.

    `others` are the names of the groups that it takes over from, or of the one that takes over from it.
    """

    kind: ChangeKind
    group: GroupRow
    day: datetime.date
    others: tuple[str, ...]


def changes_between(earlier: Structure, later: Structure) -> tuple[StructureChange, ...]:
    """Return what differs between one board's groups on two days, in order of date, endings first.

    A group that both starts and ends between the two days is on neither and left out.
    """
    before = {group.slug for group in earlier.current}
    after = {group.slug for group in later.current}
    found = []
    for group in later.groups:
        if group.slug in before - after and group.ends_on:
            kind = ChangeKind.REPLACED if group.succeeded_by else ChangeKind.ENDS
            followers = (group.succeeded_by_name,) if group.succeeded_by else ()
            found.append(StructureChange(kind, group, group.ends_on, followers))
        elif group.slug in after - before and group.starts_on:
            others = tuple(one.name for one in later.groups if one.succeeded_by == group.slug)
            found.append(StructureChange(ChangeKind.STARTS, group, group.starts_on, others))
    return tuple(sorted(found, key=lambda change: (change.day, change.kind == ChangeKind.STARTS)))


def structure_as_at(board: Board, day: datetime.date) -> Structure:
    """Return every group of the board, marked as current, to come or ended on the day, in two queries."""
    current = set(board.groups.as_at(day).values_list("pk", flat=True))
    groups = list(
        board.groups.select_related("citation__document").annotate(
            places=Count("seats", filter=existing_on(day, "seats__"))
        )
    )
    by_key = {group.pk: group for group in groups}

    def time_of(group: Group) -> GroupTime:
        if group.pk in current:
            return GroupTime.CURRENT
        begins_later = group.starts_on is not None and group.starts_on > day
        return GroupTime.TO_COME if begins_later else GroupTime.ENDED

    def row_of(group: Any) -> GroupRow:
        above = in_place_of(group.reports_to_id, by_key, current)
        successor = by_key.get(group.succeeded_by_id)
        return GroupRow(
            pk=group.pk,
            slug=group.slug,
            name=group.name,
            tier=Group.Tier(group.tier),
            reports_to=above.slug if above else None,
            reports_to_name=above.name if above else "",
            purpose=group.purpose,
            is_shared=group.is_shared,
            starts_on=group.starts_on,
            ends_on=group.ends_on,
            succeeded_by=successor.slug if successor else None,
            succeeded_by_name=successor.name if successor else "",
            seats=group.places,
            time=time_of(group),
            citation=str(group.citation or ""),
        )

    rows = tuple(row_of(group) for group in groups)
    return Structure(board.name, day, rows, sources_of(group.citation for group in groups))


def in_place_of(key: int | None, groups: Mapping[int, Group], current: set[int]) -> Group | None:
    """Return the group, or the first of those that took over from it, one after another, that is current.

    Where none of them is, return the group itself; None for no group.
    """
    passed = set()
    following = key
    while following is not None and following not in passed:
        if following in current:
            return groups[following]
        passed.add(following)
        following = groups[following].succeeded_by_id
    return groups[key] if key is not None else None


def groups_below(group: Group) -> frozenset[int]:
    """Return the primary keys of the group and of all that report to it, over any number of steps."""
    return _reach(group, "reports_to")


def groups_before(group: Group) -> frozenset[int]:
    """Return the primary keys of the group and of all whose work passed to it, over any number of steps."""
    return _reach(group, "succeeded_by")


def _reach(group: Group, link: str) -> frozenset[int]:
    links = list(Group.objects.filter(board=group.board_id).values_list("pk", link))
    found = {group.pk}
    while more := {key for key, target in links if target in found} - found:
        found |= more
    return frozenset(found)
