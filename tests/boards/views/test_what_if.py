"""What a budget would leave uncovered: the page, its address as a bookmark, and the part for htmx."""

from decimal import Decimal as D

import pytest
from django.urls import reverse

from boards.models import Contribution
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year(client):
    year = make_year(make_board(), reserve_at_end=D(169684))
    client.force_login(make_user(board=year.board))
    return year


@pytest.fixture
def following(year):
    following = make_year(year.board, 2014)
    police, school, trust = (make_agency(year.board, name) for name in ("Police", "School", "Trust"))
    make_contribution(following, police, 198069)
    make_contribution(year, school, 11830)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)
    make_contribution(following, trust)
    make_budget_line(following, "Unit", 233400)
    return following


def get(client, year, query=None, **headers):
    address = reverse("boards:money_what_if", args=[year.board.slug, year.label])
    return client.get(address, query or {}, headers=headers)


def text(response):
    return " ".join(response.content.decode().split())


def test_nothing_assumed_gives_the_gap_of_the_settled_contributions(client, year, following):
    response = get(client, year)

    page = text(response)
    assert "The budget of £233,400 is £35,331 short; two contributions are still open." in page
    assert "To be confirmed. In 2013-14: £11,830." in page
    assert "Not recorded. In 2013-14: no amount." in page
    assert "£169,684 were left at the end of 2013-14." in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            {"from-school": "11,830"},
            "With £11,830 assumed from partners, the budget of £233,400 is £23,501 short; one contribution "
            "is still open.",
        ),
        (
            {"from-school": "£11830.50", "from-trust": "0", "reserve": "5000"},
            "With £11,830.50 assumed from partners and £5,000 from the reserve, the budget of £233,400 is "
            "£18,500.50 short.",
        ),
        (
            {"reserve": "35331"},
            "With £35,331 from the reserve, the budget of £233,400 is covered; two contributions are still "
            "open.",
        ),
        (
            {"from-police": "99999"},
            "The budget of £233,400 is £35,331 short; two contributions are still open.",
        ),
    ],
)
def test_the_address_holds_the_assumptions(client, year, following, query, sentence):
    page = text(get(client, year, query))

    assert sentence in page
    for name, typed in query.items():
        assert (f'name="{name}" value="{typed}"' in page) == (name != "from-police")


@pytest.mark.parametrize("typed", ["plenty", "-5", "1.005", "NaN", "99999999999999"])
def test_an_amount_that_is_not_understood_is_left_out_and_said(client, year, following, typed):
    page = text(get(client, year, {"from-school": typed, "from-trust": "331"}))

    assert "An amount was not understood" in page
    assert "There is a problem" in page
    assert "With £331 assumed from partners, the budget of £233,400 is £35,000 short" in page


def test_a_reserve_that_does_not_hold_as_much_is_pointed_out(client, year, following):
    assert "The reserve does not hold that much" in text(get(client, year, {"reserve": "169684.01"}))
    assert "The reserve does not hold" not in text(get(client, year, {"reserve": "169684"}))


def test_an_unknown_reserve_is_said_to_be_unknown(client, year, following):
    year.reserve_at_end = None
    year.save()

    page = text(get(client, year, {"reserve": "5"}))

    assert "Nobody knows whether the reserve holds that much" in page


def test_suggestions_are_addresses_with_the_amounts(client, year, following):
    response = get(client, year)

    assert [href for _, href in response.context["suggestions"]] == [
        "?budget=2014-15",
        "?budget=2014-15&from-school=11830",
        "?budget=2014-15&reserve=35331",
    ]


def test_htmx_gets_the_result_alone(client, year, following):
    part = text(get(client, year, {"reserve": "331"}, HX_Request="true"))

    assert "the budget of £233,400 is £35,000 short" in part
    assert "<html" not in part
    assert "<form" not in part


def test_the_budget_is_that_of_the_next_year_or_the_one_asked_for(client, year, following):
    make_budget_line(year, "Chair", 12000)

    assert "What the budget for 2014-15 would leave" in text(get(client, year))
    page = text(get(client, year, {"budget": "2013-14"}))
    assert "What the budget for 2013-14 would leave" in page
    assert "The budget of £12,000 is £170 short." in page
    assert "What the budget for 2014-15 would leave" in text(get(client, year, {"budget": "1999-00"}))


def test_without_a_budget_the_page_says_so(client, year):
    assert "Neither this year nor the next has a budget." in text(get(client, year))


def test_nothing_is_saved_and_nothing_is_posted(client, year, following):
    address = reverse("boards:money_what_if", args=[year.board.slug, year.label])

    get(client, year, {"from-school": "11830"})

    assert Contribution.objects.get(agency__slug="school", year=following).amount is None
    assert client.post(address).status_code == 405
