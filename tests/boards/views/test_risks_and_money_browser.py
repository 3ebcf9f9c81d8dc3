"""In a browser: a review moves a risk on the matrix; contributions and assumptions move the gap."""

import re

import pytest
from playwright.sync_api import Page, expect

from boards.models import Contribution
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_user,
    make_year,
)
from tests.builders.risks import make_review, make_risk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

State = Contribution.State


@pytest.fixture
def board():
    board = make_board()
    make_year(board, reserve_at_end=169684)
    return board


@pytest.fixture
def planned(board):
    """The year 2014-15 with a budget that is £35,331 short and one contribution open."""
    planned = make_year(board, 2014)
    school = make_agency(board, "Schools")
    make_contribution(planned, make_agency(board, "Police"), 198069)
    make_contribution(make_year(board), school, 11830)
    make_contribution(planned, school, state=State.TO_BE_CONFIRMED)
    make_budget_line(planned, "Business unit", 233400)
    return planned


def pages(board, year="2013-14"):
    return f"/boards/{board.slug}/{year}/"


def assert_good_at_both_widths(page: Page, address: str):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address)
    assert_accessible(page)
    page.set_viewport_size({"width": 375, "height": 812})
    assert_fits_width(page)
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_review_moves_a_risk_on_the_matrix_and_the_register_is_issued(page: Page, board):
    risk = make_risk(board, "Too few social workers", agency=make_agency(board), target=(1, 4))
    make_review(risk, "2013-12-04", 3, 4, due="2014-03-04")
    sign_in(page, make_user(board=board, role="business_manager"))
    main = page.get_by_role("main")

    page.goto(f"{pages(board)}risks/")
    expect(main.get_by_text("one risk was open: high. One review is overdue.")).to_be_visible()
    page.get_by_role("link", name="Too few social workers").click()
    page.get_by_role("link", name="Review this risk").first.click()
    expect(page.get_by_label("Net likelihood")).to_have_value("3")
    page.get_by_label("Net likelihood").select_option("Unlikely")
    following = page.get_by_role("group", name="Next review")
    for box, number in (("Day", "3"), ("Month", "6"), ("Year", "2014")):
        following.get_by_label(box).fill(number)
    page.get_by_role("button", name="Save").click()
    expect(
        page.get_by_text("Say why the score goes down from 12 (high) to 8 (medium).").first
    ).to_be_visible()
    page.get_by_label("Why").fill("Eight posts were filled.")
    page.get_by_role("button", name="Save").click()

    expect(main.get_by_text("went down from 12 (high) to 8 (medium)")).to_be_visible()
    page.get_by_role("link", name="Risk register").click()
    expect(main.get_by_text("one risk was open: medium.")).to_be_visible()
    matrix = main.get_by_role("img", name=re.compile("R1 .* is at Unlikely and Major, score 8, Medium"))
    expect(matrix.first).to_be_attached()
    page.get_by_role("link", name="Issue the register").click()
    page.get_by_role("button", name="Issue the register as at 31 March 2014").click()
    expect(page.get_by_role("heading", name="Risk register at 31 March 2014")).to_be_visible()
    assert_accessible(page)
    for path in (f"risks/{risk.pk}/", f"risks/{risk.pk}/close/", "risks/issue/", "risks/issues/"):
        assert_good_at_both_widths(page, f"{pages(board)}{path}")


def test_a_contribution_that_is_entered_moves_the_gap(page: Page, board, planned):
    sign_in(page, make_user(board=board, role="business_manager"))
    main = page.get_by_role("main")

    page.goto(f"{pages(board)}money/")
    expect(main.get_by_text("leave £35,331 of the budget for 2014-15 without cover")).to_be_visible()
    page.goto(f"{pages(board, '2014-15')}contributions/?standing=not_asked")
    page.get_by_role("link", name="Schools").click()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("State").select_option("Confirmed")
    page.get_by_label("Amount in pounds").fill("£10,331")
    page.get_by_label("Why it differs").fill("A third of the schools left.")
    page.get_by_role("button", name="Save").click()

    expect(main.get_by_text("−£1,499")).to_be_visible()
    page.goto(f"{pages(board)}money/")
    expect(main.get_by_text("leave £25,000 of the budget for 2014-15 without cover")).to_be_visible()
    expect(main.get_by_text("A third of the schools left.")).to_be_visible()
    assert_accessible(page)


def test_assumptions_move_the_gap_while_they_are_typed(page: Page, board, planned):
    sign_in(page, make_user(board=board, role="member"))
    page.goto(f"{pages(board)}money/")

    page.get_by_role("link", name="What if open contributions or the reserve covered it?").click()
    result = page.locator("#result")
    expect(result).to_contain_text("The budget of £233,400 is £35,331 short")
    page.get_by_label("Schools").fill("11,830")
    expect(result).to_contain_text("is £23,501 short.")
    page.get_by_label("Taken from the reserve").fill("169685")
    expect(result).to_contain_text("The reserve does not hold that much")
    assert_accessible(page)
    page.get_by_label("Taken from the reserve").fill("3501")
    expect(result).to_contain_text("is £20,000 short.")

    page.reload()
    expect(page.get_by_label("Schools")).to_have_value("11,830")
    expect(result).to_contain_text("is £20,000 short.")
    page.get_by_role("link", name="The reserve covers all of it").click()
    expect(result).to_contain_text("the budget of £233,400 is covered")
    assert_good_at_both_widths(page, f"{pages(board)}money/what-if/?from-schools=plenty&reserve=169685")


def test_assumptions_work_without_javascript(browser, live_server, board, planned):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    sign_in(page, make_user(board=board, role="member"))
    page.goto(f"{pages(board)}money/what-if/")

    page.get_by_label("Schools").fill("11830")
    page.get_by_role("button", name="Work it out").click()

    expect(page.locator("#result")).to_contain_text("is £23,501 short.")
    expect(page).to_have_url(re.compile("from-schools=11830"))
    context.close()


def test_pages_of_money_are_accessible_and_fit_a_phone(page: Page, board, planned):
    sign_in(page, make_user(board=board, role="business_manager"))

    for path in ("money/", "money/reserve/", "money/what-if/", "contributions/", "expenditure/add/"):
        assert_good_at_both_widths(page, f"{pages(board)}{path}")
