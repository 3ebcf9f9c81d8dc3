import pytest

from boards.models import BodyRelation
from boards.oversight import OVERSIGHT, REPORTING, MutualOversight, mutual_oversight, without_owner


def test_kinds_of_oversight_are_kinds_of_relation():
    assert set(BodyRelation.Kind.values) > OVERSIGHT | {REPORTING}


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


@pytest.mark.parametrize(
    ("bodies", "relations", "expected"),
    [
        ("", [], ""),
        ("ab", [], "ab"),
        ("ab", [("a", "holds_to_account", "b")], "a"),
        ("ab", [("a", "scrutinises", "b")], "a"),
        ("ab", [("a", "oversees", "b")], "a"),
        # Reporting runs the other way: the one that reports has an owner.
        ("ab", [("a", "reports_to", "b")], "b"),
        # Neither papers nor meetings make an owner.
        ("ab", [("a", "shares_reports", "b"), ("b", "meets", "a")], "ab"),
        # A circle leaves nobody without, though nobody is independent either.
        ("ab", [("a", "scrutinises", "b"), ("b", "scrutinises", "a")], ""),
        ("abc", [("b", "oversees", "c"), ("c", "oversees", "b")], "a"),
        # One owner is enough, and two count once.
        ("abc", [("a", "oversees", "c"), ("b", "scrutinises", "c"), ("c", "meets", "a")], "ab"),
        # The order is that of the bodies; a relation to a body that is not asked about adds none.
        ("cba", [("x", "oversees", "b")], "ca"),
    ],
)
def test_body_without_an_owner_is_overseen_by_nobody_and_reports_to_nobody(bodies, relations, expected):
    assert without_owner(bodies, relations) == tuple(expected)
