"""The memorandum and the law as a document shows them."""

import datetime

import pytest

from boards.models import MemorandumParty
from reports.blocks import BoardBlocks, build_block
from reports.blocks.syntax import BadBlock, parse_block
from reports.figures import fetch
from reports.figures.syntax import parse_quantity
from tests.builders.boards import make_board, make_body, make_citation, make_year
from tests.builders.partnership import make_memorandum, make_party, make_statute

pytestmark = pytest.mark.django_db

END = datetime.date(2014, 3, 31)
WAITING = MemorandumParty.State.WAITING


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


def build(board, text):
    return build_block(parse_block(text), {}, {}, BoardBlocks(board, board.years.get(starts_in=2013)))


@pytest.fixture
def bodies(board):
    return make_body(board, "Health board"), make_body(board, "Trust", short_name="CYPT")


def test_memorandum_in_force_shows_what_each_party_takes_on(board, bodies):
    memorandum = make_memorandum(board, title="Agreement", citation=make_citation("1529"))
    make_party(memorandum, bodies[0], responsibilities="Owns the needs assessment.", agreed_on=END)
    make_party(memorandum, bodies[1], citation=make_citation("1561"))

    block = build(board, "table memorandum in 2013-14")

    assert block.caption == "Agreement, version 1: parties"
    assert block.rows == (
        ("Health board", "Owns the needs assessment.", "31 March 2014"),
        ("Trust", "not recorded", "yes; day not recorded"),
    )
    assert (block.notes, block.source) == ((), "Yearly report, lines 1529, 1561")


def test_memorandum_that_goes_round_says_who_has_not_agreed(board, bodies):
    memorandum = make_memorandum(board)
    make_party(memorandum, bodies[0])
    make_party(memorandum, bodies[1], agreed_on=END + datetime.timedelta(days=1))

    block = build(board, "table memorandum")

    assert [row[2] for row in block.rows] == ["yes; day not recorded", "not yet"]
    assert block.notes == ("Not in force at 31 March 2014: CYPT had not agreed.",)


def test_memorandum_of_the_year_is_the_one_in_force_at_its_end(board, bodies):
    make_year(board, 2014)
    for agreed_on in (END, END + datetime.timedelta(days=1)):
        memorandum = make_memorandum(board)
        for body in bodies:
            make_party(memorandum, body, agreed_on=agreed_on)

    captions = [build(board, f"table memorandum in {year}").caption for year in ("2013-14", "2014-15")]

    assert captions == [
        "Memorandum of understanding, version 1: parties",
        "Memorandum of understanding, version 2: parties",
    ]


def test_law_is_shown_as_it_stands_at_the_end_of_the_year(board, bodies):
    after = END + datetime.timedelta(days=1)
    make_statute(board, "Children Act 2004", section="section 13", in_force_from=datetime.date(2006, 4, 1))
    make_statute(board, "Human Rights Act 1998", requires="", bodies=[bodies[1]])
    make_statute(board, "Care Act 2014", in_force_from=after)
    make_statute(board, "Old guidance", in_force_to=datetime.date(2013, 4, 14), replaced_by="New guidance")
    make_statute(board, "No secrets", replaced_by="Care Act 2014", citation=make_citation("1605"))

    block = build(board, "table statutory-references in 2013-14")

    assert block.caption == "Law and guidance at 31 March 2014"
    assert [(row[0], row[2]) for row in block.rows] == [
        ("Children Act 2004, section 13", "yes, from 1 April 2006"),
        ("Human Rights Act 1998", "yes"),
        ("Care Act 2014", "not yet, from 1 April 2014"),
        ("Old guidance", "no longer, until 14 April 2013; replaced by New guidance"),
        ("No secrets", "replaced by Care Act 2014"),
    ]
    assert block.rows[1][1] == "not recorded"
    assert block.source == "Yearly report, line 1605"


def test_law_of_one_body_alone(board, bodies):
    make_statute(board, "Children Act 2004")
    make_statute(board, "Health and Social Care Act 2012", bodies=[bodies[0]])

    block = build(board, "table statutory-references[health-board]")

    assert [row[0] for row in block.rows] == ["Health and Social Care Act 2012"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("table memorandum", "No version of the memorandum of understanding with its parties is recorded"),
        ("table statutory-references", "No law or guidance is recorded."),
        ("table statutory-references[trust]", "No law or guidance is recorded for “trust”."),
        ("chart memorandum", "“memorandum” can be shown as a table, not as a chart."),
    ],
)
def test_block_without_records_says_why(board, text, message):
    with pytest.raises(BadBlock) as caught:
        build(board, text)

    assert message in str(caught.value)


def test_number_of_parties_is_that_of_the_table(board, bodies):
    quantity = parse_quantity("memorandum-parties in 2013-14")
    make_body(board, "Network", is_party_to_memorandum=True)
    marked = fetch([quantity], board)[quantity].value
    memorandum = make_memorandum(board)
    for body in bodies:
        make_party(memorandum, body)

    assert marked == 1
    assert fetch([quantity], board)[quantity].value == len(build(board, "table memorandum").rows) == 2
