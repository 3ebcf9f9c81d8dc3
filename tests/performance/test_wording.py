from datetime import date
from decimal import Decimal as D

import pytest

from cescb.kit.periods import Period
from performance.rating import Rating
from performance.trends import change_between
from performance.wording import (
    Wording,
    age_text,
    aim_sentence,
    change_phrase,
    decimals_shown,
    figure,
    headline,
    parts,
    singular,
    target_text,
    with_unit,
)

PLANS = Wording("count", 0, "plans")
SHARE = Wording("percent", 1, "plans")
RATE = Wording("rate_10000", 1, "children")
MONEY = Wording("pounds", 0, "pounds")
DAYS = Wording("days", 0, "cases")


@pytest.mark.parametrize(
    ("value", "wording", "more", "expected"),
    [
        (D(7271), PLANS, {}, "7,271"),
        (D("15.9169"), SHARE, {}, "15.9%"),
        (D(0), PLANS, {}, "0"),
        (D(400), PLANS, {"qualifier": "about"}, "about 400"),
        (D(400), PLANS, {"qualifier": "over"}, "more than 400"),
        (D(5), PLANS, {"qualifier": "up_to"}, "up to 5"),
        (D(20), PLANS, {"qualifier": "between", "upper_value": D(25)}, "between 20 and 25"),
        (None, PLANS, {"missing_label": "Confidential"}, "Confidential"),
        (D(215899), MONEY, {}, "£215,899"),
    ],
)
def test_figure_is_written_with_its_qualifier(value, wording, more, expected):
    assert figure(value, wording, **more) == expected


@pytest.mark.parametrize(
    ("text", "wording", "value", "expected"),
    [
        ("202", PLANS, D(202), "202 plans"),
        ("1", PLANS, D(1), "1 plan"),
        ("0", PLANS, D(0), "0 plans"),
        ("27.1", RATE, D("27.1"), "27.1 per 10,000 children"),
        ("12", DAYS, D(12), "12 days"),
        ("1", DAYS, D(1), "1 day"),
        ("49%", SHARE, D(49), "49%"),
    ],
)
def test_unit_follows_the_figure(text, wording, value, expected):
    assert with_unit(text, wording, value) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("children", "child"),
        ("young people", "young person"),
        ("enquiries", "enquiry"),
        ("places", "place"),
        ("staff", "staff"),
    ],
)
def test_singular(noun, expected):
    assert singular(noun) == expected


@pytest.mark.parametrize(
    ("before", "after", "wording", "expected"),
    [
        ("161", "202", PLANS, "Up 41 (25.5%)"),
        ("207", "161", PLANS, "Down 46 (22.2%)"),
        ("0", "3", PLANS, "Up 3"),
        ("5", "5", PLANS, "No change"),
        ("15.1", "15.9", SHARE, "Up 0.8 percentage points"),
        ("14.9", "15.9", SHARE, "Up 1.0 percentage point"),
        ("210899", "215899", MONEY, "Up £5,000 (2.4%)"),
    ],
)
def test_change_says_direction_size_and_per_cent(before, after, wording, expected):
    assert change_phrase(change_between(D(before), D(after), wording.decimals), wording) == expected


def test_approximate_change_says_so():
    assert change_phrase(change_between(D(100), D(200), 0), PLANS, is_approximate=True) == (
        "Up about 100 (100.0%)"
    )


@pytest.mark.parametrize(
    ("target", "wording", "polarity", "expected"),
    [
        (D("75.0000"), Wording("percent", 0, "x"), "higher", "75% or more"),
        (D("87.5"), Wording("percent", 0, "x"), "higher", "87.5% or more"),
        (D(190), PLANS, "lower", "190 or fewer"),
        (D(190), RATE, "lower", "190 or less"),
        (D(10), PLANS, "none", "10"),
    ],
)
def test_target_says_which_side_is_good(target, wording, polarity, expected):
    assert target_text(target, wording, polarity) == expected


@pytest.mark.parametrize(
    ("numerator", "denominator", "wording", "expected"),
    [
        (D("46.0000"), D(289), SHARE, "46 of 289 plans"),
        (D(203), D(74894), RATE, "203 children among 74,894 children"),
        (D(1), D(74894), Wording("rate_10000", 1, "assessments"), "1 assessment among 74,894 children"),
        (D(90), D(12), DAYS, "90 over 12"),
        (None, D(289), SHARE, ""),
    ],
)
def test_parts_name_what_is_counted(numerator, denominator, wording, expected):
    assert parts(numerator, denominator, wording) == expected


@pytest.mark.parametrize(
    ("value", "is_computed", "expected"),
    [
        (D("16.0000"), False, 0),
        (D("16.1"), False, 1),
        (D("16.125"), False, 1),
        (D(16), True, 1),
        (None, False, 1),
    ],
)
def test_a_figure_shows_no_more_decimals_than_it_was_given_with(value, is_computed, expected):
    assert decimals_shown(SHARE, value, is_computed=is_computed).decimals == expected


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        (0, "Up to date"),
        (1, "1 month old"),
        (3, "3 months old"),
        (12, "1 year old"),
        (23, "1 year old"),
        (24, "2 years old"),
    ],
)
def test_age_in_words(months, expected):
    assert age_text(months) == expected


def sentence(**more):
    given = {
        "wording": PLANS,
        "figure_text": "202",
        "value": D(202),
        "parts_text": "",
        "period": Period.instant(date(2014, 3, 31)),
        "change": change_between(D(161), D(202), 0),
        "compared_with": Period.instant(date(2013, 3, 31)),
        "aim": "",
    }
    return headline(**{**given, **more})


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "202 plans at 31 March 2014, up 41 (25.5%) from 31 March 2013."),
        (
            {"aim": "The target is 190."},
            "202 plans at 31 March 2014, up 41 (25.5%) from 31 March 2013. The target is 190.",
        ),
        (
            {"change": None, "compared_with": None},
            "202 plans at 31 March 2014, with no earlier figure to compare.",
        ),
        (
            {"change": change_between(D(202), D(202), 0)},
            "202 plans at 31 March 2014, the same as at 31 March 2013.",
        ),
        (
            {
                "wording": SHARE,
                "figure_text": "about 15.9%",
                "value": D("15.9"),
                "parts_text": "46 of 289 plans",
                "period": Period.year(2013),
                "change": change_between(D("15.1"), D("15.9"), 1),
                "compared_with": Period.year(2012),
            },
            "About 15.9% in 2013-14 (46 of 289 plans), up 0.8 percentage points from 2012-13.",
        ),
    ],
)
def test_headline_is_one_sentence_and_the_aim_another(more, expected):
    assert sentence(**more) == expected


@pytest.mark.parametrize(
    ("target", "rating", "is_range", "expected"),
    [
        ("190 or fewer", Rating.MET, False, "The target of 190 or fewer was met."),
        ("190 or fewer", Rating.CLOSE, False, "The target of 190 or fewer was nearly met."),
        ("190 or fewer", Rating.MISSED, False, "The target of 190 or fewer was missed."),
        ("190", None, False, "The target is 190."),
        ("10% to 15%", Rating.MET, True, "That is within the good range of 10% to 15%."),
        ("10% to 15%", Rating.MISSED, True, "That is outside the good range of 10% to 15%."),
        ("", None, False, ""),
    ],
)
def test_aim_in_a_sentence(target, rating, is_range, expected):
    assert aim_sentence(target, rating, is_range=is_range) == expected
