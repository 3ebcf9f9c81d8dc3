"""Loads what all boards share: areas, published sources, and the criteria that boards are judged on."""

from pathlib import Path

from django.db import transaction

from boards.models import Area, Board, Criterion, Grade, GradeDescriptor, SourceDocument
from boards.services.loading.readers import check_tables, lookup_each
from boards.services.loading.sync import Sync
from cescb.kit.datafiles import Row, toml_rows

AREA_KEYS = ("code", "name", "kind", "parent", "statistics_code", "members", "note")
SOURCE_KEYS = ("code", "title", "publisher", "kind", "licence", "attribution", "note")
CRITERION_KEYS = ("code", "title", "question", *Grade.values)


@transaction.atomic
def load_reference(folder: Path) -> Sync:
    """Load areas.toml, sources.toml and criteria.toml in reference/ below the folder; return the counts.

    Nothing is removed: boards and figures that no file knows of may build on an area or a source, and
    judgements of past years on a criterion.
    Raises DataFileError, having loaded nothing, for any fault in the files.
    """
    areas_path, sources_path = folder / "reference/areas.toml", folder / "reference/sources.toml"
    criteria_path = folder / "reference/criteria.toml"
    areas, members = _read_areas(areas_path)
    check_tables(sources_path, repeated=["source"])
    sources = [(row, read_source(row, None)) for row in toml_rows(sources_path, "source", SOURCE_KEYS)]
    criteria, descriptors = _read_criteria(criteria_path)

    sync = Sync()
    sync.table(areas_path, areas, key=["code"], among=Area.objects.all(), removes=False)
    sync.links(Area, "members", members)
    shared = SourceDocument.objects.filter(board=None)
    sync.table(sources_path, sources, key=["code"], among=shared, removes=False)
    sync.table(criteria_path, criteria, key=["slug"], among=Criterion.objects.all(), removes=False)
    held = GradeDescriptor.objects.all()
    sync.table(criteria_path, descriptors, key=["criterion", "grade"], among=held, removes=False)
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


def _read_criteria(
    path: Path,
) -> tuple[list[tuple[Row, Criterion]], list[tuple[Row, GradeDescriptor]]]:
    """Read the criteria in the order of the file, and a descriptor of each grade for every one of them."""
    check_tables(path, repeated=["criterion"])
    criteria: list[tuple[Row, Criterion]] = []
    descriptors: list[tuple[Row, GradeDescriptor]] = []
    for position, row in enumerate(toml_rows(path, "criterion", CRITERION_KEYS), start=1):
        criterion = Criterion(
            slug=row.required("code"),
            title=row.required("title"),
            question=row.required("question"),
            position=position,
        )
        criteria.append((row, criterion))
        descriptors += [
            (row, GradeDescriptor(criterion=criterion, grade=grade, text=row.required(grade)))
            for grade in Grade.values
        ]
    return criteria, descriptors
