"""A business manager sets up a sub-group, seats two people and sees one of the seats fall vacant."""

import datetime
import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import make_agency, make_board, make_group, make_seat, make_user, make_year
from tests.builders.governance import page as address
from tests.builders.governance import typed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    make_group(board)
    for name in ("Police", "Health"):
        make_agency(board, name)
    return board


def enter_date(page: Page, legend: str, day: str) -> None:
    boxes = page.get_by_role("group", name=re.compile(f"^{legend}"))
    for name, value in zip(("Day", "Month", "Year"), day.split(), strict=True):
        boxes.get_by_label(name).fill(value)


def add_seat(page: Page, title: str, agency: str, holder: str) -> None:
    page.get_by_role("link", name="Add a seat").click()
    page.get_by_label("Seat", exact=True).fill(title)
    page.get_by_label("Agency").select_option(agency)
    page.get_by_role("button", name="Save").click()
    appoint(page, holder)
    expect(page.get_by_role("table").first).to_contain_text(holder)


def appoint(page: Page, name: str) -> None:
    page.get_by_role("link", name="Appoint a holder").click()
    page.get_by_label("Or somebody new").fill(name)
    enter_date(page, "From", "1 9 2013")
    page.get_by_role("button", name="Save").click()


def test_a_sub_group_is_set_up_and_a_seat_on_it_falls_vacant(page: Page, board):
    sign_in(page, make_user("manager@example.org", board=board, role="business_manager"))

    page.goto(address(board, "structure"))
    page.get_by_role("link", name="Add a group").click()
    page.get_by_label("Name").fill("Online safety")
    page.get_by_label("Tier").select_option("Sub-group")
    page.get_by_label("Reports to").select_option("Main board")
    enter_date(page, "From", "1 9 2013")
    enter_date(page, "Until", "31 8 2015")
    assert_accessible(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Its last day is 31 August 2015.")).to_be_visible()
    group = page.url

    add_seat(page, "Head of Public Protection", "Police", "Sam Reed")
    page.goto(group)
    add_seat(page, "Designated Nurse", "Health", "Kim Hale")

    appoint(page, "Lee Dale")
    refused = page.get_by_role("alert")
    expect(refused).to_contain_text("Somebody else holds the seat in part of this term.")
    assert_accessible(page)
    page.get_by_role("link", name="Cancel").click()

    page.get_by_role("link", name="Hand over the seat").click()
    enter_date(page, "Last day of the present holder", "31 12 2013")
    page.get_by_role("button", name="Hand over").click()
    expect(page.get_by_text("Vacant since 1 January 2014")).to_be_visible()

    page.goto(address(board, "members"))
    expect(page.get_by_role("main")).to_contain_text("On 31 March 2014, 1 seat is vacant.")
    page.get_by_role("link", name="Show these seats only").click()
    expect(page.get_by_role("row")).to_have_count(2)
    expect(page.get_by_role("row").last).to_contain_text("Designated Nurse")


def test_steps_and_the_comparison_of_two_days_fit_a_phone(phone_page: Page, board):
    page = phone_page
    sign_in(page, make_user("manager@example.org", board=board, role="business_manager"))
    group = board.groups.get()
    seat = make_seat(group, agency=board.agencies.get(name="Police"))
    days = typed(day=datetime.date(2014, 3, 31), other=datetime.date(2014, 4, 1))

    for path in (
        f"{address(board, 'structure')}?{urlencode(days)}",
        address(board, "members"),
        address(board, "groups_end", group.pk),
        address(board, "seats_hand_over", seat.pk),
    ):
        page.goto(path)
        assert_accessible(page)
        assert_fits_width(page)
