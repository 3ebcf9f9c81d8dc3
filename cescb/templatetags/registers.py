"""What the tables of registers need in a row: the record's name and the addresses that change it."""

from collections.abc import Callable
from typing import Any

from django import template

register = template.Library()


@register.filter
def name_of(record: Any) -> str:
    """The record's name, so that each link of a row says what it changes."""
    return str(record)


@register.simple_tag
def record_address(address: Callable[[Any], str], record: Any) -> str:
    """Call a function that gives the address of a page for a record."""
    return address(record)
