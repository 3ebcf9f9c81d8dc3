from decimal import Decimal as D

import pytest

from performance.comparators import Average, Method, average, can_compare_areas


def test_mean_leaves_missing_areas_out_and_says_how_many_it_rests_on():
    values = [D(12), None, D(18), D(15), None]

    assert average(values) == Average(D(15), known=3, total=5, method=Method.MEAN)


@pytest.mark.parametrize(
    ("values", "expected"), [([D(1), D(9), D(2)], D(2)), ([D(1), D(9), D(2), D(4)], D(3)), ([D(7)], D(7))]
)
def test_median_takes_the_middle(values, expected):
    assert average(values, Method.MEDIAN).value == expected


def test_average_of_nothing_known_is_missing_and_not_zero():
    assert average([None, None]) == Average(None, known=0, total=2, method=Method.MEAN)
    assert average([]) == Average(None, known=0, total=0, method=Method.MEAN)


def test_zero_is_a_figure():
    assert average([D(0), D(4), None]).value == D(2)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("percent", True), ("rate_10000", True), ("days", True), ("count", False), ("pounds", False)],
)
def test_only_units_free_of_size_are_compared_between_areas(unit, expected):
    assert can_compare_areas(unit) is expected
