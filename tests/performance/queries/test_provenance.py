import pytest

from performance.queries.provenance import provenance, stored_words
from performance.queries.series import series
from tests.builders.boards import make_board, make_user
from tests.builders.performance import make_measure, make_observation, make_revision

pytestmark = pytest.mark.django_db


def test_each_figure_has_its_own_ledger_first_entry_first():
    board, person = make_board(), make_user(name="Robin Hill")
    plans = make_measure()
    first = make_observation(plans, "2013-03-31", 161, board=board)
    second = make_observation(plans, "2014-03-31", 202, board=board)
    make_revision(first)
    make_revision(second, after={"value": "204"})
    make_revision(
        second,
        before={"value": "204"},
        after={"value": "202"},
        made_by=person,
        origin="Administration",
        reason="Recounted",
    )

    found = provenance(series(plans, board).points)

    assert [(item.point.period.code, len(item.entries)) for item in found] == [
        ("2013-03-31", 1),
        ("2014-03-31", 2),
    ]
    entry = found[1].entries[1]
    assert (entry.before, entry.after) == ("value 204", "value 202")
    assert (entry.made_by, entry.origin, entry.reason) == ("Robin Hill", "Administration", "Recounted")
    assert (found[0].entries[0].made_by, found[0].entries[0].origin) == ("", "observations.csv")


@pytest.mark.parametrize("count", [1, 3])
def test_the_ledger_is_one_query(count, django_assert_num_queries):
    board, plans = make_board(), make_measure()
    for year in range(count):
        make_revision(
            make_observation(plans, f"201{year}-03-31", 1, board=board), made_by=make_user(f"{year}@b.uk")
        )
    points = series(plans, board).points

    with django_assert_num_queries(1):
        provenance(points)


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        (None, ""),
        ({}, ""),
        ({"value": "202", "lines": "395", "note": "As printed."}, "value 202"),
        ({"numerator": "46", "upper_value": "50"}, "numerator 46, upper value 50"),
    ],
)
def test_what_was_stored_reads_as_words(stored, expected):
    assert stored_words(stored) == expected
