from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cescb.charts import COUNT, PERCENT, PERCENT_1, POUNDS
from cescb.charts.axis import axis_for_lines, axis_from_zero


@pytest.mark.parametrize(
    ("values", "unit", "labels"),
    [
        ([207, 161, 202], COUNT, ["0", "50", "100", "150", "200", "250"]),
        ([3], COUNT, ["0", "1", "2", "3"]),
        ([0, 0], COUNT, ["0", "1"]),
        ([], COUNT, ["0", "1"]),
        ([100], PERCENT, ["0%", "25%", "50%", "75%", "100%"]),
        ([Decimal("0.4")], PERCENT_1, ["0.0%", "0.1%", "0.2%", "0.3%", "0.4%"]),
        ([-11007, 14350], POUNDS, ["−£15,000", "−£10,000", "−£5,000", "£0", "£5,000", "£10,000", "£15,000"]),
    ],
)
def test_axis_from_zero_has_round_ticks_of_the_unit(values, unit, labels):
    axis = axis_from_zero(values, unit)

    assert axis.labels() == labels
    assert axis.starts_at_zero


@pytest.mark.parametrize(
    ("values", "starts_at_zero"),
    [
        ([207, 161, 202], True),
        ([94, 88, 91], False),
        ([50, 50, 50], True),
        ([-5, -4], True),
        ([], True),
    ],
)
def test_axis_for_lines_starts_at_zero_unless_lines_would_be_squeezed(values, starts_at_zero):
    assert axis_for_lines(values, COUNT).starts_at_zero is starts_at_zero


def test_axis_for_lines_of_percentages_ends_at_a_hundred():
    assert axis_for_lines([94, 99], PERCENT).high == 100


@settings(deadline=None)
@given(
    st.lists(st.floats(-1e15, 1e15, allow_nan=False), max_size=8), st.sampled_from([COUNT, PERCENT_1, POUNDS])
)
def test_every_value_lies_on_its_axis_and_ticks_are_few(values, unit):
    for axis in (axis_from_zero(values, unit), axis_for_lines(values, unit)):
        assert all(-0.001 <= axis.position(value, 0, 1) <= 1.001 for value in values)
        assert 2 <= len(axis.ticks) <= 9
        assert list(axis.ticks) == sorted(set(axis.ticks))
