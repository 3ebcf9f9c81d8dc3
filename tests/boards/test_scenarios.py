from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.scenarios import ContributionLine, ReserveMovement, Scenario, reserve_movement, what_if

SETTLED = ContributionLine(D(198069))
OPEN = ContributionLine(None)


def test_gap_without_assumptions_is_the_gap_of_the_settled_contributions():
    result = what_if(D(233400), [SETTLED, OPEN, OPEN])

    assert result == Scenario(
        budget=D(233400),
        settled=D(198069),
        assumed=None,
        reserve_used=D(0),
        reserve=None,
        still_open=2,
    )
    assert (result.total, result.gap) == (D(198069), D(35331))


@pytest.mark.parametrize(
    ("budget", "lines", "used", "total", "gap"),
    [
        (D(100), [ContributionLine(D(60)), ContributionLine(None, D(15))], D(0), D(75), D(25)),
        (D(100), [ContributionLine(D(60)), ContributionLine(None, D(15))], D("24.99"), D("99.99"), D("0.01")),
        (D(100), [ContributionLine(D(60)), ContributionLine(None, D(50))], D(0), D(110), D(-10)),
        (D(100), [ContributionLine(D(60), assumed=D(90))], D(0), D(60), D(40)),
        (D(100), [ContributionLine(D(0))], D(0), D(0), D(100)),
        (D(100), [ContributionLine(None, D(0))], D(0), D(0), D(100)),
        (D(100), [OPEN], D(30), D(30), D(70)),
        (D(100), [OPEN], D(0), None, None),
        (D(100), [], D(0), None, None),
        (None, [ContributionLine(D(60))], D(0), D(60), None),
    ],
)
def test_total_and_gap(budget, lines, used, total, gap):
    result = what_if(budget, lines, reserve_used=used)

    assert (result.total, result.gap) == (total, gap)


@pytest.mark.parametrize(
    ("used", "reserve", "expected"),
    [
        (D(0), None, False),
        (D(0), D(0), False),
        (D(5), D(5), False),
        (D("5.01"), D(5), True),
        (D(5), D(-3), True),
        (D(5), None, None),
    ],
)
def test_reserve_cannot_give_more_than_it_holds(used, reserve, expected):
    assert what_if(D(100), [SETTLED], reserve_used=used, reserve=reserve).is_reserve_short is expected


@pytest.mark.parametrize(
    ("lines", "used"), [([ContributionLine(None, D(-1))], D(0)), ([ContributionLine(None)], D("-0.01"))]
)
def test_negative_assumption_is_refused(lines, used):
    with pytest.raises(ValueError, match="£0 or more"):
        what_if(D(100), lines, reserve_used=used)


@pytest.mark.parametrize(
    ("budget", "lines", "used", "sentence"),
    [
        (
            D(233400),
            [SETTLED, OPEN, OPEN],
            D(0),
            "The budget of £233,400 is £35,331 short; two contributions are still open.",
        ),
        (
            D(233400),
            [SETTLED, ContributionLine(None, D(12000)), OPEN],
            D(5000),
            "With £12,000 assumed from partners and £5,000 from the reserve, the budget of £233,400 is "
            "£18,331 short; one contribution is still open.",
        ),
        (
            D(100),
            [ContributionLine(D(90)), ContributionLine(None, D(10))],
            D(0),
            "With £10 assumed from partners, the budget of £100 is covered.",
        ),
        (D(100), [ContributionLine(D("99.50"))], D(0), "The budget of £100 is £0.50 short."),
        (D(100), [ContributionLine(D(110))], D(0), "The budget of £100 is covered, with £10 to spare."),
        (None, [SETTLED], D(0), "The gap is not known, because no budget is recorded."),
        (D(100), [OPEN], D(0), "The gap is not known, because no contribution is settled."),
    ],
)
def test_scenario_in_words(budget, lines, used, sentence):
    assert what_if(budget, lines, reserve_used=used).sentence == sentence


amounts = st.decimals(0, 100_000, places=2)


@given(amounts, st.lists(st.tuples(st.none() | amounts, st.none() | amounts), max_size=6), amounts)
def test_every_pound_assumed_narrows_the_gap_by_a_pound(budget, lines, used):
    lines = [ContributionLine(*line) for line in [(D(0), None), *lines]]
    without = [ContributionLine(line.amount) for line in lines]

    before, after = what_if(budget, without), what_if(budget, lines, reserve_used=used)

    assert before.gap - after.gap == (after.assumed or 0) + used


@pytest.mark.parametrize(
    ("opening", "closing", "result", "movement", "difference", "agrees"),
    [
        (D(30000), D(18993), D(-11007), D(-11007), D(0), True),
        (D(30000), D(20000), D(-11007), D(-10000), D(1007), False),
        (D(0), D(0), D(0), D(0), D(0), True),
        (D(30000), D(18993), None, D(-11007), None, None),
        (None, D(18993), D(-11007), None, None, None),
        (D(30000), None, D(-11007), None, None, None),
        (None, None, None, None, None, None),
    ],
)
def test_reserve_moves_by_the_result_of_the_year(opening, closing, result, movement, difference, agrees):
    found = reserve_movement(opening, closing, result)

    assert found == ReserveMovement(opening, closing, result)
    assert (found.movement, found.difference, found.agrees) == (movement, difference, agrees)
