"""The pages of every register at the edges: closed years, two people at once, what a data lead may see."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from boards.models import Board, FunctionEvidence, User
from boards.queries.history import version_of
from boards.services import records
from tests.boards.registers.pages import Pages, dated, text
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_body,
    make_group,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.partnership import make_function, make_function_evidence, make_memorandum, make_party

pytestmark = pytest.mark.django_db


@pytest.fixture
def board() -> Board:
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(board) -> User:
    return make_user("manager@example.org", board=board, role="business_manager")


@pytest.fixture
def pages(client: Client, board, manager) -> Pages:
    client.force_login(manager)
    return Pages(client, board)


def close(year: Any, by: User) -> Any:
    year.closed_at, year.closed_by = timezone.now(), by
    year.save()
    return year


# Closed years


def test_a_part_of_a_closed_year_stays_as_it_is(pages, board, manager):
    function = make_function(board)
    old = make_function_evidence(function, close(make_year(board, 2012), manager), text="Of the closed year")
    new = make_function_evidence(function, make_year(board), text="Of this year")

    shown = text(pages.get("functions_record", function.pk))

    for page in ("functions_evidence_edit", "functions_evidence_remove"):
        assert pages.address(page, function.pk, new.pk) in shown
        assert pages.address(page, function.pk, old.pk) not in shown
        assert pages.get(page, function.pk, old.pk).status_code == 404
        assert pages.post(page, function.pk, old.pk, text="Changed").status_code == 404
    assert FunctionEvidence.objects.get(pk=old.pk).text == "Of the closed year"


def test_a_record_with_a_part_of_a_closed_year_is_not_removed(pages, board, manager):
    function = make_function(board)
    make_function_evidence(function, close(make_year(board, 2012), manager), text="Of the closed year")

    answer = pages.post("functions_remove", function.pk)

    assert answer.status_code == 409
    assert "Of the closed year" in text(answer)


def test_no_part_of_a_closed_year_is_offered_or_added(pages, board, manager):
    function = make_function(board)
    close(make_year(board), manager)

    shown = text(pages.get("functions_record", function.pk))
    answer = pages.post("functions_evidence_add", function.pk, text="Five audits.")

    assert pages.address("functions_evidence_add", function.pk) not in shown
    assert answer.status_code == 422
    assert "2013-14 is closed" in text(answer)
    assert "Five audits." in text(answer)
    assert not FunctionEvidence.objects.exists()


# Two people at once


def test_somebody_added_the_same_meanwhile(pages, board, monkeypatch):
    memorandum, body = make_memorandum(board), make_body(board)
    add = records.add

    def late(*args: Any, **values: Any) -> None:
        make_party(memorandum, body)
        add(*args, **values)

    monkeypatch.setattr(records, "add", late)
    answer = pages.post("memoranda_parties_add", memorandum.pk, body=body.pk, state="waiting")

    assert answer.status_code == 422
    assert "already party to this version" in text(answer)
    assert memorandum.parties.count() == 1


def test_somebody_used_the_record_while_its_removal_was_asked(pages, board, monkeypatch):
    agency = make_agency(board)
    remove = records.remove

    def late(*args: Any, **values: Any) -> None:
        make_action(board, agency=agency)
        remove(*args, **values)

    monkeypatch.setattr(records, "remove", late)
    answer = pages.post("agencies_remove", agency.pk)

    assert answer.status_code == 409
    assert "This cannot be removed" in text(answer)


def test_a_forged_version_of_a_record_without_history_is_a_conflict(pages, board):
    agency = make_agency(board)
    agency.history.all().delete()

    answer = pages.post("agencies_edit", agency.pk, name="Police", sector="police", statutory="yes", seen="7")

    assert answer.status_code == 409


# Addresses


def test_an_address_fills_in_a_new_record_and_never_one_that_is_saved(pages, board):
    agency = make_agency(board, "Police")

    new = pages.get("agencies_add", name="Health")
    old = pages.get("agencies_edit", agency.pk, name="Health")

    assert new.context["form"]["name"].value() == "Health"
    assert old.context["form"]["name"].value() == "Police"


@pytest.mark.parametrize("year", [1799, 2200, 9999, "0214"])
def test_a_year_that_nobody_means_is_refused(pages, board, year):
    day = dated("starts_on", datetime.date(2013, 4, 1)) | {"starts_on_year": year}

    answer = pages.post("groups_add", name="Health group", tier="sub_group", **day)

    assert answer.status_code == 422
    assert "Enter a year from 1800 to 2199." in text(answer)


# A seat that is moved


def test_a_seat_moves_to_a_group_that_has_one_of_its_name(pages, board):
    group, other = make_group(board), make_group(board, "Other group")
    seat = make_seat(group, "Police")
    make_seat(other, "Police", agency=seat.agency)

    answer = pages.post(
        "seats_edit",
        seat.pk,
        group=other.pk,
        title="Police",
        agency=seat.agency_id,
        standing="member",
        seen=version_of(seat),
    )

    seat.refresh_from_db()
    assert answer.status_code == 302
    assert (seat.group, seat.slug) == (other, "police-2")


# What a data lead may see


def test_a_data_lead_is_offered_no_other_agencies_records_to_choose_from(client, board):
    own, other = make_agency(board, "Police"), make_agency(board, "Health trust")
    group = make_group(board)
    seats = [make_seat(group, f"Seat of {agency}", agency=agency) for agency in (own, other)]
    for agency, seat in zip((own, other), seats, strict=True):
        make_action(board, agency=agency, seat=seat)
    client.force_login(make_user("lead@example.org", board=board, role="data_lead", agency=own))
    pages = Pages(client, board)

    form = pages.get("actions").context["form"]

    assert [one.pk for one in form.fields["agency"].queryset] == [own.pk]
    assert [one.pk for one in form.fields["seat"].queryset] == [seats[0].pk]
    assert "Health trust" not in text(pages.get("actions"))
