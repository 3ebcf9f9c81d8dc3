"""Documents of a board: the list, the contents, a chapter, the whole, its faults and its data."""

import html
import json
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from boards.access import Scope, board_page
from boards.permissions import Permission
from reports.assemble import Writer, build_report
from reports.export import report_as_json
from reports.figures import Resolved
from reports.models import Document, DocumentBuild
from reports.rendering import file_name


def find_document(scope: Scope, kind: str) -> Document:
    document = get_object_or_404(Document, board=scope.board, year=scope.year, kind=kind)
    document.board, document.year = scope.board, scope.year
    return document


def latest_file(document: Document) -> DocumentBuild | None:
    """Return the newest finished PDF; None where there is none, or its file is gone."""
    build = document.builds.filter(state=DocumentBuild.State.DONE).first()
    name = build.file.name if build else None
    return build if build and name and build.file.storage.exists(name) else None


def linked_figures(scope: Scope) -> Writer:
    """Return a writer that links each figure of a draft to the page where it is traced."""
    trace = reverse("reports:figure", args=[scope.board.slug, scope.year.label])

    def write(resolved: Resolved) -> str:
        text = html.escape(resolved.text)
        if resolved.is_literal:
            return text
        address = f"{trace}?{urlencode({'reference': resolved.source_text})}"
        style = "app-figure-link app-figure-link--fault" if resolved.fault else "app-figure-link"
        return f'<a class="{style}" href="{html.escape(address)}">{text}</a>'

    return write


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_list(request: HttpRequest, scope: Scope) -> HttpResponse:
    documents = Document.objects.filter(board=scope.board).select_related("year", "board")
    return render(request, "reports/document_list.html", {"documents": documents})


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_detail(request: HttpRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    content = build_report(document)
    return render(
        request,
        "reports/document_detail.html",
        {
            "document": document,
            "content": content,
            "build": document.builds.first(),
            "latest_file": latest_file(document),
        },
    )


@board_page(Permission.REPORT_VIEW_DRAFT)
def section_detail(request: HttpRequest, scope: Scope, kind: str, section: str) -> HttpResponse:
    document = find_document(scope, kind)
    chapters = list(document.sections.filter(parent=None))
    position = next((index for index, each in enumerate(chapters) if each.slug == section), None)
    if position is None:
        raise Http404
    content = build_report(document, chapter=section, write=linked_figures(scope))
    return render(
        request,
        "reports/section_detail.html",
        {
            "document": document,
            "content": content,
            "chapter": content.chapters[0],
            "chapters": chapters,
            "previous": chapters[position - 1] if position else None,
            "next": chapters[position + 1] if position + 1 < len(chapters) else None,
        },
    )


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_whole(request: HttpRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    content = build_report(document, write=linked_figures(scope))
    return render(request, "reports/document_whole.html", {"document": document, "content": content})


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_faults(request: HttpRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    return render(
        request, "reports/document_faults.html", {"document": document, "content": build_report(document)}
    )


@board_page(Permission.REPORT_VIEW_DRAFT)
def document_data(request: HttpRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    text = json.dumps(report_as_json(build_report(document)), indent=2, ensure_ascii=False)
    return HttpResponse(
        text,
        content_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{file_name(document, "json")}"'},
    )
