"""The drawing and the interactive figure of a chart carry the same values."""

import re
from xml.etree import ElementTree

import pytest

from cescb.charts import render_figure, render_svg
from tests.charts import samples

SVG = "{http://www.w3.org/2000/svg}"
TICK_BASELINE = 14 * 0.34
"""How far the baseline of a tick's label lies below its line."""


def scale_of(root):
    """A function from a height in the drawing to a value, read from the first and last tick."""
    ticks = [e for e in root.iter(f"{SVG}text") if e.get("text-anchor") == "end"]
    (low_y, low), (high_y, high) = (
        (float(tick.get("y")) - TICK_BASELINE, float(re.sub("[%£,]", "", tick.text)))
        for tick in (ticks[0], ticks[-1])
    )
    return lambda y: low + (low_y - y) / (low_y - high_y) * (high - low)


@pytest.mark.parametrize("name", ["trend", "plans"])
def test_lines_pass_through_the_same_values(name):
    chart = samples.all_charts()[name]
    root = ElementTree.fromstring(render_svg(chart))
    value_at = scale_of(root)

    for trace in render_figure(chart)["data"][: len(chart.series)]:
        drawn = [
            value_at(float(point.split()[1]))
            for path in root.iter(f"{SVG}path")
            if path.get("stroke") == trace["line"]["color"]
            for point in path.get("d").lstrip("M").split("L")
        ]
        # A point between two gaps has a marker and no line.
        joined = [
            value
            for before, value, after in zip(
                [None, *trace["y"]], trace["y"], [*trace["y"][1:], None], strict=False
            )
            if value is not None and (before is not None or after is not None)
        ]
        assert drawn == pytest.approx(joined, abs=value_at(0) - value_at(0.1))


@pytest.mark.parametrize("name", ["money", "balance", "two years", "ranking", "ranked parts"])
def test_lying_bars_have_the_same_words(name):
    chart = samples.all_charts()[name]
    drawn = [element.text for element in ElementTree.fromstring(render_svg(chart)).iter(f"{SVG}text")]

    for trace in render_figure(chart)["data"]:
        assert [text for text in trace["text"] if text and text not in drawn] == []


@pytest.mark.parametrize("is_share", [True, False])
def test_stacks_have_the_same_words_where_segments_have_room(is_share):
    chart = samples.composition(is_share=is_share)
    drawn = [element.text for element in ElementTree.fromstring(render_svg(chart)).iter(f"{SVG}text")]

    for trace in render_figure(chart)["data"][:2]:
        assert [text for text in trace["text"] if text not in drawn] == []


@pytest.mark.parametrize("name", ["trend", "quarters", "months", "composition"])
def test_value_axes_have_the_same_ticks(name):
    chart = samples.all_charts()[name]
    root = ElementTree.fromstring(render_svg(chart))
    drawn = [element.text for element in root.iter(f"{SVG}text") if element.get("text-anchor") == "end"]

    assert render_figure(chart)["layout"]["yaxis"]["ticktext"] == drawn
