"""Builds documents, their sections and their PDFs for tests; every value can be overridden."""

from django.core.files.base import ContentFile

from boards.models import FinancialYear
from reports.models import Document, DocumentBuild, Section


def make_report(year: FinancialYear, **values) -> Document:
    values = {"kind": Document.Kind.ANNUAL_REPORT, "title": f"Annual report {year.label}", **values}
    return Document.objects.create(board=year.board, year=year, **values)


def make_section(document: Document, slug="introduction", body="", **values) -> Section:
    position = document.sections.count() + 1
    values = {"title": slug.replace("-", " ").capitalize(), "position": position, **values}
    return Section.objects.create(document=document, slug=slug, body=body, **values)


def make_build(document: Document, *, content=b"%PDF-1.7", **values) -> DocumentBuild:
    """A finished PDF, or with a state of its own one that is not."""
    values = {"state": "done", "pages": 3, "sha256": "0" * 64, **values}
    build = DocumentBuild(document=document, **values)
    if build.state == "done":
        build.file.save("report.pdf", ContentFile(content), save=False)
    build.save()
    return build
