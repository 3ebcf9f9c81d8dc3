"""The year's plan: its ambition, priorities, objectives and outcomes, and the bodies that answer for them."""

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.charts import accountability_bars
from boards.filters import OutcomeFilter
from boards.models import Action
from boards.permissions import Permission
from boards.presenters.plan import action_sentence, ending_sentence
from boards.queries import plan_of, planned_year
from boards.queries.next_steps import steps_before
from boards.queries.plan_progress import progress_of
from boards.queries.reviews import reviews_of
from boards.registers.objectives import OBJECTIVES, ObjectiveTable
from boards.registers.outcomes import ENDING, OUTCOMES, OutcomeTable, outcome_faults, outcome_flags
from boards.registers.plan import AmbitionForm
from boards.registers.priorities import PRIORITIES
from boards.sentences import plan_sentence, same_body_sentence
from boards.tables import BodyShareTable
from boards.views.changing import change_page
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def plan(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show the year's priorities, and the objectives and outcomes of the year or else of the one after it.

    Everything that is shown of the plan leads to its records, which are those of the plan's own year.
    """
    outcomes_year = planned_year(scope.year)
    planned = scope if outcomes_year == scope.year else replace(scope, year=outcomes_year)
    found = plan_of(outcomes_year, beside=scope.year)
    progress = progress_of(Action.objects.filter(outcome__objective__year=outcomes_year), planned.day)
    faults = outcome_faults(found.outcomes, outcomes_year.period.end)
    filters = OutcomeFilter(request.GET, year=outcomes_year, plan=found)
    rows = filters.chosen(found)
    return table_page(
        request,
        "boards/plan.html",
        tables={
            "objective_table": ObjectiveTable(
                found.objectives,
                scope=planned,
                address=lambda row: OBJECTIVES.address(planned, "record", row.pk),
                progress=progress,
                prefix="objectives-",
            ),
            "outcome_table": OutcomeTable(
                rows,
                scope=planned,
                address=lambda row: OUTCOMES.address(planned, "record", row.pk),
                progress=progress,
                flags=outcome_flags(faults),
                prefix="outcomes-",
            ),
            "body_table": BodyShareTable(found.bodies, prefix="bodies-"),
        },
        context={
            "plan": found,
            "planned": planned,
            "is_next": planned != scope,
            "priorities": [
                {"row": row, "href": PRIORITIES.address(scope, "record", row.pk)} for row in found.priorities
            ],
            "lede": plan_sentence(found),
            "same_body": same_body_sentence(found),
            "ending": ending_sentence(found, faults[ENDING]),
            "actions": action_sentence(found, progress),
            "action_faults": progress.faults,
            "left_over": steps_before(outcomes_year),
            "may_edit": PRIORITIES.may_edit(scope),
            "may_plan": OUTCOMES.may_edit(planned),
            "form": filters.form,
            "everything": f"{request.path}#outcomes",
            "shown": len(rows),
            "chart": accountability_bars(found),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def plan_ambition(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Ask for the ambition of the year; where somebody else has saved it meanwhile, show both versions."""
    if scope.year.is_closed:
        raise PermissionDenied(f"The records of {scope.year} cannot be changed at present.")
    back = reverse("boards:plan", args=[scope.board.slug, scope.year.label])
    return change_page(
        request,
        AmbitionForm,
        scope.year,
        scope=scope,
        back=back,
        saved="The ambition was saved.",
        context={
            "title": f"The ambition for {scope.year}",
            "breadcrumbs": [{"href": back, "text": "Priorities and plan"}],
        },
    )


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def priorities_review(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show the reviews of all priorities of the year, to be read from the first to the last."""
    reviews = [
        {"review": review, "href": PRIORITIES.address(scope, "record", review.pk)}
        for review in reviews_of(scope.year)
    ]
    context = {
        "reviews": reviews,
        "may_edit": PRIORITIES.may_edit(scope),
        "breadcrumbs": [{"href": PRIORITIES.address(scope), "text": PRIORITIES.title}],
        "contents": [
            {"href": f"#priority-{one['review'].number}", "text": one["review"].title}  # type: ignore[attr-defined]
            for one in reviews
        ],
    }
    return render(request, "boards/priorities_review.html", context)
