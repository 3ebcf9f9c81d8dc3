import datetime

import pytest
from django.urls import reverse

from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_challenge,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.meetings import make_item, make_paper
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

MAY, JULY = datetime.date(2013, 5, 10), datetime.date(2013, 7, 12)


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))
    return board


def get(client, board, page, **query):
    return client.get(reverse(f"boards:{page}", args=[board.slug, "2013-14"]), query)


def months(answer):
    page = read(answer.content.decode())
    found = page.one("ol", class_="app-months").all("li", class_="app-month")
    return {month.one("h2").text: month.text for month in found}


def test_the_calendar_has_every_group_month_by_month_and_is_narrowed_to_one(client, board):
    main, training = make_group(board), make_group(board, "Training")
    make_meeting(main, MAY, starts_at=datetime.time(14), place="Town hall")
    make_meeting(training, MAY + datetime.timedelta(1), state="planned")

    everything = months(get(client, board, "calendar"))
    one = months(get(client, board, "calendar", group=training.pk))

    assert list(everything)[0::11] == ["April 2013", "March 2014"]
    assert everything["April 2013"] == "April 2013 No meeting"
    assert "Fri 10 Main board, 10 May 2013, 14:00, Town hall, held" in everything["May 2013"]
    assert "Sat 11 Training, 11 May 2013, planned" in everything["May 2013"]
    assert "Main board" not in one["May 2013"]


def test_the_calendar_is_downloaded_without_what_was_not_held(client, board):
    group = make_group(board)
    make_meeting(group, MAY)
    make_meeting(group, JULY, state="not_held")
    make_meeting(make_group(board, "Training"), JULY)

    answer = get(client, board, "calendar", group=group.pk, export="ics")

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Content-Disposition"].endswith('-meetings-2013-14.ics"')
    lines = answer.content.decode().split("\r\n")
    assert [line for line in lines if line.startswith("DTSTART")] == ["DTSTART;VALUE=DATE:20130510"]


def test_the_brief_lists_what_waits_and_leads_to_each_record(client, board):
    agency = make_agency(board)
    group = make_group(board)
    meeting = make_meeting(group, datetime.date(2014, 3, 31), state="planned")
    item = make_item(meeting, outcome_wanted="What the figures ask of us", lead="Data lead")
    make_paper(item, "Figures of the quarter", due_on=datetime.date(2014, 3, 24))
    action = make_action(board, "Name a deputy", agency=agency, due_on=datetime.date(2014, 3, 1))
    challenge = make_challenge(board, "Too few came", agency=agency)

    page = read(get(client, board, "brief").content.decode()).one("main")

    assert "The meeting is today, on 31 March 2014; no paper has come." in page.text
    assert "Paper missing: Figures of the quarter (seven days overdue)." in page.text
    assert "What the figures ask of us. Led by Data lead." in page.text
    assert "30 days overdue" in page.text
    links = {link["href"] for link in page.all("a")}
    for name, record in (("actions_record", action), ("challenges_record", challenge), ("meeting", meeting)):
        assert reverse(f"boards:{name}", args=[board.slug, "2013-14", record.pk]) in links


def test_another_meeting_is_briefed_by_its_address(client, board):
    group = make_group(board)
    make_meeting(group, datetime.date(2014, 3, 31), state="planned")
    held = make_meeting(group, MAY)
    theirs = make_meeting(make_group(make_board("Hilltop board")), MAY)

    page = read(get(client, board, "brief", meeting=held.pk).content.decode()).text

    assert "The meeting was on 10 May 2013; no paper is on its agenda yet." in page
    assert get(client, board, "brief", meeting=theirs.pk).status_code == 404
    assert get(client, board, "brief", meeting="x").status_code == 404


def test_without_a_meeting_the_brief_says_what_it_would_show(client, board):
    assert "No meeting is recorded for this year." in read(get(client, board, "brief").content.decode()).text


def test_low_attendance_leads_to_a_challenge_that_is_filled_in(client, board):
    group = make_group(board, attendance_expected=75)
    police = make_seat(group, "Police")
    for day in (MAY, JULY):
        make_mark(make_meeting(group, day), police, "absent")

    as_member = read(get(client, board, "attendance").content.decode()).one("section", id="suggestions")
    client.force_login(make_user("manager@example.org", board=board, role="business_manager"))
    as_manager = read(get(client, board, "attendance").content.decode()).one("section", id="suggestions")
    form = client.get(as_manager.one("a")["href"]).context["form"]

    assert "Police attended 0 of 2 times (0.0%); 75% is expected." in as_member.text
    assert as_member.all("a") == []
    assert form.initial["agency"] == str(police.agency.pk)
    assert form.initial["topic"] == "attendance"
    assert form.initial["title"] == "Attendance at the main board in 2013-14"
