from decimal import Decimal as D

import pytest

from performance.queries.links import discrepancies_about, linked_figures, mentions
from performance.queries.series import Side, series
from tests.builders.boards import make_board, make_discrepancy, make_year
from tests.builders.performance import make_measure, make_observation

pytestmark = pytest.mark.django_db


def links(measure, board):
    own = series(measure, board).points
    return linked_figures(measure, board, own[-1] if own else None)


def test_published_figure_of_the_same_measure_stands_beside_the_local_one():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 203, board=None, area=board.area)

    (found,) = links(plans, board)

    assert (found.measure, found.side, found.point.value, found.gap) == (plans, Side.PUBLISHED, D(203), D(1))
    assert found.is_same_period


def test_measures_of_the_same_subject_are_found_from_either_end():
    board = make_board()
    local, census = make_measure("referrals"), make_measure("referrals-census")
    local.compare_with.add(census)
    make_observation(local, "2013-14", 2444, board=board)
    make_observation(census, "2013-14", 2856, board=None, area=board.area)

    (from_local,) = links(local, board)
    (from_census,) = links(census, board)

    assert (from_local.measure, from_local.gap) == (census, D(412))
    assert (from_census.measure, from_census.gap) == (local, D(-412))


def test_no_gap_between_periods_or_units_of_count():
    board = make_board()
    plans = make_measure()
    children = make_measure("children", unit_of_count="children")
    other_year = make_measure("last-year")
    plans.compare_with.add(children, other_year)
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(children, "2014-03-31", 190, board=board)
    make_observation(other_year, "2013-03-31", 160, board=board)

    found = {item.measure.code: item for item in links(plans, board)}

    assert (found["children"].is_same_count, found["children"].gap) == (False, None)
    assert (found["last-year"].is_same_period, found["last-year"].gap) == (False, None)
    assert found["last-year"].point.value == D(160)


def test_missing_or_limited_figures_have_no_gap():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", board=None, area=board.area, missing="c")

    (found,) = links(plans, board)

    assert (found.point.missing, found.gap) == ("c", None)


def test_other_boards_figures_are_no_links():
    board, other = make_board(), make_board("Other board")
    plans, linked = make_measure(), make_measure("linked")
    plans.compare_with.add(linked)
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(linked, "2014-03-31", 999, board=other, area=board.area)

    assert links(plans, board) == ()


def test_nothing_is_linked_to_no_figure():
    assert links(make_measure(), make_board()) == ()


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("cp-plans at 2014-03-31", True),
        ("cp-plans[neglect] as share of cp-plans at 2014-03-31", True),
        ("change in cp-plans from 2013-03-31 to 2014-03-31", True),
        ("repeat-cp-plans in 2013-14", False),
        ("cp-plans-published at 2014-03-31", False),
        ("training[cp-plans] in 2013-14", False),
        ("", False),
    ],
)
def test_a_reference_mentions_a_measure_by_its_whole_code(reference, expected):
    assert mentions(reference, "cp-plans") is expected


def test_discrepancies_are_those_of_the_board_and_the_measure():
    board, other = make_board(), make_board("Other board")
    plans = make_measure("cp-plans")
    year = make_year(board)
    mine = make_discrepancy(year, "plans", reference="cp-plans at 2014-03-31")
    make_discrepancy(year, "repeat", reference="repeat-cp-plans in 2013-14")
    make_discrepancy(make_year(other), "plans", reference="cp-plans at 2014-03-31")

    assert discrepancies_about(plans, board) == (mine,)


@pytest.mark.parametrize("count", [1, 3])
def test_links_take_the_same_number_of_queries(count, django_assert_num_queries):
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    for number in range(count):
        linked = make_measure(f"linked-{number}")
        plans.compare_with.add(linked)
        make_observation(linked, "2014-03-31", 203, board=board)
    own = series(plans, board).points[-1]

    with django_assert_num_queries(2):
        linked_figures(plans, board, own)
