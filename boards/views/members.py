"""The seats of the board's groups and who holds them."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.filters import SeatFilter
from boards.permissions import Permission
from boards.queries import SeatRow, seat_rows, seat_sources
from boards.sentences import members_sentence, vacancy_sentence
from boards.tables import ObserverTable, SeatTable
from cescb.kit.periods import long_date
from cescb.tables import Table, table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def members(request: HttpRequest, scope: Scope) -> HttpResponse:
    """List the seats, narrowed as the query string says; those that do not decide apart from the others."""
    filters = SeatFilter(request.GET, board=scope.board)
    all_rows = seat_rows(filters.qs, scope.year, scope.day)
    rows = filters.chosen(all_rows)
    deciding = tuple(row for row in rows if row.is_deciding)
    others = tuple(row for row in rows if not row.is_deciding)
    hidden = () if len({row.group for row in rows}) > 1 else ("group",)
    tables: dict[str, Table] = {"table": SeatTable(deciding, year=scope.year, exclude=hidden)}
    if others:
        tables["others"] = ObserverTable(others, year=scope.year, exclude=hidden, prefix="others-")
    return table_page(
        request,
        "boards/members.html",
        tables=tables,
        context={
            "form": filters.form,
            "lede": f"{members_sentence(rows)} {vacancy_sentence(rows, scope.day)}".strip(),
            "notices": () if filters.form.has_changed() else notices(scope, all_rows),
            "sources": seat_sources(filters.qs),
        },
    )


def notices(scope: Scope, rows: tuple[SeatRow, ...]) -> list[dict[str, Any]]:
    """Return what needs somebody's attention, line by line: vacant seats, and terms that end soon."""
    address = reverse("boards:members", args=[scope.board.slug, scope.year.label])
    vacant = [seat_name(row) for row in rows if row.is_vacant]
    terms = sorted((holder.term.latest, holder.name, seat_name(row)) for row in rows for holder in row.ending)
    ending = [f"{long_date(last)}: {name}, {seat}" for last, name, seat in terms]
    found = (
        {"title": "Vacant seats", "lines": vacant, "href": f"{address}?holder=vacant"},
        {"title": "Terms that end soon", "lines": ending, "href": f"{address}?holder=ending"},
    )
    return [notice for notice in found if notice["lines"]]


def seat_name(row: SeatRow) -> str:
    return f"{row.title} ({row.group})"
