"""Closing and reopening a risk, issuing the register, and reading what was issued."""

import datetime

import pytest
from django.urls import reverse

from boards.models import Risk, RiskRegisterIssue
from boards.services import risks
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year
from tests.builders.risks import make_review, make_risk

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


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
def risk(board):
    risk = make_risk(board, agency=make_agency(board), target=(2, 2))
    make_review(risk, "2014-01-24", 3, 3, due="2014-04-24")
    return risk


def address(board, page, *arguments):
    return reverse(f"boards:risks_{page}", args=[board.slug, "2013-14", *arguments])


def text(response):
    return " ".join(response.content.decode().split())


def closing(when=DAY, reason="It has gone."):
    return {
        "closed_on_day": when.day,
        "closed_on_month": when.month,
        "closed_on_year": when.year,
        "reason": reason,
    }


def test_closing_says_what_stays_open_and_takes_the_risk_off_the_list(client, board, risk, manager):
    make_action(board, risk=risk, agency=risk.agency)
    make_action(
        board,
        risk=risk,
        agency=risk.agency,
        status="dropped",
        closed_on=DAY,
    )

    asked = text(client.get(address(board, "close", risk.pk)))
    answer = client.post(address(board, "close", risk.pk), closing())

    assert "One action that came from it is still open and will stay so." in asked
    assert answer.url == address(board, "record", risk.pk)
    risk.refresh_from_db()
    assert (risk.closed_on, risk.closing_reason) == (DAY, "It has gone.")
    assert f"{risk} was closed." in text(client.get(answer.url))
    assert not Risk.objects.open_on(DAY).exists()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (closing(reason=""), "This field is required."),
        (closing(datetime.date(2014, 4, 1)), "Give a day up to 31 March 2014"),
        (closing(datetime.date(2014, 1, 23)), "Give a day from 24 January 2014 on, when it was still open."),
    ],
)
def test_closing_without_a_reason_or_on_an_impossible_day_is_refused(
    client, board, risk, manager, values, message
):
    answer = client.post(address(board, "close", risk.pk), values)

    assert answer.status_code == 422
    assert message in text(answer)
    risk.refresh_from_db()
    assert risk.closed_on is None


def test_closing_and_opening_twice_changes_nothing_and_says_so(client, board, risk, manager):
    client.post(address(board, "close", risk.pk), closing())
    again = client.post(address(board, "close", risk.pk), closing(reason="Other words."), follow=True)

    assert "It is closed already. Nothing was changed." in text(again)
    risk.refresh_from_db()
    assert risk.closing_reason == "It has gone."

    asked = client.get(address(board, "reopen", risk.pk))
    assert asked.status_code == 200
    client.post(address(board, "reopen", risk.pk))
    again = client.post(address(board, "reopen", risk.pk), follow=True)
    assert "It is open. Nothing was changed." in text(again)
    risk.refresh_from_db()
    assert risk.closed_on is None


def test_a_register_without_faults_is_issued_and_read_as_it_was(client, board, risk, manager):
    asked = text(client.get(address(board, "issue")))
    answer = client.post(address(board, "issue"))
    Risk.objects.update(title="Other words")

    issue = RiskRegisterIssue.objects.get()
    assert "This is what is frozen." in asked
    assert answer.url == address(board, "issues_record", issue.pk)
    page = client.get(answer.url)
    assert "Too few social workers" in text(page)
    assert "Other words" not in text(page)
    assert "by Robin Vale, and not changed since." in text(page)
    assert [item.place for item in page.context["chart"].items] == [("Likely", "Serious")]
    listed = text(client.get(address(board, "issues")))
    assert address(board, "issues_record", issue.pk) in listed


def test_a_register_with_faults_is_refused_with_every_one_of_them(client, board, risk, manager):
    risk.reviews.update(review_due_on=datetime.date(2014, 3, 30))
    make_risk(board, "Never reviewed")

    asked = client.get(address(board, "issue"))
    answer = client.post(address(board, "issue"))

    assert asked.status_code == 200
    assert answer.status_code == 409
    assert not RiskRegisterIssue.objects.exists()
    page = text(answer)
    for words in (
        "Five faults keep the register from being issued.",
        f'<a class="govuk-link" href="{address(board, "record", risk.pk)}">R1</a>: Its review was due on',
        "R2</a>: It has no date of review.",
        "R2</a>: It has no date for its next review.",
        "R2</a>: It has no net rating.",
        "R2</a>: It has no owner.",
    ):
        assert words in page
    assert '<form method="post">' not in page


def test_an_empty_register_is_not_issued(client, board, manager):
    answer = client.post(address(board, "issue"))

    assert answer.status_code == 409
    assert "One fault keeps the register from being issued." in text(answer)
    assert "The register holds no open risk." in text(answer)


def test_no_register_issued_yet_says_how_one_comes(client, board, manager):
    assert "No register has been issued yet." in text(client.get(address(board, "issues")))


def test_readers_read_issues_and_take_no_step(client, board, risk, manager):
    issue = risks.issue(board=board, day=DAY, issued_on=DAY, by=manager)
    client.force_login(make_user("reader@example.org", board=board))

    assert client.get(address(board, "issues_record", issue.pk)).status_code == 200
    assert address(board, "issue") + '"' not in text(client.get(address(board, "issues")))
    for page, arguments in (("issue", ()), ("close", (risk.pk,)), ("reopen", (risk.pk,))):
        assert client.get(address(board, page, *arguments)).status_code == 403
        assert client.post(address(board, page, *arguments), closing()).status_code == 403
    risk.refresh_from_db()
    assert risk.closed_on is None
    assert RiskRegisterIssue.objects.count() == 1


def test_a_data_lead_reads_no_issued_register(client, board, risk, manager):
    issue = risks.issue(board=board, day=DAY, issued_on=DAY, by=manager)
    client.force_login(make_user("lead@example.org", board=board, role="data_lead", agency=risk.agency))

    assert client.get(address(board, "issues")).status_code == 403
    assert client.get(address(board, "issues_record", issue.pk)).status_code == 403


def test_risks_and_issues_of_another_board_are_not_found(client, board, risk, manager):
    other = make_board("Elsewhere Safeguarding Children Board")
    strange = make_risk(other, agency=make_agency(other))
    make_review(strange, "2014-01-24", 3, 3, due="2014-04-24")
    issue = risks.issue(board=other, day=DAY, issued_on=DAY, by=manager)

    assert client.get(address(board, "issues_record", issue.pk)).status_code == 404
    assert client.post(address(board, "close", strange.pk), closing()).status_code == 404
    assert client.post(address(board, "reopen", strange.pk)).status_code == 404
