"""The register as at a day: what was open, how it was rated, and when it was to be looked at next."""

import datetime

import pytest
from django.db import IntegrityError, transaction

from boards.models import Risk
from boards.queries.risks import open_risks
from boards.risk import Band
from tests.builders.boards import make_agency, make_board
from tests.builders.risks import make_review, make_risk, rating

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)
FIRST = datetime.date(2013, 4, 1)


@pytest.fixture
def board():
    return make_board()


def closed(day):
    return {"closed_on": day, "closing_reason": "It has gone."}


def test_ratings_are_those_of_the_newest_reviews_by_the_day(board):
    risk = make_risk(board, gross=(4, 4), target=(1, 3))
    make_review(risk, "2013-06-14", 3, 4, due="2014-01-24")
    make_review(risk, "2014-01-24", 2, 4, due="2014-04-24")
    make_review(risk, "2014-04-20", 1, 4, due="2014-07-20")

    (row,) = open_risks(board, DAY)

    assert (row.gross, row.net, row.before, row.target) == (
        rating(4, 4),
        rating(2, 4),
        rating(3, 4),
        rating(1, 3),
    )
    assert (row.reviewed_on, row.due_on) == (datetime.date(2014, 1, 24), datetime.date(2014, 4, 24))
    assert row.movement.text == "down from 12 (high) to 8 (medium)"


@pytest.mark.parametrize(
    ("own", "reviews", "due"),
    [
        (None, [], None),
        (DAY, [], DAY),
        (DAY, [("2014-04-02", "2014-07-01")], DAY),
        (DAY, [("2013-06-14", "2014-02-01")], datetime.date(2014, 2, 1)),
        (DAY, [("2013-06-14", "")], DAY),
        (None, [("2013-06-14", "2014-02-01"), ("2014-01-24", "")], None),
    ],
)
def test_next_review_is_set_by_the_newest_review_or_else_by_the_risk(board, own, reviews, due):
    risk = make_risk(board, review_due_on=own)
    for reviewed_on, following in reviews:
        make_review(risk, reviewed_on, due=following)

    (row,) = open_risks(board, DAY)

    assert row.due_on == due


def test_a_risk_without_a_review_by_the_day_is_not_rated(board):
    make_review(make_risk(board), "2014-04-01")

    (row,) = open_risks(board, DAY)

    assert (row.net, row.before, row.reviewed_on, row.movement) == (None, None, None, None)


def test_highest_net_score_comes_first_and_unrated_risks_last(board):
    make_risk(board, "Not rated")
    make_review(make_risk(board, "Low"), "2014-01-24", 1, 4)
    make_review(make_risk(board, "High"), "2014-01-24", 4, 3)
    make_review(make_risk(board, "High as well"), "2014-01-24", 3, 4)

    found = open_risks(board, DAY)

    assert [row.title for row in found] == ["High", "High as well", "Low", "Not rated"]
    assert [row.net and row.net.band for row in found] == [Band.HIGH, Band.HIGH, Band.LOW, None]


@pytest.mark.parametrize(
    ("values", "is_open", "is_on_register"),
    [
        ({}, True, True),
        ({"identified_on": DAY}, True, True),
        ({"identified_on": datetime.date(2014, 4, 1)}, False, False),
        (closed(datetime.date(2014, 4, 1)), True, True),
        (closed(DAY), False, True),
        (closed(datetime.date(2013, 6, 1)), False, True),
        ({"identified_on": FIRST, **closed(FIRST)}, False, True),
        ({"identified_on": datetime.date(2012, 5, 1), **closed(datetime.date(2013, 3, 31))}, False, False),
    ],
)
def test_which_risks_are_open_and_which_stood_on_the_register(board, values, is_open, is_on_register):
    risk = make_risk(board, **values)

    assert Risk.objects.open_on(DAY).exists() == risk.is_open_on(DAY) == is_open
    assert Risk.objects.on_register(FIRST, DAY).exists() == is_on_register


def test_owner_is_the_agency_with_the_post(board):
    council = make_agency(board, "Council")
    make_risk(board, agency=council, owner_post="Director")
    make_risk(board, agency=council)
    make_risk(board, owner_post="Director")
    make_risk(board)

    found = [(row.owner, row.has_owner) for row in open_risks(board, DAY)]

    assert found == [("Council, Director", True), ("Council", True), ("Director", False), ("", False)]


def test_risks_of_another_board_are_left_out(board):
    make_risk(make_board("Elsewhere Safeguarding Children Board"))

    assert open_risks(board, DAY) == ()


@pytest.mark.parametrize("number", [1, 4])
def test_the_register_takes_one_query(board, number, django_assert_num_queries):
    for place in range(number):
        risk = make_risk(board, agency=make_agency(board, f"Agency {place}"))
        make_review(risk, "2013-06-14")
        make_review(risk, "2014-01-24")

    with django_assert_num_queries(1):
        open_risks(board, DAY)


@pytest.mark.parametrize(
    "values",
    [
        {"gross_likelihood": 3},
        {"target_impact": 3},
        {"closed_on": DAY},
        {"closed_on": datetime.date(2013, 4, 30), "closing_reason": "Gone."},
        {"raised_on": DAY},
    ],
)
def test_the_database_refuses_a_risk_that_cannot_be(board, values):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_risk(board, **values)


@pytest.mark.parametrize(
    ("reviewed_on", "due"), [("2014-01-24", ""), ("2014-02-01", "2014-02-01"), ("2014-02-01", "2014-01-31")]
)
def test_the_database_refuses_a_second_review_of_a_day_and_a_next_one_before_it(board, reviewed_on, due):
    risk = make_risk(board)
    make_review(risk, "2014-01-24")

    with pytest.raises(IntegrityError), transaction.atomic():
        make_review(risk, reviewed_on, due=due)
