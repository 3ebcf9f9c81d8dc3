"""Charts in a browser: drawn over the picture under the strict policy, and complete without that."""

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import assert_accessible, assert_fits_width

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.charts.urls"),
]
ADDRESS = "/all-charts/"
INTERACTIVE = "figure[data-chart]"
REPLACED = ".app-chart__pictures--replaced"


def scroll_through(page: Page) -> None:
    for chart in page.locator("figure.app-chart").all():
        chart.scroll_into_view_if_needed()


def test_interactive_figures_replace_the_pictures_as_they_come_into_view(page: Page):
    page.goto(ADDRESS)
    count = page.locator(INTERACTIVE).count()
    scroll_through(page)

    expect(page.locator(REPLACED)).to_have_count(count)
    expect(page.locator(f"{INTERACTIVE} .main-svg").first).to_be_visible()
    expect(page.locator("button.modebar-btn")).to_have_count(count)
    assert_accessible(page)
    assert_fits_width(page)


def test_picture_is_downloaded_under_the_name_of_the_chart(page: Page):
    page.goto(ADDRESS)
    scroll_through(page)

    with page.expect_download() as download:
        page.locator("button.modebar-btn").first.click()

    assert download.value.suggested_filename == "child-protection-plans-that-are-a-second-or-later-plan.png"


def test_phone_keeps_the_picture_drawn_for_it(phone_page: Page):
    phone_page.goto(ADDRESS)
    scroll_through(phone_page)

    expect(phone_page.locator(".app-chart__picture--narrow").first).to_be_visible()
    expect(phone_page.locator(".app-chart__picture--wide").first).to_be_hidden()
    expect(phone_page.locator(REPLACED)).to_have_count(0)
    assert_accessible(phone_page)
    assert_fits_width(phone_page)


def test_picture_stays_where_the_library_does_not_come(page: Page):
    page.route("**/plotly*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(ADDRESS)
    scroll_through(page)

    expect(page.locator(".app-chart__picture--wide").first).to_be_visible()
    expect(page.locator(REPLACED)).to_have_count(0)


def test_picture_stays_where_one_figure_is_broken(page: Page):
    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => {"
        "const data = document.querySelector('figure[data-chart] script');"
        "if (data) data.textContent = 'no JSON' })"
    )
    page.goto(ADDRESS)
    count = page.locator(INTERACTIVE).count()
    scroll_through(page)

    expect(page.locator(REPLACED)).to_have_count(count - 1)
    expect(page.locator(".app-chart__picture--wide").first).to_be_visible()
    expect(page.locator("[data-chart-target]").first).to_be_hidden()


def test_page_is_complete_without_javascript(browser: Browser, live_server: LiveServer):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADDRESS)

    expect(page.locator(".app-chart__picture--wide svg").first).to_be_visible()
    page.locator("details.app-chart__details summary").first.click()
    expect(page.locator("details.app-chart__details td").first).to_be_visible()
    context.close()
