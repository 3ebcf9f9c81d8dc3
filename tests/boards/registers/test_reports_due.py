import datetime

import pytest
from django.urls import reverse

from tests.builders.boards import make_agency, make_board, make_group, make_meeting, make_user, make_year
from tests.builders.meetings import make_report_due
from tests.shell.markup import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def year(client):
    year = make_year(make_board())
    client.force_login(make_user("manager@example.org", board=year.board, role="business_manager"))
    return year


def address(year, page="", *arguments):
    name = f"boards:reports_due_{page}" if page else "boards:reports_due"
    return reverse(name, args=[year.board.slug, year.label, *arguments])


def date(text):
    return datetime.date.fromisoformat(text)


def day(name, text):
    if not text:
        return {}
    year, month, number = text.split("-")
    return {f"{name}_day": number, f"{name}_month": month, f"{name}_year": year}


def words(answer):
    return read(answer.content.decode()).text


def test_the_list_says_what_is_overdue_on_the_last_day_of_a_past_year(client, year):
    make_report_due(year, "Training", due_on=date("2014-03-01"))
    make_report_due(year, "Designated Officer", frequency="quarterly", due_on=date("2014-03-31"))
    make_report_due(year, "Private fostering", due_on=date("2014-01-31"), received_on=date("2014-02-02"))

    make_report_due(year, "Early help", frequency="as_needed", due_on=None)

    answer = client.get(address(year))

    page = words(answer)
    assert [row.record.title for row in answer.context["table"].rows] == [
        "Private fostering",
        "Training",
        "Designated Officer",
        "Early help",
    ]
    assert "4 reports expected in 2013-14: 1 overdue, 1 due within 14 days and 1 received." in page
    for text in ("30 days overdue", "Due today", "Came two days late"):
        assert text in page


@pytest.mark.parametrize(
    ("frequency", "due", "proposed"),
    [
        ("quarterly", "2013-06-30", "2013-09-30"),
        ("twice", "2013-06-30", "2013-12-30"),
        ("quarterly", "2014-01-31", None),
    ],
)
def test_a_report_that_comes_again_moves_to_its_next_date(client, year, frequency, due, proposed):
    report = make_report_due(year, frequency=frequency, due_on=date(due))
    meeting = make_meeting(make_group(year.board), date("2013-09-18"))
    receive = address(year, "receive", report.pk)

    form = client.get(receive).context["form"]
    answer = client.post(
        receive,
        {
            "seen": form["seen"].value(),
            "meeting": meeting.pk,
            **day("received_on", "2013-07-02"),
            **day("due_on", proposed),
        },
    )

    report.refresh_from_db()
    assert form.initial["due_on"] == (date(proposed) if proposed else None)
    assert answer.status_code == 302
    assert (report.received_on, report.meeting, report.due_on) == (
        date("2013-07-02"),
        meeting,
        form.initial["due_on"],
    )


def test_a_report_that_comes_once_is_received_and_keeps_its_date(client, year):
    report = make_report_due(year, due_on=date("2014-03-01"))
    receive = address(year, "receive", report.pk)
    assert receive in client.get(address(year, "record", report.pk)).content.decode()

    seen = client.get(receive).context["form"]["seen"].value()
    assert client.post(receive, {"seen": seen}).status_code == 422
    client.post(receive, {"seen": seen, **day("received_on", "2014-02-20")})

    report.refresh_from_db()
    assert (report.received_on, report.due_on) == (date("2014-02-20"), date("2014-03-01"))
    page = client.get(address(year, "record", report.pk)).content.decode()
    assert "Came in time" in page
    assert receive not in page


def test_a_data_lead_sees_the_reports_of_the_agency_and_receives_none(client, year):
    police = make_agency(year.board)
    own = make_report_due(year, "Missing children", agency=police)
    make_report_due(year, "Training")
    client.force_login(make_user(board=year.board, role="data_lead", agency=police))

    page = words(client.get(address(year)))

    assert "Missing children" in page and "Training" not in page
    assert client.post(address(year, "receive", own.pk)).status_code == 403
