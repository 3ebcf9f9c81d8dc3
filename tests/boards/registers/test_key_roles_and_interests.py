"""The registers of key roles, with their appraisals, and of declarations."""

import datetime

import pytest

from boards.models import Appraisal, Interest, KeyRole
from boards.queries.history import version_of
from tests.builders.boards import make_board, make_group, make_seat, make_user, make_year
from tests.builders.governance import (
    make_appraisal,
    make_interest,
    make_key_role,
    make_person,
    page,
    typed,
)

pytestmark = pytest.mark.django_db

DAY = datetime.date


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


def text(response):
    return " ".join(response.content.decode().split())


def test_a_role_is_added_with_its_holder_and_line_of_account(client, board, manager):
    sam = make_person(board)
    mine = {
        "title": "Independent Chair",
        "person": sam.pk,
        "answers_to": "Chief Executive of the council",
        "is_appraised": "on",
        "seen": "0",
        **typed(starts_on=DAY(2013, 6, 1)),
    }

    client.post(page(board, "key_roles_add"), mine)

    role = KeyRole.objects.get()
    assert (role.number, role.person, role.answers_to) == (1, sam, "Chief Executive of the council")
    assert "Independent Chair" in text(client.get(page(board, "people_record", sam.pk)))


# The page speaks of 31 March 2014.
@pytest.mark.parametrize(
    ("starts_on", "ends_on", "held_on", "is_due"),
    [
        (DAY(2013, 6, 1), None, [], False),
        (DAY(2013, 3, 31), None, [], True),
        (DAY(2013, 4, 14), None, [], True),
        (DAY(2013, 4, 15), None, [], False),
        (None, None, [], True),
        (None, None, [DAY(2013, 6, 1)], False),
        (None, None, [DAY(2011, 6, 1), DAY(2012, 6, 1)], True),
        (None, None, [DAY(2012, 2, 29)], True),
        # An appraisal after the day of the page is none yet.
        (DAY(2012, 1, 1), None, [DAY(2014, 4, 1)], True),
        (DAY(2012, 1, 1), DAY(2014, 3, 30), [], False),
    ],
)
def test_an_appraisal_is_due_a_year_after_the_last_one(
    client, board, manager, starts_on, ends_on, held_on, is_due
):
    role = make_key_role(board, starts_on=starts_on, ends_on=ends_on, is_appraised=True)
    for day in held_on:
        make_appraisal(role, day)

    shown = text(client.get(page(board, "key_roles_record", role.pk)))
    listed = text(client.get(page(board, "key_roles")))

    assert ("A yearly appraisal is due" in shown) is is_due
    assert ("1 appraisal is due" in listed) is is_due


def test_a_role_that_is_not_appraised_has_none_due(client, board, manager):
    role = make_key_role(board, "Lead Member", starts_on=DAY(2010, 1, 1))

    assert "appraisal is due" not in text(client.get(page(board, "key_roles_record", role.pk)))
    assert "1 key role; for 1 the record names no holder." in text(client.get(page(board, "key_roles")))


def test_an_appraisal_is_added_changed_and_not_recorded_twice(client, board, manager):
    role = make_key_role(board, is_appraised=True)
    mine = {"held_by": "Chief Executive", "note": "", "seen": "0", **typed(held_on=DAY(2014, 2, 3))}

    client.post(page(board, "key_roles_appraisals_add", role.pk), mine)
    again = client.post(page(board, "key_roles_appraisals_add", role.pk), mine)
    held = Appraisal.objects.get()
    change = {**mine, "note": "Two aims for the year.", "seen": version_of(held)}
    client.post(page(board, "key_roles_appraisals_edit", role.pk, held.pk), change)

    held.refresh_from_db()
    assert "An appraisal of this role on this day is recorded already." in text(again)
    assert held.note == "Two aims for the year."


def test_a_role_goes_with_its_appraisals(client, board, manager):
    role = make_key_role(board)
    make_appraisal(role)

    client.post(page(board, "key_roles_remove", role.pk))

    assert not KeyRole.objects.exists()
    assert not Appraisal.objects.exists()


def test_a_declaration_is_recorded_for_a_seat(client, board, manager):
    seat = make_seat(make_group(board))
    mine = {
        "seat": seat.pk,
        "kind": "conflict",
        "text": "Governor of a school that is inspected.",
        "seen": "0",
        **typed(declared_on=DAY(2014, 2, 3)),
    }

    answer = client.post(page(board, "interests_add"), mine, follow=True)

    assert Interest.objects.get().seat == seat
    assert "How it is handled is not recorded" in text(answer)
    assert "1 interest that may conflict stands at present; for 1 the record does not say" in text(
        client.get(page(board, "interests"))
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"kind": "mandate"}, "No interests that may conflict stand at present."),
        ({"handling": "Leaves the room."}, "1 interest that may conflict stands at present."),
        ({"ended_on": DAY(2014, 3, 30)}, "No interests that may conflict stand at present."),
        ({"ended_on": DAY(2014, 3, 31), "handling": "x"}, "1 interest that may conflict stands at present."),
    ],
)
def test_lede_counts_the_interests_that_stand(client, board, manager, values, sentence):
    make_interest(make_seat(make_group(board)), **values)

    assert sentence in text(client.get(page(board, "interests")))


def test_a_declaration_does_not_end_before_it_was_made(client, board, manager):
    seat = make_seat(make_group(board))
    days = typed(declared_on=DAY(2014, 2, 3), ended_on=DAY(2014, 2, 2))

    answer = client.post(
        page(board, "interests_add"), {"seat": seat.pk, "kind": "conflict", "text": "x", "seen": "0", **days}
    )

    assert answer.status_code == 422
    assert "A declaration cannot end before it was made." in text(answer)


def test_declarations_are_narrowed_by_kind_and_seat(client, board, manager):
    group = make_group(board)
    one, other = make_seat(group), make_seat(group, "Health")
    make_interest(one, "Governor")
    make_interest(other, "Can commit", kind="mandate")

    shown = text(client.get(page(board, "interests"), {"kind": "mandate", "seat": other.pk}))

    assert "Can commit" in shown
    assert "Governor" not in shown
