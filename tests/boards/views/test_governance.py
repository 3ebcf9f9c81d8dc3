import csv
import datetime
import io

import pytest
from django.urls import reverse

from boards.models import Group, Meeting
from tests.builders.boards import (
    make_agency,
    make_board,
    make_citation,
    make_group,
    make_mark,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)

pytestmark = pytest.mark.django_db

MAY, JULY = datetime.date(2013, 5, 10), datetime.date(2013, 7, 12)


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))
    return board


def get(client, board, page, *args, **query):
    return client.get(reverse(f"boards:{page}", args=[board.slug, "2013-14", *args]), query)


def text(response):
    return " ".join(response.content.decode().split())


def rows(response, table="table"):
    return [row.record for row in response.context[table].rows]


def download(response):
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_structure_is_shown_at_the_end_of_the_year(client, board):
    main = make_group(board, purpose="Leads the work.", citation=make_citation("324"))
    make_group(board, "Early panel", reports_to=main, ends_on=datetime.date(2014, 3, 30), position=1)
    make_group(board, "Late panel", reports_to=main, starts_on=datetime.date(2014, 4, 1), position=2)

    response = get(client, board, "structure")

    assert response.context["chart"].title == "Structure of the board at 31 March 2014"
    assert [node.label for node in response.context["chart"].root.walk()] == ["Main board"]
    page = text(response)
    assert "At 31 March 2014 the main board was in place." in page
    for words in (
        "Leads the work.",
        "Early panel",
        "Ended",
        "Late panel",
        "To come",
        "Yearly report, line 324",
    ):
        assert words in page


def test_structure_is_shown_at_another_day(client, board):
    main = make_group(board)
    make_group(board, "Late panel", reports_to=main, starts_on=datetime.date(2014, 4, 1), position=1)

    response = get(client, board, "structure", day_day="1", day_month="6", day_year="2014")

    assert [node.label for node in response.context["chart"].root.walk()] == ["Main board", "Late panel"]
    assert "At 1 June 2014" in text(response)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"day_day": "99", "day_month": "6", "day_year": "2014"}, "Enter a date that exists"),
        ({"day_day": "", "day_month": "", "day_year": ""}, "Enter a date."),
        ({"day_day": "1"}, "Enter a date that exists"),
    ],
)
def test_structure_at_a_day_that_is_none_shows_the_end_of_the_year(client, board, query, message):
    make_group(board)

    response = get(client, board, "structure", **query)

    assert "There is a problem" in text(response)
    assert message in text(response)
    assert "At 31 March 2014" in text(response)


def test_members_are_narrowed_sorted_and_downloaded(client, board):
    group = make_group(board)
    chair = make_seat(group, "Chair", agency=make_agency(board, "Chair", statutory="no"), standing="chair")
    make_seat(group, "Police")
    make_mark(make_meeting(group), chair)

    everybody = get(client, board, "members")
    chairs = get(client, board, "members", standing="chair")
    by_rate = get(client, board, "members", sort="-attended")
    file = download(get(client, board, "members", standing="chair", export="csv"))

    assert [row.title for row in rows(everybody)] == ["Chair", "Police"]
    assert "2 seats: 1 belongs to statutory board partners" in text(everybody)
    assert [row.title for row in rows(chairs)] == ["Chair"]
    assert "Clear the filter" in text(chairs) and "Clear the filter" not in text(everybody)
    assert rows(by_rate)[0].title == "Chair"
    assert [row[0] for row in file] == ["Seat", "Chair"]


def test_members_with_an_unknown_choice_shows_the_error_and_everybody(client, board):
    make_seat(make_group(board))

    response = get(client, board, "members", sector="fire")

    assert "There is a problem" in text(response)
    assert len(rows(response)) == 1


def test_members_name_their_group_only_where_there_are_several(client, board):
    make_seat(make_group(board))
    one = text(get(client, board, "members"))
    make_seat(make_group(board, "Training", tier=Group.Tier.SUB_GROUP), "Trainer")

    assert '<td class="govuk-table__cell">Main board</td>' not in one
    assert '<td class="govuk-table__cell">Main board</td>' in text(get(client, board, "members"))


def test_meetings_lead_to_each_meeting(client, board):
    group = make_group(board)
    meeting = make_meeting(group, MAY, citation=make_citation("1463"))
    make_mark(meeting, make_seat(group))

    page = text(get(client, board, "meetings"))

    assert f'href="/boards/{board.slug}/2013-14/meetings/{meeting.pk}/">10 May 2013</a>' in page
    for words in ("In 2013-14: 1 meeting held.", "1 of 1", "100.0%", "Yearly report, line 1463"):
        assert words in page


def test_meeting_says_who_came_and_that_no_quorum_is_set(client, board):
    group = make_group(board)
    meeting = make_meeting(group, MAY, note="Held by telephone")
    make_mark(meeting, make_seat(group, "Police"), "deputy", deputy="Sam Reed", note="An inspector came")
    make_seat(group, "School")

    response = get(client, board, "meeting", meeting.pk)

    assert [(row.title, row.mark) for row in rows(response)] == [
        ("Police", "deputy"),
        ("School", "not_recorded"),
    ]
    page = text(response)
    for words in (
        "10 May 2013",
        "1 of 2 seats attended; for 1 the record is blank.",
        "No quorum is set for the group.",
        "Held by telephone",
        "Deputy came: Sam Reed",
        "An inspector came",
    ):
        assert words in page


def test_meeting_to_come_has_no_attendance(client, board):
    group = make_group(board)
    make_seat(group)
    meeting = make_meeting(group, MAY, state=Meeting.State.PLANNED)

    page = text(get(client, board, "meeting", meeting.pk))

    assert "This meeting is recorded as planned." in page
    assert "the meeting is then recorded as held" in page


def test_meeting_of_another_year_or_board_is_not_found(client, board):
    later = make_meeting(make_group(board), datetime.date(2014, 4, 1))
    theirs = make_meeting(make_group(make_board("Hilltop board")), MAY)

    assert get(client, board, "meeting", later.pk).status_code == 404
    assert get(client, board, "meeting", theirs.pk).status_code == 404


def test_attendance_counts_and_explains_blanks(client, board):
    group = make_group(board)
    police = make_seat(group, "Police")
    make_seat(group, "School", agency=make_agency(board, "School", sector="education", statutory="no"))
    make_mark(make_meeting(group, MAY, citation=make_citation("1463")), police)
    make_mark(make_meeting(group, JULY), police, "deputy")

    response = get(client, board, "attendance")

    assert response.context["heat_map"].cells == (("present", "deputy"), ("not_recorded", "not_recorded"))
    page = text(response)
    for words in (
        "The main board met 2 times, and 2 of 4 possible attendances (50.0%) are recorded.",
        "Seats of statutory board partners: 2 of 2 (100.0%)",
        "2 of the 4 marks are blank in the source and shown as “not recorded”",
        "Yearly report, line 1463",
    ):
        assert words in page


def test_attendance_without_blanks_does_not_speak_of_them(client, board):
    group = make_group(board)
    make_mark(make_meeting(group), make_seat(group))

    assert "blank in the source" not in text(get(client, board, "attendance"))


def test_attendance_downloads_each_of_its_tables(client, board):
    group = make_group(board)
    make_mark(make_meeting(group, MAY), make_seat(group))

    files = {
        name: download(get(client, board, "attendance", **{f"{name}-export": "csv"}))
        for name in ("seats", "meetings", "sectors")
    }

    assert files["seats"][0][-1] == "2013-05-10"
    assert files["seats"][1][-1] == "Present"
    assert files["meetings"][1] == ["2013-05-10", "1", "1", "0", "100.0"]
    assert files["sectors"][1] == ["police", "1", "1", "1", "100.0"]


def test_attendance_of_another_group_is_chosen_by_address(client, board):
    training = make_group(board, "Training", tier=Group.Tier.SUB_GROUP, position=1)
    make_mark(make_meeting(training, MAY), make_seat(training, "Trainer"))
    main = make_group(board)
    make_mark(make_meeting(main, MAY), make_seat(main, "Police"))

    assert get(client, board, "attendance").context["group"] == main
    assert [row.title for row in rows(get(client, board, "attendance", group="training"), "seat_table")] == [
        "Trainer"
    ]
    assert get(client, board, "attendance", group="nobody").status_code == 404


def test_attendance_of_a_year_without_meetings_says_what_would_appear(client, board):
    make_meeting(make_group(board), MAY, state=Meeting.State.PLANNED)

    assert "No group of the board has a meeting recorded as held in this year." in text(
        get(client, board, "attendance")
    )
