from decimal import Decimal as D

import pytest

from boards.attendance import AttendanceRate
from boards.expectation import AgencyRate, SuggestedChallenge, suggested_challenges


def suggested(rate, expected=D(50), challenged=()):
    return suggested_challenges([AgencyRate("police", "Police", AttendanceRate(*rate))], expected, challenged)


@pytest.mark.parametrize(
    ("rate", "expected", "is_certain"),
    [
        ((1, 4, 0), D(50), True),
        ((2, 4, 0), D(50), None),
        ((3, 4, 0), D(50), None),
        ((1, 4, 1), D(50), False),
        ((0, 4, 1), D(50), True),
        ((0, 4, 2), D(50), False),
        ((0, 2, 0), D(50), True),
        ((0, 1, 0), D(50), None),
        ((0, 0, 0), D(50), None),
        ((0, 5, 5), D(50), None),
        ((0, 5, 4), D(50), None),
        ((2, 3, 0), D("66.67"), None),
        ((2, 3, 0), 67, None),
        ((2, 3, 0), 68, True),
        ((3, 4, 0), 100, True),
        ((0, 4, 0), 0, None),
        ((0, 4, 0), None, None),
    ],
)
def test_suggestion_below_the_expectation(rate, expected, is_certain):
    assert [found.is_certain for found in suggested(rate, expected)] == (
        [] if is_certain is None else [is_certain]
    )


@pytest.mark.parametrize(
    ("rate", "sentence"),
    [
        ((2, 6, 0), "Police attended 2 of 6 times (33.3%); 50% is expected."),
        (
            (2, 6, 1),
            "Police attended at least 2 of 6 times (at least 33.3%); 50% is expected, "
            "and the record leaves it open since one attendance is not recorded.",
        ),
        (
            (0, 6, 2),
            "Police attended at least 0 of 6 times (at least 0.0%); 50% is expected, "
            "more than it can reach although two attendances are not recorded.",
        ),
    ],
)
def test_suggestion_in_words(rate, sentence):
    assert suggested(rate) == (
        SuggestedChallenge("police", AttendanceRate(*rate), D(50), "open" not in sentence, sentence),
    )


def test_agency_with_an_open_challenge_is_left_alone():
    assert suggested((0, 6, 0), challenged={"police"}) == ()
    assert len(suggested((0, 6, 0), challenged={"probation"})) == 1


def test_lowest_attendance_comes_first():
    agencies = [
        AgencyRate(1, "Schools", AttendanceRate(2, 5, 0)),
        AgencyRate(2, "Police", AttendanceRate(5, 5, 0)),
        AgencyRate(3, "Probation", AttendanceRate(1, 7, 0)),
        AgencyRate(4, "Colleges", AttendanceRate(2, 6, 0)),
    ]

    assert [found.agency for found in suggested_challenges(agencies, 50)] == [3, 4, 1]
