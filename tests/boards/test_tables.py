import datetime
from decimal import Decimal as D

import pytest

from boards.models import Contribution
from boards.queries import (
    attendance_summary,
    framework,
    meeting_rows,
    meetings_in,
    plan_of,
)
from boards.tables import (
    BodyShareTable,
    MeetingAttendanceTable,
    MeetingTable,
    RelationTable,
    SectorAttendanceTable,
    seat_attendance_table,
)
from tests.builders.boards import (
    make_board,
    make_body,
    make_group,
    make_mark,
    make_meeting,
    make_objective,
    make_outcome,
    make_relation,
    make_seat,
    make_year,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year():
    return make_year(make_board())


def values(table):
    return list(table.as_values())


def cells(table):
    return [[str(cell) for _, cell in row.items()] for row in table.rows]


def footer(table):
    return [str(column.footer) for column in table.columns]


def test_meetings(year):
    group = make_group(year.board, quorum_members=2)
    make_mark(make_meeting(group), make_seat(group))
    make_meeting(group, datetime.date(2013, 7, 12), state="planned", place="Town hall")

    found = MeetingTable(meeting_rows(list(meetings_in(year.board, year))), year=year)

    assert values(found)[1:] == [
        ["2013-05-10", "Main board", "Held", "1 of 1", D(100), "Not quorate", None, None],
        ["2013-07-12", "Main board", "Planned", None, None, None, "Town hall", None],
    ]
    assert cells(found)[1][2:] == ["Planned", "", "", "", ""]


def test_attendance_adds_up_each_way_and_downloads_every_mark(year):
    group = make_group(year.board)
    police, school = make_seat(group, "Police"), make_seat(group, "School")
    make_mark(make_meeting(group), police)
    make_mark(make_meeting(group, datetime.date(2013, 7, 12)), school, "apologies")
    summary = attendance_summary(group, year)

    seats = seat_attendance_table(summary, prefix="seats-")

    assert values(seats) == [
        [
            "Seat",
            "Agency",
            "Sector",
            "Statutory status",
            "Attended",
            "Meetings",
            "Not recorded",
            "Attendance",
            "2013-05-10",
            "2013-07-12",
        ],
        ["Police", "Police", "police", "Statutory board partner", 1, 2, 1, D(50), "Present", "Not recorded"],
        ["School", "School", "police", "Statutory board partner", 0, 2, 1, D(0), "Not recorded", "Apologies"],
    ]
    assert footer(seats) == ["All seats", "", "", "", "1", "4", "2", "25.0%"]
    assert footer(MeetingAttendanceTable(summary.meetings)) == ["All meetings", "1", "4", "2", "25.0%"]
    assert footer(SectorAttendanceTable(summary.sectors)) == ["All sectors", "2", "1", "4", "25.0%"]


def test_bodies_of_a_plan(year):
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust")
    objective = make_objective(year)
    make_outcome(objective, "Heard", responsible=[board, trust], accountable=board)
    make_outcome(objective, "Clear", responsible=[trust], accountable=board)

    found = values(BodyShareTable(plan_of(year).bodies))[1:]

    assert found == [["Board", 2, 1, 1], ["Trust", 0, 0, 2]]


def test_relations_lead_to_the_bodies(year):
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust")
    make_relation(board, trust, "reports_to", note="Yearly")
    table = RelationTable(framework(year.board).relations, address=lambda slug: f"/bodies/{slug}/")

    assert values(table)[1:] == [["Board", "reports to", "Trust", "Yearly", None]]
    cells = table.rows[0].get_cell
    assert cells("target_label") == '<a class="govuk-link" href="/bodies/trust/">Trust</a>'
