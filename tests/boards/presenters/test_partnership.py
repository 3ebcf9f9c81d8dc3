import datetime
from dataclasses import replace

import pytest

from boards.models import BodyRelation
from boards.presenters.partnership import (
    duties_sentences,
    end_sentence,
    full_stop,
    memorandum_sentences,
    mutual_sentences,
    partnership_sentence,
)
from boards.queries import BodyRow, Framework, RelationRow
from boards.queries.endings import EndingBody
from boards.queries.memoranda import Memoranda, PartyRow, VersionRow

DAY = datetime.date(2014, 3, 31)
AFTER = datetime.date(2014, 4, 1)


def body(slug, **values):
    row = {
        "pk": 1,
        "slug": slug,
        "name": slug.capitalize(),
        "label": slug.upper(),
        "role": "",
        "tier": 1,
        "in_framework": True,
        "is_party_to_memorandum": False,
        "answers_to": "",
        "ends_on": None,
        "end_note": "",
        "citation": "",
    }
    return BodyRow(**{**row, **values})


def relation(source, kind, target):
    return RelationRow(1, source, source.upper(), BodyRelation.Kind(kind), target, target.upper(), "", "")


MUTUAL = (
    relation("a", "holds_to_account", "b"),
    relation("b", "scrutinises", "a"),
    relation("b", "oversees", "a"),
)
TWICE = (*MUTUAL, relation("a", "oversees", "c"), relation("c", "oversees", "a"))


@pytest.mark.parametrize(
    ("bodies", "relations", "text"),
    [
        ("", (), "No other body of the partnership is recorded."),
        (
            "a",
            (),
            "One body: no two oversee each other, and one answers to nobody that the record names.",
        ),
        (
            "ab",
            (),
            "Two bodies: no two oversee each other, and two answer to nobody that the record names.",
        ),
        ("ab", MUTUAL, "Two bodies: two oversee each other, and each answers to somebody."),
        (
            "abcd",
            TWICE,
            "Four bodies: two pairs oversee each other, and one answers to nobody that the record names.",
        ),
    ],
)
def test_partnership_sentence(bodies, relations, text):
    found = Framework("Board", tuple(body(slug) for slug in bodies), relations, ())

    assert partnership_sentence(found) == text


def test_mutual_sentences_say_who_does_what():
    found = Framework("Board", (body("a"), body("b")), MUTUAL, ())

    assert mutual_sentences(found) == ["A holds to account B, and B scrutinises and oversees A."]


ENDING = EndingBody(body("a"), has_ended=False, oversees=(), outcomes=0, plan_year="2014-15", handovers=())


@pytest.mark.parametrize(
    ("values", "has_ended", "text"),
    [
        ({"ends_on": DAY}, False, "Ends on 31 March 2014."),
        ({"ends_on": DAY}, True, "Ended on 31 March 2014."),
        ({"end_note": "Hands on its work"}, False, "Hands on its work."),
        (
            {"ends_on": DAY, "end_note": "Its work goes on. "},
            False,
            "Ends on 31 March 2014. Its work goes on.",
        ),
    ],
)
def test_end_sentence(values, has_ended, text):
    assert end_sentence(replace(ENDING, body=body("a", **values), has_ended=has_ended)) == text


@pytest.mark.parametrize(
    ("values", "sentences"),
    [
        ({}, []),
        (
            {"oversees": (relation("a", "holds_to_account", "b"), relation("a", "holds_to_account", "c"))},
            ["It holds to account B and C: somebody else must do so after it."],
        ),
        (
            {"oversees": (relation("a", "oversees", "b"), relation("a", "scrutinises", "c"))},
            ["It oversees B and scrutinises C: somebody else must do so after it."],
        ),
        (
            {"outcomes": 1},
            [
                "It monitors and challenges one outcome of the plan for 2014-15, which needs another body to "
                "do so."
            ],
        ),
        (
            {"outcomes": 13, "handovers": ("The audits", "The visits.")},
            [
                "It monitors and challenges 13 outcomes of the plan for 2014-15, which need another body to "
                "do so.",
                "Passed on and not accepted yet: The audits; The visits.",
            ],
        ),
    ],
)
def test_duties_of_a_body_that_ends(values, sentences):
    assert duties_sentences(replace(ENDING, **values)) == sentences


def party(slug, has_agreed=True, agreed_on=None):
    return PartyRow(slug, slug.capitalize(), slug.upper(), "", has_agreed, agreed_on)


def version(number, *parties, **values):
    row = {
        "title": "Memorandum",
        "principles": "",
        "drafted_on": None,
        "review_due_on": None,
        "date_note": "",
    }
    return VersionRow(pk=number, number=number, parties=parties, **{**row, **values})


@pytest.mark.parametrize(
    ("versions", "sentences"),
    [
        ((), []),
        (
            (version(1),),
            ["No version is agreed by all its parties.", "Version 1 names no party yet."],
        ),
        (
            (version(1, party("a")),),
            ["No version is agreed by all its parties.", "Version 1 names one party alone, A."],
        ),
        ((version(1, party("a"), party("b")),), ["Version 1 holds between two parties."]),
        (
            (version(1, party("a", agreed_on=DAY), party("b")),),
            ["Version 1 holds between two parties."],
        ),
        (
            (version(1, party("a", agreed_on=datetime.date(2014, 3, 1)), party("b", agreed_on=DAY)),),
            ["Version 1 holds between two parties since 31 March 2014."],
        ),
        (
            (
                version(1, party("a"), party("b"), review_due_on=datetime.date(2014, 3, 30)),
                version(2, party("a"), party("b", has_agreed=False)),
            ),
            [
                "Version 1 holds between two parties.",
                "Version 2 does not hold yet: B has not agreed.",
                "Its review was due on 30 March 2014.",
            ],
        ),
        (
            (
                version(1, party("a"), party("b"), review_due_on=DAY),
                version(2, party("a", has_agreed=False), party("b", agreed_on=AFTER)),
            ),
            [
                "Version 1 holds between two parties.",
                "Version 2 does not hold yet: A and B have not agreed.",
                "Its review is due on 31 March 2014.",
            ],
        ),
    ],
)
def test_memorandum_sentences(versions, sentences):
    assert memorandum_sentences(Memoranda(versions, ()), DAY) == sentences


@pytest.mark.parametrize(("text", "expected"), [("", ""), (" ", ""), ("Ends", "Ends."), ("Ends. ", "Ends.")])
def test_full_stop_comes_once(text, expected):
    assert full_stop(text) == expected
