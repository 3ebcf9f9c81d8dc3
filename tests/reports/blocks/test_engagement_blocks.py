"""Key messages, communications plan, stakeholders and distribution list in a document."""

import datetime

import pytest

from reports.blocks import BoardBlocks
from reports.blocks.syntax import BadBlock, parse_block
from tests.builders.boards import make_board, make_citation, make_year
from tests.builders.voice import make_communication, make_message, make_recipient, make_stakeholder

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


def build(year, text):
    return BoardBlocks(year.board, year).build(parse_block(text))


def test_key_messages_stand_together_by_audience(year):
    make_message(year, "Councillors", "Ask about children.", citation=make_citation("218"))
    make_message(year, "Workforce", "Book your training.", citation=make_citation("240"))
    make_message(year, "Councillors", "Be their eyes and ears.")
    make_message(make_year(year.board, 2014), "Workforce", "A message of the next year.")

    block = build(year, "table key-messages in 2013-14")

    assert block.rows == (
        ("Councillors", "Ask about children."),
        ("Councillors", "Be their eyes and ears."),
        ("Workforce", "Book your training."),
    )
    assert block.caption == "Key messages, 2013-14"
    assert block.source == "Yearly report, lines 218, 240"


def test_communications_say_what_is_open(year):
    make_communication(year, "Some day")
    make_communication(
        year,
        "Know the signs",
        method="Bulletin",
        owner="Chair",
        due_on=datetime.date(2013, 5, 1),
        done_on=datetime.date(2013, 4, 30),
        result="All read it",
    )

    block = build(year, 'table communications in 2013-14 titled "What we say"')

    assert block.caption == "What we say"
    assert block.rows == (
        ("Schools", "Know the signs", "Bulletin", "Chair", "1 May 2013", "30 April 2013", "All read it"),
        ("Schools", "Some day", "not recorded", "nobody named", "no date", "not yet", "–"),
    )


def test_distribution_list_begins_with_those_required_by_law(year):
    make_recipient(year, "Children’s Trust", presented_on=datetime.date(2014, 7, 1))
    make_recipient(year, "Chief executive", is_statutory=True, sent_on=datetime.date(2014, 6, 4))

    assert build(year, "table distribution-list in 2013-14").rows == (
        ("Chief executive", "by law", "4 June 2014", "not yet"),
        ("Children’s Trust", "by choice", "not yet", "1 July 2014"),
    )


def test_stakeholders_are_drawn_and_listed_by_level(year):
    make_stakeholder(year.board, "Cabinet", level="collaborate", influence=4, interest=4)
    make_stakeholder(year.board, "Police", influence=4, interest=3)
    make_stakeholder(year.board, "Schools")

    chart = build(year, "chart stakeholders in 2013-14")
    table = build(year, "table stakeholders in 2013-14")

    assert [(item.label, item.x, item.y) for item in chart.spec.items] == [
        ("Cabinet", 4, 4),
        ("Police", 3, 4),
    ]
    assert table.rows == (
        ("Consult and involve", "Police; Schools"),
        ("Collaborate and empower", "Cabinet"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("table key-messages in 2013-14", "No key messages are recorded for 2013-14."),
        ("table communications in 2013-14", "No communications plan is recorded for 2013-14."),
        ("table distribution-list in 2013-14", "No distribution list is recorded for 2013-14."),
        ("table stakeholders in 2013-14", "The board has no stakeholders on record."),
        ("chart key-messages in 2013-14", "“key-messages” can be shown as a table, not as a chart."),
    ],
)
def test_what_is_not_recorded_is_said(year, text, message):
    with pytest.raises(BadBlock) as caught:
        build(year, text)

    assert str(caught.value) == message


def test_a_quadrant_needs_somebody_to_place(year):
    make_stakeholder(year.board, "Schools", influence=4)

    with pytest.raises(BadBlock, match="No stakeholder has both influence and interest on record"):
        build(year, "chart stakeholders in 2013-14")
