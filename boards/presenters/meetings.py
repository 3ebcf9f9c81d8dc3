"""What pages say of a meeting: whether it was quorate, and how far its record has come."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boards.models import Meeting
from boards.queries.brief import Brief
from boards.queries.calendar import GroupMeetings
from boards.quorum import QuorumResult, QuorumRule, describe_rule
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date


@dataclass(frozen=True)
class QuorumWords:
    """Whether a meeting is quorate, in a few words with the judgement of a tag, and why, in sentences."""

    title: str
    judgement: str
    reasons: tuple[str, ...]
    rule: str


def quorum_words(rule: QuorumRule, result: QuorumResult) -> QuorumWords:
    """Word the result of a rule for a meeting that was held or is being entered."""
    titles: Mapping[bool | None, tuple[str, str]] = {
        True: ("Quorate", "good"),
        False: ("Not quorate", "poor"),
        None: ("Quorum not decided yet", "info") if rule.is_set else ("No quorum set", "info"),
    }
    title, judgement = titles[result.is_quorate]
    return QuorumWords(title, judgement, result.reasons, describe_rule(rule) if rule.is_set else "")


def progress_words(marked: int, seats: int) -> str:
    """Say how many seats have a mark: 12 of 29 seats have a mark; all 29 seats have a mark."""
    if not seats:
        return "The group had no seat on the day."
    if not marked:
        return "No seat has a mark yet."
    if marked == seats:
        few = {1: "The one seat has", 2: "Both seats have"}
        return f"{few.get(seats, f'All {number_word(seats)} seats have')} a mark."
    verb = "has" if marked == 1 else "have"
    return f"{sentence_case(number_word(marked))} of {numbered(seats, 'seat')} {verb} a mark."


def saved_words(meeting: Meeting, marked: int, seats: int) -> str:
    """Say what was saved, and what is still to be entered."""
    return f"Who came to the {meeting.group} was saved. {progress_words(marked, seats)}"


def details_of(meeting: Meeting) -> list[dict[str, str]]:
    """Return what is known of the meeting besides its day, as rows of a summary list."""
    state = meeting.get_state_display()
    if meeting.is_closed and meeting.closed_at:
        state = f"{state}; closed by {meeting.closed_by} on {long_date(meeting.closed_at.date())}"
    rows = [
        ("State", state),
        ("Starts at", f"{meeting.starts_at:%H:%M}" if meeting.starts_at else ""),
        ("Place", meeting.place),
        ("Papers due", long_date(meeting.papers_due_on) if meeting.papers_due_on else ""),
    ]
    return [{"term": term, "detail": detail} for term, detail in rows if detail]


def short_sentence(groups: Iterable[GroupMeetings], year: str) -> str:
    """Say how many meetings the calendar has, and which groups ask for more; empty where no group exists."""
    known = list(groups)
    if not known:
        return ""
    number = sum(one.held + one.planned for one in known)
    short = [f"{one.group} ({numbered(one.short, 'more', 'more')})" for one in known if one.short]
    ending = f" Still to be called: {joined(short)}." if short else ""
    return f"{sentence_case(numbered(number, 'meeting'))} held or planned in {year}.{ending}"


def brief_sentence(brief: Brief, day: datetime.date) -> str:
    """Say when the meeting is, seen from the day of the page, and how many of its papers had not come."""
    days = (brief.meeting.held_on - day).days
    when = "was" if days < 0 else f"is in {numbered(days, 'day')}," if days else "is today,"
    papers = [paper for row in brief.agenda for paper in row.papers]
    missing = sum(1 for paper in papers if paper.is_missing)
    ending = "no paper is on its agenda yet"
    if missing and missing == len(papers):
        ending = "no paper has come"
    elif missing:
        verb = "has" if missing == 1 else "have"
        ending = f"{number_word(missing)} of {numbered(len(papers), 'paper')} {verb} not come"
    elif papers:
        ending = "every paper has come"
    return f"The meeting {when} on {long_date(brief.meeting.held_on)}; {ending}."
