"""How actions stand on a day: counts, filters by due state, and the lists of each owner."""

import datetime

import pytest

from boards.deadlines import DueState, due_state
from boards.models import Action
from boards.queries.actions import ActionCounts, action_counts, by_owner, with_latest_note
from tests.builders.accountability import make_note
from tests.builders.boards import make_action, make_agency, make_board

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 10)
RAISED = datetime.date(2013, 9, 18)


def day(offset):
    return DAY + datetime.timedelta(days=offset)


@pytest.fixture
def board():
    return make_board()


def test_due_states_in_the_database_are_those_of_the_rule(board):
    agency = make_agency(board)
    for due in (None, -30, -1, 0, 1, 14, 15, 60):
        for closed in (None, -1, 0, 1):
            make_action(
                board,
                agency=agency,
                raised_on=RAISED,
                due_on=None if due is None else day(due),
                closed_on=None if closed is None else day(closed),
                status="open" if closed is None else "dropped",
            )

    for state in DueState:
        found = set(Action.objects.in_due_state(state, DAY))
        expected = {one for one in Action.objects.all() if due_state(one.due_on, DAY, one.closed_on) == state}
        assert found == expected, state
        assert found, state


def test_what_was_raised_after_the_day_is_in_no_state(board):
    make_action(board, agency=make_agency(board), raised_on=day(1), due_on=day(5))

    assert not any(Action.objects.in_due_state(state, DAY).exists() for state in DueState)
    assert action_counts(Action.objects.all(), DAY) == ActionCounts(0, 0, 0)


def test_counts_as_at_a_day(board):
    agency = make_agency(board)
    for due in (-1, 0, 14, 15, None):
        due_on = None if due is None else day(due)
        make_action(board, agency=agency, due_on=due_on)
    make_action(board, agency=agency, due_on=day(-9), status="dropped", closed_on=DAY)
    make_action(board, agency=agency, due_on=day(-9), status="dropped", closed_on=day(1))

    assert action_counts(Action.objects.all(), DAY) == ActionCounts(open=6, overdue=2, due_soon=2)


def test_owners_with_overdue_actions_come_first_and_so_do_their_pressing_actions(board):
    calm, soon, late = (make_agency(board, name) for name in ("Ambulance", "Health", "Police"))
    make_action(board, "Calm", agency=calm, due_on=day(90))
    make_action(board, "Undated", agency=soon)
    make_action(board, "Soon", agency=soon, due_on=day(3))
    make_action(board, "Later", agency=late, due_on=day(40))
    make_action(board, "Late", agency=late, due_on=day(-1))
    make_action(board, "Later still", agency=late, due_on=day(-30))

    lists = by_owner(Action.objects.select_related("agency"), DAY)

    assert [(one.agency.name, [action.title for action in one.actions]) for one in lists] == [
        ("Police", ["Later still", "Late", "Later"]),
        ("Health", ["Soon", "Undated"]),
        ("Ambulance", ["Calm"]),
    ]
    assert [one.counts for one in lists] == [
        ActionCounts(3, 2, 0),
        ActionCounts(2, 0, 1),
        ActionCounts(1, 0, 0),
    ]


def test_the_newest_note_comes_with_its_action(board):
    action = make_action(board, agency=make_agency(board))
    make_note(action, "First", made_on=day(-5))
    make_note(action, "Newest", made_on=day(-1))
    make_note(action, "Second", made_on=day(-3))
    silent = make_action(board, agency=action.agency)

    found = with_latest_note(Action.objects.all()).values()

    assert {(one["id"], one["latest_note"], one["noted_on"]) for one in found} == {
        (action.pk, "Newest", day(-1)),
        (silent.pk, None, None),
    }
