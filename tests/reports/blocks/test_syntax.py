import pytest

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
    ],
)
def test_faulty_block_says_what_would_do(text, message):
    with pytest.raises(BadBlock, match=message):
        parse_block(text)


def test_body_is_cut_into_texts_and_blocks():
    body = "First.\n\n[[ table expenditure in 2013-14 ]]\n\nLast.\n\n[[ picture x ]]\n"

    first, block, last, fault = split_body(body)

    assert (first.strip(), last.strip()) == ("First.", "Last.")
    assert isinstance(block, BlockCall)
    assert isinstance(fault, BadBlock)
