import datetime

import pytest

from boards.models import ReportDue, Risk
from boards.queries.due import AgencyDue, Due, due_from, due_on
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_challenge,
    make_group,
    make_meeting,
    make_year,
)
from tests.builders.registers import make_any

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 1, 31)


def day(number: int) -> datetime.date:
    """The day so many days after the one that is asked for."""
    return DAY + datetime.timedelta(days=number)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


def test_nothing_is_due_on_a_new_board(board):
    assert due_on(board.years.get(), DAY) == Due(0, 0, 0, 0, 0, 0, None)


def test_counts_what_is_due_and_leaves_out_what_is_not(board, django_assert_num_queries):
    agency, group = make_agency(board), make_group(board)
    for number in (-1, 0, 14, 15, None):
        make_action(board, agency=agency, due_on=None if number is None else day(number))
    make_action(board, agency=agency, due_on=day(-9), status="dropped", closed_on=day(-2))
    make_action(board, agency=agency, due_on=day(-9), status="dropped", closed_on=day(2))
    make_challenge(board, agency=agency, answer_due_on=day(-1))
    make_challenge(board, agency=agency, answer_due_on=day(0))
    make_any(Risk, board, review_due_on=day(-1))
    make_any(Risk, board, review_due_on=None)
    make_any(Risk, board, review_due_on=day(3))
    make_meeting(group, day(-30))
    make_meeting(group, day(-20), state="not_held")
    coming = make_meeting(group, day(5), state="planned")
    make_meeting(group, day(40), state="planned")
    make_meeting(group, day(-400))
    make_any(ReportDue, board, due_on=day(-1))
    make_any(ReportDue, board, due_on=day(-1), received_on=day(-1))
    other = make_board("Elsewhere Safeguarding Children Board")
    make_action(other, agency=make_agency(other), due_on=day(-1))

    year = board.years.get()
    with django_assert_num_queries(2):
        due = due_on(year, DAY)

    assert due == Due(2, 2, 1, 2, 1, 1, coming)


def test_an_agency_owes_its_own_actions_and_answers(board):
    police, health = make_agency(board), make_agency(board, "Health")
    make_action(board, agency=police, due_on=day(-1))
    make_action(board, agency=police, due_on=day(9))
    make_action(board, agency=health, due_on=day(-1))
    make_challenge(board, agency=police)
    make_challenge(board, agency=police, direction="to_board")
    make_challenge(board, agency=police, status="answered", response="It will not happen again.")

    assert due_from(board, [police.pk], DAY) == AgencyDue(open_actions=2, overdue_actions=1, unanswered=1)
