"""What happens to a due date when a board goes from one financial year to the next."""

import calendar
import datetime

from cescb.kit.periods import Period


def next_due(due_on: datetime.date | None, coming: Period) -> datetime.date | None:
    """Return when a yearly report is due in the coming financial year: on the same day, None for no day.

    A day that already lies in the coming year or after it stays; 29 February becomes the month's last day.
    """
    if due_on is None or due_on >= coming.start:
        return due_on
    year = coming.start.year if due_on.month >= coming.start.month else coming.end.year
    return datetime.date(year, due_on.month, min(due_on.day, calendar.monthrange(year, due_on.month)[1]))
