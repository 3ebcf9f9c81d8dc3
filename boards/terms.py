"""Terms of office: who holds a seat on a day, since when it is vacant, and which terms are about to end.

Both days of a term belong to it. A start of None is not known; an end of None is still open. What is not
known is never turned into a vacancy: a seat is vacant on a day only where its record reaches back to that day
and no term may have covered it.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from cescb.kit.periods import Period, PeriodKind

DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Term:
    """From when until when somebody holds a seat. Raises ValueError for an end before the start."""

    starts_on: datetime.date | None
    ends_on: datetime.date | None

    def __post_init__(self) -> None:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValueError("A term cannot end before it starts.")

    @property
    def earliest(self) -> datetime.date:
        """The first day that the term may cover."""
        return self.starts_on or datetime.date.min

    @property
    def latest(self) -> datetime.date:
        """The last day that the term may cover."""
        return self.ends_on or datetime.date.max


class HolderState(StrEnum):
    HELD = "held"
    VACANT = "vacant"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return {"held": "Held", "vacant": "Vacant", "unknown": "Not known"}[self.value]


def overlaps(one: Term, other: Term) -> bool:
    """Whether two terms share a day; never where a start is unknown, since then that cannot be said."""
    if one.starts_on is None or other.starts_on is None:
        return False
    return one.starts_on <= other.latest and other.starts_on <= one.latest


def lies_within(term: Term, frame: Term) -> bool:
    """Whether the dates that are known of a term lie within the frame; an open term ends with the frame."""
    return all(frame.earliest <= day <= frame.latest for day in (term.starts_on, term.ends_on) if day)


def holder_state(
    terms: Iterable[Term], day: datetime.date, opened_on: datetime.date | None = None
) -> HolderState:
    """Return whether the seat is held, vacant or not known on the day.

    `opened_on` is the day from which the seat exists, where that is known: from then on, a day without a term
    is vacant. Otherwise the record begins with the earliest day that a term names, and a seat without any
    term is not known to be vacant.
    """
    known = list(terms)
    covering = [term for term in known if term.earliest <= day <= term.latest]
    if any(term.starts_on for term in covering):
        return HolderState.HELD
    begins = _record_begins(known, opened_on)
    if covering or begins is None or day < begins:
        return HolderState.UNKNOWN
    return HolderState.VACANT


def vacant_since(
    terms: Iterable[Term], day: datetime.date, opened_on: datetime.date | None = None
) -> datetime.date | None:
    """Return the first day of the vacancy that holds the day; None where the seat is not vacant on it."""
    known = list(terms)
    if holder_state(known, day, opened_on) != HolderState.VACANT:
        return None
    after = [term.ends_on + DAY for term in known if term.ends_on and term.ends_on < day]
    return max(after, default=opened_on)


def ending_soon(term: Term, day: datetime.date, within_days: int = 90) -> bool:
    """Whether a term that has begun ends on the day or within so many days of it."""
    if term.ends_on is None or term.earliest > day:
        return False
    return 0 <= (term.ends_on - day).days <= within_days


def gaps(terms: Iterable[Term], period: Period, opened_on: datetime.date | None = None) -> tuple[Period, ...]:
    """Return the stretches of the period in which the seat is vacant, in order of date."""
    known = list(terms)
    begins = _record_begins(known, opened_on)
    if begins is None:
        return ()
    return tuple(
        Period(first, last, PeriodKind.RANGE)
        for first, last in _uncovered(known, max(begins, period.start), period.end)
    )


def _record_begins(terms: list[Term], opened_on: datetime.date | None) -> datetime.date | None:
    days = [opened_on, *(day for term in terms for day in (term.starts_on, term.ends_on))]
    return min((day for day in days if day), default=None)


def _uncovered(
    terms: list[Term], first: datetime.date, last: datetime.date
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Yield the first and last day of each stretch that no term may cover."""
    for term in sorted(terms, key=lambda term: term.earliest):
        if first > last:
            return
        if term.earliest > first:
            yield first, min(last, term.earliest - DAY)
        if term.latest >= last:
            return
        first = max(first, term.latest + DAY)
    if first <= last:
        yield first, last
