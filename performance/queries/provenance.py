"""Where each value of a measure came from, and every change made to it since."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from performance.models import Revision
from performance.queries.points import Point

REMARKS = ("lines", "note")
"""What the ledger keeps besides the figure itself."""


@dataclass(frozen=True)
class LedgerEntry:
    """One entry of the ledger: when, by whom (empty for a file), from what, and why.

    `before` is empty for a first entry. Both hold the figure that was stored in words, such as "value 202";
    they are the same where only its note or its place in the source changed.
    """

    made_at: datetime
    made_by: str
    origin: str
    reason: str
    before: str
    after: str


@dataclass(frozen=True)
class Provenance:
    point: Point
    entries: tuple[LedgerEntry, ...]


def provenance(found: Iterable[Point]) -> tuple[Provenance, ...]:
    """Return the given points with the ledger of each, first entry first (one query)."""
    known = tuple(found)
    by_observation: dict[int, list[LedgerEntry]] = defaultdict(list)
    revisions = (
        Revision.objects.filter(observation__in=[point.observation for point in known])
        .select_related("made_by")
        .order_by("made_at", "pk")
    )
    for revision in revisions:
        by_observation[revision.observation_id].append(_entry(revision))
    return tuple(Provenance(point, tuple(by_observation[point.observation])) for point in known)


def _entry(revision: Revision) -> LedgerEntry:
    return LedgerEntry(
        made_at=revision.made_at,
        made_by=str(revision.made_by) if revision.made_by else "",
        origin=revision.origin,
        reason=revision.reason,
        before=stored_words(revision.before),
        after=stored_words(revision.after),
    )


def stored_words(stored: dict[str, str] | None) -> str:
    """Write the figure that was stored as words: "numerator 46, denominator 289"; empty for nothing."""
    figure = {name: value for name, value in (stored or {}).items() if name not in REMARKS and value}
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in figure.items())
