from decimal import Decimal as D

import pytest

from boards.models import Contribution
from boards.money import AmountChange
from boards.queries import BudgetPart, ContributionEntry, PrintedTotal, money_summary
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_citation,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_year,
)
from tests.builders.money import make_income

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def year(board):
    return make_year(board, 2013, reserve_at_end=D(169684), reserve_source=make_citation("1507"))


def test_year_without_money_has_no_totals(year):
    summary = money_summary(year)

    assert summary.next is None
    assert summary.partners == ()
    assert (summary.this.expenditure_total, summary.this.budget_total) == (None, None)
    assert (summary.this.contributions.total, summary.this.balance, summary.this.funding_gap) == (
        None,
        None,
        None,
    )
    assert (summary.this.label, summary.this.reserve_at_end) == ("2013-14", D(169684))
    assert summary.this.reserve_citation == "Yearly report, line 1507"


def test_balance_is_contributions_less_expenditure(board, year):
    make_expenditure(year, "Staff", 146916)
    make_expenditure(year, "Office", 79990)
    make_contribution(year, make_agency(board), 215899)

    this = money_summary(year).this

    assert [(row.heading, row.amount) for row in this.expenditure] == [
        ("Staff", D(146916)),
        ("Office", D(79990)),
    ]
    assert (this.expenditure_total, this.balance) == (D(226906), D(-11007))


def test_income_counts_in_the_balance_once_any_is_recorded(board, year):
    make_expenditure(year, "Staff", 100)
    make_contribution(year, make_agency(board), 80)
    before = money_summary(year).this
    make_income(year, "Charges for missed training", "12.50")
    make_income(year, "Bank interest", 0)

    this = money_summary(year).this

    assert (before.income_total, before.balance) == (None, D(-20))
    assert [(row.heading, row.amount) for row in this.income] == [
        ("Charges for missed training", D("12.50")),
        ("Bank interest", D(0)),
    ]
    assert (this.income_total, this.balance) == (D("12.50"), D("-7.50"))


def test_income_covers_no_part_of_the_budget(board, year):
    make_budget_line(year, "Unit", 100)
    make_contribution(year, make_agency(board), 80)
    make_income(year, "Charges", 15)

    assert money_summary(year).this.funding_gap == D(20)


def test_reserve_moves_from_the_end_of_the_year_before(board, year):
    make_year(board, 2012, reserve_at_end=D(180691))
    following = make_year(board, 2014)
    make_expenditure(year, "Staff", 226906)
    make_contribution(year, make_agency(board), 215899)

    summary = money_summary(year)

    assert (summary.this.reserve.movement, summary.this.reserve.agrees) == (D(-11007), True)
    assert (summary.next.reserve_at_start, summary.next.reserve.movement) == (D(169684), None)
    assert money_summary(following).this.reserve_at_start == D(169684)


def test_totals_that_the_source_prints_are_kept_with_their_reason(board, year):
    make_discrepancy(year, reference="contributions total 2013-14")
    make_discrepancy(year, "one-line", reference="contributions[police] in 2013-14")
    make_discrepancy(year, "other", reference="cp-plans at 2014-03-31")
    make_discrepancy(make_year(board, 2014), reference="budget in 2014-15", printed="£1")

    summary = money_summary(year)

    printed = PrintedTotal(
        "contributions",
        "£210,899",
        "Yearly report, line 1527",
        "The lines add up to another total.",
    )
    assert summary.this.printed == summary.this.printed_for("contributions") == (printed,)
    assert summary.this.printed_for("expenditure") == ()
    assert [total.text for total in summary.next.printed_for("budget")] == ["£1"]


def test_partners_stand_across_the_two_years(board, year):
    following = make_year(board, 2014)
    police, health, school = (make_agency(board, name) for name in ("Police", "Health", "School"))
    given = make_contribution(year, police, 22000, label="Constabulary")
    make_contribution(following, police, 20000)
    blank = make_contribution(year, health, note="The cell is blank.")
    make_contribution(following, health, 0)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)

    summary = money_summary(year)

    assert [(row.label, row.agency) for row in summary.partners] == [
        ("Constabulary", "Police"),
        ("Health", "Health"),
        ("School", "School"),
    ]
    assert [row.this for row in summary.partners] == [
        ContributionEntry(given.pk, State.AGREED, D(22000), "", "", "", ""),
        ContributionEntry(blank.pk, State.NOT_RECORDED, None, "", "", "The cell is blank.", ""),
        None,
    ]
    assert [row.next and row.next.state for row in summary.partners] == [
        "agreed",
        "agreed",
        "to_be_confirmed",
    ]
    assert [row.change for row in summary.partners] == [
        AmountChange(D(-2000), D(-2000) * 100 / D(22000)),
        None,
        None,
    ]
    assert (summary.this.contributions.total, summary.next.contributions.total) == (D(22000), D(20000))
    assert (summary.next.contributions.nothing, summary.next.contributions.to_be_confirmed) == (1, 1)


def test_gap_is_the_next_budget_less_its_settled_contributions(board, year):
    following = make_year(board, 2014)
    make_budget_line(following, "Training", 64000, items=[("Manager", "3 days"), ("Officer", "")])
    make_budget_line(following, "Chair", 24000)
    make_contribution(following, make_agency(board), 60000)

    planned = money_summary(year).next

    assert [(row.heading, row.items) for row in planned.budget] == [
        ("Training", (BudgetPart("Manager", "3 days"), BudgetPart("Officer"))),
        ("Chair", ()),
    ]
    assert (planned.budget_total, planned.funding_gap, planned.balance) == (D(88000), D(28000), None)


def test_sources_are_kept_apart_by_year_and_together(board, year):
    following = make_year(board, 2014)
    make_expenditure(year, citation=make_citation("1499"))
    make_contribution(year, make_agency(board), 5, citation=make_citation("1510"))
    make_budget_line(following, citation=make_citation("1748"))

    summary = money_summary(year)

    assert [source.places for source in summary.this.sources] == [("1499", "1510", "1507")]
    assert [source.places for source in summary.next.sources] == [("1748",)]
    assert {place for source in summary.sources for place in source.places} == {
        "1499",
        "1507",
        "1510",
        "1748",
    }


def test_money_of_other_years_and_boards_is_left_out(board, year):
    hilltop = make_board("Hilltop board")
    make_expenditure(make_year(hilltop, 2013))
    make_contribution(make_year(hilltop, 2014), make_agency(hilltop), 5)
    make_expenditure(make_year(board, 2012))
    make_budget_line(make_year(board, 2015))

    summary = money_summary(year)

    assert (summary.this.expenditure, summary.partners, summary.next) == ((), (), None)


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(board, year, number, django_assert_num_queries):
    following = make_year(board, 2014)
    for place in range(number):
        citation = make_citation(f"{place}")
        make_expenditure(year, f"Heading {place}", citation=citation)
        make_budget_line(following, f"Line {place}", items=[("Post", "")], citation=citation)
        make_contribution(year, make_agency(board, f"Agency {place}"), 5, citation=citation)
        make_income(year, f"Charge {place}", citation=citation)
        make_discrepancy(year, f"total-{place}", reference="budget in 2013-14")

    with django_assert_num_queries(7):
        money_summary(year)
