from decimal import Decimal as D

import pytest

from boards import money
from boards.models import Contribution
from boards.money import (
    AmountChange,
    ContributionTotal,
    balance,
    change,
    contribution_total,
    funding_gap,
    sum_of,
)


def test_states_of_the_rule_are_states_of_the_record():
    assert {money.TO_BE_CONFIRMED, money.NOT_RECORDED} < set(Contribution.State.values)


def test_contribution_total_keeps_nothing_blank_and_open_apart():
    entries = [
        ("agreed", D(4000)),
        ("received", D("0.50")),
        ("agreed", D(0)),
        ("to_be_confirmed", None),
        ("not_recorded", None),
        ("not_recorded", None),
    ]

    assert contribution_total(entries) == ContributionTotal(
        total=D("4000.50"), paying=2, nothing=1, to_be_confirmed=1, not_recorded=2
    )


@pytest.mark.parametrize(
    ("entries", "total"),
    [
        ([], None),
        ([("agreed", D(0))], D(0)),
        ([("not_recorded", None)], None),
        ([("to_be_confirmed", None), ("agreed", D(5))], D(5)),
    ],
)
def test_contribution_total_is_unknown_where_nothing_is_settled(entries, total):
    result = contribution_total(entries)

    assert result.total == total


@pytest.mark.parametrize(
    ("amounts", "expected"), [([], None), ([D(0)], D(0)), ([D("1.10"), D("2.20")], D("3.30"))]
)
def test_sum_of_nothing_is_unknown(amounts, expected):
    assert sum_of(amounts) == expected


@pytest.mark.parametrize(
    ("contributions", "expenditure", "expected"),
    [
        (D(215899), D(226906), D(-11007)),
        (D(10), D(4), D(6)),
        (D(0), D(4), D(-4)),
        (None, D(4), None),
        (D(10), None, None),
    ],
)
def test_balance(contributions, expenditure, expected):
    assert balance(contributions, expenditure) == expected


@pytest.mark.parametrize(
    ("contributions", "income", "expected"),
    [(D(10), D("2.50"), D("8.50")), (D(10), D(0), D(6)), (D(10), None, D(6)), (None, D(5), None)],
)
def test_balance_counts_other_income_where_any_is_recorded(contributions, income, expected):
    assert balance(contributions, D(4), income) == expected


@pytest.mark.parametrize(
    ("budget", "contributions", "expected"),
    [
        (D(233400), D(198069), D(35331)),
        (D(5), D(8), D(-3)),
        (None, D(8), None),
        (D(5), None, None),
    ],
)
def test_funding_gap(budget, contributions, expected):
    assert funding_gap(budget, contributions) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (D(22000), D(20000), AmountChange(D(-2000), D(-2000) * 100 / D(22000))),
        (D(5), D(5), AmountChange(D(0), D(0))),
        (D(0), D(5), AmountChange(D(5), None)),
        (None, D(5), None),
        (D(5), None, None),
    ],
)
def test_change(before, after, expected):
    assert change(before, after) == expected
