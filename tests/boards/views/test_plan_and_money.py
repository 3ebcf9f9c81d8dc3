import csv
import datetime
import io

import pytest
from django.urls import reverse

from boards.models import Contribution
from tests.builders.boards import (
    make_agency,
    make_board,
    make_body,
    make_budget_line,
    make_citation,
    make_contribution,
    make_expenditure,
    make_objective,
    make_outcome,
    make_priority,
    make_relation,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year(client):
    year = make_year(make_board(), reserve_at_end=169684)
    client.force_login(make_user(board=year.board))
    return year


def get(client, year, page, **query):
    return client.get(reverse(f"boards:{page}", args=[year.board.slug, year.label]), query)


def text(response):
    return " ".join(response.content.decode().split())


def download(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))


def give_money(year):
    following = make_year(year.board, 2014)
    make_expenditure(year, "Staff", 226906, citation=make_citation("1499"))
    police, school = make_agency(year.board, "Police"), make_agency(year.board, "School")
    make_contribution(year, police, 215899)
    make_contribution(following, police, 198069)
    make_contribution(year, school, 0)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)
    make_contribution(year, make_agency(year.board, "Health"))
    make_budget_line(following, "Unit", 233400, items=[("Manager", "Full time"), ("Officer", "")])


def test_money_shows_totals_balance_reserve_and_gap(client, year):
    give_money(year)

    response = get(client, year, "money")

    assert {figure["label"]: figure["value"] for figure in response.context["figures"]} == {
        "Expenditure": "£226,906",
        "Contributions": "£215,899",
        "Balance of the year": "−£11,007",
        "Reserve": "£169,684",
        "Not covered next year": "£35,331",
    }
    page = text(response)
    for words in (
        "The board spent £226,906 in 2013-14, £11,007 more than the £215,899 of contributions.",
        "The record does not say whether the £11,007 overspent has already been taken from it.",
        "2013-14: 1 partner pays, 1 gives £0 and 1 is not recorded, £215,899 in all.",
        "2014-15: 1 partner pays and 1 is to be confirmed, £198,069 in all.",
        "The settled contributions leave £35,331 of the budget for 2014-15 without cover.",
        "Manager (full time); Officer – one amount for both",
        "Yearly report, line 1499",
    ):
        assert words in page


def test_money_downloads_each_of_its_tables(client, year):
    give_money(year)

    expenditure = download(get(client, year, "money", **{"expenditure-export": "csv"}))
    contributions = download(get(client, year, "money", **{"contributions-export": "csv"}))
    budget = download(get(client, year, "money", **{"budget-2014-15-export": "csv"}))

    assert expenditure[1][:2] == ["Staff", "226906.00"]
    assert [row[2:4] for row in contributions] == [
        ["2013-14", "2014-15"],
        ["215899.00", "198069.00"],
        ["0.00", "To be confirmed"],
        ["Not recorded", ""],
    ]
    assert budget[1][0] == "Unit"


def test_money_of_the_later_year_has_its_own_budget(client, year):
    give_money(year)

    response = get(client, make_year(year.board, 2014), "money")

    assert [budget.year.label for budget in response.context["budgets"]] == ["2014-15"]
    assert "For 2014-15 the record has contributions of £198,069 and a budget of £233,400." in text(response)


def test_money_of_a_year_without_any_says_what_would_appear(client, year):
    page = text(get(client, year, "money"))

    for words in ("No money is recorded for 2013-14.", "No expenditure is recorded", "No budget is recorded"):
        assert words in page


def give_plan(year):
    board = make_body(year.board, "Board")
    trust = make_body(year.board, "Trust")
    objective = make_objective(year, "Practice is good", citation=make_citation("1266"))
    make_outcome(objective, "Own work", responsible=[board], accountable=board)
    make_outcome(objective, "Work of others", responsible=[trust], accountable=board)


def test_plan_shows_priorities_objectives_and_who_answers(client, year):
    make_priority(year, "Early help", aim="Help comes early.")
    give_plan(year)

    response = get(client, year, "plan")

    page = text(response)
    for words in (
        "Early help.",
        "Help comes early.",
        "Practice is good: 2 outcomes.",
        "For 1 of 2 outcomes the body that monitors and challenges is also one that plans and delivers",
        "2 of 2 outcomes.",
        "Yearly report, line 1266",
    ):
        assert words in page
    assert page.count("Same body") == 1
    assert "belong to" not in page


def test_plan_of_a_year_with_priorities_alone_shows_the_outcomes_of_the_next(client, year):
    make_priority(year, "Early help")
    give_plan(make_year(year.board, 2014))

    page = text(get(client, year, "plan"))

    assert "The objectives and outcomes on record belong to 2014-15, the year that follows." in page
    assert "Early help." in page and "Work of others" in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"independence": "same"}, ["Own work"]),
        ({"responsible": "trust"}, ["Work of others"]),
        ({"responsible": "trust", "independence": "same"}, []),
    ],
)
def test_plan_is_narrowed_and_downloaded(client, year, query, shown):
    give_plan(year)

    response = get(client, year, "plan", **query)
    file = download(get(client, year, "plan", **query, **{"outcomes-export": "csv"}))

    assert [row.record.text for row in response.context["outcome_table"].rows] == shown
    assert [row[1] for row in file[1:]] == shown
    assert f"{len(shown)} of 2 outcomes." in text(response)


def test_plan_without_outcomes_says_what_would_appear(client, year):
    page = text(get(client, year, "plan"))

    assert "No priority is recorded for this year." in page
    assert "No objective is recorded for this year or the next." in page


def test_partnership_points_out_who_oversees_each_other_and_who_ends(client, year):
    own = make_body(year.board, "Own board", in_framework=True, is_party_to_memorandum=True)
    trust = make_body(
        year.board,
        "Trust",
        in_framework=True,
        ends_on=datetime.date(2014, 9, 30),
        end_note="Its work goes on elsewhere.",
        citation=make_citation("365"),
    )
    make_relation(own, trust, "holds_to_account", note="For what it commissions")
    make_relation(trust, own, "scrutinises")

    response = get(client, year, "partnership")

    page = text(response)
    for words in (
        "Own board holds to account Trust, and Trust scrutinises Own board.",
        "1 is party to the memorandum of understanding, and two bodies oversee each other.",
        "Ends on 30 September 2014. Its work goes on elsewhere.",
        "For what it commissions",
        "Yearly report, line 365",
    ):
        assert words in page
    assert len(response.context["chart"].relations) == 2


def test_partnership_without_bodies_says_what_would_appear(client, year):
    page = text(get(client, year, "partnership"))

    assert "No other body of the partnership is recorded." in page
    assert "Bodies are added in the administration." in page
    assert "oversee each other" not in page
