import datetime

import pytest

from boards.faults import Fault
from boards.models import FinancialYear, User
from boards.presenters.plan import (
    action_sentence,
    ending_sentence,
    progress_words,
    rolled_sentence,
    rolling_sentence,
    rolling_title,
    year_sentence,
)
from boards.queries import BodyName, ObjectiveOutcomes, OutcomeRow, Plan
from boards.queries.plan_progress import PlanProgress, Progress
from boards.queries.rolling import KINDS, Carrying, Rolling
from boards.services.years import Copied, Rolled

BOARD, TRUST = BodyName("board", "Board", "Board"), BodyName("trust", "Trust", "Trust")


def plan(outcomes):
    rows = tuple(OutcomeRow(pk, pk, 1, "Text", (TRUST,), BOARD, "") for pk in range(1, outcomes + 1))
    return Plan("2014-15", (), (ObjectiveOutcomes(1, 1, "Practice", (), rows),), ())


@pytest.mark.parametrize(
    ("subjects", "sentence"),
    [
        ([], ""),
        (
            ["1.1", "1.1"],
            "1 of 3 outcomes depends on a body that ends before the year does, or on a day that is not "
            "known. Name the body that takes each over.",
        ),
        (
            ["1.1", "1.3"],
            "2 of 3 outcomes depend on a body that ends before the year does, or on a day that is not "
            "known. Name the body that takes each over.",
        ),
    ],
)
def test_ending_sentence(subjects, sentence):
    faults = [Fault(subject, "Reason.", "Remedy.") for subject in subjects]

    assert ending_sentence(plan(3), faults) == sentence


@pytest.mark.parametrize(
    ("outcomes", "progress", "sentence"),
    [
        (0, {}, ""),
        (2, {}, "No outcome has an action yet: who does what by when is not recorded."),
        (2, {1: Progress(open=1)}, "One action works towards 1 of 2 outcomes: one open and none done."),
        (
            2,
            {1: Progress(2, 1, 3, 1), 2: Progress(1, 1, 0, 0)},
            "Seven actions work towards 2 of 2 outcomes: three open, two of them overdue, three done and one "
            "dropped.",
        ),
    ],
)
def test_action_sentence(outcomes, progress, sentence):
    assert action_sentence(plan(outcomes), PlanProgress(progress, ())) == sentence


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(), "none"),
        (Progress(open=2), "2 open"),
        (Progress(2, 1, 1, 0), "2 open, 1 of them overdue, 1 done"),
        (Progress(dropped=1), "1 dropped"),
    ],
)
def test_progress_words(progress, words):
    assert progress_words(progress) == words


def test_year_sentence():
    year = FinancialYear(starts_in=2013)
    closed = FinancialYear(
        starts_in=2013,
        closed_at=datetime.datetime(2014, 8, 4, 23, 30, tzinfo=datetime.UTC),
        closed_by=User(name="Robin Vale", email="manager@example.org"),
    )

    assert year_sentence(year) == "Open. It runs from 1 April 2013 to 31 March 2014."
    assert year_sentence(closed) == (
        "Closed on 5 August 2014 by Robin Vale. Its records can be read and exported, and change only once "
        "it is opened again."
    )


OPEN, CLOSED = FinancialYear(starts_in=2014), FinancialYear(starts_in=2014, closed_at=datetime.datetime.max)


@pytest.mark.parametrize(
    ("following", "numbers", "title", "sentence"),
    [
        (None, [(2, 0), (1, 0)], "Open 2014-15", "Three records are to be copied into 2014-15."),
        (OPEN, [(1, 0), (5, 4)], "Copy into 2014-15", "One record is to be copied into 2014-15."),
        (OPEN, [(0, 0), (5, 4)], "Copy into 2014-15", "Nothing is copied into 2014-15."),
        (CLOSED, [(2, 0), (1, 0)], "Copy into 2014-15", "Nothing is copied into 2014-15."),
    ],
)
def test_rolling_sentences(following, numbers, title, sentence):
    carrying = tuple(Carrying(KINDS[0], number, standing) for number, standing in numbers)
    rolling = Rolling("2014-15", following, carrying)

    assert (rolling_title(rolling), rolling_sentence(rolling)) == (title, sentence)


@pytest.mark.parametrize(
    ("is_new", "numbers", "sentence"),
    [
        (True, [7, 0, 6], "2014-15 was opened. Copied into 2014-15: priorities 7 and budget lines 6."),
        (False, [7, 0, 0], "Copied into 2014-15: priorities 7."),
        (True, [0, 0, 0], "2014-15 was opened. Nothing was copied."),
        (False, [0, 0, 0], "Nothing was copied."),
    ],
)
def test_rolled_sentence(is_new, numbers, sentence):
    copied = tuple(Copied(kind, number) for kind, number in zip(KINDS, numbers, strict=False))

    assert rolled_sentence(Rolled(OPEN, is_new, copied)) == sentence
