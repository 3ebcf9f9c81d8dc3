"""Rounding, percentages, rates and the way in which numbers are written."""

from decimal import ROUND_HALF_UP, Decimal

WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def round_half_up(value: Decimal, decimals: int = 0) -> Decimal:
    """Round as a reader would by hand: 0.5 goes up, away from zero."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def percentage(part: Decimal, whole: Decimal) -> Decimal | None:
    """Return part of whole in per cent, unrounded; None where the whole is zero."""
    return part * 100 / whole if whole else None


def rate(count: Decimal, population: Decimal, per: int = 10_000) -> Decimal | None:
    """Return a count per so many people, unrounded; None where the population is zero."""
    return count * per / population if population else None


def percent_change(before: Decimal, after: Decimal) -> Decimal | None:
    """Return the change in per cent of the value before; None where that was zero."""
    return (after - before) * 100 / abs(before) if before else None


def grouped(value: Decimal, decimals: int = 0) -> str:
    """Write a number with thousands separators and a true minus sign: 7,271; −11,007; 74.9."""
    rounded = round_half_up(value, decimals)
    return f"{rounded:,f}".replace("-", "−" if rounded else "")


def pounds(value: Decimal) -> str:
    """Write an amount of money, with pence only where there are any: £226,906; −£11,007."""
    rounded = round_half_up(value, 2)
    text = grouped(abs(rounded), 0 if rounded == rounded.to_integral_value() else 2)
    return f"−£{text}" if rounded < 0 else f"£{text}"


def in_words(value: Decimal) -> str:
    """Write a whole number from 0 to 10 as a word (0 reads "none"); any other number in digits."""
    if value == value.to_integral_value() and 0 <= value <= 10:
        return WORDS[int(value)]
    return grouped(value, max(0, -int(value.normalize().as_tuple().exponent)))
