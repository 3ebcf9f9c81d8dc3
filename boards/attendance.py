"""How attendance is counted.

A seat counts at every meeting that was held. A mark that says the seat could not have been filled (its holder
was not yet a member, or it was vacant) takes that meeting out of the count. A blank in an old table is "not
recorded": the meeting stays in the count, as it does in the tables that such a record comes from, so the rate
says at least how much of the meetings the seat is known to have attended.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

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


def rate_from_counts(counts: Mapping[str, int], expected: int) -> AttendanceRate:
    """Rate from the number of each mark and the number of marks expected: seats times meetings held.

    An expected mark that is missing altogether counts as not recorded.
    """
    without_mark = max(0, expected - sum(counts.values()))
    possible = expected - sum(counts.get(mark, 0) for mark in OUTSIDE)
    return AttendanceRate(
        attended=sum(counts.get(mark, 0) for mark in ATTENDED),
        possible=possible,
        not_recorded=counts.get(NOT_RECORDED, 0) + without_mark,
    )


def rate_of(marks: Iterable[str | None]) -> AttendanceRate:
    """Rate over marks, one for each seat at each meeting held; None where there is no mark."""
    known = [mark or NOT_RECORDED for mark in marks]
    return rate_from_counts(Counter(known), len(known))


def total(rates: Iterable[AttendanceRate]) -> AttendanceRate:
    """All attendances over all possible ones; never the mean of percentages."""
    return sum(rates, AttendanceRate())
