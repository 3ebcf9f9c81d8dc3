import datetime

import pytest

from boards.queries.shared_members import shared_members
from tests.builders.boards import make_appointment, make_board, make_body, make_group, make_seat
from tests.builders.partnership import make_shared_member

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


def test_who_sits_on_both_with_the_seats_of_the_day():
    board = make_board()
    group = make_group(board)
    body = make_body(board, "Improvement board", short_name="IB")
    make_shared_member(body, "Sam Reed", seat=make_seat(group, "Chair"), capacity="observer")
    make_appointment(make_seat(group, "Health"), "Sam Reed")
    make_appointment(make_seat(group, "Police"), "Sam Reed", ends_on=DAY - datetime.timedelta(days=1))
    make_appointment(make_seat(group, "Schools"), "Sam Reed", capacity="deputy")

    (row,) = shared_members(board, DAY)

    assert (row.person, row.body_label, row.capacity) == ("Sam Reed", "IB", "observer")
    assert row.seats == ("Chair", "Health")


def test_a_post_with_a_seat_on_several_groups_is_named_once():
    board = make_board()
    chair = make_seat(make_group(board), "Chair")
    make_shared_member(make_body(board), "Sam Reed", seat=chair)
    executive = make_group(board, "Executive", tier="executive")
    make_appointment(make_seat(executive, "Chair", agency=chair.agency), "Sam Reed")

    (row,) = shared_members(board, DAY)

    assert row.seats == ("Chair",)


def test_member_of_another_board_is_left_out():
    board, hilltop = make_board(), make_board("Hilltop board")
    make_group(hilltop)
    make_shared_member(make_body(hilltop))

    assert shared_members(board, DAY) == ()


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(number, django_assert_num_queries):
    board = make_board()
    group = make_group(board)
    for place in range(number):
        seat = make_seat(group, f"Seat {place}")
        make_shared_member(make_body(board, f"Body {place}"), f"Person {place}", seat=seat)

    with django_assert_num_queries(2):
        shared_members(board, DAY)
