import pytest

from boards.models import BodyRelation
from boards.oversight import OVERSIGHT, MutualOversight, mutual_oversight


def test_kinds_of_oversight_are_kinds_of_relation():
    assert set(BodyRelation.Kind.values) > OVERSIGHT


@pytest.mark.parametrize(
    ("relations", "expected"),
    [
        ([], ()),
        ([("a", "scrutinises", "b")], ()),
        (
            [("a", "scrutinises", "b"), ("b", "scrutinises", "a")],
            (MutualOversight("a", "b", ("scrutinises",), ("scrutinises",)),),
        ),
        (
            [("b", "holds_to_account", "a"), ("a", "oversees", "b"), ("b", "scrutinises", "a")],
            (MutualOversight("a", "b", ("oversees",), ("holds_to_account", "scrutinises")),),
        ),
        ([("a", "scrutinises", "b"), ("b", "reports_to", "a")], ()),
        ([("a", "meets", "b"), ("b", "meets", "a")], ()),
        ([("a", "scrutinises", "b"), ("b", "scrutinises", "c"), ("c", "scrutinises", "a")], ()),
    ],
)
def test_mutual_oversight_needs_both_directions(relations, expected):
    assert mutual_oversight(relations) == expected
