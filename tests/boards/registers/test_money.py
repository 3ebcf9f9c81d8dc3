"""What is special about the registers of money: states of contributions, chasing them, posts, amounts."""

import csv
import datetime
import io
from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from boards.chasing import Standing
from boards.models import BudgetItem, BudgetLine, Contribution, ExpenditureLine
from boards.queries.history import version_of
from boards.registers.money_forms import PoundsField
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State
DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def year(board):
    return make_year(board)


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager")
    client.force_login(person)
    return person


def address(year, page, *arguments):
    return reverse(f"boards:{page}", args=[year.board.slug, year.label, *arguments])


def text(response):
    return " ".join(response.content.decode().split())


def day(name, when):
    return {f"{name}_day": when.day, f"{name}_month": when.month, f"{name}_year": when.year}


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("12000", D(12000)), ("£12,000.50", D("12000.50")), (" 1 200 ", D(1200)), ("0", D(0)), ("", None)],
)
def test_amounts_are_read_as_people_type_them(typed, amount):
    assert PoundsField(required=False).clean(typed) == amount


@pytest.mark.parametrize("typed", ["plenty", "12..5", "£"])
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(ValidationError):
        PoundsField().clean(typed)


def test_lines_are_added_in_order_and_below_nothing_is_refused(client, year, manager):
    for heading, amount in (("Staff", "146,916"), ("Staff", "1")):
        client.post(address(year, "expenditure_add"), {"heading": heading, "amount": amount, "seen": 0})
    refused = client.post(address(year, "expenditure_add"), {"heading": "Refund", "amount": "-5", "seen": 0})

    assert [(line.slug, line.amount, line.position) for line in ExpenditureLine.objects.all()] == [
        ("staff", D(146916), 1),
        ("staff-2", D(1), 2),
    ]
    assert refused.status_code == 422
    assert "Give an amount of £0 or more." in text(refused)


def test_the_money_page_shows_what_was_added(client, year, manager):
    answer = client.post(
        address(year, "income_add"), {"heading": "Charges", "amount": "£250", "seen": 0}, follow=True
    )

    assert "Charges was added." in text(answer)
    assert "£250" in text(client.get(address(year, "money")))


def test_several_posts_share_the_amount_of_one_line(client, year, manager):
    line = make_budget_line(year, "Training staff", 64000)
    for title, time in (("Training Officer", "2.5 days a week"), ("Serious case reviews", "")):
        client.post(
            address(year, "budget_items_add", line.pk), {"title": title, "working_time": time, "seen": 0}
        )
    page = text(client.get(address(year, "money")))

    assert [item.position for item in line.items.all()] == [1, 2]
    assert "Training Officer (2.5 days a week); Serious case reviews – one amount for both" in page
    client.post(address(year, "budget_remove", line.pk))
    assert not BudgetLine.objects.exists()
    assert not BudgetItem.objects.exists()


def test_only_a_post_can_be_vacant(client, year, manager):
    line = make_budget_line(year, "Other", 5)

    refused = client.post(
        address(year, "budget_items_add", line.pk), {"title": "Audits", "is_vacant": "on", "seen": 0}
    )

    assert refused.status_code == 422
    assert "Only a post can be vacant" in text(refused)


def entered(agency, **values):
    return {"agency": agency.pk, "state": "agreed", "amount": "5,000", "seen": 0, **values}


def test_a_contribution_is_added_at_the_end_of_the_list(client, board, year, manager):
    make_contribution(year, make_agency(board, "Police"), 1)
    health = make_agency(board, "Health")

    client.post(address(year, "contributions_add"), entered(health, purpose="training"))

    found = year.contributions.get(agency=health)
    assert (found.amount, found.state, found.position, found.purpose) == (D(5000), "agreed", 2, "training")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"amount": ""}, "Give the amount of an agreed contribution, 0 for nothing"),
        ({"state": "to_be_confirmed"}, "Give the amount of an agreed contribution, 0 for nothing"),
        ({"state": "not_recorded", "amount": "0"}, "leave it empty otherwise"),
        ({"amount": "-1"}, "Give an amount of £0 or more."),
        (day("received_on", DAY), "A contribution with a day of receipt has the state “Received”."),
        (day("reminded_on", DAY), "A reminder follows a request"),
        (
            day("reminded_on", DAY) | day("requested_on", DAY + datetime.timedelta(days=1)),
            "A reminder follows a request",
        ),
    ],
)
def test_what_cannot_be_true_of_a_contribution_is_refused(client, board, year, manager, values, message):
    answer = client.post(address(year, "contributions_add"), entered(make_agency(board), **values))

    assert answer.status_code == 422
    assert message in text(answer)
    assert not Contribution.objects.exists()


@pytest.mark.parametrize(
    "values",
    [
        {"amount": "0"},
        {"state": "to_be_confirmed", "amount": ""},
        {"state": "received"} | day("received_on", DAY),
        day("requested_on", DAY) | day("reminded_on", DAY),
    ],
)
def test_what_can_be_true_of_a_contribution_is_saved(client, board, year, manager, values):
    answer = client.post(address(year, "contributions_add"), entered(make_agency(board), **values))

    assert answer.status_code == 302


def test_a_second_contribution_of_an_agency_is_refused(client, board, year, manager):
    agency = make_agency(board)
    make_contribution(year, agency, 1)

    answer = client.post(address(year, "contributions_add"), entered(agency))

    assert answer.status_code == 422
    assert "The agency already has a contribution for this year." in text(answer)


def test_the_database_refuses_what_the_form_refuses(board, year):
    agency = make_agency(board)

    for values in (
        {"amount": -1},
        {"amount": 5, "received_on": DAY},
        {"amount": 5, "reminded_on": DAY},
        {"amount": 5, "state": "not_recorded"},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            make_contribution(year, agency, **values)


def test_confirming_a_contribution_shows_the_change_and_its_reason(client, board, year, manager):
    police = make_agency(board)
    make_contribution(make_year(board, 2012), police, 22000)
    found = make_contribution(year, police, state=State.TO_BE_CONFIRMED)

    client.post(
        address(year, "contributions_edit", found.pk),
        entered(police, amount="20,000", change_reason="A cut of a tenth.", seen=version_of(found)),
    )

    page = text(client.get(address(year, "contributions_record", found.pk)))
    for words in ("£22,000", "−£2,000", "A cut of a tenth."):
        assert words in page
    assert "A cut of a tenth." in text(client.get(address(make_year(board, 2012), "money")))


def to_chase(board, year):
    make_contribution(year, make_agency(board, "Never asked"))
    make_contribution(year, make_agency(board, "Asked later"), requested_on=datetime.date(2014, 4, 1))
    make_contribution(year, make_agency(board, "Just asked"), requested_on=datetime.date(2014, 3, 3))
    make_contribution(
        year,
        make_agency(board, "Late"),
        requested_on=datetime.date(2014, 3, 2),
        reminded_on=datetime.date(2014, 3, 20),
    )
    make_contribution(year, make_agency(board, "Agreed"), 5, requested_on=datetime.date(2013, 3, 2))
    make_contribution(year, make_agency(board, "Paid"), 5, state="received", received_on=DAY)


@pytest.mark.parametrize(
    ("standing", "names"),
    [
        (Standing.NOT_ASKED, {"Never asked", "Asked later"}),
        (Standing.ASKED, {"Just asked"}),
        (Standing.LATE, {"Late"}),
        (Standing.SETTLED, {"Agreed"}),
        (Standing.RECEIVED, {"Paid"}),
    ],
)
def test_the_list_to_chase_and_the_rule_agree(client, board, year, manager, standing, names):
    to_chase(board, year)

    found = Contribution.objects.in_standing(standing, DAY)
    answer = client.get(address(year, "contributions"), {"standing": standing.value, "export": "csv"})

    assert {str(one.agency) for one in found} == names
    assert {
        str(one.agency) for one in Contribution.objects.all() if one.standing_on(DAY) == standing
    } == names
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert {row[0] for row in rows[1:]} == names


def test_the_list_says_who_was_asked_reminded_and_is_late(client, board, year, manager):
    to_chase(board, year)

    page = text(client.get(address(year, "contributions")))

    assert "Two partners have not been asked, one answer is awaited and one answer is late." in page
    assert "2 March 2014, 29 days ago; reminded 20 March 2014" in page
    assert "Answer is late" in page


def test_contributions_are_listed_by_the_name_that_is_shown(client, board, year, manager):
    make_contribution(year, make_agency(board, "Zebra trust"), 5, label="Abbey trust")
    make_contribution(year, make_agency(board, "Mill trust"), 5)

    def names(**query):
        table = client.get(address(year, "contributions"), query).context["table"]
        return [row.record.name for row in table.rows]

    assert names() == ["Abbey trust", "Mill trust"]
    assert names(sort="-name") == ["Mill trust", "Abbey trust"]


def test_a_data_lead_sees_the_contribution_of_the_own_agency(client, board, year):
    police, health = make_agency(board, "Police"), make_agency(board, "Health")
    own = make_contribution(year, police, 22000)
    other = make_contribution(year, health, 17071)
    client.force_login(make_user(board=board, role="data_lead", agency=police))

    page = text(client.get(address(year, "contributions")))

    assert "£22,000" in page
    assert "17,071" not in page
    assert client.get(address(year, "contributions_record", own.pk)).status_code == 200
    assert client.get(address(year, "contributions_record", other.pk)).status_code == 404
