"""The next steps that the year before left to this one, and what becomes of each."""

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.models import NextStep
from boards.permissions import Permission
from boards.queries.next_steps import FollowedStep, steps_before
from boards.registers.next_steps import FollowedStepTable, StepAnswerForm
from boards.registers.outcomes import OUTCOMES
from boards.views.changing import change_page
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def next_steps(request: BoardRequest, scope: Scope) -> HttpResponse:
    """List the next steps of last year's reviews with what became of each."""
    found = steps_before(scope.year)
    may_edit = OUTCOMES.may_edit(scope)

    def answer(step: FollowedStep) -> str:
        return reverse("boards:next_steps_answer", args=[scope.board.slug, scope.year.label, step.pk])

    table = FollowedStepTable(found.steps, scope=scope, edit=answer if may_edit else None)
    context = {
        "found": found,
        "title": f"Next steps of {found.year}",
        "is_closed": scope.year.is_closed,
    }
    return table_page(request, "boards/next_steps.html", tables={"table": table}, context=context)


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def next_steps_answer(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask what became of a next step of the year before.

    The answer is part of this year's work: it can be given although the year before is closed, and not
    once this one is.
    """
    if not OUTCOMES.may_edit(scope):
        raise PermissionDenied(f"The records of {scope.year} cannot be changed at present.")
    steps = NextStep.objects.filter(
        priority__year__board=scope.board, priority__year__starts_in=scope.year.starts_in - 1
    )
    step = get_object_or_404(steps.select_related("priority__year"), pk=pk)
    back = reverse("boards:next_steps", args=[scope.board.slug, scope.year.label])
    return change_page(
        request,
        StepAnswerForm,
        step,
        scope=replace(scope, year=step.priority.year),
        back=back,
        saved="What became of the next step was saved.",
        template="boards/next_step_form.html",
        although_closed=True,
        context={
            "title": "What became of this next step?",
            "step": step,
            "breadcrumbs": [{"href": back, "text": "Next steps"}],
        },
    )
