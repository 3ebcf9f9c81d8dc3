"""The project's base table, its columns of numbers, and how a view shows tables and hands them out as CSV.

A view with tables:

    return table_page(request, "boards/members.html", tables={"members": MemberTable(rows)}, context={...})

The page renders them with {% render_table members %}. An address ending ?export=csv gives the rows as a file.
"""

import csv
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import django_tables2
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django_tables2 import RequestConfig

from cescb.kit.periods import long_date

# Spreadsheets read a text that begins with one of these as a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

NUMERIC = {
    "th": {"class": "govuk-table__header govuk-table__header--numeric"},
    "td": {"class": "govuk-table__cell govuk-table__cell--numeric"},
    "tf": {"class": "govuk-table__cell govuk-table__cell--numeric"},
}

DATE = {"td": {"class": "govuk-table__cell app-table__date"}}


class NumericColumn(django_tables2.Column):
    """A column of numbers, right aligned with figures of one width."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"attrs": NUMERIC, **kwargs})


class DateColumn(django_tables2.Column):
    """A column of dates, written as 31 March 2014 on the page and as 2014-03-31 in the file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"attrs": DATE, **kwargs})

    def render(self, value: date) -> str:
        return long_date(value)

    def value(self, value: date) -> str:
        return value.isoformat()


class Table(django_tables2.Table):
    """A table in the look of the site. Give it a caption; set the rest where the default does not fit.

    A subclass that needs a Meta of its own writes `class Meta(Table.Meta)`, or it loses the look.
    """

    # What the table shows, in one sentence: every table needs one, and it names the table for screen readers.
    caption: str = ""
    # True where a heading just above already says the same; the caption stays for screen readers.
    caption_is_hidden: bool = False
    # The name of the column that heads each row.
    row_header: str = ""
    # Name of the downloaded file, without its ending. An empty text takes the download away.
    export_name: str = "table"

    class Meta:
        attrs = {
            "class": "govuk-table app-table",
            "th": {"class": "govuk-table__header"},
            "td": {"class": "govuk-table__cell"},
            "tf": {"class": "govuk-table__cell"},
        }
        per_page = 100
        # Where a missing value means something, the column says so: Column(default="to be confirmed").
        default = ""
        empty_text = "Nothing is recorded here yet."

    @property
    def caption_id(self) -> str:
        """The caption's id, of its own for every table with a prefix of its own."""
        return f"{self.prefix}caption"

    @property
    def export_field(self) -> str:
        """The name in the query string that asks for this table as a file."""
        return f"{self.prefix}export"


def safe_cell(value: Any) -> Any:
    """Return a cell that a spreadsheet shows as it is: a text like a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, int | float | Decimal):
        return value
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def csv_response(table: Table) -> HttpResponse:
    """Return every row of the table, in its present order and not only the page shown, as a CSV file."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slugify(table.export_name) or "table"}.csv"'
    # The mark that makes spreadsheets read the file as UTF-8.
    response.write("\ufeff")
    writer = csv.writer(response)
    writer.writerows([safe_cell(cell) for cell in row] for row in table.as_values())
    return response


def table_page(
    request: HttpRequest,
    template: str,
    *,
    tables: Mapping[str, Table],
    context: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """Answer with a page that shows the tables, or with the CSV of the one that the query string asks for.

    Each table is ordered and paged as the query string says. Several tables on one page need a prefix each
    (`MemberTable(rows, prefix="members-")`). The keys of `tables` are the names that the template uses.
    """
    for table in tables.values():
        RequestConfig(request).configure(table)
        if table.export_name and request.GET.get(table.export_field) == "csv":
            return csv_response(table)
    return render(request, template, {**(context or {}), **tables})
