import pytest

from boards.queries.history import FieldChange, history_of
from tests.builders.boards import make_board, make_body
from tests.builders.partnership import make_theme

pytestmark = pytest.mark.django_db


def test_records_that_a_record_points_to_are_told_by_name():
    board = make_board()
    adults, trust = make_body(board, "Adults board"), make_body(board, "Trust")
    theme = make_theme(board, bodies=[adults])
    theme.bodies.set([adults, trust])

    changes = [entry.changes for entry in history_of(theme)]

    assert changes == [
        (FieldChange("Shared with", "Adults board", "Adults board, Trust"),),
        (FieldChange("Shared with", "", "Adults board"),),
        (),
    ]


def test_a_record_that_is_gone_is_said_to_be():
    board = make_board()
    body = make_body(board, "Adults board")
    theme = make_theme(board, bodies=[body])
    theme.bodies.clear()
    body.delete()

    assert history_of(theme)[0].changes == (FieldChange("Shared with", "a record since removed", ""),)


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(number, django_assert_num_queries):
    board = make_board()
    theme = make_theme(board)
    for place in range(number):
        theme.bodies.add(make_body(board, f"Body {place}"))

    with django_assert_num_queries(3):
        history_of(theme)
