"""Adds, changes and removes records of a board, one person at a time, with who did it kept in the history."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from django.db import models, transaction
from django.db.models import Max
from django.utils.text import slugify

from boards.models import Board, FinancialYear, Record, User
from boards.queries.history import version_of


@dataclass
class ChangedMeanwhile(Exception):
    """Somebody else saved the record after it was read; `version` is what it is now."""

    version: int


@dataclass
class YearClosed(Exception):
    """The record belongs to a year that is closed, so that it stays as it is."""

    year: FinancialYear


@dataclass(frozen=True)
class Dependant:
    """Records of one kind that refer to another record: how many, and the first few by name."""

    kind: str
    count: int
    examples: tuple[str, ...]


@dataclass
class StillUsed(Exception):
    """The record cannot be removed, since other records refer to it."""

    dependants: tuple[Dependant, ...]


Write = Callable[[], Any]


@transaction.atomic
def add(record: Record, *, by: User, board: Board, write: Write) -> None:
    """Give a new record its number, short name and place, and save it by calling `write`.

    The board is locked meanwhile, so that two people who add at once get two numbers. Raises YearClosed, and
    ValidationError where the record breaks a rule of its table.
    """
    Board.objects.select_for_update().get(pk=board.pk)
    _refuse_closed(record)
    assign_place(record)
    record._history_user = by
    # The form has checked the rules before the lock: somebody may have added the same thing meanwhile.
    record.validate_constraints()
    write()


@transaction.atomic
def change(record: Record, *, by: User, seen: int, write: Write, although_closed: bool = False) -> None:
    """Save a changed record by calling `write`, if nobody has saved it since version `seen` was read.

    Raises ChangedMeanwhile otherwise, YearClosed unless the record changes `although_closed` its year is, and
    ValidationError where it breaks a rule of its table; nothing is saved then.
    """
    saved = type(record)._base_manager.select_for_update().get(pk=record.pk)
    now = version_of(record)
    if now != seen:
        raise ChangedMeanwhile(now)
    if not although_closed:
        _refuse_closed(saved)
        _refuse_closed(record)
    assign_place(record)
    record._history_user = by
    record.validate_constraints()
    write()


@transaction.atomic
def remove(record: Record, *, by: User, parts: Collection[str] = ()) -> None:
    """Remove a record; its history stays. `parts` names the relations that go with it.

    Raises StillUsed, naming what depends on it, where any other record refers to it or to one of its parts,
    or where a part belongs to a closed year; YearClosed where it does so itself.
    """
    _refuse_closed(type(record)._base_manager.select_for_update().get(pk=record.pk))
    if dependants := dependants_of(record, parts=parts):
        raise StillUsed(dependants)
    record._history_user = by
    for name in parts:
        for part in getattr(record, name).all():
            part._history_user = by
            part.delete()
    record.delete()


def is_of_closed_year(record: Record) -> bool:
    """Whether the record belongs to a year that is closed, as far as the record knows its year."""
    year = _year_of(record)
    return year is not None and year.is_closed


def dependants_of(record: Record, *, parts: Collection[str] = ()) -> tuple[Dependant, ...]:
    """Return what keeps the record from being removed; a number of queries that does not grow with it.

    That is what refers to it, apart from its parts, what refers to its parts, and the parts that belong to a
    closed year.
    """
    found = list(_referring(type(record)._base_manager.filter(pk=record.pk), apart_from=parts))
    for name in parts:
        rows = getattr(record, name).all()
        found += _referring(rows)
        if path := rows.model.year_path:
            found += _named(rows.filter(**{f"{path}__closed_at__isnull": False}))
    return tuple(found)


def _referring(rows: models.QuerySet[Any], apart_from: Collection[str] = ()) -> Iterator[Dependant]:
    """Yield the records that refer to any of the rows, by kind, apart from those of the named relations."""
    for relation in rows.model._meta.related_objects:
        is_history = hasattr(relation.related_model, "instance_type")
        if not is_history and relation.get_accessor_name() not in apart_from:
            others: Any = relation.related_model._base_manager
            yield from _named(others.filter(**{f"{relation.field.name}__in": rows.order_by()}))


def _named(rows: models.QuerySet[Any]) -> Iterator[Dependant]:
    """Yield how many records the rows are and the first few by name, unless there is none."""
    if count := rows.count():
        meta = rows.model._meta
        kind = meta.verbose_name if count == 1 else meta.verbose_name_plural
        yield Dependant(str(kind), count, tuple(str(row) for row in rows[:3]))


def _year_of(record: Record) -> FinancialYear | None:
    path = record.year_path.replace("__", ".")
    year: FinancialYear | None = attrgetter(path)(record) if path else None
    return year


def _refuse_closed(record: Record) -> None:
    """Raise YearClosed where the year of the record is closed, and keep it from being closed meanwhile."""
    year = _year_of(record)
    if year and (now := FinancialYear.objects.select_for_update().get(pk=year.pk)).is_closed:
        raise YearClosed(now)


def assign_place(record: Record) -> None:
    """Give a record what it has not got: a number, a free short name and, if new, a place after the last."""
    fields = {field.name: field for field in record._meta.concrete_fields}
    if "number" in fields and record.number is None:  # type: ignore[attr-defined]
        record.number = next_number(record)  # type: ignore[attr-defined]
    if "slug" in fields and not record.slug:  # type: ignore[attr-defined]
        record.slug = free_slug(record, fields["slug"].max_length or 50)  # type: ignore[attr-defined]
    if record._state.adding and "position" in fields and not fields["position"].editable:
        # Such records stand in the order of what they belong to, and there of their position.
        owner = str((record._meta.ordering or [""])[0])
        rows = type(record)._base_manager.filter(**{owner: getattr(record, owner)})
        record.position = (rows.aggregate(last=Max("position"))["last"] or 0) + 1  # type: ignore[attr-defined]


def peers(record: Record, field: str) -> models.QuerySet[Any]:
    """Return the rows among which the unique constraint on the field tells this record from all others."""
    return type(record)._base_manager.filter(**owners(record, field))


def owners(record: Record, field: str) -> dict[str, Any]:
    """Return the other fields of the unique constraint on the field, with the record's values."""
    for constraint in record._meta.constraints:
        if isinstance(constraint, models.UniqueConstraint) and field in constraint.fields:
            return {name: getattr(record, name) for name in constraint.fields if name != field}
    raise LookupError(f"{record._meta.label} has no unique constraint on {field}.")


def next_number(record: Record) -> int:
    """Return the number after the highest ever given, that of removed records included."""
    rows = peers(record, "number").aggregate(last=Max("number"))["last"] or 0
    ever = record.history.model.objects.filter(**owners(record, "number"))
    return max(rows, ever.aggregate(last=Max("number"))["last"] or 0) + 1


def free_slug(record: Record, length: int) -> str:
    """Return a short name made from the record's own that no peer has: police, police-2."""
    stem = slugify(str(record))[:length].strip("-") or "record"
    taken = set(
        peers(record, "slug").filter(slug__startswith=stem[: length - 4]).values_list("slug", flat=True)
    )
    number, slug = 1, stem
    while slug in taken:
        number += 1
        ending = f"-{number}"
        slug = f"{stem[: length - len(ending)]}{ending}"
    return slug
