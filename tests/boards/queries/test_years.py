import datetime

import pytest

from boards.models import Contribution, Meeting
from boards.queries.years import OpenMatter, open_matters, year_events, years_of
from boards.services import years
from tests.builders.boards import (
    make_agency,
    make_board,
    make_contribution,
    make_group,
    make_meeting,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import make_evidence, make_next_step, make_plain_outcome, make_report_due

pytestmark = pytest.mark.django_db

AFTERWARDS = datetime.date(2014, 7, 1)
State = Contribution.State


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def manager(year):
    return make_user("manager@example.org", board=year.board, role="business_manager", name="Robin Vale")


def test_nothing_is_open_in_an_empty_year_that_is_over(year):
    assert open_matters(year, AFTERWARDS) == ()


@pytest.mark.parametrize(("day", "is_open"), [("2014-03-31", True), ("2014-04-01", False)])
def test_a_year_is_over_after_its_last_day(year, day, is_open):
    found = open_matters(year, datetime.date.fromisoformat(day))

    assert found == (
        (OpenMatter("The year is not over", "It ends on 31 March 2014.", ""),) if is_open else ()
    )


def test_meetings_of_the_year_that_are_not_closed(year, manager):
    group = make_group(year.board)
    make_meeting(group, datetime.date(2013, 4, 1))
    make_meeting(group, datetime.date(2014, 3, 31), state=Meeting.State.PLANNED)
    make_meeting(group, datetime.date(2013, 7, 1), state=Meeting.State.NOT_HELD)
    make_meeting(group, datetime.date(2013, 9, 1), closed_at="2013-09-02T10:00Z", closed_by=manager)
    make_meeting(group, datetime.date(2014, 4, 1))
    make_meeting(make_group(make_board("Hilltop board")), datetime.date(2013, 5, 1))

    assert open_matters(year, AFTERWARDS) == (
        OpenMatter(
            "Two meetings are not closed",
            "Main board, 1 April 2013; Main board, 31 March 2014.",
            "boards:meetings",
        ),
    )


def test_contributions_that_are_to_be_confirmed(year):
    make_contribution(year, make_agency(year.board, "Police"), state=State.TO_BE_CONFIRMED)
    make_contribution(year, make_agency(year.board, "School"), 0)
    make_contribution(year, make_agency(year.board, "Health"))

    assert open_matters(year, AFTERWARDS) == (
        OpenMatter("One contribution is to be confirmed", "Police.", "boards:money"),
    )


def test_reports_that_have_not_come(year):
    make_report_due(year, "Private fostering", due_on=datetime.date(2013, 9, 30))
    make_report_due(year, "Child deaths", received_on=datetime.date(2013, 9, 30))
    make_report_due(year, "Serious incidents", frequency="as_needed")

    assert open_matters(year, AFTERWARDS) == (
        OpenMatter("One report is not received", "Private fostering.", "boards:reports_due"),
    )


def test_priorities_that_are_not_reviewed(year):
    following = make_year(year.board, 2014)
    done = make_priority(year, "Learning", why="W", done="D", impact="Children wait less.")
    make_evidence(done)
    make_next_step(done, fate="carried", outcome=make_plain_outcome(following))
    for number in range(6):
        make_priority(year, f"Priority {number}")

    assert open_matters(year, AFTERWARDS) == (
        OpenMatter(
            "Six priorities are not reviewed in full",
            "Priority 0; Priority 1; Priority 2; Priority 3; Priority 4; and one other.",
            "boards:priorities",
        ),
    )


def test_next_steps_of_the_year_before_and_of_this_one(year):
    before = make_priority(make_year(year.board, 2012))
    make_next_step(before, "Left over")
    own = make_priority(year, why="W", done="D", impact="Children wait less.")
    make_evidence(own)
    make_next_step(own, "Still to do")

    assert open_matters(year, AFTERWARDS) == (
        OpenMatter("One next step of 2012-13 is not answered", "Left over.", "boards:next_steps"),
        OpenMatter(
            "One next step of this year is not answered by the plan for 2014-15",
            "Still to do.",
            "boards:priorities_review",
        ),
    )


def test_events_say_when_the_year_was_closed_and_why_it_was_opened_again(year, manager):
    years.close(year=year, by=manager)
    year.refresh_from_db()
    year.ambition = "Better"
    year.save()
    years.reopen(year=year, by=manager, reason="The reserve was wrong")

    assert [(event.is_closing, event.by, event.reason) for event in year_events(year)] == [
        (False, "Robin Vale", "The reserve was wrong"),
        (True, "Robin Vale", ""),
    ]


def test_years_come_latest_first_and_are_those_of_the_board(year):
    following = make_year(year.board, 2014)
    make_year(make_board("Hilltop board"), 2015)

    assert years_of(year.board) == [following, year]


@pytest.mark.parametrize("number", [1, 4])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    group = make_group(year.board)
    before = make_year(year.board, 2012)
    for place in range(number):
        make_meeting(group, datetime.date(2013, 5, 1 + place))
        make_next_step(make_priority(year, f"Priority {place}"))
        make_next_step(make_priority(before, f"Priority {place}"))

    with django_assert_num_queries(6):
        open_matters(year, AFTERWARDS)
