import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from audits.models import Audit
from tests.builders.audits import make_audit, make_review
from tests.builders.boards import make_agency, make_board, make_citation, make_user, make_year

pytestmark = pytest.mark.django_db

PAGES = ["assurance", "learning_reviews"]


@pytest.fixture
def year(client):
    year = make_year(make_board())
    client.force_login(make_user(board=year.board))
    return year


def get(client, year, page, *args, **query):
    return client.get(reverse(f"audits:{page}", args=[year.board.slug, year.label, *args]), query)


def text(response):
    return " ".join(response.content.decode().split())


def titles(response):
    return [row.record.title for row in response.context["table"].rows]


def test_register_is_narrowed_sorted_and_downloaded(client, year):
    make_audit(year, "Alpha", kind=Audit.Kind.INSPECTION, citation=make_citation("74"))
    make_audit(year, "Beta", kind=Audit.Kind.SURVEY, state=Audit.State.PLANNED)

    everything = get(client, year, "assurance")
    file = get(client, year, "assurance", kind="survey", export="csv")

    assert titles(everything) == ["Alpha", "Beta"]
    assert titles(get(client, year, "assurance", kind="survey")) == ["Beta"]
    assert titles(get(client, year, "assurance", state="done")) == ["Alpha"]
    assert titles(get(client, year, "assurance", kind="survey", state="done")) == []
    assert titles(get(client, year, "assurance", sort="-title")) == ["Beta", "Alpha"]
    assert [row[0] for row in csv.reader(io.StringIO(file.content.decode("utf-8-sig")))] == ["Audit", "Beta"]
    page = text(everything)
    assert "2 pieces of quality assurance: 1 done and 1 planned." in page
    assert "Yearly report, line 74" in page


def test_register_with_an_unknown_choice_shows_the_error_and_everything(client, year):
    make_audit(year)

    response = get(client, year, "assurance", kind="guess")

    assert "There is a problem" in text(response)
    assert titles(response) == ["Neglect"]


def test_audit_has_a_page(client, year):
    make_audit(
        year,
        finding="Plans were clear.",
        sample="20 to 25",
        note="One of five.",
        citation=make_citation("576"),
    )

    page = text(get(client, year, "audit", "neglect"))

    for words in (
        "Neglect",
        "Multi-agency case audit",
        "Plans were clear.",
        "20 to 25",
        "One of five.",
        "Yearly report, line 576",
    ):
        assert words in page
    assert "does not say what it found" not in page


def test_audit_without_a_finding_says_so(client, year):
    make_audit(year)

    assert "The source does not say what it found." in text(get(client, year, "audit", "neglect"))


def test_audit_of_another_year_or_board_is_not_found(client, year):
    make_audit(make_year(year.board, 2014), "Later")
    make_audit(make_year(make_board("Hilltop board")), "Theirs")

    assert get(client, year, "audit", "later").status_code == 404
    assert get(client, year, "audit", "theirs").status_code == 404


def test_learning_reviews_are_counted_from_the_records(client, year):
    make_review(year, "panel-1", citation=make_citation("768"))
    make_review(year, "panel-2", field="adults")

    response = get(client, year, "learning_reviews")

    table = list(response.context["count_table"].as_values())
    assert [row[2] for row in table[1:]] == [1, 1, 0]
    page = text(response)
    assert "In 2013-14 there were no serious case reviews and 2 other pieces of learning." in page
    assert "panel-1" in page and "Yearly report, line 768" in page


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("assurance", "Audits are added in the administration."),
        ("learning_reviews", "Reviews are added in the administration."),
    ],
)
def test_empty_year_says_what_would_appear(client, year, page, words):
    assert words in text(get(client, year, page))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("role", "status"),
    [("member", 200), ("chair", 200), ("business_manager", 200), ("administrator", 403), ("data_lead", 403)],
)
def test_who_may_read(client, page, role, status):
    year = make_year(make_board())
    agency = make_agency(year.board) if role == "data_lead" else None
    client.force_login(make_user(board=year.board, role=role, agency=agency))

    assert get(client, year, page).status_code == status


@pytest.mark.parametrize("page", PAGES)
def test_another_board_is_not_found(client, year, page):
    assert get(client, make_year(make_board("Hilltop board")), page).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_posted(client, year, page):
    assert client.post(reverse(f"audits:{page}", args=[year.board.slug, year.label])).status_code == 405


@pytest.mark.parametrize("page", PAGES)
def test_number_of_queries_does_not_grow_and_stays_small(client, page):
    numbers = []
    for place, rows in enumerate((1, 3)):
        year = make_year(make_board(f"Board {place}"))
        client.force_login(make_user(f"person{place}@example.org", board=year.board))
        for number in range(rows):
            make_audit(year, f"Audit {number}", citation=make_citation(f"{number}"))
            make_review(year, f"review-{number}", citation=make_citation(f"{number}"))
        get(client, year, page)
        with CaptureQueriesContext(connection) as queries:
            get(client, year, page)
        numbers.append(len(queries))

    assert numbers[0] == numbers[1] <= 15
