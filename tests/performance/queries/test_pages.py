from datetime import date
from decimal import Decimal as D

import pytest

from performance.queries.pages import measure_page, observations_of
from performance.queries.series import Side
from tests.builders.boards import make_area, make_board, make_discrepancy, make_document, make_year
from tests.builders.performance import (
    make_break,
    make_breakdown,
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_revision,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


def page(measure, board, **year):
    return measure_page(measure, board, make_year(board, **year))


def test_page_gathers_what_is_known_of_a_measure():
    board = make_board()
    england = make_nation(board)
    repeat = make_share()
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=None, area=board.area)
    make_observation(repeat, "2013-14", "15.8", board=None, area=england)
    make_observation(repeat, "2012-13", "14.9", board=board, area=england)
    make_target(repeat, board, 15)
    make_discrepancy(make_year(board), reference="repeat-plans in 2013-14")

    found = page(repeat, board)

    assert (found.place, found.main.side, found.other.side) == (board.area.name, Side.LOCAL, Side.PUBLISHED)
    assert found.assessment.latest.value == D(16)
    assert found.targets[2013].value == D(15)
    assert [item.figures[0].value for item in found.comparators] == [D("15.8")]
    assert [(point.area_name, point.value) for point in found.elsewhere] == [("England", D("14.9"))]
    assert [(item.side, item.is_same_period) for item in found.linked] == [(Side.PUBLISHED, True)]
    assert len(found.discrepancies) == 1


def test_the_whole_series_is_there_but_the_year_is_assessed_as_it_stood():
    board = make_board()
    plans = make_measure()
    for day, value in [("2013-03-31", 161), ("2014-03-31", 202), ("2015-03-31", 312)]:
        make_observation(plans, day, value, board=board)

    found = page(plans, board)

    assert len(found.main.points) == 3
    assert found.assessment.latest.value == D(202)
    assert page(plans, board, starts_in=2014).assessment.latest.value == D(312)


def test_a_board_that_reports_through_a_county_panel_sees_the_panels_figures():
    board = make_board()
    county = make_area("County", kind="pan_county")
    county.members.add(board.area)
    deaths = make_measure("deaths")
    make_observation(deaths, "2013-14", 58, board=board, area=county)

    found = page(deaths, board)

    assert (found.place, found.assessment.latest.value) == ("County", D(58))
    assert found.elsewhere == ()


def test_its_own_area_goes_before_the_county():
    board = make_board()
    county = make_area("County", kind="pan_county")
    county.members.add(board.area)
    deaths = make_measure("deaths")
    make_observation(deaths, "2013-14", 58, board=board, area=county)
    make_observation(deaths, "2013-14", 21, board=board)

    found = page(deaths, board)

    assert (found.place, found.assessment.latest.value) == (board.area.name, D(21))
    assert [point.value for point in found.elsewhere] == [D(58)]


def test_nothing_of_another_board_is_on_the_page():
    board, other = make_board(), make_board("Other board")
    england = make_nation(board)
    plans, linked = make_share("plans"), make_share("linked")
    plans.compare_with.add(linked)
    neglect, _ = make_breakdown(plans)
    for measure in (plans, linked):
        make_observation(measure, "2013-14", 99, board=other, area=board.area)
        make_observation(measure, "2013-14", 99, board=other, area=england)
    make_observation(plans, "2013-14", 99, board=other, area=board.area, category=neglect)
    make_target(plans, other, 5)
    make_discrepancy(make_year(other), reference="plans in 2013-14")

    found = page(plans, board)

    assert not found.has_figures
    assert (found.comparators, found.linked, found.discrepancies, found.targets) == ((), (), (), {})
    assert observations_of(plans, board) == []


def test_licences_are_named_once():
    board = make_board()
    source = make_document("Census", kind="published", attribution="Licensed words")
    repeat = make_share()
    make_observation(repeat, "2012-13", 15, board=None, area=board.area, source=source)
    make_observation(repeat, "2013-14", 16, board=None, area=board.area, source=source)

    assert page(repeat, board).attributions == ("Licensed words",)


@pytest.mark.parametrize("count", [1, 3])
def test_page_takes_the_same_number_of_queries_however_much_there_is(count, django_assert_num_queries):
    board = make_board()
    year = make_year(board)
    england, members = make_nation(board), make_neighbours(board)
    repeat = make_share()
    make_break(repeat, date(2011, 4, 1))
    for number in range(count):
        linked = make_share(f"linked-{number}")
        repeat.compare_with.add(linked)
        for area in (england, *members):
            make_observation(repeat, f"201{number}-03-31", 15, board=None, area=area)
        for category in make_breakdown(repeat, f"split-{number}"):
            make_observation(repeat, f"201{number}-03-31", 5, board=board, category=category)
        make_revision(make_observation(repeat, f"201{number}-03-31", 15, board=board))
        make_observation(linked, f"201{number}-03-31", 15, board=board)
        make_target(repeat, board, 15, year=2010 + number)
        make_discrepancy(year, f"item-{number}", reference="repeat-plans in 2013-14")

    with django_assert_num_queries(9):
        measure_page(repeat, board, year)
