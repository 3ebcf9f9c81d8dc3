from datetime import date
from decimal import Decimal as D

import pytest

from boards.models import SourceDocument
from cescb.kit.periods import PeriodKind
from performance.queries.series import Side, series, series_by_side, targets
from tests.builders.boards import make_area, make_board, make_document
from tests.builders.performance import (
    make_breakdown,
    make_measure,
    make_observation,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


def values(found):
    return [(point.period.code, point.value) for point in found]


def test_series_is_in_order_of_time_with_computed_values():
    board = make_board()
    repeat = make_share()
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_observation(repeat, "2012-13", parts=(36, 238), board=board)

    found = series(repeat, board)

    assert values(found.points) == [
        ("2012-13", D(3600) / D(238)),
        ("2013-14", D(4600) / D(289)),
    ]
    assert (found.points[1].numerator, found.points[1].denominator) == (D(46), D(289))


def test_local_and_published_are_never_mixed():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 203, board=None, area=board.area)
    make_observation(plans, "2015-03-31", 312, board=None, area=board.area)

    found = series_by_side(plans, board)

    assert values(found[Side.LOCAL].points) == [("2014-03-31", D(202))]
    assert values(found[Side.PUBLISHED].points) == [("2014-03-31", D(203)), ("2015-03-31", D(312))]
    assert series(plans, board).side is Side.LOCAL
    assert series(plans, board, side=Side.PUBLISHED).points == found[Side.PUBLISHED].points


def test_another_boards_figures_are_left_out_even_for_the_same_area():
    board, other = make_board(), make_board("Other board")
    plans = make_measure()
    make_observation(plans, "2014-03-31", 999, board=other, area=board.area)

    assert series(plans, board).points == ()


def test_where_two_sources_give_a_period_the_return_speaks_and_the_other_is_kept():
    board = make_board()
    plans = make_measure()
    report = make_document("A report", board=board)
    returned = make_document("Z return", board=board, kind=SourceDocument.Kind.RETURN)
    make_observation(plans, "2014-03-31", 202, board=board, source=report)
    make_observation(plans, "2014-03-31", 204, board=board, source=returned)

    found = series(plans, board)

    assert values(found.points) == [("2014-03-31", D(204))]
    assert values(found.also) == [("2014-03-31", D(202))]
    assert values(series(plans, board, source=report.code).points) == [("2014-03-31", D(202))]


def test_a_figure_goes_before_a_missing_one():
    board = make_board()
    plans = make_measure()
    returned = make_document("Z return", board=board, kind=SourceDocument.Kind.RETURN)
    make_observation(plans, "2014-03-31", board=board, source=returned, missing="tbc")
    make_observation(plans, "2014-03-31", 202, board=board)

    assert values(series(plans, board).points) == [("2014-03-31", D(202))]


def test_series_of_a_category_and_of_another_area():
    board = make_board()
    plans = make_measure()
    neglect, _ = make_breakdown(plans)
    elsewhere = make_area("Northford")
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2014-03-31", 55, board=None, area=elsewhere)

    assert values(series(plans, board, category=neglect).points) == [("2014-03-31", D(99))]
    assert values(series(plans, board, area=elsewhere).points) == [("2014-03-31", D(55))]


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        (["2013-14"], PeriodKind.YEAR),
        (["2013-14", "2013-14 q1", "2013-14 q2"], PeriodKind.QUARTER),
        (["2013-14", "2013-06"], PeriodKind.YEAR),
        ([], None),
    ],
)
def test_main_kind_is_the_one_with_most_points_and_the_longer_of_equals(periods, expected):
    board = make_board()
    plans = make_measure()
    for period in periods:
        make_observation(plans, period, 1, board=board)

    found = series(plans, board)

    assert found.main_kind == expected


def test_a_year_comes_after_its_last_quarter():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2013-14", 40, board=board)
    make_observation(plans, "2013-14 q4", 10, board=board)

    assert [code for code, _ in values(series(plans, board).points)] == ["2013-14 q4", "2013-14"]


def test_until_leaves_out_what_came_later():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-06-30", 210, board=board)

    assert values(series(plans, board).until(date(2014, 3, 31))) == [("2014-03-31", D(202))]


def test_series_is_one_query(django_assert_num_queries):
    board = make_board()
    plans = make_measure()
    for period in ("2012-13", "2013-14"):
        make_observation(plans, period, 1, board=board)
    area = board.area

    with django_assert_num_queries(1):
        series(plans, board, area=area)


def test_targets_are_the_boards_own():
    board, other = make_board(), make_board("Other board")
    plans = make_measure()
    make_target(plans, board, 190, tolerance=5)
    make_target(plans, other, 10, year=2012)

    found = targets(plans, board)

    assert {year: (target.value, target.tolerance) for year, target in found.items()} == {
        2013: (D(190), D(5))
    }
