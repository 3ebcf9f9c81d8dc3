"""The PDF of a document: asking for it, watching it, fetching it."""

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from reports.models import DocumentBuild
from reports.rendering import file_name
from reports.services import building
from reports.tasks import make_pdf
from reports.views.documents import find_document, latest_file


@require_POST
@board_page(Permission.REPORT_BUILD)
def build_request(request: BoardRequest, scope: Scope, kind: str) -> HttpResponse:
    document = find_document(scope, kind)
    build = building.request(document=document, by=request.user, now=timezone.now())
    if build.state == DocumentBuild.State.WAITING:
        make_pdf.enqueue(build.pk)
    return redirect(f"{document.get_absolute_url()}#pdf")


@board_page(Permission.REPORT_VIEW_DRAFT)
def build_progress(request: HttpRequest, scope: Scope, kind: str, pk: int) -> HttpResponse:
    """The part of the document's page that shows the build; asked for again while it runs."""
    document = find_document(scope, kind)
    build = get_object_or_404(document.builds, pk=pk)
    return render(
        request,
        "reports/_build.html",
        {"document": document, "build": build, "latest_file": latest_file(document)},
    )


@board_page(Permission.REPORT_VIEW_DRAFT)
def build_download(request: HttpRequest, scope: Scope, kind: str, pk: int) -> FileResponse:
    document = find_document(scope, kind)
    build = get_object_or_404(document.builds, pk=pk, state=DocumentBuild.State.DONE)
    try:
        file = build.file.open("rb")
    except FileNotFoundError as error:
        raise Http404("The file is gone.") from error
    return FileResponse(file, as_attachment=True, filename=file_name(document, "pdf"))
