"""Tables of the site: how they look, and how a view shows them and hands them out as files.

A view with tables:

    return table_page(request, "boards/members.html", tables={"members": MemberTable(rows)}, context={...})

The page renders them with {% render_table members %}. An address ending ?export=csv gives the rows as comma
separated values, one ending ?export=ods as an accessible spreadsheet.
"""

from cescb.tables.base import DATE, DateColumn, NumericColumn, Table
from cescb.tables.downloads import csv_response, ods_response, safe_cell
from cescb.tables.pages import table_page

__all__ = [
    "DATE",
    "DateColumn",
    "NumericColumn",
    "Table",
    "csv_response",
    "ods_response",
    "safe_cell",
    "table_page",
]
