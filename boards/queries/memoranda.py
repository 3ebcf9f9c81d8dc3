"""The memorandum of understanding: its versions, their parties, and which version holds on a day."""

import datetime
from dataclasses import dataclass

from boards.agreement import Consent, Standing, Version, going_round, in_force, standing
from boards.models import Board, Memorandum, MemorandumParty
from boards.queries.sources import SourceNote, sources_of


@dataclass(frozen=True)
class PartyRow:
    """A party to a version; `agreed_on` is None where it has not agreed or the day is not known."""

    slug: str
    name: str
    label: str
    responsibilities: str
    has_agreed: bool
    agreed_on: datetime.date | None

    def agreed_by(self, day: datetime.date) -> bool:
        return Consent(self.slug, self.has_agreed, self.agreed_on).given_by(day)


@dataclass(frozen=True)
class VersionRow:
    """A version of the memorandum with its parties, in the order of the bodies."""

    pk: int
    number: int
    title: str
    principles: str
    drafted_on: datetime.date | None
    review_due_on: datetime.date | None
    date_note: str
    parties: tuple[PartyRow, ...]

    @property
    def agreement(self) -> Version:
        consents = tuple(Consent(row.slug, row.has_agreed, row.agreed_on) for row in self.parties)
        return Version(self.number, self.drafted_on, consents)

    def outstanding_on(self, day: datetime.date) -> tuple[PartyRow, ...]:
        """The parties that had not agreed by the day."""
        return tuple(row for row in self.parties if not row.agreed_by(day))


@dataclass(frozen=True)
class Memoranda:
    """All versions, the oldest first."""

    versions: tuple[VersionRow, ...]
    sources: tuple[SourceNote, ...]

    def in_force_on(self, day: datetime.date) -> VersionRow | None:
        """The newest version to which every party had agreed by the day."""
        return self._row(in_force((row.agreement for row in self.versions), day))

    def going_round_on(self, day: datetime.date) -> VersionRow | None:
        """The newest version, where some party had not agreed to it by the day."""
        return self._row(going_round((row.agreement for row in self.versions), day))

    def standing_of(self, version: VersionRow, day: datetime.date) -> Standing:
        return standing(version.agreement, (row.agreement for row in self.versions), day)

    def _row(self, version: Version | None) -> VersionRow | None:
        if version is None:
            return None
        return next(row for row in self.versions if row.number == version.number)


def memoranda_of(board: Board) -> Memoranda:
    """Return every version of the board's memorandum with its parties, in two queries."""
    parties: dict[int, list[MemorandumParty]] = {}
    rows = MemorandumParty.objects.filter(memorandum__board=board)
    for party in rows.select_related("body", "citation__document").order_by("body__position", "body__name"):
        parties.setdefault(party.memorandum_id, []).append(party)
    versions = list(Memorandum.objects.filter(board=board).select_related("citation__document"))
    cited = [row.citation for row in (*versions, *(party for rows in parties.values() for party in rows))]
    return Memoranda(
        versions=tuple(_version(row, parties.get(row.pk, ())) for row in versions),
        sources=sources_of(cited),
    )


def _version(row: Memorandum, parties: "list[MemorandumParty] | tuple[()]") -> VersionRow:
    return VersionRow(
        pk=row.pk,
        number=row.number,
        title=row.title,
        principles=row.principles,
        drafted_on=row.drafted_on,
        review_due_on=row.review_due_on,
        date_note=row.date_note,
        parties=tuple(
            PartyRow(
                slug=party.body.slug,
                name=party.body.name,
                label=party.body.label,
                responsibilities=party.responsibilities,
                has_agreed=party.state == MemorandumParty.State.AGREED,
                agreed_on=party.agreed_on,
            )
            for party in parties
        ),
    )
