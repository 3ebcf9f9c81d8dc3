import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Meeting
from boards.queries import agenda_of, meeting_record, meeting_rows, meetings_in
from tests.builders.boards import (
    make_agency,
    make_board,
    make_citation,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_year,
)
from tests.builders.meetings import make_item, make_paper

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

    rows = meeting_rows(list(meetings_in(year.board, year)))

    assert [(row.held_on, row.state, row.rate, row.note) for row in rows] == [
        (datetime.date(2013, 5, 10), "not_held", None, ""),
        (datetime.date(2013, 7, 12), "held", AttendanceRate(1, 2, 1), "By telephone"),
    ]


def test_record_has_every_seat_with_its_mark(group):
    police, school = make_seat(group, "Police"), make_seat(group, "School")
    make_seat(group, "Health")
    meeting = make_meeting(group, citation=make_citation("1463"))
    make_mark(meeting, police, "deputy", deputy="Sam Reed", note="Inspector")
    make_mark(meeting, school, "apologies")

    record = meeting_record(meeting)

    assert [(seat.title, seat.mark, seat.deputy, seat.note, seat.is_entered) for seat in record.marks] == [
        ("Police", "deputy", "Sam Reed", "Inspector", True),
        ("School", "apologies", "", "", True),
        ("Health", "not_recorded", "", "", False),
    ]
    assert not record.is_complete
    assert record.meeting.rate == AttendanceRate(1, 3, 1)
    assert record.meeting.citation == "Yearly report, line 1463"
    assert [seat.title for seat in record.with_mark("deputy", "apologies")] == ["Police", "School"]


def test_meeting_that_was_not_held_has_no_marks(group):
    make_seat(group)

    record = meeting_record(make_meeting(group, state=Meeting.State.PLANNED))

    assert (record.marks, record.meeting.rate) == ((), None)


def test_a_seat_belongs_to_the_meetings_of_its_time_and_to_those_with_a_mark(group):
    first, last = datetime.date(2013, 5, 10), datetime.date(2013, 7, 12)
    make_seat(group, "Ended", ends_on=first)
    make_seat(group, "Later", starts_on=last)
    marked = make_seat(group, "Marked all the same", starts_on=last)
    may, july = make_meeting(group, first), make_meeting(group, last)
    make_mark(may, marked)

    assert [seat.title for seat in meeting_record(may).marks] == ["Ended", "Marked all the same"]
    assert [seat.title for seat in meeting_record(july).marks] == ["Later", "Marked all the same"]
    assert [row.rate for row in meeting_rows([may, july])] == [
        AttendanceRate(1, 2, 1),
        AttendanceRate(0, 2, 2),
    ]


def test_the_quorum_follows_the_rule_of_the_group(group):
    group.quorum_members = 2
    group.save()
    police, lead = make_seat(group, "Police"), make_seat(group, "Lead member", standing="observer")
    meeting = make_meeting(group)
    make_mark(meeting, police)
    make_mark(meeting, lead)

    quorum = meeting_record(meeting).meeting.quorum

    assert quorum.is_quorate is False
    assert quorum.reasons == (
        "The one member came; the quorum is two, so one more is needed.",
        "One observer or adviser came, who does not count.",
    )


def test_an_independent_chair_is_a_member_but_no_agency(group):
    group.quorum_agencies = 1
    group.save()
    own = make_agency(group.board, "Independent Chair", sector="Independent", statutory="no")
    meeting = make_meeting(group)
    make_mark(meeting, make_seat(group, "Chair", agency=own, standing="chair"))

    assert meeting_record(meeting).meeting.quorum.is_quorate is False


def test_agenda_says_how_each_paper_stands(group):
    meeting = make_meeting(
        group,
        datetime.date(2013, 5, 10),
        papers_due_on=datetime.date(2013, 5, 3),
        state=Meeting.State.PLANNED,
    )
    second, first = make_item(meeting, "Budget", position=2), make_item(meeting, "Voice", position=1)
    make_paper(second, "Outline", received_on=datetime.date(2013, 5, 4))
    make_paper(second, "Letter", due_on=datetime.date(2013, 5, 8))

    agenda = agenda_of(meeting, datetime.date(2013, 5, 5))

    assert [row.item for row in agenda] == [first, second]
    assert [(paper.title, paper.words, paper.is_missing) for paper in agenda[1].papers] == [
        ("Outline", "Came one day late", False),
        ("Letter", "Due in three days", True),
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, group, number, django_assert_num_queries):
    for place in range(number):
        meeting = make_meeting(group, datetime.date(2013, 5, place + 1), citation=make_citation(f"{place}"))
        make_mark(meeting, make_seat(group, f"Seat {place}"))
        make_paper(make_item(meeting))

    with django_assert_num_queries(5):
        meeting_rows(list(meetings_in(year.board, year)))
    found = meetings_in(year.board, year).first()
    with django_assert_num_queries(7):
        meeting_record(found)
    with django_assert_num_queries(2):
        agenda_of(found, datetime.date(2013, 5, 5))
