import datetime

import pytest

from boards.year_rules import next_due
from cescb.kit.periods import Period


def day(text):
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("due_on", "expected"),
    [
        ("2013-07-15", "2014-07-15"),
        ("2014-03-31", "2015-03-31"),
        ("2013-04-01", "2014-04-01"),
        # A date from long ago comes into the coming year too.
        ("2010-01-20", "2015-01-20"),
        # Whoever has set the next date already keeps it.
        ("2014-04-01", "2014-04-01"),
        ("2014-06-30", "2014-06-30"),
        ("2016-01-01", "2016-01-01"),
        ("2012-02-29", "2015-02-28"),
    ],
)
def test_report_is_due_on_the_same_day_of_the_coming_year(due_on, expected):
    assert next_due(day(due_on), Period.year(2014)) == day(expected)


def test_leap_day_stays_one_in_a_leap_year():
    assert next_due(day("2012-02-29"), Period.year(2015)) == day("2016-02-29")


def test_report_without_a_date_has_none_in_the_coming_year():
    assert next_due(None, Period.year(2014)) is None
