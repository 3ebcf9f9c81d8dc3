import datetime

import pytest

from boards.models import Group, Risk
from boards.queries.brief import brief_of, meetings_to_brief
from tests.builders.boards import (
    make_action,
    make_agency,
    make_appointment,
    make_board,
    make_challenge,
    make_group,
    make_meeting,
    make_seat,
    make_year,
)
from tests.builders.meetings import make_decision, make_item, make_paper, make_report_due

pytestmark = pytest.mark.django_db


def date(text):
    return datetime.date.fromisoformat(text)


TODAY, MEETING = date("2014-01-10"), date("2014-01-24")


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def group(year):
    return make_group(year.board, quorum_members=5)


@pytest.fixture
def meeting(group):
    return make_meeting(group, MEETING, state="planned")


def test_the_next_meeting_of_the_main_board_comes_first(year, group):
    other = make_group(year.board, "Executive", tier=Group.Tier.EXECUTIVE)
    executive = make_meeting(other, date("2014-01-12"), state="planned")
    later = make_meeting(group, date("2014-03-21"), state="planned")
    following = make_meeting(group, MEETING, state="planned")
    make_meeting(group, date("2014-02-01"), state="not_held")
    before, long_ago = make_meeting(group, date("2013-11-22")), make_meeting(group, date("2013-05-10"))

    assert meetings_to_brief(year.board, year, TODAY) == (following, later, executive, before, long_ago)


def test_it_says_what_waits_for_the_meeting(year, group, meeting):
    board, agency = year.board, make_agency(year.board, "Health")
    last = make_meeting(group, date("2013-11-22"))
    make_paper(make_item(meeting), due_on=date("2014-01-09"))
    due = make_action(board, "Due by the meeting", agency=agency, due_on=MEETING)
    overdue = make_action(board, "Overdue", agency=agency, due_on=date("2013-12-01"))
    make_action(board, "Later", agency=agency, due_on=date("2014-02-01"))
    make_action(board, "Without a date", agency=agency)
    make_action(
        board,
        "Closed",
        agency=agency,
        due_on=date("2013-12-01"),
        status="dropped",
        closed_on=date("2014-01-02"),
    )
    waiting = make_challenge(board, "Waiting", agency=agency)
    make_challenge(
        board, "Answered", agency=agency, status="answered", response="Yes.", answered_on=date("2014-01-02")
    )
    risks = [
        Risk.objects.create(
            board=board, number=number, title=title, identified_on=date("2013-05-01"), review_due_on=review
        )
        for number, (title, review) in enumerate(
            [("Due", MEETING), ("Later", date("2014-02-01")), ("Never reviewed", None)], start=1
        )
    ]
    report = make_report_due(year, due_on=date("2014-01-20"))
    make_report_due(year, "Came", due_on=date("2014-01-05"), received_on=date("2014-01-04"))
    make_report_due(year, "Later", due_on=date("2014-02-01"))
    email = make_decision(group, decided_on=date("2013-12-05"))
    make_decision(group, decided_on=date("2013-11-01"))
    coming = make_meeting(group, date("2014-03-21"), state="planned")

    brief = brief_of(meeting, TODAY)

    assert brief.last == last
    assert brief.quorum.startswith("A meeting needs at least five members")
    assert [paper.words for row in brief.agenda for paper in row.papers] == ["One day overdue"]
    assert brief.actions == (overdue, due)
    assert brief.challenges == (waiting,)
    assert brief.risks == (risks[0], risks[2])
    assert brief.reports == (report,)
    assert brief.decisions == (email,)
    assert brief.coming == (coming,)


def test_terms_that_end_soon_are_named_unless_somebody_follows(year, group, meeting):
    ending = make_appointment(
        make_seat(group, "Lay member"), "Lee Moor", starts_on=date("2012-01-01"), ends_on=date("2014-03-31")
    )
    followed = make_seat(group, "Police")
    make_appointment(followed, "Chris Ash", starts_on=date("2012-01-01"), ends_on=date("2014-01-31"))
    make_appointment(followed, "Next One", starts_on=date("2014-02-01"))
    make_appointment(
        make_seat(group, "School"), "Ada Reed", starts_on=date("2012-01-01"), ends_on=date("2014-08-31")
    )

    assert brief_of(meeting, TODAY).terms == (ending,)


def test_a_meeting_of_the_past_is_briefed_as_at_its_own_day(year, group):
    meeting = make_meeting(group, date("2013-11-22"))
    agency = make_agency(year.board, "Health")
    done_since = make_action(
        year.board,
        "Done since",
        agency=agency,
        due_on=date("2013-11-01"),
        status="dropped",
        closed_on=date("2013-12-01"),
    )
    answered_since = make_challenge(
        year.board,
        "Answered since",
        agency=agency,
        status="answered",
        response="Yes.",
        answered_on=date("2013-12-01"),
    )

    brief = brief_of(meeting, TODAY)

    assert brief.day == meeting.held_on
    assert (brief.actions, brief.challenges) == ((done_since,), (answered_since,))


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, group, meeting, number, django_assert_num_queries):
    for place in range(number):
        agency = make_agency(year.board, f"Agency {place}")
        make_action(year.board, agency=agency, due_on=MEETING)
        make_challenge(year.board, agency=agency)
        make_report_due(year, agency=agency, due_on=MEETING)
        make_paper(make_item(meeting))
        make_appointment(
            make_seat(group, f"Seat {place}"),
            f"Person {place}",
            starts_on=date("2012-01-01"),
            ends_on=date("2014-03-31"),
        )

    with django_assert_num_queries(11):
        brief_of(meeting, TODAY)
