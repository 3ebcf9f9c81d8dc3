"""Figures of other areas beside one's own: what may be compared, and the average of a set of areas."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from statistics import median

UNITS_FREE_OF_SIZE = frozenset({"percent", "rate_10000", "days", "years"})
"""Units that do not grow with the size of an area. A plain count of one area says nothing of another's."""


class Method(StrEnum):
    """How figures of a set of areas become one; the department's interactive tool takes the mean."""

    MEAN = "mean"
    MEDIAN = "median"


@dataclass(frozen=True)
class Average:
    """The average of a set of areas, with how many of them had a figure; None where none had."""

    value: Decimal | None
    known: int
    total: int
    method: Method


def average(values: Sequence[Decimal | None], method: Method = Method.MEAN) -> Average:
    """Return the simple (unweighted) average of the figures that are known; missing ones are left out."""
    known = [value for value in values if value is not None]
    if not known:
        return Average(None, 0, len(values), method)
    middle = median(known) if method == Method.MEDIAN else sum(known, Decimal(0)) / len(known)
    return Average(middle, len(known), len(values), method)


def can_compare_areas(unit: str) -> bool:
    """Say whether figures in this unit may be set beside those of an area of another size."""
    return unit in UNITS_FREE_OF_SIZE
