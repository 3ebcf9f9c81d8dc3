"""Reads board.toml: the board, its financial years and its own sources."""

from dataclasses import dataclass
from pathlib import Path

from boards.models import Area, Board, FinancialYear, SourceDocument
from boards.services.loading.citations import Citations
from boards.services.loading.readers import check_tables, lookup_each, one_of
from boards.services.loading.reference import SOURCE_KEYS, read_source
from cescb.kit.datafiles import Row, read_toml, toml_rows
from cescb.kit.periods import PeriodError, parse_year

BOARD_KEYS = (
    "slug",
    "name",
    "short_name",
    "area",
    "comparators",
    "is_fictional",
    "introduction",
    "records_source",
)
YEAR_KEYS = ("label", "ambition", "reserve_at_end", "lines")


@dataclass(frozen=True)
class BoardFile:
    """What board.toml says, as unsaved objects that refer to each other, each with its row."""

    path: Path
    row: Row
    board: Board
    comparators: list[Area]
    sources: list[tuple[Row, SourceDocument]]
    years: list[tuple[Row, FinancialYear]]
    citations: Citations

    @property
    def years_by_label(self) -> dict[str, FinancialYear]:
        return {year.label: year for _, year in self.years}


def read_board_file(path: Path, *, areas: dict[str, Area]) -> BoardFile:
    """Read a board's file; `areas` are the loaded ones by code. Raises DataFileError for any fault."""
    check_tables(path, single=["board"], repeated=["source", "year"])
    row = Row(path, "board", read_toml(path)["board"])
    row.check_names(BOARD_KEYS)
    board = Board(
        slug=row.required("slug"),
        name=row.required("name"),
        short_name=row.required("short_name"),
        area=one_of(row, "area", areas, "area"),
        is_fictional=row.boolean("is_fictional"),
        introduction=row.text("introduction"),
    )
    comparators = lookup_each(row, "comparators", areas, "area")
    sources = [(row, read_source(row, board)) for row in toml_rows(path, "source", SOURCE_KEYS)]
    by_code = {source.code: source for _, source in sources}
    citations = Citations(one_of(row, "records_source", by_code, "source of the board"))
    years = [(row, _year(row, board, citations)) for row in toml_rows(path, "year", YEAR_KEYS, key="label")]
    return BoardFile(path, row, board, comparators, sources, years, citations)


def _year(row: Row, board: Board, citations: Citations) -> FinancialYear:
    try:
        starts_in = parse_year(row.required("label"))
    except PeriodError as error:
        raise row.fault(str(error)) from error
    reserve = row.decimal("reserve_at_end")
    return FinancialYear(
        board=board,
        starts_in=starts_in,
        ambition=row.text("ambition"),
        reserve_at_end=reserve,
        reserve_source=None if reserve is None else citations.of(row),
    )
