"""What the board's people do, in a browser, on the real board's data."""

import re
from io import BytesIO, StringIO

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from boards.models import Board
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HOME = "/boards/cescb/2013-14/"
PAGES = [
    HOME,
    f"{HOME}structure/",
    f"{HOME}members/",
    f"{HOME}meetings/",
    f"{HOME}attendance/",
    f"{HOME}money/",
    f"{HOME}plan/",
    f"{HOME}partnership/",
    f"{HOME}journey/",
    f"{HOME}journey/cp-plans/",
    f"{HOME}journey/repeat-cp-plans/",
    f"{HOME}assurance/",
    f"{HOME}assurance/learning-reviews/",
    f"{HOME}discrepancies/",
    f"{HOME}figures/?reference=cp-plans+at+2014-03-31",
    f"{HOME}reports/",
    f"{HOME}reports/annual-report/",
    f"{HOME}reports/annual-report/read/journey/",
    f"{HOME}reports/annual-report/read/appendix-attendance/",
    f"{HOME}reports/annual-report/figures/",
    f"{HOME}reports/annual-report/faults/",
]


@pytest.fixture
def cescb() -> Board:
    call_command("load_board", "cescb", stdout=StringIO())
    return Board.objects.get(slug="cescb")


def test_chair_reads_the_report_and_downloads_the_pdf(page: Page, cescb: Board):
    sign_in(page, make_user("chair@example.org", board=cescb, role="chair"))
    page.goto("/")
    expect(page).to_have_url(re.compile(HOME))

    page.get_by_role("navigation").get_by_role("link", name="Reports").first.click()
    page.get_by_role("link", name="Annual report 2013-14").click()
    expect(page.get_by_text("No faults: every figure was found")).to_be_visible()
    page.get_by_role("link", name="The child's journey in Cheshire East").click()
    page.get_by_role("link", name="202", exact=True).first.click()
    source = page.get_by_text("Annual Report 2013-14 and Business Plan Priorities 2014-15")
    expect(source.first).to_be_visible()

    page.goto(f"{HOME}reports/annual-report/")
    page.set_default_timeout(60_000)
    page.get_by_role("button", name="Make the PDF").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the PDF").click()
    content = download.value.path().read_bytes()
    assert download.value.suggested_filename == "cescb-annual-report-2013-14.pdf"
    assert len(PdfReader(BytesIO(content)).pages) > 60


def test_member_finds_the_reports_figures_on_the_pages(page: Page, cescb: Board):
    sign_in(page, make_user("member@example.org", board=cescb, role="member"))
    main = page.get_by_role("main")

    for address, words in {
        "attendance/": ["152 of 203", "74.9%", "92 of 105"],
        "money/": ["£226,906", "£215,899", "£35,331", "to be confirmed", "not recorded"],
        "journey/cp-plans/": ["202", "25.5%", "203"],
        "plan/": ["61"],
        "discrepancies/": ["£210,899", "£215,899"],
    }.items():
        page.goto(HOME + address)
        for text in words:
            expect(main, f"{address} shows {text}").to_contain_text(text)


@pytest.mark.parametrize("size", ["page", "phone_page"])
def test_every_page_is_accessible_and_fits(request: pytest.FixtureRequest, cescb: Board, size: str):
    page: Page = request.getfixturevalue(size)
    sign_in(page, make_user("chair@example.org", board=cescb, role="chair"))

    for address in PAGES:
        page.goto(address)
        assert_accessible(page)
        assert_fits_width(page)


def test_demonstration_board_says_on_every_page_that_it_is_invented(page: Page, cescb: Board):
    call_command("load_board", "demonstration", stdout=StringIO())
    demonstration = Board.objects.get(slug="demonstration")
    sign_in(page, make_user("member@example.org", board=demonstration, role="member"))

    for address in ("", "journey/", "attendance/", "money/", "assurance/", "reports/"):
        page.goto(f"/boards/demonstration/2025-26/{address}")
        expect(page.get_by_role("region", name="Demonstration data")).to_be_visible()
