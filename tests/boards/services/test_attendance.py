import datetime

import pytest

from boards.models import Attendance, Meeting
from boards.queries.attendance_entry import attendance_version
from boards.services import attendance
from boards.services.attendance import EntryRefused, NotASeatOfTheMeeting, SeatMarked
from boards.services.records import ChangedMeanwhile
from tests.builders.boards import (
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.meetings import make_members

pytestmark = pytest.mark.django_db

DAY = datetime.date(2013, 9, 18)
Mark = Attendance.Mark


@pytest.fixture
def group():
    return make_group(make_year(make_board()).board)


@pytest.fixture
def meeting(group):
    return make_meeting(group, DAY, state=Meeting.State.PLANNED)


@pytest.fixture
def manager():
    return make_user(name="Robin Vale")


def record(meeting, manager, *marks, seen=0, day=DAY):
    return attendance.record(meeting=meeting, marks=marks, seen=seen, by=manager, day=day)


def saved(meeting):
    rows = meeting.attendances.order_by("seat__position")
    return [(row.seat.title, row.mark, row.deputy, row.note) for row in rows]


def test_all_marks_are_saved_with_who_entered_them_and_the_meeting_is_held(group, meeting, manager):
    police, school, health = make_members(group, 3)

    record(
        meeting,
        manager,
        SeatMarked(police.pk, Mark.PRESENT),
        SeatMarked(school.pk, Mark.DEPUTY, "Sam Reed", "Came late"),
    )

    assert saved(meeting) == [
        ("Seat 1", "present", "", ""),
        ("Seat 2", "deputy", "Sam Reed", "Came late"),
    ]
    assert not health.attendances.exists()
    assert [entry.history_user for entry in Attendance.history.all()] == [manager, manager]
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.HELD
    assert meeting.history.first().history_user == manager


def test_what_is_the_same_leaves_no_trace_and_what_differs_is_changed(group, meeting, manager):
    first, second = make_members(group, 2)
    make_mark(meeting, first)
    make_mark(meeting, second, "apologies", note="Ill")
    seen = attendance_version(meeting)

    record(
        meeting,
        manager,
        SeatMarked(first.pk, Mark.PRESENT),
        SeatMarked(second.pk, Mark.DEPUTY, "Sam Reed"),
        seen=seen,
    )

    assert saved(meeting) == [("Seat 1", "present", "", ""), ("Seat 2", "deputy", "Sam Reed", "")]
    newer = Attendance.history.filter(history_id__gt=seen)
    assert [(entry.seat_id, entry.history_type, entry.history_user) for entry in newer] == [
        (second.pk, "~", manager)
    ]


def test_the_second_of_two_people_saves_nothing(group, meeting, manager):
    (seat,) = make_members(group, 1)
    record(meeting, manager, SeatMarked(seat.pk, Mark.PRESENT))
    now = attendance_version(meeting)

    with pytest.raises(ChangedMeanwhile) as meanwhile:
        record(meeting, manager, SeatMarked(seat.pk, Mark.ABSENT), seen=0)

    assert meanwhile.value.version == now
    assert saved(meeting) == [("Seat 1", "present", "", "")]


@pytest.mark.parametrize(
    ("values", "day", "reason"),
    [
        ({"state": "not_held"}, DAY, "The meeting was not held, so nobody can have come."),
        (
            {},
            DAY - datetime.timedelta(1),
            "Attendance is entered from the day of the meeting on, 18 September 2013.",
        ),
    ],
)
def test_nothing_is_entered_for_a_meeting_that_was_not_held_or_is_to_come(
    group, manager, values, day, reason
):
    meeting = make_meeting(group, DAY, **{"state": "planned", **values})
    (seat,) = make_members(group, 1)

    with pytest.raises(EntryRefused) as refused:
        record(meeting, manager, SeatMarked(seat.pk, Mark.PRESENT), day=day)

    assert refused.value.reason == reason
    assert saved(meeting) == []


def test_a_seat_of_another_group_undoes_everything(group, meeting, manager):
    (seat,) = make_members(group, 1)
    stranger = make_seat(make_group(group.board, "Training"), "Trainer")

    with pytest.raises(NotASeatOfTheMeeting):
        record(meeting, manager, SeatMarked(seat.pk, Mark.PRESENT), SeatMarked(stranger.pk, Mark.PRESENT))

    meeting.refresh_from_db()
    assert (saved(meeting), meeting.state) == ([], Meeting.State.PLANNED)


@pytest.mark.parametrize("number", [1, 29])
def test_a_whole_meeting_is_saved_in_the_same_number_of_queries(
    group, meeting, manager, number, django_assert_num_queries
):
    marks = [SeatMarked(seat.pk, Mark.PRESENT) for seat in make_members(group, number)]

    with django_assert_num_queries(11):
        record(meeting, manager, *marks)
