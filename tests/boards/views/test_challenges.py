"""The steps of a challenge through its pages, and what its page and the log say of it."""

import datetime

import pytest
from django.urls import reverse

from boards.models import Challenge
from tests.builders.boards import (
    make_agency,
    make_board,
    make_body,
    make_challenge,
    make_user,
    make_year,
)
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

LAST_DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def challenge(board):
    return make_challenge(board, agency=make_agency(board))


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(board, page="", *arguments):
    name = f"boards:challenges_{page}" if page else "boards:challenges"
    return reverse(name, args=[board.slug, "2013-14", *arguments])


def dated(name, day=LAST_DAY):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def impact(**values):
    return {
        "outcome": "Somebody comes to each meeting.",
        "impact": "Plans are agreed a week sooner.",
        **dated("closed_on"),
        **values,
    }


def test_from_answer_to_closing_to_opening_again(client, board, manager, challenge):
    values = {"response": "We name a deputy.", **dated("answered_on")}
    answered = client.post(address(board, "answer", challenge.pk), values, follow=True)
    challenge.refresh_from_db()
    assert answered.redirect_chain == [(address(board, "record", challenge.pk), 302)]
    assert challenge.status == Challenge.Status.ANSWERED
    assert "The answer to C1 was saved." in answered.content.decode()

    closed = client.post(address(board, "close", challenge.pk), impact(), follow=True)
    challenge.refresh_from_db()
    assert (challenge.status, challenge.closed_by) == (Challenge.Status.CLOSED, manager)
    assert "C1 Too few came was closed." in closed.content.decode()
    assert "On 31 March 2014, by Robin Vale." in closed.content.decode()

    values = {"reason": "Nobody came in June."}
    again = client.post(address(board, "reopen", challenge.pk), values, follow=True)
    challenge.refresh_from_db()
    assert challenge.status == Challenge.Status.ANSWERED
    assert "C1 Too few came is open again." in again.content.decode()
    assert "Nobody came in June." in again.content.decode()


@pytest.mark.parametrize(
    ("step", "values", "field", "kept"),
    [
        ("answer", {"response": "", **dated("answered_on")}, "response", "31"),
        ("close", impact(impact=""), "impact", "Somebody comes to each meeting."),
        ("close", impact(outcome=" "), "outcome", "Plans are agreed a week sooner."),
        ("reopen", {"reason": ""}, "reason", "Open the challenge again"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(
    client, board, manager, challenge, step, values, field, kept
):
    answer = client.post(address(board, step, challenge.pk), values)

    challenge.refresh_from_db()
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert kept in answer.content.decode()
    assert challenge.status == Challenge.Status.OPEN


def test_an_open_challenge_cannot_be_opened_again(client, board, manager, challenge):
    answer = client.post(address(board, "reopen", challenge.pk), {"reason": "To see."})

    assert answer.status_code == 422
    assert "It is open. Nothing was changed." in answer.content.decode()


@pytest.mark.parametrize("step", ["answer", "close", "reopen"])
def test_readers_and_other_boards_take_no_step(client, board, challenge, step):
    client.force_login(make_user(board=board))
    assert client.post(address(board, step, challenge.pk), impact()).status_code == 403
    assert client.get(address(board, step, challenge.pk)).status_code == 403
    other = make_board("Elsewhere Safeguarding Children Board")
    make_year(other)
    client.force_login(make_user("other@example.org", board=other, role="business_manager"))
    assert client.post(address(board, step, challenge.pk), impact()).status_code == 404
    assert client.post(address(other, step, challenge.pk), impact()).status_code == 404

    challenge.refresh_from_db()
    assert challenge.status == Challenge.Status.OPEN


def test_a_closed_challenge_is_not_changed(client, board, manager, challenge):
    client.post(address(board, "close", challenge.pk), impact())

    page = client.get(address(board, "record", challenge.pk)).content.decode()

    assert address(board, "edit", challenge.pk) not in page
    assert client.post(address(board, "edit", challenge.pk), {"title": "Other"}).status_code == 302
    challenge.refresh_from_db()
    assert challenge.title == "Too few came"


@pytest.mark.parametrize(
    ("sides", "field", "message"),
    [
        (set(), "agency", "Choose the other side: an agency, or another body below."),
        ({"agency", "body"}, "body", "Choose the agency or the other body: leave one of the two empty."),
        ({"agency"}, None, None),
        ({"body"}, None, None),
    ],
)
def test_a_challenge_has_exactly_one_other_side(client, board, manager, sides, field, message):
    found = {"agency": make_agency(board).pk, "body": make_body(board).pk}
    values = {
        "title": "Late figures",
        "direction": "to_board",
        "topic": "data",
        "issue": "No figures came.",
        **dated("raised_on"),
        **{side: found[side] for side in sides},
    }

    answer = client.post(address(board, "add"), values)

    if field is None:
        challenge = Challenge.objects.get()
        assert answer.status_code == 302
        assert challenge.other_side in ("Police", "Health board")
        page = client.get(address(board, "record", challenge.pk)).content.decode()
        assert f"{challenge.other_side} challenges MSCB" in page
    else:
        assert answer.context["form"].errors == {field: [message]}
        assert not Challenge.objects.exists()


@pytest.mark.parametrize(
    ("due", "values", "is_late"),
    [
        (datetime.date(2014, 3, 30), {}, True),
        (datetime.date(2014, 3, 31), {}, False),
        (None, {}, False),
        (datetime.date(2014, 3, 1), {"status": "answered", "response": "Yes."}, False),
        (
            datetime.date(2014, 3, 1),
            {"status": "answered", "response": "Yes.", "answered_on": LAST_DAY},
            False,
        ),
        (
            datetime.date(2014, 3, 1),
            {"status": "answered", "response": "Yes.", "answered_on": datetime.date(2014, 4, 1)},
            True,
        ),
        (
            datetime.date(2014, 3, 1),
            {"status": "closed", "impact": "Better.", "closed_on": LAST_DAY},
            False,
        ),
    ],
)
def test_an_answer_is_overdue_as_at_the_day_of_the_page(client, board, manager, due, values, is_late):
    challenge = make_challenge(board, agency=make_agency(board), answer_due_on=due, **values)

    listing = client.get(address(board), {"status": "overdue"})
    page = client.get(address(board, "record", challenge.pk)).content.decode()

    assert [row.record for row in listing.context["table"].rows] == ([challenge] if is_late else [])
    assert ("The answer is overdue" in page) is is_late
    assert ("the answer is overdue." in listing.context["lede"]) is is_late


def test_the_log_is_narrowed_by_status_and_by_the_year_in_which_it_was_raised(client, board, manager):
    agency = make_agency(board)
    make_challenge(board, "Old", agency=agency, raised_on=datetime.date(2013, 3, 31))
    make_challenge(board, "New", agency=agency, status="answered", response="Yes.")

    def shown(**query):
        return {row.record.title for row in client.get(address(board), query).context["table"].rows}

    assert shown(raised="year") == {"New"}
    assert shown(raised="before") == {"Old"}
    assert shown(status="answered") == {"New"}
    assert shown(status="open") == {"Old"}
    lede = client.get(address(board)).context["lede"]
    assert lede == "Two challenges logged, two of them open on 31 March 2014."


def test_a_year_that_is_over_shows_the_log_as_it_stood_at_its_end(client, board, manager):
    after = LAST_DAY + datetime.timedelta(days=1)
    agency = make_agency(board, "Health")
    make_challenge(board, "Closed since", agency=agency, status="closed", closed_on=after, impact="Heard.")
    make_challenge(board, "Raised since", agency=agency, raised_on=after)

    listing = client.get(address(board))

    rows = [(row.record.title, row.get_cell("status")) for row in listing.context["table"].rows]
    assert rows == [("Closed since", "Closed since")]
    assert listing.context["lede"] == "One challenge logged, one of them open on 31 March 2014."


def test_the_page_reads_from_what_was_raised_to_its_impact(client, board, manager, challenge):
    client.post(
        address(board, "answer", challenge.pk),
        {"response": "We name a deputy.", **dated("answered_on")},
    )

    page = read(client.get(address(board, "record", challenge.pk)).content.decode())

    assert [one.text for one in page.one("main").all("h2")] == [
        "What was raised",
        "Answer",
        "What came of it",
        "Evidence of impact",
        "Actions",
    ]
