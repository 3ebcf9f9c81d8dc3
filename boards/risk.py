"""The four by four matrix that rates a risk, how a rating moves, and what keeps a register unpublished."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from boards.faults import Fault
from cescb.kit.periods import long_date


class Likelihood(IntEnum):
    VERY_UNLIKELY = 1
    UNLIKELY = 2
    LIKELY = 3
    VERY_LIKELY = 4

    @property
    def label(self) -> str:
        return self.name.replace("_", " ").capitalize()


class Impact(IntEnum):
    MINOR = 1
    SIGNIFICANT = 2
    SERIOUS = 3
    MAJOR = 4

    @property
    def label(self) -> str:
        return self.name.capitalize()


class Band(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def label(self) -> str:
        return self.value.capitalize()


def score(likelihood: Likelihood, impact: Impact) -> int:
    """Return likelihood times impact, 1 to 16."""
    return likelihood * impact


def band(points: int) -> Band:
    """Return the band of a score: low to 4, medium 6 to 9, high from 12.

    Raises ValueError for a number that is no product of a likelihood and an impact.
    """
    if points not in {one * other for one in Likelihood for other in Impact}:
        raise ValueError(f"{points} is no likelihood of 1 to 4 times an impact of 1 to 4.")
    if points <= 4:
        return Band.LOW
    return Band.MEDIUM if points <= 9 else Band.HIGH


def matrix() -> list[tuple[Likelihood, list[tuple[Impact, int, Band]]]]:
    """Return the rows of the matrix from very likely down, each with its cells from minor to major."""
    return [
        (
            likelihood,
            [(impact, score(likelihood, impact), band(score(likelihood, impact))) for impact in Impact],
        )
        for likelihood in sorted(Likelihood, reverse=True)
    ]


@dataclass(frozen=True)
class Rating:
    """One cell of the matrix."""

    likelihood: Likelihood
    impact: Impact

    @classmethod
    def of(cls, likelihood: int | None, impact: int | None) -> "Rating | None":
        """Read a rating from numbers of 1 to 4; None unless both are given, ValueError for any other."""
        if likelihood is None or impact is None:
            return None
        return cls(Likelihood(likelihood), Impact(impact))

    @property
    def score(self) -> int:
        return score(self.likelihood, self.impact)

    @property
    def band(self) -> Band:
        return band(self.score)

    @property
    def cell(self) -> str:
        return f"{self.likelihood.label} × {self.impact.label}"

    @property
    def label(self) -> str:
        """The rating in full: Likely × Serious = 9, medium."""
        return f"{self.cell} = {self.score}, {self.band}"


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True)
class Movement:
    """Where the score went, and the movement in words; up is always for the worse.

    `brief` leaves out where the score stands now, for a place beside it.
    """

    direction: Direction
    text: str
    brief: str


def movement(before: Rating | None, after: Rating | None) -> Movement | None:
    """Compare two ratings: down from 12 (high) to 8 (medium); None unless both are known.

    The same score in another cell of the matrix is no movement, but the words name both cells.
    """
    if before is None or after is None:
        return None
    if before.score == after.score:
        moved = "" if before == after else f", {before.cell} before and {after.cell} now"
        return Movement(Direction.SAME, f"the same at {after.score} ({after.band}){moved}", "the same")
    direction = Direction.UP if after.score > before.score else Direction.DOWN
    brief = f"{direction} from {before.score} ({before.band})"
    return Movement(direction, f"{brief} to {after.score} ({after.band})", brief)


@dataclass(frozen=True)
class RegisterEntry:
    """What decides whether a risk may be published: ratings, the days of its reviews, and its owner."""

    reference: str
    net: Rating | None
    target: Rating | None
    reviewed_on: datetime.date | None
    review_due_on: datetime.date | None
    has_owner: bool
    is_open: bool = True


def register_faults(entries: Iterable[RegisterEntry], day: datetime.date) -> tuple[Fault, ...]:
    """Return what keeps the register from being published on the day, entry by entry; empty if nothing does.

    A register is published only with open risks in it, each rated, owned, and dated by a review that has
    taken place and by the next one. A review is due on its date and overdue from the day after.
    """
    known = [entry for entry in entries if entry.is_open]
    if not known:
        return (
            Fault("Risk register", "The register holds no open risk.", "Add the risks that the board faces."),
        )
    return tuple(fault for entry in known for fault in _entry_faults(entry, day))


def _entry_faults(entry: RegisterEntry, day: datetime.date) -> list[Fault]:
    found = [*_review_faults(entry, day)]
    net, target = entry.net, entry.target
    if net is None:
        found.append(("It has no net rating.", "Rate its likelihood and impact with the controls of today."))
    elif target and target.score > net.score:
        reason = (
            f"Its target, {target.score} ({target.band}), is above its net score, {net.score} ({net.band})."
        )
        found.append((reason, "Lower the target, or review the net rating."))
    if not entry.has_owner:
        found.append(("It has no owner.", "Name the agency that owns it."))
    return [Fault(entry.reference, reason, remedy) for reason, remedy in found]


def _review_faults(entry: RegisterEntry, day: datetime.date) -> list[tuple[str, str]]:
    found = []
    reviewed, due = entry.reviewed_on, entry.review_due_on
    if reviewed is None:
        found.append(("It has no date of review.", "Review it, and enter the day."))
    elif reviewed > day:
        found.append(
            (f"Its review is dated {long_date(reviewed)}, still to come.", "Correct the day of the review.")
        )
    if due is None:
        found.append(("It has no date for its next review.", "Set the day by which it is to be reviewed."))
    elif due < day:
        found.append((f"Its review was due on {long_date(due)}.", "Review it, and set the next date."))
    return found
