"""How something with a due date stands on a day: actions, papers, reports and reviews of risks alike."""

import datetime
from enum import StrEnum

from boards.wording import numbered


class DueState(StrEnum):
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    LATER = "later"
    NO_DATE = "no_date"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        return {
            "overdue": "Overdue",
            "due_soon": "Due soon",
            "later": "Due later",
            "no_date": "No due date",
            "closed": "Closed",
        }[self.value]


def due_state(
    due_on: datetime.date | None,
    day: datetime.date,
    closed_on: datetime.date | None = None,
    soon_days: int = 14,
) -> DueState:
    """Return how it stands on the day.

    The due date itself is in time. What closed after the day was still open on it, so that a list as at an
    earlier day shows what it would have shown then.
    """
    if closed_on and closed_on <= day:
        return DueState.CLOSED
    if due_on is None:
        return DueState.NO_DATE
    if due_on < day:
        return DueState.OVERDUE
    return DueState.DUE_SOON if (due_on - day).days <= soon_days else DueState.LATER


def days_late(
    due_on: datetime.date | None, day: datetime.date, closed_on: datetime.date | None = None
) -> int | None:
    """Return the days past the due date, up to the day or an earlier closing; None without a due date."""
    if due_on is None:
        return None
    reached = min(day, closed_on) if closed_on else day
    return max(0, (reached - due_on).days)


def due_words(
    due_on: datetime.date | None, day: datetime.date, closed_on: datetime.date | None = None
) -> str:
    """Say how it stands: Three days overdue; Due today; Due in 12 days; No due date; Closed one day late."""
    late = days_late(due_on, day, closed_on)
    if closed_on and closed_on <= day:
        return f"Closed {numbered(late, 'day')} late" if late else "Closed"
    if due_on is None:
        return "No due date"
    if late:
        return f"{numbered(late, 'day').capitalize()} overdue"
    return f"Due in {numbered((due_on - day).days, 'day')}" if due_on > day else "Due today"
