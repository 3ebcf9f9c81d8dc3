"""Where the printed source disagrees with itself."""

from django.http import HttpRequest, HttpResponse

from boards.access import Scope, board_page
from boards.permissions import Permission
from cescb.tables import table_page
from reports.discrepancies import compared
from reports.tables import DiscrepancyTable


@board_page(Permission.GOVERNANCE_VIEW)
def discrepancy_list(request: HttpRequest, scope: Scope) -> HttpResponse:
    table = DiscrepancyTable(compared(scope.board, scope.year))
    table.scope = scope
    return table_page(request, "reports/discrepancy_list.html", tables={"table": table}, context={})
