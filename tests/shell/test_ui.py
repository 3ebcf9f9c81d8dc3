from datetime import date, timedelta
from decimal import Decimal

import pytest

from cescb.templatetags import ui


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (ui.grouped(7271), "7,271"),
        (ui.grouped(Decimal("74.876"), 1), "74.9"),
        (ui.grouped(0.1, 1), "0.1"),
        (ui.grouped(0), "0"),
        (ui.pounds(Decimal("226906")), "£226,906"),
        (ui.pounds(Decimal("-11007")), "−£11,007"),
        (ui.pounds(Decimal("12.50")), "£12.50"),
        (ui.percent(Decimal("74.876")), "74.9%"),
        (ui.percent(Decimal("86.2"), 0), "86%"),
        (ui.long_date(date(2014, 3, 31)), "31 March 2014"),
        (ui.year_label(2013), "2013-14"),
        (ui.in_minutes(timedelta(minutes=15)), "15 minutes"),
        (ui.in_minutes(timedelta(seconds=61)), "2 minutes"),
        (ui.in_minutes(timedelta(seconds=60)), "1 minute"),
    ],
)
def test_filters_write_values_as_the_product_does(written: str, expected: str):
    assert written == expected


@pytest.mark.parametrize(
    "write", [ui.grouped, ui.pounds, ui.percent, ui.long_date, ui.year_label, ui.in_minutes]
)
def test_filters_write_nothing_for_a_missing_value(write):
    assert write(None) == ""
