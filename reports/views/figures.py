"""Where a figure comes from, and all figures of a document."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from boards.access import Scope, board_page
from boards.models import Discrepancy
from boards.permissions import Permission
from cescb.tables import table_page
from reports.assemble import build_report
from reports.figures import resolve_one
from reports.figures.syntax import normalise
from reports.tables import FigureTable
from reports.views.documents import find_document

LONGEST_REFERENCE = 400


@board_page(Permission.REPORT_VIEW_DRAFT)
def figure_trace(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Trace one reference, given as ?reference=; without one, the page asks for it."""
    reference = normalise(request.GET.get("reference", "").replace("\0", ""))[:LONGEST_REFERENCE]
    resolved = resolve_one(reference, scope.board) if reference else None
    references = [figure.quantity.text for figure in resolved.figures] if resolved else []
    discrepancies = Discrepancy.objects.filter(
        board=scope.board, reference__in=[reference, *references]
    ).select_related("printed_at__document")
    return render(
        request,
        "reports/figure_trace.html",
        {"reference": reference, "resolved": resolved, "discrepancies": discrepancies if reference else []},
    )


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_figures(request: HttpRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    content = build_report(document)
    table = FigureTable.of(content.figures, scope)
    return table_page(
        request,
        "reports/document_figures.html",
        tables={"table": table},
        context={"document": document, "content": content},
    )
