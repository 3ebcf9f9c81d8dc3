"""What goes on from one financial year into the next, how much of it there is, and what stays."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet, Subquery
from django.db.models.functions import Coalesce

from boards.models import (
    BudgetLine,
    Contribution,
    FinancialYear,
    Intent,
    KeyMessage,
    Priority,
    Recipient,
    ReportDue,
)
from boards.queries.next_steps import year_after
from boards.year_rules import next_due
from cescb.kit.periods import year_label

# The records that are chosen, from those of a year.
Choice = Callable[[QuerySet[Any]], QuerySet[Any]]
# Values that a copy has instead of those of its record, which is copied into the given year.
Changes = Callable[[Any, FinancialYear], dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """One kind of record that is copied: which ones, which of their fields, and what a copy has instead.

    `how` says in words what a copy takes over. The copies of `parts` go with them.
    """

    model: type[Any]
    title: str
    how: str
    fields: tuple[str, ...]
    chosen: Choice = lambda rows: rows
    changes: Changes = lambda record, year: {}
    parts: tuple["PartKind", ...] = ()

    def records(self, year: FinancialYear) -> QuerySet[Any]:
        """Return the records of the year that are copied, in their order."""
        return self.chosen(self.model._default_manager.filter(year=year))

    def is_in(self, year: FinancialYear) -> bool:
        """Whether the year has any record of this kind."""
        return self.model._default_manager.filter(year=year).exists()


@dataclass(frozen=True)
class PartKind:
    """Records that are part of a copied one: the relation to them, the key back, and the copied fields."""

    relation: str
    owner: str
    fields: tuple[str, ...]


KINDS = (
    Kind(
        Priority,
        "Priorities",
        "number, title and aim, to be changed; the review starts empty",
        ("number", "slug", "title", "aim"),
    ),
    Kind(
        Intent,
        "Points of the declaration of intent",
        "those that are not in place, with owner, progress and note",
        ("number", "text", "owner", "progress", "note"),
        chosen=lambda rows: rows.exclude(progress=Intent.Progress.IN_PLACE),
    ),
    Kind(
        BudgetLine,
        "Budget lines",
        "as a draft, with amounts and posts, to be changed",
        ("slug", "heading", "amount", "position"),
        parts=(PartKind("items", "line", ("title", "working_time", "is_vacant", "position")),),
    ),
    Kind(
        Contribution,
        "Contributions",
        "one for each partner that paid something, to be confirmed and without an amount",
        ("agency", "label", "purpose", "position"),
        chosen=lambda rows: rows.filter(amount__gt=0).select_related("agency"),
        changes=lambda record, year: {"state": Contribution.State.TO_BE_CONFIRMED},
    ),
    Kind(
        ReportDue,
        "Reports due",
        "due on the same day of the year, not received",
        ("number", "title", "frequency", "agency"),
        chosen=lambda rows: rows.select_related("agency"),
        changes=lambda record, year: {"due_on": next_due(record.due_on, year.period)},
    ),
    Kind(
        Recipient,
        "Recipients of the annual report",
        "name and whether the law asks for it; not sent",
        ("number", "name", "is_statutory"),
    ),
    Kind(
        KeyMessage,
        "Key messages",
        "audience and message, as drafts to be changed",
        ("number", "audience", "text"),
    ),
)


@dataclass(frozen=True)
class Carrying:
    """How many records of a kind go on into the next year, and how many it has already."""

    kind: Kind
    number: int
    standing: int

    @property
    def copied(self) -> int:
        """How many are copied: none where the next year has such records already."""
        return 0 if self.standing else self.number


@dataclass(frozen=True)
class Rolling:
    """What opening the next year does; `next` is None where the board has no record of that year yet."""

    next_label: str
    next: FinancialYear | None
    carrying: tuple[Carrying, ...]

    @property
    def copied(self) -> int:
        return sum(one.copied for one in self.carrying)

    @property
    def is_refused(self) -> bool:
        """Whether nothing can be copied, since the next year is closed."""
        return self.next is not None and self.next.is_closed

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to do: the next year is there and nothing is left to copy."""
        return self.next is not None and not self.copied


def rolling_of(year: FinancialYear) -> Rolling:
    """Return what goes on from the year into the next, in two queries."""
    following = year_after(year)
    counts = _counts(year, following)
    return Rolling(
        next_label=year_label(year.starts_in + 1),
        next=following,
        carrying=tuple(
            Carrying(kind, counts[f"number_{place}"], counts[f"standing_{place}"])
            for place, kind in enumerate(KINDS)
        ),
    )


def _counts(year: FinancialYear, following: FinancialYear | None) -> dict[str, int]:
    """Count what is copied of each kind and what stands in the next year, by the place of the kind."""
    counts = {}
    for place, kind in enumerate(KINDS):
        rows = kind.model._default_manager.all()
        counts[f"number_{place}"] = _count(kind.chosen(rows.filter(year=year)))
        counts[f"standing_{place}"] = _count(rows.filter(year=following) if following else rows.none())
    found: Any = FinancialYear.objects.filter(pk=year.pk).values(**counts).get()
    return dict(found)


def _count(rows: QuerySet[Any]) -> Coalesce:
    """Return an expression for the number of the rows, which all belong to one year."""
    counted = rows.order_by().values("year").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)
