"""Loads one board's figures, its targets, and the places where its source disagrees with itself."""

from dataclasses import replace
from pathlib import Path

from django.db import transaction

from boards.models import Board, Discrepancy, FinancialYear
from boards.services.loading import Citations, Sync, citations_of
from boards.services.loading.readers import one_of
from cescb.kit.datafiles import Row, read_csv
from performance.models import Target
from performance.services.loading.ledger import Changes, sync_observations
from performance.services.loading.rows import COLUMNS, Known, read_observation

TARGET_COLUMNS = ("measure", "year", "value", "tolerance", "lines")
DISCREPANCY_COLUMNS = (
    "code",
    "year",
    "subject",
    "printed",
    "printed_lines",
    "reference",
    "used_lines",
    "reason",
)


@transaction.atomic
def load_observations(folder: Path, board: Board) -> Changes:
    """Load observations.csv, targets.csv and, where there is one, discrepancies.csv of a board's folder.

    Returns the counts of figures created, updated and removed. Safe to repeat: a changed row updates and
    appends a revision, a row that left its file is removed; figures entered by hand stay, and so do
    discrepancies that people changed. Measures, areas, sources and the board with its years must have been
    loaded. Raises DataFileError, having loaded nothing, for the first fault in the files.
    """
    known = Known.load(board)
    citations = citations_of(folder, board)
    years = {year.label: year for year in board.years.all()}
    rows = read_csv(folder / "observations.csv", COLUMNS)
    changes = sync_observations(board, ((row, read_observation(row, known, board)) for row in rows))
    targets = [
        (row, _target(row, board, known, years, citations))
        for row in read_csv(folder / "targets.csv", TARGET_COLUMNS)
    ]
    path = folder / "discrepancies.csv"
    discrepancies = (
        [(row, _discrepancy(row, board, years, citations)) for row in read_csv(path, DISCREPANCY_COLUMNS)]
        if path.exists()
        else []
    )
    citations.save()
    sync = Sync()
    of_board = Target.objects.filter(board=board)
    sync.table(folder / "targets.csv", targets, key=["measure", "year"], among=of_board)
    printed_there = Discrepancy.objects.filter(board=board, printed_at__document=citations.document)
    sync.table(path, discrepancies, key=["year", "code"], among=printed_there)
    sync.finish()
    return replace(changes, left_alone=sync.left_alone)


def _target(
    row: Row, board: Board, known: Known, years: dict[str, FinancialYear], citations: Citations
) -> Target:
    value = row.decimal("value")
    if value is None:
        raise row.fault("“value” is empty.")
    tolerance = row.decimal("tolerance") or 0
    if tolerance < 0:
        raise row.fault("“tolerance” is below 0.")
    return Target(
        measure=one_of(row, "measure", known.measures, "measure"),
        board=board,
        year=one_of(row, "year", years, "year of the board").starts_in,
        value=value,
        tolerance=tolerance,
        citation=citations.of(row),
    )


def _discrepancy(
    row: Row, board: Board, years: dict[str, FinancialYear], citations: Citations
) -> Discrepancy:
    used_lines = row.text("used_lines")
    return Discrepancy(
        board=board,
        year=one_of(row, "year", years, "year of the board"),
        code=row.required("code"),
        subject=row.required("subject"),
        printed=row.required("printed"),
        printed_at=citations.of(_at(row, row.required("printed_lines"))),
        reference=row.text("reference"),
        used_at=citations.of(_at(row, used_lines)) if used_lines else None,
        reason=row.required("reason"),
    )


def _at(row: Row, lines: str) -> Row:
    """Return the row as one that is read from these lines: a discrepancy has two places."""
    return Row(row.path, row.place, {"lines": lines})
