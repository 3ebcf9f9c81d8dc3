import datetime

import pytest

from boards.queries.statutes import statutes_of
from boards.statutes import Standing
from tests.builders.boards import make_board, make_body, make_citation
from tests.builders.partnership import make_statute

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


def test_provisions_of_the_day_and_those_of_one_body():
    board = make_board()
    adults, children = make_body(board, "Adults"), make_body(board, "Children")
    care = datetime.date(2015, 4, 1)
    make_statute(board, "Care Act 2014", in_force_from=care, bodies=[adults], citation=make_citation("1619"))
    make_statute(board, "Human Rights Act 1998", bodies=[adults, children])
    make_statute(make_board("Hilltop board"))

    found = statutes_of(board, DAY)

    assert [(row.title, row.standing) for row in found.rows] == [
        ("Care Act 2014", Standing.TO_COME),
        ("Human Rights Act 1998", Standing.IN_FORCE),
    ]
    assert [row.title for row in found.of_body("children")] == ["Human Rights Act 1998"]
    assert [source.places for source in found.sources] == [("1619",)]


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(number, django_assert_num_queries):
    board = make_board()
    for place in range(number):
        make_statute(board, bodies=[make_body(board, f"Body {place}")], citation=make_citation("1"))

    with django_assert_num_queries(2):
        statutes_of(board, DAY)
