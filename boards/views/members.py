"""The seats of the board's groups and who holds them."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.filters import SeatFilter
from boards.permissions import Permission
from boards.queries import seat_rows, seat_sources
from boards.sentences import members_sentence
from boards.tables import SeatTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def members(request: HttpRequest, scope: Scope) -> HttpResponse:
    """List the seats, narrowed as the query string says."""
    filters = SeatFilter(request.GET, board=scope.board)
    rows = seat_rows(filters.qs, scope.year)
    return table_page(
        request,
        "boards/members.html",
        tables={"table": SeatTable(rows, exclude=() if len({row.group for row in rows}) > 1 else ("group",))},
        context={
            "form": filters.form,
            "lede": members_sentence(rows),
            "sources": seat_sources(filters.qs),
        },
    )
