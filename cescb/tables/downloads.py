"""A table as a file: every row, in the table's present order and not only the page shown."""

import csv
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from html import unescape
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.safestring import SafeData
from django.utils.text import slugify

from cescb.kit.periods import long_date
from cescb.kit.spreadsheets import MEDIA_TYPE, SheetColumn, Value, spreadsheet
from cescb.tables.base import Table

if TYPE_CHECKING:
    from boards.access import Scope

# Spreadsheets read a text that begins with one of these as a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_response(table: Table) -> HttpResponse:
    """Return the table as comma separated values: the headings and the rows, and nothing else."""
    response = _attachment(table, "csv", "text/csv; charset=utf-8")
    # The mark that makes spreadsheets read the file as UTF-8.
    response.write("\ufeff")
    writer = csv.writer(response)
    writer.writerows([safe_cell(cell) for cell in row] for row in _values(table))
    return response


def ods_response(table: Table, scope: "Scope | None") -> HttpResponse:
    """Return the table as an accessible OpenDocument spreadsheet with a cover.

    The scope is the board and year of the page, None for a page of no board.
    """
    headings, *rows = _values(table)
    exported = [bound.column for bound in table.columns.iterall() if not bound.column.exclude_from_export]
    columns = [
        SheetColumn(str(heading or ""), is_money=getattr(column, "is_money", False))
        for heading, column in zip(headings, exported, strict=True)
    ]
    response = _attachment(table, "ods", MEDIA_TYPE)
    response.write(
        spreadsheet(
            title=table.caption or "Table",
            cover=cover_lines(len(rows), scope, timezone.localdate()),
            name=_file_name(table),
            columns=columns,
            rows=rows,
        )
    )
    return response


def cover_lines(row_count: int, scope: "Scope | None", on: date) -> list[str]:
    """Return what the cover says below its title; `on` is the day of the download."""
    lines = []
    if scope and scope.board.is_fictional:
        lines.append(
            "Demonstration data: invented for showing and learning the service. "
            "No real board, organisation or person."
        )
    if scope:
        lines.append(f"{scope.board.name}, financial year {scope.year.label}.")
    counted = f"{row_count:,} row{'' if row_count == 1 else 's'}"
    return [
        *lines,
        f"Downloaded from {settings.SERVICE_NAME} on {long_date(on)}.",
        f"The next sheet holds one table: a row of headings and {counted} below it, with the filters and in "
        "the order chosen on the page.",
        "An empty cell means that nothing is recorded there, or that the column does not apply to the row. "
        "It never means zero.",
    ]


def safe_cell(value: Any) -> Any:
    """Return a cell that a spreadsheet shows as it is: a text like a formula gets an apostrophe before it.

    For CSV, whose cells have no types; None becomes an empty text.
    """
    if value is None:
        return ""
    if isinstance(value, int | float | Decimal):
        return value
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _attachment(table: Table, ending: str, media_type: str) -> HttpResponse:
    response = HttpResponse(content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{_file_name(table)}.{ending}"'
    return response


def _file_name(table: Table) -> str:
    return slugify(table.export_name) or "table"


def _values(table: Table) -> Iterator[list[Value]]:
    """Yield the headings and then each row."""
    for row in table.as_values():
        yield [_plain(cell) for cell in row]


def _plain(cell: Any) -> Value:
    """Return a cell as a value for a file: of markup its text, of a moment its local time, None if empty."""
    match cell:
        case None | "":
            return None
        case datetime():
            local = timezone.localtime(cell) if timezone.is_aware(cell) else cell
            return local.replace(microsecond=0, tzinfo=None)
        case int() | float() | Decimal() | date():
            return cell
        case SafeData():
            return unescape(strip_tags(str(cell)))
        case _:
            return str(cell)
