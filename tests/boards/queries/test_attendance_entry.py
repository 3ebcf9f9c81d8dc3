import datetime

import pytest

from boards.models import Appointment
from boards.queries.attendance_entry import attendance_version, entry_rows, latest_entry
from tests.builders.boards import (
    make_appointment,
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.meetings import change_mark

pytestmark = pytest.mark.django_db

DAY = datetime.date(2013, 9, 18)
BEFORE, AFTER = datetime.date(2013, 9, 17), datetime.date(2013, 9, 19)


@pytest.fixture
def group():
    return make_group(make_year(make_board()).board)


@pytest.fixture
def meeting(group):
    return make_meeting(group, DAY)


def test_each_seat_of_the_day_has_its_holders_and_deputies(group, meeting):
    police = make_seat(group, "Police")
    make_appointment(police, "Before", starts_on=datetime.date(2012, 1, 1), ends_on=BEFORE)
    make_appointment(police, "Now", starts_on=DAY)
    make_appointment(police, "Deputy", capacity=Appointment.Capacity.DEPUTY)
    make_appointment(police, "Later deputy", capacity=Appointment.Capacity.DEPUTY, starts_on=AFTER)
    make_seat(group, "Ended", ends_on=BEFORE)
    make_seat(group, "To come", starts_on=AFTER)

    (row,) = entry_rows(meeting)

    assert (row.seat, row.holders, row.deputies) == (police, ("Now",), ("Deputy",))
    assert row.initial == {"mark": "", "deputy": "", "note": ""}


def test_a_vacant_seat_is_proposed_as_vacant_and_a_first_holder_to_come_as_not_yet_a_member(group, meeting):
    vacant, new = make_seat(group, "Lay member"), make_seat(group, "Housing", starts_on=BEFORE)
    make_appointment(vacant, "Gone", starts_on=datetime.date(2012, 1, 1), ends_on=BEFORE)
    make_appointment(new, "To come", starts_on=AFTER)

    assert [(row.proposed, row.initial["mark"]) for row in entry_rows(meeting)] == [
        ("vacant", "vacant"),
        ("not_yet_member", "not_yet_member"),
    ]


def test_what_is_saved_comes_before_what_is_proposed(group, meeting):
    seat = make_seat(group, "Housing", starts_on=BEFORE)
    make_mark(meeting, seat, "deputy", deputy="Sam Reed", note="Came late")

    (row,) = entry_rows(meeting)

    assert row.proposed is None
    assert row.initial == {"mark": "deputy", "deputy": "Sam Reed", "note": "Came late"}


def test_a_seat_with_a_mark_is_there_whatever_its_dates(group, meeting):
    seat = make_seat(group, "Ended", ends_on=BEFORE)
    make_mark(meeting, seat)

    assert [row.seat for row in entry_rows(meeting)] == [seat]


def test_the_version_moves_with_every_change_of_the_meetings_marks_alone(group, meeting):
    seat = make_seat(group)
    other = make_meeting(group, AFTER)
    empty = attendance_version(meeting)
    mark = make_mark(meeting, seat)
    first = attendance_version(meeting)
    make_mark(other, seat)
    change_mark(mark, make_user(name="Kim Other"), note="Left early")

    assert empty == 0
    assert first < attendance_version(meeting)
    assert latest_entry(meeting).by == "Kim Other"
    assert latest_entry(make_meeting(group, BEFORE)) is None


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(group, meeting, number, django_assert_num_queries):
    for place in range(number):
        make_appointment(make_seat(group, f"Seat {place}"), f"Person {place}")

    with django_assert_num_queries(3):
        entry_rows(meeting)
