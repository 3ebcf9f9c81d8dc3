"""What changed between two figures, and apart from that, whether the change is good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cescb.kit.numbers import percent_change, round_half_up
from cescb.kit.periods import Period, PeriodKind

LEAP_DAYS = 3
"""Two stretches of days count as equally long within this many days: years and quarters differ by a few."""


class Direction(StrEnum):
    """The way a figure moved, which says nothing of whether that is good."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"


class Judgement(StrEnum):
    """Whether a movement is good, which only a measure with a polarity can say."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    NONE = "none"


@dataclass(frozen=True)
class Change:
    """From one figure to another.

    `difference` is what a reader works out from the two figures as they are shown; `percent` is computed
    from the unrounded figures and is None where the earlier one is zero.
    """

    before: Decimal
    after: Decimal
    difference: Decimal
    percent: Decimal | None
    direction: Direction


def change_between(before: Decimal | None, after: Decimal | None, decimals: int) -> Change | None:
    """Return the change between two figures shown with so many decimals; None where either is missing."""
    if before is None or after is None:
        return None
    difference = round_half_up(after, decimals) - round_half_up(before, decimals)
    return Change(before, after, difference, percent_change(before, after), direction_of(difference))


def direction_of(difference: Decimal) -> Direction:
    if difference == 0:
        return Direction.LEVEL
    return Direction.UP if difference > 0 else Direction.DOWN


def judge(
    change: Change, polarity: str, good_from: Decimal | None = None, good_to: Decimal | None = None
) -> Judgement:
    """Return whether the change is good for a polarity of higher, lower, range or none.

    Within a range, nearer to it is better and farther from it is worse; a move inside it is neither.
    """
    if polarity not in ("higher", "lower", "range"):
        return Judgement.NONE
    if polarity == "range":
        gain = _distance(change.before, good_from, good_to) - _distance(change.after, good_from, good_to)
        better = gain > 0
        unmoved = gain == 0 or change.direction == Direction.LEVEL
    else:
        better = change.direction == (Direction.UP if polarity == "higher" else Direction.DOWN)
        unmoved = change.direction == Direction.LEVEL
    if unmoved:
        return Judgement.SAME
    return Judgement.BETTER if better else Judgement.WORSE


def _distance(value: Decimal, low: Decimal | None, high: Decimal | None) -> Decimal:
    if low is not None and value < low:
        return low - value
    if high is not None and value > high:
        return value - high
    return Decimal(0)


def crosses_break(earlier: Period, later: Period, breaks: Iterable[date]) -> bool:
    """Say whether counting changed between two periods, or within either; a break is the first new day."""
    return any(earlier.start < day <= later.end for day in breaks)


def previous_comparable(
    period: Period,
    others: Sequence[Period],
    *,
    accumulation: str = "in_period",
    breaks: Iterable[date] = (),
) -> Period | None:
    """Return the latest earlier period whose figure can be set beside that of the given one.

    It must be of the same kind and length. A figure from 1 April to date ("year_to_date") is compared with
    the same part of an earlier year, and one since counting began ("to_date") with one that began on the
    same day. Never over a series break. None for a first period.
    """
    days = tuple(breaks)
    fitting = [
        other
        for other in others
        if other.end < period.end
        and _same_shape(period, other, accumulation)
        and not crosses_break(other, period, days)
    ]
    return max(fitting, key=lambda other: other.end, default=None)


def _same_shape(one: Period, other: Period, accumulation: str) -> bool:
    if one.kind != other.kind:
        return False
    if accumulation == "to_date" and one.kind == PeriodKind.RANGE:
        return one.start == other.start
    if accumulation == "year_to_date" and not one.is_instant:
        return _part_of_year(one) == _part_of_year(other)
    return abs(_days(one) - _days(other)) <= LEAP_DAYS


def _part_of_year(period: Period) -> tuple[int, int, int, int]:
    last_day = 28 if (period.end.month, period.end.day) == (2, 29) else period.end.day
    return period.start.month, period.start.day, period.end.month, last_day


def _days(period: Period) -> int:
    return (period.end - period.start).days


def months_before(period: Period, day: date) -> int:
    """Return how many months before the month of the day the period ended; 0 for that month or later."""
    months = (day.year - period.end.year) * 12 + day.month - period.end.month
    return max(0, months)
