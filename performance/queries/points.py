"""Observations as they are read: one frozen value for each, whatever page or report asks."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boards.models import SourceDocument
from cescb.kit.periods import Period, PeriodKind
from performance.measures import observed_value
from performance.models import Observation
from performance.models.observations import ObservationQuerySet
from performance.wording import BOUNDS

SOURCE_RANK = {
    SourceDocument.Kind.RETURN: 0,
    SourceDocument.Kind.BOARD_REPORT: 1,
    SourceDocument.Kind.GENERATED: 2,
    SourceDocument.Kind.PUBLISHED: 3,
}
"""Which source speaks for a period that several give: what the agency sent before what was printed of it."""

FIELDS = (
    "pk",
    "measure__code",
    "measure__unit",
    "area__code",
    "area__name",
    "category__code",
    "category__breakdown__code",
    "board_id",
    "period_type",
    "starts_on",
    "ends_on",
    "numerator",
    "denominator",
    "value",
    "upper_value",
    "qualifier",
    "missing",
    "lines",
    "note",
    "source__code",
    "source__title",
    "source__publisher",
    "source__kind",
    "source__attribution",
)


@dataclass(frozen=True)
class Point:
    """One observation. `value` is computed from its parts and unrounded; None where the figure is missing.

    `category` and its `breakdown` are empty for the whole; `is_local` tells the board's own figures from
    published ones.
    """

    observation: int
    measure: str
    area: str
    area_name: str
    category: str
    breakdown: str
    is_local: bool
    period: Period
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    upper_value: Decimal | None
    qualifier: str
    missing: str
    source: str
    source_title: str
    source_publisher: str
    source_kind: str
    source_attribution: str
    lines: str
    note: str

    @property
    def missing_label(self) -> str:
        """The words for the symbol of a missing figure; empty where there is a figure."""
        return str(Observation.Missing(self.missing).label) if self.missing else ""

    @property
    def is_bound(self) -> bool:
        """True for a figure known only by a limit ("more than 400"), from which no change follows."""
        return self.qualifier in BOUNDS

    @property
    def is_approximate(self) -> bool:
        return self.qualifier == Observation.Qualifier.ABOUT


def points(observations: ObservationQuerySet) -> list[Point]:
    """Return the observations as points, earliest end first, in one query."""
    rows = observations.order_by("ends_on", "-starts_on", "pk").values(*FIELDS)
    return [_point(row) for row in rows]


def _point(row: dict[str, Any]) -> Point:
    return Point(
        observation=row["pk"],
        measure=row["measure__code"],
        area=row["area__code"],
        area_name=row["area__name"],
        category=row["category__code"] or "",
        breakdown=row["category__breakdown__code"] or "",
        is_local=row["board_id"] is not None,
        period=Period(row["starts_on"], row["ends_on"], PeriodKind(row["period_type"])),
        value=observed_value(
            row["measure__unit"],
            value=row["value"],
            numerator=row["numerator"],
            denominator=row["denominator"],
        ),
        numerator=row["numerator"],
        denominator=row["denominator"],
        upper_value=row["upper_value"],
        qualifier=row["qualifier"],
        missing=row["missing"],
        source=row["source__code"],
        source_title=row["source__title"],
        source_publisher=row["source__publisher"],
        source_kind=row["source__kind"],
        source_attribution=row["source__attribution"],
        lines=row["lines"],
        note=row["note"],
    )


def one_per_period(found: Iterable[Point]) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Part points of one measure, area and category into one for each period, and what else says the same.

    A figure goes before a missing one, then the source decides (SOURCE_RANK). Both parts in order of time.
    """
    chosen: dict[Period, Point] = {}
    others: list[Point] = []
    for point in sorted(found, key=_preference):
        if point.period in chosen:
            others.append(point)
        else:
            chosen[point.period] = point
    return tuple(sorted(chosen.values(), key=_time)), tuple(sorted(others, key=_time))


def _preference(point: Point) -> tuple[bool, int, str, int]:
    rank = SOURCE_RANK[SourceDocument.Kind(point.source_kind)]
    return point.value is None, rank, point.source, point.observation


def _time(point: Point) -> tuple[Any, ...]:
    """By the last day; of two that end together the longer period comes last, since it says most."""
    return point.period.end, -point.period.start.toordinal(), point.period.kind
