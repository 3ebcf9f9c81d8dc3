import datetime

import pytest

from boards.charts import (
    accountability_bars,
    attendance_by_meeting,
    attendance_by_sector,
    attendance_heat_map,
    budget_parts,
    contribution_bars,
    expenditure_parts,
    framework_diagram,
    risk_matrix,
    structure_tree,
)
from boards.models import Contribution
from boards.queries import attendance_summary, framework, money_summary, plan_of, structure_as_at
from cescb.charts import NodeStyle, Part, Relation, Series, TreeNode
from tests.builders.boards import (
    make_agency,
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

DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def year():
    return make_year(make_board())


def test_structure_tree_hangs_each_group_below_the_one_it_reports_to(year):
    main = make_group(year.board)
    executive = make_group(year.board, "Executive", reports_to=main, position=1)
    make_group(year.board, "Child death overview", reports_to=executive, is_shared=True, position=2)

    tree = structure_tree(structure_as_at(year.board, DAY))

    shared = TreeNode("Child death overview", "shared with other boards")
    assert tree.title == "Structure of the board at 31 March 2014"
    assert tree.root == TreeNode(
        "Main board", children=(TreeNode("Executive", children=(shared,)),), style=NodeStyle.PRIMARY
    )


def test_structure_tree_is_headed_by_the_board_where_groups_stand_alone(year):
    make_group(year.board)
    make_group(year.board, "Panel", position=1)

    root = structure_tree(structure_as_at(year.board, DAY)).root

    assert (root.label, [node.label for node in root.children]) == (year.board.name, ["Main board", "Panel"])


def test_heat_map_shows_the_marks_that_occur_and_tells_like_seats_apart(year):
    group = make_group(year.board)
    agency = make_agency(year.board)
    first = make_seat(group, "Police", agency=agency)
    make_seat(group, "Police", agency=agency, slug="police-2")
    make_mark(make_meeting(group), first, "apologies")

    chart = attendance_heat_map(attendance_summary(group, year))

    assert chart.title == "Who came to the meetings of the main board in 2013-14"
    assert (chart.rows, chart.columns) == (("Police", "Police (2)"), ("10 May",))
    assert chart.cells == (("apologies",), ("not_recorded",))
    assert [state.key for state in chart.states] == ["present", "apologies", "not_recorded"]
    assert chart.summary == ("0 of 1", "0 of 1")


def test_heat_map_tells_a_seat_that_did_not_exist_from_a_blank(year):
    group = make_group(year.board)
    make_seat(group, "Late", starts_on=datetime.date(2013, 7, 12))
    make_meeting(group, datetime.date(2013, 5, 10))
    make_meeting(group, datetime.date(2013, 7, 12))

    chart = attendance_heat_map(attendance_summary(group, year))

    assert chart.cells == (("no_seat", "not_recorded"),)
    assert [state.symbol for state in chart.states] == ["P", "?", "–"]


def test_attendance_bars_leave_a_gap_for_a_sector_without_a_mark(year):
    group = make_group(year.board)
    police = make_seat(group, "Police")
    make_seat(group, "School", agency=make_agency(year.board, "School", sector="education"))
    make_mark(make_meeting(group), police)

    summary = attendance_summary(group, year)

    assert attendance_by_meeting(summary).series == (Series("Attended", (1,)),)
    by_sector = attendance_by_sector(summary)
    assert (by_sector.categories, by_sector.series[0].values) == (("police", "education"), (100, None))


def test_money_is_drawn_with_gaps_and_never_a_zero_for_an_open_amount(year):
    following = make_year(year.board, 2014)
    police, health = make_agency(year.board, "Police"), make_agency(year.board, "Health")
    make_contribution(year, health, 0)
    make_contribution(year, police, 10)
    make_contribution(following, police, state=Contribution.State.TO_BE_CONFIRMED)
    make_expenditure(year, "Staff", 5)
    make_budget_line(following, "Chair", 7)

    summary = money_summary(year)

    bars = contribution_bars(summary)
    assert bars.categories == ("Police", "Health")
    assert bars.series == (Series("2013-14", (10, 0)), Series("2014-15", (None, None)))
    assert expenditure_parts(summary.this).parts == (Part("Staff", 5),)
    assert budget_parts(summary.next).parts == (Part("Chair", 7),)


def test_accountability_bars_show_the_bodies_that_challenge(year):
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust")
    objective = make_objective(year)
    make_outcome(objective, responsible=[board, trust], accountable=board)
    make_outcome(objective, responsible=[trust], accountable=board)

    bars = accountability_bars(plan_of(year))

    assert bars.categories == ("Board",)
    assert [series.values for series in bars.series] == [(2,), (1,)]


def test_framework_draws_the_bodies_in_it_and_joins_what_runs_both_ways(year):
    own = make_body(year.board, year.board.name, slug="own", short_name="MSCB", tier=3, in_framework=True)
    trust = make_body(year.board, "Trust", tier=1, in_framework=True, end_note="Ends soon")
    outside = make_body(year.board, "Outside", tier=2)
    make_relation(own, trust, "scrutinises")
    make_relation(trust, own, "scrutinises")
    make_relation(own, trust, "reports_to")
    make_relation(own, outside, "reports_to")

    diagram = framework_diagram(framework(year.board))

    assert [(node.key, node.layer, node.sublabel, node.style) for node in diagram.nodes] == [
        ("trust", 0, "is to end", NodeStyle.PLANNED),
        ("own", 1, "", NodeStyle.PRIMARY),
    ]
    assert set(diagram.relations) == {
        Relation("own", "trust", "scrutinises", is_mutual=True),
        Relation("own", "trust", "reports to"),
    }


def test_nothing_is_drawn_where_there_is_nothing(year):
    group = make_group(year.board, starts_on=datetime.date(2015, 1, 1))
    attendance = attendance_summary(group, year)
    money = money_summary(year)

    drawn = [
        structure_tree(structure_as_at(year.board, DAY)),
        attendance_heat_map(attendance),
        attendance_by_meeting(attendance),
        attendance_by_sector(attendance),
        expenditure_parts(money.this),
        budget_parts(money.this),
        contribution_bars(money),
        accountability_bars(plan_of(year)),
        framework_diagram(framework(year.board)),
    ]

    assert drawn == [None] * 9


def test_risk_matrix_runs_from_very_likely_down():
    chart = risk_matrix()

    assert (chart.rows[0], chart.columns) == ("Very likely", ("Minor", "Significant", "Serious", "Major"))
    assert [(cell.score, cell.band) for cell in chart.cells[0]] == [
        (4, "Low"),
        (8, "Medium"),
        (12, "High"),
        (16, "High"),
    ]
