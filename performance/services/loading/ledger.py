"""Brings stored figures in line with the rows of files, and writes every change into the ledger.

A figure belongs to the files when its first entry in the ledger was made by nobody and comes from a CSV file.
Only such figures are changed or removed. A figure that somebody has corrected by hand stays as corrected
until the file says something new about it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from boards.models import Board
from cescb.kit.datafiles import Row
from performance.models import Observation, Revision
from performance.services.observations import LEDGER_FIELDS, snapshot

CHUNK = 2000
KEY_FIELDS = (
    "measure_id",
    "board_id",
    "area_id",
    "category_id",
    "source_id",
    "period_type",
    "starts_on",
    "ends_on",
)
Key = tuple[Any, ...]


@dataclass(frozen=True)
class Changes:
    """How many figures a load created, updated and removed; all 0 when the files hold what is stored.

    `left_alone` counts the discrepancies that people changed since and that the load therefore left.
    """

    created: int
    updated: int
    removed: int
    left_alone: int = 0


@dataclass(frozen=True)
class Entry:
    """One change in the ledger, without its figure."""

    origin: str
    is_by_nobody: bool
    before: dict[str, str] | None
    after: dict[str, str]

    @property
    def is_from_file(self) -> bool:
        return self.is_by_nobody and self.origin.endswith(".csv")


def sync_observations(board: Board | None, parsed: Iterable[tuple[Row, Observation]]) -> Changes:
    """Make the figures of a board, or the published ones for None, what the parsed rows say.

    Must run in the caller's transaction. The number of queries depends on the number of rows only through
    the size of the chunks in which they are written. Raises DataFileError for a key that is there twice.
    """
    figures = Observation.objects.filter(board=board)
    held = {_key(found): found for found in figures}
    entries = _entries(figures)
    new: list[Observation] = []
    changed: list[Observation] = []
    changed_fields: set[str] = set()
    revisions: list[Revision] = []
    places: dict[Key, Row] = {}

    for row, item in parsed:
        key = _key(item)
        if key in places:
            first = places[key]
            where = first.place if first.path == row.path else f"{first.path.name}, {first.place}"
            raise row.fault(f"the same measure, area, category, period and source as in {where}.")
        places[key] = row
        said = snapshot(item)
        found = held.get(key)
        if found is None:
            new.append(item)
            revisions.append(Revision(observation=item, after=said, origin=row.path.name))
            continue
        stored = snapshot(found)
        if said in (stored, _last_said(entries[found.pk], stored)):
            continue
        for name in LEDGER_FIELDS:
            if getattr(found, name) != getattr(item, name):
                setattr(found, name, getattr(item, name))
                changed_fields.add(name)
        changed.append(found)
        revisions.append(Revision(observation=found, before=stored, after=said, origin=row.path.name))

    gone = [found.pk for key, found in held.items() if key not in places and _is_from_file(entries[found.pk])]
    Observation.objects.bulk_create(new, batch_size=CHUNK)
    if changed:
        Observation.objects.bulk_update(changed, sorted(changed_fields), batch_size=CHUNK)
    Revision.objects.bulk_create(revisions, batch_size=CHUNK)
    for start in range(0, len(gone), CHUNK):
        Observation.objects.filter(pk__in=gone[start : start + CHUNK]).delete()
    return Changes(created=len(new), updated=len(changed), removed=len(gone))


def _key(observation: Observation) -> Key:
    return tuple(getattr(observation, name) for name in KEY_FIELDS)


def _entries(figures: QuerySet[Observation]) -> dict[int, list[Entry]]:
    """Return the ledger of each figure, oldest entry first; a figure without one has an empty list."""
    entries: dict[int, list[Entry]] = defaultdict(list)
    rows = Revision.objects.filter(observation__in=figures).order_by("pk")
    for pk, origin, by, before, after in rows.values_list(
        "observation_id", "origin", "made_by_id", "before", "after"
    ):
        entries[pk].append(Entry(origin, by is None, before, after))
    return entries


def _is_from_file(entries: list[Entry]) -> bool:
    return bool(entries) and entries[0].is_from_file


def _last_said(entries: list[Entry], stored: dict[str, str]) -> dict[str, str]:
    """Return what a file last said of a figure; what is stored where no file has spoken of it."""
    return next((entry.after for entry in reversed(entries) if entry.is_from_file), stored)
