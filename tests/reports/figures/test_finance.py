"""Money in the prose of a document says what the money page says."""

import pytest

from boards.queries import money_summary
from cescb.kit.numbers import pounds
from reports.figures import resolve
from tests.builders.boards import (
    make_agency,
    make_board,
    make_contribution,
    make_expenditure,
    make_year,
)
from tests.builders.money import make_income

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    year = make_year(make_board())
    make_expenditure(year, "Staff", 100)
    make_contribution(year, make_agency(year.board), 80)
    return year


def written(year, reference):
    resolved, _ = resolve([reference], year.board)
    return resolved[reference].text or resolved[reference].fault


def test_overspend_counts_other_income_once_any_is_recorded(year):
    before = written(year, "overspend in 2013-14")
    make_income(year, "Charges for missed training", "12.50")

    assert (before, written(year, "overspend in 2013-14")) == ("£20", "£7.50")
    assert written(year, "overspend in 2013-14") == pounds(-money_summary(year).this.balance)


def test_other_income_can_be_cited_in_all_and_line_by_line(year):
    make_income(year, "Charges for missed training", 12, slug="charges")
    make_income(year, "Bank interest", 3)

    assert written(year, "income in 2013-14") == "£15"
    assert written(year, "income[charges] in 2013-14") == "£12"
