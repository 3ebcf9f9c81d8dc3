import pytest
from django.urls import reverse

from boards.models import Contribution
from tests.builders.boards import (
    make_agency,
    make_board,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

PARTS = ("figures", "sign_off", "missing", "agencies", "set_up")


@pytest.fixture
def year():
    return make_year(make_board())


def home(client, year, role, **values):
    client.force_login(make_user(board=year.board, role=role, **values))
    return client.get(reverse("boards:home", args=[year.board.slug, year.label]))


def parts(response):
    return {name for name in PARTS if response.context.get(name)}


def text(response):
    return " ".join(response.content.decode().split())


def give_figures(year):
    group = make_group(year.board)
    seat = make_seat(group)
    make_seat(group, "School")
    make_mark(make_meeting(group), seat)
    make_expenditure(year, "Staff", 226906)
    make_contribution(year, seat.agency, 215899)


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("member", {"figures"}),
        ("chair", {"figures", "sign_off"}),
        ("business_manager", {"figures", "missing"}),
        ("administrator", {"set_up"}),
    ],
)
def test_each_role_sees_its_own_parts(client, year, role, shown):
    give_figures(year)

    assert parts(home(client, year, role)) == shown


def test_data_lead_sees_the_agency_with_its_seats(client, year):
    give_figures(year)
    agency = year.board.agencies.get(name="Police")

    response = home(client, year, "data_lead", agency=agency)

    assert parts(response) == {"agencies"}
    assert "You are the data lead of this agency. Sector: police." in text(response)
    assert "<li>Police, Main board</li>" in text(response)


def test_figures_are_those_of_the_year_with_their_pages(client, year):
    give_figures(year)

    figures = home(client, year, "member").context["figures"]

    base = f"/boards/{year.board.slug}/2013-14"
    assert [(figure["label"], figure["value"], figure["href"]) for figure in figures] == [
        ("Attendance at the main board", "50.0%", f"{base}/attendance/"),
        ("Expenditure", "£226,906", f"{base}/money/"),
        ("Contributions", "£215,899", f"{base}/money/"),
        ("Balance of the year", "−£11,007", f"{base}/money/"),
    ]


def test_year_without_records_says_so(client, year):
    response = home(client, year, "member")

    assert "No figures yet" in text(response)


def test_business_manager_sees_what_is_missing(client, year):
    give_figures(year)
    make_contribution(year, make_agency(year.board, "Probation"))
    open_state = Contribution.State.TO_BE_CONFIRMED
    make_contribution(make_year(year.board, 2014), make_agency(year.board, "Colleges"), state=open_state)
    make_discrepancy(year)

    rows = home(client, year, "business_manager").context["missing"]

    assert [(row["term"], row["detail"]) for row in rows] == [
        ("Contributions not recorded", "Probation, 2013-14"),
        ("Contributions to be confirmed", "Colleges, 2014-15"),
        ("Attendance not recorded", "1 of 2 marks of the main board"),
        ("Seats without a named holder", "2 of 2 on 31 March 2014"),
        ("Where the source disagrees with itself", "1 printed value not used"),
    ]


@pytest.mark.parametrize(
    ("number", "detail"), [(0, "Nowhere, as far as is recorded"), (2, "2 printed values not used")]
)
def test_chair_learns_before_signing_where_the_source_disagrees(client, year, number, detail):
    for place in range(number):
        make_discrepancy(year, f"code-{place}")

    documents, discrepancies = home(client, year, "chair").context["sign_off"]

    base = f"/boards/{year.board.slug}/2013-14"
    assert documents["href"] == f"{base}/reports/"
    assert (discrepancies["detail"], discrepancies["href"]) == (detail, f"{base}/discrepancies/")


def test_business_manager_of_a_complete_year_reads_that_nothing_is_missing(client, year):
    response = home(client, year, "business_manager")

    assert response.context["missing"] == []
    assert "Nothing: every contribution is settled" in text(response)


def test_administrator_is_led_to_the_administration(client, year):
    response = home(client, year, "administrator", is_staff=True)

    assert f'href="{reverse("admin:index")}"' in text(response)
    assert {"term": "Financial years", "detail": "1"} in response.context["set_up"]


def test_administrator_without_access_to_it_is_not_led_there(client, year):
    assert reverse("admin:index") not in text(home(client, year, "administrator"))


def test_reading_list_names_only_what_the_reader_may_open(client, year):
    response = home(client, year, "data_lead", agency=make_agency(year.board))

    page = text(response)
    assert "The child’s journey</a>: the figures" in page
    assert "audits/" not in page and "Priorities and plan" not in page
