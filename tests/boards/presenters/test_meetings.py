import datetime

import pytest

from boards.models import AgendaItem, Group, Meeting, User
from boards.paper_rules import PaperState
from boards.presenters.meetings import (
    brief_sentence,
    details_of,
    progress_words,
    quorum_words,
    short_sentence,
)
from boards.queries.brief import Brief
from boards.queries.calendar import GroupMeetings
from boards.queries.meetings import AgendaRow, PaperRow
from boards.quorum import QuorumRule, SeatAt, check_quorum


@pytest.mark.parametrize(
    ("rule", "mark", "title", "judgement"),
    [
        (QuorumRule(minimum=1), "present", "Quorate", "good"),
        (QuorumRule(minimum=1), "absent", "Not quorate", "poor"),
        (QuorumRule(minimum=1), None, "Quorum not decided yet", "info"),
        (QuorumRule(), "present", "No quorum set", "info"),
    ],
)
def test_quorum_words(rule, mark, title, judgement):
    result = check_quorum(rule, [SeatAt("police", "member", False, mark)])

    words = quorum_words(rule, result)

    assert (words.title, words.judgement, words.reasons) == (title, judgement, result.reasons)
    assert bool(words.rule) == rule.is_set


@pytest.mark.parametrize(
    ("marked", "seats", "words"),
    [
        (0, 0, "The group had no seat on the day."),
        (0, 1, "No seat has a mark yet."),
        (1, 1, "The one seat has a mark."),
        (2, 2, "Both seats have a mark."),
        (0, 29, "No seat has a mark yet."),
        (1, 29, "One of 29 seats has a mark."),
        (12, 29, "12 of 29 seats have a mark."),
        (29, 29, "All 29 seats have a mark."),
    ],
)
def test_progress_words(marked, seats, words):
    assert progress_words(marked, seats) == words


def counted(name, held=0, planned=0, asked=None):
    return GroupMeetings(Group(name=name), held, planned, 0, asked)


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        ([], ""),
        ([counted("Board")], "No meetings held or planned in 2013-14."),
        ([counted("Board", 4, 2, asked=6)], "Six meetings held or planned in 2013-14."),
        (
            [counted("Board", 4, 1, asked=6), counted("Executive", 1, asked=4), counted("Training", 2)],
            "Eight meetings held or planned in 2013-14. Still to be called: Board (one more) and Executive "
            "(three more).",
        ),
    ],
)
def test_short_sentence(groups, sentence):
    assert short_sentence(groups, "2013-14") == sentence


def test_details_name_what_is_known():
    day = datetime.date(2013, 5, 10)
    bare = Meeting(held_on=day)
    closed = Meeting(
        held_on=day,
        state="held",
        starts_at=datetime.time(14, 0),
        place="Town hall",
        papers_due_on=datetime.date(2013, 5, 3),
        closed_at=datetime.datetime(2013, 5, 20, 9, tzinfo=datetime.UTC),
        closed_by=User(name="Robin Vale"),
    )

    assert details_of(bare) == [{"term": "State", "detail": "Planned"}]
    assert details_of(closed) == [
        {"term": "State", "detail": "Held; closed by Robin Vale on 20 May 2013"},
        {"term": "Starts at", "detail": "14:00"},
        {"term": "Place", "detail": "Town hall"},
        {"term": "Papers due", "detail": "3 May 2013"},
    ]


@pytest.mark.parametrize(
    ("days", "papers", "sentence"),
    [
        (14, [], "The meeting is in 14 days, on 10 May 2013; no paper is on its agenda yet."),
        (1, ["missing"], "The meeting is in one day, on 10 May 2013; no paper has come."),
        (0, ["in_time", "late"], "The meeting is today, on 10 May 2013; every paper has come."),
        (
            0,
            ["in_time", "awaited", "missing"],
            "The meeting is today, on 10 May 2013; two of three papers have not come.",
        ),
        (-3, ["late", "missing"], "The meeting was on 10 May 2013; one of two papers has not come."),
    ],
)
def test_brief_sentence(days, papers, sentence):
    day = datetime.date(2013, 5, 10)
    rows = tuple(PaperRow(1, "Paper", "", None, None, "", PaperState(state), "") for state in papers)
    agenda = (AgendaRow(AgendaItem(title="Item"), rows),)
    brief = Brief(Meeting(held_on=day), day, "", agenda, None, *[()] * 7)

    assert brief_sentence(brief, day - datetime.timedelta(days)) == sentence
