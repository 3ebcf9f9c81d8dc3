"""The registers of people and of agencies."""

import datetime

import pytest

from boards.models import Agency, Contribution, Person
from boards.queries.history import version_of
from tests.builders.boards import (
    make_action,
    make_agency,
    make_appointment,
    make_board,
    make_challenge,
    make_contribution,
    make_group,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.governance import make_key_role, make_person, page, typed

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


def cells(response, table="table"):
    return [[str(cell) for _, cell in row.items()] for row in response.context[table].rows]


def test_people_are_listed_with_the_seats_and_roles_of_the_day(client, board, manager):
    group = make_group(board)
    seat, other = make_seat(group), make_seat(group, "Health")
    make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 4, 1))
    make_appointment(other, "Sam Reed", capacity="deputy")
    make_appointment(other, "Kim Hale", starts_on=DAY(2012, 1, 1), ends_on=DAY(2013, 3, 31))
    make_key_role(board, person=Person.objects.get(name="Kim Hale"))

    rows = cells(client.get(page(board, "people")))

    assert [row[1:3] for row in rows] == [
        ["", "Independent Chair"],
        ["Police (Main board); Health (Main board), deputy", ""],
    ]


def test_people_are_found_by_name(client, board, manager):
    make_person(board, "Sam Reed")
    make_person(board, "Kim Hale")

    found = client.get(page(board, "people"), {"words": "reed"})

    assert [row.record.name for row in found.context["table"].rows] == ["Sam Reed"]


def test_a_name_is_kept_once(client, board, manager):
    make_person(board, "Sam Reed")
    make_person(make_board("Hilltop board"), "Kim Hale")

    again = client.post(page(board, "people_add"), {"name": "sam reed", "seen": "0"})
    elsewhere = client.post(page(board, "people_add"), {"name": "Kim Hale", "seen": "0"})

    assert "Somebody of this name is in the list." in text(again)
    assert elsewhere.status_code == 302


def test_a_name_is_kept_while_its_record_is_changed(client, board, manager):
    sam = make_person(board, "Sam Reed")

    answer = client.post(page(board, "people_edit", sam.pk), {"name": "Sam Reed", "seen": version_of(sam)})

    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("values", "is_taken"),
    [
        ({"contact_through": "Participation worker", **typed(consented_on=DAY(2014, 1, 6))}, True),
        ({"contact_through": "Participation worker"}, False),
        (typed(consented_on=DAY(2014, 1, 6)), False),
        ({}, False),
    ],
)
def test_a_young_person_has_a_safe_contact_and_has_agreed(client, board, manager, values, is_taken):
    mine = {"name": "Youth ambassador", "is_young_person": "on", "seen": "0", **values}

    answer = client.post(page(board, "people_add"), mine, follow=True)

    assert Person.objects.exists() is is_taken
    words = "only through: Participation worker. Agreed to take part on 6 January 2014."
    words = words if is_taken else "record through whom they are contacted and when they agreed."
    assert words in text(answer)


def test_a_person_who_holds_a_seat_is_not_removed(client, board, manager):
    term = make_appointment(make_seat(make_group(board)))

    answer = client.post(page(board, "people_remove", term.person.pk))

    assert answer.status_code == 409
    assert "1 term: Sam Reed, Police" in text(answer)


def test_an_agency_takes_the_spelling_of_its_sector_that_is_in_use(client, board, manager):
    make_agency(board, "Constabulary", sector="police")
    mine = {"name": "Transport police", "sector": " Police ", "statutory": "no", "seen": "0"}

    client.post(page(board, "agencies_add"), mine)

    assert Agency.objects.get(name="Transport police").sector == "police"


def test_the_only_agency_of_a_sector_may_change_its_spelling(client, board, manager):
    agency = make_agency(board, sector="polise")
    mine = {"name": "Police", "sector": "Police", "statutory": "yes", "seen": version_of(agency)}

    client.post(page(board, "agencies_edit", agency.pk), mine)

    agency.refresh_from_db()
    assert agency.sector == "Police"


def test_agencies_are_listed_with_their_seats_of_the_day(client, board, manager):
    police = make_agency(board, other_names="Constabulary; The Force")
    make_agency(board, "School", sector="education", statutory="unclear")
    group = make_group(board)
    make_seat(group, "Chief", agency=police)
    make_seat(group, "Gone", agency=police, ends_on=DAY(2014, 3, 30))
    old = make_group(board, "Old", ends_on=DAY(2014, 3, 30))
    make_seat(old, "Officer", agency=police)

    response = client.get(page(board, "agencies"))
    found = client.get(page(board, "agencies"), {"words": "force", "sector": "police"})

    assert "2 agencies: 1 is a statutory board partner; for 1 that depends on facts not recorded." in text(
        response
    )
    assert [row[1:5] for row in cells(response)] == [
        ["police", "Statutory board partner", "Constabulary; The Force", "1"],
        ["education", "Depends on facts not recorded", "", "0"],
    ]
    assert len(cells(found)) == 1


def test_page_of_an_agency_brings_together_what_concerns_it(client, board, manager):
    agency = make_agency(board, legal_basis="Children Act 2004, section 13")
    seat = make_seat(make_group(board), "Chief", agency=agency)
    make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 4, 1))
    make_contribution(make_year(board), agency, 1250)
    make_contribution(make_year(board, 2014), agency, state=Contribution.State.TO_BE_CONFIRMED)
    challenge = make_challenge(board, agency=agency, title="Too few came")
    action = make_action(board, agency=agency, title="Name a deputy")
    make_challenge(board, agency=make_agency(board, "Health"), title="Not theirs")

    response = client.get(page(board, "agencies_record", agency.pk))

    shown = text(response)
    assert "Children Act 2004, section 13" in shown
    assert "Sam Reed" in shown
    assert cells(response, "panel_1") == [
        ["2014-15", "no amount", "To be confirmed", ""],
        ["2013-14", "£1,250", "Agreed", ""],
    ]
    assert f'href="{page(board, "challenges_record", challenge.pk)}"' in shown
    assert f'href="{page(board, "actions_record", action.pk)}"' in shown
    assert "Not theirs" not in shown


def test_a_data_lead_reads_the_own_agency_without_links_to_closed_pages(client, board):
    police, health = make_agency(board), make_agency(board, "Health")
    seat = make_seat(make_group(board), agency=police)
    make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 4, 1))
    client.force_login(make_user(board=board, role="data_lead", agency=police))

    own = client.get(page(board, "agencies_record", police.pk))

    assert "Sam Reed" in text(own)
    assert page(board, "seats_record", seat.pk) not in own.content.decode()
    assert client.get(page(board, "agencies_record", health.pk)).status_code == 404
    assert client.get(page(board, "agencies_edit", police.pk)).status_code == 403
    listed = client.get(page(board, "agencies")).context["table"]
    assert [row.record for row in listed.rows] == [police]
    assert client.get(page(board, "people")).status_code == 403


@pytest.mark.parametrize("name", ["people", "agencies", "key_roles", "interests"])
def test_a_list_costs_the_same_whatever_its_length(client, board, manager, name, django_assert_num_queries):
    def fill(number):
        group = make_group(board, f"Group {number}")
        seat = make_seat(group, f"Seat {number}")
        term = make_appointment(seat, f"Person {number}", starts_on=DAY(2013, 4, 1))
        make_key_role(board, f"Role {number}", person=term.person, agency=seat.agency)

    fill(0)
    client.get(page(board, name))
    with django_assert_num_queries(12, exact=False):
        client.get(page(board, name))
    for number in range(1, 5):
        fill(number)

    with django_assert_num_queries(12, exact=False):
        client.get(page(board, name))
