import datetime

import pytest

from boards.models import Meeting
from boards.queries import meetings_in
from boards.queries.calendar import calendar_of
from tests.builders.boards import make_board, make_group, make_meeting, make_year

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def calendar(year, **lookups):
    return calendar_of(year.board, year, meetings_in(year.board, year).filter(**lookups))


def test_twelve_months_from_april_hold_the_meetings_by_day(year):
    main, other = make_group(year.board, position=1), make_group(year.board, "Training", position=2)
    days = [datetime.date(2013, 4, 1), datetime.date(2014, 1, 24), datetime.date(2014, 3, 31)]
    second = make_meeting(other, days[0])
    first, january, march = (make_meeting(main, day) for day in days)
    make_meeting(main, datetime.date(2014, 4, 1))

    months = calendar(year).months

    assert [f"{month.first:%Y-%m}" for month in months][:1] == ["2013-04"]
    assert [f"{month.first:%Y-%m}" for month in months][8:] == ["2013-12", "2014-01", "2014-02", "2014-03"]
    assert {month.first: month.meetings for month in months if month.meetings} == {
        datetime.date(2013, 4, 1): (first, second),
        datetime.date(2014, 1, 1): (january,),
        datetime.date(2014, 3, 1): (march,),
    }


def test_groups_are_counted_whatever_is_shown_and_say_how_many_meetings_are_short(year):
    main = make_group(year.board, meetings_a_year=4, position=1)
    make_group(year.board, "Training", position=2)
    make_group(year.board, "Ended before", ends_on=datetime.date(2013, 3, 31))
    make_meeting(main, datetime.date(2013, 5, 10))
    make_meeting(main, datetime.date(2013, 7, 12), state=Meeting.State.PLANNED)
    make_meeting(main, datetime.date(2013, 9, 18), state=Meeting.State.NOT_HELD)

    groups = calendar(year, state="not_held").groups

    assert [
        (str(one.group), one.held, one.planned, one.not_held, one.asked, one.short) for one in groups
    ] == [
        ("Main board", 1, 1, 1, 4, 2),
        ("Training", 0, 0, 0, None, 0),
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    for place in range(number):
        make_meeting(make_group(year.board, f"Group {place}"), datetime.date(2013, 5, 10))

    with django_assert_num_queries(3):
        calendar(year)
