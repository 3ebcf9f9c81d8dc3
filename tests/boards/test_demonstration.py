"""The invented board that people learn the product with: a board at work, something in every register."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from django.conf import settings

from boards.access import Scope
from boards.deadlines import DueState
from boards.models import Action, Appointment, Board, Challenge, FinancialYear, Group, Meeting, NextStep, Risk
from boards.permissions import Permission
from boards.queries import attendance_summary, challenges_suggested_by, framework, money_summary, plan_of
from boards.queries.quorum import quorum_of
from boards.registers.catalogue import REGISTERS
from boards.services.loading import load_governance, load_reference, sync_governance

pytestmark = pytest.mark.django_db

FOLDER = settings.FIXTURES_DIR / "boards" / "demonstration"
# The day for which the running year was made up.
DAY = date(2026, 11, 24)
RUNNING = 2026


@pytest.fixture
def board() -> Board:
    load_reference(settings.FIXTURES_DIR)
    return load_governance(FOLDER)


@pytest.fixture
def year(board) -> FinancialYear:
    return board.years.get(starts_in=RUNNING)


def scope_of(year: FinancialYear) -> Scope:
    return Scope(year.board, year, frozenset(Permission))


def test_a_second_load_changes_nothing(board):
    sync = sync_governance(FOLDER)[1]

    assert (sync.created, sync.updated, sync.removed, sync.left_alone) == (0, 0, 0, 0)


def test_every_register_holds_records_of_the_running_year(year):
    empty = {register.name for register in REGISTERS if not register.rows(scope_of(year)).exists()}

    # What was spent is entered once the year is over.
    assert empty == {"expenditure"}


def test_every_part_of_a_register_holds_records(board):
    parts = {
        (register.name, part.name): part.model._default_manager.filter(**{part.model.board_path: board})
        for register in REGISTERS
        for part in register.parts
    }

    assert {name for name, rows in parts.items() if not rows.exists()} == set()


def test_every_record_could_be_saved_through_its_form(board):
    for register in REGISTERS:
        for record in register.model._default_manager.filter(**{register.model.board_path: board}):
            record.full_clean()


def test_risks_spread_over_the_matrix_and_move_both_ways(board):
    risks = list(Risk.objects.filter(board=board).open_on(DAY).as_at(DAY))

    assert len({(risk.net_likelihood, risk.net_impact) for risk in risks}) >= 6
    assert {risk.movement.direction.value for risk in risks if risk.movement} == {"up", "down", "same"}
    assert all(risk.reviews.count() >= 2 for risk in risks)
    assert any(risk.due_on < DAY for risk in risks)


def test_some_meetings_are_quorate_and_some_are_not(board):
    held = Meeting.objects.filter(group__board=board, held_on__gte=date(2025, 4, 1), state="held")

    found = Counter(result.is_quorate for result in quorum_of(held.select_related("group")).values())

    assert found[True] > found[False] > 0
    assert Meeting.objects.filter(group__board=board, state="not_held").exists()


def test_attendance_of_one_agency_suggests_a_challenge(year):
    group = Group.objects.get(board=year.board, slug="board")

    suggested = challenges_suggested_by(attendance_summary(group, year), group, DAY)

    assert [one.sentence for one in suggested] == [
        "Fenmark Probation attended 1 of 3 times (33.3%); 75% is expected."
    ]


def test_actions_come_from_everywhere_and_stand_in_every_state(board):
    actions = Action.objects.filter(board=board)

    assert set(actions.values_list("origin", flat=True)) == set(Action.Origin.values)
    assert set(actions.values_list("status", flat=True)) == set(Action.Status.values)
    for state in DueState:
        assert actions.in_due_state(state, DAY).exists(), state


def test_challenges_run_in_both_directions_and_stand_in_every_state(board):
    challenges = Challenge.objects.filter(board=board)

    assert set(challenges.values_list("direction", flat=True)) == set(Challenge.Direction.values)
    assert set(challenges.values_list("status", flat=True)) == set(Challenge.Status.values)
    assert challenges.filter(status="open", answer_due_on__lt=DAY).exists()


def test_money_of_the_years_agrees_with_itself(board):
    closed = [money_summary(board.years.get(starts_in=starts_in)).this for starts_in in (2024, 2025)]
    running = money_summary(board.years.get(starts_in=RUNNING)).this

    assert [money.balance for money in closed] == [Decimal(-5580), Decimal(-4260)]
    assert [money.reserve.agrees for money in closed] == [True, True]
    assert (running.budget_total, running.contributions.total) == (Decimal(174000), Decimal(157500))
    assert running.funding_gap == Decimal(16500)


def test_plan_and_partnership_hold_what_a_reader_is_warned_of(year):
    plan, bodies = plan_of(year), framework(year.board)
    steps = NextStep.objects.filter(priority__year__board=year.board, priority__year__starts_in=RUNNING - 1)

    assert [outcome.reference for outcome in plan.same_body] == ["1.3", "3.1"]
    assert [outcome.reference for outcome in plan.outcomes if outcome.accountable.is_ending] == ["3.3"]
    assert set(steps.values_list("fate", flat=True)) == set(NextStep.Fate.values)
    assert [{pair.one, pair.other} for pair in bodies.mutual] == [{"fenmark-board", "wellbeing-board"}]
    assert [body.slug for body in bodies.without_owner] == ["community-safety"]


def test_young_people_are_named_by_what_they_do_and_some_terms_end_soon(board):
    young = board.people.filter(is_young_person=True)
    ending = Appointment.objects.filter(
        seat__group__board=board, ends_on__range=(DAY, date(2027, 2, 22)), capacity="holder"
    )

    assert [person.name for person in young] == ["Youth ambassador"]
    assert ending.exists()
