import datetime

import pytest

from boards.risk_wording import register_sentence, risk_sentence
from tests.builders.risks import rating, risk_row

DAY = datetime.date(2014, 3, 31)
LATE = datetime.date(2014, 3, 30)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([], ""),
        ([risk_row()], "On 31 March 2014 one risk was open: medium."),
        ([risk_row(net=None)], "On 31 March 2014 one risk was open: not rated yet."),
        (
            [risk_row(due_on=LATE), risk_row(net=rating(4, 4)), risk_row(net=rating(1, 4), due_on=DAY)],
            "On 31 March 2014 three risks were open: one high, one medium and one low. One review is "
            "overdue.",
        ),
        (
            [risk_row(net=None, due_on=LATE), risk_row(net=None, due_on=LATE), risk_row(due_on=None)],
            "On 31 March 2014 three risks were open: one medium and two not rated yet. Two reviews are "
            "overdue.",
        ),
    ],
)
def test_register_sentence_counts_bands_and_overdue_reviews(rows, text):
    assert register_sentence(rows, DAY) == text


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"net": None}, "It has not been rated yet."),
        ({}, "The net score is 9 (medium). It stands five points above its target of 4 (low)."),
        (
            {"before": rating(3, 4), "target": rating(2, 4)},
            "At the newest review the net score went down from 12 (high) to 9 (medium). It stands one point "
            "above its target of 8 (medium).",
        ),
        (
            {"before": rating(3, 3), "target": rating(3, 3)},
            "At the newest review the net score stayed the same at 9 (medium). Its target is reached.",
        ),
        (
            {"target": rating(3, 4)},
            "The net score is 9 (medium). Its target of 12 (high) is higher.",
        ),
        ({"target": None}, "The net score is 9 (medium). No target is set."),
    ],
)
def test_risk_sentence_tells_score_movement_and_distance(values, text):
    assert risk_sentence(risk_row(**values)) == text
