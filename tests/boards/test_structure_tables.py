"""Tables of groups and seats."""

import datetime

import pytest
from django.urls import reverse

from boards.queries import changes_between, seat_rows, seats_of, structure_as_at
from boards.tables import GroupTable, SeatTable, StructureChangeTable
from tests.builders.boards import (
    make_appointment,
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_year,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def values(table):
    return list(table.as_values())


def cells(table):
    return [[str(cell) for _, cell in row.items()] for row in table.rows]


def link(year, register, pk, text):
    address = reverse(f"boards:{register}_record", args=[year.board.slug, year.label, pk])
    return f'<a class="govuk-link" href="{address}">{text}</a>'


def test_groups(year):
    group = make_group(year.board, purpose="Leads.", starts_on=datetime.date(2010, 4, 1))

    found = GroupTable(structure_as_at(year.board, datetime.date(2014, 3, 31)).groups, year=year)

    assert values(found)[1] == [
        "Main board",
        "Main board",
        None,
        "Leads.",
        "No",
        datetime.date(2010, 4, 1),
        None,
        None,
        "not recorded",
        "In place",
    ]
    assert cells(found)[0] == [
        link(year, "groups", group.pk, "Main board"),
        "Main board",
        "no other group",
        "Leads.",
        "1 April 2010",
        "no end recorded",
        '<span class="app-missing">not recorded</span>',
        "In place",
    ]


def test_seats(year):
    group = make_group(year.board)
    held = make_seat(group, "Police")
    school = make_seat(group, "School")
    sam = make_appointment(held, "Sam Reed", ends_on=datetime.date(2013, 6, 30)).person
    kim = make_appointment(held, "Kim Hale", starts_on=datetime.date(2013, 7, 1)).person
    lee = make_appointment(held, "Lee Dale", capacity="deputy").person
    make_mark(make_meeting(group), held)

    found = SeatTable(seat_rows(seats_of(year.board), year), year=year)

    assert values(found)[1:] == [
        [
            "Police",
            "Main board",
            "Police",
            "police",
            "Member",
            "Statutory board partner",
            "Sam Reed; Kim Hale",
            "Held",
            "Lee Dale",
            "1 of 1",
            None,
        ],
        [
            "School",
            "Main board",
            "School",
            "police",
            "Member",
            "Statutory board partner",
            "",
            "Not known",
            None,
            "0 of 1",
            None,
        ],
    ]
    same = ["Main board", "Police", "police", "Member", "Statutory board partner"]
    assert cells(found) == [
        [
            link(year, "seats", held.pk, "Police"),
            *same,
            f"{link(year, 'people', sam.pk, 'Sam Reed')}, until 30 June 2013<br>"
            f"{link(year, 'people', kim.pk, 'Kim Hale')}",
            link(year, "people", lee.pk, "Lee Dale"),
            "1 of 1",
        ],
        [
            link(year, "seats", school.pk, "School"),
            "Main board",
            "School",
            *same[2:],
            '<span class="app-missing">not recorded</span>',
            "",
            "0 of 1",
        ],
    ]


def test_seats_without_links_for_a_reader_who_may_not_open_them(year):
    make_appointment(make_seat(make_group(year.board)), "Sam Reed", starts_on=datetime.date(2013, 4, 1))

    (row,) = cells(SeatTable(seat_rows(seats_of(year.board), year), year=year, has_links=False))

    assert (row[0], row[6]) == ("Police", "Sam Reed")


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ([("Sam Reed", (2013, 4, 1), (2014, 6, 29))], "Sam Reed, <strong>term ends 29 June 2014</strong>"),
        ([("Sam Reed", (2013, 4, 1), (2014, 6, 30))], "Sam Reed"),
        (
            [("Sam Reed", (2013, 4, 1), (2013, 12, 31))],
            "Sam Reed, 1 April 2013 to 31 December 2013<br>"
            "<strong>Vacant since 1 January 2014</strong>: advertised",
        ),
        (
            [("Sam Reed", (2013, 4, 1), (2014, 3, 30)), ("Kim Hale", (2014, 3, 31), None)],
            "Sam Reed, 1 April 2013 to 30 March 2014<br>Kim Hale",
        ),
    ],
)
def test_who_holds_a_seat_in_words(year, terms, words):
    seat = make_seat(make_group(year.board), recruitment="advertised")
    for name, first, last in terms:
        make_appointment(
            seat, name, starts_on=datetime.date(*first), ends_on=datetime.date(*last) if last else None
        )

    (row,) = cells(SeatTable(seat_rows(seats_of(year.board), year), year=year, has_links=False))

    assert row[6] == words


def test_a_seat_that_is_not_there_on_the_day_says_so(year):
    make_seat(make_group(year.board), ends_on=datetime.date(2014, 3, 30))

    found = SeatTable(seat_rows(seats_of(year.board), year), year=year)

    assert '<span class="app-missing">not in place on the day</span>' in cells(found)[0]
    assert "Not in place" in values(found)[1]


def test_changes_of_the_structure(year):
    board = year.board
    quality = make_group(board, "Quality", starts_on=datetime.date(2014, 4, 1), position=1)
    audit = make_group(board, "Audit", ends_on=datetime.date(2014, 3, 31), succeeded_by=quality)
    days = datetime.date(2014, 3, 31), datetime.date(2014, 4, 1)
    changes = changes_between(*(structure_as_at(board, day) for day in days))

    found = StructureChangeTable(changes, year=year)

    assert values(found)[1:] == [
        ["Audit", "Ends, and another takes over", datetime.date(2014, 3, 31), "to Quality"],
        ["Quality", "Starts", datetime.date(2014, 4, 1), "from Audit"],
    ]
    assert [row[0] for row in cells(found)] == [
        link(year, "groups", audit.pk, "Audit"),
        link(year, "groups", quality.pk, "Quality"),
    ]


def test_seats_of_a_group_that_never_met_say_so(year):
    make_seat(make_group(year.board))

    (row,) = cells(SeatTable(seat_rows(seats_of(year.board), year), year=year))

    assert '<span class="app-missing">no meeting recorded</span>' in row
