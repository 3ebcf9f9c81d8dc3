"""What is special about the registers of bodies, of the memorandum, of the law and of the functions."""

import datetime
from dataclasses import replace

import pytest

from boards.models import (
    BodyRelation,
    FunctionEvidence,
    Memorandum,
    MemorandumParty,
    PartnershipBody,
    StatutoryReference,
)
from boards.queries.history import history_of, version_of
from tests.boards.registers.pages import Pages, dated, text
from tests.builders.boards import (
    make_board,
    make_body,
    make_group,
    make_relation,
    make_user,
    make_year,
)
from tests.builders.partnership import (
    make_function,
    make_function_evidence,
    make_memorandum,
    make_party,
    make_shared_member,
    make_statute,
)

pytestmark = pytest.mark.django_db

# The year is long past, so that its pages speak of its last day.
DAY = datetime.date(2014, 3, 31)
BEFORE, AFTER = datetime.date(2014, 3, 30), datetime.date(2014, 4, 1)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def year(board):
    return board.years.get()


@pytest.fixture
def manager(board):
    return make_user("manager@example.org", board=board, role="business_manager")


@pytest.fixture
def pages(client, board, manager):
    client.force_login(manager)
    return Pages(client, board)


# Bodies


def test_a_relation_is_added_on_the_page_of_the_body(pages, board):
    own, trust = make_body(board, "Own board"), make_body(board, "Trust")

    answer = pages.post(
        "bodies_relations_add",
        own.pk,
        kind="scrutinises",
        target=trust.pk,
        note="",
    )

    assert answer.url == pages.address("bodies_record", own.pk)
    assert str(BodyRelation.objects.get()) == "Own board scrutinises Trust"
    assert "scrutinises it" in text(pages.get("bodies_record", trust.pk))


@pytest.mark.parametrize(
    ("target", "message"),
    [("Own board", "Choose two different bodies."), ("Trust", "This relation is recorded already.")],
)
def test_impossible_relation_is_refused_in_words(pages, board, target, message):
    own, trust = make_body(board, "Own board"), make_body(board, "Trust")
    make_relation(own, trust, "scrutinises")
    entered = {"kind": "scrutinises", "target": PartnershipBody.objects.get(name=target).pk}

    answer = pages.post("bodies_relations_add", own.pk, **entered)

    assert answer.status_code == 422
    assert message in text(answer)
    assert BodyRelation.objects.count() == 1


def test_a_body_goes_with_its_own_relations_and_stays_for_those_of_others(pages, board):
    own, trust = make_body(board, "Own board"), make_body(board, "Trust")
    make_relation(own, trust, "scrutinises")

    refused = pages.post("bodies_remove", trust.pk)
    pages.post("bodies_remove", own.pk)

    assert refused.status_code == 409
    assert "1 relation: Own board scrutinises Trust" in text(refused)
    assert [body.name for body in PartnershipBody.objects.all()] == ["Trust"]
    assert not BodyRelation.objects.exists()


def test_body_says_that_it_is_without_an_owner_until_it_has_one(pages, board):
    network, trust = make_body(board, "Network"), make_body(board, "Trust", answers_to="the voters")
    before = pages.notices("bodies", network)
    make_relation(network, trust, "reports_to")

    assert before == ["It answers to nobody that the record names"]
    assert pages.notices("bodies", network) == []
    assert pages.notices("bodies", trust) == []


@pytest.mark.parametrize(("ends_on", "title"), [(BEFORE, "This body ended"), (DAY, "This body ends")])
def test_body_that_ends_says_so(pages, board, ends_on, title):
    body = make_body(board, "Trust", ends_on=ends_on, answers_to="the voters")

    assert pages.notices("bodies", body) == [title]


def test_member_in_common_stands_with_the_seat_on_the_board(pages, board):
    make_group(board)
    trust = make_body(board, "Trust")
    member = make_shared_member(trust, "Sam Reed")
    pages.post("bodies_members_add", trust.pk, person=member.person_id)

    page = text(pages.get("bodies_record", trust.pk))

    assert trust.shared_members.count() == 1
    assert "Sam Reed</th>" in page
    assert "Police</td>" in page


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ([], ""),
        ([{}], "One body: one stands in no relation to another."),
        ([{"end_note": "Ends"}], "One body: one ends or has ended and one stands in no relation to another."),
    ],
)
def test_lede_of_bodies(pages, board, bodies, expected):
    for values in bodies:
        make_body(board, **values)

    assert pages.lede("bodies") == expected


def test_lede_of_bodies_that_all_stand_in_a_relation(pages, board):
    make_relation(make_body(board, "One"), make_body(board, "Other"))

    assert pages.lede("bodies") == "Two bodies: each stands in some relation to another."


def test_bodies_are_narrowed_by_their_end(pages, board):
    make_body(board, "Ends", end_note="Soon")
    make_body(board, "Ended", ends_on=DAY)
    make_body(board, "Stays")

    assert pages.titles("bodies", ending="ends") == ["Ends", "Ended"]
    assert pages.titles("bodies", ending="stays") == ["Stays"]


# The memorandum of understanding


def test_a_version_comes_into_force_with_the_last_party(pages, board):
    pages.post("memoranda_add", title="Memorandum of understanding")
    memorandum = Memorandum.objects.get()
    trust, network = make_body(board, "Trust"), make_body(board, "Network")
    for body, state in ((trust, "agreed"), (network, "waiting")):
        pages.post("memoranda_parties_add", memorandum.pk, body=body.pk, state=state)
    before = pages.notices("memoranda", memorandum)
    party = memorandum.parties.get(body=network)

    pages.post(
        "memoranda_parties_edit",
        memorandum.pk,
        party.pk,
        body=network.pk,
        state="agreed",
        seen=version_of(party),
        **dated("agreed_on", DAY),
    )

    assert before == ["Not agreed by all"]
    assert pages.notices("memoranda", memorandum) == ["This version is in force"]
    assert pages.lede("memoranda") == "Version 1 holds between two parties."


def test_a_date_without_agreement_is_refused(pages, board):
    memorandum, trust = make_memorandum(board), make_body(board, "Trust")

    answer = pages.post(
        "memoranda_parties_add",
        memorandum.pk,
        body=trust.pk,
        state="waiting",
        **dated("agreed_on", DAY),
    )

    assert answer.status_code == 422
    assert "A party that has not agreed yet has no date of agreement." in text(answer)


def test_next_version_asks_first_then_leads_to_it(pages, board):
    memorandum = make_memorandum(board)
    make_party(memorandum, make_body(board, "Trust"))

    assert pages.get("memoranda_next", memorandum.pk).status_code == 200
    assert Memorandum.objects.count() == 1
    answer = pages.post("memoranda_next", memorandum.pk)

    version = Memorandum.objects.get(number=2)
    assert answer.url == pages.address("memoranda_record", version.pk)
    assert version.parties.get().state == MemorandumParty.State.WAITING


def test_next_version_is_not_started_from_an_old_one(pages, board):
    old = make_memorandum(board)
    make_memorandum(board)

    answer = pages.post("memoranda_next", old.pk)

    assert answer.url == pages.address("memoranda_record", old.pk)
    assert Memorandum.objects.count() == 2
    assert "Start the next version" not in text(pages.get("memoranda_record", old.pk))


def test_superseded_version_names_the_one_in_its_place(pages, board):
    bodies = [make_body(board, "Trust"), make_body(board, "Network")]
    versions = [make_memorandum(board), make_memorandum(board)]
    for version in versions:
        for body in bodies:
            make_party(version, body)

    page = text(pages.get("memoranda_record", versions[0].pk))

    assert "Version 2 holds in its place." in page


def test_review_of_the_version_in_force_is_overdue_after_its_day(pages, board):
    memorandum = make_memorandum(board, review_due_on=DAY)
    for name in ("Trust", "Network"):
        make_party(memorandum, make_body(board, name))
    on_the_day = pages.notices("memoranda", memorandum)
    Memorandum.objects.update(review_due_on=BEFORE)

    assert on_the_day == ["This version is in force"]
    assert pages.notices("memoranda", memorandum)[1:] == ["Its review is overdue"]


# Law and guidance


def test_statutes_are_flagged_and_narrowed_by_how_they_stand(pages, board):
    make_statute(board, "Holds")
    make_statute(board, "Comes", in_force_from=AFTER)
    ended = make_statute(board, "Ended", in_force_to=BEFORE, replaced_by="Holds")
    make_statute(board, "Replaced", replaced_by="Holds")

    assert pages.titles("statutes", standing="in_force") == ["Holds"]
    assert pages.titles("statutes", standing="ended") == ["Ended"]
    assert pages.titles("statutes", standing="replaced") == ["Replaced"]
    assert pages.lede("statutes") == (
        "Four provisions: at 31 March 2014 two have been replaced or have ended and one is not in force yet."
    )
    page = text(pages.get("statutes_record", ended.pk))
    assert "It held until 30 March 2014, which is before 31 March 2014. It is replaced by: Holds." in page


def test_statutes_that_all_hold(pages, board):
    make_statute(board, "Holds")

    assert pages.lede("statutes") == "One provision: at 31 March 2014 all hold."


def test_statutes_are_narrowed_by_kind(pages, board):
    make_statute(board, "An Act")
    make_statute(board, "Guidance", kind="guidance")

    assert pages.titles("statutes", kind="guidance") == ["Guidance"]


def test_how_a_statute_stands_is_that_of_the_year_that_is_shown(pages, board):
    make_year(board, 2012)
    make_statute(board, "New", in_force_from=datetime.date(2013, 4, 1))

    then = replace(pages, year="2012-13")

    assert then.lede("statutes").endswith("at 31 March 2013 one is not in force yet.")
    assert pages.lede("statutes").endswith("at 31 March 2014 all hold.")


def test_bodies_that_rest_on_a_statute_are_kept_with_its_history(pages, board):
    trust = make_body(board, "Trust")
    entered = {
        "title": "An Act",
        "kind": "act",
        "requires": "Work together.",
        "bodies": [trust.pk],
    }

    pages.post("statutes_add", **entered)

    statute = StatutoryReference.objects.get()
    assert [body.name for body in statute.bodies.all()] == ["Trust"]
    assert history_of(statute)[0].changes[0].after == "Trust"
    assert "An Act" in text(pages.get("bodies_record", trust.pk))


def test_a_statute_that_a_function_rests_on_is_not_removed(pages, board):
    statute = make_statute(board)
    make_function(board, basis=statute)

    assert pages.post("statutes_remove", statute.pk).status_code == 409


# Functions of the board


def test_evidence_belongs_to_the_year_of_the_page(pages, board, year):
    earlier = make_year(board, 2012)
    function = make_function(board, constitution="Section 2")
    make_function_evidence(function, earlier)
    before = pages.lede("functions")

    pages.post("functions_evidence_add", function.pk, text="Five audits.", kept_in="")

    assert before == "One function: no evidence of 2013-14 is recorded for any."
    assert FunctionEvidence.objects.get(year=year).text == "Five audits."
    assert pages.lede("functions") == "One function: each has evidence of 2013-14."


def test_evidence_of_a_closed_year_is_not_added(pages, board, year, manager):
    function = make_function(board)
    year.closed_at, year.closed_by = datetime.datetime(2014, 6, 1, tzinfo=datetime.UTC), manager
    year.save()

    answer = pages.post("functions_evidence_add", function.pk, text="Five audits.")

    assert answer.status_code == 422
    assert "2013-14 is closed" in text(answer)
    assert not FunctionEvidence.objects.exists()


def test_function_says_what_it_lacks(pages, board, year):
    bare = make_function(board, "Bare")
    outdated = make_function(board, "Outdated", basis=make_statute(board, in_force_to=BEFORE))
    sound = make_function(board, "Sound", constitution="Section 2")
    make_function_evidence(sound, year)

    assert pages.notices("functions", bare) == [
        "Nothing is recorded that it rests on",
        "No evidence of 2013-14",
    ]
    assert pages.notices("functions", outdated) == [
        "Its legal basis no longer holds",
        "No evidence of 2013-14",
    ]
    assert pages.notices("functions", sound) == []
    assert pages.lede("functions") == "Three functions: for two no evidence of 2013-14 is recorded."
    assert pages.titles("functions", shown="none") == ["Bare", "Outdated"]
