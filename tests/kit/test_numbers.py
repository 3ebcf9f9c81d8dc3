from decimal import Decimal

import pytest

from cescb.kit.numbers import grouped, in_words, percent_change, percentage, pounds, rate, round_half_up


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [("0.5", 0, "1"), ("-0.5", 0, "-1"), ("2.45", 1, "2.5"), ("74.8768", 1, "74.9"), ("1250", 0, "1250")],
)
def test_halves_go_away_from_zero(value, decimals, expected):
    assert round_half_up(Decimal(value), decimals) == Decimal(expected)


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        ("7271", 0, "7,271"),
        ("-11007", 0, "−11,007"),
        ("74.8768", 1, "74.9"),
        ("-0.2", 0, "0"),
        ("0", 1, "0.0"),
    ],
)
def test_numbers_are_written_with_separators_and_a_true_minus(value, decimals, expected):
    assert grouped(Decimal(value), decimals) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("226906", "£226,906"),
        ("226906.00", "£226,906"),
        ("12.5", "£12.50"),
        ("-11007", "−£11,007"),
        ("0", "£0"),
        ("12.345", "£12.35"),
        ("-0.001", "£0"),
        ("4.999", "£5"),
    ],
)
def test_money_shows_pence_only_where_there_are_any(value, expected):
    assert pounds(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [("0", "none"), ("5", "five"), ("10", "ten"), ("11", "11"), ("2.5", "2.5")]
)
def test_small_whole_numbers_become_words(value, expected):
    assert in_words(Decimal(value)) == expected


def test_shares_and_rates_of_nothing_are_unknown():
    assert percentage(Decimal(1), Decimal(0)) is None
    assert rate(Decimal(1), Decimal(0)) is None
    assert percent_change(Decimal(0), Decimal(5)) is None


def test_shares_and_rates_are_not_rounded():
    assert percentage(Decimal(152), Decimal(203)).quantize(Decimal("0.001")) == Decimal("74.877")
    assert rate(Decimal(658), Decimal(74900)).quantize(Decimal("0.01")) == Decimal("87.85")
    assert percent_change(Decimal(161), Decimal(202)).quantize(Decimal("0.1")) == Decimal("25.5")
