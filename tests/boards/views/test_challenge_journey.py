"""A challenge from the log to its closing with evidence of impact, as the business manager does it."""

import pytest
from playwright.sync_api import Page, expect

from boards.models import Action, Board, Challenge
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.accountability import make_criterion, make_evaluation
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def board() -> Board:
    board = make_board()
    make_year(board)
    return board


def test_a_challenge_is_logged_followed_and_closed_only_with_evidence(page: Page, board: Board):
    make_agency(board, "Police")
    sign_in(page, make_user("manager@example.org", board=board, role="business_manager"))
    main = page.get_by_role("main")

    page.goto(f"/boards/{board.slug}/2013-14/challenges/")
    page.get_by_role("link", name="Add a challenge").click()
    page.get_by_label("What is challenged").fill("Apologies without a deputy")
    page.get_by_label("Agency").select_option("Police")
    page.get_by_label("Issue").fill("Nobody came to three meetings.")
    page.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("C1 Apologies without a deputy was added.")
    assert_accessible(page)

    page.get_by_role("link", name="Raise an action").click()
    page.get_by_label("What is to be done").fill("Name a deputy")
    page.get_by_label("Agency that owns it").select_option("Police")
    assert_accessible(page)
    page.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("A1 Name a deputy was added.")
    page.get_by_role("link", name="C1 Apologies without a deputy").click()
    expect(main.get_by_role("row").filter(has_text="Name a deputy")).to_be_visible()

    page.get_by_role("link", name="Close with evidence of impact").click()
    page.get_by_label("What came of it").fill("A deputy came to the last meeting.")
    page.get_by_role("button", name="Close the challenge").click()
    expect(page.get_by_role("alert")).to_contain_text("Give the evidence of what is different for children.")
    expect(page.get_by_label("What came of it")).to_have_value("A deputy came to the last meeting.")
    assert_accessible(page)
    assert not Challenge.objects.get().is_closed

    page.get_by_label("Evidence of impact").fill("Decisions about children are taken in the meeting.")
    page.get_by_role("button", name="Close the challenge").click()
    expect(main).to_contain_text("C1 Apologies without a deputy was closed.")
    expect(main).to_contain_text("Decisions about children are taken in the meeting.")
    assert Challenge.objects.get().is_closed
    assert Action.objects.get().challenge == Challenge.objects.get()


def test_steps_and_pages_beyond_the_registers_own_fit_a_phone(phone_page: Page, board: Board):
    agency = make_agency(board)
    action = make_action(board, agency=agency)
    year = board.years.get()
    make_evaluation(year, make_criterion("voice"), "good")
    make_criterion("audit")
    sign_in(phone_page, make_user("manager@example.org", board=board, role="business_manager"))
    start = f"/boards/{board.slug}/2013-14"

    for path in (
        "actions/by-owner/",
        f"actions/{action.pk}/close/",
        "self-evaluation/",
        "self-evaluation/add/",
    ):
        phone_page.goto(f"{start}/{path}")
        assert_fits_width(phone_page)
        assert_accessible(phone_page)
