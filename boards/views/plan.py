"""The year's priorities, and the outcomes with the bodies that answer for them."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import accountability_bars
from boards.filters import OutcomeFilter
from boards.permissions import Permission
from boards.queries import plan_of, planned_year, priorities_of
from boards.sentences import plan_sentence, same_body_sentence
from boards.tables import BodyShareTable, OutcomeTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def plan(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the year's priorities, and the outcomes of the year or else of the one after it."""
    outcomes_year = planned_year(scope.year)
    found = plan_of(outcomes_year)
    is_next = outcomes_year != scope.year
    filters = OutcomeFilter(request.GET, year=outcomes_year, plan=found)
    rows = filters.chosen(found)
    return table_page(
        request,
        "boards/plan.html",
        tables={
            "outcome_table": OutcomeTable(rows, prefix="outcomes-"),
            "body_table": BodyShareTable(found.bodies, prefix="bodies-"),
        },
        context={
            "plan": found,
            "is_next": is_next,
            "priorities": priorities_of(scope.year) if is_next else found.priorities,
            "lede": plan_sentence(found),
            "same_body": same_body_sentence(found),
            "form": filters.form,
            "everything": f"{request.path}#outcomes",
            "shown": len(rows),
            "chart": accountability_bars(found),
        },
    )
