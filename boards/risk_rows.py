"""A risk as the register shows it on one day, and how it is kept when the register is issued."""

import datetime
from dataclasses import dataclass
from typing import Any

from boards.risk import Movement, Rating, RegisterEntry, movement

Kept = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class RiskRow:
    """One open risk on a day.

    `net` is the rating of the newest review by then, `before` that of the one before it; a rating is None
    where there is none. `has_owner` is true where an agency owns the risk, whatever `owner` says of posts.
    A field that is added needs a default, so that registers issued before can still be read.
    """

    reference: str
    title: str
    description: str
    cause: str
    owner: str
    has_owner: bool
    existing_controls: str
    planned_controls: str
    gross: Rating | None
    net: Rating | None
    before: Rating | None
    target: Rating | None
    reviewed_on: datetime.date | None
    due_on: datetime.date | None

    @property
    def movement(self) -> Movement | None:
        """How the net score moved at the newest review; None before the second one."""
        return movement(self.before, self.net)

    @property
    def entry(self) -> RegisterEntry:
        """What decides whether the register may be published with this risk in it."""
        return RegisterEntry(
            reference=self.reference,
            net=self.net,
            target=self.target,
            reviewed_on=self.reviewed_on,
            review_due_on=self.due_on,
            has_owner=self.has_owner,
        )


RATINGS = ("gross", "net", "before", "target")
DATES = ("reviewed_on", "due_on")


def kept(row: RiskRow) -> Kept:
    """Return the row as plain values: a rating as its likelihood and impact, a date as 2014-03-31."""
    values = dict(vars(row))
    for name in RATINGS:
        rating = values[name]
        values[name] = [int(rating.likelihood), int(rating.impact)] if rating else None
    for name in DATES:
        values[name] = values[name].isoformat() if values[name] else None
    return values


def restored(values: Kept) -> RiskRow:
    """Return the row that kept() wrote."""
    found = dict(values)
    for name in RATINGS:
        found[name] = Rating.of(*found[name]) if found[name] else None
    for name in DATES:
        found[name] = datetime.date.fromisoformat(found[name]) if found[name] else None
    return RiskRow(**found)
