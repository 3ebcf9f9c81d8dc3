"""The figures of the real board, from its data files to the queries that pages and reports read."""

from datetime import date
from decimal import Decimal as D

import pytest
from django.conf import settings

from audits.queries import audit_rows, audits_of, learning_review_counts
from audits.services.loading import load_audits
from boards.attendance import AttendanceRate
from boards.money import ContributionTotal
from boards.oversight import MutualOversight
from boards.queries import (
    attendance_summary,
    framework,
    groups_that_met,
    main_board_rate,
    meetings_of,
    money_summary,
    money_totals,
    plan_of,
    planned_year,
    priorities_of,
    seat_rows,
    seats_of,
    structure_as_at,
)
from boards.services.loading import load_governance, load_reference

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    load_reference(settings.FIXTURES_DIR)
    folder = settings.FIXTURES_DIR / "boards" / "cescb"
    board = load_governance(folder)
    load_audits(folder, board)
    return board.years.get(starts_in=2013)


def test_attendance(year):
    (group,) = groups_that_met(year.board, year)
    summary = attendance_summary(group, year)

    assert (len(summary.seats), len(summary.meetings)) == (29, 7)
    assert summary.total == AttendanceRate(152, 203, 51)
    assert main_board_rate(year.board, year) == (AttendanceRate(152, 203, 51), 7)
    assert summary.statutory == AttendanceRate(92, 105, 13)
    assert [meeting.rate.attended for meeting in summary.meetings] == [24, 24, 17, 22, 21, 20, 24]
    assert [row.rate.attended for row in meetings_of(year.board, year)] == [24, 24, 17, 22, 21, 20, 24]
    rates = {seat.slug: seat.rate.attended for seat in summary.seats}
    assert (rates["cafcass"], rates["head-of-safeguarding"], rates["cedap"]) == (6, 7, 2)
    assert sum(row.rate.attended for row in seat_rows(seats_of(year.board), year)) == 152


def test_money(year):
    summary = money_summary(year)

    assert summary.this.expenditure_total == D(226906)
    assert summary.this.contributions == ContributionTotal(D(215899), 13, 3, 0, 1)
    assert (summary.this.balance, summary.this.reserve_at_end) == (D(-11007), D(169684))
    assert summary.next.contributions == ContributionTotal(D(198069), 11, 2, 3, 1)
    assert (summary.next.budget_total, summary.next.funding_gap) == (D(233400), D(35331))
    assert len(summary.partners) == 17
    assert {
        row.agency_slug: row.change.amount for row in summary.partners if row.change and row.change.amount
    } == {"police": D(-2000)}
    totals = money_totals(year.board, year)
    assert (totals.balance, totals.next_gap) == (D(-11007), D(35331))


def test_plan(year):
    plan = plan_of(planned_year(year))

    assert plan.year == "2014-15"
    assert [len(objective.outcomes) for objective in plan.objectives] == [22, 17, 22]
    assert (len(plan.outcomes), len(plan.same_body)) == (61, 17)
    assert {share.body.slug: share.challenges for share in plan.bodies if share.challenges} == {
        "cescb": 24,
        "childrens-trust": 16,
        "improvement-board": 13,
        "hwbb": 8,
    }
    assert len(priorities_of(year)) == 7


@pytest.mark.parametrize(
    ("day", "groups"), [(date(2013, 12, 31), 10), (date(2014, 3, 31), 11), (date(2014, 4, 1), 12)]
)
def test_structure_before_and_after_new_groups(year, day, groups):
    assert len(structure_as_at(year.board, day).current) == groups


def test_partnership(year):
    found = framework(year.board)

    assert found.mutual == (
        MutualOversight("cescb", "childrens-trust", ("holds_to_account",), ("scrutinises",)),
    )
    assert {body.slug for body in found.parties} == {
        "hwbb",
        "scep",
        "cescb",
        "adults-board",
        "childrens-trust",
    }
    assert [body.slug for body in found.ending] == ["improvement-board"]


def test_assurance(year):
    assert sum(row.is_in_year_programme for row in audit_rows(audits_of(year))) == 5
    counts = learning_review_counts(year)
    assert [row.counts for row in counts.rows] == [(0, 1, 1, 3, 1), (0, 0, 0, 1, 0), (0, 1, 1, 1, 1)]
    assert (counts.totals, counts.total) == ((0, 2, 2, 5, 2), 11)
