"""Attendance entered in a browser: by keyboard alone, and without JavaScript."""

import datetime

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from boards.models import Board, Group, Meeting
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import (
    make_agency,
    make_appointment,
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.meetings import make_members, make_paper, make_voice_item

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MAY = datetime.date(2013, 5, 10)


@pytest.fixture
def board() -> Board:
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def group(board: Board) -> Group:
    """Five members, of whom three make a quorum; the third has a named deputy, and an observer comes last."""
    group = make_group(board, quorum_members=3)
    make_appointment(make_members(group, 5)[2], "Pat Vale", capacity="deputy")
    make_seat(group, "Lead member", agency=make_agency(board, "Council"), standing="observer")
    return group


@pytest.fixture
def meeting(group: Group) -> Meeting:
    return make_meeting(group, MAY, state=Meeting.State.PLANNED)


def manager(board: Board):
    return make_user("manager@example.org", board=board, role="business_manager")


def address(meeting: Meeting) -> str:
    return f"/boards/{meeting.group.board.slug}/2013-14/meetings/{meeting.pk}/"


def marks_of(meeting: Meeting) -> dict[str, tuple[str, str]]:
    rows = meeting.attendances.order_by("seat__position")
    return {row.seat.title: (row.mark, row.deputy) for row in rows.select_related("seat")}


def press(page: Page, keys: str) -> None:
    """Press letters one after the other; ↑ is the arrow key."""
    for key in keys:
        page.keyboard.press("ArrowUp" if key == "↑" else key)


def open_entry(page: Page, meeting: Meeting) -> None:
    """Open the form from the meeting's page by keyboard, and wait until it listens to keys."""
    page.goto(address(meeting))
    page.get_by_role("link", name="Enter who came").focus()
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr").first.get_by_label("Present")).to_be_focused()


def test_by_keyboard_alone_the_quorum_fails_and_then_passes(page: Page, board: Board, meeting: Meeting):
    sign_in(page, manager(board))
    open_entry(page, meeting)
    quorum = page.locator("#quorum")
    expect(quorum).to_contain_text("No seat has a mark yet.")

    press(page, "paaxap")
    expect(quorum).to_contain_text("Not quorate")
    expect(quorum).to_contain_text("One of five members came; the quorum is three, so two more are needed.")
    expect(quorum).to_contain_text("One observer or adviser came, who does not count.")
    expect(page.get_by_role("button", name="Save")).to_be_focused()
    assert not meeting.attendances.exists()
    assert_accessible(page)

    press(page, "↑↑↑p↑↑d")
    expect(quorum).to_contain_text("Quorate")
    expect(quorum).to_contain_text("Three of five members came; the quorum is three.")
    page.keyboard.press("ArrowDown")
    page.get_by_role("button", name="Save").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("All six seats have a mark.")).to_be_visible()
    assert marks_of(meeting) == {
        "Seat 1": ("present", ""),
        "Seat 2": ("apologies", ""),
        "Seat 3": ("deputy", "Pat Vale"),
        "Seat 4": ("present", ""),
        "Seat 5": ("apologies", ""),
        "Lead member": ("present", ""),
    }
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.HELD


def test_29_seats_take_30_keys(page: Page, board: Board):
    group = make_group(board, quorum_share=50)
    make_members(group, 29)
    meeting = make_meeting(group, MAY, state=Meeting.State.PLANNED)
    sign_in(page, manager(board))
    open_entry(page, meeting)

    press(page, "p" * 20 + "a" * 9)
    page.keyboard.press("Enter")

    expect(page.get_by_text("All 29 seats have a mark.")).to_be_visible()
    assert sorted(mark for mark, _ in marks_of(meeting).values()) == ["apologies"] * 9 + ["present"] * 20


def test_a_deputy_who_is_not_named_is_typed_and_the_keys_go_on(page: Page, board: Board, meeting: Meeting):
    sign_in(page, manager(board))
    open_entry(page, meeting)

    press(page, "d")
    page.keyboard.type("Sam Reed")
    page.keyboard.press("Enter")
    press(page, "pdppp")
    page.keyboard.press("Enter")

    expect(page.get_by_text("All six seats have a mark.")).to_be_visible()
    assert marks_of(meeting)["Seat 1"] == ("deputy", "Sam Reed")
    assert marks_of(meeting)["Seat 3"] == ("deputy", "Pat Vale")


def test_without_javascript_the_quorum_fails_and_then_passes(
    browser: Browser, live_server: LiveServer, board: Board, meeting: Meeting
):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, manager(board))
    page.goto(address(meeting))
    page.get_by_role("link", name="Enter who came").click()
    quorum = page.get_by_role("status")

    choose(page, "Seat 1", "Present")
    choose(page, "Seat 2", "Apologies")
    for title in ("Seat 3", "Seat 4", "Seat 5"):
        choose(page, title, "Absent")
    page.get_by_role("button", name="Work out the quorum").click()
    expect(quorum).to_contain_text("Not quorate")
    assert not meeting.attendances.exists()

    choose(page, "Seat 4", "Present")
    choose(page, "Seat 5", "Deputy")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="Seat 5: Say who came as deputy.")).to_be_visible()
    expect(quorum).to_contain_text("Three of five members came; the quorum is three.")
    assert not meeting.attendances.exists()

    page.get_by_role("row", name="Seat 5").get_by_label("Who came as deputy").fill("Alex Moor")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_text("Five of six seats have a mark.")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Quorate")
    assert marks_of(meeting)["Seat 5"] == ("deputy", "Alex Moor")
    context.close()


def choose(page: Page, title: str, mark: str) -> None:
    page.get_by_role("row", name=title).get_by_label(mark, exact=True).check()


@pytest.mark.parametrize("size", ["page", "phone_page"])
def test_pages_of_a_meeting_are_accessible_and_fit(request, board: Board, meeting: Meeting, size: str):
    page: Page = request.getfixturevalue(size)
    make_paper(make_voice_item(meeting))
    held = make_meeting(meeting.group, datetime.date(2013, 4, 12))
    for seat in meeting.group.seats.all():
        make_mark(held, seat, "absent")
    Group.objects.update(attendance_expected=75)
    sign_in(page, manager(board))
    home = f"/boards/{board.slug}/2013-14"

    for place in (
        address(meeting),
        address(held),
        f"{address(meeting)}attendance/",
        f"{address(held)}attendance/history/",
        f"{address(meeting)}close/",
        f"{home}/meetings/",
        f"{home}/meetings/add/",
        f"{home}/meetings/calendar/",
        f"{home}/brief/",
        f"{home}/attendance/",
        f"{home}/decisions/",
        f"{home}/reports-due/",
    ):
        page.goto(place)
        assert_accessible(page)
        assert_fits_width(page)


def test_a_mistake_is_shown_accessibly(page: Page, board: Board, meeting: Meeting):
    sign_in(page, manager(board))
    open_entry(page, meeting)
    press(page, "d")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("link", name="Seat 1: Say who came as deputy.")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_visible()
    assert_accessible(page)
