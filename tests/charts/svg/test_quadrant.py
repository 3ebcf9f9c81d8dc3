"""Quadrants as drawn: each item in its cell, by name or by number, and never over another."""

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cescb.charts import NARROW, WIDE, Quadrant, QuadrantItem, Scale, palette, render_svg
from tests.charts import samples
from tests.charts.svg.reading import (
    SVG,
    assert_texts_apart,
    assert_texts_inside,
    parse,
    text_boxes,
    texts,
)


def assert_texts_keep_to_their_cells(svg):
    """Fail for a line of text across an upright edge of a frame or an upright line between columns."""
    root = parse(svg)
    edges = [
        (float(e.get("x1")), *sorted((float(e.get("y1")), float(e.get("y2")))))
        for e in root.iter(f"{SVG}line")
        if e.get("x1") == e.get("x2")
    ]
    for e in root.iter(f"{SVG}rect"):
        x, y, width, height = (float(e.get(key)) for key in ("x", "y", "width", "height"))
        edges += [(x, y, y + height), (x + width, y, y + height)]
    for box in text_boxes(svg):
        for x, top, bottom in edges:
            is_across = box.left < x - 1 and x + 1 < box.right and box.top < bottom and top < box.bottom
            assert not is_across, f"{box.text!r} crosses {x}"


def box_of(svg, text):
    return next(box for box in text_boxes(svg) if box.text == text)


def test_names_stand_at_the_heights_and_columns_of_their_steps():
    svg = render_svg(samples.stakeholders())
    columns = {name: [b for b in text_boxes(svg) if b.text == name][-1] for name in ("Some", "High")}
    row = box_of(svg, "Considerable")
    members, police = box_of(svg, "Elected members"), box_of(svg, "Police")

    assert members.left < (columns["Some"].left + columns["Some"].right) / 2 < members.right
    assert police.left < columns["High"].right
    assert columns["High"].left - police.left < 60
    assert abs(members.bottom - row.bottom) < 2
    assert abs(police.bottom - row.bottom) < 22


def test_numbers_on_a_phone_have_a_key_by_quadrant():
    drawn = texts(render_svg(samples.stakeholders(), width=NARROW))

    key = drawn[drawn.index("Interest →") + 1 :]
    assert key[:5] == ["Work closely with", "1", "Improvement Board", "2", "Children's Trust"]
    assert key[-5:] == ["Monitor", "12", "Council staff of other departments", "13", "General public"]
    assert sorted(map(int, (text for text in drawn if text.isdigit()))) == sorted([*range(1, 14)] * 2)


@pytest.mark.parametrize(
    ("chart", "last"),
    [
        (samples.stakeholders(), "Interest →"),
        (samples.crowded_quadrant(), "Independent Chair"),
        (
            dataclasses.replace(
                samples.stakeholders(), items=(QuadrantItem("Antidisestablishmentarianism", 1, 1),), groups=()
            ),
            "Antidisestablishmentarianism",
        ),
    ],
    ids=["few", "many in one cell", "word wider than a cell"],
)
def test_names_turn_to_numbers_with_a_key_where_they_do_not_fit_their_cells(chart, last):
    assert texts(render_svg(chart))[-1] == last


def test_groups_differ_by_shape_and_colour_in_the_order_of_the_palette():
    root = parse(render_svg(samples.stakeholders()))
    colours = [palette.fill(name) for name in palette.SERIES]

    circles = [e for e in root.iter(f"{SVG}circle") if e.get("fill") == colours[0]]
    squares = [e for e in root.iter(f"{SVG}rect") if e.get("fill") == colours[1]]
    diamonds = [e for e in root.iter(f"{SVG}path") if e.get("fill") == colours[2]]
    # One more of each stands in the legend.
    assert [len(found) - 1 for found in (circles, squares, diamonds)] == [5, 4, 4]


def test_only_the_ends_of_a_scale_are_named_where_not_all_steps_fit():
    steps = tuple(
        f"{word} interest" for word in ("No", "Negligible", "Little", "Some", "Considerable", "Full")
    )
    chart = dataclasses.replace(
        samples.crowded_quadrant(), x_scale=Scale("Interest", steps), items=(QuadrantItem("Police", 6, 4),)
    )

    drawn = texts(render_svg(chart, width=NARROW))
    assert [text for text in drawn if text.endswith("interest")] == ["No interest", "Full interest"]


def test_most_important_quadrant_alone_is_dark():
    root = parse(render_svg(samples.stakeholders()))
    dark = palette.fill(palette.SERIES[0])

    assert [e.text for e in root.iter(f"{SVG}text") if e.get("fill") == palette.WHITE] == [
        "Work closely with"
    ]
    assert len([e for e in root.iter(f"{SVG}rect") if e.get("fill") == dark]) == 1


LABELS = st.lists(
    st.text("abcdefgh WMi/", min_size=1, max_size=60).map(str.strip).filter(bool), min_size=1, unique=True
)


@st.composite
def quadrants(draw):
    steps = [
        tuple(
            draw(
                st.lists(st.text("abcW ", min_size=1, max_size=14), min_size=size, max_size=size, unique=True)
            )
        )
        for size in (draw(st.sampled_from([2, 4, 6])), draw(st.sampled_from([2, 4])))
    ]
    groups = tuple(draw(st.lists(st.text("abc ", max_size=40), max_size=4, unique=True)))
    return Quadrant(
        title="Title",
        x_scale=Scale("Interest", steps[0]),
        y_scale=Scale("Influence", steps[1]),
        top_left="Keep satisfied",
        top_right=draw(st.text("abc ", max_size=80)),
        bottom_left="Monitor",
        bottom_right="Keep informed",
        items=tuple(
            QuadrantItem(
                label,
                draw(st.integers(1, len(steps[0]))),
                draw(st.integers(1, len(steps[1]))),
                draw(st.sampled_from(groups or ("",))),
            )
            for label in draw(LABELS)
        ),
        groups=groups,
    )


@settings(deadline=None, max_examples=150)
@given(quadrants(), st.sampled_from([WIDE, NARROW, 480]))
def test_any_items_are_drawn_apart_and_inside(chart, width):
    svg = render_svg(chart, width=width)

    assert_texts_apart(svg)
    assert_texts_inside(svg)
    assert_texts_keep_to_their_cells(svg)
    drawn = re.sub(r"\s", "", "".join(texts(svg)))
    assert all(re.sub(r"\s", "", item.label) in drawn for item in chart.items)
