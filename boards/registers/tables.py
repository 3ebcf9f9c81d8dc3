"""The base of the tables that list records, and the column that leads to a record's page."""

from collections.abc import Callable
from typing import Any

import django_tables2
from django.template.loader import render_to_string

from boards.access import Scope
from cescb.tables import Table


class RecordTable(Table):
    """A table of records of one board and year.

    `address` gives the address of a record's page; `edit` and `remove`, where given, those of changing it
    and of removing it, which then make a last column.
    """

    steps = django_tables2.Column(
        verbose_name="Change",
        orderable=False,
        exclude_from_export=True,
        empty_values=(),
        attrs={"td": {"class": "govuk-table__cell app-table__steps"}},
    )

    def __init__(
        self,
        *args: Any,
        scope: Scope,
        address: Callable[[Any], str] | None = None,
        edit: Callable[[Any], str] | None = None,
        remove: Callable[[Any], str] | None = None,
        **kwargs: Any,
    ) -> None:
        self.scope = scope
        self.address = address
        self.edit = edit
        self.remove = remove
        if edit is None:
            kwargs["exclude"] = (*kwargs.get("exclude", ()), "steps")
        super().__init__(*args, **kwargs)

    def render_steps(self, record: Any) -> str:
        """Return the links that change the record; each names it for those who hear links out of place."""
        ways = {"edit": self.edit, "remove": self.remove}
        addresses = {name: way(record) if way else "" for name, way in ways.items()}
        return render_to_string("registers/_steps.html", {"name": str(record), **addresses})

    class Meta(Table.Meta):
        per_page = 25
        sequence = ("...", "steps")


def record_link(record: Any, table: RecordTable) -> str | None:
    """The address of the record's page, for linkify=record_link."""
    return table.address(record) if table.address else None


class RecordColumn(django_tables2.Column):
    """The column that names a record and leads to its page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"linkify": record_link, "attrs": {"a": {"class": "govuk-link"}}, **kwargs})
