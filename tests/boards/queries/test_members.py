import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Group, Person
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

DAY = datetime.date


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
    sam = Holder(Person.objects.get().pk, "Sam Reed", None, None, "In post all year")
    assert row.holders == row.current == (sam,)
    assert (row.state, row.is_vacant, row.is_unnamed, row.ending) == ("unknown", False, False, ())
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


@pytest.mark.parametrize(
    ("terms", "opened_on", "state", "since", "is_unnamed"),
    [
        ([], None, "unknown", None, True),
        ([], DAY(2013, 9, 1), "vacant", DAY(2013, 9, 1), False),
        ([(DAY(2013, 4, 1), None)], None, "held", None, False),
        ([(DAY(2013, 4, 1), DAY(2014, 3, 31))], None, "held", None, False),
        ([(DAY(2013, 4, 1), DAY(2014, 3, 30))], None, "vacant", DAY(2014, 3, 31), False),
        ([(None, DAY(2013, 12, 31)), (DAY(2014, 1, 1), None)], None, "held", None, False),
        # Held before the year began, and empty ever since.
        ([(DAY(2011, 4, 1), DAY(2012, 3, 31))], None, "vacant", DAY(2012, 4, 1), False),
    ],
)
def test_vacancy_is_worked_out_from_all_terms(year, terms, opened_on, state, since, is_unnamed):
    seat = make_seat(make_group(year.board), starts_on=opened_on)
    for number, (starts_on, ends_on) in enumerate(terms):
        make_appointment(seat, f"Person {number}", starts_on=starts_on, ends_on=ends_on)

    (row,) = rows_of(year)

    assert (row.state, row.vacant_since, row.is_unnamed) == (state, since, is_unnamed)


def test_state_is_told_on_the_day_asked_for(year):
    seat = make_seat(make_group(year.board))
    make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 6, 30))
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 9, 1))

    (row,) = seat_rows(seats_of(year.board), year, DAY(2013, 7, 15))

    assert (row.state, row.vacant_since, row.current) == ("vacant", DAY(2013, 7, 1), ())
    assert [holder.name for holder in row.holders] == ["Sam Reed", "Kim Hale"]


def test_a_term_that_ends_soon_is_told_unless_somebody_follows(year):
    group = make_group(year.board)
    for title, ends_on in (
        ("Soon", DAY(2014, 6, 29)),
        ("Late", DAY(2014, 6, 30)),
        ("Followed", DAY(2014, 4, 30)),
    ):
        make_appointment(make_seat(group, title), title, starts_on=DAY(2013, 4, 1), ends_on=ends_on)
    followed = group.seats.get(title="Followed")
    make_appointment(followed, "Next", starts_on=DAY(2014, 5, 1))

    assert [row.title for row in rows_of(year) if row.ending] == ["Soon"]


def test_deputies_are_apart_from_holders(year):
    seat = make_seat(make_group(year.board))
    make_appointment(seat, "Sam Reed", capacity="deputy")
    make_appointment(seat, "Gone", capacity="deputy", ends_on=DAY(2014, 3, 30))

    (row,) = rows_of(year)

    assert row.holders == ()
    assert [deputy.name for deputy in row.deputies] == ["Sam Reed"]


@pytest.mark.parametrize(
    ("of_group", "of_seat", "is_there", "has_state"),
    [
        ({}, {}, True, True),
        ({"ends_on": DAY(2013, 3, 31)}, {}, False, False),
        ({"ends_on": DAY(2013, 4, 1)}, {}, True, False),
        ({}, {"ends_on": DAY(2014, 3, 30)}, True, False),
        ({"starts_on": DAY(2014, 3, 31)}, {}, True, True),
        ({"starts_on": DAY(2014, 4, 1)}, {}, False, False),
        ({}, {"starts_on": DAY(2014, 4, 1)}, False, False),
        ({"starts_on": DAY(2013, 1, 1)}, {"ends_on": DAY(2013, 12, 31)}, True, False),
    ],
)
def test_a_seat_is_there_while_it_and_its_group_are(year, of_group, of_seat, is_there, has_state):
    make_seat(make_group(year.board, **of_group), **of_seat)

    rows = rows_of(year)

    assert bool(rows) == is_there
    assert [row.state is not None for row in rows] == ([has_state] if is_there else [])


@pytest.mark.parametrize(
    ("standing", "is_deciding"),
    [("chair", True), ("member", True), ("lay", True), ("observer", False), ("adviser", False)],
)
def test_observers_and_advisers_do_not_decide(year, standing, is_deciding):
    make_seat(make_group(year.board), standing=standing)

    assert rows_of(year)[0].is_deciding == is_deciding


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
