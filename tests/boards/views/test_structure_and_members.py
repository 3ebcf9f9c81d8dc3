"""The structure as at a day beside another one, and the members with their vacancies."""

import csv
import datetime
import io

import pytest

from boards.models import Group
from cescb.charts import NodeStyle
from tests.builders.boards import (
    make_agency,
    make_appointment,
    make_board,
    make_group,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.governance import page, typed

pytestmark = pytest.mark.django_db

DAY = datetime.date
YEAR_END = DAY(2014, 3, 31)


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))
    return board


@pytest.fixture
def manager(board):
    return make_user("manager@example.org", board=board, role="business_manager")


def text(response):
    return " ".join(response.content.decode().split())


def labels(chart):
    return [node.label for node in chart.root.walk()]


def grown(board):
    """Today a main board with audit and training; from April quality takes over from audit."""
    main = make_group(board)
    quality = make_group(
        board, "Quality", tier=Group.Tier.SUB_GROUP, reports_to=main, starts_on=DAY(2014, 4, 1), position=1
    )
    make_group(
        board,
        "Audit",
        tier=Group.Tier.SUB_GROUP,
        reports_to=main,
        ends_on=YEAR_END,
        succeeded_by=quality,
        position=2,
    )
    make_group(board, "Training", tier=Group.Tier.SUB_GROUP, reports_to=main, position=3)


def test_the_next_change_is_one_click_away(client, board):
    grown(board)

    shown = client.get(page(board, "structure"))
    href = shown.context["next_change"]["href"]
    compared = client.get(href)

    assert "The structure next changes on 1 April 2014" in text(shown)
    assert shown.context["next_change"]["day"] == DAY(2014, 4, 1)
    assert "Between 31 March 2014 and 1 April 2014, 1 group starts and 1 group is replaced." in text(compared)


@pytest.mark.parametrize("days", [(YEAR_END, DAY(2014, 4, 1)), (DAY(2014, 4, 1), YEAR_END)])
def test_two_days_stand_beside_each_other_the_earlier_first(client, board, days):
    grown(board)

    response = client.get(page(board, "structure"), typed(day=days[0], other=days[1]))

    today, tomorrow = response.context["chart"], response.context["later_chart"]
    assert labels(today) == ["Main board", "Audit", "Training"]
    assert labels(tomorrow) == ["Main board", "Quality", "Training"]
    assert [node.sublabel for node in today.root.children] == ["until 31 March 2014", ""]
    assert [node.style for node in tomorrow.root.children] == [NodeStyle.PLANNED, NodeStyle.STANDARD]
    assert [node.sublabel for node in tomorrow.root.children] == ["from 1 April 2014", ""]
    assert [row.record.group.name for row in response.context["changes"].rows] == ["Audit", "Quality"]
    assert response.context["next_change"] is None


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (typed(day=YEAR_END) | {"other_day": "31", "other_month": "6", "other_year": "2014"}, "that exists"),
        (typed(other=YEAR_END), "Enter a date."),
    ],
)
def test_a_comparison_with_no_day_shows_the_end_of_the_year(client, board, query, message):
    grown(board)

    response = client.get(page(board, "structure"), query)

    assert "There is a problem" in text(response)
    assert message in text(response)
    assert labels(response.context["chart"]) == ["Main board", "Audit", "Training"]
    assert "later_chart" not in response.context


def test_a_day_is_not_compared_with_itself(client, board):
    grown(board)

    response = client.get(page(board, "structure"), typed(day=YEAR_END, other=YEAR_END))

    assert "later_chart" not in response.context


def test_what_changes_is_downloaded(client, board):
    grown(board)
    query = typed(day=YEAR_END, other=DAY(2014, 4, 1)) | {"changes-export": "csv"}

    response = client.get(page(board, "structure"), query)

    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[1:] == [
        ["Audit", "Ends, and another takes over", "2014-03-31", "to Quality"],
        ["Quality", "Starts", "2014-04-01", "from Audit"],
    ]


def test_a_group_whose_own_group_has_ended_is_pointed_out(client, board):
    main = make_group(board)
    gone = make_group(board, "Executive", tier="executive", reports_to=main, ends_on=DAY(2013, 12, 31))
    make_group(board, "Training", tier=Group.Tier.SUB_GROUP, reports_to=gone)

    now = text(client.get(page(board, "structure")))
    before = text(client.get(page(board, "structure"), typed(day=DAY(2013, 12, 31))))

    assert "Training reports to no group that is in place on 31 March 2014." in now
    assert "reports to no group" not in before


def test_comparing_two_days_costs_a_constant_number_of_queries(client, board, django_assert_num_queries):
    grown(board)
    query = typed(day=YEAR_END, other=DAY(2014, 4, 1))
    client.get(page(board, "structure"), query)
    with django_assert_num_queries(10):
        client.get(page(board, "structure"), query)
    for place in range(5):
        make_group(board, f"Panel {place}", tier=Group.Tier.SUB_GROUP, starts_on=DAY(2014, 4, 1))

    with django_assert_num_queries(10):
        client.get(page(board, "structure"), query)


@pytest.fixture
def seats(board):
    """Seats that are held, vacant, about to end and not known, and two that do not decide."""
    group = make_group(board)
    police = make_agency(board)
    for title in ("Held", "Vacant", "Ending", "Unnamed"):
        make_seat(group, title, agency=police)
    make_seat(group, "Lead Member", agency=police, standing="observer")
    make_seat(group, "Doctor", agency=police, standing="adviser")
    known = {seat.title: seat for seat in group.seats.all()}
    make_appointment(known["Held"], "Sam Reed", starts_on=DAY(2013, 4, 1))
    make_appointment(known["Vacant"], "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    make_appointment(known["Ending"], "Lee Dale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2014, 4, 30))
    make_appointment(known["Lead Member"], "Ash Field", starts_on=DAY(2013, 4, 1))
    return known


def titles(response, table):
    return [row.record.title for row in response.context[table].rows]


def test_observers_and_advisers_stand_apart_from_those_who_decide(client, board, seats):
    response = client.get(page(board, "members"))

    assert titles(response, "table") == ["Held", "Vacant", "Ending", "Unnamed"]
    assert titles(response, "others") == ["Lead Member", "Doctor"]
    assert "They take part in the discussion and leave the decision to the members." in text(response)


def test_members_without_observers_have_one_table(client, board):
    make_seat(make_group(board))

    assert "others" not in client.get(page(board, "members")).context


def test_vacancies_and_terms_that_end_are_said_first(client, board, seats):
    shown = text(client.get(page(board, "members")))

    assert "On 31 March 2014, 1 seat is vacant and 1 term ends within 90 days." in shown
    assert "Vacant (Main board)" in shown
    assert "30 April 2014: Lee Dale, Ending (Main board)" in shown
    assert f'href="{page(board, "seats_record", seats["Held"].pk)}">Held</a>' in shown


@pytest.mark.parametrize(
    ("holder", "found"),
    [
        ("vacant", ["Vacant"]),
        ("ending", ["Ending"]),
        ("unnamed", ["Unnamed"]),
        ("", ["Held", "Vacant", "Ending", "Unnamed"]),
        ("nobody", ["Held", "Vacant", "Ending", "Unnamed"]),
    ],
)
def test_members_are_narrowed_by_who_holds_the_seat(client, board, seats, holder, found):
    response = client.get(page(board, "members"), {"holder": holder})

    assert titles(response, "table") == found
    assert ("There is a problem" in text(response)) == (holder == "nobody")


def test_seats_of_a_group_that_has_ended_are_left_out(client, board):
    make_seat(make_group(board))
    make_seat(make_group(board, "Old", tier=Group.Tier.SUB_GROUP, ends_on=DAY(2013, 3, 31)), "Trainer")

    assert titles(client.get(page(board, "members")), "table") == ["Police"]


@pytest.mark.parametrize(
    ("shown_on", "ways"),
    [
        ("structure", ["groups_add", "groups_removed"]),
        ("members", ["seats_add", "people_add", "seats_removed"]),
    ],
)
def test_ways_to_change_are_shown_to_the_business_manager_alone(client, board, manager, shown_on, ways):
    as_member = client.get(page(board, shown_on)).content.decode()
    client.force_login(manager)
    as_manager = client.get(page(board, shown_on)).content.decode()

    for way in ways:
        assert f'href="{page(board, way)}"' in as_manager
        assert page(board, way) not in as_member
