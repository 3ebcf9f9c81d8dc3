from decimal import Decimal as D

import pytest

from boards.models import Contribution
from boards.queries.funding import FundingLine, budgeted_years, funding_of, plans_without_budget
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_objective,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def year(board):
    return make_year(board)


@pytest.fixture
def following(board):
    return make_year(board, 2014)


def test_funding_sets_each_contribution_beside_that_of_the_year_before(board, year, following):
    police, school, newcomer = (make_agency(board, name) for name in ("Police", "School", "Newcomer"))
    make_contribution(make_year(board, 2012), police, 1)
    make_contribution(year, police, "22000.25")
    make_contribution(following, police, 20000, label="Constabulary")
    make_contribution(year, school, 0)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)
    make_contribution(following, newcomer)
    make_budget_line(following, "Unit", 60000)
    make_budget_line(following, "Chair", 24000)
    year.reserve_at_end = D(169684)
    year.save()

    funding = funding_of(following)

    assert (funding.year, funding.year_before, funding.budget) == ("2014-15", "2013-14", D(84000))
    assert funding.reserve == D(169684)
    assert funding.lines == (
        FundingLine("police", "Constabulary", State.AGREED, D(20000), D("22000.25")),
        FundingLine("school", "School", State.TO_BE_CONFIRMED, None, D(0)),
        FundingLine("newcomer", "Newcomer", State.NOT_RECORDED, None, None),
    )
    assert [line.slug for line in funding.open] == ["school", "newcomer"]


def test_scenario_takes_assumptions_by_agency(board, following):
    make_contribution(following, make_agency(board, "Police"), 60)
    make_contribution(following, make_agency(board, "School"))
    make_budget_line(following, "Unit", 100)

    scenario = funding_of(following).scenario({"school": D(15), "police": D(99)}, D(5))

    assert (scenario.total, scenario.gap, scenario.still_open) == (D(80), D(20), 0)


def test_funding_of_a_first_year_knows_no_reserve(following):
    funding = funding_of(following)

    assert (funding.budget, funding.lines, funding.reserve) == (None, (), None)


def test_years_with_a_budget_are_this_and_the_next(board, year, following):
    assert budgeted_years(year) == []
    make_budget_line(make_year(board, 2012))
    make_budget_line(following)
    assert budgeted_years(year) == [following]
    make_budget_line(year)
    make_budget_line(make_year(make_board("Elsewhere"), 2013))
    assert budgeted_years(year) == [year, following]


def test_plans_without_a_budget_have_objectives_and_no_line(board, year, following):
    assert plans_without_budget(year) == ()
    make_objective(year)
    make_objective(following)
    assert plans_without_budget(year) == ("2013-14", "2014-15")
    make_budget_line(following)
    assert plans_without_budget(year) == ("2013-14",)


@pytest.mark.parametrize("number", [1, 4])
def test_funding_takes_three_queries(board, year, following, number, django_assert_num_queries):
    for place in range(number):
        agency = make_agency(board, f"Agency {place}")
        make_contribution(year, agency, 5)
        make_contribution(following, agency)
        make_budget_line(following, f"Line {place}")

    with django_assert_num_queries(3):
        funding_of(following)
