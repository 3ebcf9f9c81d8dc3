"""A figure against what the board aims for."""

from decimal import Decimal
from enum import StrEnum

from cescb.kit.numbers import round_half_up


class Rating(StrEnum):
    MET = "met"
    CLOSE = "close"
    MISSED = "missed"


def rate_against_target(
    value: Decimal | None, target: Decimal, tolerance: Decimal, polarity: str, decimals: int
) -> Rating | None:
    """Return how a figure stands to a target, for a polarity of higher or lower.

    The figure is taken as it is shown, with so many decimals, so that no page can say that 75% misses 75%.
    A figure exactly at the target meets it; one exactly at the tolerance is close. None where there is no
    figure or the measure carries no judgement.
    """
    if value is None or polarity not in ("higher", "lower"):
        return None
    shown = round_half_up(value, decimals)
    shortfall = target - shown if polarity == "higher" else shown - target
    return _rating(shortfall, tolerance)


def rate_within_range(
    value: Decimal | None, low: Decimal, high: Decimal, tolerance: Decimal, decimals: int
) -> Rating | None:
    """Return how a figure stands to a good range, both ends included; None where there is no figure."""
    if value is None:
        return None
    shown = round_half_up(value, decimals)
    return _rating(max(low - shown, shown - high), tolerance)


def _rating(shortfall: Decimal, tolerance: Decimal) -> Rating:
    if shortfall <= 0:
        return Rating.MET
    return Rating.CLOSE if shortfall <= tolerance else Rating.MISSED
