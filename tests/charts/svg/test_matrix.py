"""The risk matrix as drawn: marks inside their cells, and the signs of those that moved."""

import re

import pytest

from cescb.charts import NARROW, WIDE, MatrixItem, palette, render_svg
from tests.charts import samples
from tests.charts.svg.reading import SVG, parse, texts


def signs(item):
    """The corners of the triangles in the mark of one item, left out of the key."""
    root = parse(render_svg(samples.matrix((item,))))
    paths = [e.get("d") for e in root.iter(f"{SVG}path") if e.get("fill") == palette.INK]
    return [
        [tuple(map(float, point.split())) for point in re.findall(r"[\d.]+ [\d.]+", path)] for path in paths
    ]


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_every_mark_lies_inside_its_cell(width):
    root = parse(render_svg(samples.busy_matrix(), width=width))
    rects = [
        (tuple(float(e.get(key)) for key in ("x", "y", "width", "height")), e.get("rx"))
        for e in root.iter(f"{SVG}rect")
    ]
    cells, chips = ([place for place, radius in rects if bool(radius) is has] for has in (False, True))

    assert (len(cells), len(chips)) == (16, 12)
    held = [
        sum(x <= cx and y <= cy and cx + cw <= x + w and cy + ch <= y + h for cx, cy, cw, ch in chips)
        for x, y, w, h in cells
    ]
    assert held == [1, 0, 0, 2, 0, 1, 5, 0, 2, 0, 0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize("moved_from", [None, ("Likely", "Serious")])
def test_item_that_has_not_moved_has_no_sign(moved_from):
    assert signs(MatrixItem("R1", "Likely", "Serious", moved_from=moved_from)) == []


@pytest.mark.parametrize(
    ("moved_from", "is_up"), [(("Unlikely", "Serious"), True), (("Very likely", "Serious"), False)]
)
def test_sign_points_the_way_the_score_went(moved_from, is_up):
    ((left, right, tip),) = signs(MatrixItem("R1", "Likely", "Serious", moved_from=moved_from))

    assert left[1] == right[1]
    assert (tip[1] < left[1]) is is_up


def test_move_without_a_change_of_score_has_a_sign_both_ways():
    one, other = signs(MatrixItem("R1", "Likely", "Significant", moved_from=("Unlikely", "Serious")))

    assert one[2][0] < one[0][0] < other[0][0] < other[2][0]


def test_key_names_what_moved_even_without_a_label():
    item = MatrixItem("R1", "Likely", "Serious", moved_from=("Very likely", "Serious"))

    assert texts(render_svg(samples.matrix((item,))))[-2:] == ["R1", "Was 12 High, now 9 Medium"]
