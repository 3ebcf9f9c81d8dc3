from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cescb.kit.periods import Period, PeriodError, PeriodKind, parse_year, quarter_of, year_label, year_of


@pytest.mark.parametrize(
    ("text", "start", "end", "kind", "label", "phrase"),
    [
        ("2014-03-31", (2014, 3, 31), (2014, 3, 31), PeriodKind.INSTANT, "31 March 2014", "at 31 March 2014"),
        ("2013-14", (2013, 4, 1), (2014, 3, 31), PeriodKind.YEAR, "2013-14", "in 2013-14"),
        ("1999-00", (1999, 4, 1), (2000, 3, 31), PeriodKind.YEAR, "1999-00", "in 1999-00"),
        ("2010-11", (2010, 4, 1), (2011, 3, 31), PeriodKind.YEAR, "2010-11", "in 2010-11"),
        ("2014-02", (2014, 2, 1), (2014, 2, 28), PeriodKind.MONTH, "February 2014", "in February 2014"),
        ("2013-14 q1", (2013, 4, 1), (2013, 6, 30), PeriodKind.QUARTER, "Q1 2013-14", "in Q1 2013-14"),
        ("2013-14 Q3", (2013, 10, 1), (2013, 12, 31), PeriodKind.QUARTER, "Q3 2013-14", "in Q3 2013-14"),
        ("2013-14 q4", (2014, 1, 1), (2014, 3, 31), PeriodKind.QUARTER, "Q4 2013-14", "in Q4 2013-14"),
        (
            "2013-04-01..2014-04-30",
            (2013, 4, 1),
            (2014, 4, 30),
            PeriodKind.RANGE,
            "1 April 2013 to 30 April 2014",
            "from 1 April 2013 to 30 April 2014",
        ),
    ],
)
def test_period_is_read_and_written(text, start, end, kind, label, phrase):
    period = Period.parse(text)

    assert period == Period(date(*start), date(*end), kind)
    assert (period.label, period.phrase) == (label, phrase)
    assert Period.parse(period.code) == period


@pytest.mark.parametrize(
    "text", ["", "2013", "2013-15", "2014-02-30", "2014-13", "2013-14 q5", "soon", "2014-04-01..2013-04-01"]
)
def test_period_refuses_what_does_not_exist(text):
    with pytest.raises(PeriodError):
        Period.parse(text)


@pytest.mark.parametrize(
    ("day", "year", "quarter"),
    [
        (date(2014, 3, 31), 2013, 4),
        (date(2014, 4, 1), 2014, 1),
        (date(2013, 12, 31), 2013, 3),
        (date(2014, 1, 1), 2013, 4),
    ],
)
def test_day_belongs_to_financial_year_and_quarter(day, year, quarter):
    assert (year_of(day), quarter_of(day)) == (year, quarter)


@given(st.integers(1990, 2090), st.integers(1, 4))
def test_quarters_tile_the_year(year, number):
    quarter = Period.quarter(year, number)

    assert quarter.financial_year == year
    assert quarter.quarter_number == number
    assert Period.year(year).start <= quarter.start <= quarter.end <= Period.year(year).end


@given(st.integers(1, 9998), st.integers(1, 12))
def test_period_of_any_age_reads_back(year, month):
    periods = [Period.year(year), Period.quarter(year, 1), Period.quarter(year, 4)]
    periods += [Period.month(year, month), Period.instant(date(year, month, 1))]

    # A month such as 2010-11 is written as a financial year is, and is read as one.
    written = [each for each in periods if each.kind != PeriodKind.MONTH or month != (year + 1) % 100]
    assert [Period.parse(each.code) for each in written] == written


@given(st.integers(1900, 2099))
def test_year_label_reads_back(year):
    assert parse_year(year_label(year)) == year
