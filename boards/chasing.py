"""Where a contribution stands that partners are asked for: from not asked to received."""

import datetime
from enum import StrEnum

from boards.wording import numbered
from cescb.kit.periods import long_date

# Four weeks, in which a body's next meeting falls. Our own rule: no guidance sets a time for the answer.
ANSWER_WITHIN = datetime.timedelta(days=28)


class Standing(StrEnum):
    NOT_ASKED = "not_asked"
    ASKED = "asked"
    LATE = "late"
    SETTLED = "settled"
    RECEIVED = "received"

    @property
    def label(self) -> str:
        return {
            "not_asked": "Not asked yet",
            "asked": "Waiting for an answer",
            "late": "Answer is late",
            "settled": "Settled",
            "received": "Received",
        }[self.value]


def standing(
    *, is_settled: bool, is_received: bool, requested_on: datetime.date | None, day: datetime.date
) -> Standing:
    """Return where a contribution stands on the day.

    Only one without an amount is chased. An answer is late once ANSWER_WITHIN has passed since the request;
    a reminder gives no new time.
    """
    if is_received:
        return Standing.RECEIVED
    if is_settled:
        return Standing.SETTLED
    if requested_on is None or requested_on > day:
        return Standing.NOT_ASKED
    return Standing.LATE if day - requested_on > ANSWER_WITHIN else Standing.ASKED


def asked_words(
    *,
    is_settled: bool,
    requested_on: datetime.date | None,
    reminded_on: datetime.date | None,
    day: datetime.date,
) -> str:
    """Say when a partner was asked and reminded: 3 February 2014, 56 days ago; reminded 10 March 2014.

    How long ago matters only while the answer is awaited. Empty where no request is recorded by the day.
    """
    if requested_on is None or requested_on > day:
        return ""
    ago = 0 if is_settled else (day - requested_on).days
    since = f", {numbered(ago, 'day')} ago" if ago else ""
    reminded = f"; reminded {long_date(reminded_on)}" if reminded_on and reminded_on <= day else ""
    return f"{long_date(requested_on)}{since}{reminded}"
