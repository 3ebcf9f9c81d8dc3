"""What is special about meetings: their form, their agenda, closing and opening again."""

import datetime

import pytest
from django.urls import reverse

from boards.models import AgendaItem, Meeting, Paper
from boards.queries.history import version_of
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_challenge,
    make_group,
    make_mark,
    make_meeting,
    make_user,
    make_year,
)
from tests.builders.meetings import (
    make_decision,
    make_item,
    make_members,
    make_paper,
    make_voice_item,
)
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
    return make_group(board)


@pytest.fixture
def meeting(group):
    return make_meeting(group, MAY)


def address(board, page, *arguments):
    return reverse(f"boards:{page}", args=[board.slug, "2013-14", *arguments])


def called(group, **values):
    """What a browser sends to call a meeting on 10 May 2013."""
    return {
        "group": group.pk,
        "held_on_day": "10",
        "held_on_month": "5",
        "held_on_year": "2013",
        "state": "planned",
        "seen": 0,
        **values,
    }


def day(name, text):
    year, month, number = text.split("-")
    return {f"{name}_day": number, f"{name}_month": month, f"{name}_year": year}


def closed(meeting, manager):
    meeting.closed_at, meeting.closed_by = datetime.datetime(2013, 6, 1, tzinfo=datetime.UTC), manager
    meeting.save()
    return meeting


def words(answer):
    return read(answer.content.decode()).text


def test_a_new_meeting_comes_with_the_voice_of_children(client, board, manager, group):
    answer = client.post(address(board, "meetings_add"), called(group, starts_at="14:00", place="Town hall"))

    meeting = Meeting.objects.get()
    assert answer.url == address(board, "meeting", meeting.pk)
    assert (meeting.held_on, meeting.starts_at, meeting.place) == (MAY, datetime.time(14), "Town hall")
    assert [(item.kind, item.position) for item in meeting.agenda.all()] == [("voice", 1)]
    assert "Voice of children and young people" in words(client.get(answer.url))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (day("held_on", "2014-4-1"), "This day is in 2014-15. Choose that year at the top of the page"),
        (day("papers_due_on", "2013-5-11"), "Papers cannot be due after the meeting."),
        ({"starts_at": "noon"}, "Enter a time such as 14:00."),
        ({"state": "held", **day("held_on", "2014-3-31")}, None),
    ],
)
def test_the_form_refuses_what_cannot_be(client, board, manager, group, values, message):
    answer = client.post(address(board, "meetings_add"), called(group, **values))

    assert answer.status_code == (422 if message else 302)
    assert Meeting.objects.exists() == (message is None)
    if message:
        assert message in words(answer)


def test_a_group_cannot_meet_on_a_day_on_which_it_does_not_exist(client, board, manager):
    late = make_group(board, "Late panel", starts_on=datetime.date(2014, 1, 1))
    never = make_group(board, "Next year’s panel", starts_on=datetime.date(2014, 4, 1))

    assert "The group does not exist on this day." in words(
        client.post(address(board, "meetings_add"), called(late))
    )
    assert client.post(address(board, "meetings_add"), called(never)).status_code == 422


def test_a_group_meets_once_a_day(client, board, manager, group, meeting):
    answer = client.post(address(board, "meetings_add"), called(group))

    assert "The group already has a meeting on this day." in words(answer)


def test_a_meeting_is_not_held_before_its_day(client, manager, board):
    year = make_year(board, starts_in=datetime.date.today().year + 1)
    to_come = year.period.start + datetime.timedelta(30)
    data = called(make_group(board, "Training"), state="held", **day("held_on", f"{to_come:%Y-%m-%d}"))

    answer = client.post(reverse("boards:meetings_add", args=[board.slug, year.label]), data)

    assert "A meeting is held only once its day has come." in words(answer)


def test_a_meeting_with_attendance_was_held_by_its_group(client, board, manager, group, meeting):
    make_mark(meeting, make_members(group, 1)[0])
    other = make_group(board, "Training")
    edit = address(board, "meetings_edit", meeting.pk)
    seen = version_of(meeting)

    not_held = client.post(edit, called(group, state="not_held", seen=seen))
    moved = client.post(edit, called(other, state="held", seen=seen))

    assert "Who came is recorded for this meeting, so it was held." in words(not_held)
    assert "Who came is recorded for the seats of another group." in words(moved)


def test_a_meeting_with_attendance_is_not_removed_and_one_without_goes_with_its_agenda(
    client, board, manager, group, meeting
):
    make_voice_item(meeting)
    mark = make_mark(meeting, make_members(group, 1)[0])

    assert client.post(address(board, "meetings_remove", meeting.pk)).status_code == 409
    mark.delete()
    assert client.post(address(board, "meetings_remove", meeting.pk)).status_code == 302
    assert not Meeting.objects.exists() and not AgendaItem.objects.exists()


def test_a_new_agenda_item_comes_last_and_what_identifies_a_child_is_refused(client, board, manager, meeting):
    make_item(meeting, position=1)
    add = address(board, "meetings_agenda_add", meeting.pk)
    data = {"title": "Budget", "kind": "ordinary", "purpose": "decision", "position": "2"}

    assert client.get(add).context["form"].initial["position"] == 2
    refused = client.post(add, {**data, "minute": "A girl born on 3 May 2004 spoke."})
    assert refused.status_code == 422
    client.post(add, data)

    assert [item.title for item in meeting.agenda.all()] == ["Quarterly report", "Budget"]


def test_papers_belong_to_an_item_of_their_own_meeting(client, board, manager, group, meeting):
    item = make_item(meeting)
    other = make_item(make_meeting(group, datetime.date(2013, 7, 12)))
    add = address(board, "meetings_papers_add", meeting.pk)

    strange = client.post(add, {"item": other.pk, "title": "Figures"})
    late = client.post(add, {"item": item.pk, "title": "Figures", **day("due_on", "2013-5-11")})
    client.post(add, {"item": item.pk, "title": "Figures", "link": "example.org/figures"})

    assert (strange.status_code, late.status_code) == (422, 422)
    assert "A paper cannot be due after the meeting." in words(late)
    paper = Paper.objects.get()
    assert (paper.item, paper.link) == (item, "https://example.org/figures")


def test_the_page_shows_what_came_of_the_meeting_and_leads_on(client, board, manager, group, meeting):
    agency = make_agency(board)
    make_paper(make_item(meeting, outcome_wanted="Agree the plan."), received_on=MAY)
    make_decision(group, "Publish the plan", meeting=meeting)
    make_action(board, "Name a deputy", meeting=meeting, origin="meeting", agency=agency)
    make_challenge(board, "Too few came", meeting=meeting, agency=agency)
    meeting.reflection = "The young people spoke first."
    meeting.save()

    answer = client.get(address(board, "meeting", meeting.pk))

    page = answer.content.decode()
    for text in (
        "Agree the plan.",
        "Figures of the quarter",
        "Publish the plan",
        "Name a deputy",
        "Too few came",
        "The young people spoke first.",
    ):
        assert text in page
    assert f"{address(board, 'decisions_add')}?meeting={meeting.pk}&amp;group={group.pk}" in page
    assert f"{address(board, 'challenges_add')}?meeting={meeting.pk}" in page
    assert f"{address(board, 'actions_add')}?meeting={meeting.pk}" in page


def test_closing_names_each_missing_thing_with_the_page_where_it_goes(client, board, manager, group, meeting):
    make_members(group, 1)
    item = make_voice_item(meeting, minute="")

    answer = client.post(address(board, "meeting_close", meeting.pk))

    meeting.refresh_from_db()
    assert (answer.status_code, meeting.is_closed) == (422, False)
    main = read(answer.content.decode()).one("main")
    assert [(one.text, one.one("a")["href"]) for one in main.one("ul").all("li")] == [
        ("Seat 1 has no mark. Enter who came.", address(board, "meeting_attendance", meeting.pk)),
        (
            "Nothing is written under the voice of children and young people. Write down what was said under "
            "the item.",
            address(board, "meetings_agenda_edit", meeting.pk, item.pk),
        ),
    ]


@pytest.mark.parametrize(
    ("values", "page", "query"),
    [({"state": "planned"}, "meetings_edit", ""), ({}, "meetings_agenda_add", "?kind=voice")],
)
def test_closing_leads_to_the_state_and_to_the_agenda(client, board, manager, group, values, page, query):
    meeting = make_meeting(group, MAY, **values)

    main = read(client.get(address(board, "meeting_close", meeting.pk)).content.decode()).one("main")

    assert main.one("ul").one("a")["href"] == address(board, page, meeting.pk) + query


def test_a_complete_meeting_is_closed_and_locked_until_it_is_opened_again(
    client, board, manager, group, meeting
):
    make_mark(meeting, make_members(group, 1)[0])
    item = make_voice_item(meeting)
    decision = make_decision(group, meeting=meeting)

    asked = client.get(address(board, "meeting_close", meeting.pk))
    meeting.refresh_from_db()
    assert "Close the meeting?" in words(asked) and not meeting.is_closed
    client.post(address(board, "meeting_close", meeting.pk))

    meeting.refresh_from_db()
    assert (meeting.is_closed, meeting.closed_by) == (True, manager)
    page = client.get(address(board, "meeting", meeting.pk)).content.decode()
    assert address(board, "meetings_edit", meeting.pk) not in page
    assert address(board, "meeting_reopen", meeting.pk) in page
    for edit in (
        address(board, "meetings_edit", meeting.pk),
        address(board, "meetings_remove", meeting.pk),
        address(board, "decisions_edit", decision.pk),
    ):
        assert client.post(edit, called(group)).status_code == 302
    for part in (
        address(board, "meetings_agenda_add", meeting.pk),
        address(board, "meetings_agenda_edit", meeting.pk, item.pk),
        address(board, "meetings_papers_add", meeting.pk),
    ):
        assert client.post(part, {"title": "Changed"}).status_code == 404

    reason = {"reason": "A deputy was taken for a member."}
    assert client.post(address(board, "meeting_reopen", meeting.pk), {"reason": ""}).status_code == 422
    client.post(address(board, "meeting_reopen", meeting.pk), reason)

    meeting.refresh_from_db()
    assert not meeting.is_closed
    history = words(client.get(address(board, "meetings_history", meeting.pk)))
    assert "Robin Vale: A deputy was taken for a member." in history


def test_a_member_reads_a_closed_meeting_and_can_do_nothing(client, board, manager, meeting):
    closed(meeting, manager)
    client.force_login(make_user(board=board))

    page = words(client.get(address(board, "meeting", meeting.pk)))

    assert "closed by Robin Vale on 1 June 2013" in page
    assert "Open again" not in page
    for step in ("meeting_close", "meeting_reopen"):
        assert client.post(address(board, step, meeting.pk), {"reason": "x"}).status_code == 403


def test_nothing_changes_in_a_closed_year(client, board, manager, group, meeting):
    year = board.years.get()
    year.closed_at, year.closed_by = datetime.datetime(2014, 6, 1, tzinfo=datetime.UTC), manager
    year.save()

    assert client.post(address(board, "meetings_add"), called(group)).status_code == 403
    for page in ("meetings_edit", "meetings_agenda_add", "meeting_close", "meeting_reopen"):
        assert client.post(address(board, page, meeting.pk), {}).status_code == 403
    assert address(board, "meetings_add") not in client.get(address(board, "meetings")).content.decode()


def test_the_list_is_narrowed_to_a_group(client, board, manager, group, meeting):
    training = make_group(board, "Training")
    make_meeting(training, datetime.date(2013, 6, 3))

    rows = client.get(address(board, "meetings"), {"group": training.pk}).context["table"].rows

    assert [row.record.group for row in rows] == ["Training"]
