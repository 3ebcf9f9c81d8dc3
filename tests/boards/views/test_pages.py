"""What holds for every page of the board: who may read it, whose it is, and what it costs."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from boards.models import Contribution
from tests.builders.boards import (
    make_agency,
    make_appointment,
    make_board,
    make_body,
    make_budget_line,
    make_citation,
    make_contribution,
    make_discrepancy,
    make_expenditure,
    make_group,
    make_mark,
    make_meeting,
    make_objective,
    make_outcome,
    make_priority,
    make_relation,
    make_seat,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

GOVERNANCE = ["structure", "members", "meetings", "attendance", "money", "plan", "partnership"]
ALL = ["home", *GOVERNANCE]


def address(board, page, year="2013-14"):
    return reverse(f"boards:{page}", args=[board.slug, year])


def fill(year, rows):
    """Give the year so many rows of every kind."""
    board = year.board
    following = make_year(board, 2014)
    group = make_group(board, citation=make_citation("1"))
    objective = make_objective(following, citation=make_citation("2"))
    for place in range(rows):
        cited = make_citation(f"{place + 10}")
        agency = make_agency(board, f"Agency {place}")
        seat = make_seat(group, f"Seat {place}", agency=agency, citation=cited)
        make_appointment(seat, f"Person {place}")
        make_mark(make_meeting(group, datetime.date(2013, 5, place + 1), citation=cited), seat)
        make_group(board, f"Panel {place}", reports_to=group, position=place + 1, citation=cited)
        make_expenditure(year, f"Heading {place}", citation=cited)
        make_budget_line(following, f"Line {place}", items=[("Post", "")], citation=cited)
        make_contribution(year, agency, 5, citation=cited)
        make_contribution(following, agency, state=Contribution.State.TO_BE_CONFIRMED, citation=cited)
        make_priority(year, f"Priority {place}", citation=cited)
        body = make_body(board, f"Body {place}", in_framework=True, citation=cited)
        make_outcome(objective, f"Outcome {place}", responsible=[body], accountable=body, citation=cited)
        make_relation(body, make_body(board, f"Other {place}", in_framework=True), citation=cited)
        make_discrepancy(year, f"code-{place}", printed_at=cited)


@pytest.mark.parametrize("page", ALL)
def test_empty_year_has_a_page(client, page):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))

    response = client.get(address(board, page))

    assert response.status_code == 200
    assert response.content.count(b"<h1") == 1


@pytest.mark.parametrize("role", ["data_lead", "administrator"])
@pytest.mark.parametrize("page", GOVERNANCE)
def test_governance_is_forbidden_to_roles_without_it(client, page, role):
    board = make_board()
    make_year(board)
    agency = make_agency(board) if role == "data_lead" else None
    client.force_login(make_user(board=board, role=role, agency=agency))

    assert client.get(address(board, page)).status_code == 403


@pytest.mark.parametrize("role", ["member", "chair", "business_manager"])
@pytest.mark.parametrize("page", GOVERNANCE)
def test_governance_is_open_to_those_who_govern(client, page, role):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board, role=role))

    assert client.get(address(board, page)).status_code == 200


@pytest.mark.parametrize("page", ALL)
def test_another_board_is_not_found(client, page):
    hilltop = make_board("Hilltop board")
    make_year(hilltop)
    client.force_login(make_user(board=make_board()))

    assert client.get(address(hilltop, page)).status_code == 404


@pytest.mark.parametrize("page", ALL)
def test_year_that_the_board_does_not_have_is_not_found(client, page):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))

    assert client.get(address(board, page, "2010-11")).status_code == 404


@pytest.mark.parametrize("page", ALL)
def test_nothing_is_posted(client, page):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))

    assert client.post(address(board, page)).status_code == 405


@pytest.mark.parametrize("page", ALL)
def test_number_of_queries_does_not_grow_and_stays_small(client, page):
    numbers = []
    for place, rows in enumerate((1, 3)):
        board = make_board(f"Board {place}")
        fill(make_year(board), rows)
        person = make_user(f"person{place}@example.org", board=board, role="business_manager")
        client.force_login(person)
        client.get(address(board, page))
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.get(address(board, page))
        numbers.append(len(queries))

    assert numbers[0] == numbers[1] <= 15
