"""Loading a board again: what changes, what leaves, and what is left alone."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from boards.models import (
    Agency,
    Area,
    Board,
    Citation,
    FinancialYear,
    Group,
    Outcome,
    Seat,
    SourceDocument,
)
from boards.services.loading import load_governance, load_reference, sync_governance
from boards.services.loading.tables import TABLES
from tests.builders.data_files import FIXTURES, copy_governance, drop_rows, replace_once

pytestmark = pytest.mark.django_db

ALL_MODELS = (
    Area,
    Board,
    Citation,
    FinancialYear,
    SourceDocument,
    *(table.model for table in TABLES),
    *(table.model.history.model for table in TABLES),
    Area.members.through,
    Board.comparators.through,
    *(link.remote_field.through for table in TABLES for link in table.links),
)


def everything():
    return {model: list(model._base_manager.order_by("pk").values()) for model in ALL_MODELS}


@pytest.fixture
def board():
    load_reference(FIXTURES)
    return load_governance(FIXTURES / "boards/cescb")


@pytest.fixture
def folder(tmp_path):
    """A copy of the board's files that is loaded and may be changed."""
    own = copy_governance(tmp_path)
    load_reference(tmp_path)
    load_governance(own)
    return own


def test_loading_again_changes_nothing(board):
    before = everything()

    load_reference(FIXTURES)
    load_governance(FIXTURES / "boards/cescb")

    assert everything() == before


def test_loading_again_takes_as_many_queries_for_more_rows(folder):
    with CaptureQueriesContext(connection) as few:
        sync_governance(folder)
    attendance = folder / "attendance.csv"
    meetings = folder / "meetings.csv"
    rows = attendance.read_text(encoding="utf-8")
    first = [line for line in rows.splitlines() if ",2013-05-10," in line]
    for day in ("2013-05-11", "2013-05-12", "2013-05-13"):
        meetings.write_text(
            meetings.read_text(encoding="utf-8") + f"board,{day},held,,1463\n", encoding="utf-8"
        )
        rows += "".join(line.replace("2013-05-10", day) + "\n" for line in first)
    attendance.write_text(rows, encoding="utf-8")
    assert sync_governance(folder)[1].created == 3 * 30

    with CaptureQueriesContext(connection) as many:
        sync_governance(folder)

    assert len(many) == len(few)
    assert len(few) <= len(TABLES) + 25


def test_edited_row_is_updated_in_place(folder):
    seat = Seat.objects.get(slug="police")
    replace_once(
        folder / "seats.csv", "board,police,Cheshire Police,police", "board,police,Constabulary,police"
    )

    sync = sync_governance(folder)[1]

    seat.refresh_from_db()
    assert seat.title == "Constabulary"
    assert (sync.created, sync.updated, sync.removed) == (0, 1, 0)


def test_changed_links_and_parents_follow_the_file(folder):
    replace_once(folder / "outcomes.csv", "cescb; childrens-trust", "childrens-trust; hwbb")
    replace_once(
        folder / "groups.csv", "e-safety,E-safety,sub_group,executive", "e-safety,E-safety,sub_group,board"
    )

    load_governance(folder)

    outcome = Outcome.objects.get(objective__number=3, number=3)
    assert sorted(outcome.responsible.values_list("slug", flat=True)) == ["childrens-trust", "hwbb"]
    assert Group.objects.filter(slug="e-safety", reports_to__slug="board").exists()


def test_row_that_left_its_file_is_removed(folder):
    drop_rows(folder / "agencies.csv", "hmic,")

    sync = sync_governance(folder)[1]

    assert not Agency.objects.filter(slug="hmic").exists()
    assert (sync.created, sync.updated, sync.removed) == (0, 0, 1)


def test_whole_seat_leaves_with_its_marks(folder):
    drop_rows(folder / "seats.csv", "board,nspcc,")
    drop_rows(folder / "attendance.csv", ",nspcc,")
    drop_rows(folder / "agencies.csv", "nspcc,")

    sync = sync_governance(folder)[1]

    assert not Seat.objects.filter(slug="nspcc").exists()
    assert sync.removed == 1 + 7 + 1


def test_boards_do_not_touch_each_other(board):
    before = everything()

    load_governance(FIXTURES / "boards/demonstration")

    after = everything()
    for model, rows in before.items():
        if model is not Citation:
            assert [row for row in after[model] if row in rows] == rows
