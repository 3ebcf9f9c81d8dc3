"""Where stakeholders are placed, and who is left out of the picture."""

from boards.charts import stakeholder_quadrant
from boards.models import Stakeholder
from cescb.charts import QuadrantItem


def stakeholder(name, level="consult", influence=None, interest=None):
    return Stakeholder(name=name, level=level, influence=influence, interest=interest)


def test_influence_goes_up_and_interest_to_the_right():
    spec = stakeholder_quadrant([stakeholder("Schools", influence=2, interest=4)])

    assert (spec.x_scale.label, spec.y_scale.label) == ("Interest", "Influence")
    assert spec.items == (QuadrantItem("Schools", 4, 2, "Consult and involve"),)
    assert [name for name, items in spec.quadrants() if items] == ["Keep informed"]


def test_levels_come_in_their_order_and_only_where_used():
    spec = stakeholder_quadrant(
        [
            stakeholder("Cabinet", "collaborate", 4, 4),
            stakeholder("General public", "inform", 1, 1),
            stakeholder("Parents", "consult", 2, None),
        ]
    )

    assert spec.groups == ("Inform", "Collaborate and empower")


def test_those_without_influence_or_interest_are_named():
    spec = stakeholder_quadrant(
        [
            stakeholder("Schools", influence=2, interest=4),
            stakeholder("Parents", influence=2),
            stakeholder("General public", interest=1),
        ]
    )

    assert [item.label for item in spec.items] == ["Schools"]
    assert spec.note == "Influence or interest not recorded, so not placed: Parents, General public."


def test_nothing_is_drawn_where_nobody_can_be_placed():
    assert stakeholder_quadrant([]) is None
    assert stakeholder_quadrant([stakeholder("Parents", influence=2)]) is None
