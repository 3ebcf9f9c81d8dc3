import datetime

import pytest
from django.urls import reverse

from boards.models import Meeting
from boards.queries.attendance_entry import attendance_version
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
from tests.builders.meetings import change_mark, make_members
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

MAY = datetime.date(2013, 5, 10)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


@pytest.fixture
def group(board):
    return make_group(board, quorum_members=2)


@pytest.fixture
def meeting(group):
    return make_meeting(group, MAY, state=Meeting.State.PLANNED)


def address(meeting, page="meeting_attendance"):
    return reverse(f"boards:{page}", args=[meeting.group.board.slug, "2013-14", meeting.pk])


def entered(*marks, seen=0, **extra):
    """What a browser sends for marks of seats, each (seat, mark) or (seat, mark, deputy, note)."""
    data = {"seats-TOTAL_FORMS": len(marks), "seats-INITIAL_FORMS": len(marks), "seen": seen, **extra}
    for seat, mark, *rest in marks:
        deputy, note = [*rest, "", ""][:2]
        data |= {f"seat-{seat.pk}-mark": mark, f"seat-{seat.pk}-deputy": deputy, f"seat-{seat.pk}-note": note}
    return data


def saved(meeting):
    rows = meeting.attendances.order_by("seat__position")
    return [(row.seat.title, row.mark, row.deputy, row.note) for row in rows]


def words(answer):
    return " ".join(read(answer.content.decode()).text.split())


def test_the_form_has_a_row_for_each_seat_with_what_is_known_of_it(client, manager, group, meeting):
    police, lay = make_seat(group, "Police"), make_seat(group, "Lay member")
    make_seat(group, "Ended", ends_on=MAY - datetime.timedelta(1))
    make_appointment(police, "Chris Ash")
    make_appointment(police, "Pat Vale", capacity="deputy")
    make_appointment(lay, "Gone", starts_on=datetime.date(2012, 1, 1), ends_on=datetime.date(2013, 1, 1))

    page = read(client.get(address(meeting)).content.decode())

    rows = page.one("tbody").all("tr")
    assert [row.one("th").text.split()[0] for row in rows] == ["Police", "Lay"]
    assert "Chris Ash" in rows[0].text
    assert rows[0].one("datalist").one("option")["value"] == "Pat Vale"
    checked = [radio for radio in rows[1].all("input") if "checked" in radio.attributes]
    assert [radio["value"] for radio in checked] == ["vacant"]
    assert "seat vacant" in rows[1].text


def test_saving_records_every_mark_and_says_what_is_left(client, manager, group, meeting):
    first, second, third = make_members(group, 3)

    answer = client.post(
        address(meeting),
        entered((first, "present"), (second, "deputy", "Sam Reed", "Came late"), (third, "")),
        follow=True,
    )

    assert answer.redirect_chain == [(address(meeting, "meeting"), 302)]
    assert saved(meeting) == [
        ("Seat 1", "present", "", ""),
        ("Seat 2", "deputy", "Sam Reed", "Came late"),
    ]
    assert "Two of three seats have a mark." in words(answer)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (("deputy",), "Say who came as deputy."),
        (("present", "Sam Reed"), "A name is given only where a deputy came."),
        (("", "", "Left early"), "Choose the mark that this belongs to."),
        (("", "Sam Reed"), "Choose the mark that this belongs to."),
        (("asleep",), "Select a valid choice"),
        (("present", "", "x" * 201), "at most 200 characters"),
    ],
)
def test_a_mistake_is_told_in_its_row_keeps_what_was_typed_and_saves_nothing(
    client, manager, group, meeting, values, message
):
    first, second = make_members(group, 2)

    answer = client.post(address(meeting), entered((first, "apologies", "", "Ill"), (second, *values)))

    page = read(answer.content.decode())
    assert answer.status_code == 422
    assert saved(meeting) == []
    row = page.one("tr", id=f"seat-{second.pk}")
    assert message in row.text
    summary = page.one("div", class_="govuk-error-summary").text
    assert "Seat 2: " in summary and message in summary
    assert page.one("input", name=f"seat-{first.pk}-note")["value"] == "Ill"


def test_the_quorum_is_worked_out_without_saving(client, manager, group, meeting):
    first, second = make_members(group, 2)

    answer = client.post(address(meeting), entered((first, "present"), (second, "absent"), quorum="1"))

    assert answer.status_code == 200
    assert "Not quorate" in words(answer)
    assert "One of two members came; the quorum is two, so one more is needed." in words(answer)
    assert saved(meeting) == []


def test_htmx_is_answered_with_the_part_of_the_page_that_changes(client, manager, group, meeting):
    first, second = make_members(group, 2)
    marks = entered((first, "present"), (second, "deputy"), quorum="1")

    answer = client.post(address(meeting), marks, headers={"HX-Request": "true"})

    part = answer.content.decode()
    assert "<html" not in part
    assert "Quorate" in part
    assert "Both seats have a mark." in part
    assert saved(meeting) == []


def test_observers_do_not_count(client, manager, group, meeting):
    member = make_members(group, 1)[0]
    observer = make_seat(group, "Lead member", standing="observer")

    answer = client.post(address(meeting), entered((member, "present"), (observer, "present"), quorum="1"))

    assert "Not quorate" in words(answer)
    assert "One observer or adviser came, who does not count." in words(answer)


def test_the_second_of_two_people_is_told_and_shown_both(client, manager, group, meeting):
    first, second, third = make_members(group, 3)
    make_mark(meeting, third, "absent")
    theirs = make_mark(meeting, first, "present")
    change_mark(theirs, make_user("other@example.org", name="Kim Other"), note="Left early")
    mine = entered((first, "apologies"), (second, "present"), (third, ""))

    answer = client.post(address(meeting), mine)

    page = read(answer.content.decode())
    conflict = " ".join(page.one("section", class_="govuk-error-summary").text.split())
    assert answer.status_code == 409
    assert saved(meeting) == [("Seat 1", "present", "", "Left early"), ("Seat 3", "absent", "", "")]
    assert "Kim Other saved it on" in conflict
    assert "Present; Left early" in conflict
    assert "Apologies" in conflict
    # What the other one saved for a seat that I left alone is taken up.
    assert "Seat 3" not in conflict
    version = page.one("input", name="seen")["value"]
    assert version == str(attendance_version(meeting))

    again = client.post(address(meeting), {**mine, f"seat-{third.pk}-mark": "absent", "seen": version})

    assert again.status_code == 302
    assert saved(meeting) == [
        ("Seat 1", "apologies", "", ""),
        ("Seat 2", "present", "", ""),
        ("Seat 3", "absent", "", ""),
    ]


def test_a_seat_that_was_added_meanwhile_mixes_nothing_up(client, manager, group, meeting):
    first, second = make_members(group, 2)
    marks = entered((first, "present"), (second, "apologies"))
    make_seat(group, "Health", position=0)

    client.post(address(meeting), marks)

    assert saved(meeting) == [("Seat 1", "present", "", ""), ("Seat 2", "apologies", "", "")]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"state": "not_held"}, "The meeting was not held, so nobody can have come."),
        ({"state": "held"}, "The meeting is closed. Open it again to change who came."),
    ],
)
def test_a_closed_meeting_or_one_not_held_takes_no_attendance(client, manager, group, values, message):
    meeting = make_meeting(group, MAY, **values)
    (seat,) = make_members(group, 1)
    if meeting.state == "held":
        Meeting.objects.filter(pk=meeting.pk).update(closed_at="2013-06-01T00:00Z", closed_by=manager)

    for answer in (
        client.get(address(meeting), follow=True),
        client.post(address(meeting), entered((seat, "present")), follow=True),
    ):
        assert answer.redirect_chain == [(address(meeting, "meeting"), 302)]
        assert message in words(answer)
    assert saved(meeting) == []


def test_a_group_without_seats_says_where_they_are_added(client, manager, meeting):
    assert "The group had no seat on this day." in words(client.get(address(meeting)))


@pytest.mark.parametrize("role", ["member", "chair", "data_lead"])
def test_only_the_business_manager_enters_attendance(client, board, group, meeting, role):
    (seat,) = make_members(group, 1)
    client.force_login(make_user(board=board, role=role, agency=seat.agency if role == "data_lead" else None))

    assert client.get(address(meeting)).status_code == 403
    assert client.post(address(meeting), entered((seat, "present"))).status_code == 403
    assert saved(meeting) == []


def test_nothing_is_entered_in_a_closed_year(client, board, manager, group, meeting):
    (seat,) = make_members(group, 1)
    year = board.years.get()
    year.closed_at, year.closed_by = "2014-06-01T00:00Z", manager
    year.save()

    assert client.get(address(meeting)).status_code == 403
    assert client.post(address(meeting), entered((seat, "present"))).status_code == 403


def test_another_boards_meeting_is_not_found(client, board, manager):
    theirs = make_meeting(make_group(make_board("Hilltop board")), MAY)
    here = reverse("boards:meeting_attendance", args=[board.slug, "2013-14", theirs.pk])

    assert client.get(here).status_code == 404
    assert client.post(here, {}).status_code == 404


def test_every_change_of_a_mark_can_be_read(client, board, manager, group, meeting):
    (seat,) = make_members(group, 1)
    client.post(address(meeting), entered((seat, "apologies")))
    seen = attendance_version(meeting)
    client.post(address(meeting), entered((seat, "deputy", "Sam Reed"), seen=seen))
    client.force_login(make_user(board=board))

    answer = client.get(address(meeting, "meeting_attendance_history"))

    rows = [row.record for row in answer.context["table"].rows]
    assert [(row.by, row.seat, row.before, row.after) for row in rows] == [
        ("Robin Vale", "Seat 1", "Apologies", "Deputy came; Sam Reed"),
        ("Robin Vale", "Seat 1", "", "Apologies"),
    ]
