import dataclasses

import pytest

from cescb.charts import (
    MatrixItem,
    Relation,
    RelationDiagram,
    RelationNode,
    State,
    TreeDiagram,
    TreeNode,
)
from tests.charts import samples

NODES = (RelationNode("a", "Board", 0), RelationNode("b", "Trust", 1))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"cells": samples.attendance().cells[:3]}, "3 rows of cells for 29 rows"),
        ({"cells": (("present",),) * 29}, "'Cheshire CAFCASS' has 1 cells for 7 columns"),
        ({"cells": (("late",) * 7,) * 29}, "'Cheshire CAFCASS' has the unknown state 'late'"),
        ({"summary": ("1",)}, "1 summaries for 29 rows"),
        ({"states": (State("present", "Present", "", "present"),)}, "symbol of 'Present' needs 1 to 3"),
        ({"states": (State("present", "Present", "P", "pink"),)}, "Unknown palette meaning 'pink'"),
        (
            {"states": (State("a", "A", "P", "good"), State("b", "B", "P", "poor"))},
            "symbols of the states must differ; repeated: P",
        ),
    ],
)
def test_faulty_heat_map_is_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        dataclasses.replace(samples.attendance(), **changes)


def test_matrix_needs_every_cell_and_known_places():
    matrix = samples.matrix()

    with pytest.raises(ValueError, match="The matrix needs 4 rows of 4 cells"):
        dataclasses.replace(matrix, cells=matrix.cells[:3])
    with pytest.raises(ValueError, match="'R9' is placed at 'Likely' and 'Huge', which is no cell"):
        dataclasses.replace(matrix, items=(MatrixItem("R9", "Likely", "Huge"),))
    with pytest.raises(ValueError, match="'R9' moved from 'Never' and 'Major', which is no cell"):
        dataclasses.replace(
            matrix, items=(MatrixItem("R9", "Likely", "Major", moved_from=("Never", "Major")),)
        )


@pytest.mark.parametrize(
    ("moved_from", "before"),
    [(None, None), (("Likely", "Major"), None), (("Likely", "Minor"), ("Likely", "Minor"))],
)
def test_item_has_moved_only_from_another_place(moved_from, before):
    assert MatrixItem("R1", "Likely", "Major", moved_from=moved_from).place_before == before


def test_tree_needs_labels():
    with pytest.raises(ValueError, match="Every node of a tree needs a label"):
        TreeDiagram(title="T", root=TreeNode("Board", children=(TreeNode(" "),)))


@pytest.mark.parametrize(
    ("relation", "message"),
    [
        (Relation("a", "z", "reports to"), "'reports to' names 'z', which is no node here"),
        (Relation("a", "a", "reports to"), "'reports to' leads from 'a' to itself"),
    ],
)
def test_relations_lead_between_two_known_nodes(relation, message):
    with pytest.raises(ValueError, match=message):
        RelationDiagram(title="R", nodes=NODES, relations=(relation,))


def test_layers_count_from_zero():
    with pytest.raises(ValueError, match="layers count from 0"):
        RelationDiagram(title="R", nodes=(RelationNode("a", "Board", -1),), relations=())
