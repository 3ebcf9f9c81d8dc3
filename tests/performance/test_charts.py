from datetime import date
from decimal import Decimal as D

import pytest

from cescb.charts import BarChart, Better, Break, LineChart, Part, PartOfWhole, Role, StackedBarChart, Target
from cescb.kit.periods import Period
from performance.charts import breakdown_chart, trend_chart, without_gaps
from performance.queries.pages import measure_page
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


def page(measure, board):
    return measure_page(measure, board, make_year(board))


def test_three_periods_make_a_line_with_comparators_target_and_break():
    board = make_board()
    england = make_nation(board)
    repeat = make_share(title="Repeat plans")
    for year, value in [("2011-12", 14), ("2012-13", 15), ("2013-14", 16)]:
        make_observation(repeat, year, value, board=board)
    make_observation(repeat, "2013-14", "15.8", board=None, area=england)
    make_target(repeat, board, 15, tolerance=2)
    make_break(repeat, date(2012, 4, 1), "Counted anew.")

    chart = trend_chart(page(repeat, board))

    assert isinstance(chart, LineChart)
    assert (chart.title, chart.periods) == ("Repeat plans", ("2011-12", "2012-13", "2013-14"))
    assert [(series.name, series.values, series.role) for series in chart.series] == [
        ("Marshland", (D(14), D(15), D(16)), Role.MAIN),
        ("England", (None, None, D("15.8")), Role.COMPARATOR),
    ]
    assert chart.target == Target((None, None, D(15)), tolerance=D(2), better=Better.LOWER)
    assert chart.breaks == (Break("2012-13", "Counted anew."),)


def test_local_and_published_are_two_lines():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    for day, value in [("2013-03-31", 160), ("2014-03-31", 203), ("2015-03-31", 312)]:
        make_observation(plans, day, value, board=None, area=board.area)

    chart = trend_chart(page(plans, board))

    assert [(series.name, series.values) for series in chart.series] == [
        ("Marshland, local", (None, D(202), None)),
        ("Marshland, published", (D(160), D(203), D(312))),
    ]


def test_missing_figures_are_gaps_and_never_zero():
    board, plans = make_board(), make_measure()
    for year, values in [("2010-11", {"value": 1}), ("2011-12", {"missing": "c"}), ("2012-13", {"value": 2})]:
        make_observation(plans, year, board=board, **values)
    make_observation(plans, "2013-14", 3, board=board)

    chart = trend_chart(page(plans, board))

    assert chart.periods == ("2010-11", "2011-12", "2012-13", "2013-14")
    assert chart.series[0].values == (D(1), None, D(2), D(3))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["2010-11", "2013-14"], ["2010-11", "2011-12", "2012-13", "2013-14"]),
        (["2012-13 q3", "2013-14 q1"], ["2012-13 q3", "2012-13 q4", "2013-14 q1"]),
        (["2012-03-31", "2014-03-31"], ["2012-03-31", "2013-03-31", "2014-03-31"]),
        (["2014-01-31", "2014-03-31"], ["2014-01-31", "2014-03-31"]),
        (["2013-04", "2013-09"], ["2013-04", "2013-09"]),
        (["2013-14"], ["2013-14"]),
    ],
)
def test_equal_steps_are_equal_times(given, expected):
    assert [period.code for period in without_gaps([Period.parse(text) for text in given])] == expected


def test_two_periods_make_bars():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2012-13", 1, board=board)
    make_observation(plans, "2013-14", 2, board=board)

    chart = trend_chart(page(plans, board))

    assert isinstance(chart, BarChart)
    assert (chart.categories, chart.series[0].values) == (("2012-13", "2013-14"), (D(1), D(2)))


def test_one_period_makes_bars_of_the_areas():
    board = make_board()
    england = make_nation(board)
    (north,) = make_neighbours(board, names=("Northford",))
    repeat = make_share(title="Repeat plans")
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(repeat, "2013-14", "15.8", board=None, area=england)
    make_observation(repeat, "2012-13", 14, board=None, area=north)

    chart = trend_chart(page(repeat, board))

    assert isinstance(chart, BarChart)
    assert chart.title == "Repeat plans, 2013-14"
    assert (chart.categories, chart.series[0].values) == (("Marshland", "England"), (D(16), D("15.8")))
    assert chart.highlight == "Marshland"


def test_one_figure_alone_needs_no_chart():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2013-14", 2, board=board)

    assert trend_chart(page(plans, board)) is None


def test_no_figures_need_no_chart():
    assert trend_chart(page(make_measure(), make_board())) is None


def test_at_most_four_series_are_drawn():
    board = make_board()
    repeat = make_share()
    areas = [make_nation(board, name) for name in ("England", "Wales", "Scotland", "Ireland")]
    for year in ("2011-12", "2012-13", "2013-14"):
        make_observation(repeat, year, 5, board=board)
        for area in areas[:-1] if year == "2011-12" else areas:
            make_observation(repeat, year, 5, board=None, area=area)

    chart = trend_chart(page(repeat, board))

    assert {series.name for series in chart.series} == {"Marshland", "England", "Wales", "Scotland"}


def test_neighbours_tell_more_than_the_region():
    board = make_board()
    repeat = make_share()
    region = make_area("North West", kind="region")
    board.comparators.add(region)
    areas = [make_nation(board), region, *make_neighbours(board, names=("Northford",))]
    for year in ("2011-12", "2012-13", "2013-14"):
        make_observation(repeat, year, 5, board=board)
        for area in (board.area, *areas):
            make_observation(repeat, year, 6, board=None, area=area)

    chart = trend_chart(page(repeat, board))

    assert [series.name for series in chart.series] == [
        "Marshland, local",
        "Marshland, published",
        "England",
        "Statistical neighbours",
    ]


def split(measure, board):
    (table,) = page(measure, board).breakdowns
    return breakdown_chart(table, measure, date(2014, 3, 31))


def test_a_few_categories_over_time_are_stacked_up_to_the_year():
    board, plans = make_board(), make_measure()
    neglect, other = make_breakdown(plans)
    for day in ("2013-03-31", "2014-03-31", "2015-03-31"):
        make_observation(plans, day, 99, board=board, category=neglect)
        make_observation(plans, day, 103, board=board, category=other)

    chart = split(plans, board)

    assert isinstance(chart, StackedBarChart)
    assert chart.periods == ("31 March 2013", "31 March 2014")
    assert [(series.name, series.values) for series in chart.series] == [
        ("Neglect", (D(99), D(99))),
        ("Other", (D(103), D(103))),
    ]


def test_categories_at_one_time_are_parts_of_a_whole():
    board, plans = make_board(), make_measure(title="Plans")
    neglect, other = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2014-03-31", board=board, category=other, missing="c")

    chart = split(plans, board)

    assert isinstance(chart, PartOfWhole)
    assert chart.title == "Plans, by category of abuse, 31 March 2014"
    assert chart.parts == (Part("Neglect", D(99)), Part("Other", None))


def test_percentages_by_category_are_bars():
    board, seen = make_board(), make_share()
    neglect, other = make_breakdown(seen)
    make_observation(seen, "2013-14", 80, board=board, category=neglect)
    make_observation(seen, "2013-14", 70, board=board, category=other)

    chart = split(seen, board)

    assert isinstance(chart, BarChart)
    assert (chart.categories, chart.series[0].values) == (("Neglect", "Other"), (D(80), D(70)))


def test_nothing_known_is_not_drawn():
    board, plans = make_board(), make_measure()
    neglect, _ = make_breakdown(plans)
    make_observation(plans, "2013-14", board=board, category=neglect, missing="c")

    assert split(plans, board) is None
