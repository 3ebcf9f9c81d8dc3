import datetime

import pytest

from boards.models import Action
from boards.queries.plan_progress import NOTHING, Progress, progress_of
from tests.builders.boards import make_action, make_agency, make_board, make_objective, make_year
from tests.builders.plan import make_plain_outcome

pytestmark = pytest.mark.django_db

DAY = datetime.date(2013, 12, 31)
EARLIER = datetime.date(2013, 10, 1)
LATER = datetime.date(2014, 2, 1)
CLOSED = {"evidence": "Minutes", "impact": "Fewer wait"}


@pytest.fixture
def year():
    return make_year(make_board())


def act(outcome, **values):
    board = outcome.objective.year.board
    agency = board.agencies.first() or make_agency(board)
    values = {"measured_by": "Waiting times", "due_on": LATER, **values}
    return make_action(board, agency=agency, outcome=outcome, **values)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, Progress(open=1)),
        ({"due_on": None}, Progress(open=1)),
        ({"due_on": DAY}, Progress(open=1)),
        ({"due_on": EARLIER}, Progress(open=1, overdue=1)),
        ({"due_on": EARLIER, "status": "in_progress"}, Progress(open=1, overdue=1)),
        ({"status": "done", "closed_on": DAY, **CLOSED}, Progress(done=1)),
        ({"status": "dropped", "closed_on": EARLIER}, Progress(dropped=1)),
        # What was closed after the day was still open on it.
        ({"due_on": EARLIER, "status": "done", "closed_on": LATER, **CLOSED}, Progress(open=1, overdue=1)),
    ],
)
def test_an_action_counts_as_it_stood_on_the_day(year, values, expected):
    outcome = make_plain_outcome(year)
    act(outcome, **values)

    assert progress_of(Action.objects.all(), DAY).by_outcome == {outcome.pk: expected}


def test_progress_adds_up_over_outcomes(year):
    first, second, third = (make_plain_outcome(year, text) for text in ("One", "Two", "Three"))
    act(first)
    act(first, due_on=EARLIER)
    act(second, status="done", closed_on=DAY, **CLOSED)
    make_action(year.board, agency=make_agency(year.board, "School"))

    found = progress_of(Action.objects.all(), DAY)

    assert found.by_outcome == {first.pk: Progress(2, 1, 0, 0), second.pk: Progress(0, 0, 1, 0)}
    assert found.of([first.pk, second.pk, third.pk]) == found.total == Progress(2, 1, 1, 0)
    assert found.of([third.pk]) == NOTHING
    assert found.total.total == 3


def test_open_actions_without_date_or_measure_are_faults(year):
    outcome = make_plain_outcome(year)
    act(outcome)
    act(outcome, due_on=None, measured_by="")
    act(outcome, measured_by="", status="dropped", closed_on=DAY)

    faults = progress_of(Action.objects.all(), DAY).faults

    assert [(fault.subject, fault.reason) for fault in faults] == [
        ("A2", "The action has no date and no measure.")
    ]


@pytest.mark.parametrize("number", [1, 4])
def test_counting_costs_one_query(year, number, django_assert_num_queries):
    for place in range(number):
        act(make_plain_outcome(year, f"Outcome {place}", make_objective(year, f"Objective {place}")))

    with django_assert_num_queries(1):
        progress_of(Action.objects.all(), DAY)
