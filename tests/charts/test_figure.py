from decimal import Decimal

import plotly.graph_objects as go
import pytest

from cescb.charts import BarChart, LineChart, PartOfWhole, StackedBarChart, palette, render_figure
from cescb.charts.svg.text import text_width
from tests.charts import samples

FIGURES = {
    name: chart
    for name, chart in samples.all_charts().items()
    if isinstance(chart, LineChart | BarChart | StackedBarChart | PartOfWhole)
}


@pytest.mark.parametrize("name", FIGURES)
def test_plotly_accepts_the_figure(name):
    go.Figure(render_figure(FIGURES[name]))


@pytest.mark.parametrize("name", FIGURES)
def test_figure_needs_only_the_basic_bundle_and_plain_numbers(name):
    figure = render_figure(FIGURES[name])

    assert {trace["type"] for trace in figure["data"]} <= {"scatter", "bar"}
    assert "Decimal" not in repr(figure)
    assert "template" not in figure["layout"]


@pytest.mark.parametrize("name", ["attendance", "matrix", "structure", "framework"])
def test_kinds_without_traces_stay_drawings(name):
    assert render_figure(samples.all_charts()[name]) is None


def test_trend_traces_keep_values_gaps_and_breaks():
    traces = render_figure(samples.trend())["data"]

    assert [trace["name"] for trace in traces] == [
        "Cheshire East",
        "Statistical neighbours",
        "North West",
        "England",
        "Target",
    ]
    assert traces[0]["x"][3:6] == ["2016", "2017", "2017"]
    assert traces[0]["y"][:9] == [15.1, 15.9, 13.7, 22.9, None, 17.4, 17.7, 21.5, None]
    assert traces[0]["connectgaps"] is False
    assert traces[1]["y"] == [float(value) for value in samples.trend().series[1].values]
    assert traces[4]["y"] == [18.0] * 13
    assert [trace["line"]["dash"] for trace in traces[:4]] == [
        "solid",
        "7px,4px",
        "2px,3px",
        "9px,3px,2px,3px",
    ]


def test_changing_target_makes_one_band_for_each_level():
    layout = render_figure(samples.quarters())["layout"]

    bands = [(band["x0"], band["x1"], band["y0"], band["y1"]) for band in layout["shapes"]]
    assert bands == [(-0.5, 3.5, 80, 85), (3.5, 11.5, 85, 90)]


def test_axis_that_does_not_start_at_zero_says_so():
    layout = render_figure(samples.quarters())["layout"]

    assert layout["yaxis"]["range"] == [75, 100]
    assert layout["yaxis"]["title"]["text"] == "Axis does not start at zero"


def test_bars_keep_order_values_and_highlight():
    (trace,) = render_figure(samples.ranking())["data"]

    assert trace["y"][4] == "Cheshire East"
    assert trace["x"][4] == 25.1
    assert trace["text"][4] == "25.1%"
    assert trace["marker"]["color"][4] == palette.fill("series-1")
    assert set(trace["marker"]["color"][:4]) == {palette.fill("context")}


def test_stacked_shares_add_up_to_a_hundred():
    figure = render_figure(samples.composition(is_share=True))

    sums = [sum(column) for column in zip(*(trace["y"] for trace in figure["data"]), strict=True)]
    assert sums == [pytest.approx(100)] * 3
    assert figure["data"][0]["text"] == ["59%", "63%", "49%"]
    assert figure["layout"]["barmode"] == "stack"


def test_unknown_bar_is_a_gap_and_not_zero():
    (trace,) = render_figure(samples.money())["data"]

    assert trace["x"][-1] is None
    assert trace["text"][-1] == ""


def test_ranked_parts_are_sorted_with_their_shares():
    (trace,) = render_figure(samples.ranked_parts())["data"]

    assert trace["y"] == ["10 to 15", "5 to 9", "1 to 4", "16 and over", "Under 1"]
    assert trace["text"][0] == "11 (52%)"


def test_lying_bars_leave_room_for_the_words_beyond_the_longest():
    figure = render_figure(samples.ranked_parts())
    low, high = figure["layout"]["xaxis"]["range"]

    longest = max(figure["data"][0]["x"])
    assert (high - longest) / (high - low) * 380 >= text_width("11 (52%)", 16)
    assert figure["layout"]["xaxis"]["showticklabels"] is False


def test_plotly_reads_no_markup_in_labels():
    chart = samples.plans()
    chart = LineChart(
        title="<b>Plans</b> & more",
        periods=("<i>2014</i>",),
        series=(chart.series[0].__class__("<a>", (1,)),),
    )

    figure = render_figure(chart)

    assert figure["layout"]["title"]["text"] == "&lt;b&gt;Plans&lt;/b&gt; &amp; more"
    assert figure["data"][0]["name"] == "&lt;a&gt;"
    assert figure["data"][0]["x"] == ["&lt;i&gt;2014&lt;/i&gt;"]


def test_decimal_becomes_float_only_in_the_renderer():
    chart = samples.trend()

    assert isinstance(chart.series[0].values[0], Decimal)
    assert isinstance(render_figure(chart)["data"][0]["y"][0], float)
