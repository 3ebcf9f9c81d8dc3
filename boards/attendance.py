"""How attendance is counted.

A seat counts at every meeting that was held while it existed. A mark that says the seat could not have been
filled (its holder was not yet a member, or it was vacant) takes that meeting out of the count. A blank in an
old table is "not recorded": the meeting stays in the count, as it does in the tables that such a record comes
from, so the rate says at least how much of the meetings the seat is known to have attended.
"""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from boards.terms import HolderState, Term, holder_state
from cescb.kit.numbers import percentage

PRESENT, DEPUTY, APOLOGIES, ABSENT = "present", "deputy", "apologies", "absent"
NOT_YET_MEMBER, VACANT, NOT_RECORDED = "not_yet_member", "vacant", "not_recorded"

ATTENDED = frozenset({PRESENT, DEPUTY})
OUTSIDE = frozenset({NOT_YET_MEMBER, VACANT})


@dataclass(frozen=True)
class AttendanceRate:
    """Attendances out of those possible; `not_recorded` is the part of the possible ones with no mark."""

    attended: int = 0
    possible: int = 0
    not_recorded: int = 0

    @property
    def percentage(self) -> Decimal | None:
        """Attended in per cent, unrounded; None where nothing was possible or nothing at all was recorded."""
        if self.not_recorded == self.possible:
            return None
        return percentage(Decimal(self.attended), Decimal(self.possible))

    def __add__(self, other: "AttendanceRate") -> "AttendanceRate":
        return AttendanceRate(
            self.attended + other.attended,
            self.possible + other.possible,
            self.not_recorded + other.not_recorded,
        )


def rate_of(marks: Iterable[str | None]) -> AttendanceRate:
    """Rate over marks, one for each seat at each meeting held; None, where there is no mark, is a blank."""
    counts = Counter(mark or NOT_RECORDED for mark in marks)
    return AttendanceRate(
        attended=sum(counts[mark] for mark in ATTENDED),
        possible=counts.total() - sum(counts[mark] for mark in OUTSIDE),
        not_recorded=counts[NOT_RECORDED],
    )


def total(rates: Iterable[AttendanceRate]) -> AttendanceRate:
    """All attendances over all possible ones; never the mean of percentages."""
    return sum(rates, AttendanceRate())


def proposed_mark(
    terms: Iterable[Term], day: datetime.date, opened_on: datetime.date | None = None
) -> str | None:
    """Return the mark that the terms of a seat's holders suggest for a meeting on the day.

    `opened_on` is the day from which the seat exists, where that is known. A seat that is vacant is "vacant",
    unless nobody has held it yet and somebody is appointed to it: its first holder is "not yet a member".
    None where the seat is held or where the record does not say.
    """
    known = list(terms)
    if holder_state(known, day, opened_on) != HolderState.VACANT:
        return None
    is_first = known and all(term.earliest > day for term in known)
    return NOT_YET_MEMBER if is_first else VACANT
