"""Columns of money, percentages and dates that say in words where there is no value."""

import datetime
from decimal import Decimal
from typing import Any

import django_tables2
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cescb.kit.numbers import grouped, pounds
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn


def missing(text: str = "not recorded") -> SafeString:
    """Words in place of a value that is not known."""
    return format_html('<span class="app-missing">{}</span>', text)


class PoundsColumn(NumericColumn):
    """Money as £1,250 on the page and as a plain number in a download."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})

    def render(self, value: Decimal) -> str:
        return pounds(value)

    def value(self, value: Decimal) -> Decimal:
        return value


class PercentColumn(NumericColumn):
    """A percentage to one decimal on the page and in a download."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})

    def render(self, value: Decimal) -> str:
        return f"{grouped(value, 1)}%"

    def value(self, value: Decimal) -> Decimal:
        return round(value, 1)


class DateColumn(django_tables2.Column):
    """A date as 31 March 2014 on the page and as 2014-03-31 in a download."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})

    def render(self, value: datetime.date) -> str:
        return long_date(value)

    def value(self, value: datetime.date) -> str:
        return value.isoformat()


class YesNoColumn(django_tables2.Column):
    """True and False in words; both always show, unlike an empty cell for False."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"empty_values": (None,), **kwargs})

    def render(self, value: bool) -> str:
        return "Yes" if value else "No"
