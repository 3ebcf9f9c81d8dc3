"""What a budget would leave uncovered if open contributions and the reserve gave so much."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.presenters.what_if import result_rows, suggestions
from boards.queries.funding import budgeted_years, funding_of
from boards.registers.money_forms import WhatIfForm, query_of


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def money_what_if(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Work out the gap under the assumptions in the address; nothing is saved.

    The budget is that of the year asked for, or else the later one of this year and the next. A request by
    htmx gets the result alone.
    """
    years = budgeted_years(scope.year)
    if not years:
        return render(request, "boards/what_if_empty.html")
    year = next((found for found in years if found.label == request.GET.get("budget")), years[-1])
    funding = funding_of(year)
    form = WhatIfForm(request.GET, funding=funding)
    form.is_valid()
    scenario = funding.scenario(form.assumed, form.reserve_used)
    context = {
        "funding": funding,
        "form": form,
        "scenario": scenario,
        "rows": result_rows(scenario),
        "suggestions": [(one.text, f"?{query_of(year.label, one)}") for one in suggestions(funding)],
        "other_years": [found.label for found in years if found != year],
    }
    template = "boards/_what_if_result.html" if request.htmx else "boards/what_if.html"  # type: ignore[attr-defined]
    return render(request, template, context)
