import datetime

import pytest

from boards.agreement import Standing
from boards.models import MemorandumParty
from boards.queries.memoranda import memoranda_of
from tests.builders.boards import make_board, make_body, make_citation
from tests.builders.partnership import make_memorandum, make_party

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)
WAITING = MemorandumParty.State.WAITING


@pytest.fixture
def board():
    return make_board()


def make_version(board, parties=2, **values):
    memorandum = make_memorandum(board, **values)
    for place in range(parties):
        body = board.partnership_bodies.filter(name=f"Body {place}").first()
        make_party(memorandum, body or make_body(board, f"Body {place}"), citation=make_citation("1530"))
    return memorandum


def test_version_of_the_day_with_its_parties_in_the_order_of_the_bodies(board):
    late, early = make_body(board, "Late", position=9), make_body(board, "Early", position=1)
    memorandum = make_memorandum(board, principles="Together.", citation=make_citation("1545"))
    make_party(memorandum, late, agreed_on=DAY)
    make_party(memorandum, early, responsibilities="Leads.")

    found = memoranda_of(board)
    version = found.in_force_on(DAY)

    assert version.principles == "Together."
    assert [(row.name, row.responsibilities, row.agreed_on) for row in version.parties] == [
        ("Early", "Leads.", None),
        ("Late", "", DAY),
    ]
    assert found.in_force_on(DAY - datetime.timedelta(days=1)) is None
    assert [source.places for source in found.sources] == [("1545",)]


def test_each_version_has_its_standing(board):
    make_version(board)
    make_version(board)
    draft = make_version(board)
    draft.parties.update(state=WAITING)

    found = memoranda_of(board)

    assert [found.standing_of(row, DAY) for row in found.versions] == [
        Standing.SUPERSEDED,
        Standing.IN_FORCE,
        Standing.GOING_ROUND,
    ]
    assert found.going_round_on(DAY).number == 3
    assert [row.name for row in found.going_round_on(DAY).outstanding_on(DAY)] == ["Body 0", "Body 1"]


def test_memorandum_of_another_board_is_left_out(board):
    make_version(make_board("Hilltop board"))

    assert memoranda_of(board).versions == ()


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(board, number, django_assert_num_queries):
    for _ in range(number):
        make_version(board, parties=number + 1)

    with django_assert_num_queries(2):
        found = memoranda_of(board)
        found.standing_of(found.in_force_on(DAY), DAY)
