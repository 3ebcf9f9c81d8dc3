"""Attendance below what a group expects of its members, as a challenge that could be put to the agency.

Boards name the attendance that they expect in their terms of reference, and the chair challenges an agency
that falls below it. A rate counts a blank as a possible attendance, so it says at least how often an agency
came: where the blanks could lift it to the expectation, the suggestion is uncertain and says so.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from boards.attendance import AttendanceRate
from boards.wording import Percent, exact_share, numbered, percent_text
from cescb.kit.numbers import grouped

# A single absence says nothing about an agency.
ENOUGH_RECORDED = 2


@dataclass(frozen=True)
class AgencyRate:
    """An agency, by its key and name, and the attendance of its seats on a group."""

    agency: str | int
    name: str
    rate: AttendanceRate


@dataclass(frozen=True)
class SuggestedChallenge:
    """An agency whose attendance is below the expected percentage, and a sentence that says so.

    `is_certain` is False where the attendances not recorded could lift the rate to the expectation.
    """

    agency: str | int
    rate: AttendanceRate
    expected: Percent
    is_certain: bool
    sentence: str


def suggested_challenges(
    agencies: Iterable[AgencyRate], expected: Percent | None, challenged: Collection[str | int] = ()
) -> tuple[SuggestedChallenge, ...]:
    """Return the agencies to challenge, the lowest attendance first.

    `expected` is a percentage, None where the group expects nothing. Left out are agencies with fewer than
    two attendances recorded and those of `challenged`, which have an open challenge about attendance already.
    """
    if expected is None:
        return ()
    found = [
        _suggestion(agency, expected)
        for agency in agencies
        if agency.agency not in challenged and _is_below(agency.rate, expected)
    ]
    return tuple(sorted(found, key=lambda suggestion: _least(suggestion.rate)))


def _is_below(rate: AttendanceRate, expected: Percent) -> bool:
    enough = rate.possible - rate.not_recorded >= ENOUGH_RECORDED
    return enough and _least(rate) < exact_share(expected)


def _least(rate: AttendanceRate) -> Fraction:
    return Fraction(rate.attended, rate.possible)


def _suggestion(agency: AgencyRate, expected: Percent) -> SuggestedChallenge:
    rate = agency.rate
    most = Fraction(rate.attended + rate.not_recorded, rate.possible)
    is_certain = most < exact_share(expected)
    return SuggestedChallenge(
        agency.agency, rate, expected, is_certain, _sentence(agency.name, rate, expected, is_certain)
    )


def _sentence(name: str, rate: AttendanceRate, expected: Percent, is_certain: bool) -> str:
    least = "at least " if rate.not_recorded else ""
    share = f"{grouped(rate.percentage or Decimal(0), 1)}%"
    came = f"{name} attended {least}{rate.attended} of {rate.possible} times ({least}{share})"
    wanted = f"{percent_text(expected)} is expected"
    if not rate.not_recorded:
        return f"{came}; {wanted}."
    blanks = numbered(rate.not_recorded, "attendance is", "attendances are")
    if is_certain:
        return f"{came}; {wanted}, more than it can reach although {blanks} not recorded."
    return f"{came}; {wanted}, and the record leaves it open since {blanks} not recorded."
