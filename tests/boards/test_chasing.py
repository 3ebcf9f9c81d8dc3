from datetime import date, timedelta

import pytest

from boards.chasing import Standing, asked_words, standing

DAY = date(2014, 3, 31)


@pytest.mark.parametrize(
    ("settled", "received", "requested_on", "expected"),
    [
        (False, False, None, Standing.NOT_ASKED),
        (False, False, DAY + timedelta(days=1), Standing.NOT_ASKED),
        (False, False, DAY, Standing.ASKED),
        (False, False, DAY - timedelta(days=28), Standing.ASKED),
        (False, False, DAY - timedelta(days=29), Standing.LATE),
        (True, False, None, Standing.SETTLED),
        (True, False, DAY - timedelta(days=99), Standing.SETTLED),
        (True, True, None, Standing.RECEIVED),
    ],
)
def test_standing_on_a_day(settled, received, requested_on, expected):
    found = standing(is_settled=settled, is_received=received, requested_on=requested_on, day=DAY)

    assert found == expected


@pytest.mark.parametrize(
    ("settled", "requested_on", "reminded_on", "text"),
    [
        (False, None, None, ""),
        (False, date(2014, 4, 1), None, ""),
        (False, DAY, None, "31 March 2014"),
        (False, date(2014, 3, 30), date(2014, 4, 2), "30 March 2014, one day ago"),
        (
            False,
            date(2014, 2, 3),
            date(2014, 3, 10),
            "3 February 2014, 56 days ago; reminded 10 March 2014",
        ),
        (True, date(2014, 2, 3), date(2014, 3, 10), "3 February 2014; reminded 10 March 2014"),
    ],
)
def test_words_tell_what_had_been_asked_by_the_day(settled, requested_on, reminded_on, text):
    found = asked_words(is_settled=settled, requested_on=requested_on, reminded_on=reminded_on, day=DAY)

    assert found == text
