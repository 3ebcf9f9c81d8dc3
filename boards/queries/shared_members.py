"""People of the board who also sit on another body of the partnership."""

import datetime
from dataclasses import dataclass

from django.db.models import Q

from boards.models import Appointment, Board, SharedMember
from boards.models.groups import existing_on


@dataclass(frozen=True)
class SharedMemberRow:
    """Somebody on another body; `seats` are those that they hold on the board's groups on the day.

    A post with a seat on several groups is named once.
    """

    pk: int
    body: str
    body_label: str
    person: str
    capacity: str
    seats: tuple[str, ...]


def shared_members(board: Board, day: datetime.date) -> tuple[SharedMemberRow, ...]:
    """Return who sits on the board and on another body, by body and name, in two queries."""
    members = list(
        SharedMember.objects.filter(body__board=board)
        .select_related("body", "person")
        .order_by("body__tier", "body__position", "person__name")
    )
    held = Appointment.objects.filter(
        existing_on(day),
        Q(capacity=Appointment.Capacity.HOLDER),
        person__in=[member.person_id for member in members],
    )
    seats: dict[int, list[str]] = {}
    for appointment in held.select_related("seat").order_by("seat__group__position", "seat__position"):
        seats.setdefault(appointment.person_id, []).append(appointment.seat.title)
    return tuple(
        SharedMemberRow(
            pk=member.pk,
            body=member.body.slug,
            body_label=member.body.label,
            person=member.person.name,
            capacity=member.capacity,
            seats=tuple(dict.fromkeys(seats.get(member.person_id, ()))),
        )
        for member in members
    )
