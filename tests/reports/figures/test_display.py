from decimal import Decimal

import pytest

from reports.figures.display import CannotShow, show_change, show_value
from reports.figures.syntax import parse
from tests.reports.figures.figures import figure


def shown(text, value, **changes):
    return show_value(parse(text), figure(value, **changes), None)


@pytest.mark.parametrize(
    ("text", "value", "changes", "expected"),
    [
        ("x at 2014-03-31", 7271, {}, "7,271"),
        ("x at 2014-03-31", "74.8768", {"unit": "percent", "decimals": 1}, "74.9%"),
        ("x at 2014-03-31", 82, {"unit": "percent", "decimals": 1}, "82%"),
        ("x at 2014-03-31", "87.8505", {"unit": "rate_10000", "decimals": 1}, "87.9"),
        ("x at 2014-03-31", -11007, {"unit": "pounds"}, "−£11,007"),
        ("x at 2014-03-31 as size", -11007, {"unit": "pounds"}, "£11,007"),
        ("x at 2014-03-31 as words", 5, {}, "five"),
        ("x at 2014-03-31 as words", 12, {}, "12"),
        ("x at 2014-03-31 as words", 5, {"qualifier": "about"}, "about five"),
        (
            "x at 2014-03-31 as words",
            3,
            {"qualifier": "between", "upper_value": Decimal(5)},
            "between 3 and 5",
        ),
        ("x at 2014-03-31", "0.5", {"unit": "percent"}, "1%"),
        ("x at 2014-03-31", "12.25", {"unit": "rate_10000", "decimals": 1}, "12.3"),
        ("x at 2014-03-31", 400, {"qualifier": "over"}, "more than 400"),
        ("x at 2014-03-31", 148, {"qualifier": "about"}, "about 148"),
        ("x at 2014-03-31", 30, {"qualifier": "between", "upper_value": Decimal(40)}, "between 30 and 40"),
        ("x at 2014-03-31 as number", "91", {"unit": "percent"}, "91"),
    ],
)
def test_value_is_written_in_its_unit(text, value, changes, expected):
    assert shown(text, value, **changes) == expected


def test_parts_are_written():
    parts = {"numerator": Decimal(152), "denominator": Decimal(203), "unit": "percent", "decimals": 1}

    assert shown("x in 2013-14 as fraction", "74.8768", **parts) == "152 of 203"
    assert shown("x in 2013-14 as numerator", "74.8768", **parts) == "152"
    assert shown("x in 2013-14 as denominator", "74.8768", **parts) == "203"


def test_target_is_written_in_the_unit_of_its_measure():
    assert shown("x at 2014-03-31 as target", 82, unit="percent", target=Decimal(85)) == "85%"

    with pytest.raises(CannotShow, match="has no target at 31 March 2014"):
        shown("x at 2014-03-31 as target", 82, unit="percent")


def test_parts_that_the_source_lacks_are_a_fault():
    with pytest.raises(CannotShow, match="no denominator"):
        shown("x in 2013-14 as denominator", 82, unit="percent")


def test_missing_value_is_never_zero():
    with pytest.raises(CannotShow, match="has no value: not available"):
        shown("x at 2014-03-31", None, missing="not available")


def test_share_is_rounded_to_whole_per_cent():
    reference = parse("x[neglect] as share of x at 2014-03-31")

    assert show_value(reference, figure(99), figure(202)) == "49%"


def test_share_of_another_unit_of_count_is_refused():
    reference = parse("x as share of y at 2014-03-31")

    with pytest.raises(CannotShow, match=r"counts children and .* counts families"):
        show_value(reference, figure(99), figure(202, unit_of_count="families"))


@pytest.mark.parametrize(
    ("ending", "before", "after", "expected"),
    [
        ("as percent", 161, 202, "25.5%"),
        ("as percent", 202, 161, "20.3%"),
        ("as percent", 100, 150, "50%"),
        ("", 161, 202, "41"),
    ],
)
def test_change_is_written_without_its_sign(ending, before, after, expected):
    reference = parse(f"change in x from 2013-03-31 to 2014-03-31 {ending}")

    assert show_change(reference, figure(before), figure(after)) == expected


@pytest.mark.parametrize("ending", ["", "as points"])
def test_change_between_percentages_is_one_of_points(ending):
    reference = parse(f"change in x from 2013-03-31 to 2014-03-31 {ending}")

    shown = show_change(reference, figure("62.7329", unit="percent"), figure("49.0099", unit="percent"))

    assert shown == "13.7 percentage points"


def test_count_has_no_percentage_points():
    reference = parse("change in x from 2013-03-31 to 2014-03-31 as points")

    with pytest.raises(CannotShow, match="no percentage points"):
        show_change(reference, figure(161), figure(202))


def test_what_is_worked_out_from_a_rounded_figure_is_about_right():
    change = parse("change in x from 2013-03-31 to 2014-03-31")
    share = parse("x[neglect] as share of x at 2014-03-31")

    assert show_change(change, figure(161), figure(200, qualifier="about")) == "about 39"
    assert show_value(share, figure(99), figure(200, qualifier="about")) == "about 50%"


@pytest.mark.parametrize(
    "limit", [{"qualifier": "over"}, {"qualifier": "between", "upper_value": Decimal(9)}]
)
def test_nothing_is_worked_out_from_a_limit(limit):
    change = parse("change in x from 2013-03-31 to 2014-03-31")
    share = parse("x[neglect] as share of x at 2014-03-31")

    with pytest.raises(CannotShow, match="known only by a limit"):
        show_change(change, figure(5, **limit), figure(10))
    with pytest.raises(CannotShow, match="known only by a limit"):
        show_value(share, figure(5, **limit), figure(10))


@pytest.mark.parametrize(("ending", "unit"), [("percent", "count"), ("rate", "percent")])
def test_value_is_not_written_in_another_unit(ending, unit):
    with pytest.raises(CannotShow, match=f"is not kept as {ending}"):
        shown(f"x at 2014-03-31 as {ending}", 5, unit=unit)


def test_change_from_zero_has_no_per_cent():
    reference = parse("change in x from 2013-03-31 to 2014-03-31 as percent")

    with pytest.raises(CannotShow, match="zero before"):
        show_change(reference, figure(0), figure(5))
