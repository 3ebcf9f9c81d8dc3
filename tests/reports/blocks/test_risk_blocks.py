"""The risk register in a document: as it stood on the day, and a fault where it may not be published."""

import pytest

from reports.assemble import build_report
from reports.blocks import BoardBlocks
from reports.blocks.syntax import BadBlock, parse_block
from reports.checks import FaultKind
from tests.builders.boards import make_agency, make_board, make_year
from tests.builders.reports import make_report, make_section
from tests.builders.risks import make_review, make_risk

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def risk(year):
    risk = make_risk(
        year.board,
        agency=make_agency(year.board, "Council"),
        target=(2, 2),
        existing_controls="Monthly report.",
    )
    make_review(risk, "2013-09-18", 3, 4, due="2014-01-24")
    make_review(risk, "2014-01-24", 2, 4, due="2014-04-24")
    make_review(risk, "2014-04-20", 1, 4, due="2014-07-20")
    return risk


def build(year, text):
    return BoardBlocks(year.board, year).build(parse_block(text))


def test_table_shows_the_register_at_the_end_of_the_year(year, risk):
    block = build(year, "table risk-register in 2013-14")

    assert block.caption == "Risk register at 31 March 2014"
    assert block.rows == (
        (
            "R1 Too few social workers",
            "Council",
            "Monthly report.",
            "Unlikely × Major = 8, medium; down from 12 (high) to 8 (medium)",
            "not recorded",
            "Unlikely × Significant = 4, low",
            "24 April 2014",
        ),
    )
    assert block.notes[1] == "Last revised on 24 January 2014."


def test_a_day_can_be_asked_for(year, risk):
    make_year(year.board, 2014)

    block = build(year, "table risk-register at 2014-04-30")

    assert block.caption == "Risk register at 30 April 2014"
    assert block.rows[0][3].startswith("Very unlikely × Major = 4, low")


def test_chart_places_the_open_risks(year, risk):
    make_review(make_risk(year.board, "Gone", closed_on="2014-03-31", closing_reason="Gone."), "2014-01-24")

    spec = build(year, "chart risk-register titled “Risks”").spec

    assert spec.title == "Risks"
    assert [(item.reference, item.place, item.moved_from) for item in spec.items] == [
        ("R1", ("Unlikely", "Major"), ("Likely", "Major"))
    ]


@pytest.mark.parametrize("kind", ["table", "chart"])
def test_an_empty_register_is_no_block(year, kind):
    with pytest.raises(BadBlock) as caught:
        build(year, f"{kind} risk-register in 2013-14")

    assert str(caught.value) == (
        "The risk register at 31 March 2014 is not fit to be published. Risk register: The register holds no "
        "open risk."
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"review_due_on": None}, "R1: It has no date for its next review."),
        ({"review_due_on": "2014-03-30"}, "R1: Its review was due on 30 March 2014."),
    ],
)
def test_an_undated_register_is_no_block(year, risk, change, reason):
    risk.reviews.filter(reviewed_on="2014-01-24").update(**change)

    with pytest.raises(BadBlock) as caught:
        build(year, "table risk-register in 2013-14")

    assert reason in str(caught.value)


def test_the_document_has_a_fault_until_the_register_may_be_published(year, risk):
    document = make_report(year)
    make_section(document, body="[[ chart risk-register ]]\n\n[[ table risk-register ]]")
    agency = risk.agency
    risk.agency = None
    risk.save()

    faults = build_report(document).faults
    risk.agency = agency
    risk.save()

    assert [(fault.kind, fault.place) for fault in faults] == [
        (FaultKind.BLOCK, "[[ chart risk-register ]]"),
        (FaultKind.BLOCK, "[[ table risk-register ]]"),
    ]
    assert faults[0].message.endswith("R1: It has no owner.")
    assert build_report(document).faults == ()


def test_the_matrix_alone_needs_no_register(year):
    assert build(year, "chart risk-matrix").spec.items == ()
