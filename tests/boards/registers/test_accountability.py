"""What is special about questions, sector challenge sessions and recommendations."""

import datetime

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from boards.models import Question, Recommendation
from tests.builders.accountability import make_question, make_recommendation, make_session
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year

pytestmark = pytest.mark.django_db

LAST_DAY = datetime.date(2014, 3, 31)


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


def address(board, name, *arguments):
    return reverse(f"boards:{name}", args=[board.slug, "2013-14", *arguments])


def dated(name, day):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def shown(client, board, name, **query):
    return {row.record for row in client.get(address(board, name), query).context["table"].rows}


def test_a_councillors_question_waits_for_its_reply(client, board, manager):
    agency = make_agency(board)
    values = {"text": "Who visits them?", "asker": "councillor", "agency": agency.pk, "seen": "0"}

    client.post(address(board, "questions_add"), {**values, **dated("asked_on", LAST_DAY)})

    asked = Question.objects.get()
    assert (asked.asker, asked.asked_on, asked.agency) == ("councillor", LAST_DAY, agency)
    page = client.get(address(board, "questions_record", asked.pk)).content.decode()
    assert "No reply is recorded" in page
    lede = client.get(address(board, "questions")).context["lede"]
    assert lede == "One question asked, one of them without a reply."


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"reply": "A nurse.", **dated("replied_on", LAST_DAY - datetime.timedelta(days=1))}, "replied_on"),
        (dated("replied_on", LAST_DAY), "__all__"),
        ({"reply": "A nurse.", **dated("replied_on", LAST_DAY)}, None),
        ({"reply": "A nurse."}, None),
    ],
)
def test_a_reply_has_words_and_comes_after_the_question(client, board, manager, values, field):
    asked = {"text": "Who visits them?", "asker": "board", "seen": "0", **dated("asked_on", LAST_DAY)}

    answer = client.post(address(board, "questions_add"), {**asked, **values})

    assert Question.objects.exists() is (field is None)
    if field:
        assert list(answer.context["form"].errors) == [field]


def test_questions_are_narrowed_by_who_asked_and_by_the_reply(client, board, manager):
    replied = make_question(board, "One", reply="Yes.", asker="young_person")
    waiting = make_question(board, "Two", asker="councillor")

    assert shown(client, board, "questions", replied="yes") == {replied}
    assert shown(client, board, "questions", replied="no") == {waiting}
    assert shown(client, board, "questions", asker="councillor") == {waiting}


def test_a_session_counts_its_questions_and_the_actions_that_came_from_it(client, board, manager):
    session = make_session(board, held_on=LAST_DAY, findings="More staff in training.")
    page = client.get(address(board, "sessions_record", session.pk)).content.decode()
    assert "No action has come from the areas for development" in page

    form = client.get(address(board, "sessions_questions_add", session.pk)).context["form"]
    assert form["position"].value() == 1
    for place, text in enumerate(("Who is trained?", "Who is not?"), start=1):
        client.post(address(board, "sessions_questions_add", session.pk), {"text": text, "position": place})
    agency = make_agency(board)
    make_action(board, agency=agency, session=session, origin="session")
    closed = {"status": "dropped", "closed_on": LAST_DAY}
    make_action(board, agency=agency, session=session, origin="session", **closed)

    (row,) = client.get(address(board, "sessions")).context["table"].rows
    page = client.get(address(board, "sessions_record", session.pk)).content.decode()
    counts = (row.record.question_count, row.record.action_count, row.record.open_count)
    assert counts == (2, 2, 1)
    assert page.index("Who is trained?") < page.index("Who is not?")
    assert "No action has come from" not in page
    assert f"{address(board, 'actions_add')}?session={session.pk}" in page


def test_a_session_without_a_day_says_when_in_words_and_is_still_to_come(client, board, manager):
    held = make_session(board, "Health", held_on=LAST_DAY)
    planned = make_session(board, "Police", when="May to July 2014")

    page = client.get(address(board, "sessions"))

    assert "May to July 2014" in page.content.decode()
    assert page.context["lede"] == "Two sessions planned or held, one of them held by 31 March 2014."
    assert shown(client, board, "sessions", held="yes") == {held}
    assert shown(client, board, "sessions", held="no") == {planned}


def sign_off(**values):
    return {"source": "Inspection of 2013", "text": "Hear every child", "sign_off": "not_yet", **values}


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, []),
        ({"sign_off": "in_part"}, ["signed_off_by"]),
        ({"sign_off": "in_part", "signed_off_by": "Improvement Board"}, []),
        ({"sign_off": "in_full", "signed_off_by": "Improvement Board"}, ["evidence"]),
        ({"sign_off": "in_full", "evidence": "94% took part."}, ["signed_off_by"]),
        ({"sign_off": "in_full", "signed_off_by": "Improvement Board", "evidence": "94% took part."}, []),
    ],
)
def test_signing_off_says_who_and_in_full_shows_the_impact(client, board, manager, values, fields):
    answer = client.post(address(board, "recommendations_add"), sign_off(**values))

    assert Recommendation.objects.exists() is (not fields)
    if fields:
        assert answer.status_code == 422
        assert list(answer.context["form"].errors) == fields


@pytest.mark.parametrize("values", [{"signed_off_by": "Board"}, {"evidence": "94% took part."}])
def test_the_database_refuses_what_the_form_refuses(board, values):
    recommendation = make_recommendation(board, **values)

    with pytest.raises(IntegrityError), transaction.atomic():
        Recommendation.objects.filter(pk=recommendation.pk).update(sign_off="in_full")


def test_recommendations_are_counted_by_how_far_they_are_signed_off(client, board, manager):
    full = {"sign_off": "in_full", "signed_off_by": "Improvement Board", "evidence": "94% took part."}
    signed = [make_recommendation(board, **full) for _ in range(2)]
    part = make_recommendation(board, sign_off="in_part", signed_off_by="Improvement Board")

    lede = client.get(address(board, "recommendations")).context["lede"]

    assert lede == "Three recommendations: two signed off in full, one in part and none still waiting."
    assert shown(client, board, "recommendations", sign_off="in_full") == set(signed)
    assert shown(client, board, "recommendations", sign_off="in_part") == {part}


@pytest.mark.parametrize(
    ("values", "is_late"),
    [
        ({"due_on": LAST_DAY}, False),
        ({"due_on": LAST_DAY - datetime.timedelta(days=1)}, True),
        ({}, False),
        (
            {
                "due_on": LAST_DAY - datetime.timedelta(days=1),
                "sign_off": "in_full",
                "signed_off_by": "Improvement Board",
                "evidence": "94% took part.",
            },
            False,
        ),
    ],
)
def test_an_overdue_recommendation_says_so(client, board, manager, values, is_late):
    recommendation = make_recommendation(board, **values)

    page = client.get(address(board, "recommendations_record", recommendation.pk)).content.decode()

    assert ("One day overdue" in page) is is_late
