import datetime

import pytest

from boards.models import Group
from boards.queries import (
    ChangeKind,
    GroupTime,
    changes_between,
    groups_before,
    groups_below,
    structure_as_at,
)
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


def test_a_group_reports_to_whoever_took_over_by_the_day():
    board = make_board()
    main = make_group(board)
    late = executive(board, reports_to=main, starts_on=datetime.date(2014, 1, 1), position=1)
    middle = make_group(
        board,
        "Middle",
        starts_on=datetime.date(2013, 7, 1),
        ends_on=datetime.date(2013, 12, 31),
        succeeded_by=late,
        position=2,
    )
    first = make_group(
        board, "First", ends_on=datetime.date(2013, 6, 30), succeeded_by=middle, reports_to=main, position=3
    )
    sub_group(board, "Training", reports_to=first, position=4)

    def above(day):
        return {group.name: group.reports_to for group in structure_as_at(board, day).groups}["Training"]

    assert above(datetime.date(2013, 6, 30)) == "first"
    assert above(datetime.date(2013, 7, 1)) == "middle"
    assert above(DAY) == "executive"
    assert structure_as_at(board, DAY).astray == ()


def test_a_circle_of_successors_comes_to_an_end():
    board = make_board()
    one = make_group(board, "One", ends_on=datetime.date(2013, 1, 1))
    other = make_group(board, "Other", ends_on=datetime.date(2013, 1, 1), succeeded_by=one)
    Group.objects.filter(pk=one.pk).update(succeeded_by=other)
    sub_group(board, "Training", reports_to=one)

    found = structure_as_at(board, DAY)

    assert [group.reports_to for group in found.current] == ["one"]
    assert [group.name for group in found.astray] == ["Training"]


def test_seats_are_those_of_the_day():
    board = make_board()
    main = make_group(board)
    make_seat(main, "Now")
    make_seat(main, "Gone", ends_on=datetime.date(2014, 3, 30))
    make_seat(main, "To come", starts_on=datetime.date(2014, 4, 1))

    assert structure_as_at(board, DAY).groups[0].seats == 1


@pytest.mark.parametrize(
    ("day", "next_change"),
    [
        (datetime.date(2013, 12, 31), datetime.date(2014, 1, 1)),
        (datetime.date(2014, 1, 1), datetime.date(2014, 4, 1)),
        (datetime.date(2014, 3, 31), datetime.date(2014, 4, 1)),
        (datetime.date(2014, 4, 1), None),
    ],
)
def test_next_change_is_the_first_day_on_which_something_differs(day, next_change):
    board = make_board()
    make_group(board, starts_on=datetime.date(2010, 1, 1), ends_on=datetime.date(2014, 3, 31))
    sub_group(board, "Training", starts_on=datetime.date(2014, 1, 1))

    assert structure_as_at(board, day).next_change == next_change


def test_changes_tell_what_starts_ends_and_is_replaced():
    board = make_board()
    make_group(board)
    quality = sub_group(board, "Quality", starts_on=datetime.date(2014, 4, 1), position=1)
    sub_group(board, "Audit", ends_on=datetime.date(2014, 3, 31), succeeded_by=quality, position=2)
    sub_group(board, "Policy", ends_on=datetime.date(2014, 6, 30), position=3)
    sub_group(board, "Short", starts_on=datetime.date(2014, 4, 1), ends_on=datetime.date(2014, 4, 30))
    later = datetime.date(2014, 7, 1)

    found = changes_between(structure_as_at(board, DAY), structure_as_at(board, later))

    assert [(change.group.name, change.kind, change.day, change.others) for change in found] == [
        ("Audit", ChangeKind.REPLACED, DAY, ("Quality",)),
        ("Quality", ChangeKind.STARTS, datetime.date(2014, 4, 1), ("Audit",)),
        ("Policy", ChangeKind.ENDS, datetime.date(2014, 6, 30), ()),
    ]


def test_nothing_changes_between_like_days():
    board = make_board()
    make_group(board)

    one, other = structure_as_at(board, DAY), structure_as_at(board, datetime.date(2020, 1, 1))

    assert changes_between(one, other) == ()


def test_groups_below_and_before_reach_over_several_steps():
    board = make_board()
    main = make_group(board)
    middle = executive(board, reports_to=main)
    low = sub_group(board, "Low", reports_to=middle, succeeded_by=middle)
    lower = sub_group(board, "Lower", reports_to=low, succeeded_by=low)
    sub_group(board, "Beside", reports_to=main)

    assert groups_below(middle) == {middle.pk, low.pk, lower.pk}
    assert groups_before(middle) == {middle.pk, low.pk, lower.pk}
    assert groups_below(lower) == groups_before(lower) == {lower.pk}


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
