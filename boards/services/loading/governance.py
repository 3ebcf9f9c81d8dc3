"""Loads a board's own records: who sits where and who came, the money, the plan, and the registers."""

from pathlib import Path

from django.db import transaction

from boards.models import Area, Board, FinancialYear, SourceDocument
from boards.services.loading.board_file import BoardFile, read_board_file
from boards.services.loading.reading import Known, read_table
from boards.services.loading.sync import Sync
from boards.services.loading.tables import TABLES


@transaction.atomic
def load_governance(folder: Path) -> Board:
    """Load board.toml and the tables of a board's folder; return the board.

    Safe to repeat: an edited row is updated, and a row that left its file is removed where nothing refers to
    it. What people entered, changed or removed stays as they left it (see `Sync`). The areas must have been
    loaded. Raises DataFileError, having loaded nothing, for the first fault in the files.
    """
    return sync_governance(folder)[0]


def sync_governance(folder: Path) -> tuple[Board, Sync]:
    """Do the work of `load_governance` in the caller's transaction; return the counts of changes as well."""
    file = read_board_file(folder / "board.toml", areas=Area.objects.in_bulk(field_name="code"))
    known = Known(file.board, file.years_by_label)
    contents = [(table, read_table(folder, table, known, file.citations)) for table in TABLES]

    sync = Sync()
    _write_board(file, sync)
    for table, content in contents:
        path = folder / table.file
        sync.table(path, content.rows, key=table.key, among=table.rows_of(file.board))
        for name, links in content.links.items():
            sync.links(table.model, name, links)
    sync.finish()
    return file.board, sync


def _write_board(file: BoardFile, sync: Sync) -> None:
    board = file.board
    one_board = Board.objects.filter(slug=board.slug)
    sync.table(file.path, [(file.row, board)], key=["slug"], among=one_board, removes=False)
    sync.links(Board, "comparators", [(board, file.comparators)])
    sources = SourceDocument.objects.filter(board=board)
    sync.table(file.path, file.sources, key=["code"], among=sources, removes=False)
    file.citations.save()
    years = FinancialYear.objects.filter(board=board)
    sync.table(file.path, file.years, key=["board", "starts_in"], among=years, removes=False)
