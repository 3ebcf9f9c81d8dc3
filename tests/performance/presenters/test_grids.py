from datetime import date

import pytest

from performance.charts import breakdown_chart
from performance.presenters.grids import (
    Grid,
    GridCell,
    GridRow,
    breakdown_grid,
    comparator_grid,
    split_later,
)
from performance.presenters.lines import wording_of
from performance.queries.pages import measure_page
from tests.builders.boards import make_board, make_year
from tests.builders.performance import (
    make_breakdown,
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_share,
)

pytestmark = pytest.mark.django_db

YEAR_END = date(2014, 3, 31)


def page(measure, board):
    return measure_page(measure, board, make_year(board))


def test_comparators_stand_beside_the_own_figure_of_their_own_period():
    board = make_board()
    england = make_nation(board)
    north, _, _ = make_neighbours(board)
    repeat = make_share()
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(repeat, "2012-13", "14.9", board=None, area=england)
    make_observation(repeat, "2013-14", 15, board=None, area=north)
    make_observation(repeat, "2014-15", 15, board=None, area=england)

    grid = comparator_grid(page(repeat, board), wording_of(repeat), YEAR_END)

    assert grid.heads == ("Period", "Marshland (local)", "England", "Statistical neighbours")
    assert [(row.head, row.is_later) for row in grid.rows] == [
        ("2014-15", True),
        ("2013-14", False),
        ("2012-13", False),
    ]
    missing = GridCell("Not given", is_missing=True)
    assert [row.cells for row in grid.rows][1:] == [
        (GridCell("16%"), missing, GridCell("15.0%", "mean of 1 of 3 areas")),
        (missing, GridCell("14.9%"), missing),
    ]


def test_without_comparators_there_is_no_grid():
    board, repeat = make_board(), make_share()
    make_observation(repeat, "2013-14", 16, board=board)

    assert comparator_grid(page(repeat, board), wording_of(repeat), YEAR_END) is None


def grid_of(measure, board):
    (table,) = page(measure, board).breakdowns
    return breakdown_grid(table, measure, wording_of(measure), YEAR_END)


def test_a_breakdown_that_adds_up_shows_shares_of_the_total():
    board, plans = make_board(), make_measure()
    neglect, _ = make_breakdown(plans)
    for day, value, total in [("2012-03-31", 123, 207), ("2013-03-31", 101, 161), ("2014-03-31", 99, 202)]:
        make_observation(plans, day, value, board=board, category=neglect)
        make_observation(plans, day, total, board=board)

    grid = grid_of(plans, board)

    assert grid.heads == ("Period", "Neglect", "All")
    assert [(row.head, row.cells) for row in grid.rows] == [
        ("31 March 2014", (GridCell("99", "49%"), GridCell("202"))),
        ("31 March 2013", (GridCell("101", "63%"), GridCell("161"))),
        ("31 March 2012", (GridCell("123", "59%"), GridCell("207"))),
    ]


def test_more_categories_than_periods_make_the_rows():
    board, plans = make_board(), make_measure()
    neglect, other = make_breakdown(plans)
    make_observation(plans, "2014-15", 30, board=board, category=neglect)
    make_observation(plans, "2014-15", board=board, category=other, missing="c")

    grid = grid_of(plans, board)

    assert grid.heads == ("Category of abuse", "2014-15 (later)")
    assert [(row.head, row.cells) for row in grid.rows] == [
        ("Neglect", (GridCell("30"),)),
        ("Other", (GridCell("Confidential", is_missing=True),)),
    ]


def test_percentages_show_their_parts_and_no_shares():
    board, seen = make_board(), make_share()
    neglect, other = make_breakdown(seen)
    make_observation(seen, "2013-14", 80, board=board, category=neglect)
    make_observation(seen, "2013-14", parts=(7, 8), board=board, category=other)

    cells = [cell for row in grid_of(seen, board).rows for cell in row.cells]

    assert cells == [GridCell("80%"), GridCell("87.5%", "7 of 8 plans")]


def rows(*later):
    return Grid(
        "key",
        "Plans",
        ("Period",),
        tuple(GridRow(str(n), (), flag) for n, flag in enumerate(later)),
        "A note.",
    )


def test_later_rows_are_parted_from_those_known_at_the_end_of_the_year():
    known, later = split_later(rows(True, False))

    assert ([row.head for row in known.rows], known.note) == (["1"], "A note.")
    assert (later.key, [row.head for row in later.rows], later.note) == ("key-later", ["0"], "")


@pytest.mark.parametrize("flags", [(False, False), (True, True)])
def test_rows_of_one_kind_stay_together(flags):
    assert split_later(rows(*flags)) == (rows(*flags), None)


def test_one_category_without_a_total_has_no_share_and_no_chart():
    board, plans = make_board(), make_measure()
    neglect, _ = make_breakdown(plans)
    make_observation(plans, "2013-14", 99, board=board, category=neglect)

    grid = grid_of(plans, board)
    (table,) = page(plans, board).breakdowns

    assert [row.cells for row in grid.rows] == [(GridCell("99"),)]
    assert breakdown_chart(table, plans, YEAR_END) is None


def test_comparators_of_other_periods_alone_make_no_grid():
    board, repeat = make_board(), make_share()
    england = make_nation(board)
    make_observation(repeat, "2013-14 q4", 16, board=board)
    make_observation(repeat, "2013-14", "15.8", board=None, area=england)

    assert comparator_grid(page(repeat, board), wording_of(repeat), YEAR_END) is None
