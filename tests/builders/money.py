"""Builds money for tests, besides what tests/builders/boards.py has."""

from decimal import Decimal

from django.utils.text import slugify

from boards.models import FinancialYear, IncomeLine
from boards.money import ContributionTotal
from boards.queries import YearMoney


def make_income(year: FinancialYear, heading="Charges", amount=1000, **values) -> IncomeLine:
    values = {"slug": slugify(heading), "position": year.income.count() + 1, **values}
    return IncomeLine.objects.create(year=year, heading=heading, amount=Decimal(amount), **values)


def year_money(**values) -> YearMoney:
    """A year of which nothing is recorded but what is given; needs no database."""
    row = {
        "label": "2013-14",
        "expenditure": (),
        "expenditure_total": None,
        "income": (),
        "income_total": None,
        "budget": (),
        "budget_total": None,
        "contributions": ContributionTotal(None, 0, 0, 0, 0),
        "balance": None,
        "funding_gap": None,
        "reserve_at_start": None,
        "reserve_at_end": None,
        "reserve_citation": "",
        "printed": (),
        "sources": (),
    }
    return YearMoney(**{**row, **values})
