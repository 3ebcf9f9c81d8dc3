import datetime

import pytest

from boards.meeting_rules import Part
from boards.models import Meeting
from boards.services import meetings
from boards.services.meetings import Incomplete, NotClosed
from tests.builders.boards import make_board, make_group, make_mark, make_meeting, make_user, make_year
from tests.builders.meetings import make_members, make_voice_item

pytestmark = pytest.mark.django_db

DAY = datetime.date(2013, 9, 18)


@pytest.fixture
def group():
    return make_group(make_year(make_board()).board)


@pytest.fixture
def manager():
    return make_user(name="Robin Vale")


@pytest.fixture
def complete(group):
    """A meeting whose record is complete."""
    meeting = make_meeting(group, DAY)
    for seat in make_members(group, 2):
        make_mark(meeting, seat)
    make_voice_item(meeting)
    return meeting


def test_a_new_meeting_has_the_voice_of_children_on_its_agenda(group, manager):
    meeting = Meeting(group=group, held_on=DAY)

    meetings.add(meeting, by=manager, board=group.board, write=meeting.save)

    (item,) = meeting.agenda.all()
    assert (item.kind, item.title) == ("voice", "Voice of children and young people")
    assert item.history.get().history_user == manager
    assert meeting.history.get().history_user == manager


def test_a_complete_meeting_is_closed_by_somebody(complete, manager):
    closed = meetings.close(meeting=complete, by=manager)

    complete.refresh_from_db()
    assert (complete.is_closed, complete.closed_by) == (True, manager)
    assert closed == complete
    assert meetings.close(meeting=complete, by=make_user("other@example.org")).closed_by == manager


def test_an_incomplete_meeting_stays_open_and_says_what_is_missing(group, manager):
    meeting = make_meeting(group, DAY)
    make_members(group, 1)

    with pytest.raises(Incomplete) as incomplete:
        meetings.close(meeting=meeting, by=manager)

    assert [one.part for one in incomplete.value.missing] == [Part.ATTENDANCE, Part.AGENDA]
    meeting.refresh_from_db()
    assert not meeting.is_closed


def test_a_seat_that_did_not_exist_on_the_day_needs_no_mark(group, manager, complete):
    seat = group.seats.first()
    seat.attendances.all().delete()
    seat.starts_on = DAY + datetime.timedelta(1)
    seat.save()

    assert meetings.close(meeting=complete, by=manager).is_closed


def test_a_closed_meeting_is_opened_again_with_a_reason_in_its_history(complete, manager):
    meetings.close(meeting=complete, by=manager)

    meetings.reopen(meeting=complete, reason="A deputy was taken for a member.", by=manager)

    complete.refresh_from_db()
    assert (complete.is_closed, complete.closed_by) == (False, None)
    newest = complete.history.first()
    assert (newest.history_change_reason, newest.history_user) == (
        "A deputy was taken for a member.",
        manager,
    )


def test_an_open_meeting_is_not_opened_again(complete, manager):
    with pytest.raises(NotClosed):
        meetings.reopen(meeting=complete, reason="Why not", by=manager)
