"""Filters that write numbers, money and dates as the rest of the product writes them.

A missing value (None) gives an empty text, never a zero; pages show components/missing.html in its place.
"""

from datetime import date, timedelta
from decimal import Decimal

from django import template

from cescb.kit import numbers, periods

register = template.Library()

Number = Decimal | int | float


def _decimal(value: Number) -> Decimal:
    # By way of text, so that 0.1 stays 0.1.
    return value if isinstance(value, Decimal) else Decimal(str(value))


@register.filter
def grouped(value: Number | None, decimals: int = 0) -> str:
    """Write a number with thousands separators, rounded to the decimals: 7,271; 74.9."""
    return "" if value is None else numbers.grouped(_decimal(value), decimals)


@register.filter
def pounds(value: Number | None) -> str:
    """Write an amount of money: £226,906; −£11,007; £12.50."""
    return "" if value is None else numbers.pounds(_decimal(value))


@register.filter
def percent(value: Number | None, decimals: int = 1) -> str:
    """Write a percentage, given as 74.876, rounded to the decimals: 74.9%."""
    return "" if value is None else f"{numbers.grouped(_decimal(value), decimals)}%"


@register.filter
def long_date(day: date | None) -> str:
    """Write a date as 31 March 2014."""
    return "" if day is None else periods.long_date(day)


@register.filter
def year_label(starts_in: int | None) -> str:
    """Write the financial year that starts in the given year: 2013-14."""
    return "" if starts_in is None else periods.year_label(starts_in)


@register.filter
def in_minutes(duration: timedelta | None) -> str:
    """Write a length of time in whole minutes, rounded up: 15 minutes; 1 minute."""
    if duration is None:
        return ""
    minutes = -(-duration // timedelta(minutes=1))
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
