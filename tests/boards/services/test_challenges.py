"""Answering, closing and opening again of challenges."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from boards.models import Challenge
from boards.services import challenges
from boards.services.closing import AlreadyClosed, EvidenceMissing, NotClosed, ReasonMissing
from tests.builders.boards import make_agency, make_board, make_challenge, make_user

pytestmark = pytest.mark.django_db

RAISED = datetime.date(2014, 2, 3)
DAY = datetime.date(2014, 3, 10)


@pytest.fixture
def person():
    return make_user("manager@example.org")


@pytest.fixture
def challenge():
    board = make_board()
    return make_challenge(board, agency=make_agency(board), raised_on=RAISED)


def answer(challenge, by, **values):
    values = {"response": "A deputy is named.", "answered_on": DAY, **values}
    return challenges.answer(challenge=challenge, by=by, **values)


def close(challenge, by, **values):
    values = {"outcome": "Somebody came.", "impact": "Plans are agreed sooner.", "closed_on": DAY, **values}
    return challenges.close(challenge=challenge, by=by, **values)


def test_an_answer_marks_the_challenge_as_answered_and_can_be_corrected(challenge, person):
    answer(challenge, person, response="We will see.")
    answer(challenge, person)

    challenge.refresh_from_db()
    assert (challenge.status, challenge.response) == (Challenge.Status.ANSWERED, "A deputy is named.")
    assert challenge.answered_on == DAY
    assert challenge.history.first().history_user == person


@pytest.mark.parametrize("response", ["", " \n "])
def test_an_empty_answer_is_refused(challenge, person, response):
    with pytest.raises(challenges.AnswerMissing):
        answer(challenge, person, response=response)

    challenge.refresh_from_db()
    assert challenge.status == Challenge.Status.OPEN


@pytest.mark.parametrize("is_answered", [True, False])
def test_closing_needs_evidence_of_impact_and_no_answer(challenge, person, is_answered):
    if is_answered:
        answer(challenge, person)

    close(challenge, person)

    challenge.refresh_from_db()
    assert (challenge.status, challenge.closed_on, challenge.closed_by) == ("closed", DAY, person)
    assert (challenge.outcome, challenge.impact) == ("Somebody came.", "Plans are agreed sooner.")


@pytest.mark.parametrize("impact", ["", "   "])
def test_closing_without_evidence_of_impact_is_refused(challenge, person, impact):
    answer(challenge, person)

    with pytest.raises(EvidenceMissing):
        close(challenge, person, impact=impact)

    challenge.refresh_from_db()
    assert (challenge.status, challenge.closed_on) == (Challenge.Status.ANSWERED, None)


def test_a_closed_challenge_takes_neither_answer_nor_second_closing(challenge, person):
    close(challenge, person)

    with pytest.raises(AlreadyClosed):
        answer(challenge, person)
    with pytest.raises(AlreadyClosed):
        close(challenge, person, impact="Something else.")

    challenge.refresh_from_db()
    assert challenge.impact == "Plans are agreed sooner."


@pytest.mark.parametrize("step", [answer, close])
def test_nothing_is_answered_or_closed_before_it_was_raised(challenge, person, step):
    early = RAISED - datetime.timedelta(days=1)
    name = "answered_on" if step is answer else "closed_on"

    with pytest.raises(ValidationError, match="before it was raised"):
        step(challenge, person, **{name: early})
    assert step(challenge, person, **{name: RAISED})


@pytest.mark.parametrize(("is_answered", "status"), [(True, "answered"), (False, "open")])
def test_opened_again_it_stands_where_it_stood_with_the_reason(challenge, person, is_answered, status):
    if is_answered:
        answer(challenge, person)
    close(challenge, person)

    challenges.reopen(challenge=challenge, reason="The figures have turned.", by=person)

    challenge.refresh_from_db()
    assert (challenge.status, challenge.closed_on, challenge.closed_by) == (status, None, None)
    assert challenge.reopened_because == "The figures have turned."
    assert challenge.impact == "Plans are agreed sooner."


def test_opening_again_is_refused_for_an_open_challenge_and_without_a_reason(challenge, person):
    with pytest.raises(NotClosed):
        challenges.reopen(challenge=challenge, reason="Why not.", by=person)
    close(challenge, person)
    with pytest.raises(ReasonMissing):
        challenges.reopen(challenge=challenge, reason=" ", by=person)

    challenge.refresh_from_db()
    assert challenge.is_closed


@pytest.mark.parametrize(
    "values",
    [
        {"status": "closed", "closed_on": DAY},
        {"status": "closed", "impact": "Better."},
        {"status": "open", "closed_on": DAY},
        {"status": "answered"},
        {"agency": None},
        {"answer_due_on": RAISED - datetime.timedelta(days=1)},
        {"answered_on": RAISED - datetime.timedelta(days=1)},
    ],
)
def test_the_database_refuses_what_the_service_refuses(challenge, values):
    with pytest.raises(IntegrityError), transaction.atomic():
        Challenge.objects.filter(pk=challenge.pk).update(**values)
