import datetime

import pytest

from boards.deadlines import DueState, days_late, due_state, due_words

TODAY = datetime.date(2014, 4, 15)


def day(number):
    """The day so many days from today; None stays None."""
    return None if number is None else TODAY + datetime.timedelta(days=number)


@pytest.mark.parametrize(
    ("due", "closed", "state", "late", "words"),
    [
        (None, None, DueState.NO_DATE, None, "No due date"),
        (None, -3, DueState.CLOSED, None, "Closed"),
        (-3, None, DueState.OVERDUE, 3, "Three days overdue"),
        (-1, None, DueState.OVERDUE, 1, "One day overdue"),
        (-12, None, DueState.OVERDUE, 12, "12 days overdue"),
        (0, None, DueState.DUE_SOON, 0, "Due today"),
        (1, None, DueState.DUE_SOON, 0, "Due in one day"),
        (14, None, DueState.DUE_SOON, 0, "Due in 14 days"),
        (15, None, DueState.LATER, 0, "Due in 15 days"),
        (-3, -3, DueState.CLOSED, 0, "Closed"),
        (-3, -1, DueState.CLOSED, 2, "Closed two days late"),
        (-3, 0, DueState.CLOSED, 3, "Closed three days late"),
        (5, -1, DueState.CLOSED, 0, "Closed"),
        (-3, 1, DueState.OVERDUE, 3, "Three days overdue"),
        (5, 1, DueState.DUE_SOON, 0, "Due in five days"),
        (None, 1, DueState.NO_DATE, None, "No due date"),
    ],
)
def test_how_something_due_stands_on_a_day(due, closed, state, late, words):
    assert due_state(day(due), TODAY, day(closed)) == state
    assert days_late(day(due), TODAY, day(closed)) == late
    assert due_words(day(due), TODAY, day(closed)) == words


def test_how_soon_is_soon_can_be_chosen():
    assert due_state(day(20), TODAY, soon_days=20) == DueState.DUE_SOON
    assert due_state(day(1), TODAY, soon_days=0) == DueState.LATER


def test_states_have_words():
    assert [state.label for state in DueState] == [
        "Overdue",
        "Due soon",
        "Due later",
        "No due date",
        "Closed",
    ]
