"""The law and the guidance that the board and its partners work under, as they stand on a day."""

import datetime
from dataclasses import dataclass
from typing import Any

from boards.models import Board, StatutoryReference
from boards.queries.sources import SourceNote, sources_of
from boards.statutes import Standing


@dataclass(frozen=True)
class StatuteRow:
    """A provision; `bodies` are the short names of the bodies that rest on it."""

    title: str
    section: str
    kind: StatutoryReference.Kind
    requires: str
    standing: Standing
    in_force_from: datetime.date | None
    in_force_to: datetime.date | None
    replaced_by: str
    bodies: frozenset[str]


@dataclass(frozen=True)
class Statutes:
    """The provisions in the order of their numbers, as at `day`."""

    day: datetime.date
    rows: tuple[StatuteRow, ...]
    sources: tuple[SourceNote, ...]

    def of_body(self, slug: str) -> tuple[StatuteRow, ...]:
        return tuple(row for row in self.rows if slug in row.bodies)


def statutes_of(board: Board, day: datetime.date) -> Statutes:
    """Return the board's provisions as they stand on the day, in two queries."""
    found: list[Any] = list(
        StatutoryReference.objects.filter(board=board)
        .with_standing(day)
        .select_related("citation__document")
        .prefetch_related("bodies")
    )
    return Statutes(
        day=day,
        rows=tuple(
            StatuteRow(
                title=row.title,
                section=row.section,
                kind=StatutoryReference.Kind(row.kind),
                requires=row.requires,
                standing=Standing(row.standing),
                in_force_from=row.in_force_from,
                in_force_to=row.in_force_to,
                replaced_by=row.replaced_by,
                bodies=frozenset(body.slug for body in row.bodies.all()),
            )
            for row in found
        ),
        sources=sources_of(row.citation for row in found),
    )
