from decimal import Decimal

import pytest

from boards import attendance
from boards.attendance import AttendanceRate, rate_from_counts, rate_of, total
from boards.models import Attendance


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
    ("counts", "expected_marks", "expected"),
    [
        ({}, 0, AttendanceRate(0, 0, 0)),
        ({}, 3, AttendanceRate(0, 3, 3)),
        ({"present": 2, "deputy": 1, "absent": 1}, 4, AttendanceRate(3, 4, 0)),
        ({"present": 2, "vacant": 1}, 4, AttendanceRate(2, 3, 1)),
        ({"present": 5, "not_recorded": 2}, 7, AttendanceRate(5, 7, 2)),
    ],
)
def test_rate_from_counts(counts, expected_marks, expected):
    assert rate_from_counts(counts, expected_marks) == expected


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
