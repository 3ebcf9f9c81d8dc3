import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cescb.kit.periods import Period
from reports.blocks.syntax import BadBlock, BlockCall, Kind, parse_block, split_body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "table expenditure in 2013-14",
            {"kind": Kind.TABLE, "names": ("expenditure",), "periods": (Period.parse("2013-14"),)},
        ),
        (
            "chart cp-plans by abuse-category at 2012-03-31 to 2014-03-31",
            {
                "kind": Kind.CHART,
                "names": ("cp-plans",),
                "by": "abuse-category",
                "periods": tuple(Period.parse(f"{year}-03-31") for year in (2012, 2013, 2014)),
            },
        ),
        (
            'table a, b by course in 2013-14 titled "Places by course"',
            {
                "kind": Kind.TABLE,
                "names": ("a", "b"),
                "by": "course",
                "periods": (Period.parse("2013-14"),),
                "title": "Places by course",
            },
        ),
        (
            "chart repeat in 2012-13 to 2014-15 for cheshire-east, england from dfe",
            {
                "kind": Kind.CHART,
                "names": ("repeat",),
                "periods": tuple(Period.year(year) for year in (2012, 2013, 2014)),
                "areas": ("cheshire-east", "england"),
                "source": "dfe",
            },
        ),
        (
            "table outcomes of 1 in 2014-15",
            {"kind": Kind.TABLE, "names": ("outcomes[1]",), "periods": (Period.year(2014),)},
        ),
        (
            'missing "Monthly counts" because "they were a picture"',
            {"kind": Kind.MISSING, "title": "Monthly counts", "reason": "they were a picture"},
        ),
    ],
)
def test_block_is_read(text, expected):
    call = parse_block(text)

    assert {name: getattr(call, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("picture expenditure", "no kind of block"),
        ("missing numbers", "because"),
        ("table", "does not name"),
        ("table x in someday", "not a date or period"),
        ("table x by", "not understood"),
        ("figures nothing", "no date or period"),
        ("chart x in 2012-13 to 2014-03-31", "run"),
        ("chart x at 2012-02-29 to 2014-02-28", "run"),
        ("chart x at 2012-03-31 to 2014-06-30", "run"),
        ("chart x in 2014-15 to 2012-13", "run"),
        ("figures", "which figures"),
        ("figures ;", "which figures"),
        ("figures x at 2014-03-31 as words", "written in its own way"),
        ("table x in 2013-14 in 2014-15", "says twice"),
        ("table x in 2013-14 at 2014-03-31", "says twice"),
        ("table x[", "not understood"),
        ("", "no kind of block"),
    ],
)
def test_faulty_block_says_what_would_do(text, message):
    with pytest.raises(BadBlock, match=message):
        parse_block(text)


WORDS = [
    "by",
    "in",
    "at",
    "for",
    "from",
    "of",
    "to",
    "titled",
    '"a"',
    "“x”",
    ",",
    ";",
    "x",
    "x[y]",
    "x[",
    "[[",
    "]]",
    "table",
    "chart",
    "figures",
    "missing",
    "because",
    "2013-14",
    "2014-03-31",
    "2012-02-29",
    "9999-00",
    "0001-02-29",
    "..",
    "²",
]
ANYTHING = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=12).map(" ".join)


@given(st.sampled_from(["", "table ", "chart x ", "figures ", "missing "]), st.one_of(st.text(), ANYTHING))
def test_any_text_is_a_block_or_a_fault(start, text):
    with contextlib.suppress(BadBlock):
        parse_block(start + text)

    split_body(f"[[ {start}{text} ]]")


@pytest.mark.parametrize("text", ["[[" * 50_000, "[[ a\n" * 20_000, "[[ " + "a " * 50_000])
def test_long_text_with_open_brackets_is_read_quickly(text):
    assert split_body(text) == [text]


def test_block_keeps_a_selector_at_its_end():
    [block] = split_body("[[ table outcomes[1]]]")

    assert block.names == ("outcomes[1]",)


@pytest.mark.parametrize(
    "body",
    ["[[ table a ]] and more\n\n[[ table b ]]", "[[ table a\n\n[[ table b ]]", "[[ table a\n[[ table b ]]"],
)
def test_block_does_not_swallow_the_text_before_the_next(body):
    text, block = split_body(body)

    assert "table a" in str(text)
    assert isinstance(block, BlockCall)
    assert block.names == ("b",)


def test_faulty_block_keeps_its_words():
    [fault] = split_body("[[ picture\n  of it ]]")

    assert fault.text == "picture of it"


def test_body_is_cut_into_texts_and_blocks():
    body = "First.\n\n[[ table expenditure in 2013-14 ]]\n\nLast.\n\n[[ picture x ]]\n"

    first, block, last, fault = split_body(body)

    assert (first.strip(), last.strip()) == ("First.", "Last.")
    assert isinstance(block, BlockCall)
    assert isinstance(fault, BadBlock)
