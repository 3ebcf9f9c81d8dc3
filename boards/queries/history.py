"""The history of a record: who changed what and when, and what two people entered for the same field."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Field, Max, Model

from boards.models import Record
from cescb.kit.numbers import grouped
from cescb.kit.periods import long_date

# What the loader writes beside a record that it has read from the board's files.
LOADED = "Loaded from the board’s files"

# Fields that say nothing to a reader of the history.
UNTOLD = frozenset({"id", "slug", "position", "citation", "fingerprint", "board", "year"})


@dataclass(frozen=True)
class FieldChange:
    """One field before and after, in words; an empty text where it was or is empty."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class HistoryEntry:
    """One step in the life of a record; `reason` is what the person gave for it, where one was asked."""

    at: datetime.datetime
    by: str
    kind: str
    name: str
    changes: tuple[FieldChange, ...]
    reason: str


def version_of(record: Record) -> int:
    """Return the number of the record's newest history entry; 0 where it has none."""
    history: Any = record.history
    return history.aggregate(newest=Max("history_id"))["newest"] or 0


def history_of(record: Record) -> tuple[HistoryEntry, ...]:
    """Return the history of the record, newest first, in a number of queries that does not grow with it."""
    history: Any = record.history
    links = [field.name for field in record._meta.many_to_many]
    entries = list(history.select_related("history_user").order_by("history_id"))
    fields = told_fields(record)
    names = related_names(entries, fields)
    linked = {name: linked_names(record, name, entries) for name in links}
    steps = []
    before = None
    for entry in entries:
        changes = changes_between(before, entry, fields, names) if before is not None else ()
        changes += link_changes(before, entry, record, linked) if before is not None else ()
        if before is None or changes or entry.history_type == "-":
            steps.append(step(entry, changes))
        before = entry
    return tuple(reversed(steps))


def removed_from(model: type[Record], **owner: Any) -> tuple[HistoryEntry, ...]:
    """Return when and by whom records of the owner were removed, newest first; `owner` as in a filter."""
    history: Any = model.history
    gone = history.filter(history_type="-", **owner).select_related("history_user").order_by("-history_id")
    return tuple(step(entry, ()) for entry in gone)


def step(entry: Any, changes: tuple[FieldChange, ...]) -> HistoryEntry:
    kinds = {"+": "Added", "~": "Changed", "-": "Removed"}
    who = str(entry.history_user or entry.history_change_reason or "Not recorded")
    return HistoryEntry(
        at=entry.history_date,
        by=who,
        kind=kinds[entry.history_type],
        name=str(entry.instance),
        changes=changes,
        reason=(entry.history_change_reason or "") if entry.history_user else "",
    )


def told_fields(record: Model) -> list[Field[Any, Any]]:
    return [field for field in record._meta.concrete_fields if field.name not in UNTOLD]


def related_names(entries: Iterable[Any], fields: Iterable[Field[Any, Any]]) -> dict[str, dict[Any, str]]:
    """Return the names of all records that the entries' foreign keys point to, one query for each field."""
    names: dict[str, dict[Any, str]] = {}
    for field in fields:
        if field.is_relation and field.related_model:
            keys = {getattr(entry, field.attname) for entry in entries} - {None}
            target: Any = field.related_model
            names[field.name] = {key: str(one) for key, one in target._base_manager.in_bulk(keys).items()}
    return names


def changes_between(
    before: Any, after: Any, fields: Iterable[Field[Any, Any]], names: dict[str, dict[Any, str]]
) -> tuple[FieldChange, ...]:
    """Return what differs between two entries of one history."""
    return tuple(
        FieldChange(label_of(field), in_words(field, before, names), in_words(field, after, names))
        for field in fields
        if getattr(before, field.attname) != getattr(after, field.attname)
    )


def linked_names(record: Record, name: str, entries: Iterable[Any]) -> dict[int, list[str]]:
    """Return what each entry's many-to-many field pointed to, by name, in two queries."""
    field: Any = record._meta.get_field(name)
    model: Any = record.history.model
    links = getattr(model, name).filter(history__in=[entry.pk for entry in entries])
    pairs = list(links.values_list("history", f"{field.m2m_reverse_field_name()}_id"))
    targets = field.related_model._base_manager.in_bulk({key for _, key in pairs})
    found: dict[int, list[str]] = {}
    for entry, key in pairs:
        found.setdefault(entry, []).append(str(targets.get(key, "a record since removed")))
    return found


def link_changes(
    before: Any, after: Any, record: Record, linked: dict[str, dict[int, list[str]]]
) -> tuple[FieldChange, ...]:
    """Return the differences of the many-to-many fields, of which `linked` holds the names by entry."""
    found = []
    for name, names in linked.items():
        was, now = (", ".join(sorted(names.get(entry.pk, ()))) for entry in (before, after))
        if was != now:
            label = label_of(record._meta.get_field(name))  # type: ignore[arg-type]
            found.append(FieldChange(label, was, now))
    return tuple(found)


def label_of(field: Field[Any, Any]) -> str:
    label = str(field.verbose_name)
    return label[:1].upper() + label[1:]


def in_words(field: Field[Any, Any], entry: Any, names: dict[str, dict[Any, str]]) -> str:
    """Return one field of a history entry as a reader expects it; an empty text for an empty value."""
    value = getattr(entry, field.attname)
    if value is None or value == "":
        return ""
    if field.is_relation:
        return names[field.name].get(value, "a record since removed")
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    return value_in_words(value)


def value_in_words(value: Any) -> str:
    """Write a value of a record: a date as 31 March 2014, a truth as Yes or No, a number grouped."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, datetime.datetime):
        return f"{long_date(value.date())}, {value:%H:%M}"
    if isinstance(value, datetime.date):
        return long_date(value)
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    if isinstance(value, int):
        return str(value)
    if hasattr(value, "as_tuple"):
        return grouped(value, 2 if value % 1 else 0)
    return str(value)
