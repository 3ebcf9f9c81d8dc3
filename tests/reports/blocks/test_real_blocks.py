"""Tables and charts of the 2013-14 report, cell by cell where the printed report can be compared."""

import pytest

from performance.models import Category
from reports.blocks import BoardBlocks, build_block, quantities_of
from reports.blocks.syntax import BadBlock, parse_block
from reports.figures import fetch

pytestmark = pytest.mark.django_db


@pytest.fixture
def build(cescb):
    """A function from a block as an author writes it to what it becomes in the 2013-14 report."""
    categories: dict[str, list[Category]] = {}
    for category in Category.objects.select_related("breakdown"):
        categories.setdefault(category.breakdown.code, []).append(category)
    registers = BoardBlocks(cescb, cescb.years.get(starts_in=2013))

    def built(text):
        call = parse_block(text)
        answers = fetch(quantities_of(call, categories), cescb)
        return build_block(call, categories, answers, registers)

    return built


def test_expenditure_adds_up_to_its_total_and_the_overspend(build):
    block = build("table expenditure in 2013-14")

    assert [row[1] for row in block.rows] == ["£146,916", "£9,972", "£12,993", "£29,625", "£27,400"]
    assert block.foot == (
        ("Total expenditure", "£226,906"),
        ("Agreed contributions", "£215,899"),
        ("Overspend in the year", "£11,007"),
        ("Reserve at 31 March", "£169,684"),
    )
    assert block.source.endswith("lines 1499 to 1507")


def test_contributions_keep_nothing_unknown_and_unsettled_apart(build):
    block = build("table contributions in 2013-14")
    rows = {row[0]: row[1:] for row in block.rows}

    assert len(rows) == 17
    assert rows["HMP Styal"] == ("£0", "£0")
    assert rows["NHS England"] == ("not recorded", "£0")
    assert rows["Probation Service"] == ("£4,000", "not recorded")
    assert rows["Independent Schools"] == ("£0", "to be confirmed")
    assert rows["Police"] == ("£22,000", "£20,000")
    assert block.foot == (("Total of the amounts", "£215,899", "£198,069"),)


def test_budget_shows_what_contributions_leave_uncovered(build):
    block = build("table budget in 2014-15")

    assert [row[2] for row in block.rows] == [
        "£86,000",
        "£64,000",
        "£12,000",
        "£24,000",
        "£27,400",
        "£20,000",
    ]
    assert [row[2] for row in block.foot] == ["£233,400", "£198,069", "£35,331"]
    assert "Training Officer (2.5 days a week)" in block.rows[1][1]


def test_attendance_table_counts_each_way(build):
    block = build("table attendance in 2013-14")

    assert len(block.rows) == 29
    assert block.foot[0][1:8] == ("24", "24", "17", "22", "21", "20", "24")
    assert block.foot[0][8] == "152 of 203 (74.9%)"
    assert {cell for row in block.rows for cell in row[1:8]} == {"1", "n/r"}


def test_attendance_chart_holds_the_same_marks(build):
    spec = build("chart attendance in 2013-14").spec

    assert (len(spec.rows), len(spec.columns)) == (29, 7)
    assert sum(cell == "present" for row in spec.cells for cell in row) == 152


def test_sectors_end_with_statutory_partners_and_all_seats(build):
    block = build("table attendance-by-sector in 2013-14")

    assert [row[1:] for row in block.foot] == [("15", "92 of 105", "87.6%"), ("29", "152 of 203", "74.9%")]


def test_plans_by_category_show_shares_of_their_total(build):
    block = build("table cp-plans by abuse-category at 2012-03-31 to 2014-03-31")

    assert [row[1:5] for row in block.rows] == [
        ("123", "59%", "70", "34%"),
        ("101", "63%", "52", "32%"),
        ("99", "49%", "62", "31%"),
    ]
    assert [row[-1] for row in block.rows] == ["207", "161", "202"]


def test_plans_by_category_are_drawn_with_the_tables_values(build):
    spec = build("chart cp-plans by abuse-category at 2012-03-31 to 2014-03-31").spec

    assert {series.name: [int(value) for value in series.values] for series in spec.series} == {
        "Neglect": [123, 101, 99],
        "Emotional abuse": [70, 52, 62],
        "Other categories": [14, 8, 41],
    }


def test_training_by_course_ends_with_the_total(build):
    block = build(
        "table training-places-allocated, training-places-attended, training-attendance by course in 2013-14"
    )

    assert len(block.rows) == 12
    assert block.rows[0] == ("Basic awareness", "206", "173", "84%")
    assert block.foot == (("Total", "1,327", "1,144", "86%"),)


def test_learning_reviews_are_counted_with_true_zeros(build):
    block = build("table learning-reviews in 2013-14")

    assert [row[1:] for row in block.rows] == [
        ("0", "1", "1", "3", "1"),
        ("0", "0", "0", "1", "0"),
        ("0", "1", "1", "1", "1"),
    ]
    assert block.foot[0][1:] == ("0", "2", "2", "5", "2")


@pytest.mark.parametrize(("objective", "outcomes"), [("1", 22), ("2", 17), ("3", 22)])
def test_outcomes_name_who_delivers_and_who_challenges(build, objective, outcomes):
    block = build(f"table outcomes[{objective}] in 2014-15")

    assert len(block.rows) == outcomes
    assert all(delivers and challenges for _, delivers, challenges in block.rows)


def test_discrepancies_show_both_values(build):
    rows = {row[0]: row for row in build("table discrepancies in 2013-14").rows}

    contributions = rows["Contributions of partners in 2013-14"]
    assert contributions[1:3] == ("£210,899 (line 1527)", "£215,899")


def test_lines_of_areas_carry_their_names(build):
    spec = build(
        "chart repeat-cp-plans in 2012-13 to 2014-15 for cheshire-east, england, neighbours-2021 from dfe"
    ).spec

    assert [series.name for series in spec.series][:2] == ["Cheshire East", "England"]
    assert [round(float(value), 1) for value in spec.series[1].values] == [14.9, 15.8, 16.6]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("table expenditure in 2012-13", "No expenditure is recorded for 2012-13"),
        ("table expenditure in 1999-00", "The board has no year for 1999-00. Years: "),
        ("chart expenditure in 2013-14", "“expenditure” can be shown as a table, not as a chart"),
        ("table outcomes[9] in 2014-15", "has no objective “9”. Objectives: 1, 2, 3"),
        ("table audits[imagined] in 2013-14", "“imagined” is no kind of audit"),
        ("table imagined in 2013-14", "There is no figure called “imagined”"),
        ("table cp-plans by imagined at 2014-03-31", "There is no breakdown “imagined”"),
        ("chart cp-plans", "names no date or period"),
        ("figures imagined in 2013-14", "There is no figure called “imagined”"),
        ("chart cafs-open, cafs-rate at 2014-03-31", "different units"),
        ("chart cp-plans by plan-duration at 2013-03-31, 2014-03-31 from dfe", "1 to 4 series"),
    ],
)
def test_impossible_blocks_say_why(build, text, message):
    with pytest.raises(BadBlock) as caught:
        build(text)

    assert message in str(caught.value)
