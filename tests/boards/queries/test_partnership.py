import datetime

import pytest

from boards.oversight import MutualOversight
from boards.queries import framework
from tests.builders.boards import make_board, make_body, make_citation, make_relation

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    return make_board()


def test_bodies_come_by_tier_and_relations_by_body(board):
    low = make_body(board, "Network", tier=4, role="Brings people together.", citation=make_citation("377"))
    high = make_body(board, "Health board", short_name="HWBB", tier=1, in_framework=True)
    make_relation(low, high, "reports_to")
    make_relation(high, low, "holds_to_account", note="For an outcome", citation=make_citation("1704"))

    found = framework(board)

    assert found.board == board.name
    assert [(body.label, body.tier, body.in_framework) for body in found.bodies] == [
        ("HWBB", 1, True),
        ("Network", 4, False),
    ]
    assert [(row.source_label, row.kind.label, row.target_label, row.note) for row in found.relations] == [
        ("HWBB", "holds to account", "Network", "For an outcome"),
        ("Network", "reports to", "HWBB", ""),
    ]
    assert [source.places for source in found.sources] == [("377", "1704")]


def test_mutual_oversight_is_found_among_the_relations(board):
    one, other = make_body(board, "Board"), make_body(board, "Trust")
    make_relation(one, other, "holds_to_account")
    make_relation(other, one, "scrutinises")

    assert framework(board).mutual == (
        MutualOversight("board", "trust", ("holds_to_account",), ("scrutinises",)),
    )


@pytest.mark.parametrize(
    ("values", "is_ending"),
    [({}, False), ({"ends_on": datetime.date(2014, 9, 30)}, True), ({"end_note": "Ends this year"}, True)],
)
def test_body_is_ending_by_date_or_by_note(board, values, is_ending):
    make_body(board, **values)

    assert bool(framework(board).ending) == is_ending


def test_body_that_answers_outside_the_partnership_is_not_without_an_owner(board):
    council = make_body(board, "Council", answers_to="the voters")
    alone, low = make_body(board, "Network"), make_body(board, "Trust", tier=2)
    make_relation(council, low, "holds_to_account")

    assert [body.name for body in framework(board).without_owner] == [alone.name]


def test_papers_go_from_body_to_body(board):
    one, other = make_body(board, "One"), make_body(board, "Other")
    make_relation(one, other, "shares_reports", note="Its minutes")
    make_relation(other, one, "meets")

    assert [(row.source_label, row.target_label, row.note) for row in framework(board).flows] == [
        ("One", "Other", "Its minutes")
    ]


def test_parties_to_the_memorandum(board):
    make_body(board, "Trust", is_party_to_memorandum=True)
    make_body(board, "Network")

    assert [body.name for body in framework(board).parties] == ["Trust"]


def test_bodies_of_another_board_are_left_out(board):
    hilltop = make_board("Hilltop board")
    make_relation(make_body(hilltop, "One"), make_body(hilltop, "Two"))

    found = framework(board)

    assert (found.bodies, found.relations) == ((), ())


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(board, number, django_assert_num_queries):
    centre = make_body(board, "Centre")
    for place in range(number):
        make_relation(
            make_body(board, f"Body {place}", citation=make_citation("1")),
            centre,
            citation=make_citation("2"),
        )

    with django_assert_num_queries(2):
        framework(board)
