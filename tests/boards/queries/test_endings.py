import datetime

import pytest

from boards.queries import framework
from boards.queries.endings import ending_bodies
from tests.builders.boards import (
    make_board,
    make_body,
    make_objective,
    make_outcome,
    make_relation,
    make_year,
)
from tests.builders.partnership import make_handover

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)
DURING, AFTER = datetime.date(2014, 3, 30), datetime.date(2014, 4, 1)


@pytest.fixture
def year():
    return make_year(make_board())


def test_what_a_body_that_ends_still_answers_for(year):
    ending = make_body(year.board, "Improvement board", end_note="Hands on its work")
    staying = make_body(year.board, "Board")
    make_relation(ending, staying, "holds_to_account")
    make_relation(ending, staying, "shares_reports")
    make_relation(staying, ending, "scrutinises")
    objective = make_objective(year)
    make_outcome(objective, "Watched", responsible=[staying], accountable=ending)
    make_outcome(objective, "Kept", responsible=[ending], accountable=staying)
    other_year = make_objective(make_year(year.board, 2014))
    make_outcome(other_year, "Later", responsible=[staying], accountable=ending)
    make_handover(ending, staying, what="Open")
    make_handover(ending, staying, what="Taken", accepted_on=DAY)
    make_handover(ending, staying, what="Taken later", accepted_on=AFTER)
    make_handover(staying, ending, what="Coming in")

    (found,) = ending_bodies(framework(year.board), year, DAY)

    assert found.body.name == "Improvement board"
    assert [(row.kind, row.target) for row in found.oversees] == [("holds_to_account", "board")]
    assert (found.outcomes, found.plan_year) == (1, "2013-14")
    assert found.handovers == ("Open", "Taken later")


@pytest.mark.parametrize(
    ("ends_on", "has_ended"), [(DURING, True), (DAY, False), (AFTER, False), (None, False)]
)
def test_last_day_is_still_a_day_of_the_body(year, ends_on, has_ended):
    make_body(year.board, ends_on=ends_on, end_note="Ends")

    (found,) = ending_bodies(framework(year.board), year, DAY)

    assert found.has_ended == has_ended


def test_nothing_is_asked_where_no_body_ends(year, django_assert_num_queries):
    make_body(year.board)
    whole = framework(year.board)

    with django_assert_num_queries(0):
        assert ending_bodies(whole, year, DAY) == ()
