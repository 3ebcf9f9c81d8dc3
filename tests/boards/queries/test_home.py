import datetime
from decimal import Decimal

import pytest

from boards.models import Contribution
from boards.queries import (
    AgencySeat,
    MoneyTotals,
    OpenContribution,
    discrepancy_count,
    gaps,
    money_summary,
    money_totals,
    seats_by_agency,
    set_up,
)
from tests.builders.boards import (
    make_agency,
    make_appointment,
    make_board,
    make_budget_line,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_group,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year():
    return make_year(make_board())


def test_money_totals_name_open_contributions_of_this_year_and_the_next(year):
    board = year.board
    police, health = make_agency(board, "Police"), make_agency(board, "Health")
    make_contribution(year, police, 0)
    make_contribution(year, health, label="NHS")
    make_contribution(make_year(board, 2014), police, state=State.TO_BE_CONFIRMED)
    make_contribution(make_year(board, 2015), police)

    found = money_totals(board, year)

    assert found.open == (
        OpenContribution("2013-14", "NHS", State.NOT_RECORDED),
        OpenContribution("2014-15", "Police", State.TO_BE_CONFIRMED),
    )
    assert [entry.agency for entry in found.open_in(State.TO_BE_CONFIRMED)] == ["Police"]


def test_money_totals_agree_with_the_money_summary(year):
    following = make_year(year.board, 2014)
    police, health = make_agency(year.board, "Police"), make_agency(year.board, "Health")
    make_expenditure(year, "Staff", "226906.10")
    make_expenditure(year, "Office", "0.20")
    make_contribution(year, police, 215899)
    make_contribution(following, police, 198069)
    make_contribution(following, health, state=State.TO_BE_CONFIRMED)
    make_budget_line(following, "Unit", 233400)

    totals, summary = money_totals(year.board, year), money_summary(year)

    assert totals.expenditure == summary.this.expenditure_total == Decimal("226906.30")
    assert totals.contributions == summary.this.contributions.total == 215899
    assert totals.balance == summary.this.balance == Decimal("-11007.30")
    assert totals.next_gap == summary.next.funding_gap == 35331


def test_money_totals_of_an_empty_year_are_unknown(year):
    hilltop = make_year(make_board("Hilltop board"))
    make_expenditure(hilltop)
    make_budget_line(make_year(hilltop.board, 2014))

    assert money_totals(year.board, year) == MoneyTotals(None, None, None, None, ())


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "without"),
    [
        (None, None, 1),
        (datetime.date(2014, 3, 31), None, 1),
        (datetime.date(2014, 4, 1), None, 2),
        (None, datetime.date(2014, 3, 30), 2),
    ],
)
def test_gaps_count_seats_without_a_holder_at_the_end_of_the_year(year, starts_on, ends_on, without):
    group = make_group(year.board)
    make_seat(group, "Empty")
    hilltop = make_board("Hilltop board")
    make_seat(make_group(hilltop), agency=make_agency(hilltop))
    held = make_seat(group, "Held")
    make_appointment(held, "Sam Reed", starts_on=starts_on, ends_on=ends_on)
    make_appointment(make_seat(group, "Stood in for"), "Kim Hale", capacity="deputy")

    found = gaps(year, year.period.end)

    assert (found.seats, found.seats_without_holder) == (3, without + 1)


def test_discrepancies_are_counted_for_the_year_alone(year):
    make_discrepancy(year)
    make_discrepancy(make_year(year.board, 2014))

    assert discrepancy_count(year.board, year) == gaps(year, year.period.end).discrepancies == 1


def test_seats_by_agency_keep_an_agency_without_a_seat(year):
    police, health = make_agency(year.board, "Police"), make_agency(year.board, "Health")
    day, group = year.period.start, make_group(year.board)
    ended = make_group(year.board, "Ended group", tier="sub_group", ends_on=day - datetime.timedelta(1))
    make_seat(group, "Constabulary", agency=police)
    make_seat(group, "Given up", agency=police, ends_on=day - datetime.timedelta(1))
    make_seat(ended, "Lead", agency=police)

    assert seats_by_agency((police, health), day) == {
        police.pk: (AgencySeat("Constabulary", "Main board"),),
        health.pk: (),
    }


def test_set_up_counts_the_boards_own_records(year):
    group = make_group(year.board)
    make_seat(group)
    make_meeting(group)
    make_user(board=year.board, role="chair")
    make_group(make_board("Hilltop board"))

    found = set_up(year.board)

    assert (found.years, found.groups, found.agencies, found.seats, found.meetings) == (1, 1, 1, 1, 1)
    assert dict(found.people) == {
        "Business manager": 0,
        "Data lead": 0,
        "Board member": 0,
        "Chair": 1,
        "Administrator": 0,
    }
