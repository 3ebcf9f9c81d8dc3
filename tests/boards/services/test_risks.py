import datetime

import pytest

from boards.models import RiskRegisterIssue
from boards.queries.history import history_of
from boards.queries.risks import issued_register, issued_registers, open_risks
from boards.services import risks
from boards.services.closing import AlreadyClosed, NotClosed
from tests.builders.boards import make_agency, make_board, make_user
from tests.builders.risks import make_review, make_risk, rating

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)
TODAY = datetime.date(2014, 4, 3)


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def by(board):
    return make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")


@pytest.fixture
def risk(board):
    risk = make_risk(board, agency=make_agency(board), target=(2, 2))
    make_review(risk, "2014-01-24", 3, 3, due="2014-04-24")
    return risk


def test_closing_keeps_the_day_the_reason_and_who_did_it(risk, by):
    risks.close(risk=risk, closed_on=DAY, reason="It has gone.", by=by)

    risk.refresh_from_db()
    assert (risk.closed_on, risk.closing_reason) == (DAY, "It has gone.")
    assert history_of(risk)[0].by == "Robin Vale"


def test_a_closed_risk_is_not_closed_again(risk, by):
    risks.close(risk=risk, closed_on=DAY, reason="It has gone.", by=by)

    with pytest.raises(AlreadyClosed):
        risks.close(risk=risk, closed_on=TODAY, reason="Other words.", by=by)

    risk.refresh_from_db()
    assert (risk.closed_on, risk.closing_reason) == (DAY, "It has gone.")


def test_reopening_puts_it_back_and_keeps_in_the_history_why_it_was_closed(risk, by):
    risks.close(risk=risk, closed_on=DAY, reason="It has gone.", by=by)

    risks.reopen(risk=risk, by=by)

    risk.refresh_from_db()
    assert (risk.closed_on, risk.closing_reason) == (None, "")
    changes = {change.label: change.before for change in history_of(risk)[0].changes}
    assert changes == {"Closed": "31 March 2014", "Why it was closed": "It has gone."}


def test_an_open_risk_is_not_reopened(risk, by):
    with pytest.raises(NotClosed):
        risks.reopen(risk=risk, by=by)


def test_an_issue_freezes_the_register_of_the_day(board, risk, by):
    make_risk(board, "Found later", identified_on=TODAY)
    before = open_risks(board, DAY)

    issue = risks.issue(board=board, day=DAY, issued_on=TODAY, by=by)
    make_review(risk, "2014-03-30", 4, 4)
    risk.title = "Other words"
    risk.save()

    issue.refresh_from_db()
    found = issued_register(issue)
    assert found.rows == before
    assert found.rows[0].net == rating(3, 3)
    assert (found.as_at, found.issued_on, found.issued_by, found.count) == (DAY, TODAY, "Robin Vale", 1)
    assert issue.history.get().history_user == by


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda risk: risk.delete(), "The register holds no open risk."),
        (lambda risk: risk.reviews.all().delete(), "It has no date of review."),
        (lambda risk: risk.reviews.update(review_due_on=None), "It has no date for its next review."),
        (
            lambda risk: risk.reviews.update(review_due_on=datetime.date(2014, 3, 30)),
            "Its review was due on 30 March 2014.",
        ),
        (
            lambda risk: type(risk).objects.update(agency=None, owner_post="Director"),
            "It has no owner.",
        ),
        (
            lambda risk: type(risk).objects.update(target_likelihood=4, target_impact=4),
            "Its target, 16 (high), is above its net score, 9 (medium).",
        ),
    ],
)
def test_a_register_with_a_fault_is_not_issued(board, risk, by, spoil, reason):
    spoil(risk)

    with pytest.raises(risks.NotFitToIssue) as refused:
        risks.issue(board=board, day=DAY, issued_on=TODAY, by=by)

    assert reason in [fault.reason for fault in refused.value.faults]
    assert not RiskRegisterIssue.objects.exists()


def test_issues_are_listed_newest_first_and_of_the_own_board_alone(board, risk, by):
    for day in (datetime.date(2014, 2, 28), DAY):
        risks.issue(board=board, day=day, issued_on=TODAY, by=by)
    second = risks.issue(board=board, day=DAY, issued_on=TODAY, by=by)

    found = issued_registers(board)

    assert [register.as_at for register in found] == [DAY, DAY, datetime.date(2014, 2, 28)]
    assert found[0].pk == second.pk
    assert issued_registers(make_board("Elsewhere Safeguarding Children Board")) == ()
