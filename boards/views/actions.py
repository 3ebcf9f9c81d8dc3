"""The steps that close, drop and reopen an action, and the lists of what each owner has to do."""

from functools import partial

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.queries.actions import action_counts, by_owner, with_latest_note
from boards.registers.action_tables import OwnerActionTable
from boards.registers.actions import ACTIONS, OwnerFilter, counts_words
from boards.registers.closing_forms import ActionCloseForm, ActionDropForm, ReopenForm
from boards.registers.views import find
from boards.services import actions
from boards.views.steps import step_page
from boards.wording import sentence_case
from cescb.kit.periods import long_date


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def action_close(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    action = find(ACTIONS, scope, pk)
    initial = {"evidence": action.evidence, "impact": action.impact, "closed_on": scope.day}
    return step_page(
        request,
        scope,
        ACTIONS,
        action,
        ActionCloseForm(request.POST or None, initial=initial),
        title="Close with evidence",
        text="An action closes when it has been done and has made a difference. Both are put on record here.",
        button="Close the action",
        take=partial(actions.close, action=action),
        done=f"{action} was closed.",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def action_drop(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    action = find(ACTIONS, scope, pk)
    return step_page(
        request,
        scope,
        ACTIONS,
        action,
        ActionDropForm(request.POST or None, initial={"closed_on": scope.day}),
        title="Drop this action",
        text="A dropped action stays on the list of what was raised, with the reason as its last note.",
        button="Drop the action",
        take=partial(actions.drop, action=action),
        done=f"{action} was dropped.",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def action_reopen(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    action = find(ACTIONS, scope, pk)
    return step_page(
        request,
        scope,
        ACTIONS,
        action,
        ReopenForm(request.POST or None),
        title="Open this action again",
        text="Its evidence stays, so that it can be built on. The reason becomes a note of progress.",
        button="Open the action again",
        take=partial(actions.reopen, action=action, day=scope.day),
        done=f"{action} is open again.",
    )


@require_safe
@board_page(*ACTIONS.permissions)
def actions_by_owner(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show what is open on the day of the page, owner by owner, or the list of the one that is asked for."""
    rows = ACTIONS.rows(scope)
    filters = OwnerFilter(request.GET, queryset=rows, scope=scope)
    owners = by_owner(with_latest_note(filters.qs.open_on(scope.day)), scope.day)
    lists = [
        {
            "owner": owner,
            "sentence": sentence_case(counts_words(owner.counts)),
            "table": OwnerActionTable(
                owner.actions,
                scope=scope,
                prefix=f"owner-{owner.agency.pk}-",
                address=lambda action: ACTIONS.address(scope, "record", action.pk),
            ),
        }
        for owner in owners
    ]
    context = {
        "lists": lists,
        "form": filters.form,
        "chosen": filters.form.cleaned_data.get("agency") if filters.form.is_valid() else None,
        "lede": f"On {long_date(scope.day)}, {counts_words(action_counts(filters.qs, scope.day))}.",
        "everything": ACTIONS.address(scope, "by_owner"),
    }
    return render(request, "boards/actions_by_owner.html", context)
