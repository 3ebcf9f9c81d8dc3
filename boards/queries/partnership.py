"""The partnership framework: the bodies, and how each stands to the others."""

import datetime
from dataclasses import dataclass

from django.db.models import Q

from boards.models import Board, BodyRelation
from boards.oversight import MutualOversight, mutual_oversight, without_owner
from boards.queries.sources import SourceNote, sources_of


@dataclass(frozen=True)
class BodyRow:
    """A body; `tier` is its row in the framework from the top, `ends_on` is None where no end is known.

    `answers_to` names whom it answers to outside the partnership.
    """

    pk: int
    slug: str
    name: str
    label: str
    role: str
    tier: int
    in_framework: bool
    is_party_to_memorandum: bool
    answers_to: str
    ends_on: datetime.date | None
    end_note: str
    citation: str

    @property
    def is_ending(self) -> bool:
        return self.ends_on is not None or bool(self.end_note)


@dataclass(frozen=True)
class RelationRow:
    """How the source stands to the target, both by slug."""

    pk: int
    source: str
    source_label: str
    kind: BodyRelation.Kind
    target: str
    target_label: str
    note: str
    citation: str


@dataclass(frozen=True)
class Framework:
    """The bodies from the top tier down; `board` is the name of the one whose framework it is."""

    board: str
    bodies: tuple[BodyRow, ...]
    relations: tuple[RelationRow, ...]
    sources: tuple[SourceNote, ...]

    @property
    def mutual(self) -> tuple[MutualOversight, ...]:
        """Pairs of bodies, by slug, of which each oversees the other."""
        return mutual_oversight(self._links)

    @property
    def without_owner(self) -> tuple[BodyRow, ...]:
        """Bodies that nobody oversees and that report to nobody, in the partnership or outside it."""
        asked = [body.slug for body in self.bodies if not body.answers_to]
        return tuple(self.body(slug) for slug in without_owner(asked, self._links))

    @property
    def flows(self) -> tuple[RelationRow, ...]:
        """Who shares reports or minutes with whom."""
        return tuple(row for row in self.relations if row.kind == BodyRelation.Kind.SHARES_REPORTS)

    @property
    def parties(self) -> tuple[BodyRow, ...]:
        """The parties to the memorandum of understanding."""
        return tuple(body for body in self.bodies if body.is_party_to_memorandum)

    @property
    def ending(self) -> tuple[BodyRow, ...]:
        return tuple(body for body in self.bodies if body.is_ending)

    def body(self, slug: str) -> BodyRow:
        return next(body for body in self.bodies if body.slug == slug)

    @property
    def _links(self) -> list[tuple[str, str, str]]:
        return [(row.source, row.kind, row.target) for row in self.relations]


def framework(board: Board) -> Framework:
    """Return the bodies of the board's partnership from the top tier down, and their relations."""
    bodies = list(
        board.partnership_bodies.select_related("citation__document").order_by("tier", "position", "name")
    )
    relations = list(
        BodyRelation.objects.filter(Q(source__board=board) | Q(target__board=board))
        .select_related("source", "target", "citation__document")
        .order_by("source__tier", "source__position", "kind", "target__position")
    )
    return Framework(
        board=board.name,
        bodies=tuple(
            BodyRow(
                pk=body.pk,
                slug=body.slug,
                name=body.name,
                label=body.label,
                role=body.role,
                tier=body.tier,
                in_framework=body.in_framework,
                is_party_to_memorandum=body.is_party_to_memorandum,
                answers_to=body.answers_to,
                ends_on=body.ends_on,
                end_note=body.end_note,
                citation=str(body.citation or ""),
            )
            for body in bodies
        ),
        relations=tuple(
            RelationRow(
                pk=row.pk,
                source=row.source.slug,
                source_label=row.source.label,
                kind=BodyRelation.Kind(row.kind),
                target=row.target.slug,
                target_label=row.target.label,
                note=row.note,
                citation=str(row.citation or ""),
            )
            for row in relations
        ),
        sources=sources_of([*(body.citation for body in bodies), *(row.citation for row in relations)]),
    )
