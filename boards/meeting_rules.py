"""When the attendance of a meeting may be entered, and what must be there before its record is closed.

A board may not leave out what children and young people say: a meeting is closed only once its agenda has an
item for their voice and something is written under it. A blank has to be explained, since the people who
were in the room are still there to be asked: “not recorded” closes a seat only with a note that says why. An
old table, whose blanks nobody can explain any more, is kept open.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from boards.attendance import NOT_RECORDED
from boards.wording import joined, numbered, sentence_case
from cescb.kit.periods import long_date

HELD, NOT_HELD = "held", "not_held"

# More seats than this are counted and not named.
NAMED = 4


class Part(StrEnum):
    """The part of a meeting's record in which something is missing."""

    STATE = "state"
    ATTENDANCE = "attendance"
    AGENDA = "agenda"
    VOICE = "voice"


@dataclass(frozen=True)
class SeatEntry:
    """A seat at the meeting; `mark` is a value of Attendance.Mark, None where there is none."""

    title: str
    mark: str | None
    note: str = ""


@dataclass(frozen=True)
class MissingPart:
    """What keeps a meeting from being closed: where, a sentence on what is missing, and what to do."""

    part: Part
    reason: str
    remedy: str


def entry_refusal(state: str, held_on: datetime.date, day: datetime.date, *, is_closed: bool) -> str:
    """Return why attendance cannot be entered on the day, as a sentence; an empty text where it can."""
    if is_closed:
        return "The meeting is closed. Open it again to change who came."
    if state == NOT_HELD:
        return "The meeting was not held, so nobody can have come."
    if held_on > day:
        return f"Attendance is entered from the day of the meeting on, {long_date(held_on)}."
    return ""


def missing_for_closing(
    state: str, seats: Iterable[SeatEntry], voice_minutes: Iterable[str]
) -> tuple[MissingPart, ...]:
    """Return what must be recorded before the meeting is closed; nothing where it is complete.

    `seats` are those that existed on the day of the meeting, `voice_minutes` what was said under each agenda
    item for the voice of children and young people.
    """
    if state != HELD:
        return (
            MissingPart(
                Part.STATE,
                "The meeting is not recorded as held.",
                "Enter who came, or say in its details that it was held.",
            ),
        )
    return (*_missing_marks(list(seats)), *_missing_voice(list(voice_minutes)))


def _missing_marks(seats: list[SeatEntry]) -> Iterable[MissingPart]:
    without = [seat.title for seat in seats if not seat.mark]
    unexplained = [seat.title for seat in seats if seat.mark == NOT_RECORDED and not seat.note.strip()]
    if without:
        yield MissingPart(
            Part.ATTENDANCE,
            f"{_names(without)} {'has' if len(without) == 1 else 'have'} no mark.",
            "Enter who came.",
        )
    if unexplained:
        yield MissingPart(
            Part.ATTENDANCE,
            f"For {_names(unexplained, starts=False)} the mark is “not recorded”, and no note says why.",
            "Enter the mark, or write in the note why it cannot be known.",
        )


def _missing_voice(minutes: list[str]) -> Iterable[MissingPart]:
    if not minutes:
        yield MissingPart(
            Part.AGENDA,
            "The agenda has no item for the voice of children and young people.",
            "Add the item to the agenda.",
        )
    elif not any(minute.strip() for minute in minutes):
        yield MissingPart(
            Part.VOICE,
            "Nothing is written under the voice of children and young people.",
            "Write down what was said under the item.",
        )


def _names(titles: list[str], *, starts: bool = True) -> str:
    """Name a few seats, or count them where there are many."""
    if len(titles) > NAMED:
        number = numbered(len(titles), "seat")
        return sentence_case(number) if starts else number
    return joined(titles)
