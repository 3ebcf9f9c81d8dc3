"""The measures of the child's journey with their latest figures, one row each."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from boards.models import Area, Board, FinancialYear
from cescb.kit.periods import Period
from performance.comparators import can_compare_areas
from performance.models import Measure, Observation, SeriesBreak, Stage, Target
from performance.queries.areas import (
    ComparatorFigure,
    ComparisonArea,
    area_codes,
    build_series,
    comparison_areas,
    home_areas,
)
from performance.queries.assessment import Assessment, TargetValue, assess
from performance.queries.points import Point, points
from performance.queries.series import Side, main_series
from performance.trends import months_before

RECENT = 12
"""Points read of each series: enough to find the same quarter of an earlier year past missing figures."""


class Absence(StrEnum):
    """Why a row has no figure."""

    NOTHING = "nothing"
    ONLY_BY_CATEGORY = "only_by_category"
    ONLY_ELSEWHERE = "only_elsewhere"
    ONLY_LATER = "only_later"


@dataclass(frozen=True)
class MeasureRow:
    """A measure as it stood at the end of a year.

    `side` tells whether the figure is the board's own; None where there is none, and `absence` says why.
    The figure may be of a wider area through which the board reports (assessment.latest.area).
    `comparators` are for exactly the period of the latest figure. `months_old` counts from the end of the
    latest figure's period to the end of the year.
    """

    measure: Measure
    side: Side | None
    assessment: Assessment
    comparators: tuple[ComparatorFigure, ...]
    months_old: int
    absence: Absence | None


def measure_rows(
    board: Board, year: FinancialYear, measures: QuerySet[Measure] | None = None
) -> tuple[MeasureRow, ...]:
    """Return a row for each measure (all, or the given ones) in the order of the child's journey.

    Figures of later years are left out: this is what could be known at the end of the year. At most eight
    queries, however many measures there are.
    """
    until = year.period.end
    chosen = sorted(Measure.objects.all() if measures is None else measures, key=journey_order)
    home = home_areas(board)
    by_code = _recent_points(board, year, home, chosen)
    targets = _targets(board, year)
    breaks = _breaks(chosen)
    sides: dict[str, Side | None] = {}
    assessed: dict[str, Assessment] = {}
    for measure in chosen:
        series, _ = main_series(by_code[measure.code], [area.code for area in home])
        sides[measure.code] = series.side if series.points else None
        assessed[measure.code] = assess(
            measure, series.points, until=until, targets=targets[measure.pk], breaks=breaks[measure.pk]
        )
    compared = _comparators(board, chosen, assessed)
    without = [measure for measure in chosen if assessed[measure.code].latest is None]
    absent = _absences(board, year, without) if without else {}
    return tuple(
        MeasureRow(
            measure=measure,
            side=sides[measure.code],
            assessment=assessment,
            comparators=compared[measure.code],
            months_old=months_before(assessment.latest.period, until) if assessment.latest else 0,
            absence=absent.get(measure.pk),
        )
        for measure in chosen
        for assessment in [assessed[measure.code]]
    )


def journey_order(measure: Measure) -> tuple[int, int, str]:
    """Sort key: the stages in the order in which a child meets them, then the place within the stage."""
    return list(Stage).index(Stage(measure.stage)), measure.position, measure.code


def _recent_points(
    board: Board, year: FinancialYear, home: Iterable[Area], measures: Iterable[Measure]
) -> dict[str, list[Point]]:
    recent = (
        Observation.objects.for_board(board)
        .filter(area__in=home, category=None, year__lte=year.starts_in, measure__in=measures)
        .annotate(
            place=Window(
                RowNumber(),
                partition_by=[F("measure"), F("board"), F("area")],
                order_by=F("ends_on").desc(),
            )
        )
        .filter(place__lte=RECENT)
    )
    found: dict[str, list[Point]] = defaultdict(list)
    for point in points(recent):
        found[point.measure].append(point)
    return found


def _targets(board: Board, year: FinancialYear) -> dict[int, dict[int, TargetValue]]:
    found: dict[int, dict[int, TargetValue]] = defaultdict(dict)
    for target in Target.objects.filter(board=board, year__lte=year.starts_in):
        found[target.measure_id][target.year] = TargetValue(target.value, target.tolerance)
    return found


def _breaks(measures: Iterable[Measure]) -> dict[int, list[date]]:
    found: dict[int, list[date]] = defaultdict(list)
    for item in SeriesBreak.objects.filter(measure__in=measures):
        found[item.measure_id].append(item.day)
    return found


def _comparators(
    board: Board, measures: Iterable[Measure], assessed: dict[str, Assessment]
) -> dict[str, tuple[ComparatorFigure, ...]]:
    areas = comparison_areas(board)
    wanted = {
        measure.code: latest.period
        for measure in measures
        if can_compare_areas(measure.unit) and (latest := assessed[measure.code].latest) is not None
    }
    by_code: dict[str, list[Point]] = defaultdict(list)
    for point in points(
        Observation.objects.filter(
            board=None,
            category=None,
            measure__code__in=list(wanted),
            area__code__in=area_codes(areas),
            ends_on__in={period.end for period in wanted.values()},
        )
    ):
        by_code[point.measure].append(point)
    found: dict[str, tuple[ComparatorFigure, ...]] = defaultdict(tuple)
    for code, period in wanted.items():
        made = (_figure_at(item, by_code[code], period) for item in areas)
        found[code] = tuple(figure for figure in made if figure is not None)
    return found


def _figure_at(item: ComparisonArea, found: list[Point], period: Period) -> ComparatorFigure | None:
    return build_series(item, [point for point in found if point.period == period]).at(period)


def _absences(board: Board, year: FinancialYear, without: list[Measure]) -> dict[int, Absence]:
    absent = {measure.pk: Absence.NOTHING for measure in without}
    now, here = Q(year__lte=year.starts_in), Q(area=board.area)
    counted = (
        Observation.objects.filter(Q(board=board) | Q(here, board=None), measure__in=without)
        .order_by()
        .values("measure")
        .annotate(
            by_category=Count("pk", filter=now & here & Q(category__isnull=False)),
            elsewhere=Count("pk", filter=now & ~here),
        )
    )
    for row in counted:
        if row["by_category"]:
            absent[row["measure"]] = Absence.ONLY_BY_CATEGORY
        elif row["elsewhere"]:
            absent[row["measure"]] = Absence.ONLY_ELSEWHERE
        else:
            absent[row["measure"]] = Absence.ONLY_LATER
    return absent
