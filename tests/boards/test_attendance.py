import datetime
from decimal import Decimal

import pytest

from boards import attendance
from boards.attendance import AttendanceRate, proposed_mark, rate_of, total
from boards.models import Attendance
from boards.terms import Term


def test_marks_of_the_rule_are_the_marks_of_the_record():
    named = {
        attendance.PRESENT,
        attendance.DEPUTY,
        attendance.APOLOGIES,
        attendance.ABSENT,
        attendance.NOT_YET_MEMBER,
        attendance.VACANT,
        attendance.NOT_RECORDED,
    }

    assert named == set(Attendance.Mark.values)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], AttendanceRate(0, 0, 0)),
        (["present"], AttendanceRate(1, 1, 0)),
        (["deputy"], AttendanceRate(1, 1, 0)),
        (["apologies", "absent"], AttendanceRate(0, 2, 0)),
        (["present", "not_yet_member"], AttendanceRate(1, 1, 0)),
        (["present", "vacant"], AttendanceRate(1, 1, 0)),
        (["not_yet_member", "vacant"], AttendanceRate(0, 0, 0)),
        (["present", "not_recorded"], AttendanceRate(1, 2, 1)),
        (["present", None], AttendanceRate(1, 2, 1)),
    ],
)
def test_rate_of_marks(marks, expected):
    assert rate_of(marks) == expected


@pytest.mark.parametrize(
    ("rate", "percentage"),
    [
        (AttendanceRate(0, 0, 0), None),
        (AttendanceRate(0, 3, 3), None),
        (AttendanceRate(0, 3, 0), Decimal(0)),
        (AttendanceRate(0, 3, 2), Decimal(0)),
        (AttendanceRate(3, 4, 1), Decimal(75)),
    ],
)
def test_percentage_is_unknown_without_a_single_record(rate, percentage):
    assert rate.percentage == percentage


def test_total_divides_sums_and_not_percentages():
    rates = [AttendanceRate(1, 1, 0), AttendanceRate(1, 9, 8)]

    assert total(rates) == AttendanceRate(2, 10, 8)
    assert total(rates).percentage == Decimal(20)
    assert total([]) == AttendanceRate()


JUNE, DAY, LATER = datetime.date(2013, 6, 1), datetime.date(2013, 9, 18), datetime.date(2013, 11, 1)
BEFORE = DAY - datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("terms", "opened_on", "expected"),
    [
        ([], None, None),
        ([], JUNE, "vacant"),
        ([], DAY, "vacant"),
        ([], LATER, None),
        ([Term(JUNE, None)], None, None),
        ([Term(JUNE, DAY)], None, None),
        ([Term(JUNE, BEFORE)], None, "vacant"),
        ([Term(JUNE, BEFORE), Term(LATER, None)], None, "vacant"),
        ([Term(LATER, None)], JUNE, "not_yet_member"),
        ([Term(LATER, None)], None, None),
        ([Term(None, BEFORE)], None, "vacant"),
        ([Term(None, None)], JUNE, None),
    ],
)
def test_terms_propose_a_mark_only_where_nobody_can_have_held_the_seat(terms, opened_on, expected):
    assert proposed_mark(terms, DAY, opened_on) == expected
