import pytest
from hypothesis import given
from hypothesis import strategies as st

from cescb.kit.periods import Period
from reports.figures.syntax import (
    BadReference,
    ChangeReference,
    ClaimReference,
    Comparison,
    Format,
    LiteralReference,
    Quantity,
    ValueReference,
    find_references,
    parse,
    parse_quantity,
)

AT = Period.parse("2014-03-31")
BEFORE = Period.parse("2013-03-31")
YEAR = Period.parse("2013-14")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cp-plans at 2014-03-31", ValueReference(Quantity("cp-plans", "", AT))),
        ("consultations in 2013-14", ValueReference(Quantity("consultations", "", YEAR))),
        (
            "consultations in 2013-14 q3",
            ValueReference(Quantity("consultations", "", Period.parse("2013-14 q3"))),
        ),
        ("cp-plans[neglect] at 2014-03-31", ValueReference(Quantity("cp-plans", "neglect", AT))),
        (
            "repeat-cp-plans in 2013-14 for england from dfe",
            ValueReference(Quantity("repeat-cp-plans", "", YEAR, "england", "dfe")),
        ),
        (
            "cp-plans[neglect] as share of cp-plans at 2014-03-31",
            ValueReference(Quantity("cp-plans", "neglect", AT), Format.PERCENT, Quantity("cp-plans", "", AT)),
        ),
        ("contributions total 2013-14", ValueReference(Quantity("contributions", "", YEAR))),
        ("contributions of police in 2013-14", ValueReference(Quantity("contributions", "police", YEAR))),
        (
            "attendance in 2013-14 as fraction",
            ValueReference(Quantity("attendance", "", YEAR), Format.FRACTION),
        ),
        (
            "change in cp-plans from 2013-03-31 to 2014-03-31 as percent",
            ChangeReference(Quantity("cp-plans", "", BEFORE), Quantity("cp-plans", "", AT), Format.PERCENT),
        ),
        (
            "change in cp-plans for england from dfe from 2013-03-31 to 2014-03-31",
            ChangeReference(
                Quantity("cp-plans", "", BEFORE, "england", "dfe"),
                Quantity("cp-plans", "", AT, "england", "dfe"),
            ),
        ),
        (
            "claim: cp-plans rose from 2013-03-31 to 2014-03-31",
            ClaimReference(Quantity("cp-plans", "", AT), Comparison.ROSE, Quantity("cp-plans", "", BEFORE)),
        ),
        (
            "claim: cp-plans[neglect] is more than half of cp-plans at 2014-03-31",
            ClaimReference(
                Quantity("cp-plans", "neglect", AT), Comparison.MORE_THAN_HALF, Quantity("cp-plans", "", AT)
            ),
        ),
        (
            "claim: repeat-cp-plans in 2013-14 is above repeat-cp-plans in 2013-14 for england",
            ClaimReference(
                Quantity("repeat-cp-plans", "", YEAR),
                Comparison.ABOVE,
                Quantity("repeat-cp-plans", "", YEAR, "england"),
            ),
        ),
        (
            "claim: cafs-rate at 2014-03-31 met its target",
            ClaimReference(Quantity("cafs-rate", "", AT), Comparison.MET_TARGET, None),
        ),
        (
            'literal 18 because "age in the Children Act"',
            LiteralReference("18", "age in the Children Act"),
        ),
    ],
)
def test_reference_is_read(text, expected):
    assert parse(text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "cannot be the name of a figure"),
        ("cp-plans", "has no date or period"),
        ("cp-plans at yesterday", "not a date or period"),
        ("cp-plans at 2014-02-30", "not a date or period that exists"),
        ("cp-plans at 2014-03-31 as wish", "as wish"),
        ("cp-plans near 2014-03-31", "“near” is not understood"),
        ("cp-plans at", "missing after “at”"),
        ("change in cp-plans from 2013-03-31", "needs two dates"),
        ("claim: cp-plans at 2014-03-31", "nothing that can be checked"),
        ("literal 18", "because"),
        ("cp-plans[ at 2014-03-31", "cannot be the name"),
        ("cp-plans[] at 2014-03-31", "cannot be the name"),
        ("change at 2014-03-31", "cannot be the name"),
        ("cp-plans in q1", "not a date or period"),
        ("cp-plans at 2014-03-31 from", "missing after “from”"),
        ("cp-plans at 2014-03-31 as share", "missing after “share”"),
        ("cp-plans at 2014-03-31 as share with x", "as share of"),
        ("cp-plans at 2013-03-31 at 2014-03-31", "already has what “at” says"),
        ("cp-plans in 2013-14 for england for wales", "already has what “for” says"),
        ("cp-plans[neglect] of neglect at 2014-03-31", "already has what “of” says"),
        ("cp-plans at 2013-03-31 to 2014-03-31", "“to” belongs to a change"),
        ("cp-plans at 2014-03-31 as points", "belongs to a change"),
        ("change in x as share of y from 2013-03-31 to 2014-03-31", "A change may be written as"),
        ("change in x from 2013-03-31 to 2014-03-31 as fraction", "A change may be written as"),
        ("claim: x as share of y at 2014-03-31 is above z at 2014-03-31", "does not belong to a claim"),
        ("claim: x as percent at 2014-03-31 met its target", "not a single value"),
        ("claim: x is above change in y from 2013-03-31 to 2014-03-31", "not a single value"),
        ("Cp Plans at 2014-03-31", "cannot be the name"),
    ],
)
def test_faulty_reference_says_what_would_do(text, message):
    with pytest.raises(BadReference, match=message):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "cp-plans at 2014-03-31",
        "cp-plans[neglect] at 2014-03-31 for england from dfe",
        "consultations in 2013-14 q3",
        "da-referrals in 2013-04-01..2014-04-30",
    ],
)
def test_quantity_is_written_as_it_is_read(text):
    assert parse_quantity(text).text == text


WORDS = [
    "change",
    "in",
    "claim:",
    "literal",
    "because",
    "total",
    "of",
    "at",
    "to",
    "for",
    "from",
    "as",
    "share",
    "q1",
    "[",
    "]",
    "cp-plans",
    "x[y]",
    "x[",
    "rose",
    "fell",
    "is",
    "above",
    "more",
    "than",
    "half",
    "of",
    "met",
    "its",
    "target",
    "2013-14",
    "2014-03-31",
    "2012-02-29",
    "0000-01",
    "9999-00",
    "9999-12-31",
    "2013-04-01..2014-04-30",
    "..",
    "²",
    "٣٣٣٣-٠٤",
    "“18”",
    "words",
    "points",
    "percent",
]
ANYTHING = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=12).map(" ".join)


@given(st.one_of(st.text(), ANYTHING))
def test_any_text_is_a_reference_or_a_fault(text):
    try:
        reference = parse(text)
    except BadReference:
        return

    assert [parse_quantity(each.text) for each in reference.quantities] == list(reference.quantities)


@pytest.mark.parametrize("text", ["{{" + " " * 50_000, "{{" * 50_000, "{{ a " * 20_000, "a }}" * 20_000])
def test_long_text_with_open_braces_is_read_quickly(text):
    assert find_references(text) == []


def test_open_reference_does_not_swallow_the_next():
    assert find_references("{{ cp-plans and {{ cared-for at 2014-03-31 }}") == ["cared-for at 2014-03-31"]


def test_references_of_a_text_are_found_across_lines():
    text = "There were {{ cp-plans\n at 2014-03-31 }} plans and {{consultations in 2013-14}} consultations."

    assert find_references(text) == ["cp-plans at 2014-03-31", "consultations in 2013-14"]
