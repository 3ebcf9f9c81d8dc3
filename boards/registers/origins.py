"""Where an action came from: the records that can give rise to one, and their pages.

Apps that build on boards add records of their own with `add_source`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from boards.access import Scope
from boards.models import Action, Outcome
from boards.permissions import Permission

Origin = Action.Origin


@dataclass(frozen=True, kw_only=True)
class Source:
    """One kind of record that actions come from.

    `relation` is the attribute of an action that leads to it: to one record, or to several where `is_many`.
    """

    origin: Action.Origin
    relation: str
    address: Callable[[Any, Scope], str]
    # How tables name the record; the page of the action names it in full.
    short: Callable[[Any], str]
    # The relations to fetch with the record for its name and its address.
    reads: tuple[str, ...] = ()
    permission: Permission = Permission.GOVERNANCE_VIEW
    is_many: bool = False

    @property
    def model(self) -> Any:
        """The model of the records."""
        return Action._meta.get_field(self.relation).related_model

    @property
    def paths(self) -> tuple[str, ...]:
        """The lookups from an action to what `reads` names."""
        return tuple(f"{self.relation}__{path}" for path in self.reads)

    def records(self, action: Action) -> list[Any]:
        """Return the records of this kind that the action came from."""
        found = getattr(action, self.relation)
        if self.is_many:
            return list(found.all())
        return [] if found is None else [found]


@dataclass(frozen=True)
class OriginLink:
    """A record that an action came from: its kind, its names, and its page, empty for who may not read it."""

    kind: str
    short: str
    name: str
    href: str


def page_of(name: str) -> Callable[[Any, Scope], str]:
    """Return the function that gives the address of a record's page in the year of the reader."""
    return lambda record, scope: reverse(name, args=[scope.board.slug, scope.year.label, record.pk])


def outcome_page(outcome: Outcome, scope: Scope) -> str:
    """Return the address of an outcome's page, in the year of its plan."""
    year = outcome.objective.year
    return reverse("boards:outcomes_record", args=[scope.board.slug, year.label, outcome.pk])


# The records of which an action names one; the field of the action has the name of the relation.
RECORDS = (
    Source(
        origin=Origin.MEETING,
        relation="meeting",
        address=lambda meeting, scope: meeting.get_absolute_url(),
        short=str,
        reads=("group__board",),
    ),
    Source(
        origin=Origin.CHALLENGE,
        relation="challenge",
        address=page_of("boards:challenges_record"),
        short=lambda challenge: f"Challenge {challenge.reference}",
    ),
    Source(
        origin=Origin.RISK,
        relation="risk",
        address=page_of("boards:risks_record"),
        short=lambda risk: f"Risk {risk.reference}",
    ),
    Source(
        origin=Origin.PLAN,
        relation="outcome",
        address=outcome_page,
        short=lambda outcome: f"Outcome {outcome.reference}",
        reads=("objective__year",),
    ),
    Source(
        origin=Origin.SESSION,
        relation="session",
        address=page_of("boards:sessions_record"),
        short=lambda session: f"Session {session.reference}",
    ),
    Source(
        origin=Origin.INSPECTION,
        relation="recommendation",
        address=page_of("boards:recommendations_record"),
        short=lambda recommendation: f"Recommendation {recommendation.reference}",
    ),
)

_further: list[Source] = []


def add_source(source: Source) -> None:
    """Let actions show a kind of record of another app; called once, when that app is ready."""
    _further.append(source)


def sources() -> tuple[Source, ...]:
    """Return every kind of record that actions come from."""
    return (*RECORDS, *_further)


def with_origins(actions: QuerySet[Action]) -> QuerySet[Action]:
    """Fetch with the actions what origins_of reads, in a number of queries that does not grow with them."""
    single = [name for source in RECORDS for name in (source.relation, *source.paths)]
    many = [name for source in _further for name in (source.relation, *source.paths)]
    return actions.select_related(*single).prefetch_related(*many)


def origins_of(action: Action, scope: Scope) -> tuple[OriginLink, ...]:
    """Return the records that the action came from; one that the reader may not read is not named."""
    return tuple(
        OriginLink(
            kind=source.origin.label,
            short=source.short(record),
            name=str(record),
            href=source.address(record, scope),
        )
        for source in sources()
        if scope.may(source.permission)
        for record in source.records(action)
    )
