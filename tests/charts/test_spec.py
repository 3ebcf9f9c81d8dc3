from decimal import Decimal
from typing import Any

import pytest

from cescb.charts import (
    BarChart,
    Better,
    Break,
    LineChart,
    Part,
    PartOfWhole,
    Reference,
    Role,
    Series,
    StackedBarChart,
    Target,
)

WORDS: Any = "2"


def line(**parts):
    values = {"title": "Plans", "periods": ("2013", "2014"), "series": (Series("Plans", (161, 202)),)}
    return LineChart(**(values | parts))


def bars(**parts):
    values = {"title": "Bars", "categories": ("Police", "Health"), "series": (Series("Paid", (1, 2)),)}
    return BarChart(**(values | parts))


@pytest.mark.parametrize(
    ("make", "parts", "message"),
    [
        (line, {"title": " "}, "A chart needs a title"),
        (line, {"periods": ()}, "A chart needs periods; none were given"),
        (line, {"periods": ("2013", "2013")}, "The periods must differ; repeated: 2013"),
        (line, {"series": ()}, "1 to 4 series, not 0"),
        (line, {"series": tuple(Series(f"S{n}", (1, 2)) for n in range(5))}, "1 to 4 series, not 5"),
        (line, {"series": (Series("A", (1,)),)}, "'A' has 1 values for 2 periods"),
        (line, {"series": (Series("A", (1, 2)), Series("A", (1, 2)))}, "names of the series must differ"),
        (line, {"series": (Series("A", (1, float("nan"))),)}, "A: nan is not a finite number; a gap is None"),
        (line, {"series": (Series("A", (1, Decimal("Infinity"))),)}, "not a finite number"),
        (line, {"series": (Series("A", (1, 10**16)),)}, "too large to draw"),
        (line, {"series": (Series("A", (1, WORDS)),)}, "A: '2' must be a Decimal, an int, a float or None"),
        (line, {"series": (Series("A", (1, True)),)}, "must be a Decimal"),
        (line, {"series": (Series("A", (1, 2), meaning="pink"),)}, "Unknown palette meaning 'pink'"),
        (line, {"series": (Series("A", (1, 2), Role.COMPARATOR),)}, "at least one series with the main role"),
        (line, {"target": Target((1, 2, 3))}, "'Target' has 3 values for 2 periods"),
        (line, {"target": Target((None, None))}, "'Target' has no value"),
        (line, {"target": Target(5, tolerance=-1)}, "'Target' has a negative tolerance"),
        (line, {"breaks": (Break("2020", "New"),)}, "starts at '2020', which is no period here"),
        (line, {"breaks": (Break("2014", "New", ("B",)),)}, "concerns 'B', which is no series here"),
        (bars, {"highlight": "Fire"}, "The highlighted bar 'Fire' is no category here"),
        (
            bars,
            {"highlight": "Police", "series": (Series("A", (1, 2)), Series("B", (1, 2)))},
            "Only a chart with one series can highlight",
        ),
        (bars, {"reference": Reference("England", float("inf"))}, "England: inf is not a finite number"),
    ],
)
def test_faulty_specification_is_refused_with_a_sentence(make, parts, message):
    with pytest.raises(ValueError, match=message):
        make(**parts)


def test_parts_and_stacks_are_never_negative():
    with pytest.raises(ValueError, match="a part of a whole is never negative, but one is -1"):
        StackedBarChart(title="S", periods=("2013",), series=(Series("A", (-1,)),))
    with pytest.raises(ValueError, match="B: a part of a whole is never negative"):
        PartOfWhole(title="P", parts=(Part("A", 1), Part("B", -1)))


def test_specifications_are_equal_by_value_and_hashable():
    assert line() == line()
    assert hash(line()) == hash(line())


@pytest.mark.parametrize(
    ("better", "band"), [(Better.HIGHER, (85, 90)), (Better.LOWER, (90, 95)), (Better.NEITHER, (85, 95))]
)
def test_tolerance_lies_on_the_side_that_misses_the_target(better, band):
    assert Target(90, tolerance=5, better=better).band(90) == band


def test_break_concerns_all_series_unless_some_are_named():
    chart = line(
        periods=("2012", "2013", "2014"),
        series=(Series("A", (1, 2, 3)), Series("B", (1, 2, 3))),
        breaks=(Break("2013", "New form", ("A",)), Break("2014", "New count"), Break("2012", "Start")),
    )

    assert chart.breaks_before(chart.series[0]) == {1, 2}
    assert chart.breaks_before(chart.series[1]) == {2}


def test_shares_need_every_part_and_a_whole():
    chart = StackedBarChart(
        title="S",
        periods=("2012", "2013", "2014"),
        series=(Series("A", (Decimal(99), None, 0)), Series("B", (103, 4, 0))),
    )

    assert [chart.total(position) for position in range(3)] == [202, None, 0]
    shares = [chart.share(chart.series[0], position) for position in range(3)]
    assert shares == [pytest.approx(49.0099, abs=0.001), None, None]


def test_part_of_whole_is_one_bar_only_for_few_known_parts():
    few, unknown = (Part("A", 1), Part("B", 3)), (Part("A", 1), Part("B", None))

    assert PartOfWhole(title="P", parts=few).is_one_bar
    assert not PartOfWhole(title="P", parts=few, is_ranked=True).is_one_bar
    assert not PartOfWhole(title="P", parts=unknown).is_one_bar
    assert not PartOfWhole(title="P", parts=tuple(Part(str(n), n) for n in range(5))).is_one_bar
    assert PartOfWhole(title="P", parts=unknown).share(Part("A", 1)) is None
    assert PartOfWhole(title="P", parts=few).share(few[1]) == 75
