"""A built document as one complete HTML page for paper and for reading offline."""

from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string

from reports.assemble import ReportContent, build_report
from reports.blocks.figure_sources import figure_sources
from reports.models import Document

STATIC_FOLDER = Path(settings.BASE_DIR) / "static"


def render_html(content: ReportContent) -> str:
    """Return the whole document as HTML; its stylesheet and fonts are addressed from STATIC_FOLDER."""
    return render_to_string(
        "reports/print/document.html",
        {"content": content, "document": content.document, "sources": figure_sources(content.figures)},
    )


def document_html(document: Document) -> str:
    return render_html(build_report(document))


def file_name(document: Document, ending: str) -> str:
    """Return a name such as cescb-annual-report-2013-14.pdf."""
    return f"{document.board.slug}-{document.kind}-{document.year.label}.{ending}"
