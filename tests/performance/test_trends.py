from datetime import date
from decimal import Decimal as D

import pytest

from cescb.kit.periods import Period
from performance.trends import (
    Change,
    Direction,
    Judgement,
    change_between,
    crosses_break,
    judge,
    months_before,
    previous_comparable,
)


@pytest.mark.parametrize(
    ("before", "after", "decimals", "expected"),
    [
        ("161", "202", 0, ("41", Direction.UP)),
        ("207", "161", 0, ("-46", Direction.DOWN)),
        ("202", "202", 0, ("0", Direction.LEVEL)),
        ("15.14", "15.96", 1, ("0.9", Direction.UP)),
        ("15.96", "16.04", 1, ("0.0", Direction.LEVEL)),
        ("15.94", "15.96", 1, ("0.1", Direction.UP)),
        ("0", "3", 0, ("3", Direction.UP)),
    ],
)
def test_change_is_what_a_reader_works_out_from_the_figures_shown(before, after, decimals, expected):
    change = change_between(D(before), D(after), decimals)

    assert (change.difference, change.direction) == (D(expected[0]), expected[1])


def test_change_in_percent_is_computed_from_unrounded_figures():
    change = change_between(D("161"), D("202"), 0)

    assert change.percent == D("41") * 100 / D("161")


def test_change_in_percent_is_unknown_when_it_started_from_nothing():
    assert change_between(D(0), D(3), 0).percent is None


@pytest.mark.parametrize(("before", "after"), [(None, D(1)), (D(1), None), (None, None)])
def test_there_is_no_change_where_a_figure_is_missing(before, after):
    assert change_between(before, after, 0) is None


def moved(before: str, after: str) -> Change:
    return change_between(D(before), D(after), 0)


@pytest.mark.parametrize(
    ("before", "after", "polarity", "expected"),
    [
        ("10", "12", "higher", Judgement.BETTER),
        ("12", "10", "higher", Judgement.WORSE),
        ("10", "12", "lower", Judgement.WORSE),
        ("12", "10", "lower", Judgement.BETTER),
        ("10", "10", "higher", Judgement.SAME),
        ("10.1", "10.2", "lower", Judgement.SAME),
        ("10", "12", "none", Judgement.NONE),
        ("10", "10", "none", Judgement.NONE),
        ("8", "9", "range", Judgement.BETTER),
        ("8", "12", "range", Judgement.BETTER),
        ("12", "16", "range", Judgement.WORSE),
        ("20", "16", "range", Judgement.BETTER),
        ("9", "16", "range", Judgement.SAME),
        ("9", "17", "range", Judgement.WORSE),
        ("10", "15", "range", Judgement.SAME),
        ("11", "14", "range", Judgement.SAME),
    ],
)
def test_judgement_follows_the_polarity_and_not_the_arrow(before, after, polarity, expected):
    assert judge(moved(before, after), polarity, D(10), D(15)) == expected


DAY = Period.instant
LINE = {
    "years": [Period.year(2010), Period.year(2011), Period.year(2013)],
    "quarters": [Period.quarter(2012, number) for number in (1, 2, 3, 4)] + [Period.quarter(2013, 1)],
    "dates": [DAY(date(2012, 3, 31)), DAY(date(2013, 3, 31)), DAY(date(2014, 3, 31))],
}


@pytest.mark.parametrize(
    ("period", "others", "accumulation", "expected"),
    [
        (Period.year(2013), LINE["years"], "in_period", Period.year(2011)),
        (Period.year(2010), LINE["years"], "in_period", None),
        (Period.year(2013), LINE["quarters"] + LINE["dates"], "in_period", None),
        (Period.quarter(2013, 1), LINE["quarters"], "in_period", Period.quarter(2012, 4)),
        (Period.quarter(2013, 1), LINE["quarters"], "year_to_date", Period.quarter(2012, 1)),
        (Period.quarter(2013, 2), LINE["quarters"], "year_to_date", Period.quarter(2012, 2)),
        (Period.quarter(2012, 3), LINE["quarters"], "year_to_date", None),
        (DAY(date(2014, 3, 31)), LINE["dates"], "in_period", DAY(date(2013, 3, 31))),
        (DAY(date(2014, 3, 31)), LINE["dates"], "year_to_date", DAY(date(2013, 3, 31))),
        (Period.parse("2016-02"), [Period.parse("2015-02")], "year_to_date", Period.parse("2015-02")),
        (Period.parse("2014-03"), [Period.parse("2014-02")], "in_period", Period.parse("2014-02")),
        (
            Period.parse("2013-04-01..2014-04-30"),
            [Period.parse("2012-04-01..2013-03-31")],
            "in_period",
            None,
        ),
        (
            Period.parse("2013-04-01..2014-04-30"),
            [Period.parse("2012-04-01..2013-04-30")],
            "in_period",
            Period.parse("2012-04-01..2013-04-30"),
        ),
        (
            Period.parse("2011-01-01..2013-06-30"),
            [Period.parse("2011-01-01..2013-03-31"), Period.parse("2011-04-01..2013-05-31")],
            "to_date",
            Period.parse("2011-01-01..2013-03-31"),
        ),
    ],
)
def test_previous_comparable_period_has_the_same_kind_and_length(period, others, accumulation, expected):
    assert previous_comparable(period, others, accumulation=accumulation) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2013, 3, 31), True),
        (date(2013, 4, 1), True),
        (date(2013, 10, 1), True),
        (date(2014, 3, 31), True),
        (date(2012, 4, 1), False),
        (date(2014, 4, 1), False),
    ],
)
def test_years_are_not_compared_over_a_break(day, expected):
    assert crosses_break(Period.year(2012), Period.year(2013), [day]) is expected


def test_the_first_period_after_a_break_has_nothing_to_compare_with():
    breaks = [date(2013, 4, 1)]

    assert previous_comparable(Period.year(2013), [Period.year(2012)], breaks=breaks) is None


@pytest.mark.parametrize(
    ("period", "expected"),
    [("2014-03-31", 0), ("2013-14", 0), ("2013-14 q3", 3), ("2013-02", 13), ("2014-15", 0)],
)
def test_age_counts_whole_months_before_the_end_of_the_year(period, expected):
    assert months_before(Period.parse(period), date(2014, 3, 31)) == expected
