"""Notes, closing, dropping and opening again of actions."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from boards.models import Action, ActionNote
from boards.services import actions
from boards.services.closing import AlreadyClosed, EvidenceMissing, NotClosed, ReasonMissing
from tests.builders.boards import make_action, make_agency, make_board, make_user

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 10)


@pytest.fixture
def person():
    return make_user("manager@example.org", name="Robin Vale")


@pytest.fixture
def action():
    board = make_board()
    return make_action(board, agency=make_agency(board), raised_on=datetime.date(2014, 2, 3))


def close(action, by, **values):
    values = {"evidence": "Minutes of March.", "impact": "Every child is seen.", "closed_on": DAY, **values}
    return actions.close(action=action, by=by, **values)


def test_the_first_note_starts_the_action_and_the_next_one_changes_nothing_else(action, person):
    for text in ("Begun.", "Half way."):
        actions.note(note=ActionNote(action=action, made_on=DAY, text=text), by=person)

    action.refresh_from_db()
    assert action.status == Action.Status.IN_PROGRESS
    assert [(note.text, note.made_by) for note in action.notes.all()] == [
        ("Begun.", person),
        ("Half way.", person),
    ]
    assert action.history.first().history_user == person
    assert action.history.count() == 2
    assert action.notes.first().history.get().history_user == person


def test_closing_keeps_evidence_impact_day_and_person(action, person):
    close(action, person)

    action.refresh_from_db()
    assert (action.status, action.closed_on, action.closed_by) == (Action.Status.DONE, DAY, person)
    assert (action.evidence, action.impact) == ("Minutes of March.", "Every child is seen.")
    assert action.history.first().history_user == person


@pytest.mark.parametrize("name", ["evidence", "impact"])
@pytest.mark.parametrize("text", ["", "  \n"])
def test_closing_without_evidence_or_impact_is_refused(action, person, name, text):
    with pytest.raises(EvidenceMissing):
        close(action, person, **{name: text})

    action.refresh_from_db()
    assert (action.status, action.closed_on) == (Action.Status.OPEN, None)


@pytest.mark.parametrize(
    ("day", "is_allowed"), [(datetime.date(2014, 2, 3), True), (datetime.date(2014, 2, 2), False)]
)
def test_closing_before_it_was_raised_is_refused(action, person, day, is_allowed):
    if is_allowed:
        assert close(action, person, closed_on=day).closed_on == day
        return
    with pytest.raises(ValidationError, match="cannot be closed before it was raised"):
        close(action, person, closed_on=day)
    action.refresh_from_db()
    assert action.closed_on is None


def test_the_second_of_two_people_is_told_that_it_is_closed(action, person):
    stale = Action.objects.get(pk=action.pk)
    close(action, person)

    with pytest.raises(AlreadyClosed):
        close(stale, make_user("other@example.org"), evidence="Other evidence.")
    with pytest.raises(AlreadyClosed):
        actions.drop(action=stale, reason="No need.", closed_on=DAY, by=person)

    action.refresh_from_db()
    assert (action.evidence, action.closed_by) == ("Minutes of March.", person)


def test_dropping_keeps_the_reason_as_a_note(action, person):
    actions.drop(action=action, reason="The service ended.", closed_on=DAY, by=person)

    action.refresh_from_db()
    assert (action.status, action.closed_on, action.closed_by) == (Action.Status.DROPPED, DAY, person)
    note = action.notes.get()
    assert (note.text, note.made_on, note.made_by) == ("The service ended.", DAY, person)


def test_dropping_without_a_reason_is_refused(action, person):
    with pytest.raises(ReasonMissing):
        actions.drop(action=action, reason=" ", closed_on=DAY, by=person)

    action.refresh_from_db()
    assert action.status == Action.Status.OPEN
    assert not action.notes.exists()


def test_a_day_that_is_refused_leaves_no_note(action, person):
    with pytest.raises(ValidationError):
        actions.drop(action=action, reason="Ended.", closed_on=datetime.date(2013, 1, 1), by=person)

    assert not ActionNote.objects.exists()


def test_opening_again_keeps_the_evidence_and_the_reason(action, person):
    close(action, person)

    actions.reopen(action=action, reason="The figures have turned.", day=DAY, by=person)

    action.refresh_from_db()
    assert (action.status, action.closed_on, action.closed_by) == (Action.Status.IN_PROGRESS, None, None)
    assert action.impact == "Every child is seen."
    assert action.notes.get().text == "The figures have turned."


def test_opening_again_is_refused_for_an_open_action_and_without_a_reason(action, person):
    with pytest.raises(NotClosed):
        actions.reopen(action=action, reason="Why not.", day=DAY, by=person)
    close(action, person)
    with pytest.raises(ReasonMissing):
        actions.reopen(action=action, reason="", day=DAY, by=person)

    action.refresh_from_db()
    assert action.is_closed


@pytest.mark.parametrize(
    "values",
    [
        {"status": "done", "closed_on": DAY, "evidence": "Minutes."},
        {"status": "done", "closed_on": DAY, "impact": "Seen."},
        {"status": "done", "evidence": "Minutes.", "impact": "Seen."},
        {"status": "dropped"},
        {"status": "open", "closed_on": DAY},
        {"due_on": datetime.date(2014, 2, 2)},
        {"status": "dropped", "closed_on": datetime.date(2014, 2, 2)},
    ],
)
def test_the_database_refuses_what_the_service_refuses(action, values):
    with pytest.raises(IntegrityError), transaction.atomic():
        Action.objects.filter(pk=action.pk).update(**values)
