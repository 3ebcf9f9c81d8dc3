from decimal import Decimal as D

import pytest

from performance.presenters.lines import wording_of
from performance.presenters.links import elsewhere_lines, entry_text, linked_lines, provenance_lines
from performance.queries.pages import measure_page
from performance.queries.provenance import provenance
from performance.queries.series import series
from tests.builders.boards import make_area, make_board, make_user, make_year
from tests.builders.performance import (
    make_breakdown,
    make_measure,
    make_observation,
    make_revision,
    make_share,
)

pytestmark = pytest.mark.django_db


def page(measure, board):
    return measure_page(measure, board, make_year(board))


def linked(measure, board):
    return linked_lines(page(measure, board), [board.slug, "2013-14"])


def test_local_and_published_stand_side_by_side_with_the_gap():
    board, plans = make_board(), make_measure(title="Plans")
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 203, board=None, area=board.area)

    found = linked(plans, board)

    assert [(line.definition, line.figure, line.period, line.gap) for line in found] == [
        ("The board’s own figure", "202", "31 March 2014", ""),
        ("Published figure", "203", "31 March 2014", "1 more"),
    ]


@pytest.mark.parametrize(
    ("other", "period", "value", "gap"),
    [
        ({}, "2013-14", 2856, "412 more"),
        ({}, "2013-14", 2400, "44 less"),
        ({}, "2013-14", 2444, "The same"),
        ({}, "2012-13", 2400, "Of another period, so not subtracted"),
        (
            {"unit_of_count": "children"},
            "2013-14",
            2000,
            "Counted in another unit (children), so not subtracted",
        ),
    ],
)
def test_gap_in_words(other, period, value, gap):
    board = make_board()
    referrals = make_measure("referrals")
    census = make_measure("census", **other)
    referrals.compare_with.add(census)
    make_observation(referrals, "2013-14", 2444, board=board)
    make_observation(census, period, value, board=None, area=board.area)

    first, second = linked(referrals, board)

    assert (first.href, second.href) == ("", f"/boards/{board.slug}/2013-14/journey/census/")
    assert second.gap == gap


def test_percentages_differ_in_points():
    board, repeat = make_board(), make_share()
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=None, area=board.area)

    assert linked(repeat, board)[1].gap == "0.1 percentage points less"


def test_a_missing_figure_is_not_subtracted():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", board=None, area=board.area, missing="c")

    assert linked(plans, board)[1].gap == "Not known exactly, so not subtracted"


def test_nothing_to_compare_with_makes_no_table():
    board, plans = make_board(), make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)

    assert linked(plans, board) == []


def test_quoted_figures_of_other_areas_keep_their_own_period():
    board, repeat = make_board(), make_share()
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(
        repeat, "2012-13", D("14.9"), board=board, area=make_area("England"), lines="474", note="As printed."
    )

    (found,) = elsewhere_lines(page(repeat, board), wording_of(repeat))

    assert (found.area, found.period, found.figure, found.place, found.note) == (
        "England",
        "2012-13",
        "14.9%",
        "line 474",
        "As printed.",
    )


def test_provenance_names_the_category_and_the_place():
    board, plans = make_board(), make_measure()
    neglect, _ = make_breakdown(plans)
    make_revision(make_observation(plans, "2014-03-31", 99, board=board, category=neglect, lines="468"))

    (found,) = provenance_lines(page(plans, board), wording_of(plans))

    assert (found.period, found.part, found.figure, found.place) == (
        "31 March 2014",
        "Neglect",
        "99",
        "line 468",
    )
    assert len(found.history) == 1


def test_history_says_what_who_from_where_and_why():
    board, plans = make_board(), make_measure()
    observation = make_observation(plans, "2014-03-31", 202, board=board)
    first = make_revision(observation, after={"value": "204"})
    make_revision(
        observation,
        before={"value": "204"},
        after={"value": "202"},
        made_by=make_user(name="Robin Hill"),
        origin="Administration",
        reason="Recounted",
    )
    make_revision(observation, before={"value": "202"}, after={"value": "202", "note": "As printed."})
    day = f"{first.made_at.day} {first.made_at:%B %Y}"

    (item,) = provenance(series(plans, board).points)

    assert [entry_text(entry) for entry in item.entries] == [
        f"Entered as value 204 on {day}, from observations.csv",
        f"Changed from value 204 to value 202 on {day} by Robin Hill, from Administration. Reason: Recounted",
        f"Note or place in the source changed on {day}, from observations.csv",
    ]
