"""Builds people, key roles and declarations, and the values that their forms are filled in with."""

import datetime

from django.urls import reverse
from django.utils.text import slugify

from boards.models import Appraisal, Board, Interest, KeyRole, MemberAppraisal, Person, Seat


def make_person(board: Board, name="Sam Reed", **values) -> Person:
    return Person.objects.create(board=board, name=name, **{"slug": slugify(name), **values})


def make_key_role(board: Board, title="Independent Chair", **values) -> KeyRole:
    values = {"number": board.keyroles.count() + 1, **values}
    return KeyRole.objects.create(board=board, title=title, **values)


def make_appraisal(role: KeyRole, held_on=datetime.date(2013, 6, 1), **values) -> Appraisal:
    return Appraisal.objects.create(role=role, held_on=held_on, **{"held_by": "Chief Executive", **values})


def make_member_appraisal(seat: Seat, held_on=datetime.date(2013, 6, 1), **values) -> MemberAppraisal:
    return MemberAppraisal.objects.create(seat=seat, held_on=held_on, **{"held_by": "Chair", **values})


def make_interest(seat: Seat, text="Governor of a school", **values) -> Interest:
    board = seat.group.board
    values = {"number": board.interests.count() + 1, "declared_on": datetime.date(2013, 5, 10), **values}
    return Interest.objects.create(board=board, seat=seat, text=text, **values)


def typed(**days: datetime.date) -> dict[str, str]:
    """Return dates as they are typed in three boxes: typed(starts_on=…) gives starts_on_day and so on."""
    return {
        f"{name}_{part}": str(getattr(day, part))
        for name, day in days.items()
        for part in ("day", "month", "year")
    }


def page(board: Board, name: str, *arguments: object) -> str:
    """The address of a page of the board in 2013-14: page(board, "groups_add")."""
    return reverse(f"boards:{name}", args=[board.slug, "2013-14", *arguments])
