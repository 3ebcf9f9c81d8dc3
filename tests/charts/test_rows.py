from decimal import Decimal

from cescb.charts import Break, Cell, LineChart, Rows, Series, Target, chart_rows
from tests.charts import samples


def label(text):
    return Cell(text, text)


def figure(text, value):
    return Cell(text, value, is_number=True)


def texts(table):
    return [[cell.text for cell in row] for row in table.rows]


def test_rows_of_a_trend_hold_series_target_and_gaps():
    chart = LineChart(
        title="T",
        periods=("2013", "2014"),
        series=(Series("Plans", (Decimal("161"), None)),),
        target=Target((None, 150)),
        breaks=(Break("2014", "New form", ("Plans",)),),
        period_heading="Year",
    )

    assert chart_rows(chart) == Rows(
        ("Year", "Plans", "Target"),
        (
            (label("2013"), figure("161", Decimal("161")), figure("no figure", None)),
            (label("2014"), figure("no figure", None), figure("150", 150)),
        ),
        ("From 2014, for Plans: New form.",),
    )


def test_rows_of_bars_name_the_reference():
    table = chart_rows(samples.ranking())

    assert table.header == ("Authority", "Share")
    assert texts(table)[4] == ["Cheshire East", "25.1%"]
    assert table.notes == ("England: 24.7%.",)


def test_rows_of_shares_hold_numbers_and_shares():
    table = chart_rows(samples.composition(is_share=True))

    assert table.header[:3] == ("At 31 March", "Neglect", "Neglect, share")
    assert texts(table)[2] == ["2014", "99", "49%", "62", "31%", "15", "7%", "26", "13%", "202"]


def test_rows_of_parts_hold_shares():
    assert texts(chart_rows(samples.parts())) == [
        ["Neglect", "99", "49%"],
        ["Emotional abuse", "62", "31%"],
        ["Sexual, physical and multiple abuse", "41", "20%"],
    ]


def test_rows_of_a_heat_map_say_each_state_in_words():
    table = chart_rows(samples.attendance())

    assert table.header == ("Seat", *samples.MEETINGS, "Attended")
    assert texts(table)[8] == ["CEDAP", *["Not yet a member"] * 5, "Present", "Present", "2 of 7"]


def test_rows_of_a_matrix_hold_scores_bands_and_marks():
    table = chart_rows(samples.matrix())

    assert table.header == ("Likelihood by impact", "Minor", "Significant", "Serious", "Major")
    assert texts(table)[1] == ["Likely", "3 Low", "6 Medium", "9 Medium: R1, R2, R3", "12 High"]
    assert table.rows[1][4].value == 12


def test_rows_of_a_matrix_say_how_items_moved():
    notes = chart_rows(samples.busy_matrix()).notes

    assert [notes[place] for place in (0, 2, 3, 6, 9)] == [
        "R1: Turnover of social workers (was 12 High, now 9 Medium).",
        "R3: Late returns (was 6 Medium, now 9 Medium).",
        "R4: Loss of the record.",
        "R7: Chairs of sub-groups are not found (moved from Unlikely and Serious, still 6 Medium).",
        "R10: Was 3 Low, now 2 Low.",
    ]


def test_rows_of_quadrants_hold_both_steps_the_quadrant_and_the_group():
    table = chart_rows(samples.stakeholders())

    assert table.header == ("Stakeholder", "Influence", "Interest", "Quadrant", "Level")
    assert table.rows[0] == (
        label("Improvement Board"),
        Cell("High", 4),
        Cell("High", 4),
        label("Work closely with"),
        label("Strategic"),
    )
    assert texts(table)[6:8] == [
        ["Elected members", "Considerable", "Some", "Keep satisfied", "Strategic"],
        ["Children and young people", "Some", "High", "Keep informed", "Front line and community"],
    ]


def test_rows_of_quadrants_without_groups_have_no_column_for_them():
    assert chart_rows(samples.crowded_quadrant()).header == ("Item", "Power", "Concern", "Quadrant")


def test_rows_of_a_tree_name_what_each_is_under():
    assert texts(chart_rows(samples.deep_structure()))[:3] == [
        ["Board", ""],
        ["Quality", "Board"],
        ["Quality team 1", "Quality"],
    ]


def test_rows_of_relations_read_from_left_to_right():
    table = chart_rows(samples.framework())

    assert table.header == ("From", "Relation", "To")
    assert texts(table)[10] == [
        "Police and Crime Commissioner",
        "meets the chairs (both ways)",
        "Cheshire East Safeguarding Children Board",
    ]


def test_every_row_has_a_cell_for_every_heading():
    for chart in samples.all_charts().values():
        table = chart_rows(chart)
        assert all(len(row) == len(table.header) for row in table.rows), chart.title
