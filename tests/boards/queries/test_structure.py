import datetime

import pytest

from boards.models import Group
from boards.queries import GroupTime, structure_as_at
from tests.builders.boards import make_board, make_citation, make_group, make_seat

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


def executive(board, **values):
    return make_group(board, "Executive", tier=Group.Tier.EXECUTIVE, **values)


def sub_group(board, name, **values):
    return make_group(board, name, tier=Group.Tier.SUB_GROUP, **values)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "time"),
    [
        (None, None, GroupTime.CURRENT),
        (datetime.date(2014, 3, 31), None, GroupTime.CURRENT),
        (None, datetime.date(2014, 3, 31), GroupTime.CURRENT),
        (datetime.date(2014, 4, 1), None, GroupTime.TO_COME),
        (None, datetime.date(2014, 3, 30), GroupTime.ENDED),
        (datetime.date(2013, 1, 1), datetime.date(2014, 3, 30), GroupTime.ENDED),
    ],
)
def test_group_is_placed_by_the_day(starts_on, ends_on, time):
    board = make_board()
    make_group(board, starts_on=starts_on, ends_on=ends_on)

    assert [group.time for group in structure_as_at(board, DAY).groups] == [time]


def test_group_carries_its_record():
    board = make_board()
    main = make_group(board, citation=make_citation("324"))
    make_seat(main)
    executive(board, reports_to=main, purpose="Drives the plan.", is_shared=True, position=1)

    found = structure_as_at(board, DAY)

    first, second = found.groups
    assert (first.slug, first.seats, first.reports_to, first.citation) == (
        "main-board",
        1,
        None,
        "Yearly report, line 324",
    )
    assert (second.reports_to, second.reports_to_name, second.purpose, second.is_shared, second.seats) == (
        "main-board",
        "Main board",
        "Drives the plan.",
        True,
        0,
    )
    assert [source.text for source in found.sources] == ["Yearly report, line 324"]


def test_tree_of_the_day_leaves_out_what_is_not_in_place():
    board = make_board()
    main = make_group(board)
    gone = executive(board, reports_to=main, ends_on=datetime.date(2013, 12, 31), position=1)
    sub_group(board, "Training", reports_to=gone, position=2)
    sub_group(board, "Policy", reports_to=main, position=3)

    found = structure_as_at(board, DAY)

    assert [group.name for group in found.roots] == ["Main board", "Training"]
    assert [group.name for group in found.reporting_to("main-board")] == ["Policy"]


def test_groups_of_another_board_are_left_out():
    board = make_board()
    make_group(make_board("Hilltop board"))

    assert structure_as_at(board, DAY).groups == ()


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(number, django_assert_num_queries):
    board = make_board()
    main = make_group(board)
    for place in range(number):
        group = sub_group(board, f"Group {place}", reports_to=main, citation=make_citation(f"{place}"))
        make_seat(group, f"Seat {place}")

    with django_assert_num_queries(2):
        structure_as_at(board, DAY)
