"""The board's groups on a day, and beside it what another day changes."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import structure_tree
from boards.forms import AsAtForm
from boards.permissions import Permission
from boards.queries import Structure, changes_between, structure_as_at
from boards.sentences import astray_sentence, changes_sentence, structure_sentence
from boards.tables import GroupTable, StructureChangeTable
from cescb.tables import Table, table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def structure(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the structure as at the day asked for, and what changes until or since another day."""
    is_asked = any(name.startswith(("day", "other")) for name in request.GET)
    form = AsAtForm(request.GET if is_asked else None, initial={"day": scope.day})
    is_valid = is_asked and form.is_valid()
    day = form.cleaned_data["day"] if is_valid else scope.day
    other = form.cleaned_data["other"] if is_valid else None
    found = structure_as_at(scope.board, day)
    tables: dict[str, Table] = {"table": GroupTable(found.groups, year=scope.year)}
    context: dict[str, Any] = {
        "form": form,
        "structure": found,
        "lede": structure_sentence(found),
        "astray": astray_sentence(found),
        "chart": structure_tree(found),
        "next_change": None if other else next_change(scope, found),
    }
    if other and other != day:
        first, last = sorted((found, structure_as_at(scope.board, other)), key=lambda one: one.day)
        changes = changes_between(first, last)
        tables["changes"] = StructureChangeTable(changes, year=scope.year, prefix="changes-")
        context |= {
            "chart": structure_tree(first, changes),
            "later_chart": structure_tree(last, changes),
            "comparison": changes_sentence(changes, first.day, last.day),
        }
    return table_page(request, "boards/structure.html", tables=tables, context=context)


def next_change(scope: Scope, found: Structure) -> dict[str, Any] | None:
    """Return the next day on which the structure changes, and the address that compares it."""
    if found.next_change is None:
        return None
    parts = {
        f"{name}_{part}": getattr(day, part)
        for name, day in (("day", found.day), ("other", found.next_change))
        for part in ("day", "month", "year")
    }
    address = reverse("boards:structure", args=[scope.board.slug, scope.year.label])
    return {"day": found.next_change, "href": f"{address}?{urlencode(parts)}"}
