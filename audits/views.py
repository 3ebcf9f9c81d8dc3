"""The register of audits, one audit, the learning reviews of the year, and the actions raised from them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from audits.charts import audits_by_kind, reviews_by_kind
from audits.filters import AuditFilter
from audits.models import Audit, LearningReview
from audits.queries import (
    audit_row,
    audit_rows,
    audit_sources,
    audits_of,
    learning_review_counts,
    review_rows,
    review_sources,
)
from audits.sentences import audits_sentence, reviews_sentence
from audits.services.actions import raise_action
from audits.tables import AuditTable, ReviewTable, review_count_table
from boards.access import BoardRequest, Scope, board_page
from boards.models import Action
from boards.permissions import Permission
from boards.registers.action_forms import ActionForm
from boards.registers.actions import ACTIONS, action_table
from cescb.tables import table_page


@require_safe
@board_page(Permission.AUDIT_VIEW)
def assurance(request: HttpRequest, scope: Scope) -> HttpResponse:
    """List the year's audits, narrowed as the query string says."""
    filters = AuditFilter(request.GET, queryset=audits_of(scope.year))
    rows = audit_rows(filters.qs)
    return table_page(
        request,
        "audits/assurance.html",
        tables={"table": AuditTable(rows, year=scope.year)},
        context={
            "form": filters.form,
            "lede": audits_sentence(rows, scope.year.label),
            "chart": audits_by_kind(rows, scope.year.label),
            "sources": audit_sources(scope.year),
        },
    )


@require_safe
@board_page(Permission.AUDIT_VIEW)
def audit(request: HttpRequest, scope: Scope, slug: str) -> HttpResponse:
    found = audit_row(get_object_or_404(audits_of(scope.year), slug=slug))
    register = reverse("audits:assurance", args=[scope.board.slug, scope.year.label])
    details = [
        ("State", found.state.label),
        ("When", found.when or "not recorded"),
        ("Cases", found.sample or "not stated"),
        ("Commissioned by", found.commissioned_by or "not stated"),
        ("Done by", found.done_by or "not stated"),
        ("One of the year’s multi-agency audits", "Yes" if found.is_in_year_programme else "No"),
    ]
    context = {
        "audit": found,
        "rows": [{"term": term, "detail": detail} for term, detail in details],
        "breadcrumbs": [{"href": register, "text": "Audits"}],
    }
    table = action_table(scope, audits__year=scope.year, audits__slug=slug)
    return table_page(request, "audits/audit.html", tables={"table": table}, context=context)


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def audit_action_add(request: BoardRequest, scope: Scope, slug: str) -> HttpResponse:
    """Raise an action from an audit."""
    found = get_object_or_404(audits_of(scope.year), slug=slug)
    back = reverse("audits:audit", args=[scope.board.slug, scope.year.label, slug])
    return action_page(request, scope, found, audit_row(found).origin, back)


@require_safe
@board_page(Permission.AUDIT_VIEW)
def learning_reviews(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the year's learning reviews counted by field and kind, and one by one."""
    counts = learning_review_counts(scope.year)
    return table_page(
        request,
        "audits/learning_reviews.html",
        tables={
            "count_table": review_count_table(counts, prefix="counts-"),
            "review_table": ReviewTable(review_rows(scope.year), scope=scope, prefix="reviews-"),
        },
        context={
            "counts": counts,
            "lede": reviews_sentence(counts, scope.year.label),
            "chart": reviews_by_kind(counts, scope.year.label),
            "sources": review_sources(scope.year),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def review_action_add(request: BoardRequest, scope: Scope, reference: str) -> HttpResponse:
    """Raise an action from a learning review."""
    found = get_object_or_404(LearningReview, year=scope.year, reference=reference)
    back = reverse("audits:learning_reviews", args=[scope.board.slug, scope.year.label])
    return action_page(request, scope, found, Action.Origin.REVIEW, back)


def action_page(
    request: BoardRequest, scope: Scope, source: Audit | LearningReview, origin: Action.Origin, back: str
) -> HttpResponse:
    """Show and take the form for a new action of the tracker, then return to what it came from."""
    action = Action(board=scope.board)
    data = request.POST if request.method == "POST" else None
    form = ActionForm(data, instance=action, scope=scope, tied=("board",), initial={"origin": origin})
    if request.method == "POST" and form.is_valid():
        raise_action(source=source, action=action, by=request.user, write=form.save)
        messages.success(request, f"{action} was added.")
        return redirect(back)
    context = {
        "register": ACTIONS,
        "form": form,
        "title": "Raise an action",
        "back": back,
        "breadcrumbs": [{"href": back, "text": str(source)}],
    }
    return render(request, "registers/form.html", context, status=422 if form.errors else 200)
