"""Opens the next financial year with what goes on into it, closes a year and opens it again."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from simple_history.utils import bulk_create_with_history

from boards.models import Board, FinancialYear, User
from boards.queries.next_steps import year_after
from boards.queries.rolling import KINDS, Kind

# The history has room for so many characters of a reason.
REASON_LENGTH = 100


class AlreadyClosed(Exception):
    """The year is closed already."""


class NotClosed(Exception):
    """The year is open already."""


class NextYearClosed(Exception):
    """Nothing can be copied into the next year, since it is closed."""


class ReasonMissing(Exception):
    """A closed year is opened again only with a reason."""


@dataclass(frozen=True)
class Copied:
    """How many records of one kind were copied; 0 where the next year had such records already."""

    kind: Kind
    number: int


@dataclass(frozen=True)
class Rolled:
    """The next year, whether it is new, and what was copied into it."""

    year: FinancialYear
    is_new: bool
    copied: tuple[Copied, ...]

    @property
    def number(self) -> int:
        return sum(one.number for one in self.copied)


@transaction.atomic
def roll_forward(*, year: FinancialYear, by: User) -> Rolled:
    """Open the year after the given one if it is missing, and copy into it what goes on.

    A kind of which the next year has any record already is left alone, so that doing it twice changes
    nothing. The board is locked meanwhile, so that two people who do it at once do not copy twice. Raises
    NextYearClosed, having changed nothing.
    """
    Board.objects.select_for_update().get(pk=year.board_id)
    following = year_after(year)
    is_new = following is None
    if following is None:
        following = FinancialYear(board_id=year.board_id, starts_in=year.starts_in + 1)
        _save(following, by=by, reason=f"Opened from {year}")
    if following.is_closed:
        raise NextYearClosed
    return Rolled(following, is_new, tuple(_copy(kind, year, following, by) for kind in KINDS))


@transaction.atomic
def close(*, year: FinancialYear, by: User) -> FinancialYear:
    """Close the year: its records can be read and exported, and change only once it is reopened.

    What is still open in it does not prevent that; the page that asks for it says what it is. Raises
    AlreadyClosed.
    """
    locked = FinancialYear.objects.select_for_update().get(pk=year.pk)
    if locked.is_closed:
        raise AlreadyClosed
    locked.closed_at, locked.closed_by = timezone.now(), by
    return _save(locked, by=by)


@transaction.atomic
def reopen(*, year: FinancialYear, by: User, reason: str) -> FinancialYear:
    """Open a closed year again; the reason, of up to REASON_LENGTH characters, stays in its history.

    Raises NotClosed, and ReasonMissing for a reason that says nothing.
    """
    if not reason.strip():
        raise ReasonMissing
    locked = FinancialYear.objects.select_for_update().get(pk=year.pk)
    if not locked.is_closed:
        raise NotClosed
    locked.closed_at = locked.closed_by = None
    return _save(locked, by=by, reason=reason.strip())


def _save(year: FinancialYear, *, by: User, reason: str = "") -> FinancialYear:
    year._history_user = by
    year._change_reason = reason or None  # type: ignore[attr-defined]
    year.save()
    return year


def _copy(kind: Kind, year: FinancialYear, following: FinancialYear, by: User) -> Copied:
    """Copy the records of one kind with their parts, in a number of queries that does not grow with them."""
    if kind.is_in(following):
        return Copied(kind, 0)
    records = list(kind.records(year).prefetch_related(*(part.relation for part in kind.parts)))
    copies = [
        kind.model(year=following, **_values(record, kind.fields), **kind.changes(record, following))
        for record in records
    ]
    reason = f"Copied from {year}"
    copies = bulk_create_with_history(copies, kind.model, default_user=by, default_change_reason=reason)
    for part in kind.parts:
        pieces = [
            getattr(record, part.relation).model(**{part.owner: copy}, **_values(piece, part.fields))
            for record, copy in zip(records, copies, strict=True)
            for piece in getattr(record, part.relation).all()
        ]
        if pieces:
            bulk_create_with_history(pieces, type(pieces[0]), default_user=by, default_change_reason=reason)
    return Copied(kind, len(copies))


def _values(record: Any, fields: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in fields}
