"""The page of the partnership: what it points out, its relations, and the ways on from it."""

import csv
import datetime
import io

import pytest
from django.urls import reverse

from boards.models import MemorandumParty
from tests.builders.boards import (
    make_board,
    make_body,
    make_citation,
    make_group,
    make_objective,
    make_outcome,
    make_relation,
    make_user,
    make_year,
)
from tests.builders.partnership import make_handover, make_memorandum, make_party, make_shared_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def year(client):
    year = make_year(make_board())
    client.force_login(make_user(board=year.board))
    return year


def get(client, year, **query):
    return client.get(reverse("boards:partnership", args=[year.board.slug, year.label]), query)


def text(response):
    return " ".join(response.content.decode().split())


def record(body, year):
    return reverse("boards:bodies_record", args=[body.board.slug, year.label, body.pk])


def test_bodies_that_oversee_each_other_are_pointed_out(client, year):
    own = make_body(year.board, "Own board", in_framework=True)
    trust = make_body(year.board, "Trust", in_framework=True, citation=make_citation("365"))
    make_relation(own, trust, "holds_to_account", note="For what it commissions")
    make_relation(trust, own, "scrutinises")

    response = get(client, year)

    page = text(response)
    for words in (
        "Two bodies: two oversee each other, and each answers to somebody.",
        "Own board holds to account Trust, and Trust scrutinises Own board.",
        "For what it commissions",
        "Yearly report, line 365",
    ):
        assert words in page
    assert len(response.context["chart"].relations) == 2
    assert "Bodies that answer to nobody on record" not in page


def test_body_without_an_owner_is_pointed_out_with_a_way_to_it(client, year):
    alone = make_body(year.board, "Network")
    make_body(year.board, "Council", answers_to="the voters")

    response = get(client, year)

    assert response.context["without_owner"] == [{"name": "Network", "href": record(alone, year)}]
    assert f'<a class="govuk-link" href="{record(alone, year)}">Network</a>' in text(response)


def test_body_that_ends_is_pointed_out_with_what_it_still_answers_for(client, year):
    ending = make_body(year.board, "Trust", ends_on=datetime.date(2014, 9, 30), end_note="Others go on.")
    own = make_body(year.board, "Own board")
    make_relation(ending, own, "scrutinises")
    make_outcome(make_objective(make_year(year.board, 2014)), responsible=[own], accountable=ending)
    make_handover(ending, own, what="The audits")

    page = text(get(client, year))

    for words in (
        "Ends on 30 September 2014. Others go on.",
        "It scrutinises Own board: somebody else must do so after it.",
        "one outcome of the plan for 2014-15",
        "Passed on and not accepted yet: The audits.",
    ):
        assert words in page


def test_memorandum_in_force_stands_with_its_parties(client, year):
    memorandum = make_memorandum(year.board)
    make_party(memorandum, make_body(year.board, "Trust"))
    make_party(memorandum, make_body(year.board, "Health board"))
    newer = make_memorandum(year.board)
    make_party(newer, make_body(year.board, "Network"), state=MemorandumParty.State.WAITING)

    response = get(client, year)

    page = text(response)
    assert "Version 1 holds between two parties. Version 2 does not hold yet: Network has not agreed." in page
    assert [party["name"] for party in response.context["memorandum"]["parties"]] == ["Trust", "Health board"]


def test_parties_that_have_not_agreed_are_marked_where_nothing_is_in_force(client, year):
    memorandum = make_memorandum(year.board)
    make_party(memorandum, make_body(year.board, "Trust"))
    make_party(memorandum, make_body(year.board, "Network"), state=MemorandumParty.State.WAITING)

    parties = get(client, year).context["memorandum"]["parties"]

    assert [(party["name"], party["is_waiting"]) for party in parties] == [
        ("Trust", False),
        ("Network", True),
    ]


def test_bodies_marked_as_parties_stand_in_for_a_memorandum_that_is_not_recorded(client, year):
    make_body(year.board, "Trust", is_party_to_memorandum=True)

    page = text(get(client, year))

    assert "No version is recorded. These bodies are marked as its parties:" in page
    assert "<li>Trust</li>" in page


def test_members_in_common_and_papers_are_listed(client, year):
    make_group(year.board)
    own, trust = make_body(year.board, "Own board"), make_body(year.board, "Trust")
    make_shared_member(trust, "Sam Reed", capacity="vice-chair")
    make_relation(own, trust, "shares_reports", note="The minutes")

    page = text(get(client, year))

    assert "Sam Reed, Police here, sits on Trust as vice-chair." in page
    assert "<strong>Own board to Trust.</strong> The minutes" in page


def rows_of(response):
    return [row[:3] for row in csv.reader(io.StringIO(response.content.decode("utf-8-sig")))][1:]


def test_relations_are_narrowed_by_kind_and_by_either_side(client, year):
    own, trust, network = (make_body(year.board, name) for name in ("Own board", "Trust", "Network"))
    make_relation(own, trust, "holds_to_account")
    make_relation(trust, own, "meets")
    make_relation(network, trust, "meets")

    def found(**query):
        return rows_of(get(client, year, **{"relations-export": "csv", **query}))

    assert len(found()) == 3
    assert found(kind="meets") == [["Trust", "meets", "Own board"], ["Network", "meets", "Trust"]]
    assert found(kind="meets", body="own-board") == [["Trust", "meets", "Own board"]]
    assert "1 of 3 relations." in text(get(client, year, kind="meets", body="own-board"))
    assert len(found(kind="imagined")) == 3


def test_unknown_choice_is_told(client, year):
    make_body(year.board)

    assert "There is a problem" in text(get(client, year, kind="imagined"))


@pytest.mark.parametrize(("role", "may"), [("member", False), ("chair", False), ("business_manager", True)])
def test_ways_to_change_are_for_those_who_may(client, year, role, may):
    make_body(year.board)
    client.force_login(make_user("reader@example.org", board=year.board, role=role))

    page = text(get(client, year))

    for name in ("bodies_add", "memoranda_add"):
        address = reverse(f"boards:{name}", args=[year.board.slug, year.label])
        assert (f'href="{address}"' in page) == may


def test_partnership_without_bodies_says_what_would_appear(client, year):
    page = text(get(client, year))

    assert "No other body of the partnership is recorded." in page
    assert "No version is recorded" in page
    assert "oversee each other" not in page
