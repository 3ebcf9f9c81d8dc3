from datetime import date

import pytest

from performance.presenters.lines import (
    ChangeLine,
    ComparatorLine,
    TargetLine,
    journey_line,
    place_text,
)
from performance.queries.rows import measure_rows
from performance.queries.series import series
from tests.builders.boards import make_area, make_board, make_year
from tests.builders.performance import (
    make_break,
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


def line(board):
    (row,) = measure_rows(board, make_year(board))
    return journey_line(row, board.area.code)


def test_a_row_reads_as_words():
    board = make_board()
    england = make_nation(board)
    north, south, _ = make_neighbours(board)
    repeat = make_share(polarity="lower", title="Repeat plans")
    make_observation(repeat, "2012-13", parts=(36, 238), board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_observation(repeat, "2013-14", parts=(158, 1000), board=None, area=england)
    make_observation(repeat, "2013-14", "14.0", board=None, area=north)
    make_observation(repeat, "2013-14", 15, board=None, area=south)
    make_target(repeat, board, 15, tolerance=1)

    found = line(board)

    assert (found.title, found.stage, found.basis) == ("Repeat plans", "Child protection", "Local definition")
    assert (found.figure, found.parts, found.period) == ("15.9%", "46 of 289 plans", "2013-14")
    assert found.change == ChangeLine("Up 0.8 percentage points: worse", "2012-13", "up", "poor")
    assert found.target == TargetLine("15% or less", "Close to target", "watch")
    assert found.comparators == (
        ComparatorLine("England", "15.8%", "2013-14", "", False),
        ComparatorLine("Statistical neighbours", "14.5%", "2013-14", "mean of 2 of 3 areas", False),
    )
    assert (found.age, found.absence, found.gap, found.place) == ("Up to date", "", "", "")


def test_a_measure_without_judgement_has_an_arrow_and_no_verdict():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2013-03-31", 161, board=board)
    make_observation(plans, "2014-03-31", 202, board=board)

    assert line(board).change == ChangeLine("Up 41 (25.5%)", "31 March 2013", "up", "")


def test_a_level_figure_is_no_change_and_no_verdict():
    board = make_board()
    plans = make_measure(polarity="higher")
    make_observation(plans, "2012-13", 5, board=board)
    make_observation(plans, "2013-14", 5, board=board)

    assert line(board).change == ChangeLine("No change", "2012-13", "same", "")


def test_a_missing_figure_reads_as_its_reason_and_an_old_one_says_so():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2011-12", board=board, missing="c")

    found = line(board)

    assert (found.figure, found.is_missing, found.age) == ("Confidential", True, "2 years old")
    assert (found.change, found.target) == (None, None)


def test_a_later_gap_is_named():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2013-14 q3", 5, board=board)
    make_observation(plans, "2013-14 q4", board=board, missing="not_sent")

    assert line(board).gap == "Q4 2013-14: not yet sent"


def test_a_wider_area_is_named():
    board = make_board()
    county = make_area("County", kind="pan_county")
    county.members.add(board.area)
    make_observation(make_measure(), "2013-14", 58, board=board, area=county)

    assert line(board).place == "County"


def test_a_good_range_is_the_target():
    board = make_board()
    repeat = make_share(polarity="range", good_from=10, good_to=15)
    make_observation(repeat, "2013-14", 16, board=board)

    found = line(board)

    assert found.figure == "16%"
    assert found.target == TargetLine("10% to 15%", "Outside the good range", "poor")


def test_nothing_is_compared_over_a_break():
    board = make_board()
    plans = make_measure()
    make_observation(plans, "2012-13", 5, board=board)
    make_observation(plans, "2013-14", 5, board=board)
    make_break(plans, date(2013, 4, 1))

    assert line(board).change is None


def test_a_measure_without_figures_says_so():
    make_measure()

    assert line(make_board()).absence == "No figures yet"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("395", "line 395"),
        ("395;444", "lines 395;444"),
        ("466-468", "lines 466-468"),
        ("cell B12", "cell B12"),
        ("", ""),
    ],
)
def test_place_in_the_source(lines, expected):
    board, plans = make_board(), make_measure()
    make_observation(plans, "2013-14", 1, board=board, lines=lines)

    assert place_text(series(plans, board).points[0]) == expected
