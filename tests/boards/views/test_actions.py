"""The steps of an action through its pages, and the lists of what each owner has to do."""

import datetime

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from boards.models import Action
from tests.builders.accountability import make_note
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

LAST_DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def action(board):
    return make_action(board, "Name a deputy", agency=make_agency(board))


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(board, page, *arguments, year="2013-14"):
    return reverse(f"boards:actions_{page}", args=[board.slug, year, *arguments])


def dated(name, day):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def evidence(**values):
    return {
        "evidence": "The minutes of March name the deputy.",
        "impact": "Decisions are taken in the meeting.",
        **dated("closed_on", LAST_DAY),
        **values,
    }


def test_closing_saves_the_evidence_and_says_so(client, board, manager, action):
    answer = client.post(address(board, "close", action.pk), evidence(), follow=True)

    action.refresh_from_db()
    page = answer.content.decode()
    assert answer.redirect_chain == [(address(board, "record", action.pk), 302)]
    assert (action.status, action.closed_on, action.closed_by) == ("done", LAST_DAY, manager)
    assert "A1 Name a deputy was closed." in page
    assert "31 March 2014, by Robin Vale" in page
    assert "Decisions are taken in the meeting." in page


@pytest.mark.parametrize("name", ["evidence", "impact"])
def test_closing_without_evidence_or_impact_keeps_what_was_typed(client, board, manager, action, name):
    other = {"evidence": "impact", "impact": "evidence"}[name]

    answer = client.post(address(board, "close", action.pk), evidence(**{name: " "}))

    action.refresh_from_db()
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [name]
    assert evidence()[other] in answer.content.decode()
    assert action.status == "open"


def test_the_close_form_begins_with_the_day_of_the_page_and_what_was_known(client, board, manager, action):
    Action.objects.filter(pk=action.pk).update(impact="Seen by the audit.")

    page = client.get(address(board, "close", action.pk))

    assert page.status_code == 200
    assert page.context["form"]["closed_on"].value() == LAST_DAY
    assert "Seen by the audit." in page.content.decode()
    assert Action.objects.get().status == "open"


@pytest.mark.parametrize(
    ("day", "message"),
    [
        (datetime.date(2013, 9, 17), "An action cannot be closed before it was raised."),
        (localdate() + datetime.timedelta(days=1), "Enter today or a day before it."),
    ],
)
def test_a_closing_day_that_cannot_be_is_refused(client, board, manager, action, day, message):
    answer = client.post(address(board, "close", action.pk), evidence(**dated("closed_on", day)))

    action.refresh_from_db()
    assert answer.status_code == 422
    assert message in answer.content.decode()
    assert action.closed_on is None


def test_the_second_of_two_people_is_told_and_loses_nothing_typed(client, board, manager, action):
    client.post(address(board, "close", action.pk), evidence())

    answer = client.post(address(board, "close", action.pk), evidence(impact="What I saw."))

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "It is closed already. Nothing was changed." in page
    assert "What I saw." in page
    action.refresh_from_db()
    assert action.impact == "Decisions are taken in the meeting."


def test_dropping_and_opening_again(client, board, manager, action):
    empty = client.post(address(board, "drop", action.pk), dated("closed_on", LAST_DAY))
    values = {"reason": "The post is gone.", **dated("closed_on", LAST_DAY)}
    dropped = client.post(address(board, "drop", action.pk), values, follow=True)

    action.refresh_from_db()
    assert empty.status_code == 422
    assert action.status == "dropped"
    assert "A1 Name a deputy was dropped." in dropped.content.decode()
    assert "The post is gone." in dropped.content.decode()

    nothing = client.post(address(board, "reopen", action.pk), {"reason": ""})
    again = client.post(address(board, "reopen", action.pk), {"reason": "The post is back."}, follow=True)

    action.refresh_from_db()
    assert nothing.status_code == 422
    assert (action.status, action.closed_on) == ("in_progress", None)
    assert "A1 Name a deputy is open again." in again.content.decode()
    assert "The post is back." in again.content.decode()


@pytest.mark.parametrize("step", ["close", "drop", "reopen"])
@pytest.mark.parametrize("role", ["member", "chair"])
def test_readers_take_no_step(client, board, action, step, role):
    client.force_login(make_user(board=board, role=role))

    page = client.get(reverse("boards:actions_record", args=[board.slug, "2013-14", action.pk]))

    assert address(board, step, action.pk) not in page.content.decode()
    assert client.get(address(board, step, action.pk)).status_code == 403
    assert client.post(address(board, step, action.pk), evidence()).status_code == 403
    action.refresh_from_db()
    assert action.status == "open"


@pytest.mark.parametrize("step", ["close", "drop", "reopen"])
def test_another_boards_action_is_not_found(client, board, manager, step):
    other = make_board("Elsewhere Safeguarding Children Board")
    action = make_action(other, agency=make_agency(other))

    assert client.post(address(board, step, action.pk), evidence(reason="Any.")).status_code == 404
    action.refresh_from_db()
    assert action.status == "open"


def test_each_owners_list_has_what_is_open_with_the_latest_progress(client, board, manager, action):
    health = make_agency(board, "Health")
    late = make_action(board, "Train staff", agency=health, due_on=LAST_DAY - datetime.timedelta(days=1))
    make_note(late, "Half of them are trained.")
    make_action(board, "Over", agency=health, status="dropped", closed_on=LAST_DAY)

    page = read(client.get(address(board, "by_owner")).content.decode())

    assert [one.text for one in page.all("h2", class_="govuk-heading-l app-owner__name")] == [
        "Health",
        "Police",
    ]
    first = page.all("section", class_="app-owner")[0]
    assert [cell.text for cell in first.one("tbody").all("td")] == [
        "A2",
        "",
        "Something else",
        "30 March 2014",
        "■One day overdue",
        "Half of them are trained.",
    ]
    assert "One action is open, one overdue and none due within 14 days." in first.text


def test_one_owner_is_chosen_in_the_address(client, board, manager, action):
    health = make_agency(board, "Health")
    make_action(board, "Train staff", agency=health)

    page = read(client.get(address(board, "by_owner"), {"agency": health.pk}).content.decode())

    assert page.one("h1").text == "Open actions of Health"
    assert page.one("p", class_="govuk-body-l app-lede").text == (
        "On 31 March 2014, one action is open, none overdue and none due within 14 days."
    )
    assert "Train staff" in page.text
    assert "Name a deputy" not in page.text


def test_an_owner_of_another_board_is_an_error_and_hides_nothing(client, board, manager, action):
    stranger = make_agency(make_board("Elsewhere Safeguarding Children Board"), "Stranger")

    page = client.get(address(board, "by_owner"), {"agency": stranger.pk}).content.decode()

    assert "There is a problem" in page
    assert "Name a deputy" in page


def test_nothing_open_says_so(client, board, manager):
    assert "No action was open on this day." in client.get(address(board, "by_owner")).content.decode()


def test_the_lists_cost_the_same_whatever_their_length(
    client, board, manager, action, django_assert_max_num_queries
):
    client.get(address(board, "by_owner"))
    with django_assert_max_num_queries(15) as one:
        client.get(address(board, "by_owner"))
    for place in range(3):
        make_note(make_action(board, agency=make_agency(board, f"Agency {place}")))

    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(address(board, "by_owner"))
