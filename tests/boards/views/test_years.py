"""The pages of a year: how it stands, what goes on into the next, closing it and opening it again."""

import datetime

import pytest
from django.urls import reverse

from boards.models import FinancialYear
from boards.services import years
from tests.builders.boards import (
    make_agency,
    make_board,
    make_contribution,
    make_group,
    make_meeting,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import make_message, make_next_step, make_recipient

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(year, page="year"):
    return reverse(f"boards:{page}", args=[year.board.slug, year.label])


def text(response):
    return " ".join(response.content.decode().split())


def test_page_says_how_the_year_stands_and_what_is_open(client, year, manager):
    make_meeting(make_group(year.board), datetime.date(2013, 5, 10))
    make_year(year.board, 2012)

    response = client.get(address(year))

    page = text(response)
    for words in (
        "The year 2013-14",
        "Open. It runs from 1 April 2013 to 31 March 2014.",
        "One meeting is not closed",
        "Main board, 10 May 2013.",
        "2014-15 is not open yet.",
    ):
        assert words in page
    assert list(response.context["year_table"].as_values())[1:] == [
        ["2013-14", "Open", None],
        ["2012-13", "Open", None],
    ]


def test_next_page_says_what_will_be_copied_before_it_is(client, year, manager):
    make_message(year, "Staff")
    make_message(year, "Schools")
    make_next_step(make_priority(year))
    police = make_agency(year.board)
    make_contribution(year, police, 5)
    make_contribution(make_year(year.board, 2014), police, 5)

    response = client.get(address(year, "year_next"))

    rows = list(response.context["rolling_table"].as_values())[1:]
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("Priorities", 1, ""),
        ("Points of the declaration of intent", 0, "none in 2013-14"),
        ("Budget lines", 0, "none in 2013-14"),
        ("Contributions", 0, "2014-15 has 1 already, so none of 1 in 2013-14 is copied"),
        ("Reports due", 0, "none in 2013-14"),
        ("Recipients of the annual report", 0, "none in 2013-14"),
        ("Key messages", 2, ""),
    ]
    page = text(response)
    assert "Three records are to be copied into 2014-15." in page
    assert "1 next step of the reviews of 2013-14 waits for an answer" in page


def test_opening_the_next_year_copies_and_goes_there(client, year, manager):
    make_recipient(year, "Chief executive")

    answer = client.post(address(year, "year_next"), follow=True)

    following = FinancialYear.objects.get(starts_in=2014)
    assert answer.redirect_chain == [(address(following), 302)]
    assert "2014-15 was opened. Copied into 2014-15: recipients of the annual report 1." in text(answer)
    assert [recipient.name for recipient in following.recipients.all()] == ["Chief executive"]


def test_doing_it_again_copies_nothing(client, year, manager):
    make_recipient(year)
    client.post(address(year, "year_next"))

    page = text(client.get(address(year, "year_next")))
    answer = client.post(address(year, "year_next"), follow=True)

    assert "Nothing is left to do" in page
    assert "<button" not in page.partition("<main")[2].partition("</main>")[0]
    assert "Nothing was copied." in text(answer)
    assert FinancialYear.objects.get(starts_in=2014).recipients.count() == 1


def test_looking_changes_nothing(client, year, manager):
    make_recipient(year)

    for page in ("year", "year_next", "year_close", "year_reopen"):
        assert client.get(address(year, page)).status_code == 200

    assert list(FinancialYear.objects.all()) == [year]
    year.refresh_from_db()
    assert not year.is_closed


def test_nothing_goes_into_a_closed_year(client, year, manager):
    make_recipient(year)
    following = make_year(year.board, 2014)
    years.close(year=following, by=manager)

    page = text(client.get(address(year, "year_next")))
    answer = client.post(address(year, "year_next"), follow=True)

    assert "The next year is closed" in page
    assert "nothing was copied into it" in text(answer)
    assert not following.recipients.exists()


def test_year_with_open_matters_is_closed_by_who_has_read_them(client, year, manager):
    make_meeting(make_group(year.board), datetime.date(2013, 5, 10))

    unread = client.post(address(year, "year_close"), {})
    year.refresh_from_db()
    assert unread.status_code == 422
    assert "Say that you have read what is still open." in text(unread)
    assert "One meeting is not closed" in text(unread)
    assert not year.is_closed

    read = client.post(address(year, "year_close"), {"is_read": "on"}, follow=True)
    year.refresh_from_db()
    assert read.redirect_chain == [(address(year), 302)]
    assert "2013-14 is closed. Its records can be read and exported." in text(read)
    assert (year.is_closed, year.closed_by) == (True, manager)


def test_year_without_open_matters_is_closed_at_once(client, year, manager):
    asked = text(client.get(address(year, "year_close")))
    client.post(address(year, "year_close"))

    year.refresh_from_db()
    assert "Nothing is open in it." in asked
    assert year.is_closed


def test_closed_year_says_so_and_is_opened_again_with_a_reason(client, year, manager):
    years.close(year=year, by=manager)

    page = text(client.get(address(year)))
    without = client.post(address(year, "year_reopen"), {"reason": " "})
    too_long = client.post(address(year, "year_reopen"), {"reason": "x" * 101})

    assert "by Robin Vale. Its records can be read and exported" in page
    assert "Close 2013-14" not in page
    assert (without.status_code, too_long.status_code) == (422, 422)

    answer = client.post(address(year, "year_reopen"), {"reason": "The reserve was wrong"}, follow=True)
    year.refresh_from_db()
    assert not year.is_closed
    assert answer.redirect_chain == [(address(year), 302)]
    assert "Robin Vale: The reserve was wrong" in text(answer)


def test_year_that_somebody_else_closed_or_opened_meanwhile(client, year, manager):
    assert "2013-14 is open already." in text(
        client.post(address(year, "year_reopen"), {"reason": "Late"}, follow=True)
    )
    years.close(year=year, by=manager)
    assert "2013-14 is closed already." in text(client.post(address(year, "year_close"), follow=True))


def test_records_of_a_closed_year_stay_and_those_of_the_next_change(client, year, manager):
    message = make_message(year)
    client.post(address(year, "year_next"))
    years.close(year=year, by=manager)
    following = FinancialYear.objects.get(starts_in=2014)
    copy = following.keymessages.get()

    def edit(of_year, record):
        return reverse("boards:key_messages_edit", args=[year.board.slug, of_year.label, record.pk])

    assert client.get(edit(year, message)).status_code == 403
    assert client.get(edit(following, copy)).status_code == 200


@pytest.mark.parametrize("role", ["member", "chair", "data_lead", "administrator"])
def test_only_the_business_manager_has_these_pages(client, year, role):
    client.force_login(make_user(board=year.board, role=role, agency=make_agency(year.board)))

    for page in ("year", "year_next", "year_close", "year_reopen"):
        assert client.get(address(year, page)).status_code == 403
        assert client.post(address(year, page), {"reason": "Mine", "is_read": "on"}).status_code in (403, 405)
    year.refresh_from_db()
    assert FinancialYear.objects.count() == 1
    assert not year.is_closed


@pytest.mark.parametrize("number", [1, 4])
def test_pages_cost_the_same_whatever_there_is(client, year, manager, number, django_assert_num_queries):
    for place in range(number):
        make_message(year, f"Audience {place}")
        make_priority(year, f"Priority {place}")
        make_year(year.board, 2000 + place)

    with django_assert_num_queries(16):
        client.get(address(year))
    with django_assert_num_queries(9):
        client.get(address(year, "year_next"))
