"""Loads what all boards share: areas and published sources."""

from pathlib import Path

from django.db import transaction

from boards.models import Area, Board, SourceDocument
from boards.services.loading.readers import check_tables, lookup_each
from boards.services.loading.sync import Sync
from cescb.kit.datafiles import Row, toml_rows

AREA_KEYS = ("code", "name", "kind", "parent", "statistics_code", "members", "note")
SOURCE_KEYS = ("code", "title", "publisher", "kind", "licence", "attribution", "note")


@transaction.atomic
def load_reference(folder: Path) -> Sync:
    """Load reference/areas.toml and reference/sources.toml below the folder; return the counts of changes.

    Nothing is removed: boards and figures that no file knows of may build on an area or a source.
    Raises DataFileError, having loaded nothing, for any fault in the files.
    """
    areas_path, sources_path = folder / "reference/areas.toml", folder / "reference/sources.toml"
    areas, members = _read_areas(areas_path)
    check_tables(sources_path, repeated=["source"])
    sources = [(row, read_source(row, None)) for row in toml_rows(sources_path, "source", SOURCE_KEYS)]

    sync = Sync()
    sync.table(areas_path, areas, key=["code"], among=Area.objects.all(), removes=False)
    sync.links(Area, "members", members)
    shared = SourceDocument.objects.filter(board=None)
    sync.table(sources_path, sources, key=["code"], among=shared, removes=False)
    sync.finish()
    return sync


def read_source(row: Row, board: Board | None) -> SourceDocument:
    """Return the unsaved source that a row of sources.toml or board.toml describes."""
    return SourceDocument(
        board=board,
        code=row.required("code"),
        title=row.required("title"),
        publisher=row.text("publisher"),
        kind=row.choice("kind", SourceDocument.Kind.values),
        licence=row.text("licence"),
        attribution=row.text("attribution"),
        note=row.text("note"),
    )


def _read_areas(path: Path) -> tuple[list[tuple[Row, Area]], list[tuple[Area, list[Area]]]]:
    check_tables(path, repeated=["area"])
    areas: dict[str, Area] = {}
    parsed: list[tuple[Row, Area]] = []
    for row in toml_rows(path, "area", AREA_KEYS):
        area = Area(
            code=row.required("code"),
            name=row.required("name"),
            kind=row.choice("kind", Area.Kind.values),
            parent=row.lookup("parent", areas, "area above it in the file", optional=True),
            statistics_code=row.text("statistics_code"),
            note=row.text("note"),
        )
        areas[area.code] = area
        parsed.append((row, area))
    return parsed, [(area, lookup_each(row, "members", areas, "area of the file")) for row, area in parsed]
