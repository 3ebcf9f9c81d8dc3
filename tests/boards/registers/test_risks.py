"""What is special about the risk register: reviews that rate, the matrix, bands, overdue reviews, closing."""

import csv
import datetime
import io

import pytest
from django.urls import reverse

from boards.models import Risk, RiskReview
from boards.queries.history import version_of
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year
from tests.builders.risks import make_review, make_risk

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager")
    client.force_login(person)
    return person


def address(board, page="", *arguments, year="2013-14"):
    return reverse(f"boards:risks_{page}" if page else "boards:risks", args=[board.slug, year, *arguments])


def text(response):
    return " ".join(response.content.decode().split())


def day(name, when):
    return {f"{name}_day": when.day, f"{name}_month": when.month, f"{name}_year": when.year}


def entered(**values):
    return {
        "title": "Too few social workers",
        "description": "Children wait for help.",
        "cause": "workforce",
        "seen": 0,
        **day("identified_on", datetime.date(2013, 5, 1)),
        **values,
    }


def review(when=datetime.date(2014, 3, 4), following=datetime.date(2014, 6, 3), **values):
    return {
        "likelihood": 2,
        "impact": 4,
        "seen": 0,
        **day("reviewed_on", when),
        **(day("review_due_on", following) if following else {}),
        **values,
    }


def test_a_risk_is_added_with_its_gross_and_target_rating(client, board, manager):
    values = {"gross_likelihood": 4, "gross_impact": 4, "target_likelihood": 2, "target_impact": 2}

    answer = client.post(address(board, "add"), entered(**values), follow=True)

    risk = Risk.objects.get()
    assert (risk.reference, risk.gross.score, risk.target.score) == ("R1", 16, 4)
    page = text(answer)
    assert "It has not been rated yet." in page
    assert "Very likely × Major, before any control" in page
    assert "Nobody has reviewed this risk yet." in page


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"gross_likelihood": 4}, "Give both the gross likelihood and the gross impact, or neither."),
        ({"target_impact": 1}, "Give both the target likelihood and the target impact, or neither."),
        (day("raised_on", DAY), "Name the corporate register that the risk was raised to."),
        (day("identified_on", datetime.date(2014, 4, 1)), "Give a day up to 31 March 2014"),
    ],
)
def test_what_cannot_be_true_of_a_risk_is_refused(client, board, manager, values, message):
    answer = client.post(address(board, "add"), entered(**values))

    assert answer.status_code == 422
    assert message in text(answer)
    assert not Risk.objects.exists()


def test_a_review_starts_from_the_last_rating_and_sets_the_next_date(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2013-12-04", 3, 4, due="2014-03-04")

    form = client.get(address(board, "reviews_add", risk.pk)).context["form"]
    client.post(address(board, "reviews_add", risk.pk), review(note="Posts are filled."))

    assert (form["likelihood"].value(), form["impact"].value(), form["reviewed_on"].value()) == (3, 4, DAY)
    found = Risk.objects.as_at(DAY).get()
    assert (found.net.score, found.before.score) == (8, 12)
    assert found.due_on == datetime.date(2014, 6, 3)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (review(following=None), "Enter a date."),
        (review(following=datetime.date(2014, 3, 4)), "The next review comes after this one."),
        (review(when=datetime.date(2014, 4, 1)), "Give a day up to 31 March 2014"),
        (review(when=datetime.date(2013, 4, 30)), "The risk was identified on 1 May 2013 only."),
        (review(when=datetime.date(2013, 12, 4)), "The risk was already reviewed on this day."),
        (review(), "Say why the score goes down from 12 (high) to 8 (medium)."),
        (review(likelihood=""), "Choose one."),
        (review(likelihood=5), "Select a valid choice"),
    ],
)
def test_what_cannot_be_true_of_a_review_is_refused(client, board, manager, values, message):
    risk = make_risk(board)
    make_review(risk, "2013-12-04", 3, 4, due="2014-03-04")

    answer = client.post(address(board, "reviews_add", risk.pk), values)

    assert answer.status_code == 422
    assert message in text(answer)
    assert RiskReview.objects.count() == 1


def test_a_review_that_leaves_the_score_needs_no_reason(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2013-12-04", 4, 2)

    answer = client.post(address(board, "reviews_add", risk.pk), review())

    assert answer.status_code == 302


def test_a_wrong_review_is_corrected_and_its_history_kept(client, board, manager):
    risk = make_risk(board)
    wrong = make_review(risk, "2014-03-04", 4, 4, due="2014-06-03")
    mine = review(seen=version_of(wrong))

    answer = client.post(address(board, "reviews_edit", risk.pk, wrong.pk), mine)

    wrong.refresh_from_db()
    assert answer.status_code == 302
    assert wrong.rating.score == 8
    assert [entry.likelihood for entry in wrong.history.order_by("history_id")] == [4, 2]


def test_removing_the_newest_review_brings_the_one_before_back(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2013-12-04", 3, 4, due="2014-03-04")
    newest = make_review(risk, "2014-03-04", 2, 4, due="2014-06-03")

    client.post(address(board, "reviews_remove", risk.pk, newest.pk))

    found = Risk.objects.as_at(DAY).get()
    assert (found.net.score, found.due_on) == (12, datetime.date(2014, 3, 4))


def test_the_day_of_the_first_review_is_asked_for_until_there_is_one(client, board, manager):
    risk = make_risk(board)
    before = client.get(address(board, "edit", risk.pk)).context["form"]
    make_review(risk, "2013-12-04")
    after = client.get(address(board, "edit", risk.pk)).context["form"]

    assert "review_due_on" in before.fields
    assert "review_due_on" not in after.fields


def test_a_risk_was_not_identified_after_its_first_review(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2013-12-04")
    mine = entered(seen=version_of(risk), **day("identified_on", datetime.date(2013, 12, 5)))

    answer = client.post(address(board, "edit", risk.pk), mine)

    assert answer.status_code == 422
    assert "It was reviewed on 4 December 2013 already." in text(answer)


def test_the_page_tells_the_ratings_the_movements_and_draws_the_history(client, board, manager):
    risk = make_risk(board, gross=(4, 4), target=(2, 3))
    make_review(risk, "2013-12-04", 3, 4, due="2014-03-04")
    make_review(risk, "2014-03-04", 2, 4, due="2014-06-03", note="Posts are filled.")
    make_action(board, "Advertise the posts", risk=risk, agency=make_agency(board))

    response = client.get(address(board, "record", risk.pk))

    page = text(response)
    for words in (
        "At the newest review the net score went down from 12 (high) to 8 (medium). It stands two points",
        "Unlikely × Major, with the controls of today",
        "Posts are filled.",
        "Advertise the posts",
        "3 June 2014",
    ):
        assert words in page
    chart = response.context["chart"]
    assert chart.periods == ("4 December 2013", "4 March 2014")
    assert (chart.series[0].values, chart.target.value) == ((12, 8), 6)
    table = next(one["table"] for one in response.context["parts"])
    assert [row.record.movement and row.record.movement.direction for row in table.rows] == ["down", None]


def test_one_review_is_no_history_to_draw(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2013-12-04")

    assert client.get(address(board, "record", risk.pk)).context["chart"] is None


def test_a_page_of_an_earlier_year_says_that_reviews_went_on(client, board, manager):
    risk = make_risk(board)
    make_review(risk, "2014-03-04", 2, 4, due="2014-06-03")
    make_review(risk, "2014-06-03", 1, 4)

    page = text(client.get(address(board, "record", risk.pk)))

    assert "Reviewed again after 31 March 2014" in page
    assert "The net score is 8 (medium)." in page


def test_faults_of_a_risk_are_said_on_its_page(client, board, manager):
    risk = make_risk(board, agency=None)
    make_review(risk, "2013-12-04", due="2014-03-30")

    page = text(client.get(address(board, "record", risk.pk)))

    assert "It has no owner." in page
    assert "Its review was due on 30 March 2014." in page
    assert "One day overdue" in page


def test_the_matrix_places_open_risks_and_shows_where_they_came_from(client, board, manager):
    moved = make_risk(board, "Moved")
    make_review(moved, "2013-12-04", 3, 4)
    make_review(moved, "2014-03-04", 2, 4)
    make_risk(board, "Not rated")
    gone = make_risk(board, "Gone", closed_on=DAY, closing_reason="It has gone.")
    make_review(gone, "2014-03-04", 4, 4)

    response = client.get(address(board))

    (item,) = response.context["chart"].items
    assert (item.reference, item.place, item.moved_from) == ("R1", ("Unlikely", "Major"), ("Likely", "Major"))
    assert response.context["chart"].note == "Not rated yet, so not placed: R2."
    assert "two risks were open: one medium and one not rated yet." in text(response)


def test_an_empty_register_shows_how_a_risk_is_rated(client, board, manager):
    response = client.get(address(board))

    assert response.context["chart"].title == "How a risk is rated"
    assert "No risk is recorded here." in text(response)


@pytest.fixture
def several(board):
    police = make_agency(board, "Police")
    for title, scores, due in (("High", (4, 3), "2014-03-30"), ("Low", (1, 2), "2014-03-31")):
        make_review(make_risk(board, title, agency=police), "2014-01-24", *scores, due=due)
    make_risk(board, "Unrated", cause="funding")
    make_risk(board, "Gone in the year", closed_on=datetime.date(2013, 6, 1), closing_reason="Gone for good.")
    make_risk(
        board,
        "Gone before",
        identified_on=datetime.date(2012, 5, 1),
        closed_on=datetime.date(2013, 3, 31),
        closing_reason="Gone.",
    )
    make_risk(board, "Found later", identified_on=datetime.date(2014, 4, 1))
    return police


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({}, ["High", "Low", "Unrated", "Gone in the year"]),
        ({"sort": "net"}, ["Low", "High", "Unrated", "Gone in the year"]),
        ({"state": "open"}, ["High", "Low", "Unrated"]),
        ({"state": "closed"}, ["Gone in the year"]),
        ({"band": "high"}, ["High"]),
        ({"band": "medium"}, []),
        ({"band": "none"}, ["Unrated", "Gone in the year"]),
        ({"review": "overdue"}, ["High"]),
        ({"review": "undated"}, ["Unrated"]),
        ({"agency": "own"}, ["High", "Low"]),
        ({"cause": "funding"}, ["Unrated"]),
        ({"words": "for good"}, ["Gone in the year"]),
    ],
)
def test_the_list_of_the_year_is_narrowed_and_ordered(client, board, manager, several, query, titles):
    if query.get("agency") == "own":
        query = {"agency": several.pk}

    table = client.get(address(board), query).context["table"]

    assert [row.record.title for row in table.rows] == titles


def test_the_file_holds_scores_as_numbers_and_ratings_in_words(client, board, manager, several):
    answer = client.get(address(board), {"export": "csv", "band": "high"})

    heads, row = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    found = dict(zip(heads, row, strict=True))
    assert (found["Net"], found["Net rating"]) == ("12", "Very likely × Serious = 12, high")
    assert (found["Next review"], found["Gross"], found["Owner"]) == ("2014-03-30", "", "Police")


def test_a_closed_risk_is_read_and_not_changed(client, board, manager):
    risk = make_risk(board, closed_on=DAY, closing_reason="It has gone.")

    page = text(client.get(address(board, "record", risk.pk)))

    assert "Closed on 31 March 2014" in page
    assert "It has gone." in page
    assert address(board, "reopen", risk.pk) in page
    assert address(board, "edit", risk.pk) not in page
    assert client.post(address(board, "reviews_add", risk.pk), review()).status_code == 404


def test_a_data_lead_sees_the_risks_that_the_agency_owns_or_reported(client, board):
    police, health = make_agency(board, "Police"), make_agency(board, "Health")
    for title, values in (
        ("Owned", {"agency": police}),
        ("Reported", {"reported_by": police, "agency": health}),
        ("Of others", {"agency": health}),
    ):
        make_review(make_risk(board, title, **values), "2014-01-24")
    client.force_login(make_user(board=board, role="data_lead", agency=police))

    response = client.get(address(board))

    assert {row.record.title for row in response.context["table"].rows} == {"Owned", "Reported"}
    assert len(response.context["chart"].items) == 2
    assert "registers issued so far" not in text(response)


def test_the_list_costs_the_same_whatever_its_length(client, board, manager, django_assert_max_num_queries):
    def add():
        risk = make_risk(board, agency=make_agency(board, f"Agency {Risk.objects.count()}"))
        make_review(risk, "2013-12-04", due="2014-03-01")
        make_review(risk, "2014-01-24", due="2014-03-01")

    add()
    client.get(address(board))
    with django_assert_max_num_queries(15) as one:
        client.get(address(board))
    for _ in range(3):
        add()

    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(address(board))
