from decimal import Decimal

import pytest

from cescb.charts import COUNT, DAYS, PERCENT, PERCENT_1, POUNDS, RATE_PER_10000, Unit


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (COUNT, 7271, "7,271"),
        (COUNT, Decimal("2.5"), "3"),
        (COUNT, -2.5, "−3"),
        (COUNT, -0.2, "0"),
        (PERCENT, 49.009, "49%"),
        (PERCENT_1, Decimal("25.45"), "25.5%"),
        (POUNDS, -11007, "−£11,007"),
        (RATE_PER_10000, 44.46, "44.5"),
        (COUNT, 10**15, "1,000,000,000,000,000"),
    ],
)
def test_format_writes_value_with_its_unit(unit, value, text):
    assert unit.format(value) == text


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (DAYS, 1, "1 day"),
        (DAYS, 2, "2 days"),
        (COUNT, 1, "1"),
        (COUNT.counting("plans"), 1, "1 plans"),
        (COUNT.counting("plans", "plan"), 1, "1 plan"),
        (RATE_PER_10000, 44.5, "44.5 per 10,000 children"),
    ],
)
def test_in_words_names_what_is_counted(unit, value, text):
    assert unit.in_words(value) == text


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (PERCENT, 1, "1 percentage point"),
        (PERCENT_1, Decimal("-2.14"), "2.1 percentage points"),
        (POUNDS, -2000, "£2,000"),
    ],
)
def test_difference_is_a_size_without_sign(unit, value, text):
    assert unit.difference(value) == text


def test_unit_refuses_more_decimals_than_anyone_reads():
    with pytest.raises(ValueError, match="0 to 6 decimals, not 9"):
        Unit(decimals=9)
