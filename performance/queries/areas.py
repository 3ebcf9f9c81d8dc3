"""The areas that a board compares itself with, and their figures."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from boards.models import Area, Board
from cescb.kit.periods import Period
from performance.comparators import Average, Method, average, can_compare_areas
from performance.models import Measure
from performance.queries.points import Point, one_per_period

METHOD = Method.MEAN
KINDS: tuple[str, ...] = (
    Area.Kind.NATION,
    Area.Kind.REGION,
    Area.Kind.PAN_COUNTY,
    Area.Kind.NEIGHBOURS,
    Area.Kind.AUTHORITY,
    Area.Kind.LOCALITY,
)
"""In which order comparators stand."""


@dataclass(frozen=True)
class Place:
    """An area or a set of areas by its code, name, kind and what there is to know of it."""

    code: str
    name: str
    kind: str
    note: str


@dataclass(frozen=True)
class ComparisonArea:
    """An area beside the board's own; of a set, `members` are the codes of the areas that are averaged."""

    place: Place
    members: tuple[str, ...]


@dataclass(frozen=True)
class ComparatorFigure:
    """The figure of a comparison area for one period; `average` says how it was made, for a set of areas.

    `value` is unrounded, and None where it is missing; `missing_label` then says why.
    """

    place: Place
    period: Period
    value: Decimal | None
    missing_label: str
    average: Average | None
    sources: tuple[str, ...]


@dataclass(frozen=True)
class ComparatorSeries:
    """The figures of one comparison area in order of time."""

    place: Place
    figures: tuple[ComparatorFigure, ...]

    def at(self, period: Period) -> ComparatorFigure | None:
        """The figure for exactly this period, or None."""
        return next((figure for figure in self.figures if figure.period == period), None)


def home_areas(board: Board) -> tuple[Area, ...]:
    """Return the board's own area and the groups of authorities that it belongs to (one query)."""
    wider = Area.objects.filter(kind=Area.Kind.PAN_COUNTY, members=board.area)
    return (board.area, *wider)


def comparison_areas(board: Board) -> tuple[ComparisonArea, ...]:
    """Return the board's comparators in one query: nations first, then regions, then sets of neighbours."""
    members: dict[Place, list[str]] = defaultdict(list)
    rows = board.comparators.order_by("name", "members__name").values_list(
        "code", "name", "kind", "note", "members__code"
    )
    for code, name, kind, note, member in rows:
        place = Place(code, name, kind, note)
        known = members[place]
        if member and kind == Area.Kind.NEIGHBOURS:
            known.append(member)
    in_order = sorted(members, key=lambda place: KINDS.index(place.kind))
    return tuple(ComparisonArea(place, tuple(members[place])) for place in in_order)


def build_comparators(
    measure: Measure, areas: Iterable[ComparisonArea], found: Iterable[Point]
) -> tuple[ComparatorSeries, ...]:
    """Build the series of each area that has one from published points of the measure.

    Empty for a plain count or an amount, which says nothing about an area of another size.
    """
    if not can_compare_areas(measure.unit):
        return ()
    known = list(found)
    made = [build_series(item, known) for item in areas]
    return tuple(item for item in made if item.figures)


def area_codes(areas: Iterable[ComparisonArea]) -> list[str]:
    """Return the codes of the areas and of the members of the sets among them."""
    return [code for item in areas for code in (item.place.code, *item.members)]


def build_series(item: ComparisonArea, found: Iterable[Point]) -> ComparatorSeries:
    """Build the series of one comparison area from points of one measure.

    A set is averaged over its members, missing ones left out. Where no member has a figure for a period but
    the set itself has one (somebody else's average), that one stands without a method.
    """
    by_area: dict[str, list[Point]] = defaultdict(list)
    for point in found:
        by_area[point.area].append(point)
    own = {point.period: _plain(item.place, point) for point in one_per_period(by_area[item.place.code])[0]}
    figures = {**own, **_averages(item, by_area)}
    in_order = sorted(figures.values(), key=lambda figure: (figure.period.end, figure.period.start))
    return ComparatorSeries(item.place, tuple(in_order))


def _plain(place: Place, point: Point) -> ComparatorFigure:
    return ComparatorFigure(
        place, point.period, point.value, point.missing_label, None, (point.source_title,)
    )


def _averages(item: ComparisonArea, by_area: dict[str, list[Point]]) -> dict[Period, ComparatorFigure]:
    by_period: dict[Period, list[Point]] = defaultdict(list)
    for member in item.members:
        for point in one_per_period(by_area[member])[0]:
            by_period[point.period].append(point)
    made = {}
    for period, given in by_period.items():
        absent = len(item.members) - len(given)
        result = average([point.value for point in given] + [None] * absent, METHOD)
        label = "" if result.value is not None else "No area of the set has a figure"
        sources = tuple(sorted({point.source_title for point in given}))
        made[period] = ComparatorFigure(item.place, period, result.value, label, result, sources)
    return made
