import csv
import io

import pytest
from django.urls import reverse

from tests.builders.boards import make_area, make_board, make_user, make_year
from tests.builders.performance import (
    make_breakdown,
    make_measure,
    make_nation,
    make_observation,
    make_share,
    make_target,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))
    return board


def url(board, year="2013-14", **query):
    return reverse("performance:journey", args=[board.slug, year], query=query or None)


def lines(response):
    return [row.record for row in response.context["table"].rows]


def text(response):
    return " ".join(response.content.decode().split())


def test_page_shows_the_figures_in_words(client, board):
    repeat = make_share(title="Repeat plans")
    make_observation(repeat, "2012-13", parts=(36, 238), board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_observation(repeat, "2013-14", "15.8", board=None, area=make_nation(board))
    make_target(repeat, board, 15)

    page = text(client.get(url(board)))

    for words in (
        "Repeat plans",
        "15.9%",
        "46 of 289 plans",
        "Up 0.8 percentage points: worse",
        "since 2012-13",
        "Target missed",
        "15% or less",
        "England",
        "15.8%",
        "Up to date",
    ):
        assert words in page


def test_measures_stand_under_their_stages_in_the_order_of_the_journey(client, board):
    for code, stage in [("plans", "child_protection"), ("help", "early_help")]:
        make_observation(make_measure(code, stage=stage), "2013-14", 1, board=board)

    response = client.get(url(board))

    assert [line.code for line in lines(response)] == ["help", "plans"]
    page = text(response)
    early, late = 'scope="rowgroup">Early help<', 'scope="rowgroup">Child protection<'
    assert page.index(early) < page.index("Help</a>") < page.index(late)


def test_stages_lead_to_their_measures_with_their_number(client, board):
    make_measure("help", stage="early_help")
    make_measure("plans", basis="national")
    make_measure("reviews", basis="local")

    response = client.get(url(board, basis="local"))

    steps = {step["text"]: step for group in response.context["stages"] for step in group["steps"]}
    assert (steps["All stages"]["count"], steps["Early help"]["count"]) == (2, 1)
    assert steps["Child protection"]["count"] == 1
    assert steps["Early help"]["href"] == "?basis=local&stage=early_help"
    assert steps["All stages"]["is_current"] and not steps["Early help"]["is_current"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"stage": "early_help"}, ["help"]),
        ({"basis": "national"}, ["plans"]),
        ({"question": "so_what"}, ["plans"]),
        ({"text": "conference PLAN"}, ["plans"]),
        ({"text": "nothing like it"}, []),
        ({"stage": "early_help", "basis": "national"}, []),
    ],
)
def test_filters_narrow_the_measures(client, board, query, expected):
    help_given = make_measure("help", stage="early_help")
    plans = make_measure("plans", basis="national", question="so_what", numerator="Decided by a conference")
    for measure in (help_given, plans):
        make_observation(measure, "2013-14", 1, board=board)

    assert [line.code for line in lines(client.get(url(board, **query)))] == expected


def test_an_unknown_choice_is_explained(client, board):
    response = client.get(url(board, stage="nowhere"))

    assert response.status_code == 200
    assert "Select a valid choice" in text(response)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("title", ["better", "none", "worse"]),
        ("-title", ["worse", "none", "better"]),
        ("change", ["worse", "better", "none"]),
        ("target", ["worse", "better", "none"]),
        ("-months_old", ["none", "better", "worse"]),
    ],
)
def test_rows_can_be_sorted(client, board, sort, expected):
    better, worse, none = (make_share(code, polarity="higher") for code in ("better", "worse", "none"))
    for measure, before, after in [(better, 50, 60), (worse, 50, 40)]:
        make_observation(measure, "2012-13", before, board=board)
        make_observation(measure, "2013-14", after, board=board)
        make_target(measure, board, 55)
    make_observation(none, "2012-13", 5, board=board)

    response = client.get(url(board, sort=sort))

    assert [line.code for line in lines(response)] == expected
    assert 'scope="rowgroup"' not in response.content.decode()


def test_measures_without_a_figure_are_listed_apart_with_the_reason(client, board):
    make_observation(make_measure("plans"), "2013-14", 1, board=board)
    make_measure("empty", title="Never counted")
    split = make_measure("split", title="Counted by part")
    part, _ = make_breakdown(split)
    make_observation(split, "2013-14", 1, board=board, category=part)

    response = client.get(url(board))

    assert [(line.title, line.absence) for line in response.context["without_figures"]] == [
        ("Never counted", "No figures yet"),
        ("Counted by part", "By category only"),
    ]
    assert "Never counted" in text(response)
    assert [line.code for line in lines(response)] == ["plans"]


@pytest.mark.parametrize(
    ("with_measure", "query", "words"),
    [
        (False, {}, "No measures yet"),
        (True, {}, "None of these measures has a figure"),
        (True, {"text": "other"}, "No measure fits"),
    ],
)
def test_empty_pages_say_what_would_be_there(client, board, with_measure, query, words):
    if with_measure:
        make_measure()

    assert words in text(client.get(url(board, **query)))


def test_later_figures_are_not_known_yet(client, board):
    plans = make_measure()
    make_observation(plans, "2013-14", 202, board=board)
    make_observation(plans, "2014-15", 312, board=board)

    assert [line.figure for line in lines(client.get(url(board)))] == ["202"]


def test_another_boards_figures_are_not_shown(client, board):
    other = make_board("Other board", area=make_area("Elsewhere"))
    plans = make_measure()
    make_observation(plans, "2013-14", 98765, board=other)
    make_observation(plans, "2013-14", 98765, board=other, area=board.area)

    response = client.get(url(board))

    assert lines(response) == []
    assert "98,765" not in text(response)


def test_another_boards_page_is_not_found(client, board):
    other = make_board("Other board", area=make_area("Elsewhere"))
    make_year(other)

    assert client.get(url(other)).status_code == 404


def test_a_role_without_measures_is_refused(client, board):
    client.force_login(make_user("admin@example.org", board=board, role="administrator"))

    assert client.get(url(board)).status_code == 403


def test_download_has_one_fact_a_column_and_no_formulas(client, board):
    repeat = make_share(title="=1+1", numerator="x")
    make_observation(repeat, "2012-13", 15, board=board)
    make_observation(repeat, "2013-14", parts=(46, 289), board=board)
    make_observation(repeat, "2013-14", "15.8", board=None, area=make_nation(board))

    response = client.get(url(board, export="csv"))

    assert response["Content-Type"] == "text/csv; charset=utf-8"
    head, row = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    assert dict(zip(head, row, strict=True)) == {
        "Code": "repeat-plans",
        "Measure": "'=1+1",
        "Stage": "Child protection",
        "Definition": "Local definition",
        "Latest figure": "15.9%",
        "Unit": "",
        "Made of": "46 of 289 plans",
        "Period": "2013-14",
        "Area, where not the board's own": "",
        "Later, without a figure": "",
        "Change": "Up 0.9 percentage points: worse",
        "Changed since": "2012-13",
        "Target": "",
        "Against the target": "",
        "Other areas, same period": "England: 15.8% (2013-14)",
        "How recent": "Up to date",
    }


@pytest.mark.parametrize("count", [1, 3])
def test_page_takes_the_same_number_of_queries_however_many_measures(
    client, board, count, django_assert_num_queries
):
    england = make_nation(board)
    for number in range(count):
        repeat = make_share(f"repeat-{number}")
        make_measure(f"empty-{number}")
        make_observation(repeat, "2013-14", 15, board=board)
        make_observation(repeat, "2013-14", 15, board=None, area=england)
        make_target(repeat, board, 15)

    client.get(url(board))  # the first visit also renews the session
    with django_assert_num_queries(15):
        client.get(url(board))
