from datetime import date
from decimal import Decimal as D

import pytest

from performance.models import Measure
from performance.queries.rows import Absence, measure_rows
from performance.queries.series import Side
from performance.rating import Rating
from performance.trends import Direction, Judgement
from tests.builders.boards import make_area, make_board, make_year
from tests.builders.performance import (
    make_break,
    make_breakdown,
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


def only_row(board, year):
    (row,) = measure_rows(board, year)
    return row


def test_row_has_the_latest_figure_of_the_year_and_its_change():
    board = make_board()
    plans = make_measure(polarity="lower")
    for period, value in [("2012-03-31", 207), ("2013-03-31", 161), ("2014-03-31", 202), ("2015-03-31", 312)]:
        make_observation(plans, period, value, board=board)

    row = only_row(board, make_year(board))

    assert row.side is Side.LOCAL
    assert row.assessment.latest.period.code == "2014-03-31"
    assert row.assessment.latest.value == D(202)
    assert row.assessment.previous.period.code == "2013-03-31"
    assert (row.assessment.change.difference, row.assessment.change.direction) == (D(41), Direction.UP)
    assert row.assessment.judgement is Judgement.WORSE
    assert row.months_old == 0
    assert row.absence is None


def test_direction_is_shown_without_judgement_when_the_measure_carries_none():
    board = make_board()
    plans = make_measure(polarity="none")
    make_observation(plans, "2012-13", 10, board=board)
    make_observation(plans, "2013-14", 12, board=board)

    row = only_row(board, make_year(board))

    assert row.assessment.change.direction is Direction.UP
    assert row.assessment.judgement is Judgement.NONE


def test_the_boards_own_figures_go_before_published_ones():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 203, board=None, area=board.area)
    make_observation(plans, "2014-03-31", 202, board=board)

    assert only_row(board, make_year(board)).assessment.latest.value == D(202)


def test_published_figures_stand_in_where_the_board_has_none():
    board = make_board()
    make_observation(make_measure(), "2014-03-31", 203, board=None, area=board.area)

    row = only_row(board, make_year(board))

    assert (row.side, row.assessment.latest.value) == (Side.PUBLISHED, D(203))


def test_another_boards_figures_are_never_read():
    board, other = make_board(), make_board("Other board", area=make_area("Elsewhere"))
    plans = make_measure()
    make_observation(plans, "2014-03-31", 999, board=other)
    make_observation(plans, "2013-14", 888, board=other, area=board.area)
    make_target(plans, other, 5)

    row = only_row(board, make_year(board))

    assert row.assessment.latest is None
    assert row.absence is Absence.NOTHING


def test_a_missing_latest_figure_leaves_the_last_known_one_and_is_named():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2013-14 q2", 7, board=board)
    make_observation(plans, "2013-14 q3", 9, board=board)
    make_observation(plans, "2013-14 q4", board=board, missing="not_sent")

    row = only_row(board, make_year(board))

    assert row.assessment.latest.period.code == "2013-14 q3"
    assert row.assessment.gap.period.code == "2013-14 q4"
    assert row.assessment.gap.missing_label == "Not yet sent"
    assert row.months_old == 3


def test_a_measure_with_nothing_but_missing_figures_says_why():
    board = make_board()
    make_observation(make_measure(), "2013-14", board=board, missing="c")

    assessment = only_row(board, make_year(board)).assessment

    assert (assessment.latest.value, assessment.latest.missing_label) == (None, "Confidential")
    assert not assessment.has_figure
    assert assessment.change is None


@pytest.mark.parametrize(
    ("value", "rating"), [(74, Rating.MISSED), (75, Rating.CLOSE), (80, Rating.MET), (91, Rating.MET)]
)
def test_rating_uses_the_target_of_the_year_of_the_figure(value, rating):
    board = make_board()
    seen = make_share("seen", polarity="higher")
    make_observation(seen, "2013-14", value, board=board)
    make_target(seen, board, 80, year=2013, tolerance=5)
    make_target(seen, board, 95, year=2014)

    assert only_row(board, make_year(board)).assessment.rating is rating


def test_a_target_of_another_year_is_not_used():
    board = make_board()
    seen = make_share("seen", polarity="higher")
    make_observation(seen, "2012-13", 90, board=board)
    make_target(seen, board, 80, year=2013)

    assessment = only_row(board, make_year(board)).assessment

    assert (assessment.target, assessment.rating) == (None, None)


def test_a_good_range_rates_without_a_target():
    board = make_board()
    repeat = make_share(polarity="range", good_from=10, good_to=15)
    make_observation(repeat, "2012-13", "15.1", board=board)
    make_observation(repeat, "2013-14", "15.9", board=board)

    assessment = only_row(board, make_year(board)).assessment

    assert (assessment.rating, assessment.judgement) == (Rating.MISSED, Judgement.WORSE)


@pytest.mark.parametrize("qualifier", ["over", "up_to"])
def test_a_figure_known_only_by_a_limit_has_no_change_and_no_rating(qualifier):
    board = make_board()
    staff = make_measure(polarity="higher")
    make_observation(staff, "2012-13", 300, board=board)
    make_observation(staff, "2013-14", 400, board=board, qualifier=qualifier)
    make_target(staff, board, 350)

    assessment = only_row(board, make_year(board)).assessment

    assert (assessment.change, assessment.rating) == (None, None)


def test_an_approximate_figure_makes_the_change_approximate():
    board = make_board()
    staff = make_measure()
    make_observation(staff, "2012-13", 300, board=board, qualifier="about")
    make_observation(staff, "2013-14", 400, board=board)

    assert only_row(board, make_year(board)).assessment.is_approximate


def test_there_is_no_change_over_a_series_break():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2012-13", 10, board=board)
    make_observation(plans, "2013-14", 12, board=board)
    make_break(plans, date(2013, 4, 1))

    assert only_row(board, make_year(board)).assessment.change is None


def test_comparators_are_of_the_same_period_and_leave_missing_neighbours_out():
    board = make_board()
    england = make_nation(board)
    north, south, _west = make_neighbours(board)
    repeat = make_share()
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_observation(repeat, "2012-13", "14.9", board=None, area=england)
    make_observation(repeat, "2013-14", "15.8", board=None, area=england)
    make_observation(repeat, "2013-14", 14, board=None, area=north)
    make_observation(repeat, "2013-14", board=None, area=south, missing="c")

    nation, neighbours = only_row(board, make_year(board)).comparators

    assert (nation.place.code, nation.period.code, nation.value) == (england.code, "2013-14", D("15.8"))
    assert nation.average is None
    assert (neighbours.value, neighbours.average.known, neighbours.average.total) == (D(14), 1, 3)


def test_a_count_is_not_compared_with_areas_of_another_size():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 48000, board=None, area=make_nation(board))

    assert only_row(board, make_year(board)).comparators == ()


def test_absence_says_where_figures_can_be_found():
    board = make_board()
    split, late, none = make_measure("a-split"), make_measure("b-late"), make_measure("c-none")
    neglect, _ = make_breakdown(split)
    make_observation(split, "2013-14", 3, board=board, category=neglect)
    make_observation(late, "2014-15", 3, board=board)

    found = {row.measure: row.absence for row in measure_rows(board, make_year(board))}

    assert found == {split: Absence.ONLY_BY_CATEGORY, late: Absence.ONLY_LATER, none: Absence.NOTHING}


def test_rows_follow_the_childs_journey():
    board = make_board()
    make_measure("z-plans", stage="child_protection", position=2)
    make_measure("a-plans", stage="child_protection", position=3)
    make_measure("training", stage="training")
    make_measure("help", stage="early_help")

    codes = [row.measure.code for row in measure_rows(board, make_year(board))]

    assert codes == ["help", "z-plans", "a-plans", "training"]


def test_only_the_given_measures_make_rows():
    board = make_board()
    make_measure("help", stage="early_help")
    make_measure("plans")

    rows = measure_rows(board, make_year(board), Measure.objects.filter(stage="early_help"))

    assert [row.measure.code for row in rows] == ["help"]


def test_the_same_quarter_of_an_earlier_year_is_found_behind_the_quarters_between():
    board = make_board()
    courses = make_measure(accumulation="year_to_date")
    for year in ("2011-12", "2012-13", "2013-14"):
        for quarter in (1, 2, 3, 4):
            make_observation(courses, f"{year} q{quarter}", 10 * quarter, board=board)

    assert only_row(board, make_year(board)).assessment.previous.period.code == "2012-13 q4"


@pytest.mark.parametrize("count", [1, 3])
def test_rows_take_the_same_number_of_queries_however_many_there_are(count, django_assert_num_queries):
    board = make_board()
    year = make_year(board)
    england, members = make_nation(board), make_neighbours(board)
    for number in range(count):
        repeat = make_share(f"repeat-{number}")
        empty = make_measure(f"empty-{number}")
        make_break(empty, date(2013, 4, 1))
        make_target(repeat, board, 15)
        for period in ("2012-13", "2013-14"):
            make_observation(repeat, period, 15, board=board)
            for area in (england, *members):
                make_observation(repeat, period, 15, board=None, area=area)

    with django_assert_num_queries(8):
        measure_rows(board, year)
