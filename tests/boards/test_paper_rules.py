import datetime

import pytest

from boards import paper_rules
from boards.models import ReportDue
from boards.paper_rules import PaperState, answered_on, next_due, paper_state, paper_words


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def test_frequencies_of_the_rule_are_those_of_the_record():
    named = {paper_rules.ONCE, paper_rules.TWICE, paper_rules.QUARTERLY, paper_rules.AS_NEEDED}

    assert named == set(ReportDue.Frequency.values)


@pytest.mark.parametrize(
    ("due", "received", "state", "words"),
    [
        ("2014-03-20", "2014-03-20", PaperState.IN_TIME, "Came in time"),
        ("2014-03-20", "2014-03-21", PaperState.LATE, "Came one day late"),
        ("2014-03-20", "2014-03-25", PaperState.LATE, "Came five days late"),
        (None, "2014-03-25", PaperState.IN_TIME, "Came"),
        ("2014-03-20", None, PaperState.MISSING, "Five days overdue"),
        ("2014-03-25", None, PaperState.AWAITED, "Due today"),
        ("2014-03-28", None, PaperState.AWAITED, "Due in three days"),
        (None, None, PaperState.AWAITED, "No due date"),
        # As at a day before it came, it was still missing.
        ("2014-03-20", "2014-03-26", PaperState.MISSING, "Five days overdue"),
    ],
)
def test_how_a_paper_stands_on_25_march(due, received, state, words):
    today = day("2014-03-25")

    assert paper_state(day(due), day(received), today) == state
    assert paper_words(day(due), day(received), today) == words


@pytest.mark.parametrize(
    ("frequency", "due", "received", "expected"),
    [
        ("once", "2014-03-01", None, None),
        ("once", "2014-03-01", "2014-02-27", "2014-02-27"),
        ("once", "2014-03-01", "2014-03-05", "2014-03-05"),
        ("as_needed", None, "2014-03-05", "2014-03-05"),
        ("quarterly", "2014-03-31", "2013-12-20", None),
        ("quarterly", "2014-03-31", "2014-03-31", "2014-03-31"),
        ("quarterly", None, "2014-01-05", "2014-01-05"),
        ("twice", "2014-03-31", "2013-09-20", None),
    ],
)
def test_a_report_that_comes_again_waits_for_the_next_one(frequency, due, received, expected):
    assert answered_on(frequency, day(due), day(received)) == day(expected)


@pytest.mark.parametrize(
    ("frequency", "due", "expected"),
    [
        ("quarterly", "2013-06-30", "2013-09-30"),
        ("quarterly", "2013-11-30", "2014-02-28"),
        ("quarterly", "2013-12-31", "2014-03-31"),
        ("quarterly", "2014-01-01", None),
        ("twice", "2013-08-31", "2014-02-28"),
        ("twice", "2013-10-01", None),
        ("once", "2013-06-30", None),
        ("as_needed", "2013-06-30", None),
        ("quarterly", None, None),
    ],
)
def test_the_next_date_lies_within_the_year(frequency, due, expected):
    assert next_due(frequency, day(due), day("2014-03-31")) == day(expected)
