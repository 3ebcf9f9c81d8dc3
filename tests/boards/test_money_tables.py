"""Tables of money: totals, shares, what a source prints, and each state of a contribution kept apart."""

from decimal import Decimal as D

import pytest

from boards.models import Contribution
from boards.queries import money_summary
from boards.tables import BudgetTable, ExpenditureTable, IncomeTable, contribution_table
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_year,
)
from tests.builders.money import make_income

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year():
    return make_year(make_board())


def values(table):
    return list(table.as_values())


def cells(table):
    return [[str(cell) for _, cell in row.items()] for row in table.rows]


def footer(table):
    return [str(column.footer) for column in table.columns]


def test_amounts_have_a_total_and_shares(year):
    make_expenditure(year, "Staff", 300)
    make_expenditure(year, "Office", 100)

    found = ExpenditureTable(money_summary(year).this.expenditure)

    assert cells(found) == [["Staff", "£300", "75.0%"], ["Office", "£100", "25.0%"]]
    assert values(found)[1:] == [["Staff", D(300), D("75.0")], ["Office", D(100), D("25.0")]]
    assert footer(found) == ["Total", "£400", "100%"]


def test_amounts_that_add_up_to_nothing_have_no_shares(year):
    make_income(year, "Charges", 0)

    found = IncomeTable(money_summary(year).this.income)

    assert cells(found) == [["Charges", "£0", '<span class="app-missing">no total</span>']]
    assert values(found)[1:] == [["Charges", D(0), None]]
    assert footer(found) == ["Total", "£0", ""]


def test_heading_leads_to_the_page_of_its_line(year):
    line = make_expenditure(year, "Staff", 300)

    found = ExpenditureTable(money_summary(year).this.expenditure, address=lambda row: f"/lines/{row.pk}/")

    assert cells(found)[0][0] == f'<a class="govuk-link" href="/lines/{line.pk}/">Staff</a>'
    assert values(found)[1][0] == "Staff"


def test_total_as_printed_stands_below_the_total_as_computed(year):
    make_contribution(year, make_agency(year.board), 215899)
    make_discrepancy(year, reference="contributions total 2013-14")
    make_discrepancy(year, "line", reference="contributions[police] in 2013-14", printed="£1")

    found = contribution_table(money_summary(year), prefix="")

    assert footer(found)[1] == '£215,899<br><span class="app-quiet">£210,899 in the source</span>'


def test_money_is_money_in_a_spreadsheet(year):
    following = make_year(year.board, 2014)
    agency = make_agency(year.board)
    make_contribution(year, agency, 5)
    make_contribution(following, agency, 6)
    contributions = contribution_table(money_summary(year), prefix="")

    def money(table):
        return [column.name for column in table.columns if getattr(column.column, "is_money", False)]

    assert money(ExpenditureTable([])) == ["amount"]
    assert money(contributions) == ["this", "next", "change"]


def test_budget_says_what_shares_one_amount(year):
    make_budget_line(year, "Training", 64000, items=[("Manager", "3 days a week"), ("Officer", "")])
    make_budget_line(year, "Other", 36000, items=[("Audit support", "")])
    chair = make_budget_line(year, "Chair", 0, items=[("Clerk", "1 day a week")])
    chair.items.update(is_vacant=True)

    found = BudgetTable(money_summary(year).this.budget)

    assert cells(found) == [
        ["Training", "Manager (3 days a week); Officer – one amount for both", "£64,000", "64.0%"],
        ["Other", "Audit support", "£36,000", "36.0%"],
        ["Chair", "Clerk (1 day a week, vacant)", "£0", "0.0%"],
    ]


def test_contributions_keep_nothing_blank_and_open_apart(year):
    following = make_year(year.board, 2014)
    police, health, school, jail, late = (make_agency(year.board, name) for name in "ABCDE")
    make_contribution(year, police, 22000, note="In two parts.")
    make_contribution(following, police, 20000, change_reason="Savings.", purpose="training")
    make_contribution(year, health)
    make_contribution(following, health, 0)
    make_contribution(year, school, 0)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)
    make_contribution(year, jail, 0)
    make_contribution(following, jail, 5)
    make_contribution(following, late, 7)

    found = contribution_table(money_summary(year), prefix="")

    assert values(found) == [
        ["Partner", "Agency", "2013-14", "2014-15", "Change", "Change in per cent", "Note"],
        ["A", "A", D(22000), D(20000), D(-2000), D("-9.1"), "For training. Savings. In two parts."],
        ["B", "B", "Not recorded", D(0), None, None, ""],
        ["C", "C", D(0), "To be confirmed", None, None, ""],
        ["D", "D", D(0), D(5), D(5), None, ""],
        ["E", "E", None, D(7), None, None, ""],
    ]
    missing = '<span class="app-missing">{}</span>'.format
    assert [row[1:5] for row in cells(found)] == [
        ["£22,000", "£20,000", "−£2,000", "−9.1%"],
        [missing("not recorded"), "£0", missing("not known"), missing("not known")],
        ["£0", missing("to be confirmed"), missing("not known"), missing("not known")],
        ["£0", "£5", "+£5", missing("from £0")],
        [missing("no entry"), "£7", missing("not known"), missing("not known")],
    ]
    assert footer(found)[:3] == ["Total of the amounts", "£22,000", "£20,012"]


def test_contributions_of_one_year_have_no_change(year):
    make_contribution(year, make_agency(year.board), 5)

    found = contribution_table(money_summary(year), prefix="")

    assert values(found)[0] == ["Partner", "Agency", "2013-14", "Note"]
