"""Values of observations: from parts to a value, and from a value to what is written."""

from decimal import Decimal

from cescb.kit.numbers import grouped, percentage, pounds, rate

PER_10000 = 10_000


def observed_value(
    unit: str, *, value: Decimal | None, numerator: Decimal | None, denominator: Decimal | None
) -> Decimal | None:
    """Return the value of an observation, unrounded.

    A stored value is returned as it is. With a numerator and a denominator a percentage or a rate per
    10,000 is computed; any other unit returns the quotient. None where nothing was observed.
    """
    if value is not None:
        return value
    if numerator is None or not denominator:
        return None
    if unit == "percent":
        return percentage(numerator, denominator)
    if unit == "rate_10000":
        return rate(numerator, denominator, PER_10000)
    return numerator / denominator


def display(value: Decimal | None, unit: str, decimals: int = 0) -> str:
    """Write a value with its unit as a table or a sentence shows it; an empty text for None."""
    if value is None:
        return ""
    if unit == "pounds":
        return pounds(value)
    if unit == "percent":
        return f"{grouped(value, decimals)}%"
    return grouped(value, decimals)
