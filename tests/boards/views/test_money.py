import csv
import io
from decimal import Decimal

import pytest
from django.urls import reverse

from boards.models import Contribution
from boards.queries.history import history_of, version_of
from boards.services.years import close
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_citation,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_objective,
    make_user,
    make_year,
)
from tests.builders.money import make_income

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year(client):
    year = make_year(make_board(), reserve_at_end=169684)
    client.force_login(make_user(board=year.board))
    return year


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(year, page="money", *arguments):
    return reverse(f"boards:{page}", args=[year.board.slug, year.label, *arguments])


def get(client, year, page="money", **query):
    return client.get(address(year, page), query)


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

    response = get(client, year)

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
        "The budget pays for one post.",
        "Yearly report, line 1499",
    ):
        assert words in page


def test_money_downloads_each_of_its_tables(client, year):
    give_money(year)

    expenditure = download(get(client, year, **{"expenditure-export": "csv"}))
    contributions = download(get(client, year, **{"contributions-export": "csv"}))
    budget = download(get(client, year, **{"budget-2014-15-export": "csv"}))

    assert expenditure[1] == ["Staff", "226906.00", "100.0"]
    assert [row[2:4] for row in contributions] == [
        ["2013-14", "2014-15"],
        ["215899.00", "198069.00"],
        ["0.00", "To be confirmed"],
        ["Not recorded", ""],
    ]
    assert budget[1][0] == "Unit"


def test_money_of_the_later_year_has_its_own_budget(client, year):
    give_money(year)

    response = get(client, make_year(year.board, 2014))

    assert [budget.year.label for budget in response.context["budgets"]] == ["2014-15"]
    assert "For 2014-15 the record has contributions of £198,069 and a budget of £233,400." in text(response)


def test_money_of_a_year_without_any_says_what_would_appear(client, year):
    page = text(get(client, year))

    for words in ("No money is recorded for 2013-14.", "No expenditure is recorded", "No budget is recorded"):
        assert words in page


def test_other_income_counts_and_says_so(client, year):
    give_money(year)
    make_income(year, "Charges for missed training", 1007)

    response = get(client, year)

    figures = {figure["label"]: (figure["value"], figure["detail"]) for figure in response.context["figures"]}
    assert figures["Other income"] == ("£1,007", "In 2013-14")
    assert figures["Balance of the year"] == ("−£10,000", "Contributions and other income less expenditure")
    assert "Charges for missed training" in text(response)


def test_a_printed_total_stands_beside_the_computed_one_with_its_reason(client, year):
    give_money(year)
    make_discrepancy(year, reference="contributions total 2013-14", reason="The lines give £5,000 more.")

    page = text(get(client, year))

    assert '£215,899<br><span class="app-quiet">£210,899 in the source</span>' in page
    assert (
        "As printed in the source: a total of <strong>£210,899</strong> (Yearly report, line 1527). "
        "It is not used. The lines give £5,000 more."
    ) in page


def test_a_plan_without_a_budget_is_pointed_out(client, year):
    give_money(year)
    make_objective(year)
    make_objective(make_year(year.board, 2014))

    page = text(get(client, year))

    assert "The plan for 2013-14 has objectives and not one line of a budget." in page
    assert "The plan for 2014-15" not in page


def test_who_edits_finds_the_forms_and_who_reads_does_not(client, year, manager):
    give_money(year)
    line = year.expenditure.get()
    forms = [address(year, f"{name}_add") for name in ("expenditure", "income", "budget")]
    forms.append(address(year, "money_reserve"))

    edited = text(get(client, year))
    client.force_login(make_user("reader@example.org", board=year.board))
    read = text(get(client, year))

    assert all(f'href="{form}"' in edited for form in forms)
    assert not any(f'href="{form}"' in read for form in forms)
    assert f'href="{address(year, "expenditure_record", line.pk)}"' in read


def test_recording_the_reserve_keeps_who_did_it_and_drops_the_citation(client, year, manager):
    year.reserve_source = make_citation("1507")
    year.save()

    answer = client.post(
        address(year, "money_reserve"), {"reserve_at_end": "£158,677.50", "seen": version_of(year)}
    )

    year.refresh_from_db()
    assert (answer.status_code, answer.url) == (302, address(year))
    assert (year.reserve_at_end, year.reserve_source) == (Decimal("158677.50"), None)
    assert history_of(year)[0].by == "Robin Vale"
    assert "The reserve at 31 March 2014 was saved." in text(client.get(address(year)))


def test_saving_the_reserve_as_it_is_keeps_its_citation(client, year, manager):
    year.reserve_source = make_citation("1507")
    year.save()

    client.post(address(year, "money_reserve"), {"reserve_at_end": "169684", "seen": version_of(year)})

    year.refresh_from_db()
    assert year.reserve_source is not None


def test_a_reserve_may_be_unknown_and_must_be_a_number(client, year, manager):
    wrong = client.post(address(year, "money_reserve"), {"reserve_at_end": "plenty", "seen": "0"})
    seen = version_of(year)
    right = client.post(address(year, "money_reserve"), {"reserve_at_end": "", "seen": seen})

    year.refresh_from_db()
    assert wrong.status_code == 422
    assert "plenty" in text(wrong)
    assert (right.status_code, year.reserve_at_end) == (302, None)


def test_the_second_of_two_people_who_record_the_reserve_is_shown_both(client, year, manager):
    seen = version_of(year)
    year.reserve_at_end = 5
    year.save()

    answer = client.post(address(year, "money_reserve"), {"reserve_at_end": "7", "seen": seen})

    year.refresh_from_db()
    assert (answer.status_code, year.reserve_at_end) == (409, 5)


def test_readers_and_closed_years_do_not_change_the_reserve(client, year, manager):
    client.force_login(make_user("reader@example.org", board=year.board))
    assert client.post(address(year, "money_reserve"), {"reserve_at_end": "7"}).status_code == 403

    client.force_login(manager)
    close(year=year, by=manager)
    assert client.post(address(year, "money_reserve"), {"reserve_at_end": "7"}).status_code == 403
    year.refresh_from_db()
    assert year.reserve_at_end == 169684


def test_the_page_costs_the_same_whatever_it_holds(client, year, django_assert_max_num_queries):
    following = make_year(year.board, 2014)

    def add(place):
        make_expenditure(year, f"Heading {place}")
        make_income(year, f"Charge {place}")
        make_budget_line(following, f"Line {place}", items=[("Post", "")])
        make_contribution(year, make_agency(year.board, f"Agency {place}"), 5)

    add(1)
    get(client, year)
    with django_assert_max_num_queries(15) as one:
        get(client, year)
    for place in range(2, 5):
        add(place)

    with django_assert_max_num_queries(len(one.captured_queries)):
        get(client, year)
