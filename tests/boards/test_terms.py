import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.terms import (
    HolderState,
    Term,
    ending_soon,
    gaps,
    holder_state,
    lies_within,
    overlaps,
    vacant_since,
)
from cescb.kit.periods import Period

DAY = datetime.timedelta(days=1)


def day(text):
    return datetime.date.fromisoformat(f"2014-{text}")


def term(starts_on=None, ends_on=None):
    return Term(starts_on and day(starts_on), ends_on and day(ends_on))


def test_term_cannot_end_before_it_starts():
    assert term("03-01", "03-01").ends_on == day("03-01")
    with pytest.raises(ValueError, match="A term cannot end before it starts"):
        term("03-02", "03-01")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (term("01-01", "03-31"), term("04-01", "06-30"), False),
        (term("01-01", "03-31"), term("03-31", "06-30"), True),
        (term("01-01"), term("06-01"), True),
        (term("01-01"), term("06-01", "07-01"), True),
        (term("01-01", "03-31"), term("04-01"), False),
        (term("02-01", "02-28"), term("01-01", "12-31"), True),
        (term(None, "03-31"), term("01-01"), False),
        (term(), term(), False),
    ],
)
def test_terms_overlap_where_they_share_a_day(one, other, expected):
    assert overlaps(one, other) is expected
    assert overlaps(other, one) is expected


TWO_TERMS = [term("02-01", "03-31"), term("05-01", "06-30")]


@pytest.mark.parametrize(
    ("terms", "on", "opened_on", "expected", "since"),
    [
        (TWO_TERMS, "01-31", None, HolderState.UNKNOWN, None),
        (TWO_TERMS, "02-01", None, HolderState.HELD, None),
        (TWO_TERMS, "03-31", None, HolderState.HELD, None),
        (TWO_TERMS, "04-01", None, HolderState.VACANT, "04-01"),
        (TWO_TERMS, "04-30", None, HolderState.VACANT, "04-01"),
        (TWO_TERMS, "05-01", None, HolderState.HELD, None),
        (TWO_TERMS, "12-31", None, HolderState.VACANT, "07-01"),
        (TWO_TERMS, "01-31", "01-15", HolderState.VACANT, "01-15"),
        (TWO_TERMS, "01-14", "01-15", HolderState.UNKNOWN, None),
        ([], "04-01", None, HolderState.UNKNOWN, None),
        ([], "04-01", "04-01", HolderState.VACANT, "04-01"),
        ([], "03-31", "04-01", HolderState.UNKNOWN, None),
        ([term("02-01")], "12-31", None, HolderState.HELD, None),
        ([term()], "04-01", "01-01", HolderState.UNKNOWN, None),
        ([term(None, "04-01")], "04-01", None, HolderState.UNKNOWN, None),
        ([term(None, "04-01")], "04-02", None, HolderState.VACANT, "04-02"),
        ([term(None, "04-01"), term("01-01")], "03-01", None, HolderState.HELD, None),
    ],
)
def test_state_of_a_seat_on_a_day(terms, on, opened_on, expected, since):
    opened = opened_on and day(opened_on)

    assert holder_state(terms, day(on), opened) == expected
    assert vacant_since(terms, day(on), opened) == (since and day(since))


def test_states_have_words():
    assert [state.label for state in HolderState] == ["Held", "Vacant", "Not known"]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (term("01-01", "03-31"), False),
        (term("01-01", "04-01"), True),
        (term("01-01", "06-30"), True),
        (term("01-01", "07-01"), False),
        (term("01-01"), False),
        (term(None, "05-01"), True),
        (term("04-01", "05-01"), True),
        (term("04-02", "05-01"), False),
    ],
)
def test_term_ends_soon_within_ninety_days(one, expected):
    assert ending_soon(one, day("04-01")) is expected


def test_how_soon_can_be_chosen():
    assert ending_soon(term("01-01", "04-15"), day("04-01"), within_days=14) is True
    assert ending_soon(term("01-01", "04-16"), day("04-01"), within_days=14) is False


@pytest.mark.parametrize(
    ("terms", "opened_on", "expected"),
    [
        ([], None, []),
        ([], "01-01", [("03-01", "08-31")]),
        ([], "04-01", [("04-01", "08-31")]),
        (TWO_TERMS, None, [("04-01", "04-30"), ("07-01", "08-31")]),
        (list(reversed(TWO_TERMS)), None, [("04-01", "04-30"), ("07-01", "08-31")]),
        ([term("01-01")], None, []),
        ([term("06-01")], None, []),
        ([term("06-01")], "04-01", [("04-01", "05-31")]),
        ([term("01-01", "02-01")], None, [("03-01", "08-31")]),
        ([term("01-01", "05-31"), term("06-01", "08-30")], None, [("08-31", "08-31")]),
        ([term("01-01", "08-30"), term("09-01")], None, [("08-31", "08-31")]),
        ([term(None, "05-31")], "01-01", [("06-01", "08-31")]),
        ([term()], "01-01", []),
        ([term("10-01", "10-31")], "09-01", []),
    ],
)
def test_gaps_within_a_period(terms, opened_on, expected):
    period = Period.parse("2014-03-01..2014-08-31")

    found = [(gap.start, gap.end) for gap in gaps(terms, period, opened_on and day(opened_on))]

    assert found == [(day(first), day(last)) for first, last in expected]


days = st.integers(1, 28).map(lambda number: datetime.date(2014, 2, number))
any_terms = st.lists(
    st.tuples(st.none() | days, st.none() | days).map(
        lambda ends: Term(*(sorted(ends) if all(ends) else ends)),
    ),
    max_size=4,
)


@given(any_terms, st.none() | days)
def test_gaps_are_the_vacant_days_and_each_begins_where_the_vacancy_does(terms, opened_on):
    period = Period.month(2014, 2)
    every_day = [period.start + DAY * number for number in range(28)]

    found = gaps(terms, period, opened_on)

    assert [one for one in every_day if any(gap.start <= one <= gap.end for gap in found)] == [
        one for one in every_day if holder_state(terms, one, opened_on) == HolderState.VACANT
    ]
    assert all(vacant_since(terms, gap.end, opened_on) == gap.start for gap in found)


@pytest.mark.parametrize(
    ("one", "frame", "expected"),
    [
        (term("04-01", "05-01"), term("04-01", "05-01"), True),
        (term("03-31", "05-01"), term("04-01", "05-01"), False),
        (term("04-01", "05-02"), term("04-01", "05-01"), False),
        (term("05-02"), term("04-01", "05-01"), False),
        (term(None, "03-31"), term("04-01"), False),
        (term("04-01"), term("04-01", "05-01"), True),
        (term(), term("04-01", "05-01"), True),
        (term("04-01", "05-01"), term(), True),
    ],
)
def test_a_term_lies_within_a_frame_by_the_dates_that_are_known(one, frame, expected):
    assert lies_within(one, frame) is expected
