"""Adds, changes and removes records of a board, one person at a time, with who did it kept in the history."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.db import models, transaction
from django.db.models import Max
from django.utils.text import slugify

from boards.models import Board, Record, User
from boards.queries.history import version_of


@dataclass
class ChangedMeanwhile(Exception):
    """Somebody else saved the record after it was read; `version` is what it is now."""

    version: int


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

    The board is locked meanwhile, so that two people who add at once get two numbers.
    """
    Board.objects.select_for_update().get(pk=board.pk)
    assign_place(record)
    record._history_user = by  # type: ignore[attr-defined]
    write()


@transaction.atomic
def change(record: Record, *, by: User, seen: int, write: Write) -> None:
    """Save a changed record by calling `write`, if nobody has saved it since version `seen` was read.

    Raises ChangedMeanwhile otherwise, and saves nothing.
    """
    model = type(record)
    model._base_manager.select_for_update().get(pk=record.pk)
    now = version_of(record)
    if now != seen:
        raise ChangedMeanwhile(now)
    record._history_user = by  # type: ignore[attr-defined]
    write()


@transaction.atomic
def remove(record: Record, *, by: User, parts: Collection[str] = ()) -> None:
    """Remove a record; its history stays. `parts` names the relations that go with it.

    Raises StillUsed, naming what depends on it, where any other record refers to it.
    """
    type(record)._base_manager.select_for_update().get(pk=record.pk)
    if dependants := dependants_of(record, parts=parts):
        raise StillUsed(dependants)
    record._history_user = by  # type: ignore[attr-defined]
    for name in parts:
        for part in getattr(record, name).all():
            part._history_user = by
            part.delete()
    record.delete()


def dependants_of(record: Record, *, parts: Collection[str] = ()) -> tuple[Dependant, ...]:
    """Return the records that refer to this one, apart from its parts; one query for each relation."""
    found = []
    for relation in record._meta.related_objects:
        if relation.get_accessor_name() in parts or hasattr(relation.related_model, "instance_type"):
            continue
        rows = relation.related_model._base_manager.filter(**{relation.field.name: record})
        if count := rows.count():
            meta = relation.related_model._meta
            kind = meta.verbose_name if count == 1 else meta.verbose_name_plural
            found.append(Dependant(str(kind), count, tuple(str(row) for row in rows[:3])))
    return tuple(found)


def assign_place(record: Record) -> None:
    """Give a new record what it has not got yet: a number, a position after the last, a free short name."""
    fields = {field.name: field for field in record._meta.concrete_fields}
    if "number" in fields and record.number is None:  # type: ignore[attr-defined]
        record.number = next_number(record)  # type: ignore[attr-defined]
    if "slug" in fields and not record.slug:  # type: ignore[attr-defined]
        record.slug = free_slug(record, fields["slug"].max_length or 50)  # type: ignore[attr-defined]
    if "position" in fields and not fields["position"].editable:
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
