"""How a view shows its tables, and hands out the one that the query string asks for."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_tables2 import RequestConfig

from cescb.tables.base import Table
from cescb.tables.downloads import csv_response, ods_response


def table_page(
    request: HttpRequest,
    template: str,
    *,
    tables: Mapping[str, Table],
    context: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """Answer with a page that shows the tables, or with the file of the one that the query string asks for.

    Each table is ordered and paged as the query string says. Several tables on one page need a prefix each
    (`MemberTable(rows, prefix="members-")`). The keys of `tables` are the names that the template uses.
    A kind of file that does not exist is ignored.
    """
    for table in tables.values():
        RequestConfig(request).configure(table)
        wanted = request.GET.get(table.export_field) if table.export_name else None
        if wanted == "csv":
            return csv_response(table)
        if wanted == "ods":
            return ods_response(table, getattr(request, "scope", None))
    return render(request, template, {**(context or {}), **tables})
