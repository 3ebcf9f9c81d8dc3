import datetime

import pytest

from boards.plan_rules import Body, PlannedOutcome
from boards.queries import BodyName, BodyShare, outcomes_of, plan_of, planned_year, priorities_of
from tests.builders.boards import (
    make_board,
    make_body,
    make_citation,
    make_objective,
    make_outcome,
    make_priority,
    make_year,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def test_plan_has_objectives_with_their_outcomes_in_order(year):
    board, health = make_body(year.board, "Board"), make_body(year.board, "Health board", short_name="HWBB")
    first, second = make_objective(year, "Practice"), make_objective(year, "Voice")
    make_outcome(second, "Heard", responsible=[health], accountable=board, citation=make_citation("1691"))
    make_outcome(first, "Clear", responsible=[board, health], accountable=health)
    make_priority(year, "Early help", citation=make_citation("104"))

    plan = plan_of(year)

    assert [(objective.number, objective.title) for objective in plan.objectives] == [
        (1, "Practice"),
        (2, "Voice"),
    ]
    clear, heard = plan.outcomes
    assert (clear.objective, clear.number, clear.text, clear.is_same_body) == (1, 1, "Clear", True)
    assert [body.label for body in clear.responsible] == ["Board", "HWBB"]
    assert clear.accountable == BodyName("health-board", "Health board", "HWBB")
    assert (heard.is_same_body, heard.citation) == (False, "Yearly report, line 1691")
    assert plan.same_body == (clear,)
    assert [(row.number, row.title) for row in plan.priorities] == [(1, "Early help")]
    assert priorities_of(year) == plan.priorities
    assert [source.places for source in plan.sources] == [("104", "1691")]


def test_bodies_count_what_they_deliver_challenge_and_do_both(year):
    board, trust, network = (make_body(year.board, name) for name in ("Board", "Trust", "Network"))
    objective = make_objective(year)
    make_outcome(objective, "One", responsible=[board], accountable=board)
    make_outcome(objective, "Two", responsible=[board, trust], accountable=board)
    make_outcome(objective, "Three", responsible=[network], accountable=trust)
    make_body(year.board, "Bystander")

    shares = [
        (share.body.name, share.delivers, share.challenges, share.both) for share in plan_of(year).bodies
    ]

    assert shares == [("Board", 2, 2, 2), ("Trust", 1, 1, 0), ("Network", 1, 0, 0)]
    assert isinstance(plan_of(year).bodies[0], BodyShare)


@pytest.mark.parametrize(
    ("years_with_objectives", "expected"),
    [([], 2013), ([2013], 2013), ([2014], 2014), ([2013, 2014], 2013), ([2015], 2013), ([2012], 2013)],
)
def test_planned_year_is_the_year_itself_or_the_one_after(year, years_with_objectives, expected):
    for starts_in in years_with_objectives:
        make_objective(make_year(year.board, starts_in), "One")
        make_objective(make_year(year.board, starts_in), "Two")
    make_objective(make_year(make_board("Hilltop board"), 2014))

    assert planned_year(year).starts_in == expected


def test_body_that_ends_is_known_as_such(year):
    day = datetime.date(2013, 9, 30)
    bodies = [
        make_body(year.board, "Ended", ends_on=day),
        make_body(year.board, "Ending", end_note="Hands on its work; no date is given."),
        make_body(year.board, "Lasting"),
    ]
    make_outcome(make_objective(year), responsible=bodies[:2], accountable=bodies[2])

    (outcome,) = plan_of(year).outcomes

    assert [(body.ends_on, body.is_ending) for body in (*outcome.responsible, outcome.accountable)] == [
        (day, True),
        (None, True),
        (None, False),
    ]
    assert outcome.planned == PlannedOutcome(
        "1.1",
        (Body("ended", "Ended", day, True), Body("ending", "Ending", None, True)),
        Body("lasting", "Lasting"),
    )


def test_objective_names_the_bodies_that_share_it(year):
    shared = make_objective(year, "Practice")
    make_objective(year, "Voice")
    shared.shared_with.set([make_body(year.board, "Health board", short_name="HWBB")])

    assert [objective.shared_with for objective in plan_of(year).objectives] == [("HWBB",), ()]


def test_outcomes_of_another_year_are_left_out(year):
    body = make_body(year.board)
    make_outcome(make_objective(make_year(year.board, 2014)), responsible=[body], accountable=body)

    assert plan_of(year).outcomes == ()
    assert not outcomes_of(year).exists()


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    objective = make_objective(year, citation=make_citation("1"))
    for place in range(number):
        body = make_body(year.board, f"Body {place}")
        make_outcome(objective, responsible=[body], accountable=body, citation=make_citation(f"{place}"))
        make_priority(year, f"Priority {place}", citation=make_citation(f"{place}"))

    with django_assert_num_queries(5):
        plan_of(year)
