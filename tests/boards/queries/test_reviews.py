import pytest

from boards.models import ReviewEvidence
from boards.queries.reviews import KINDS, CitedEvidence, reviews_of
from tests.builders.boards import make_board, make_priority, make_year
from tests.builders.plan import make_evidence, make_next_step, make_quotation, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def test_review_has_its_four_parts_as_points(year):
    priority = make_priority(
        year,
        "Early help",
        why="Families wait.\n\n- Problems grow.",
        done="Set up a front door",
        impact="Fewer families wait\nThe board knows more",
    )
    make_next_step(priority, "Reach schools")

    (review,) = reviews_of(year)

    assert (review.pk, review.number, review.title) == (priority.pk, 1, "Early help")
    assert review.why == ("Families wait.", "Problems grow.")
    assert review.done == ("Set up a front door",)
    assert review.impact == ("Fewer families wait", "The board knows more")
    assert review.outputs == ("The board knows more",)
    assert [step.text for step in review.steps] == ["Reach schools"]
    assert [fault.reason for fault in review.faults] == ["The impact cites no evidence."]


def test_evidence_stands_by_kind(year):
    priority = make_priority(year)
    quotation = make_quotation(year.board, "It helped")
    make_evidence(priority, "They say so", kind="quotation", quotation=quotation)
    make_evidence(priority, "Fewer repeat plans", kind="measure", source="Repeat plans, 2013-14")
    make_evidence(priority, "More seen alone", kind="audit")
    make_evidence(priority, "Faster decisions", kind="measure")

    (review,) = reviews_of(year)

    assert [(group.kind.label, group.pieces) for group in review.evidence] == [
        (
            "Measure",
            (
                CitedEvidence("Fewer repeat plans", "Repeat plans, 2013-14", ""),
                CitedEvidence("Faster decisions", "", ""),
            ),
        ),
        ("Audit", (CitedEvidence("More seen alone", "", ""),)),
        ("What somebody said", (CitedEvidence("They say so", "", "It helped"),)),
    ]


def test_every_kind_of_evidence_has_its_place():
    assert set(KINDS) == set(ReviewEvidence.Kind)


def test_next_steps_of_a_topic_stand_under_it(year):
    priority = make_priority(year)
    neglect, missing = make_topic(priority, "Neglect", numbers="49%\nRising"), make_topic(priority, "Missing")
    make_next_step(priority, "Write a strategy", topic=neglect)
    make_next_step(priority, "Look again")

    (review,) = reviews_of(year)

    assert [(topic.title, topic.numbers, [str(step) for step in topic.steps]) for topic in review.topics] == [
        ("Neglect", ("49%", "Rising"), ["Write a strategy"]),
        ("Missing", (), []),
    ]
    assert [str(step) for step in review.steps] == ["Look again"]
    assert [str(step) for step in review.all_steps] == ["Write a strategy", "Look again"]
    assert review.written.next_steps == 2
    assert missing.next_steps.count() == 0


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    for place in range(number):
        priority = make_priority(year, f"Priority {place}")
        make_evidence(priority, kind="quotation", quotation=make_quotation(year.board, f"Words {place}"))
        make_next_step(priority, topic=make_topic(priority))

    with django_assert_num_queries(4):
        reviews_of(year)
