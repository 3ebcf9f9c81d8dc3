import datetime

import pytest

from boards.faults import Fault
from boards.risk import Impact, Likelihood, Rating, RegisterEntry, register_faults

TODAY = datetime.date(2014, 3, 31)

EMPTY = Fault("Risk register", "The register holds no open risk.", "Add the risks that the board faces.")


def rating(likelihood, impact):
    return Rating(Likelihood(likelihood), Impact(impact))


def entry(**changes):
    whole = {
        "reference": "R1",
        "net": rating(3, 3),
        "target": rating(2, 3),
        "reviewed_on": datetime.date(2014, 1, 24),
        "review_due_on": datetime.date(2014, 4, 24),
        "has_owner": True,
    }
    return RegisterEntry(**whole | changes)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"target": None},
        {"target": rating(3, 3)},
        {"reviewed_on": TODAY},
        {"review_due_on": TODAY},
    ],
)
def test_whole_entry_may_be_published(changes):
    assert register_faults([entry(**changes)], TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "reason", "remedy"),
    [
        ({"reviewed_on": None}, "It has no date of review.", "Review it, and enter the day."),
        (
            {"reviewed_on": datetime.date(2014, 4, 1)},
            "Its review is dated 1 April 2014, still to come.",
            "Correct the day of the review.",
        ),
        (
            {"review_due_on": None},
            "It has no date for its next review.",
            "Set the day by which it is to be reviewed.",
        ),
        (
            {"review_due_on": datetime.date(2014, 3, 30)},
            "Its review was due on 30 March 2014.",
            "Review it, and set the next date.",
        ),
        (
            {"net": None},
            "It has no net rating.",
            "Rate its likelihood and impact with the controls of today.",
        ),
        (
            {"target": rating(3, 4)},
            "Its target, 12 (high), is above its net score, 9 (medium).",
            "Lower the target, or review the net rating.",
        ),
        ({"has_owner": False}, "It has no owner.", "Name the agency that owns it."),
    ],
)
def test_each_fault_of_an_entry(changes, reason, remedy):
    assert register_faults([entry(**changes)], TODAY) == (Fault("R1", reason, remedy),)


@pytest.mark.parametrize("entries", [[], [entry(is_open=False)]])
def test_register_without_an_open_risk_is_empty(entries):
    assert register_faults(entries, TODAY) == (EMPTY,)


def test_faults_of_closed_risks_do_not_matter():
    closed = entry(reference="R2", is_open=False, has_owner=False)

    assert register_faults([entry(), closed], TODAY) == ()


def test_faults_come_entry_by_entry():
    entries = [
        entry(reference="R2", reviewed_on=None, net=None, has_owner=False),
        entry(reference="R1", review_due_on=None),
    ]

    assert [(fault.subject, fault.reason) for fault in register_faults(entries, TODAY)] == [
        ("R2", "It has no date of review."),
        ("R2", "It has no net rating."),
        ("R2", "It has no owner."),
        ("R1", "It has no date for its next review."),
    ]
