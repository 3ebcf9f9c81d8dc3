"""The front page, the switch of board and year, the open pages and the error pages."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from boards.models import Meeting, RoleAssignment
from cescb.navigation import SECTIONS
from tests.builders.boards import make_board, make_expenditure, make_group, make_meeting, make_user, make_year
from tests.shell.markup import read

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.shell.urls")]


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def marsh():
    board = make_board(slug="marsh")
    make_year(board, 2012)
    make_year(board, 2013)
    return board


@pytest.fixture
def hill():
    board = make_board("Hill Board", slug="hill")
    make_year(board, 2013)
    make_year(board, 2014)
    return board


@pytest.fixture
def reader(marsh, hill):
    user = make_user(board=marsh)
    RoleAssignment.objects.create(user=user, board=hill, role="member")
    return user


def test_front_page_asks_strangers_to_sign_in():
    response = Client().get("/")

    assert (response.status_code, response["Location"]) == (302, "/accounts/login/?next=/")


def test_front_page_leads_to_the_newest_year_of_the_first_real_board(reader):
    invented = make_board("A Demo Board", slug="demo", is_fictional=True)
    make_year(invented, 2020)
    RoleAssignment.objects.create(user=reader, board=invented, role="member")

    response = client_of(reader).get("/")

    assert (response.status_code, response["Location"]) == (302, "/boards/hill/2014-15/")


@pytest.mark.parametrize(
    ("records", "year"),
    [
        ("none", "2014-15"),
        ("expenditure of 2013-14", "2013-14"),
        ("meeting of 2013-14", "2013-14"),
        ("meeting that was not held", "2014-15"),
    ],
)
def test_front_page_passes_over_a_year_that_is_only_planned(hill, records: str, year: str):
    user = make_user(board=hill)
    group = make_group(hill)
    if records == "expenditure of 2013-14":
        make_expenditure(make_year(hill, 2013))
    if records == "meeting of 2013-14":
        make_meeting(group, held_on=date(2014, 3, 31))
    if records == "meeting that was not held":
        make_meeting(group, held_on=date(2013, 9, 1), state=Meeting.State.NOT_HELD)

    assert client_of(user).get("/")["Location"] == f"/boards/hill/{year}/"


def test_front_page_tells_people_without_a_board_whom_to_ask(marsh):
    response = client_of(make_user()).get("/")

    assert response.status_code == 200
    assert read(response.content.decode()).one("h1").text == "Your account has no board yet"


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ("board=marsh&year=2012-13&from=/boards/marsh/2013-14/members/", "/boards/marsh/2012-13/members/"),
        ("board=hill&year=2013-14&from=/boards/marsh/2013-14/members/", "/boards/hill/2013-14/members/"),
        (
            "board=hill&year=2013-14&from=/boards/marsh/2013-14/journey/cp/",
            "/boards/hill/2013-14/journey/cp/",
        ),
        ("board=hill&year=2013-14&from=/boards/marsh/2013-14/meetings/3/", "/boards/hill/2013-14/meetings/"),
        ("board=hill&year=2013-14&from=/boards/marsh/2013-14/reports/plan/", "/boards/hill/2013-14/reports/"),
        ("board=hill&year=2012-13&from=/boards/marsh/2012-13/members/", "/boards/hill/2014-15/members/"),
        ("board=hill&year=2013-14&from=/components/", "/boards/hill/2013-14/"),
        ("board=hill&year=2013-14&from=https://elsewhere.example/", "/boards/hill/2013-14/"),
        ("board=hill&year=2013-14", "/boards/hill/2013-14/"),
        ("board=hill&year=nonsense", "/boards/hill/2014-15/"),
        ("board=hill", "/boards/hill/2014-15/"),
    ],
)
def test_switch_stays_on_the_page_where_the_other_board_or_year_has_it(reader, query: str, target: str):
    response = client_of(reader).get(f"/switch/?{query}")

    assert (response.status_code, response["Location"]) == (302, target)


@pytest.mark.parametrize("board", ["hidden", "nothing", ""])
def test_switch_does_not_find_boards_that_the_reader_does_not_see(reader, board: str):
    make_year(make_board("Hidden Board", slug="hidden"), 2013)

    assert client_of(reader).get(f"/switch/?board={board}&year=2013-14").status_code == 404


@pytest.mark.parametrize("address", ["/accessibility/", "/privacy/"])
def test_open_pages_are_read_without_signing_in(address: str):
    response = Client().get(address)

    assert response.status_code == 200
    assert read(response.content.decode()).one("main").all("h1")


@pytest.mark.parametrize("address", ["/components/", "/switch/"])
def test_other_pages_ask_strangers_to_sign_in(address: str):
    response = Client().get(address)

    assert response["Location"] == f"/accounts/login/?next={address}"


@pytest.mark.parametrize(
    ("address", "status", "heading"),
    [
        ("/nowhere/", 404, "Page not found"),
        ("/forbidden/", 403, "Your roles do not cover this page"),
        ("/unreadable/", 400, "The request could not be read"),
        ("/failing/", 500, "Something went wrong"),
    ],
)
def test_error_pages_speak_plainly_and_lead_on(reader, address: str, status: int, heading: str):
    client = client_of(reader)
    client.raise_request_exception = False

    response = client.get(address)

    html = read(response.content.decode())
    assert (response.status_code, html.one("h1").text) == (status, heading)
    assert html.one("main").one("a")["href"] == "/"
    assert "secret detail" not in response.content.decode()


def test_strangers_get_the_page_for_a_wrong_address_too():
    response = Client().get("/nowhere/")

    assert response.status_code == 404
    assert read(response.content.decode()).one("h1").text == "Page not found"


def test_page_for_our_own_faults_needs_neither_session_nor_database(reader, django_assert_num_queries):
    client = client_of(reader)
    client.raise_request_exception = False
    client.get("/failing/")

    # The session and the reader, which sign-in by default asks for; the page itself adds none.
    with django_assert_num_queries(2):
        client.get("/failing/")


def test_form_from_another_site_is_refused_in_plain_words(reader):
    client = Client(enforce_csrf_checks=True)
    client.force_login(reader)

    response = client.post("/components/", {"title": "x"})

    assert response.status_code == 403
    assert read(response.content.decode()).one("h1").text == "The form could not be checked"


def test_components_page_checks_the_sample_form_and_saves_nothing(reader):
    client = client_of(reader)

    refused = client.post("/components/", {"title": "Write to schools"})
    assert refused.status_code == 200
    assert [
        link["href"]
        for link in read(refused.content.decode()).one("div", class_="govuk-error-summary").all("a")
    ] == [
        "#id_due_0",
        "#id_status_0",
        "#id_priority",
    ]

    filled = {
        "title": "Write to schools",
        "due_day": "31",
        "due_month": "3",
        "due_year": "2014",
        "status": "open",
        "priority": "1",
    }
    accepted = client.post("/components/", filled, follow=True)
    assert accepted.redirect_chain == [("/components/", 302)]
    assert "Nothing was saved" in read(accepted.content.decode()).one("div", class_="app-messages").text


def test_components_page_hands_out_its_table(reader):
    response = client_of(reader).get("/components/?sample-export=csv")

    assert response["Content-Disposition"] == 'attachment; filename="sample.csv"'


@pytest.mark.urls("cescb.urls")
@pytest.mark.parametrize("name", [name for s in SECTIONS for p in s.pages for name in (p.name,)])
def test_every_page_of_the_navigation_exists(name: str):
    assert reverse(name, args=["marsh", "2013-14"]).startswith("/boards/marsh/2013-14/")
