"""Ends a group on a day, lets another take over its work, or lets it go on under another name."""

import datetime
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from boards.models import Appointment, Group, Meeting, Record, Seat, User
from boards.services import records
from boards.terms import DAY
from cescb.kit.periods import long_date

# What a group keeps when it goes on under another name; its achievements stay with the old name.
KEPT = (
    "tier",
    "reports_to",
    "purpose",
    "terms_of_reference",
    "work_plan",
    "is_shared",
    "meetings_a_year",
    "attendance_expected",
    "quorum_members",
    "quorum_share",
    "quorum_agencies",
    "quorum_statutory",
    "quorum_needs_chair",
    "deputies_count",
    "one_per_agency",
    "quorum_note",
)


@dataclass
class CannotEnd(Exception):
    """The group cannot end on the day; `reason` is a sentence for the person who asked."""

    reason: str


@transaction.atomic
def end(*, group: Group, last_day: datetime.date, successor: Group | None = None, by: User) -> Group:
    """End the group with its seats and their terms; `successor` takes over its work.

    Raises CannotEnd for a day before the group starts, or one after which it still meets or seats somebody,
    and for a successor that is not in place on the next day.
    """
    locked = Group.objects.select_for_update().get(pk=group.pk)
    _check_end(locked, last_day)
    if successor is not None:
        _check_successor(locked, successor, last_day + DAY)
    locked.ends_on, locked.succeeded_by = last_day, successor
    _save(locked, by)
    for seat in _running(Seat.objects.filter(group=locked), last_day):
        for term in _running(Appointment.objects.filter(seat=seat), last_day):
            term.ends_on = last_day
            _save(term, by)
        seat.ends_on = last_day
        _save(seat, by)
    return locked


@transaction.atomic
def rename(*, group: Group, last_day: datetime.date, name: str, by: User) -> Group:
    """Let the group go on under another name from the day after `last_day`, and return it as it goes on.

    The group of the old name ends with its meetings and marks; the one of the new name starts with the same
    seats and the same people in them. Raises CannotEnd as `end` does.
    """
    old = Group.objects.select_for_update().get(pk=group.pk)
    if old.succeeded_by_id:
        raise CannotEnd(f"{old} goes on as {old.succeeded_by} already.")
    _check_end(old, last_day)
    seats = list(_running(Seat.objects.filter(group=old), last_day))
    terms = {seat.pk: list(_running(Appointment.objects.filter(seat=seat), last_day)) for seat in seats}
    start = last_day + DAY
    goes_on_to_end = old.ends_on if old.ends_on and old.ends_on > last_day else None
    following = Group(board=group.board, name=name, starts_on=start, ends_on=goes_on_to_end)
    for field in KEPT:
        setattr(following, field, getattr(old, field))
    _add(following, by)
    for seat in seats:
        place = Seat(
            group=following,
            agency_id=seat.agency_id,
            slug=seat.slug,
            title=seat.title,
            post=seat.post,
            standing=seat.standing,
            starts_on=start,
            ends_on=seat.ends_on,
            recruitment=seat.recruitment,
        )
        _add(place, by)
        for term in terms[seat.pk]:
            going_on = Appointment(
                seat=place,
                person_id=term.person_id,
                capacity=term.capacity,
                starts_on=start,
                ends_on=term.ends_on,
            )
            _add(going_on, by)
    end(group=old, last_day=last_day, successor=following, by=by)
    return following


def _check_end(group: Group, last_day: datetime.date) -> None:
    if group.starts_on and last_day < group.starts_on:
        raise CannotEnd(f"The group only starts on {long_date(group.starts_on)}.")
    if group.ends_on and last_day > group.ends_on:
        raise CannotEnd(f"The group has ended on {long_date(group.ends_on)} already.")
    after = Q(starts_on__gt=last_day)
    meeting = group.meetings.filter(held_on__gt=last_day).exclude(state=Meeting.State.NOT_HELD).first()
    if meeting:
        raise CannotEnd(f"The group has a meeting on {long_date(meeting.held_on)}, after its last day.")
    seat = group.seats.filter(after).first()
    if seat and seat.starts_on:
        raise CannotEnd(f"The seat “{seat}” starts on {long_date(seat.starts_on)}, after the last day.")
    term = Appointment.objects.filter(after, seat__group=group).select_related("person", "seat").first()
    if term and term.starts_on:
        raise CannotEnd(f"The term of {term} starts on {long_date(term.starts_on)}, after the last day.")


def _check_successor(group: Group, successor: Group, day: datetime.date) -> None:
    if successor.pk == group.pk:
        raise CannotEnd("A group cannot take over from itself.")
    if not successor.term.earliest <= day <= successor.term.latest:
        raise CannotEnd(f"{successor} is not in place on {long_date(day)}, so it cannot take over.")


def _running(rows: QuerySet[Any], last_day: datetime.date) -> QuerySet[Any]:
    """Return the rows that would go on after the day, kept from others until the transaction ends."""
    return rows.select_for_update().filter(Q(ends_on=None) | Q(ends_on__gt=last_day))


def _add(record: Record, by: User) -> None:
    board = attrgetter(record.board_path.replace("__", "."))(record)
    records.add(record, by=by, board=board, write=record.save)


def _save(record: Record, by: User) -> None:
    record._history_user = by
    record.save()
