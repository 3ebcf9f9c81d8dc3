from decimal import Decimal as D

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from performance.comparators import Method
from performance.queries.areas import comparison_areas
from performance.queries.pages import measure_page
from tests.builders.boards import make_area, make_board, make_year
from tests.builders.performance import (
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_share,
)

pytestmark = pytest.mark.django_db


def comparators(measure, board):
    """The comparators that the measure's page shows."""
    return measure_page(measure, board, make_year(board)).comparators


def test_nations_come_first_then_regions_then_neighbours():
    board = make_board()
    make_neighbours(board, names=("Northford",))
    board.comparators.add(make_area("North West", kind="region"))
    make_nation(board)

    found = comparison_areas(board)

    assert [(item.place.name, len(item.members)) for item in found] == [
        ("England", 0),
        ("North West", 0),
        ("Statistical neighbours", 1),
    ]


def test_neighbours_are_averaged_for_each_period_over_those_with_a_figure():
    board = make_board()
    north, south, west = make_neighbours(board)
    repeat = make_share()
    make_observation(repeat, "2012-13", 12, board=None, area=north)
    make_observation(repeat, "2012-13", 15, board=None, area=south)
    make_observation(repeat, "2012-13", 18, board=None, area=west)
    make_observation(repeat, "2013-14", parts=(1, 10), board=None, area=north)
    make_observation(repeat, "2013-14", board=None, area=south, missing="c")

    (found,) = comparators(repeat, board)

    assert [
        (item.period.code, item.value, item.average.known, item.average.total, item.average.method)
        for item in found.figures
    ] == [("2012-13", D(15), 3, 3, Method.MEAN), ("2013-14", D(10), 1, 3, Method.MEAN)]


def test_a_period_without_any_neighbour_has_no_average():
    board = make_board()
    (north,) = make_neighbours(board, names=("Northford",))
    repeat = make_share()
    make_observation(repeat, "2013-14", board=None, area=north, missing="c")

    (found,) = comparators(repeat, board)

    assert (found.figures[0].value, found.figures[0].average.known) == (None, 0)
    assert found.figures[0].missing_label == "No area of the set has a figure"


def test_somebody_elses_average_stands_where_no_member_has_a_figure():
    board = make_board()
    make_neighbours(board)
    repeat = make_share()
    make_observation(repeat, "2013-14", "16.1", board=None, area=make_area("Statistical neighbours"))

    (found,) = comparators(repeat, board)

    assert (found.figures[0].value, found.figures[0].average) == (D("16.1"), None)


def test_a_missing_figure_of_a_nation_says_why():
    board = make_board()
    repeat = make_share()
    make_observation(repeat, "2013-14", board=None, area=make_nation(board), missing="x")

    (found,) = comparators(repeat, board)

    assert (found.figures[0].value, found.figures[0].missing_label) == (None, "Not available")


def test_figures_that_a_board_holds_about_other_areas_are_not_published_comparators():
    board, other = make_board(), make_board("Other board")
    england = make_nation(board)
    repeat = make_share()
    make_observation(repeat, "2013-14", 1, board=other, area=england)
    make_observation(repeat, "2013-14", 2, board=board, area=england)

    assert comparators(repeat, board) == ()


def test_counts_have_no_comparators():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2013-14", 48000, board=None, area=make_nation(board))

    assert comparators(plans, board) == ()


def test_comparators_take_no_more_queries_with_more_neighbours(django_assert_num_queries):
    board = make_board()
    make_nation(board)
    year = make_year(board)
    repeat = make_share()
    first, *others = make_neighbours(board)
    make_observation(repeat, "2013-14", 5, board=None, area=first)
    with CaptureQueriesContext(connection) as captured:
        measure_page(repeat, board, year)

    for area in others:
        make_observation(repeat, "2013-14", 5, board=None, area=area)

    with django_assert_num_queries(len(captured)):
        measure_page(repeat, board, year)
