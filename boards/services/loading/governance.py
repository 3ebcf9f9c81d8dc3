"""Loads a board's governance: who sits where, who came, the money, the plan and the partnership."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Model, QuerySet

from boards.models import (
    Agency,
    Appointment,
    Area,
    Attendance,
    Board,
    BodyRelation,
    BudgetItem,
    BudgetLine,
    Contribution,
    ExpenditureLine,
    FinancialYear,
    Group,
    Meeting,
    Objective,
    Outcome,
    PartnershipBody,
    Person,
    Priority,
    Seat,
    SourceDocument,
)
from boards.services.loading import records
from boards.services.loading.board_file import BoardFile, read_board_file
from boards.services.loading.records import Known
from boards.services.loading.sync import Sync
from cescb.kit.datafiles import Row, read_csv


@dataclass(frozen=True)
class Table:
    """One CSV file and the table that it fills: how to read a row, and which rows the file speaks for."""

    model: type[Model]
    file: str
    columns: str
    read: Callable[[Row, Known], Model]
    key: tuple[str, ...]
    among: Callable[[Board], QuerySet[Any]]

    @property
    def is_cited(self) -> bool:
        return any(field.name == "citation" for field in self.model._meta.concrete_fields)

    @property
    def all_columns(self) -> list[str]:
        return [*self.columns.split(), *(["lines"] if self.is_cited else [])]


TABLES = (
    Table(
        Agency,
        "agencies.csv",
        "slug name other_names sector statutory legal_basis note",
        records.agency,
        ("slug",),
        lambda board: Agency.objects.filter(board=board),
    ),
    Table(
        Group,
        "groups.csv",
        "slug name tier reports_to purpose is_shared starts_on ends_on",
        records.group,
        ("slug",),
        lambda board: Group.objects.filter(board=board),
    ),
    Table(
        Seat,
        "seats.csv",
        "group slug title agency post standing note",
        records.seat,
        ("group", "slug"),
        lambda board: Seat.objects.filter(group__board=board),
    ),
    Table(
        Person,
        "people.csv",
        "slug name",
        records.person,
        ("slug",),
        lambda board: Person.objects.filter(board=board),
    ),
    Table(
        Appointment,
        "appointments.csv",
        "group seat person starts_on ends_on date_note",
        records.appointment,
        ("seat", "person", "starts_on"),
        lambda board: Appointment.objects.filter(seat__group__board=board),
    ),
    Table(
        Meeting,
        "meetings.csv",
        "group held_on state note",
        records.meeting,
        ("group", "held_on"),
        lambda board: Meeting.objects.filter(group__board=board),
    ),
    Table(
        Attendance,
        "attendance.csv",
        "group held_on seat mark note",
        records.attendance,
        ("meeting", "seat"),
        # Marks of meetings and seats that were entered by hand are not the file's to remove.
        lambda board: Attendance.objects.filter(
            meeting__group__board=board, meeting__citation__isnull=False, seat__citation__isnull=False
        ),
    ),
    Table(
        ExpenditureLine,
        "expenditure.csv",
        "year slug heading amount",
        records.expenditure_line,
        ("year", "slug"),
        lambda board: ExpenditureLine.objects.filter(year__board=board),
    ),
    Table(
        BudgetLine,
        "budget.csv",
        "year slug heading amount",
        records.budget_line,
        ("year", "slug"),
        lambda board: BudgetLine.objects.filter(year__board=board),
    ),
    Table(
        BudgetItem,
        "budget_items.csv",
        "year line title working_time",
        records.budget_item,
        ("line", "title"),
        lambda board: BudgetItem.objects.filter(line__year__board=board, line__citation__isnull=False),
    ),
    Table(
        Contribution,
        "contributions.csv",
        "year agency label state amount note",
        records.contribution,
        ("year", "agency"),
        lambda board: Contribution.objects.filter(year__board=board),
    ),
    Table(
        Priority,
        "priorities.csv",
        "year number slug title aim",
        records.priority,
        ("year", "number"),
        lambda board: Priority.objects.filter(year__board=board),
    ),
    Table(
        PartnershipBody,
        "bodies.csv",
        "slug name short_name role in_framework is_party_to_memorandum tier ends_on end_note",
        records.body,
        ("slug",),
        lambda board: PartnershipBody.objects.filter(board=board),
    ),
    Table(
        BodyRelation,
        "relations.csv",
        "source kind target note",
        records.relation,
        ("source", "kind", "target"),
        lambda board: BodyRelation.objects.filter(source__board=board),
    ),
    Table(
        Objective,
        "objectives.csv",
        "year number title",
        records.objective,
        ("year", "number"),
        lambda board: Objective.objects.filter(year__board=board),
    ),
    Table(
        Outcome,
        "outcomes.csv",
        "year objective number text responsible accountable",
        records.outcome,
        ("objective", "number"),
        lambda board: Outcome.objects.filter(objective__year__board=board),
    ),
)


@transaction.atomic
def load_governance(folder: Path) -> Board:
    """Load board.toml and the governance tables of a board's folder; return the board.

    Safe to repeat: an edited row is updated, and a row that left its file is removed where nothing refers to
    it. Rows entered by hand, which carry no citation, stay. The areas must have been loaded.
    Raises DataFileError, having loaded nothing, for the first fault in the files.
    """
    return sync_governance(folder)[0]


def sync_governance(folder: Path) -> tuple[Board, Sync]:
    """Do the work of `load_governance` in the caller's transaction; return the counts of changes as well."""
    file = read_board_file(folder / "board.toml", areas=Area.objects.in_bulk(field_name="code"))
    known = Known(file.board, file.years_by_label)
    parsed = {table: _read(folder, table, known, file) for table in TABLES}

    sync = Sync()
    _write_board(file, sync)
    for table, rows in parsed.items():
        among = table.among(file.board)
        sync.table(folder / table.file, rows, key=table.key, among=among)
    sync.links(Outcome, "responsible", known.responsible)
    sync.finish()
    return file.board, sync


def _read(folder: Path, table: Table, known: Known, file: BoardFile) -> list[tuple[Row, Model]]:
    parsed = []
    for position, row in enumerate(read_csv(folder / table.file, table.all_columns), start=1):
        item: Any = table.read(row, known)
        if table.is_cited:
            item.citation = file.citations.of(row)
        if hasattr(item, "position"):
            item.position = position
        parsed.append((row, item))
    return parsed


def _write_board(file: BoardFile, sync: Sync) -> None:
    board = file.board
    one_board = Board.objects.filter(slug=board.slug)
    sync.table(file.path, [(file.row, board)], key=["slug"], among=one_board, removes=False)
    sync.links(Board, "comparators", [(board, file.comparators)])
    sources = SourceDocument.objects.filter(board=board)
    sync.table(file.path, file.sources, key=["code"], among=sources, removes=False)
    file.citations.save()
    years = FinancialYear.objects.filter(board=board)
    sync.table(file.path, file.years, key=["starts_in"], among=years, removes=False)
