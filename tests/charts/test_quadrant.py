"""The specification of a quadrant diagram: what it refuses, and in which quadrant an item is."""

import dataclasses

import pytest

from cescb.charts import Quadrant, QuadrantItem, Scale
from tests.charts import samples


def quadrant(*items, steps=("1", "2", "3", "4"), **parts):
    return Quadrant(
        title="Title",
        x_scale=Scale("Interest", steps),
        y_scale=Scale("Influence", steps),
        top_left="Satisfy",
        top_right="Work with",
        bottom_left="Monitor",
        bottom_right="Inform",
        items=items,
        **parts,
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": " "}, "needs a title"),
        ({"items": ()}, "A chart needs labels of the items; none were given"),
        ({"items": (QuadrantItem("A", 1, 1), QuadrantItem("A", 2, 1))}, "items must differ; repeated: A"),
        ({"items": (QuadrantItem("A", 5, 1),)}, "'A' is at step 5 of 'Interest', which has 1 to 4"),
        ({"items": (QuadrantItem("A", 1, 0),)}, "'A' is at step 0 of 'Influence', which has 1 to 4"),
        ({"items": (QuadrantItem("A", 1, 1, "Z"),)}, "'A' has the group 'Z', which is no group here"),
        ({"groups": ("Y",)}, "'A' has the group '', which is no group here"),
        ({"groups": tuple("ABCDE")}, "at most 4 groups, not 5"),
        ({"top_left": "Monitor"}, "names of the quadrants must differ; repeated: Monitor"),
    ],
)
def test_faulty_quadrant_is_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        dataclasses.replace(quadrant(QuadrantItem("A", 1, 1)), **changes)


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ((), "needs steps of 'Interest'; none were given"),
        (("a", "b", "c"), "'Interest' need two equal halves; 3 is odd"),
        (("a", "a"), "steps of 'Interest' must differ; repeated: a"),
    ],
)
def test_scale_needs_two_halves(steps, message):
    with pytest.raises(ValueError, match=message):
        Scale("Interest", steps)


@pytest.mark.parametrize(
    ("x", "y", "name"),
    [
        (3, 3, "Work with"),
        (4, 4, "Work with"),
        (2, 3, "Satisfy"),
        (3, 2, "Inform"),
        (2, 2, "Monitor"),
        (1, 1, "Monitor"),
    ],
)
def test_item_is_in_the_quadrant_of_its_halves(x, y, name):
    item = QuadrantItem("A", x, y)

    assert [found for found, items in quadrant(item).quadrants() if items] == [name]


def test_quadrants_come_by_importance_and_their_items_from_the_highest():
    found = [(name, [item.label for item in items]) for name, items in samples.stakeholders().quadrants()]

    assert found[0] == (
        "Work closely with",
        ["Improvement Board", "Children's Trust", "Scrutiny Committee", "Police", "Health"],
    )
    assert [name for name, _ in found[1:]] == ["Keep satisfied", "Keep informed", "Monitor"]
