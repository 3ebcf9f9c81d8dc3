"""The drawings, read back as XML: well-formed, self-contained, unclipped, and with every value in them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cescb.charts import (
    NARROW,
    PERCENT_1,
    POUNDS,
    WIDE,
    BarChart,
    Break,
    Cell,
    Chart,
    HeatMap,
    LineChart,
    Matrix,
    MatrixCell,
    MatrixItem,
    NodeStyle,
    Orientation,
    Part,
    PartOfWhole,
    Quadrant,
    QuadrantItem,
    Relation,
    RelationDiagram,
    RelationNode,
    Scale,
    Series,
    StackedBarChart,
    State,
    Target,
    TreeDiagram,
    TreeNode,
    chart_rows,
    describe_chart,
    render_svg,
)
from cescb.charts.svg.text import wrap_alike
from tests.charts import samples
from tests.charts.svg.reading import SVG, assert_texts_apart, assert_texts_inside, parse, texts, words

CHARTS = samples.all_charts()
NOT_DRAWN = {"trend", "quarters", "composition", "shares", "composition rows"}
"""Charts whose axis carries the values; not every point is labelled."""


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", CHARTS)
def test_drawing_says_what_it_shows_and_needs_nothing_from_the_page(name, width):
    svg = render_svg(CHARTS[name], uid="it", width=width)
    root = parse(svg)

    assert root[0].tag == f"{SVG}title"
    assert root[0].text == describe_chart(CHARTS[name])
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == root[0].get("id") == "it-title"
    for element in root.iter():
        assert {"style", "class"}.isdisjoint(element.attrib)
        assert "currentColor" not in element.attrib.values()
        assert element.tag.removeprefix(SVG) in {"svg", "title", "rect", "line", "path", "circle", "text"}


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", CHARTS)
def test_nothing_is_clipped_at_the_edges(name, width):
    assert_texts_inside(render_svg(CHARTS[name], width=width))


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", CHARTS)
def test_no_two_words_are_drawn_over_each_other(name, width):
    assert_texts_apart(render_svg(CHARTS[name], width=width))


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", [name for name in CHARTS if name not in NOT_DRAWN])
def test_drawing_has_every_label_and_number_of_its_table(name, width):
    drawn = words(render_svg(CHARTS[name], width=width)).replace(" ", "")
    symbols = {state.label: state.symbol for state in getattr(CHARTS[name], "states", ())}

    for row in chart_rows(CHARTS[name]).rows:
        for cell in row:
            for word in expected(cell, symbols):
                assert word in drawn, word


def expected(cell: Cell, symbols: dict[str, str]) -> list[str]:
    if cell.text in symbols:
        return [symbols[cell.text]]
    return [word.rstrip(":,") for word in cell.text.removesuffix(" (both ways)").split()]


@pytest.mark.parametrize("name", ["trend", "quarters"])
def test_points_of_lines_stand_at_their_values(name):
    chart = CHARTS[name]
    root = parse(render_svg(chart))
    ticks = [(float(e.get("y")), e.text) for e in root.iter(f"{SVG}text") if e.get("text-anchor") == "end"]
    (low_y, low), (high_y, high) = ticks[0], ticks[-1]
    values = [float(text.rstrip("%")) for text in (low, high)]
    circles = [float(element.get("cy")) for element in root.iter(f"{SVG}circle")]

    # A label's baseline is 0.34 of its size below the middle of its line.
    read = [values[0] + (low_y - 14 * 0.34 - y) / (low_y - high_y) * (values[1] - values[0]) for y in circles]
    known = [float(value) for value in chart.series[0].values if value is not None]
    assert read == pytest.approx(known, abs=0.05)


def test_bars_are_as_long_as_their_values():
    root = parse(render_svg(samples.ranking()))
    values = [float(value) for value in samples.ranking().series[0].values]

    lengths = [float(e.get("width")) for e in root.iter(f"{SVG}rect") if e.get("height") == "19"]
    assert [length / lengths[0] for length in lengths] == pytest.approx(
        [value / values[0] for value in values], abs=0.002
    )


def test_segments_of_a_stack_are_as_high_as_their_values():
    chart = samples.composition()
    root = parse(render_svg(chart))
    rects = [element for element in root.iter(f"{SVG}rect") if element.get("width") == "96"]
    heights = [float(element.get("height")) + 1.2 for element in rects]
    values = [series.values[place] for place in range(3) for series in chart.series]

    assert [height / heights[0] for height in heights] == pytest.approx([v / 123 for v in values], abs=0.005)


def test_gap_and_break_split_the_line():
    root = parse(render_svg(samples.trend()))
    runs = [e.get("d").count("L") + 1 for e in root.iter(f"{SVG}path") if e.get("stroke-width") == "2.8"]

    assert runs == [4, 3, 5]


def test_axis_that_does_not_start_at_zero_says_so_in_the_picture():
    assert "Axis does not start at zero" in texts(render_svg(samples.quarters()))
    assert "does not start" not in words(render_svg(samples.trend()))


def test_lines_are_named_at_their_ends_and_by_a_legend_where_that_is_too_tight():
    wide, narrow = words(render_svg(samples.trend())), words(render_svg(samples.trend(), width=NARROW))

    assert "North West 25.7%" in wide
    assert "North West" in narrow
    assert "25.7%" not in narrow


def test_lone_figure_and_no_figures_are_drawn():
    one = LineChart(title="One", periods=("2014",), series=(Series("Plans", (3,)),))
    none = LineChart(title="None", periods=("2013", "2014"), series=(Series("Plans", (None, None)),))

    assert texts(render_svg(one))[-2:] == ["3", "2014"]
    assert "No figures" in texts(render_svg(none))


def test_upright_bars_lie_down_where_their_labels_do_not_fit():
    chart = BarChart(
        title="Long labels",
        categories=tuple(f"Participation and engagement of group {number}" for number in range(12)),
        series=(Series("Number", tuple(range(12))),),
        orientation=Orientation.VERTICAL,
    )
    root = parse(render_svg(chart))

    assert sum(e.get("text-anchor") == "end" for e in root.iter(f"{SVG}text")) >= 12


def test_whole_of_nothing_says_so():
    chart = PartOfWhole(title="Nothing", parts=(Part("A", 0), Part("B", 0)))

    assert "Nothing to divide: every part is zero" in texts(render_svg(chart))


def test_stack_says_where_a_total_is_not_known():
    drawn = texts(render_svg(samples.composition_rows()))

    assert "incomplete" in drawn
    assert "480" in drawn


def test_relations_between_far_apart_bodies_of_a_column_become_a_list():
    nodes = tuple(RelationNode(key, f"Body {key}", 0) for key in "abc")
    relations = (Relation("a", "b", "x"), Relation("b", "c", "y"), Relation("a", "c", "z"))

    drawn = texts(render_svg(RelationDiagram(title="R", nodes=nodes, relations=relations)))

    assert drawn.count("Body a") == 2
    assert {"x", "y", "z"} <= set(drawn)


def test_too_many_columns_fold_around_the_subject():
    nodes = tuple(
        RelationNode(key, f"Body {key}", layer, style=NodeStyle.PRIMARY if key == "c" else NodeStyle.STANDARD)
        for layer, key in enumerate("abcde")
    )
    relations = (
        Relation("a", "c", "leads"),
        Relation("b", "c", "pays"),
        Relation("c", "e", "asks"),
        Relation("d", "a", "tells"),
    )

    drawn = texts(render_svg(RelationDiagram(title="R", nodes=nodes, relations=relations)))

    assert sorted(text for text in drawn if text.startswith("Body")) == [f"Body {key}" for key in "abcde"]
    assert {"leads", "pays", "asks", "tells"} <= set(drawn)


def test_dates_in_a_row_break_alike():
    assert wrap_alike(["10 May", "1 Jul"], 36) == [("10", "May"), ("1", "Jul")]
    assert wrap_alike(["10 May", "1 Jul"], 80) == [("10 May",), ("1 Jul",)]
    assert wrap_alike(["Police", "Health and schools"], 70) == [("Police",), ("Health and", "schools")]


def test_body_without_relations_is_drawn_too():
    nodes = (RelationNode("a", "Alone", 0), RelationNode("b", "Quiet", 0))

    assert texts(render_svg(RelationDiagram(title="R", nodes=nodes, relations=()))) == ["Alone", "Quiet"]


def test_every_text_is_escaped():
    nasty = "<script>alert('x')</script> & \"quoted\""
    state = State("a", nasty, "<", "good")
    charts: list[Chart] = [
        LineChart(
            title=nasty,
            periods=(nasty, "b"),
            series=(Series(nasty, (1, 2)), Series("two", (2, 2))),
            target=Target(1, label=nasty),
            breaks=(Break("b", nasty),),
        ),
        BarChart(title=nasty, categories=(nasty,), series=(Series(nasty, (1,)),)),
        StackedBarChart(title=nasty, periods=(nasty,), series=(Series(nasty, (1,)),)),
        PartOfWhole(title=nasty, parts=(Part(nasty, 1),)),
        HeatMap(title=nasty, rows=(nasty,), columns=(nasty,), states=(state,), cells=(("a",),)),
        Matrix(
            title=nasty,
            rows=(nasty,),
            columns=(nasty,),
            cells=((MatrixCell(1, nasty, "low"),),),
            items=(MatrixItem(nasty, nasty, nasty, nasty),),
        ),
        Quadrant(
            title=nasty,
            x_scale=Scale(nasty, (nasty, "b")),
            y_scale=Scale(nasty, (nasty, "b")),
            top_left=nasty,
            top_right="b",
            bottom_left="c",
            bottom_right="d",
            items=(QuadrantItem(nasty, 1, 1, nasty),),
            groups=(nasty,),
        ),
        TreeDiagram(title=nasty, root=TreeNode(nasty, nasty)),
        RelationDiagram(
            title=nasty,
            nodes=(RelationNode("a", nasty, 0), RelationNode("b", nasty, 1)),
            relations=(Relation("a", "b", nasty),),
        ),
    ]
    for chart in charts:
        svg = render_svg(chart)
        parse(svg)
        assert "<script" not in svg


@pytest.mark.parametrize("uid", ["", "1a", 'x"', "a b", "ä"])
def test_uid_must_be_a_plain_identifier(uid):
    with pytest.raises(ValueError, match="can't be an id"):
        render_svg(samples.plans(), uid=uid)


def test_width_below_a_phone_is_refused():
    with pytest.raises(ValueError, match="at least 300, not 200"):
        render_svg(samples.plans(), width=200)


def test_same_chart_gives_the_same_bytes():
    assert render_svg(samples.trend()) == render_svg(samples.trend())


VALUES = (
    st.none()
    | st.floats(-1e15, 1e15, allow_nan=False)
    | st.decimals(-(10**9), 10**9, places=3)
    | st.integers(-9, 9)
)


@st.composite
def line_charts(draw):
    periods = draw(st.lists(st.text(max_size=30), min_size=1, max_size=15, unique=True))
    count = len(periods)
    runs = st.lists(VALUES, min_size=count, max_size=count).map(tuple)
    names = draw(st.lists(st.text(max_size=60), min_size=1, max_size=4, unique=True))
    numbers = st.floats(-1e6, 1e6, allow_nan=False)
    return LineChart(
        title="Title",
        periods=tuple(periods),
        series=tuple(Series(name, draw(runs)) for name in names),
        unit=draw(st.sampled_from([PERCENT_1, POUNDS])),
        target=draw(st.none() | st.builds(Target, numbers, st.text(), st.none() | st.integers(0, 20))),
        breaks=tuple(
            draw(st.lists(st.builds(Break, st.sampled_from(periods), st.text(max_size=200)), max_size=2))
        ),
    )


@settings(deadline=None, max_examples=150)
@given(line_charts(), st.sampled_from([WIDE, NARROW]))
def test_any_line_chart_is_well_formed_and_finite(chart, width):
    svg = render_svg(chart, width=width)

    root = parse(svg)
    numbers = [
        value for element in root.iter() for key, value in element.attrib.items() if key not in ("id", "role")
    ]
    assert not any(re.search(r"\b(nan|inf)\b", value) for value in numbers)
    assert all(element.get("height", "0")[0] != "-" for element in root.iter(f"{SVG}rect"))


@st.composite
def relation_diagrams(draw):
    styles = st.sampled_from([NodeStyle.PRIMARY, NodeStyle.STANDARD])
    count = draw(st.integers(1, 8))
    nodes = tuple(
        RelationNode(
            f"n{position}",
            draw(st.text(min_size=1, max_size=40)),
            draw(st.integers(0, 3)),
            style=draw(styles),
        )
        for position in range(count)
    )
    ends = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(
        lambda pair: pair[0] != pair[1]
    )
    pairs = draw(st.lists(ends, max_size=10)) if count > 1 else []
    relations = tuple(
        Relation(f"n{a}", f"n{b}", draw(st.text(max_size=40)), draw(st.booleans())) for a, b in pairs
    )
    return RelationDiagram(title="R", nodes=nodes, relations=relations)


@settings(deadline=None, max_examples=150)
@given(relation_diagrams(), st.sampled_from([WIDE, NARROW]))
def test_any_relations_can_be_laid_out_without_boxes_over_each_other(chart, width):
    root = parse(render_svg(chart, width=width))

    boxes = [
        tuple(float(element.get(key)) for key in ("x", "y", "width", "height"))
        for element in root.iter(f"{SVG}rect")
        if element.get("rx")
    ]
    assert len(boxes) >= len(chart.nodes)
    for position, (x, y, box_width, height) in enumerate(boxes):
        assert x >= 0
        assert y >= 0
        for other_x, other_y, other_width, other_height in boxes[position + 1 :]:
            is_apart = (
                x + box_width <= other_x
                or other_x + other_width <= x
                or y + height <= other_y + 0.2
                or other_y + other_height <= y + 0.2
            )
            assert is_apart
