"""Whether papers and reports come in time, and when a report that comes again is due next."""

import datetime
from enum import StrEnum

from boards.deadlines import DueState, days_late, due_state, due_words
from boards.wording import numbered

ONCE, TWICE, QUARTERLY, AS_NEEDED = "once", "twice", "quarterly", "as_needed"

MONTHS_BETWEEN = {TWICE: 6, QUARTERLY: 3}


class PaperState(StrEnum):
    IN_TIME = "in_time"
    LATE = "late"
    MISSING = "missing"
    AWAITED = "awaited"


def paper_state(
    due_on: datetime.date | None, received_on: datetime.date | None, day: datetime.date
) -> PaperState:
    """Return how a paper stands on the day; the due date itself is in time, and so is one without a date."""
    if received_on and received_on <= day:
        return PaperState.LATE if days_late(due_on, day, received_on) else PaperState.IN_TIME
    return PaperState.MISSING if due_state(due_on, day) == DueState.OVERDUE else PaperState.AWAITED


def paper_words(due_on: datetime.date | None, received_on: datetime.date | None, day: datetime.date) -> str:
    """Say how a paper stands: Came in time; Came two days late; One day overdue; Due in three days."""
    state = paper_state(due_on, received_on, day)
    if state == PaperState.LATE:
        return f"Came {numbered(days_late(due_on, day, received_on) or 0, 'day')} late"
    if state == PaperState.IN_TIME:
        return "Came in time" if due_on else "Came"
    return due_words(due_on, day)


def answered_on(
    frequency: str, due_on: datetime.date | None, received_on: datetime.date | None
) -> datetime.date | None:
    """Return the day on which what is due now came; None while the board still waits for it.

    A report that comes again is answered once nothing further is due, or where it came after its date and
    the next date has not been set.
    """
    if received_on is None:
        return None
    comes_again = frequency in MONTHS_BETWEEN
    return None if comes_again and due_on and received_on < due_on else received_on


def next_due(frequency: str, due_on: datetime.date | None, last: datetime.date) -> datetime.date | None:
    """Return the date on which a report is due after this one, within the year that ends on `last`.

    None for a report that comes once or as needed, that has no date, or whose next date lies beyond the year.
    A date that the later month does not have becomes the last day of that month.
    """
    months = MONTHS_BETWEEN.get(frequency)
    if months is None or due_on is None:
        return None
    following = _months_after(due_on, months)
    return following if following <= last else None


def _months_after(day: datetime.date, months: int) -> datetime.date:
    years, month = divmod(day.month - 1 + months, 12)
    first = datetime.date(day.year + years, month + 1, 1)
    following = (first + datetime.timedelta(days=31)).replace(day=1)
    return min(first + datetime.timedelta(days=day.day - 1), following - datetime.timedelta(days=1))
