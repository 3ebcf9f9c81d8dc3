"""Columns that lead from a row to the page of another record."""

from operator import attrgetter
from typing import Any

import django_tables2
from django.urls import reverse

from boards.registers.tables import RecordTable


class LinkColumn(django_tables2.Column):
    """A column whose text leads to the page that `page` names; `key` is the path to the record's key.

    A row without that record has no link.
    """

    def __init__(self, *args: Any, page: str, key: str, **kwargs: Any) -> None:
        read = attrgetter(key)

        def address(record: Any, table: RecordTable) -> str | None:
            pk = read(record)
            scope = table.scope
            return None if pk is None else reverse(page, args=[scope.board.slug, scope.year.label, pk])

        super().__init__(*args, **{"linkify": address, "attrs": {"a": {"class": "govuk-link"}}, **kwargs})
