from datetime import date
from decimal import Decimal as D

import pytest

from performance.queries.breakdowns import breakdown, breakdowns
from performance.queries.series import Side
from tests.builders.boards import make_board
from tests.builders.performance import make_breakdown, make_measure, make_observation

pytestmark = pytest.mark.django_db


def cells(row):
    return [cell.value if cell else None for cell in row.cells]


def test_a_row_for_each_period_and_a_cell_for_each_category_in_its_order():
    board = make_board()
    plans = make_measure()
    neglect, other = make_breakdown(plans, titles=("Neglect", "Abuse"))
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 103, board=board, category=other)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2013-03-31", 101, board=board, category=neglect)

    found = breakdown(plans, board, "category-of-abuse")

    assert found.side is Side.LOCAL
    assert [category.title for category in found.categories] == ["Neglect", "Abuse"]
    assert [(row.period.code, cells(row)) for row in found.rows] == [
        ("2013-03-31", [D(101), None]),
        ("2014-03-31", [D(99), D(103)]),
    ]
    assert [row.total.value if row.total else None for row in found.rows] == [None, D(202)]
    assert [row.known_sum for row in found.rows] == [None, D(202)]


def test_a_missing_category_has_no_sum():
    board = make_board()
    plans = make_measure()
    neglect, other = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2014-03-31", board=board, category=other, missing="c")

    (row,) = breakdown(plans, board, "category-of-abuse").rows

    assert row.known_sum is None
    assert row.cells[1].missing_label == "Confidential"


def test_categories_without_any_figure_are_left_out():
    board = make_board()
    plans = make_measure()
    neglect, _ = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)

    found = breakdown(plans, board, "category-of-abuse")

    assert found.categories == (neglect,)


def test_published_breakdowns_stand_in_and_other_boards_never_show():
    board, other = make_board(), make_board("Other board")
    plans = make_measure()
    neglect, abuse = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 999, board=other, area=board.area, category=abuse)
    make_observation(plans, "2014-03-31", 98, board=None, area=board.area, category=neglect)

    found = breakdown(plans, board, "category-of-abuse")

    assert (found.side, found.categories, cells(found.rows[0])) == (Side.PUBLISHED, (neglect,), [D(98)])


def test_two_breakdowns_with_a_category_of_the_same_code_stay_apart():
    board = make_board()
    plans = make_measure()
    first, _ = make_breakdown(plans, "abuse", titles=("Other", "Neglect"))
    second, _ = make_breakdown(plans, "bands", titles=("Other", "Young"))
    make_observation(plans, "2014-03-31", 1, board=board, category=first)
    make_observation(plans, "2014-03-31", 2, board=board, category=second)

    found = {table.breakdown.code: cells(table.rows[0]) for table in breakdowns(plans, board)}

    assert found == {"abuse": [D(1)], "bands": [D(2)]}


def test_without_figures_there_is_no_table():
    board = make_board()
    plans = make_measure()
    make_breakdown(plans)

    assert breakdowns(plans, board) == ()
    assert breakdown(plans, board, "category-of-abuse") is None


def test_until_leaves_out_later_periods():
    board = make_board()
    plans = make_measure()
    neglect, _ = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2015-03-31", 120, board=board, category=neglect)

    rows = breakdown(plans, board, "category-of-abuse").until(date(2014, 3, 31))

    assert [row.period.code for row in rows] == ["2014-03-31"]


@pytest.mark.parametrize("count", [1, 3])
def test_breakdowns_take_two_queries(count, django_assert_num_queries):
    board = make_board()
    plans = make_measure()
    for number in range(count):
        for category in make_breakdown(plans, f"split-{number}"):
            make_observation(plans, "2014-03-31", 1, board=board, category=category)
    assert board.area

    with django_assert_num_queries(2):
        breakdowns(plans, board)
