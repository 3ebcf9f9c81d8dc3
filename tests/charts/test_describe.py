"""Sentences as sentences: the whole text of each case."""

import dataclasses

import pytest

from cescb.charts import (
    COUNT,
    PERCENT_1,
    POUNDS,
    BarChart,
    Better,
    Break,
    HeatMap,
    LineChart,
    Part,
    PartOfWhole,
    Reference,
    RelationDiagram,
    RelationNode,
    Role,
    Series,
    StackedBarChart,
    State,
    Target,
    TreeDiagram,
    TreeNode,
    When,
    describe_chart,
)
from tests.charts import samples

CHILDREN = COUNT.counting("children", "child")


def line(*values, unit=COUNT, name="Referrals", **parts):
    periods = tuple(str(2012 + position) for position in range(len(values)))
    return LineChart(title="Title", periods=periods, series=(Series(name, values),), unit=unit, **parts)


@pytest.mark.parametrize(
    ("chart", "sentence"),
    [
        (
            samples.plans(),
            "Plans fell from 207 at 31 March 2012 to 202 at 31 March 2014, a fall of 5 (2.4%). "
            "It was highest at 31 March 2012 (207) and lowest at 31 March 2013 (161).",
        ),
        (line(161, 202), "Referrals rose from 161 in 2012 to 202 in 2013, an increase of 41 (25.5%)."),
        (line(100, 112), "Referrals rose from 100 in 2012 to 112 in 2013, an increase of 12 (12%)."),
        (line(0, 4), "Referrals rose from 0 in 2012 to 4 in 2013, an increase of 4."),
        (line(-4, 4), "Referrals rose from −4 in 2012 to 4 in 2013, an increase of 8."),
        (
            line(5, 5, 5, unit=CHILDREN),
            "Referrals was 5 children throughout, from 2012 to 2014.",
        ),
        (
            line(5, None, 5),
            "Referrals was 5 in every period with a figure, from 2012 to 2014. There is no figure for 2013.",
        ),
        (
            line(5, 7, 5),
            "Referrals was 5 both in 2012 and in 2014. "
            "It was highest in 2013 (7) and lowest in 2012 and 2014 (5).",
        ),
        (line(1, unit=CHILDREN), "Referrals was 1 child in 2012."),
        (line(None, 3), "Referrals was 3 in 2013. There is no figure for 2012."),
        (line(None, None), "Referrals has no figures."),
        (
            line(None, None, None, None, 3, 4),
            "Referrals rose from 3 in 2016 to 4 in 2017, an increase of 1 (33.3%). "
            "There is no figure for 4 periods.",
        ),
        (
            line(50.04, 50.01, unit=PERCENT_1),
            "Referrals was 50.0% throughout, from 2012 to 2013.",
        ),
        (
            line(10, 12, unit=PERCENT_1),
            "Referrals rose from 10.0% in 2012 to 12.0% in 2013, an increase of 2.0 percentage points.",
        ),
        (
            line(9, 3, 4, breaks=(Break("2013", "new form"),)),
            "Referrals rose from 3 in 2013 to 4 in 2014, an increase of 1 (33.3%). "
            "Figures before 2013 are not comparable (new form).",
        ),
    ],
)
def test_trend_in_words(chart, sentence):
    assert describe_chart(chart) == sentence


@pytest.mark.parametrize(
    ("value", "target", "verdict"),
    [
        (90, Target(90), "met the target of at least 90.0%"),
        (88, Target(90), "missed the target of at least 90.0% by 2.0 percentage points"),
        (
            88,
            Target(90, tolerance=5),
            "missed the target of at least 90.0% by 2.0 percentage points but was within its tolerance",
        ),
        (89.99, Target(90), "missed the target of at least 90.0% narrowly"),
        (12, Target(15, better=Better.LOWER), "met the target of at most 15.0%"),
        (16, Target(15, better=Better.LOWER), "missed the target of at most 15.0% by 1.0 percentage points"),
        (15, Target(15, better=Better.NEITHER), "was at the target of 15.0%"),
        (
            14,
            Target(15, tolerance=2, better=Better.NEITHER),
            "was below the target of 15.0% by 1.0 percentage points, within its tolerance",
        ),
        (88, Target(90, label="Target of the year"), None),
        (88, Target(90, label="Ofsted limit"), None),
    ],
)
def test_verdict_on_a_target(value, target, verdict):
    text = describe_chart(line(value, unit=PERCENT_1, target=target))

    name = "target of the year" if target.label.startswith("Target of") else target.label
    expected = verdict or f"missed the {name} of at least 90.0% by 2.0 percentage points"
    assert text == f"Referrals was {PERCENT_1.format(value)} in 2012. In 2012 Referrals {expected}."


def test_target_that_ended_is_named_as_absent():
    assert describe_chart(line(1, 2, target=Target((2, None)))).endswith("There was no target in 2013.")


def test_comparators_are_held_against_the_last_figure():
    chart = LineChart(
        title="Title",
        periods=("2013", "2014", "2015"),
        series=(
            Series("Marsh", (14, 16, None)),
            Series("England", (15, 15.4, 17), Role.COMPARATOR),
            Series("North West", (15, 16, 17), Role.COMPARATOR),
            Series("Neighbours", (15, None, 17), Role.COMPARATOR),
        ),
    )

    assert describe_chart(chart) == (
        "Marsh rose from 14 in 2013 to 16 in 2014, an increase of 2 (14.3%). There is no figure for 2015. "
        "In 2014 Marsh was higher than England (15) and the same as North West (16). "
        "There is no figure for Neighbours in 2014."
    )


@pytest.mark.parametrize(
    ("values", "parts", "sentence"),
    [
        ((3, 9, 1), {}, "Health is highest at 9; Schools is lowest at 1."),
        ((9, 9, 1), {}, "Police and Health are highest at 9; Schools is lowest at 1."),
        ((4, 4, 4), {}, "All 3 are the same, 4."),
        ((None, 4, None), {}, "Health is 4. There is no figure for Police and Schools."),
        ((None, None, None), {}, "No figures are known."),
        (
            (3, 9, 9),
            {"highlight": "Health"},
            "Health and Schools are highest at 9; Police is lowest at 3. "
            "Health, at 9, is joint highest of 3.",
        ),
        (
            (3, 9, None),
            {"highlight": "Schools"},
            "Health is highest at 9; Police is lowest at 3. There is no figure for Schools.",
        ),
        (
            (3, 9, 5),
            {"highlight": "Police", "reference": Reference("England", 5)},
            "Health is highest at 9; Police is lowest at 3. Police, at 3, is 3rd highest of 3. "
            "Against England (5), 1 is above, 1 is equal to and 1 is below it.",
        ),
    ],
)
def test_bars_in_words(values, parts, sentence):
    chart = BarChart(
        title="Title", categories=("Police", "Health", "Schools"), series=(Series("Paid", values),), **parts
    )

    assert describe_chart(chart) == sentence


def test_grouped_bars_are_told_series_by_series():
    assert describe_chart(samples.two_years()) == (
        "2013-14: Primary schools is highest at £64,500; Probation is lowest at £4,000. "
        "There is no figure for NHS England. "
        "2014-15: Primary schools is highest at £64,500; NHS England is lowest at £0. "
        "There is no figure for Probation."
    )


def test_composition_in_words():
    assert describe_chart(samples.composition()) == (
        "The total fell from 207 plans in 2012 to 202 in 2014, a fall of 5 (2.4%). "
        "It was highest in 2012 (207) and lowest in 2013 (161). "
        "In 2014 it divided into Neglect: 99 (49%); Emotional abuse: 62 (31%); Sexual abuse: 15 (7%); "
        "Physical abuse: 26 (13%). "
        "The share of Neglect fell from 59% in 2012 to 49% in 2014, a fall of 10 percentage points."
    )


def test_composition_with_an_unknown_part_has_no_total_there():
    chart = StackedBarChart(
        title="T",
        periods=("2012", "2013"),
        series=(Series("A", (1, 2)), Series("B", (None, 2))),
        when=When.AT,
    )

    assert describe_chart(chart) == (
        "The total was 4 at 2013. There is no figure for 2012. "
        "At 2013 it divided into A: 2 (50%); B: 2 (50%)."
    )


def test_composition_of_nothing_has_no_shares():
    chart = StackedBarChart(title="T", periods=("2012",), series=(Series("A", (0,)),))

    assert describe_chart(chart) == "The total was 0 in 2012."


def test_stacked_categories_are_compared_and_not_told_as_a_story():
    assert describe_chart(samples.composition_rows()) == (
        "In total, Working together to safeguard children is highest at 480; Neglect is lowest at 244. "
        "There is no figure for Basic awareness. "
        "Working together to safeguard children divides into Attended: 420 (88%); "
        "Booked but absent: 60 (13%)."
    )


@pytest.mark.parametrize(
    ("parts", "unit", "sentence"),
    [
        (
            (Part("Under 1", 1), Part("1 to 4", 3)),
            CHILDREN,
            "The whole, 4 children, divides into Under 1: 1 (25%); 1 to 4: 3 (75%).",
        ),
        ((Part("A", 30), Part("B", 70)), PERCENT_1, "The whole divides into A: 30.0%; B: 70.0%."),
        ((Part("A", 0), Part("B", 0)), POUNDS, "Every part is zero."),
        (
            (Part("A", 3), Part("B", None)),
            POUNDS,
            "What is known is A: £3. There is no figure for B, so no shares are given.",
        ),
        ((Part("A", None),), POUNDS, "There are no figures for A."),
    ],
)
def test_parts_in_words(parts, unit, sentence):
    assert describe_chart(PartOfWhole(title="Title", parts=parts, unit=unit)) == sentence


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (
            1,
            "R1 (Turnover of social workers) is at Likely and Serious, score 9, Medium; "
            "it was at Very likely and Serious, score 12, High.",
        ),
        (4, "R4 (Loss of the record) is at Very unlikely and Major, score 4, Low."),
        (
            7,
            "R7 (Chairs of sub-groups are not found) is at Likely and Significant, score 6, Medium; "
            "it was at Unlikely and Serious, score 6, Medium.",
        ),
        (10, "R10 is at Unlikely and Minor, score 2, Low; it was at Likely and Minor, score 3, Low."),
    ],
)
def test_place_of_a_risk_and_where_it_was_in_words(number, sentence):
    chart = samples.busy_matrix()
    bands = (
        "Likelihood by impact: Low for scores 1, 2, 3 and 4; Medium for scores 6, 8 and 9; "
        "High for scores 12 and 16."
    )

    assert (
        describe_chart(dataclasses.replace(chart, items=(chart.items[number - 1],))) == f"{bands} {sentence}"
    )


def test_quadrants_in_words():
    assert describe_chart(samples.stakeholders()) == (
        "13 stakeholders by influence and interest. "
        "Higher in both, Work closely with: 5 "
        "(Improvement Board; Children's Trust; Scrutiny Committee; Police; Health). "
        "Higher in influence only, Keep satisfied: 2 (Department for Education; Elected members). "
        "Higher in interest only, Keep informed: 4 (Children and young people; Parents and carers; "
        "Private, voluntary and independent sector; Governors and school staff). "
        "Lower in both, Monitor: 2 (Council staff of other departments; General public)."
    )


def test_empty_quadrants_in_words():
    chart = samples.stakeholders()

    assert describe_chart(dataclasses.replace(chart, items=chart.items[-1:])) == (
        "1 stakeholder by influence and interest. Higher in both, Work closely with: none. "
        "Higher in influence only, Keep satisfied: none. Higher in interest only, Keep informed: none. "
        "Lower in both, Monitor: 1 (General public)."
    )


def test_scores_on_days_in_words():
    chart = LineChart(
        title="Score of the risk at each review",
        periods=("14 May 2013", "2 July 2013", "21 March 2014"),
        series=(Series("Score", (12, 16, 8)),),
        target=Target(4, label="Target score", tolerance=2, better=Better.LOWER),
        when=When.ON,
    )

    assert describe_chart(chart) == (
        "Score fell from 12 on 14 May 2013 to 8 on 21 March 2014, a fall of 4 (33.3%). "
        "It was highest on 2 July 2013 (16) and lowest on 21 March 2014 (8). "
        "On 21 March 2014 Score missed the target score of at most 4 by 4."
    )


def heat_map(*cells):
    return HeatMap(
        title="Title",
        rows=("Police", "Health")[: len(cells)],
        columns=("May", "July"),
        states=(State("p", "Present", "P", "present"), State("a", "Apologies", "A", "apologies")),
        cells=cells,
        row_noun=("seat", "seats"),
        column_noun=("meeting", "meetings"),
    )


@pytest.mark.parametrize(
    ("chart", "sentence"),
    [
        (
            heat_map(("p", "a"), ("p", "p")),
            "2 seats by 2 meetings: Present 3 of 4 (75%), Apologies 1 of 4 (25%). "
            "1 seat is marked Present in all 2 meetings; the fewest is 1, for Police.",
        ),
        (
            heat_map(("p", None)),
            "1 seat by 2 meetings: Present 1 of 2 (50%), nothing known 1. "
            "Every seat is marked Present in 1 of 2 meetings.",
        ),
        (
            dataclasses.replace(samples.matrix(), items=samples.matrix().items[:1]),
            "Likelihood by impact: Low for scores 1, 2, 3 and 4; Medium for scores 6, 8 and 9; "
            "High for scores 12 and 16. "
            "R1 (Turnover of social workers) is at Likely and Serious, score 9, Medium.",
        ),
        (
            TreeDiagram(
                title="T", root=TreeNode("Board", "29 seats", (TreeNode("Executive"), TreeNode("Voice")))
            ),
            "Under Board (29 seats): Executive and Voice.",
        ),
        (TreeDiagram(title="T", root=TreeNode("Board")), "Board stands alone."),
        (
            dataclasses.replace(samples.framework(), relations=samples.framework().relations[7:9]),
            "Children and Young People's Trust Board to Health and Wellbeing Board: reports to; "
            "Cheshire East Safeguarding Children Board and Safeguarding Adults Board: "
            "shares members and themes.",
        ),
        (
            RelationDiagram(title="R", nodes=(RelationNode("a", "Board", 0),), relations=()),
            "Board, with no relations drawn.",
        ),
    ],
)
def test_diagrams_in_words(chart, sentence):
    assert describe_chart(chart) == sentence


@pytest.mark.parametrize("chart", samples.all_charts().values(), ids=samples.all_charts())
def test_every_description_is_made_of_sentences(chart):
    text = describe_chart(chart)

    assert text[0].isupper() or text[0].isdigit()
    assert text.endswith(".")
    assert "  " not in text
    assert ".." not in text
