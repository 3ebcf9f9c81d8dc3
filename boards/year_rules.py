"""What happens to dates and sentences when a board goes from one year to the next."""

import datetime

from cescb.kit.periods import Period


def next_due(due_on: datetime.date | None, coming: Period) -> datetime.date | None:
    """Return when a yearly report is due in the coming year: on the same day, None where no day is known.

    A day that already lies in the coming year or after it stays; 29 February becomes 28 February.
    """
    if due_on is None or due_on >= coming.start:
        return due_on
    for year in range(coming.start.year, coming.end.year + 1):
        moved = _same_day(due_on, year)
        if coming.start <= moved <= coming.end:
            return moved
    raise AssertionError("Every day of a year comes once in a financial year.")


def _same_day(day: datetime.date, year: int) -> datetime.date:
    if (day.month, day.day) == (2, 29):
        return datetime.date(year, 2, 28)
    return day.replace(year=year)
