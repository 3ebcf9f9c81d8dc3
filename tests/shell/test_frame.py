"""The frame of a board's page: who sees which part of it, and what it costs."""

import pytest
from django.test import Client

from boards.models import RoleAssignment
from tests.builders.boards import make_agency, make_board, make_user, make_year
from tests.shell.markup import Node, read

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.shell.urls")]

HOME = "/boards/marsh/2013-14/"


@pytest.fixture
def board():
    board = make_board(slug="marsh")
    make_year(board, 2013)
    return board


def open_page(address: str, user) -> Node:
    client = Client()
    client.force_login(user)
    response = client.get(address)
    assert response.status_code == 200
    return read(response.content.decode())


def main_entries(html: Node) -> list[str]:
    return [link.text for link in html.one("nav", aria_label="Main").all("a")]


def test_page_names_its_board_and_year(board):
    html = open_page(HOME, make_user(board=board))

    assert html.one("a", class_="app-header__board").text == "Marshland Safeguarding Children Board"
    assert html.one("title").text == "No board yet – MSCB 2013-14 – Safeguarding board performance"


@pytest.mark.parametrize(
    ("role", "entries"),
    [
        ("member", ["Home", "Child’s journey", "Board", "Assurance", "Reports"]),
        ("chair", ["Home", "Child’s journey", "Board", "Assurance", "Reports"]),
        ("business_manager", ["Home", "Child’s journey", "Board", "Assurance", "Reports"]),
        ("data_lead", ["Home", "Child’s journey", "Board"]),
        ("administrator", ["Home"]),
    ],
)
def test_navigation_shows_what_the_role_opens(board, role: str, entries: list[str]):
    agency = make_agency(board) if role == "data_lead" else None

    html = open_page(HOME, make_user(board=board, role=role, agency=agency))

    assert main_entries(html) == entries


def test_navigation_marks_the_section_and_the_page(board):
    html = open_page(f"{HOME}members/", make_user(board=board))

    assert html.one("nav", aria_label="Main").one("a", aria_current="true").text == "Board"
    pages = html.one("nav", aria_label="Board")
    assert [link.text for link in pages.all("a")] == [
        "Structure",
        "Members",
        "Meetings",
        "Attendance",
        "Actions",
        "Challenges",
        "Risks",
        "Money",
        "Plan",
        "Partnership",
        "Voice",
        "Communications",
    ]
    assert pages.one("a", aria_current="page")["href"] == f"{HOME}members/"


def test_a_further_page_stands_in_for_one_that_the_role_may_not_open(board):
    lead = make_user(board=board, role="data_lead", agency=make_agency(board))

    html = open_page(f"{HOME}reports-due/", lead)

    assert html.one("nav", aria_label="Main").one("a", aria_current="page").text == "Board"
    pages = html.one("nav", aria_label="Board")
    assert [link.text for link in pages.all("a")] == ["Reports due", "Actions", "Challenges", "Risks"]
    assert pages.one("a", aria_current="page").text == "Reports due"


@pytest.mark.parametrize(
    ("address", "section", "page"),
    [
        ("", "Home", None),
        ("meetings/7/", "Board", "Meetings"),
        ("journey/cp-plans/", "Child’s journey", None),
        ("assurance/learning-reviews/", "Assurance", "Learning reviews"),
        ("reports/annual-report/", "Reports", "Documents"),
        ("discrepancies/", "Reports", "Where the source disagrees"),
    ],
)
def test_navigation_places_pages_that_have_no_entry_of_their_own(
    board, address: str, section: str, page: str | None
):
    html = open_page(f"{HOME}{address}", make_user(board=board))

    active = [link.text for link in html.one("nav", aria_label="Main").all("a") if link.get("aria-current")]
    assert active == [section]
    second = html.all("nav", aria_label=section)
    assert [link.text for nav in second for link in nav.all("a") if link.get("aria-current")] == (
        [page] if page else []
    )


def test_only_invented_boards_carry_the_demonstration_banner(board):
    invented = make_board("Demo Board", slug="demo", is_fictional=True)
    make_year(invented, 2013)
    user = make_user(board=board)
    RoleAssignment.objects.create(user=user, board=invented, role="member")

    assert open_page(HOME, user).all("div", class_="app-demonstration") == []
    banner = open_page("/boards/demo/2013-14/meetings/1/", user).one("div", class_="app-demonstration")
    assert banner.text.startswith("Demonstration data: invented")


def test_account_menu_says_who_is_signed_in_and_as_what(board):
    agency = make_agency(board, "Probation")
    user = make_user(board=board, role="chair", name="Alex Field")
    RoleAssignment.objects.create(user=user, board=board, role="data_lead", agency=agency)

    html = open_page(HOME, user)

    assert html.one("p", class_="app-menu__note").text == "Chair, Data lead, Probation"
    assert "Alex Field" in html.one("header").text
    assert html.one("form", action="/accounts/logout/")["method"] == "post"


def test_switch_offers_only_boards_that_the_reader_sees_and_that_have_a_year(board):
    make_year(board, 2012)
    other = make_board("Hill Board", slug="hill")
    make_year(other, 2013)
    yearless = make_board("New Board", slug="new")
    make_year(make_board("Hidden Board", slug="hidden"), 2013)
    user = make_user(board=board)
    RoleAssignment.objects.create(user=user, board=other, role="member")
    RoleAssignment.objects.create(user=user, board=yearless, role="member")

    form = open_page(HOME, user).one("form", action="/switch/")

    choices = [option.text for option in form.one("select", name="board").all("option")]
    assert choices == ["Hill Board", "Marshland Safeguarding Children Board"]
    years = form.one("select", name="year").all("option")
    assert [(year.text, "selected" in year.attributes) for year in years] == [
        ("2013-14", True),
        ("2012-13", False),
    ]


def test_switch_is_not_offered_where_there_is_no_choice(board):
    html = open_page(HOME, make_user(board=board))

    assert html.all("form", action="/switch/") == []
    assert html.one("span", class_="app-header__year").text == "2013-14"


def test_frame_costs_the_same_for_one_board_and_for_many(board, django_assert_num_queries):
    user = make_user(board=board)
    client = Client()
    client.force_login(user)
    client.get(HOME)  # notes the visit in the session
    # The session and the reader, the year and the reader's roles there, and three for the frame.
    with django_assert_num_queries(6):
        client.get(HOME)

    for number in range(5):
        other = make_board(f"Board {number}")
        RoleAssignment.objects.create(user=user, board=other, role="chair")
        for starts_in in range(2010, 2016):
            make_year(other, starts_in)
            make_year(board, starts_in)

    with django_assert_num_queries(6):
        client.get(HOME)


def test_member_without_governance_is_told_so(board):
    user = make_user(board=board, role="administrator")
    client = Client()
    client.force_login(user)

    response = client.get(f"{HOME}members/")

    assert response.status_code == 403
    assert read(response.content.decode()).one("h1").text == "Your roles do not cover this page"
