"""The register of audits, one audit, and the learning reviews of the year."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from audits.charts import audits_by_kind, reviews_by_kind
from audits.filters import AuditFilter
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
from audits.tables import AuditTable, ReviewTable, review_count_table
from boards.access import Scope, board_page
from boards.permissions import Permission
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
    return render(request, "audits/audit.html", context)


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
            "review_table": ReviewTable(review_rows(scope.year), prefix="reviews-"),
        },
        context={
            "counts": counts,
            "lede": reviews_sentence(counts, scope.year.label),
            "chart": reviews_by_kind(counts, scope.year.label),
            "sources": review_sources(scope.year),
        },
    )
