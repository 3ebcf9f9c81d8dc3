import datetime
from decimal import Decimal as D

import pytest

from boards.models import Contribution
from boards.queries import (
    attendance_summary,
    framework,
    meetings_of,
    money_summary,
    plan_of,
    seat_rows,
    seats_of,
    structure_as_at,
)
from boards.tables import (
    BodyShareTable,
    BodyTable,
    BudgetTable,
    ExpenditureTable,
    GroupTable,
    MeetingAttendanceTable,
    MeetingTable,
    OutcomeTable,
    RelationTable,
    SeatTable,
    SectorAttendanceTable,
    contribution_table,
    seat_attendance_table,
)
from tests.builders.boards import (
    make_agency,
    make_appointment,
    make_board,
    make_body,
    make_budget_line,
    make_contribution,
    make_expenditure,
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


def test_groups(year):
    make_group(year.board, purpose="Leads.", starts_on=datetime.date(2010, 4, 1))

    found = GroupTable(structure_as_at(year.board, datetime.date(2014, 3, 31)).groups)

    assert values(found)[1] == [
        "Main board",
        "Main board",
        None,
        "Leads.",
        "No",
        "2010-04-01",
        None,
        "not recorded",
        "In place",
    ]
    assert cells(found)[0] == [
        "Main board",
        "Main board",
        "no other group",
        "Leads.",
        "No",
        "1 April 2010",
        "no end recorded",
        '<span class="app-missing">not recorded</span>',
        "In place",
    ]


def test_seats(year):
    group = make_group(year.board)
    held = make_seat(group, "Police")
    make_seat(group, "School")
    make_appointment(held, "Sam Reed")
    make_appointment(held, "Kim Hale")
    make_mark(make_meeting(group), held)

    found = SeatTable(seat_rows(seats_of(year.board), year))

    assert values(found)[1:] == [
        [
            "Police",
            "Main board",
            "Police",
            "police",
            "Member",
            "Statutory board partner",
            "Sam Reed; Kim Hale",
            "1 of 1",
            None,
        ],
        [
            "School",
            "Main board",
            "School",
            "police",
            "Member",
            "Statutory board partner",
            None,
            "0 of 1",
            None,
        ],
    ]


def test_seats_of_a_group_that_never_met_say_so(year):
    make_seat(make_group(year.board))

    (row,) = cells(SeatTable(seat_rows(seats_of(year.board), year)))

    assert '<span class="app-missing">no meeting recorded</span>' in row


def test_meetings(year):
    group = make_group(year.board)
    make_mark(make_meeting(group), make_seat(group))
    make_meeting(group, datetime.date(2013, 7, 12), state="planned")

    found = MeetingTable(meetings_of(year.board, year), year=year)

    assert values(found)[1:] == [
        ["2013-05-10", "Main board", "Held", "1 of 1", D(100), None],
        ["2013-07-12", "Main board", "Planned", None, None, None],
    ]


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


def test_amounts_have_a_total_and_shares(year):
    make_expenditure(year, "Staff", 300)
    make_expenditure(year, "Office", 100)

    found = ExpenditureTable(money_summary(year).this.expenditure)

    assert cells(found) == [["Staff", "£300", "75.0%"], ["Office", "£100", "25.0%"]]
    assert footer(found) == ["Total", "£400", "100%"]


def test_budget_says_what_shares_one_amount(year):
    make_budget_line(year, "Training", 64000, items=[("Manager", "3 days a week"), ("Officer", "")])
    make_budget_line(year, "Other", 36000, items=[("Audit support", "")])
    make_budget_line(year, "Chair", 0)

    found = BudgetTable(money_summary(year).this.budget)

    assert cells(found) == [
        ["Training", "Manager (3 days a week); Officer – one amount for both", "£64,000", "64.0%"],
        ["Other", "Audit support", "£36,000", "36.0%"],
        ["Chair", "", "£0", "0.0%"],
    ]


def test_contributions_keep_nothing_blank_and_open_apart(year):
    following = make_year(year.board, 2014)
    police, health, school, jail, late = (make_agency(year.board, name) for name in "ABCDE")
    make_contribution(year, police, 22000, note="In two parts.")
    make_contribution(following, police, 20000)
    make_contribution(year, health)
    make_contribution(following, health, 0)
    make_contribution(year, school, 0)
    make_contribution(following, school, state=State.TO_BE_CONFIRMED)
    make_contribution(year, jail, 0)
    make_contribution(following, jail, 5)
    make_contribution(following, late, 7)

    found = contribution_table(money_summary(year), prefix="")

    assert values(found) == [
        ["Partner", "Agency", "2013-14", "2014-15", "Change", "Change in per cent", "Note"],
        ["A", "A", D(22000), D(20000), D(-2000), D("-9.1"), "In two parts."],
        ["B", "B", "Not recorded", D(0), None, None, ""],
        ["C", "C", D(0), "To be confirmed", None, None, ""],
        ["D", "D", D(0), D(5), D(5), None, ""],
        ["E", "E", None, D(7), None, None, ""],
    ]
    missing = '<span class="app-missing">{}</span>'.format
    assert [row[1:5] for row in cells(found)] == [
        ["£22,000", "£20,000", "−£2,000", "−9.1%"],
        [missing("not recorded"), "£0", missing("not known"), missing("not known")],
        ["£0", missing("to be confirmed"), missing("not known"), missing("not known")],
        ["£0", "£5", "+£5", missing("from £0")],
        [missing("no entry"), "£7", missing("not known"), missing("not known")],
    ]
    assert footer(found)[:3] == ["Total of the amounts", "£22,000", "£20,012"]


def test_contributions_of_one_year_have_no_change(year):
    make_contribution(year, make_agency(year.board), 5)

    found = contribution_table(money_summary(year), prefix="")

    assert values(found)[0] == ["Partner", "Agency", "2013-14", "Note"]


def test_outcomes_mark_a_body_that_does_both(year):
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust")
    objective = make_objective(year)
    make_outcome(objective, "Heard", responsible=[board, trust], accountable=board)
    make_outcome(objective, "Clear", responsible=[trust], accountable=board)
    plan = plan_of(year)

    assert values(OutcomeTable(plan.outcomes))[1:] == [
        ["1.1", "Heard", "Board; Trust", "Board", "Same body"],
        ["1.2", "Clear", "Trust", "Board", ""],
    ]
    assert values(BodyShareTable(plan.bodies))[1:] == [["Board", 2, 1, 1], ["Trust", 0, 0, 2]]


def test_partnership(year):
    ends = {"ends_on": datetime.date(2014, 9, 30), "end_note": "Hands on its work"}
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust", **ends)
    make_relation(board, trust, "reports_to", note="Yearly")
    found = framework(year.board)

    assert values(BodyTable(found.bodies))[1:] == [
        ["Board", "Board", None, "No", "no end recorded"],
        ["Trust", "Trust", None, "No", "30 September 2014. Hands on its work"],
    ]
    assert values(RelationTable(found.relations))[1:] == [["Board", "reports to", "Trust", "Yearly", None]]
