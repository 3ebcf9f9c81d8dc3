from decimal import Decimal as D
from fractions import Fraction

import pytest

from boards.wording import exact_share, joined, numbered, percent_text, sentence_case, share_words


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "no agencies"),
        (1, "one agency"),
        (6, "six agencies"),
        (11, "11 agencies"),
        (1200, "1,200 agencies"),
    ],
)
def test_numbers_stand_with_their_noun(number, expected):
    assert numbered(number, "agency", "agencies") == expected


def test_plural_is_regular_unless_it_is_given():
    assert numbered(2, "seat") == "two seats"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_parts_are_joined_as_in_a_sentence(parts, expected):
    assert joined(iter(parts)) == expected


def test_sentence_case_keeps_the_capitals_of_names():
    assert sentence_case("one of the CCGs came") == "One of the CCGs came"


@pytest.mark.parametrize(
    ("percent", "exact", "words"),
    [
        (33, Fraction(1, 3), "one third"),
        (D("33.33"), Fraction(1, 3), "one third"),
        (D("66.7"), Fraction(2, 3), "two thirds"),
        (67, Fraction(2, 3), "two thirds"),
        (D("50.00"), Fraction(1, 2), "half"),
        (25, Fraction(1, 4), "a quarter"),
        (75, Fraction(3, 4), "three quarters"),
        (100, Fraction(1), "all"),
        (34, Fraction(34, 100), "34%"),
        (66, Fraction(66, 100), "66%"),
        (D("62.50"), Fraction(5, 8), "62.5%"),
    ],
)
def test_shares_are_read_as_they_are_meant(percent, exact, words):
    assert exact_share(percent) == exact
    assert share_words(percent) == words


@pytest.mark.parametrize(("percent", "expected"), [(50, "50%"), (D("50.0"), "50%"), (D("62.50"), "62.5%")])
def test_percentages_show_the_decimals_that_they_need(percent, expected):
    assert percent_text(percent) == expected
