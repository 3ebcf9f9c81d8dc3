"""The register of seats: their terms, deputies and the step from one holder to the next."""

import datetime

import pytest
from django.db import IntegrityError, transaction

from boards.models import Appointment, MemberAppraisal, Person, Seat
from boards.queries.history import version_of
from tests.builders.boards import (
    make_action,
    make_agency,
    make_appointment,
    make_board,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.governance import make_person, page, typed

pytestmark = pytest.mark.django_db

DAY = datetime.date
OVERLAP = "Somebody else holds the seat in part of this term. End the earlier term first."


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


@pytest.fixture
def seat(board):
    return make_seat(make_group(board))


def text(response):
    return " ".join(response.content.decode().split())


def appoint(client, seat, person=None, *, part="holders", **values):
    address = page(seat.group.board, f"seats_{part}_add", seat.pk)
    return client.post(address, {"seen": "0", **({"person": person.pk} if person else {}), **values})


def seat_form(seat, **values):
    return {
        "group": seat.group.pk,
        "title": seat.title,
        "agency": seat.agency.pk,
        "standing": seat.standing,
        "seen": version_of(seat),
        **values,
    }


def test_a_seat_is_added_to_the_group_that_the_link_names(client, board, manager):
    group, agency = make_group(board), make_agency(board)
    asked = client.get(page(board, "seats_add"), {"group": group.pk}).content.decode()
    assert f'<option value="{group.pk}" selected>Main board</option>' in asked
    mine = {"group": group.pk, "title": "Police", "agency": agency.pk, "standing": "member", "seen": "0"}

    answer = client.post(page(board, "seats_add"), mine)

    seat = Seat.objects.get()
    assert answer.headers["Location"] == page(board, "seats_record", seat.pk)
    assert (seat.group, seat.agency, seat.slug, seat.position) == (group, agency, "police", 1)


def test_one_person_holds_several_seats(client, board, manager, seat):
    other = make_seat(make_group(board, "Executive"), "Head of service", agency=seat.agency)
    sam = make_person(board)

    for place in (seat, other):
        appoint(client, place, sam, **typed(starts_on=DAY(2013, 4, 1)))

    assert Person.objects.get() == sam
    shown = text(client.get(page(board, "people_record", sam.pk)))
    assert f'href="{page(board, "seats_record", seat.pk)}">Police</a>' in shown
    assert f'href="{page(board, "seats_record", other.pk)}">Head of service</a>' in shown
    assert "1 person; 1 holds more than one seat." in text(client.get(page(board, "people")))


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "is_refused"),
    [
        (DAY(2013, 12, 31), None, True),
        (DAY(2014, 1, 1), None, False),
        (DAY(2012, 1, 1), DAY(2013, 3, 31), False),
        (DAY(2012, 1, 1), DAY(2013, 4, 1), True),
        (DAY(2013, 6, 1), DAY(2013, 6, 1), True),
        (DAY(2012, 1, 1), None, True),
    ],
)
def test_terms_of_one_seat_do_not_overlap(client, board, manager, seat, starts_on, ends_on, is_refused):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    sam = make_person(board)
    days = {"starts_on": starts_on} | ({"ends_on": ends_on} if ends_on else {})

    answer = appoint(client, seat, sam, **typed(**days))

    assert answer.status_code == (422 if is_refused else 302)
    assert Appointment.objects.filter(person=sam).exists() is not is_refused
    if is_refused:
        assert OVERLAP in text(answer)


def test_the_database_refuses_overlapping_terms_as_well(seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))

    with pytest.raises(IntegrityError), transaction.atomic():
        make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 12, 31))

    assert Appointment.objects.count() == 1


def test_a_term_that_is_changed_into_another_one_is_refused(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    later = make_appointment(seat, "Sam Reed", starts_on=DAY(2014, 1, 1))
    mine = {
        "person": later.person.pk,
        "seen": version_of(later),
        **typed(starts_on=DAY(2013, 12, 1)),
    }

    answer = client.post(page(board, "seats_holders_edit", seat.pk, later.pk), mine)

    later.refresh_from_db()
    assert answer.status_code == 422
    assert OVERLAP in text(answer)
    assert later.starts_on == DAY(2014, 1, 1)


def test_several_deputies_are_named_beside_the_holder(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))

    for name in ("Sam Reed", "Ash Field"):
        appoint(client, seat, part="deputies", new_person=name, **typed(starts_on=DAY(2013, 4, 1)))

    deputies = Appointment.objects.filter(capacity="deputy").order_by("pk")
    assert [str(term) for term in deputies] == ["Sam Reed, Police", "Ash Field, Police"]
    shown = text(client.get(page(board, "members")))
    assert "Sam Reed</a><br>" in shown and "Ash Field</a>" in shown


@pytest.mark.parametrize(
    ("days", "is_refused"),
    [
        ({"starts_on": DAY(2013, 3, 31)}, True),
        ({"starts_on": DAY(2013, 4, 1)}, False),
        ({"starts_on": DAY(2014, 1, 1), "ends_on": DAY(2014, 3, 31)}, False),
        ({"starts_on": DAY(2014, 1, 1), "ends_on": DAY(2014, 4, 1)}, True),
        ({"starts_on": DAY(2014, 4, 1)}, True),
        ({}, False),
    ],
)
def test_a_term_lies_within_the_time_of_its_seat(client, board, manager, days, is_refused):
    seat = make_seat(make_group(board), starts_on=DAY(2013, 4, 1), ends_on=DAY(2014, 3, 31))

    answer = appoint(client, seat, make_person(board), **typed(**days))

    assert answer.status_code == (422 if is_refused else 302)
    assert Appointment.objects.exists() is not is_refused
    if is_refused:
        assert "The seat exists from 1 April 2013 and until 31 March 2014." in text(answer)


def test_a_term_in_the_wrong_order_is_explained_once(client, board, manager, seat):
    days = typed(starts_on=DAY(2014, 1, 1), ends_on=DAY(2013, 1, 1))

    answer = appoint(client, seat, make_person(board), **days)

    assert answer.status_code == 422
    assert "A term cannot end before it starts." in text(answer)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "Choose a person, or enter the name of somebody new."),
        ({"new_person": "sam reed"}, "sam reed is in the list already."),
        ({"new_person": "Kim Hale", "person": "listed"}, "enter a new name, not both."),
    ],
)
def test_who_holds_the_seat_is_said_once(client, board, manager, seat, values, message):
    sam = make_person(board)
    values = {**values, **({"person": sam} if "person" in values else {})}

    answer = appoint(client, seat, **values)

    assert answer.status_code == 422
    assert message in text(answer)
    assert (Person.objects.count(), Appointment.objects.count()) == (1, 0)


def test_somebody_new_is_added_with_the_term_and_in_the_history(client, board, manager, seat):
    appoint(client, seat, new_person="Sam Reed", **typed(starts_on=DAY(2013, 4, 1)))

    sam = Person.objects.get()
    assert (sam.board, sam.slug) == (board, "sam-reed")
    assert sam.appointments.get().seat == seat
    assert sam.history.get().history_user == manager


def test_nobody_new_is_kept_when_the_term_is_refused(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))

    appoint(client, seat, new_person="Sam Reed", **typed(starts_on=DAY(2014, 1, 1)))

    assert not Person.objects.filter(name="Sam Reed").exists()


def test_another_boards_person_is_not_appointed(client, board, manager, seat):
    stranger = make_person(make_board("Hilltop board"))

    assert appoint(client, seat, stranger).status_code == 422
    assert not Appointment.objects.exists()


def test_a_seat_is_not_made_shorter_than_its_terms(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))

    refused = client.post(
        page(board, "seats_edit", seat.pk), seat_form(seat, **typed(ends_on=DAY(2013, 12, 30)))
    )
    taken = client.post(
        page(board, "seats_edit", seat.pk), seat_form(seat, **typed(ends_on=DAY(2013, 12, 31)))
    )

    assert "The seat cannot be shorter than the terms of Kim Hale." in text(refused)
    assert taken.status_code == 302


@pytest.mark.parametrize(
    ("starts_on", "is_refused"), [(DAY(2013, 8, 31), True), (DAY(2013, 9, 1), False), (DAY(2014, 4, 1), True)]
)
def test_a_seat_lies_within_the_time_of_its_group(client, board, manager, seat, starts_on, is_refused):
    seat.group.starts_on, seat.group.ends_on = DAY(2013, 9, 1), DAY(2014, 3, 31)
    seat.group.save()

    answer = client.post(page(board, "seats_edit", seat.pk), seat_form(seat, **typed(starts_on=starts_on)))

    assert answer.status_code == (422 if is_refused else 302)


def test_a_seat_with_attendance_stays_on_its_group(client, board, manager, seat):
    make_mark(make_meeting(seat.group), seat)
    other = make_group(board, "Executive")

    answer = client.post(page(board, "seats_edit", seat.pk), seat_form(seat, group=other.pk))

    seat.refresh_from_db()
    assert answer.status_code == 422
    assert "so it stays on its group" in text(answer)
    assert seat.group != other


def test_page_of_a_seat_says_since_when_it_is_vacant(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    seat.recruitment = "Advertised in January"
    seat.save()

    shown = text(client.get(page(board, "seats_record", seat.pk)))

    assert "Vacant since 1 January 2014" in shown
    assert "Advertised in January" in shown
    assert f'class="govuk-button" href="{page(board, "seats_holders_add", seat.pk)}"' in shown
    assert "Hand over the seat" not in shown


def test_page_of_a_seat_warns_of_a_term_that_ends_soon(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2014, 6, 29))

    shown = text(client.get(page(board, "seats_record", seat.pk)))

    assert "The term of Kim Hale ends on 29 June 2014." in shown
    assert f'class="govuk-button" href="{page(board, "seats_hand_over", seat.pk)}"' in shown


def test_a_seat_goes_with_its_terms_unless_attendance_depends_on_it(client, board, manager, seat):
    make_appointment(seat, "Kim Hale")
    used = make_seat(seat.group, "Health")
    make_mark(make_meeting(seat.group), used)
    make_action(board, agency=used.agency, seat=used)

    refused = client.post(page(board, "seats_remove", used.pk))
    client.post(page(board, "seats_remove", seat.pk))

    assert refused.status_code == 409
    assert "1 attendance: Health: Present" in text(refused)
    assert "1 action: A1 Do it" in text(refused)
    assert list(Seat.objects.all()) == [used]
    assert not Appointment.objects.exists()
    assert "Kim Hale" in str(Person.objects.get())


def test_an_appraisal_of_a_member_is_kept_with_what_follows(client, board, manager, seat):
    mine = {
        "held_by": "Independent Chair",
        "note": "Leads on neglect next year.",
        "seen": "0",
        **typed(held_on=DAY(2014, 2, 3)),
    }

    client.post(page(board, "seats_appraisals_add", seat.pk), mine)
    again = client.post(page(board, "seats_appraisals_add", seat.pk), mine)

    assert MemberAppraisal.objects.get().seat == seat
    assert "on this day is recorded already" in text(again)
    assert "Leads on neglect next year." in text(client.get(page(board, "seats_record", seat.pk)))


def hand_over(client, seat, **values):
    address = page(seat.group.board, "seats_hand_over", seat.pk)
    return client.post(address, {"seen": "0", **values}, follow=True)


def terms_of(seat):
    return [(term.person.name, term.starts_on, term.ends_on) for term in seat.appointments.order_by("pk")]


def test_a_seat_is_handed_over_in_one_step(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))
    sam = make_person(board)

    answer = hand_over(client, seat, person=sam.pk, **typed(last_day=DAY(2013, 12, 31)))

    assert answer.redirect_chain == [(page(board, "seats_record", seat.pk), 302)]
    assert "Sam Reed follows in the seat." in text(answer)
    assert terms_of(seat) == [
        ("Kim Hale", DAY(2013, 4, 1), DAY(2013, 12, 31)),
        ("Sam Reed", DAY(2014, 1, 1), None),
    ]
    assert {term.history.first().history_user for term in seat.appointments.all()} == {manager}


def test_the_successor_may_be_new_start_later_and_for_a_time(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2014, 1, 31))
    days = typed(last_day=DAY(2013, 12, 31), starts_on=DAY(2014, 2, 1), ends_on=DAY(2016, 1, 31))

    hand_over(client, seat, new_person="Ash Field", **days)

    assert terms_of(seat) == [
        ("Kim Hale", DAY(2013, 4, 1), DAY(2013, 12, 31)),
        ("Ash Field", DAY(2014, 2, 1), DAY(2016, 1, 31)),
    ]


def test_without_a_successor_the_seat_is_vacant(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))

    answer = hand_over(client, seat, **typed(last_day=DAY(2013, 12, 31)))

    assert "The seat is then vacant." in text(answer)
    assert "Vacant since 1 January 2014" in text(answer)
    assert terms_of(seat) == [("Kim Hale", DAY(2013, 4, 1), DAY(2013, 12, 31))]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"last_day": DAY(2013, 3, 31)}, "Nobody is recorded as holding the seat on 31 March 2013."),
        ({"last_day": DAY(2013, 5, 1)}, "Somebody else holds the seat in part of this term."),
        (
            {"last_day": DAY(2013, 12, 31), "starts_on": DAY(2015, 4, 1)},
            "The new term lies outside the time for which the seat exists.",
        ),
        (
            {"last_day": DAY(2013, 12, 31), "starts_on": DAY(2013, 12, 31)},
            "The next holder starts after the last day of the present one.",
        ),
        (
            {"last_day": DAY(2013, 12, 31), "ends_on": DAY(2013, 12, 31)},
            "A term cannot end before it starts.",
        ),
    ],
)
def test_a_hand_over_that_cannot_be_changes_nothing(client, board, manager, seat, values, reason):
    seat.ends_on = DAY(2015, 3, 31)
    seat.save()
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    make_appointment(seat, "Lee Dale", starts_on=DAY(2014, 6, 1), ends_on=DAY(2015, 3, 31))
    before = terms_of(seat)

    answer = hand_over(client, seat, new_person="Ash Field", **typed(**values))

    assert answer.status_code == 422
    assert reason in text(answer)
    assert terms_of(seat) == before
    assert not Person.objects.filter(name="Ash Field").exists()


def test_a_hand_over_needs_a_last_day(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))

    assert "Last day of the present holder: Enter a date." in text(hand_over(client, seat))


def test_only_the_business_manager_hands_over_a_seat_of_the_own_board(client, board, manager, seat):
    make_appointment(seat, "Kim Hale", starts_on=DAY(2013, 4, 1))
    stranger = make_seat(make_group(make_board("Hilltop board")))

    assert client.get(page(board, "seats_hand_over", stranger.pk)).status_code == 404
    client.force_login(make_user(board=board))
    assert client.get(page(board, "seats_hand_over", seat.pk)).status_code == 403
    assert hand_over(client, seat, **typed(last_day=DAY(2013, 12, 31))).status_code == 403
    assert terms_of(seat) == [("Kim Hale", DAY(2013, 4, 1), None)]


def test_page_of_a_seat_asks_the_database_a_small_number_of_times(
    client, board, manager, seat, django_assert_max_num_queries
):
    for year in range(2000, 2010):
        make_appointment(seat, f"Person {year}", starts_on=DAY(year, 1, 1), ends_on=DAY(year, 12, 31))
    client.get(page(board, "seats_record", seat.pk))

    with django_assert_max_num_queries(15):
        client.get(page(board, "seats_record", seat.pk))
