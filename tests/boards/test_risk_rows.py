import datetime
import json

import pytest

from boards.risk import Direction, RegisterEntry, movement
from boards.risk_rows import kept, restored
from tests.builders.risks import rating, risk_row


@pytest.mark.parametrize(
    "row",
    [
        risk_row(),
        risk_row(gross=rating(4, 4), before=rating(4, 3), planned_controls="More posts."),
        risk_row(net=None, target=None, reviewed_on=None, due_on=None, owner="", has_owner=False),
    ],
)
def test_a_row_comes_back_from_the_database_as_it_was(row):
    assert restored(json.loads(json.dumps(kept(row)))) == row


def test_a_rating_is_kept_as_its_two_sides_and_a_date_as_text():
    values = kept(risk_row())

    assert (values["net"], values["gross"], values["due_on"]) == ([3, 3], None, "2014-04-24")


def test_movement_is_that_of_the_newest_review():
    moved = risk_row(before=rating(3, 4), net=rating(2, 4)).movement

    assert moved == movement(rating(3, 4), rating(2, 4))
    assert moved.direction is Direction.DOWN
    assert risk_row().movement is None


def test_entry_holds_what_decides_on_publishing():
    assert risk_row(has_owner=False).entry == RegisterEntry(
        reference="R1",
        net=rating(3, 3),
        target=rating(2, 2),
        reviewed_on=datetime.date(2014, 1, 24),
        review_due_on=datetime.date(2014, 4, 24),
        has_owner=False,
    )
