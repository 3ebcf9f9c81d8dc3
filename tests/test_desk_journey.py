"""From a meeting that is called to the action and the challenge that came of it, on the real board's data."""

from io import StringIO

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect

from boards.models import Action, Board, Challenge, Meeting
from tests.browser import sign_in
from tests.builders.boards import make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def cescb() -> Board:
    call_command("load_board", "cescb", stdout=StringIO())
    return Board.objects.get(slug="cescb")


def enter_date(page: Page, label: str, day: str) -> None:
    boxes = page.get_by_role("group", name=label)
    for part, value in zip(("Day", "Month", "Year"), day.split(), strict=True):
        boxes.get_by_label(part).fill(value)


def test_a_meeting_is_called_and_what_it_raised_is_followed_to_its_end(page: Page, cescb: Board):
    executive = cescb.groups.get(slug="executive")
    executive.quorum_members = 2
    executive.save()
    for slug in ("police", "health"):
        executive.seats.create(
            slug=slug, title=f"Head of {slug}", agency=cescb.agencies.first(), position=len(slug)
        )
    sign_in(page, make_user("manager@example.org", board=cescb, role="business_manager"))
    main = page.get_by_role("main")

    page.goto("/boards/cescb/2013-14/meetings/")
    page.get_by_role("link", name="Add a meeting").click()
    page.get_by_label("Group").select_option("Executive")
    enter_date(page, "Date", "14 2 2014")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Meeting of 14 February 2014")
    expect(main).to_contain_text("Voice of children and young people")

    page.get_by_role("link", name="Enter who came").click()
    page.get_by_role("row", name="Head of police").get_by_label("Present").check()
    page.get_by_role("row", name="Head of health").get_by_label("Apologies").check()
    expect(page.locator("#quorum")).to_contain_text("Not quorate")
    page.get_by_role("row", name="Head of health").get_by_label("Present").check()
    expect(page.locator("#quorum")).to_contain_text("Quorate")
    page.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("Quorate")

    page.get_by_role("link", name="Raise an action").click()
    page.get_by_label("What is to be done").fill("Send the missing figures")
    page.get_by_label("Agency that owns it").select_option("Cheshire Police")
    page.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("Executive, 14 February 2014")
    action = Action.objects.get(title="Send the missing figures")
    assert action.meeting == Meeting.objects.get(group=executive)

    main.get_by_role("link", name="Executive, 14 February 2014").click()
    page.get_by_role("link", name="Log a challenge").click()
    page.get_by_label("What is challenged").fill("Figures without commentary")
    page.get_by_label("Agency").select_option("Cheshire Police")
    page.get_by_label("Issue").fill("Nobody can tell what the figures mean for children.")
    page.get_by_role("button", name="Save").click()
    challenge = Challenge.objects.get(title="Figures without commentary")
    assert challenge.meeting == action.meeting

    page.goto(f"/boards/cescb/2013-14/actions/{action.pk}/")
    page.get_by_role("link", name="Close with evidence").click()
    page.get_by_label("Evidence that it was done").fill("The figures of the third quarter came.")
    page.get_by_role("button", name="Close the action").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Evidence that it was done")).to_have_value(
        "The figures of the third quarter came."
    )
    page.get_by_label("Impact for children").fill("Children at risk are now discussed within the quarter.")
    page.get_by_role("button", name="Close the action").click()
    expect(main).to_contain_text("Closed with evidence")
    action.refresh_from_db()
    assert action.is_closed
