"""The shell in a browser: accessibility rules, narrow windows, the keyboard, and life without JavaScript."""

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from boards.models import RoleAssignment
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import make_board, make_user, make_year

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.shell.urls"),
]

HOME = "/boards/marsh/2013-14/"


@pytest.fixture
def reader():
    board = make_board(slug="marsh")
    make_year(board, 2013)
    make_year(board, 2012)
    invented = make_board("Demo Board", slug="demo", is_fictional=True)
    make_year(invented, 2013)
    user = make_user("alex@example.org", board=board, role="chair", name="Alex Field")
    RoleAssignment.objects.create(user=user, board=invented, role="member")
    return user


@pytest.mark.parametrize(
    "address", ["/accounts/login/", "/accounts/password/reset/", "/accessibility/", "/nowhere/"]
)
def test_open_pages_are_accessible_and_fit(page: Page, phone_page: Page, address: str):
    for window in (page, phone_page):
        window.goto(address)
        assert_accessible(window)
        assert_fits_width(window)
    phone_page.set_viewport_size({"width": 320, "height": 600})
    assert_fits_width(phone_page)


@pytest.mark.parametrize(
    "address",
    ["/components/", f"{HOME}members/", "/boards/demo/2013-14/", "/forbidden/", "/accounts/password/change/"],
)
def test_pages_of_signed_in_people_are_accessible_and_fit(page: Page, phone_page: Page, reader, address: str):
    for window in (page, phone_page):
        sign_in(window, reader)
        window.goto(address)
        assert_accessible(window)
        assert_fits_width(window)
    phone_page.set_viewport_size({"width": 320, "height": 600})
    assert_fits_width(phone_page)


def test_signing_in_with_an_error_on_the_way(page: Page, reader):
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    assert_accessible(page)
    page.get_by_role("link", name="Password: Enter your password.").click()
    expect(page.get_by_label("Password")).to_be_focused()

    page.get_by_label("E-mail address").fill("alex@example.org")
    page.get_by_label("Password").fill("a long pass phrase")
    page.get_by_role("button", name="Sign in").click()

    page.wait_for_url(f"**{HOME}")
    expect(page.get_by_role("banner")).to_contain_text("Marshland Safeguarding Children Board")


def test_first_key_reaches_the_skip_link_which_moves_to_the_main_part(page: Page, reader):
    sign_in(page, reader)
    page.goto(f"{HOME}members/")

    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to main content")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")

    expect(page.locator("#main-content")).to_be_focused()


def test_menus_open_and_close_with_the_keyboard(page: Page, reader):
    sign_in(page, reader)
    page.goto(HOME)
    summary = page.locator(".app-menu__summary", has_text="Alex Field")

    summary.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Authenticator app")).to_be_visible()
    assert_accessible(page)
    page.keyboard.press("Escape")

    expect(page.get_by_role("link", name="Authenticator app")).to_be_hidden()
    expect(summary).to_be_focused()


def test_year_is_changed_on_the_page_where_one_is(phone_page: Page, reader):
    sign_in(phone_page, reader)
    phone_page.goto(f"{HOME}members/")

    phone_page.locator(".app-menu__summary", has_text="2013-14").click()
    assert_fits_width(phone_page)
    phone_page.get_by_label("Year").select_option("2012-13")
    phone_page.get_by_role("button", name="Show").click()

    phone_page.wait_for_url("**/boards/marsh/2012-13/members/")


def test_navigation_folds_on_a_phone_and_stays_open_without_javascript(
    phone_page: Page, browser: Browser, live_server: LiveServer, reader
):
    sign_in(phone_page, reader)
    phone_page.goto(HOME)
    expect(phone_page.get_by_role("link", name="Assurance")).to_be_hidden()
    phone_page.get_by_role("button", name="Menu").click()
    expect(phone_page.get_by_role("link", name="Assurance")).to_be_visible()

    plain = browser.new_context(
        base_url=live_server.url, viewport={"width": 375, "height": 812}, java_script_enabled=False
    )
    page = plain.new_page()
    sign_in(page, reader)
    page.goto(HOME)
    expect(page.get_by_role("link", name="Assurance")).to_be_visible()
    page.locator(".app-menu__summary", has_text="Alex Field").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    plain.close()


def test_paper_shows_the_page_without_what_only_works_on_a_screen(page: Page, reader):
    sign_in(page, reader)
    page.goto("/components/")
    page.emulate_media(media="print")

    for selector in (
        ".app-header__tools",
        ".govuk-back-link",
        ".app-table-export",
        ".govuk-pagination",
        "main form",
    ):
        expect(page.locator(selector).first).to_be_hidden()
    expect(page.get_by_role("table").first).to_be_visible()
    after_link = page.evaluate(
        "getComputedStyle(document.querySelector('main p .govuk-link'), '::after').content"
    )
    assert after_link == "none"
