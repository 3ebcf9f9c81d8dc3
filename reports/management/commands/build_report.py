"""Builds a document into a file.

manage.py build_report --board cescb --document annual-report --year 2013-14 --format pdf --output report.pdf
"""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reports import pdf
from reports.assemble import build_report
from reports.export import report_as_json
from reports.management.finding import find_board, find_document
from reports.models import Document
from reports.rendering import STATIC_FOLDER, document_html


class Command(BaseCommand):
    help = "Build a board's document as HTML, PDF or JSON (every figure with its source)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--board", required=True)
        parser.add_argument("--document", required=True, help="annual-report")
        parser.add_argument("--year", required=True, help="2013-14")
        parser.add_argument("--format", required=True, choices=["html", "pdf", "json"])
        parser.add_argument("--output", required=True, type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        document = find_document(find_board(options["board"]), options["document"], options["year"])
        output: Path = options["output"]
        if not output.parent.is_dir():
            raise CommandError(f"There is no folder {output.parent}.")
        content, said = self._build(document, options["format"])
        output.write_bytes(content)
        self.stdout.write(f"{document.title}: {said}, written to {output}.")

    def _build(self, document: Document, ending: str) -> tuple[bytes, str]:
        if ending == "json":
            data = report_as_json(build_report(document))
            text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
            return text.encode(), f"{len(data['figures'])} figures"
        html = document_html(document)
        if ending == "html":
            return html.encode(), f"{len(html):,} characters"
        result = pdf.render(html, base_path=STATIC_FOLDER, title=document.title)
        return result.content, f"{result.pages} pages"
