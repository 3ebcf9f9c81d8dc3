import csv
import io

import pytest
from django.urls import reverse

from boards.models import Contribution
from tests.builders.boards import (
    make_board,
    make_body,
    make_citation,
    make_objective,
    make_outcome,
    make_priority,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year(client):
    year = make_year(make_board(), reserve_at_end=169684)
    client.force_login(make_user(board=year.board))
    return year


def get(client, year, page, **query):
    return client.get(reverse(f"boards:{page}", args=[year.board.slug, year.label]), query)


def text(response):
    return " ".join(response.content.decode().split())


def download(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))


def give_plan(year):
    board = make_body(year.board, "Board")
    trust = make_body(year.board, "Trust")
    objective = make_objective(year, "Practice is good", citation=make_citation("1266"))
    make_outcome(objective, "Own work", responsible=[board], accountable=board)
    make_outcome(objective, "Work of others", responsible=[trust], accountable=board)


def test_plan_shows_priorities_objectives_and_who_answers(client, year):
    make_priority(year, "Early help", aim="Help comes early.")
    give_plan(year)

    response = get(client, year, "plan")

    page = text(response)
    for words in (
        "Early help</a>. Help comes early.",
        "Practice is good",
        "For 1 of 2 outcomes the body that monitors and challenges is also one that plans and delivers",
        "2 of 2 outcomes.",
        "Yearly report, line 1266",
    ):
        assert words in page
    assert page.count("Same body") == 1
    assert "belong to" not in page


def test_plan_of_a_year_with_priorities_alone_shows_the_outcomes_of_the_next(client, year):
    make_priority(year, "Early help")
    give_plan(make_year(year.board, 2014))

    page = text(get(client, year, "plan"))

    assert "The objectives and outcomes on record belong to" in page
    assert "Early help" in page and "Work of others" in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"independence": "same"}, ["Own work"]),
        ({"responsible": "trust"}, ["Work of others"]),
        ({"responsible": "trust", "independence": "same"}, []),
    ],
)
def test_plan_is_narrowed_and_downloaded(client, year, query, shown):
    give_plan(year)

    response = get(client, year, "plan", **query)
    file = download(get(client, year, "plan", **query, **{"outcomes-export": "csv"}))

    assert [row.record.text for row in response.context["outcome_table"].rows] == shown
    assert [row[1] for row in file[1:]] == shown
    assert f"{len(shown)} of 2 outcomes." in text(response)


def test_plan_without_outcomes_says_what_would_appear(client, year):
    page = text(get(client, year, "plan"))

    assert "No priority is recorded for this year." in page
    assert "No objective is recorded for this year or the next." in page
