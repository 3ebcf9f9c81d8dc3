import pytest

from performance.presenters.sentences import measure_sentence
from performance.queries.pages import measure_page
from tests.builders.boards import make_area, make_board, make_year
from tests.builders.performance import (
    make_breakdown,
    make_measure,
    make_observation,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


def sentence(measure, board):
    year = make_year(board)
    return measure_sentence(measure_page(measure, board, year), year.label)


def test_figure_change_and_target():
    board = make_board()
    repeat = make_share()
    make_observation(repeat, "2012-13", parts=(36, 238), board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_target(repeat, board, 15)

    assert sentence(repeat, board) == (
        "15.9% in 2013-14 (46 of 289 plans), up 0.8 percentage points from 2012-13. "
        "The target of 15% or less was missed."
    )


def test_a_missing_figure():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2014-03-31", board=board, missing="x")

    assert sentence(plans, board) == "No figure at 31 March 2014: not available."


def test_only_later_figures():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2014-15", 3, board=board)

    assert sentence(plans, board) == "There is no figure up to the end of 2013-14; the first is in 2014-15."


def test_only_figures_by_category():
    board, plans = make_board(), make_measure()
    neglect, _ = make_breakdown(plans)
    make_observation(plans, "2013-14", 3, board=board, category=neglect)

    assert sentence(plans, board) == "There are figures by category of abuse, but none for the whole."


def test_only_figures_of_other_areas():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2013-14", 3, board=board, area=make_area("Town", kind="locality"))

    assert sentence(plans, board) == "There is no figure for Marshland, only for other areas."


def test_no_figure_at_all():
    assert sentence(make_measure(), make_board()) == "No figure has been recorded for Marshland yet."
