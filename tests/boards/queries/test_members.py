import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Group
from boards.queries import Holder, seat_rows, seat_sources, seats_of
from tests.builders.boards import (
    make_appointment,
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


def rows_of(year):
    return seat_rows(seats_of(year.board), year)


def test_seat_carries_its_agency_holder_and_attendance(year):
    group = make_group(year.board)
    seat = make_seat(
        group, standing="chair", post="Chair", note="Independent", citation=make_citation("1481")
    )
    make_appointment(seat, "Sam Reed", date_note="In post all year")
    make_mark(make_meeting(group), seat)
    make_meeting(group, datetime.date(2013, 7, 12))

    (row,) = rows_of(year)

    assert (row.title, row.group, row.agency, row.sector) == ("Police", "Main board", "Police", "police")
    assert (row.post, row.standing, row.standing.label, row.statutory) == ("Chair", "chair", "Chair", "yes")
    assert row.holders == (Holder("Sam Reed", None, None, "In post all year"),)
    assert (row.rate, row.note, row.citation) == (
        AttendanceRate(1, 2, 1),
        "Independent",
        "Yearly report, line 1481",
    )
    assert [source.places for source in seat_sources(seats_of(year.board))] == [("1481",)]


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "is_named"),
    [
        (None, None, True),
        (None, datetime.date(2013, 4, 1), True),
        (datetime.date(2014, 3, 31), None, True),
        (None, datetime.date(2013, 3, 31), False),
        (datetime.date(2014, 4, 1), None, False),
    ],
)
def test_holder_is_named_when_the_term_touches_the_year(year, starts_on, ends_on, is_named):
    make_appointment(make_seat(make_group(year.board)), starts_on=starts_on, ends_on=ends_on)

    assert bool(rows_of(year)[0].holders) == is_named


def test_attendance_counts_the_meetings_of_the_seats_own_group(year):
    main = make_group(year.board)
    training = make_group(year.board, "Training", tier=Group.Tier.SUB_GROUP, position=1)
    make_seat(main, "Police")
    make_seat(training, "Trainer")
    make_meeting(main)
    make_meeting(main, datetime.date(2013, 7, 12))

    assert [(row.title, row.rate.possible) for row in rows_of(year)] == [("Police", 2), ("Trainer", 0)]


def test_seats_of_another_board_are_left_out(year):
    make_seat(make_group(make_board("Hilltop board")))

    assert rows_of(year) == ()


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    group = make_group(year.board)
    for place in range(number):
        seat = make_seat(group, f"Seat {place}", citation=make_citation(f"{place}"))
        make_appointment(seat, f"Person {place}")
        make_mark(make_meeting(group, datetime.date(2013, 5, place + 1)), seat)

    with django_assert_num_queries(4):
        rows_of(year)
