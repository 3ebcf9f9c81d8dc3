import datetime
from typing import Any

import pytest

from boards.models import StatutoryReference
from boards.statutes import Standing, standing
from tests.builders.boards import make_board
from tests.builders.partnership import make_statute

DAY = datetime.date(2014, 3, 31)
BEFORE, AFTER = datetime.date(2014, 3, 30), datetime.date(2014, 4, 1)

CASES = [
    (None, None, "", Standing.IN_FORCE),
    (BEFORE, None, "", Standing.IN_FORCE),
    (DAY, None, "", Standing.IN_FORCE),
    (AFTER, None, "", Standing.TO_COME),
    (None, AFTER, "", Standing.IN_FORCE),
    (None, DAY, "", Standing.IN_FORCE),
    (None, BEFORE, "", Standing.ENDED),
    (BEFORE, BEFORE, "", Standing.ENDED),
    (None, BEFORE, "The Care Act", Standing.ENDED),
    (None, DAY, "The Care Act", Standing.IN_FORCE),
    (None, None, "The Care Act", Standing.REPLACED),
    (BEFORE, None, "The Care Act", Standing.REPLACED),
    (AFTER, None, "The Care Act", Standing.TO_COME),
    (AFTER, AFTER, "", Standing.TO_COME),
]


@pytest.mark.parametrize(("start", "end", "successor", "expected"), CASES)
def test_standing_on_a_day(start, end, successor, expected):
    assert standing(start, end, successor, DAY) == expected


@pytest.mark.django_db
def test_the_database_finds_the_same_standings():
    board = make_board()
    for start, end, successor, _ in CASES:
        make_statute(board, in_force_from=start, in_force_to=end, replaced_by=successor)

    found: Any = StatutoryReference.objects.with_standing(DAY).order_by("number")

    assert list(found.values_list("standing", flat=True)) == [expected for *_, expected in CASES]


def test_every_standing_has_its_words():
    assert len({one.label for one in Standing}) == len(Standing)
