from decimal import Decimal as D

import pytest

from boards.chasing import Standing
from boards.money import ContributionTotal
from boards.presenters.money import (
    balance_detail,
    chasing_sentence,
    contribution_sentence,
    gap_sentence,
    money_sentence,
    posts_sentence,
    reserve_rows,
    reserve_sentence,
)
from boards.queries import BudgetPart, BudgetRow, MoneySummary
from cescb.kit.periods import Period
from tests.builders.money import year_money


def paid(amount):
    return ContributionTotal(D(amount), 1, 0, 0, 0)


def spent(expenditure, contributions, income=None):
    return year_money(
        expenditure_total=D(expenditure),
        contributions=paid(contributions),
        income_total=income,
        balance=D(contributions) + (income or 0) - D(expenditure),
    )


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (
            spent(226906, 215899),
            "The board spent £226,906 in 2013-14, £11,007 more than the £215,899 of contributions.",
        ),
        (spent(4, 10), "The board spent £4 in 2013-14, £6 less than the £10 of contributions."),
        (spent(4, 4), "The board spent £4 in 2013-14, exactly what came in."),
        (
            spent(15, 8, D("2.50")),
            "The board spent £15 in 2013-14, £4.50 more than the £10.50 of contributions and other income.",
        ),
        (
            spent(15, 10, D(0)),
            "The board spent £15 in 2013-14, £5 more than the £10 of contributions and other income.",
        ),
        (year_money(), "No money is recorded for 2013-14."),
        (
            year_money(budget_total=D(5), contributions=paid(3), income_total=D(1)),
            "For 2013-14 the record has contributions of £3, other income of £1 and a budget of £5.",
        ),
    ],
)
def test_money_sentence(year, text):
    assert money_sentence(MoneySummary(year, None, (), ())) == text


def test_balance_names_other_income_only_where_some_is_recorded():
    assert balance_detail(year_money()) == "Contributions less expenditure"
    assert balance_detail(year_money(income_total=D(0))) == "Contributions and other income less expenditure"


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        (D(35331), "The settled contributions leave £35,331 of the budget for 2014-15 without cover."),
        (D(-5), "The settled contributions exceed the budget for 2014-15 by £5."),
        (D(0), "The settled contributions cover the budget for 2014-15 exactly."),
        (None, ""),
    ],
)
def test_gap_sentence(gap, text):
    assert gap_sentence(gap, "2014-15") == text


def line(*items):
    return BudgetRow(1, "unit", "Unit", D(5), items, "")


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        ([BudgetPart("Audit support")], ""),
        ([BudgetPart("Manager", "Full time")], "The budget pays for one post."),
        (
            [BudgetPart("Manager", "Full time"), BudgetPart("Officer", "2 days a week", is_vacant=True)],
            "The budget pays for two posts, one of them vacant.",
        ),
    ],
)
def test_posts_are_what_has_a_working_time(items, text):
    assert posts_sentence(year_money(budget=(line(*items),))) == text


@pytest.mark.parametrize(
    ("start", "end", "balance", "text"),
    [
        (
            None,
            D(169684),
            D(-11007),
            "The reserve stood at £169,684 at the end of 2013-14; what it was at the start is not recorded, "
            "so its movement is not known. The record does not say whether the £11,007 overspent has already "
            "been taken from it.",
        ),
        (
            None,
            D(9),
            D(0),
            "The reserve stood at £9 at the end of 2013-14; what it was at the start is not recorded, so its "
            "movement is not known.",
        ),
        (D(9), None, D(-1), "2013-14 began with a reserve of £9; what is left is not recorded."),
        (None, None, D(-1), ""),
        (
            D(20),
            D(9),
            D(-11),
            "Over 2013-14 the reserve fell by £11, from £20 to £9. That is the result of the year.",
        ),
        (
            D(9),
            D(20),
            D(4),
            "Over 2013-14 the reserve rose by £11, from £9 to £20. The result of the year is £4: £7 of the "
            "movement has another cause.",
        ),
        (
            D(9),
            D(9),
            D(-4),
            "The reserve is the same at both ends of 2013-14. The result of the year is −£4: £4 of the "
            "movement has another cause.",
        ),
        (
            D(9),
            D(9),
            None,
            "The reserve is the same at both ends of 2013-14. The result of the year is not known, so the "
            "two cannot be compared.",
        ),
    ],
)
def test_reserve_is_told_as_a_movement(start, end, balance, text):
    assert reserve_sentence(year_money(reserve_at_start=start, reserve_at_end=end, balance=balance)) == text


def test_reserve_rows_leave_unknown_what_is_not_recorded():
    money = year_money(reserve_at_end=D(169684), balance=D(-11007))

    assert [row["detail"] for row in reserve_rows(money, Period.year(2013))] == [
        "not recorded",
        "£169,684",
        "not known",
        "−£11,007",
        "not known",
    ]
    assert reserve_rows(year_money(balance=D(5)), Period.year(2013)) == []


@pytest.mark.parametrize(
    ("total", "text"),
    [
        (ContributionTotal(None, 0, 0, 0, 0), "2013-14: no contribution is recorded."),
        (
            ContributionTotal(D(9), 1, 1, 1, 1),
            "2013-14: 1 partner pays, 1 gives £0, 1 is to be confirmed and 1 is not recorded, £9 in all.",
        ),
        (
            ContributionTotal(D(9), 2, 0, 2, 0),
            "2013-14: 2 partners pay and 2 are to be confirmed, £9 in all.",
        ),
        (ContributionTotal(None, 0, 0, 0, 2), "2013-14: 2 are not recorded."),
    ],
)
def test_contribution_sentence(total, text):
    assert contribution_sentence("2013-14", total) == text


@pytest.mark.parametrize(
    ("standings", "text"),
    [
        ([], ""),
        ([Standing.SETTLED, Standing.RECEIVED], ""),
        ([Standing.NOT_ASKED, Standing.SETTLED], "One partner has not been asked."),
        (
            [Standing.LATE, Standing.NOT_ASKED, Standing.NOT_ASKED, Standing.ASKED],
            "Two partners have not been asked, one answer is awaited and one answer is late.",
        ),
    ],
)
def test_chasing_sentence_leaves_out_what_is_settled(standings, text):
    assert chasing_sentence(standings) == text
