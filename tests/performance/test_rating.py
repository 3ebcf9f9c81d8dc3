from decimal import Decimal as D

import pytest

from performance.rating import Rating, rate_against_target, rate_within_range


@pytest.mark.parametrize(
    ("value", "polarity", "expected"),
    [
        ("75", "higher", Rating.MET),
        ("87.9", "higher", Rating.MET),
        ("74", "higher", Rating.CLOSE),
        ("70", "higher", Rating.CLOSE),
        ("69", "higher", Rating.MISSED),
        ("74.5", "higher", Rating.MET),
        ("69.4", "higher", Rating.MISSED),
        ("75", "lower", Rating.MET),
        ("60", "lower", Rating.MET),
        ("76", "lower", Rating.CLOSE),
        ("80", "lower", Rating.CLOSE),
        ("81", "lower", Rating.MISSED),
        ("75.4", "lower", Rating.MET),
        ("75", "none", None),
        ("75", "range", None),
        (None, "higher", None),
    ],
)
def test_rating_against_75_with_a_tolerance_of_5(value, polarity, expected):
    shown = None if value is None else D(value)

    assert rate_against_target(shown, D(75), D(5), polarity, 0) == expected


def test_without_tolerance_nothing_is_close():
    assert rate_against_target(D(74), D(75), D(0), "higher", 0) == Rating.MISSED


def test_a_target_finer_than_the_figures_is_not_rounded():
    assert rate_against_target(D("87.4"), D("87.5"), D(0), "higher", 0) == Rating.MISSED


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("10", Rating.MET),
        ("15", Rating.MET),
        ("9", Rating.CLOSE),
        ("17", Rating.CLOSE),
        ("7", Rating.MISSED),
        ("18", Rating.MISSED),
        (None, None),
    ],
)
def test_rating_within_10_to_15_with_a_tolerance_of_2(value, expected):
    shown = None if value is None else D(value)

    assert rate_within_range(shown, D(10), D(15), D(2), 0) == expected
