"""Columns of money, percentages and dates that say in words where there is no value."""

from decimal import Decimal
from typing import Any

import django_tables2
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html
from django.utils.safestring import SafeString

import cescb.tables
from cescb.kit.numbers import grouped, pounds
from cescb.tables import NumericColumn


def missing(text: str = "not recorded") -> SafeString:
    """Words in place of a value that is not known."""
    return format_html('<span class="app-missing">{}</span>', text)


class PoundsColumn(NumericColumn):
    """Money as £1,250 on the page and as a plain number in a download."""

    is_money = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})

    def render(self, value: Decimal) -> str:
        return pounds(value)

    def value(self, value: Decimal) -> Decimal:
        return value


class PoundsChangeColumn(PoundsColumn):
    """A change in money with its sign: +£5; −£2,000; none."""

    def render(self, value: Decimal) -> str:
        if not value:
            return "none"
        return f"+{pounds(value)}" if value > 0 else pounds(value)


class PercentColumn(NumericColumn):
    """A percentage to one decimal on the page and in a download."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})

    def render(self, value: Decimal) -> str:
        return f"{grouped(value, 1)}%"

    def value(self, value: Decimal) -> Decimal:
        return round(value, 1)


class DateColumn(cescb.tables.DateColumn):
    """A date as 31 March 2014, which says so where it is not recorded."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": missing(), **kwargs})


class LinesColumn(django_tables2.Column):
    """A text of several lines, each on a line of its own on the page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"orderable": False, **kwargs})

    def render(self, value: str) -> str:
        return linebreaksbr(value)

    def value(self, value: str) -> str:
        return value


class YesNoColumn(django_tables2.Column):
    """True and False in words; both always show, unlike an empty cell for False."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"empty_values": (None,), **kwargs})

    def render(self, value: bool) -> str:
        return "Yes" if value else "No"
