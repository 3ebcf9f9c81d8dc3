"""Loads documents from data files: a contents tree in TOML and a Markdown file for each section.

documents/annual-report-2013-14/document.toml    title, year, and [[section]] entries in order
documents/annual-report-2013-14/<slug>.md        the body of a section
"""

from pathlib import Path
from typing import Any

from django.db import transaction

from boards.models import Board, FinancialYear
from cescb.kit.datafiles import DataFileError, Row, read_toml, toml_rows
from cescb.kit.periods import PeriodError, parse_year
from reports.models import Document, Section

SECTION_KEYS = ("slug", "title", "number", "parent", "lines", "body")
STORED = ("slug", "title", "number", "position", "body", "source_lines")
DOCUMENT_KEYS = ("kind", "year", "title", "subtitle", "summary", "section")


@transaction.atomic
def load_documents(folder: Path, board: Board) -> list[Document]:
    """Load every document below folder/documents, safe to repeat.

    A document whose file is gone is removed, with its builds. Raises DataFileError and leaves everything
    as it was.
    """
    paths = sorted((folder / "documents").glob("*/document.toml"))
    years = {year.starts_in: year for year in board.years.all()}
    documents = [_load(path, board, years) for path in paths]
    Document.objects.filter(board=board).exclude(pk__in=[document.pk for document in documents]).delete()
    return documents


def _load(path: Path, board: Board, years: dict[int, FinancialYear]) -> Document:
    head = Row(path, "document", read_toml(path))
    head.check_names(DOCUMENT_KEYS)
    try:
        year = years.get(parse_year(head.required("year")))
    except PeriodError as error:
        raise head.fault(str(error)) from error
    if year is None:
        known = ", ".join(sorted(each.label for each in years.values()))
        raise head.fault(f"the board has no year {head.text('year')}. Years: {known}.")
    document, _ = Document.objects.update_or_create(
        board=board,
        year=year,
        kind=head.choice("kind", Document.Kind.values),
        defaults={
            "title": head.required("title"),
            "subtitle": head.text("subtitle"),
            "summary": head.text("summary"),
        },
    )
    _sync_sections(document, list(toml_rows(path, "section", SECTION_KEYS, key="slug")))
    return document


def _sync_sections(document: Document, rows: list[Row]) -> None:
    """Replace the sections where anything in the files differs from what is stored."""
    wanted = _wanted(rows)
    stored = [
        {**{name: getattr(each, name) for name in STORED}, "parent": each.parent.slug if each.parent else ""}
        for each in document.sections.select_related("parent")
    ]
    if stored == wanted:
        return
    document.sections.all().delete()
    created: dict[str, Section] = {}
    for values in wanted:
        parent = created.get(values["parent"])
        created[values["slug"]] = Section.objects.create(document=document, **{**values, "parent": parent})


def _wanted(rows: list[Row]) -> list[dict[str, Any]]:
    """Return the fields of each section in order, its parent by slug. Raises DataFileError."""
    wanted: dict[str, dict[str, Any]] = {}
    for position, row in enumerate(rows, start=1):
        slug, parent = row.required("slug"), row.text("parent")
        if slug in wanted:
            raise row.fault("another section has the same slug.")
        if parent and parent not in wanted:
            raise row.fault(f"the parent “{parent}” is no section above it.")
        wanted[slug] = {
            "slug": slug,
            "title": row.required("title"),
            "number": row.text("number"),
            "parent": parent,
            "position": position,
            "body": _body(row),
            "source_lines": row.text("lines"),
        }
    return list(wanted.values())


def _body(row: Row) -> str:
    if "body" in row.values and not row.boolean("body"):
        return ""
    path = row.path.parent / f"{row.text('slug')}.md"
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise row.fault(
            f"its text {path.name} does not exist; write body = false for a heading alone."
        ) from None
    except UnicodeDecodeError as error:
        raise DataFileError(path, "", "the file is not UTF-8 text.") from error
