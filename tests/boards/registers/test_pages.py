"""The pages that every register has, tried on the challenge log."""

import datetime

import pytest
from django.urls import reverse

from boards.models import Challenge
from boards.queries.history import version_of
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_challenge,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(board, page="", *arguments):
    name = f"boards:challenges_{page}" if page else "boards:challenges"
    return reverse(name, args=[board.slug, "2013-14", *arguments])


def entered(agency, **values):
    return {
        "title": "Apologies without a deputy",
        "direction": "by_board",
        "agency": agency.pk,
        "topic": "attendance",
        "raised_on_day": "3",
        "raised_on_month": "2",
        "raised_on_year": "2014",
        "issue": "Nobody came to three meetings.",
        "seen": "0",
        **values,
    }


def test_adding_saves_the_record_and_says_so(client, board, manager):
    agency = make_agency(board)

    answer = client.post(address(board, "add"), entered(agency), follow=True)

    challenge = Challenge.objects.get()
    assert answer.redirect_chain == [(address(board, "record", challenge.pk), 302)]
    assert (challenge.reference, challenge.board, challenge.agency) == ("C1", board, agency)
    assert challenge.raised_on == datetime.date(2014, 2, 3)
    assert challenge.history.get().history_user == manager
    assert "C1 Apologies without a deputy was added." in answer.content.decode()


def test_a_mistake_keeps_what_was_typed_and_saves_nothing(client, board, manager):
    answer = client.post(address(board, "add"), entered(make_agency(board), title="", raised_on_month="13"))

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Enter a date that exists" in page
    assert "Nobody came to three meetings." in page
    assert not Challenge.objects.exists()


def test_the_way_back_names_the_record_as_it_is_saved(client, board, manager):
    agency = make_agency(board)
    challenge = make_challenge(board, agency=agency, title="First words")

    typed = entered(agency, title="Other words", raised_on_month="13")

    page = client.post(address(board, "edit", challenge.pk), typed)

    assert page.context["breadcrumbs"][-1]["text"] == f"{challenge.reference} First words"


def test_a_number_is_not_given_twice(client, board, manager):
    agency = make_agency(board)
    client.post(address(board, "add"), entered(agency))
    client.post(address(board, "remove", Challenge.objects.get().pk))

    client.post(address(board, "add"), entered(agency))

    assert Challenge.objects.get().reference == "C2"


def test_the_second_of_two_people_is_told_and_shown_both_versions(client, board, manager):
    agency = make_agency(board)
    challenge = make_challenge(board, agency=agency, title="First words")
    seen = version_of(challenge)
    other = make_user("other@example.org", name="Kim Other")
    challenge.title = "Words of the other"
    challenge._history_user = other
    challenge.save()
    mine = entered(agency, title="My words", seen=seen)

    answer = client.post(address(board, "edit", challenge.pk), mine)

    page = answer.content.decode()
    challenge.refresh_from_db()
    assert answer.status_code == 409
    assert challenge.title == "Words of the other"
    assert "Saved by Kim Other" in page
    assert "Words of the other" in page
    assert "My words" in page

    again = client.post(address(board, "edit", challenge.pk), {**mine, "seen": version_of(challenge)})

    challenge.refresh_from_db()
    assert again.status_code == 302
    assert challenge.title == "My words"


def test_history_says_who_changed_what(client, board, manager):
    challenge = make_challenge(board, agency=make_agency(board), title="First words")
    mine = entered(challenge.agency, title="Other words", seen=version_of(challenge))
    client.post(address(board, "edit", challenge.pk), mine)

    page = client.get(address(board, "history", challenge.pk)).content.decode()

    assert "<del>First words</del>" in page
    assert "<ins>Other words</ins>" in page
    assert "Robin Vale" in page


def test_a_record_that_others_depend_on_is_not_removed(client, board, manager):
    challenge = make_challenge(board, agency=make_agency(board))
    make_action(board, challenge=challenge, agency=challenge.agency, title="Name a deputy")

    asked = client.get(address(board, "remove", challenge.pk)).content.decode()
    answer = client.post(address(board, "remove", challenge.pk))

    assert "This cannot be removed" in asked
    assert "1 action: A1 Name a deputy" in asked
    assert answer.status_code == 409
    assert Challenge.objects.exists()


def test_removal_asks_first_and_keeps_the_history(client, board, manager):
    challenge = make_challenge(board, agency=make_agency(board), title="Words")

    asked = client.get(address(board, "remove", challenge.pk))
    assert asked.status_code == 200
    assert Challenge.objects.exists()
    client.post(address(board, "remove", challenge.pk))

    removed = client.get(address(board, "removed")).content.decode()
    assert not Challenge.objects.exists()
    assert "C1 Words" in removed
    assert "Robin Vale" in removed


def test_another_boards_record_is_not_found(client, board, manager):
    other = make_board("Elsewhere Safeguarding Children Board")
    challenge = make_challenge(other, agency=make_agency(other))

    for page in ("record", "edit", "history", "remove"):
        assert client.get(address(board, page, challenge.pk)).status_code == 404
    mine = entered(make_agency(board), seen=0)
    assert client.post(address(board, "edit", challenge.pk), mine).status_code == 404


def test_another_boards_agency_cannot_be_chosen(client, board, manager):
    stranger = make_agency(make_board("Elsewhere Safeguarding Children Board"))

    answer = client.post(address(board, "add"), entered(stranger))

    assert answer.status_code == 422
    assert not Challenge.objects.exists()


@pytest.mark.parametrize("role", ["member", "chair"])
def test_readers_see_and_change_nothing(client, board, role):
    challenge = make_challenge(board, agency=make_agency(board), title="Words")
    client.force_login(make_user(board=board, role=role))

    assert "Words" in client.get(address(board)).content.decode()
    page = client.get(address(board, "record", challenge.pk)).content.decode()
    assert address(board, "edit", challenge.pk) not in page
    assert address(board, "remove", challenge.pk) not in page
    for page in ("edit", "remove"):
        assert client.post(address(board, page, challenge.pk)).status_code == 403
    assert client.post(address(board, "add")).status_code == 403


def test_a_data_lead_sees_what_concerns_the_agency_and_no_more(client, board):
    police, health = make_agency(board), make_agency(board, "Health")
    own = make_challenge(board, agency=police, title="To the police")
    other = make_challenge(board, agency=health, title="To health", number=2)
    client.force_login(make_user(board=board, role="data_lead", agency=police))

    page = client.get(address(board)).content.decode()

    assert "To the police" in page
    assert "To health" not in page
    assert client.get(address(board, "record", own.pk)).status_code == 200
    assert client.get(address(board, "record", other.pk)).status_code == 404
    assert client.get(address(board, "edit", own.pk)).status_code == 403
    assert client.get(address(board, "removed")).status_code == 403


def test_the_list_costs_the_same_whatever_its_length(client, board, manager, django_assert_num_queries):
    agency = make_agency(board)
    make_challenge(board, agency=agency)
    client.get(address(board))
    with django_assert_num_queries(10):
        client.get(address(board))
    for number in range(2, 6):
        make_challenge(board, agency=agency, number=number)

    with django_assert_num_queries(10):
        client.get(address(board))


def test_filters_live_in_the_query_string(client, board, manager):
    agency = make_agency(board)
    make_challenge(board, agency=agency, title="About meetings", topic="attendance")
    make_challenge(board, agency=agency, title="About figures", topic="data", number=2)

    page = client.get(address(board), {"topic": "data", "words": "figures"}).content.decode()

    assert "About figures" in page
    assert "About meetings" not in page
