import pytest

from boards.plan_rules import Fate
from boards.queries.next_steps import steps_before, steps_of, year_after
from tests.builders.boards import make_board, make_priority, make_year
from tests.builders.plan import make_next_step, make_plain_outcome, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def test_year_after_is_that_of_the_board(year):
    make_year(make_board("Hilltop board"), 2015)
    following = make_year(year.board, 2014)

    assert (year_after(year), year_after(following)) == (following, None)


def test_steps_say_what_became_of_each(year):
    following = make_year(year.board, 2014)
    late, early = make_priority(year, "Learning", number=2), make_priority(year, "Governance", number=1)
    topic = make_topic(late, "Neglect")
    outcome = make_plain_outcome(following, "Supervision is good")
    make_next_step(late, "Write a strategy", topic=topic)
    make_next_step(late, "Train", fate="carried", outcome=outcome)
    make_next_step(early, "Recruit", fate="done", note="Two came")

    found = steps_before(following)

    assert found == steps_of(year)
    assert found.year == "2013-14"
    assert [
        (step.priority, str(step), step.topic, step.fate, step.answer.sentence) for step in found.steps
    ] == [
        ("Governance", "Recruit", None, Fate.DONE, "Done: Two came"),
        ("Learning", "Write a strategy", topic.pk, Fate.UNANSWERED, "Nobody has said what became of it."),
        (
            "Learning",
            "Train",
            None,
            Fate.CARRIED,
            "Carried into the next plan: 1.1 Supervision is good",
        ),
    ]
    assert [step.text for step in found.unanswered] == ["Write a strategy"]
    assert found.sentence == (
        "Of three next steps, one is carried into the next plan, one is done and one is not answered."
    )


def test_a_word_without_proof_is_no_answer(year):
    priority = make_priority(year)
    make_next_step(priority, "Carried nowhere", fate="carried")
    make_next_step(priority, "Done somehow", fate="done")

    assert len(steps_of(year).unanswered) == 2


def test_year_without_one_before_has_no_steps(year):
    found = steps_before(year)

    assert (found.year, found.steps, found.sentence) == ("2012-13", (), "")


@pytest.mark.parametrize("number", [1, 4])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    following = make_year(year.board, 2014)
    for place in range(number):
        priority = make_priority(year, f"Priority {place}")
        make_next_step(priority, fate="carried", outcome=make_plain_outcome(following, f"Outcome {place}"))

    with django_assert_num_queries(1):
        steps_before(following)
