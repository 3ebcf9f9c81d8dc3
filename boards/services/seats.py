"""Hands a seat over from its holder to the next one."""

import datetime
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from boards.models import Appointment, Person, Seat, User
from boards.services import records
from boards.terms import DAY, lies_within
from cescb.kit.periods import long_date


@dataclass
class CannotHandOver(Exception):
    """The seat cannot be handed over as asked; `reason` is a sentence for the person who asked."""

    reason: str


@dataclass(frozen=True)
class Successor:
    """Who follows in a seat: from when, the day after the holder's last day by default, and until when.

    The person may be somebody new, who is saved with the term.
    """

    person: Person
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None


@transaction.atomic
def hand_over(
    *, seat: Seat, last_day: datetime.date, successor: Successor | None, by: User
) -> Appointment | None:
    """End the present holder's term on the day and appoint the successor; return the successor's term.

    Without a successor the seat is vacant from the next day, and the answer is None. Raises CannotHandOver
    where nobody holds the seat on the day, or the new term overlaps another one or leaves the seat's time.
    """
    seat = Seat.objects.select_for_update().select_related("group__board").get(pk=seat.pk)
    holders = seat.appointments.holders().as_at(last_day).order_by(F("starts_on").asc(nulls_first=True))
    held = holders.select_for_update().last()
    if held is None:
        raise CannotHandOver(f"Nobody is recorded as holding the seat on {long_date(last_day)}.")
    held.ends_on = last_day
    held._history_user = by
    held.save()
    if successor is None:
        return None
    term = Appointment(
        seat=seat,
        person=successor.person,
        starts_on=successor.starts_on or last_day + DAY,
        ends_on=successor.ends_on,
    )
    _check(term, seat)
    if successor.person.pk is None:
        records.add(successor.person, by=by, board=seat.group.board, write=successor.person.save)
        term.person = successor.person
    records.add(term, by=by, board=seat.group.board, write=term.save)
    return term


def _check(term: Appointment, seat: Seat) -> None:
    try:
        term.validate_constraints()
    except ValidationError as error:
        raise CannotHandOver(" ".join(error.messages)) from error
    if not lies_within(term.term, seat.term):
        raise CannotHandOver("The new term lies outside the time for which the seat exists.")
