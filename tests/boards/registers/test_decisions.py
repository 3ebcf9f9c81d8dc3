import datetime

import pytest
from django.urls import reverse

from boards.models import Decision
from tests.builders.boards import (
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_user,
    make_year,
)
from tests.builders.meetings import make_decision, make_members
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

MAY = datetime.date(2013, 5, 10)


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user("manager@example.org", board=board, role="business_manager"))
    return board


@pytest.fixture
def group(board):
    return make_group(board, quorum_members=2)


def address(board, page, *arguments):
    return reverse(
        f"boards:decisions_{page}" if page else "boards:decisions", args=[board.slug, "2013-14", *arguments]
    )


def decided(group, **values):
    return {"text": "Publish the plan", "group": group.pk, "method": "meeting", **values}


def test_a_decision_of_a_meeting_has_its_day(client, board, group):
    meeting = make_meeting(group, MAY)

    client.post(address(board, "add"), decided(group, meeting=meeting.pk))

    decision = Decision.objects.get()
    assert (decision.meeting, decision.decided_on, decision.reference) == (meeting, MAY, "D1")


def test_a_decision_between_meetings_says_how_it_was_taken(client, board, group):
    refused = client.post(address(board, "add"), decided(group))
    client.post(address(board, "add"), decided(group, method="vote"))

    assert "say how it was decided between meetings" in refused.content.decode()
    assert Decision.objects.get().method == Decision.Method.VOTE


def test_the_meeting_is_one_of_the_group_that_took_place_and_is_open(client, board, group):
    other = make_meeting(make_group(board, "Training"), MAY)
    not_held = make_meeting(group, MAY, state="not_held")
    next_year = make_meeting(group, datetime.date(2014, 4, 2))
    closed = make_meeting(group, datetime.date(2013, 7, 12))
    closed.closed_at, closed.closed_by = datetime.datetime(2013, 8, 1, tzinfo=datetime.UTC), make_user()
    closed.save()

    for meeting, message in (
        (other, "This is a meeting of another group: Training."),
        (not_held, "Select a valid choice"),
        (next_year, "Select a valid choice"),
        (closed, "The meeting is closed. Open it again to record another decision."),
    ):
        answer = client.post(address(board, "add"), decided(group, meeting=meeting.pk))
        assert message in answer.content.decode()
    assert not Decision.objects.exists()


def test_a_decision_of_a_meeting_that_was_not_quorate_is_pointed_out(client, board, group):
    meeting = make_meeting(group, MAY)
    first, second = make_members(group, 2)
    make_mark(meeting, first)
    make_mark(meeting, second, "apologies")
    decision = make_decision(group, meeting=meeting)

    page = read(client.get(address(board, "record", decision.pk)).content.decode()).text

    assert "The meeting was not quorate" in page
    assert "One of two members came; the quorum is two, so one more is needed." in page


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("held", "All two members came; the quorum is two."),
        ("planned", "The meeting is not recorded as held"),
    ],
)
def test_a_decision_says_whether_its_meeting_was_quorate(client, board, group, state, words):
    meeting = make_meeting(group, MAY, state=state)
    for seat in make_members(group, 2):
        make_mark(meeting, seat)
    decision = make_decision(group, meeting=meeting)

    page = read(client.get(address(board, "record", decision.pk)).content.decode()).text

    assert "The meeting was not quorate" not in page
    assert words in page


def test_the_list_counts_what_was_decided_between_meetings(client, board, group):
    make_decision(group, method="email")
    make_decision(group, method="not_recorded", childrens_voice="They asked for it.")

    page = read(client.get(address(board, "")).content.decode()).text

    assert "2 decisions: 1 taken between meetings, and for 1 it is recorded how children’s views" in page
