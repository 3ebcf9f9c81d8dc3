import pytest

from reports.checks import stray_marks


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Plans: {{ cp-plans at 2014-03-31 }} and [a link](https://example.org/).", []),
        ("Plans: {{ cp-plans at 2014-03-31", ["Plans: {{ cp-plans at 2014-03-31"]),
        ("Plans: cp-plans }} more", ["Plans: cp-plans }} more"]),
        (
            "- [[ table groups ]]",
            ["- [[ table groups ]]", "- [[ table groups ]]"],
        ),
    ],
)
def test_marks_that_are_printed_as_they_stand_are_found(text, places):
    assert stray_marks(text) == places
