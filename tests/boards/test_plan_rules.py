import datetime

import pytest

from boards.faults import Fault
from boards.models import NextStep
from boards.plan_rules import (
    Body,
    Fate,
    PlannedAction,
    PlannedOutcome,
    RecordedStep,
    action_faults,
    ending_body_faults,
    forward,
    same_body_faults,
)

LAST_DAY = datetime.date(2015, 3, 31)

BOARD = Body(1, "The board")
TRUST = Body(2, "Children’s Trust")


def outcome(responsible, accountable):
    return PlannedOutcome("1.3", tuple(responsible), accountable)


@pytest.mark.parametrize(
    ("responsible", "accountable", "is_fault"),
    [
        ([BOARD], BOARD, True),
        ([TRUST, BOARD], BOARD, True),
        ([TRUST], BOARD, False),
        ([], BOARD, False),
        ([Body(1, "The board", is_ending=True)], BOARD, True),
    ],
)
def test_body_that_delivers_cannot_challenge(responsible, accountable, is_fault):
    fault = Fault(
        "1.3", "The board is both responsible and accountable.", "Let another body monitor and challenge it."
    )

    assert same_body_faults([outcome(responsible, accountable)]) == ((fault,) if is_fault else ())


@pytest.mark.parametrize(
    ("ends_on", "is_ending", "reason"),
    [
        (
            datetime.date(2014, 6, 30),
            False,
            "Old board is accountable and ends on 30 June 2014, before the plan’s year does.",
        ),
        (
            datetime.date(2015, 3, 30),
            True,
            "Old board is accountable and ends on 30 March 2015, before the plan’s year does.",
        ),
        (None, True, "Old board is accountable and is to end, on a day that is not recorded."),
        (datetime.date(2015, 3, 31), True, ""),
        (datetime.date(2016, 3, 31), False, ""),
        (None, False, ""),
    ],
)
def test_body_that_ends_before_the_year_does(ends_on, is_ending, reason):
    old = Body(3, "Old board", ends_on, is_ending)

    found = ending_body_faults([outcome([TRUST], old)], LAST_DAY)

    assert found == ((Fault("1.3", reason, "Name the body that takes the outcome over."),) if reason else ())


def test_ending_body_is_named_once_for_each_outcome_with_all_its_parts():
    old, older = Body(3, "Old board", is_ending=True), Body(4, "Older board", is_ending=True)
    outcomes = [outcome([old, older, TRUST], old), outcome([TRUST], BOARD), outcome([older], BOARD)]

    assert [fault.reason.split(" and is to end")[0] for fault in ending_body_faults(outcomes, LAST_DAY)] == [
        "Old board is responsible and accountable",
        "Older board is responsible",
        "Older board is responsible",
    ]


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({}, ""),
        ({"owner": ""}, "no owner"),
        ({"owner": " "}, "no owner"),
        ({"due_on": None}, "no date"),
        ({"measure": ""}, "no measure"),
        ({"owner": "", "measure": ""}, "no owner and no measure"),
        ({"owner": "", "due_on": None, "measure": ""}, "no owner, no date and no measure"),
        ({"owner": "", "is_open": False}, ""),
    ],
)
def test_action_needs_an_owner_a_date_and_a_measure(changes, lacking):
    whole = {"reference": "A7", "owner": "Police", "due_on": LAST_DAY, "measure": "Plans reviewed in time"}
    remedy = "Say who does it, by when, and how it will be known that it worked."

    found = action_faults([PlannedAction(**whole | changes)])

    assert found == ((Fault("A7", f"The action has {lacking}.", remedy),) if lacking else ())


def test_fates_are_those_of_the_record():
    assert set(Fate) == set(NextStep.Fate.values)


@pytest.mark.parametrize(
    ("step", "fate", "sentence"),
    [
        ({"fate": "carried", "carried_to": "1.3"}, Fate.CARRIED, "Carried into the next plan: 1.3"),
        ({"fate": "done", "note": "All 24 trained. "}, Fate.DONE, "Done: All 24 trained."),
        ({"fate": "dropped", "note": "No funds."}, Fate.DROPPED, "Dropped: No funds."),
        (
            {"fate": "carried", "note": "Later"},
            Fate.UNANSWERED,
            "Carried into the next plan, it is said, but no outcome takes it up.",
        ),
        ({"fate": "done", "note": " "}, Fate.UNANSWERED, "Done, it is said, but no result is given."),
        (
            {"fate": "dropped", "carried_to": "1.3"},
            Fate.UNANSWERED,
            "Dropped, it is said, but no reason is given.",
        ),
        ({"fate": "open", "note": "Asked twice"}, Fate.UNANSWERED, "Nobody has said what became of it."),
        ({}, Fate.UNANSWERED, "Nobody has said what became of it."),
    ],
)
def test_what_became_of_a_next_step(step, fate, sentence):
    (answer,) = forward([RecordedStep(1, "Train the champions", **step)]).answers

    assert (answer.fate, answer.sentence) == (fate, sentence)


def test_fate_of_no_such_name_is_refused():
    with pytest.raises(ValueError, match="lost"):
        forward([RecordedStep(1, "Train the champions", fate="lost")])


def test_next_steps_are_counted_in_one_sentence():
    done = {"fate": "done", "note": "Trained."}
    steps = [RecordedStep(key, "Step", **(done if key < 3 else {})) for key in range(4)]
    steps += [RecordedStep(9, "Step", fate="carried", carried_to="1.3")]
    steps += [RecordedStep(key, "Step", fate="dropped", note="No funds.") for key in range(5, 7)]

    result = forward(steps)

    assert [answer.step.key for answer in result.unanswered] == [3]
    assert result.sentence == (
        "Of seven next steps, one is carried into the next plan, three are done, two were dropped "
        "and one is not answered."
    )
    assert forward([]).sentence == "The review names no next step."
