import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Meeting
from boards.queries import meeting_record, meetings_of
from tests.builders.boards import (
    make_board,
    make_citation,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_year,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def group(year):
    return make_group(year.board)


def test_meetings_of_the_year_come_by_date_with_their_rates(year, group):
    seat = make_seat(group)
    make_seat(group, "School")
    later = make_meeting(group, datetime.date(2013, 7, 12), note="By telephone")
    make_mark(later, seat)
    make_meeting(group, datetime.date(2013, 5, 10), state=Meeting.State.NOT_HELD)
    make_meeting(group, datetime.date(2014, 4, 1))

    rows = meetings_of(year.board, year)

    assert [(row.held_on, row.state, row.rate, row.note) for row in rows] == [
        (datetime.date(2013, 5, 10), "not_held", None, ""),
        (datetime.date(2013, 7, 12), "held", AttendanceRate(1, 2, 1), "By telephone"),
    ]


def test_record_has_every_seat_with_its_mark(group):
    police, school = make_seat(group, "Police"), make_seat(group, "School")
    make_seat(group, "Health")
    meeting = make_meeting(group, citation=make_citation("1463"))
    make_mark(meeting, police, "deputy", note="Inspector")
    make_mark(meeting, school, "apologies")

    record = meeting_record(meeting)

    assert [(seat.title, seat.mark, seat.note) for seat in record.marks] == [
        ("Police", "deputy", "Inspector"),
        ("School", "apologies", ""),
        ("Health", "not_recorded", ""),
    ]
    assert record.meeting.rate == AttendanceRate(1, 3, 1)
    assert record.meeting.citation == "Yearly report, line 1463"
    assert [seat.title for seat in record.with_mark("deputy", "apologies")] == ["Police", "School"]


def test_meeting_that_was_not_held_has_no_marks(group):
    make_seat(group)

    record = meeting_record(make_meeting(group, state=Meeting.State.PLANNED))

    assert (record.marks, record.meeting.rate) == ((), None)


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, group, number, django_assert_num_queries):
    for place in range(number):
        meeting = make_meeting(group, datetime.date(2013, 5, place + 1), citation=make_citation(f"{place}"))
        make_mark(meeting, make_seat(group, f"Seat {place}"))

    with django_assert_num_queries(3):
        meetings_of(year.board, year)
    found = Meeting.objects.select_related("group", "citation__document").first()
    with django_assert_num_queries(2):
        meeting_record(found)
