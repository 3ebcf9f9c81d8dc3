"""Which version of a memorandum holds on a day, and which parties have not agreed to a newer one."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a version of the memorandum stands on a day."""

    NOT_DRAFTED = "not_drafted"
    GOING_ROUND = "going_round"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"

    @property
    def label(self) -> str:
        return {
            "not_drafted": "Not drafted yet",
            "going_round": "Not agreed by all",
            "in_force": "In force",
            "superseded": "Superseded",
        }[self.value]


@dataclass(frozen=True)
class Consent:
    """Whether one party has agreed, and since when; no date where the day is not known."""

    party: str
    has_agreed: bool
    agreed_on: datetime.date | None = None

    def given_by(self, day: datetime.date) -> bool:
        return self.has_agreed and (self.agreed_on is None or self.agreed_on <= day)


@dataclass(frozen=True)
class Version:
    """A version by its number, the day of its draft where that is known, and the consent of each party."""

    number: int
    drafted_on: datetime.date | None
    consents: tuple[Consent, ...]

    def exists_on(self, day: datetime.date) -> bool:
        return self.drafted_on is None or self.drafted_on <= day

    def outstanding_on(self, day: datetime.date) -> tuple[str, ...]:
        """The parties that had not agreed by the day."""
        return tuple(consent.party for consent in self.consents if not consent.given_by(day))

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it binds: it takes two parties to agree, and all that are named."""
        return self.exists_on(day) and len(self.consents) > 1 and not self.outstanding_on(day)


def in_force(versions: Iterable[Version], day: datetime.date) -> Version | None:
    """Return the newest version to which every party had agreed by the day; None where there is none."""
    return max(
        (version for version in versions if version.holds_on(day)),
        key=lambda version: version.number,
        default=None,
    )


def going_round(versions: Iterable[Version], day: datetime.date) -> Version | None:
    """Return the newest version of the day, where it is newer than the one in force; None otherwise."""
    newest = max(
        (version for version in versions if version.exists_on(day)),
        key=lambda version: version.number,
        default=None,
    )
    return None if newest is None or newest.holds_on(day) else newest


def standing(version: Version, versions: Iterable[Version], day: datetime.date) -> Standing:
    """Return how one of the versions stands on the day; a newer one in force supersedes it, agreed or not."""
    if not version.exists_on(day):
        return Standing.NOT_DRAFTED
    current = in_force(versions, day)
    if current is None or current.number < version.number:
        return Standing.GOING_ROUND
    return Standing.IN_FORCE if current.number == version.number else Standing.SUPERSEDED
