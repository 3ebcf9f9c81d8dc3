import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Agency, Group, Meeting
from boards.queries import (
    attendance_summary,
    challenges_suggested_by,
    groups_that_met,
    main_board_rate,
    seat_rows,
    seats_of,
)
from tests.builders.boards import (
    make_agency,
    make_board,
    make_challenge,
    make_citation,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_year,
)

pytestmark = pytest.mark.django_db

MAY, JULY = datetime.date(2013, 5, 10), datetime.date(2013, 7, 12)
CLOSED = datetime.date(2014, 3, 1)


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def group(year):
    return make_group(year.board)


def test_summary_has_a_mark_for_every_seat_and_meeting(year, group):
    police = make_seat(group, "Police")
    school = make_seat(
        group, "School", agency=make_agency(year.board, "School", sector="education", statutory="no")
    )
    first, second = make_meeting(group, MAY), make_meeting(group, JULY)
    make_mark(first, police, "present")
    make_mark(second, police, "deputy")
    make_mark(first, school, "vacant")

    summary = attendance_summary(group, year)

    assert [(seat.title, seat.marks, seat.rate) for seat in summary.seats] == [
        ("Police", ("present", "deputy"), AttendanceRate(2, 2, 0)),
        ("School", ("vacant", "not_recorded"), AttendanceRate(0, 1, 1)),
    ]
    assert [(meeting.held_on, meeting.rate) for meeting in summary.meetings] == [
        (MAY, AttendanceRate(1, 1, 0)),
        (JULY, AttendanceRate(1, 2, 1)),
    ]
    assert [(row.name, row.seats, row.rate) for row in summary.agencies] == [
        ("Police", 1, AttendanceRate(2, 2, 0)),
        ("School", 1, AttendanceRate(0, 1, 1)),
    ]
    assert [(row.name, row.seats, row.rate) for row in summary.sectors] == [
        ("education", 1, AttendanceRate(0, 1, 1)),
        ("police", 1, AttendanceRate(2, 2, 0)),
    ]
    assert summary.total == AttendanceRate(2, 3, 1)


@pytest.mark.parametrize(
    ("status", "counts"),
    [
        (Agency.Statutory.YES, 1),
        (Agency.Statutory.REASONABLE_STEPS, 0),
        (Agency.Statutory.UNCLEAR, 0),
        (Agency.Statutory.NO, 0),
    ],
)
def test_only_certain_statutory_partners_count_as_statutory(year, group, status, counts):
    seat = make_seat(group, agency=make_agency(year.board, statutory=status))
    make_mark(make_meeting(group), seat)

    summary = attendance_summary(group, year)

    assert (len(summary.statutory_seats), summary.statutory.possible) == (counts, counts)


@pytest.mark.parametrize(
    ("held_on", "state", "meetings"),
    [
        (datetime.date(2013, 4, 1), Meeting.State.HELD, 1),
        (datetime.date(2014, 3, 31), Meeting.State.HELD, 1),
        (datetime.date(2013, 3, 31), Meeting.State.HELD, 0),
        (datetime.date(2014, 4, 1), Meeting.State.HELD, 0),
        (MAY, Meeting.State.PLANNED, 0),
        (MAY, Meeting.State.NOT_HELD, 0),
    ],
)
def test_only_meetings_held_in_the_year_count(year, group, held_on, state, meetings):
    make_mark(make_meeting(group, held_on, state=state), make_seat(group))

    summary = attendance_summary(group, year)

    assert len(summary.meetings) == meetings
    assert summary.total.possible == meetings
    assert main_board_rate(year.board, year) == (AttendanceRate(meetings, meetings, 0), meetings)
    assert groups_that_met(year.board, year) == ([group] if meetings else [])


def test_main_board_rate_agrees_with_the_summary_and_leaves_other_groups_out(year, group):
    other = make_group(year.board, "Training", tier=Group.Tier.SUB_GROUP)
    make_mark(make_meeting(other), make_seat(other, "Trainer"))
    seats = [make_seat(group, "Police"), make_seat(group, "School")]
    for day, marks in ((MAY, ["present", "absent"]), (JULY, ["not_yet_member", None])):
        meeting = make_meeting(group, day)
        for seat, mark in zip(seats, marks, strict=True):
            if mark:
                make_mark(meeting, seat, mark)

    rate, meetings = main_board_rate(year.board, year)

    assert (rate, meetings) == (AttendanceRate(1, 3, 1), 2)
    assert rate == attendance_summary(group, year).total


def test_a_seat_counts_from_its_first_to_its_last_day(year, group):
    ended = make_seat(group, "Ended", ends_on=MAY)
    late = make_seat(group, "Late", starts_on=JULY)
    make_seat(group, "Never in the year", ends_on=datetime.date(2012, 4, 1))
    make_mark(make_meeting(group, MAY), ended)
    make_mark(make_meeting(group, JULY), late)

    summary = attendance_summary(group, year)

    assert [(seat.title, seat.marks, seat.rate) for seat in summary.seats] == [
        ("Ended", ("present", None), AttendanceRate(1, 1, 0)),
        ("Late", (None, "present"), AttendanceRate(1, 1, 0)),
    ]
    assert [meeting.rate for meeting in summary.meetings] == [AttendanceRate(1, 1, 0)] * 2
    assert main_board_rate(year.board, year) == (AttendanceRate(2, 2, 0), 2)
    rates = {row.title: row.rate for row in seat_rows(seats_of(year.board), year)}
    assert rates["Late"] == AttendanceRate(1, 1, 0)


def test_a_mark_counts_even_where_the_seat_is_said_not_to_exist(year, group):
    seat = make_seat(group, starts_on=JULY)
    make_mark(make_meeting(group, MAY), seat)

    assert attendance_summary(group, year).total == AttendanceRate(1, 1, 0)


def test_observers_and_advisers_are_told_apart_from_those_who_decide(year, group):
    meeting = make_meeting(group)
    make_mark(meeting, make_seat(group, "Police"), "absent")
    make_mark(meeting, make_seat(group, "Lead member", standing="observer"))

    summary = attendance_summary(group, year)

    assert summary.deciding == AttendanceRate(0, 1, 0)
    assert [seat.title for seat in summary.guests] == ["Lead member"]
    assert summary.total == AttendanceRate(1, 2, 0)


def make_rare(group, title, **values):
    """A seat of an agency of its own whose holder came once in three meetings."""
    seat = make_seat(group, title, **values)
    for number, mark in enumerate(("present", "absent", "apologies")):
        day = MAY + datetime.timedelta(number)
        meeting = group.meetings.filter(held_on=day).first() or make_meeting(group, day)
        make_mark(meeting, seat, mark)
    return seat


def suggested(group, year):
    found = challenges_suggested_by(attendance_summary(group, year), group, year.period.end)
    return [one.sentence for one in found]


def test_an_agency_below_what_the_group_expects_is_suggested_for_a_challenge(year):
    group = make_group(year.board, attendance_expected=75)
    make_rare(group, "Police")
    make_rare(group, "Lead member", standing="observer")
    make_rare(group, "Lay member", standing="lay")

    assert suggested(group, year) == ["Police attended 1 of 3 times (33.3%); 75% is expected."]


@pytest.mark.parametrize(
    ("values", "is_left_out"),
    [
        ({"topic": "attendance"}, True),
        ({"topic": "attendance", "status": "answered", "response": "We will come."}, True),
        ({"topic": "data"}, False),
        ({"topic": "attendance", "direction": "to_board"}, False),
        ({"topic": "attendance", "status": "closed", "impact": "They come.", "closed_on": CLOSED}, False),
    ],
)
def test_an_agency_with_an_open_challenge_about_attendance_is_left_out(year, values, is_left_out):
    group = make_group(year.board, attendance_expected=75)
    seat = make_rare(group, "Police")
    make_challenge(year.board, agency=seat.agency, **values)

    assert (suggested(group, year) == []) == is_left_out


def test_without_an_expectation_nothing_is_suggested(year, group):
    make_rare(group, "Police")

    assert suggested(group, year) == []


def test_meetings_and_marks_of_another_board_are_left_out(year, group):
    hilltop = make_board("Hilltop board")
    theirs = make_group(hilltop)
    make_mark(make_meeting(theirs), make_seat(theirs))

    assert main_board_rate(year.board, year) == (AttendanceRate(), 0)
    assert groups_that_met(year.board, year) == []


def test_sources_come_from_meetings_and_seats(year, group):
    make_seat(group, citation=make_citation("1464"))
    make_meeting(group, citation=make_citation("1463"))

    assert [source.places for source in attendance_summary(group, year).sources] == [("1463", "1464")]


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, group, number, django_assert_num_queries):
    for place in range(number):
        seat = make_seat(group, f"Seat {place}", citation=make_citation(f"{place}"))
        make_mark(make_meeting(group, MAY + datetime.timedelta(place), citation=make_citation("1")), seat)

    with django_assert_num_queries(3):
        attendance_summary(group, year)
