"""The board's groups on a day."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import structure_tree
from boards.forms import AsAtForm
from boards.permissions import Permission
from boards.queries import structure_as_at
from boards.sentences import structure_sentence
from boards.tables import GroupTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def structure(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the structure as at the day asked for, the last of the year by default."""
    year_end = scope.year.period.end
    is_asked = any(name.startswith("day") for name in request.GET)
    form = AsAtForm(request.GET if is_asked else None, initial={"day": year_end})
    day = form.cleaned_data["day"] if is_asked and form.is_valid() else year_end
    found = structure_as_at(scope.board, day)
    return table_page(
        request,
        "boards/structure.html",
        tables={"table": GroupTable(found.groups)},
        context={
            "form": form,
            "structure": found,
            "lede": structure_sentence(found),
            "chart": structure_tree(found),
        },
    )
