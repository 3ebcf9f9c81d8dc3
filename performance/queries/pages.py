"""Everything that the page of one measure shows, in a number of queries that does not grow."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from boards.models import Board, Discrepancy, FinancialYear
from performance.models import Measure, Observation, SeriesBreak
from performance.queries.areas import (
    ComparatorSeries,
    area_codes,
    build_comparators,
    comparison_areas,
    home_areas,
)
from performance.queries.assessment import Assessment, TargetValue, assess
from performance.queries.breakdowns import BreakdownTable, build_breakdowns
from performance.queries.links import (
    LinkedFigure,
    build_linked_figures,
    discrepancies_about,
    linked_measures,
)
from performance.queries.points import Point, points
from performance.queries.provenance import Provenance, provenance
from performance.queries.series import Series, Side, main_series, series_of, targets


@dataclass(frozen=True)
class MeasurePage:
    """One measure for one board, as it stood at the end of a year, with all that is known before and after.

    `place` names the area that the page speaks of. `main` is the board's own series, or the published one
    where it has none; `other` is the one of the two that `main` is not, and may be empty. `elsewhere` are
    figures of other areas that the board's own sources give: localities, or comparators as quoted then.
    """

    measure: Measure
    place: str
    main: Series
    other: Series
    assessment: Assessment
    targets: dict[int, TargetValue]
    breaks: tuple[SeriesBreak, ...]
    comparators: tuple[ComparatorSeries, ...]
    elsewhere: tuple[Point, ...]
    breakdowns: tuple[BreakdownTable, ...]
    linked: tuple[LinkedFigure, ...]
    discrepancies: tuple[Discrepancy, ...]
    provenance: tuple[Provenance, ...]
    attributions: tuple[str, ...]

    @property
    def has_figures(self) -> bool:
        return bool(self.main.points or self.breakdowns or self.elsewhere)


def measure_page(measure: Measure, board: Board, year: FinancialYear) -> MeasurePage:
    """Return the page of a measure; at most eleven queries."""
    linked = linked_measures(measure)
    areas = comparison_areas(board)
    home = home_areas(board)
    found = points(
        Observation.objects.for_board(board).filter(
            Q(area__in=home, measure__in=[measure, *linked])
            | Q(measure=measure, board=board)
            | Q(measure=measure, category=None, area__code__in=area_codes(areas))
        )
    )
    own = [point for point in found if point.measure == measure.code]
    main, place = main_series(own, [area.code for area in home])
    here = [point for point in own if point.area == place]
    other = series_of(here, Side.PUBLISHED if main.side is Side.LOCAL else Side.LOCAL)
    breaks = tuple(SeriesBreak.objects.filter(measure=measure))
    board_targets = targets(measure, board)
    assessment = assess(
        measure,
        main.points,
        until=year.period.end,
        targets=board_targets,
        breaks=[item.day for item in breaks],
    )
    beside = [point for point in found if point.area == place]
    published = [point for point in own if not point.is_local and not point.category]
    return MeasurePage(
        measure=measure,
        place=next(area.name for area in home if area.code == place),
        main=main,
        other=other,
        assessment=assessment,
        targets=board_targets,
        breaks=breaks,
        comparators=build_comparators(measure, areas, published),
        elsewhere=tuple(point for point in own if point.is_local and point.area != place),
        breakdowns=build_breakdowns(here),
        linked=build_linked_figures(measure, linked, beside, assessment.latest),
        discrepancies=discrepancies_about(measure, board),
        provenance=provenance(here),
        attributions=attributions(own),
    )


def attributions(found: Iterable[Point]) -> tuple[str, ...]:
    """Return the words that the licences of the points' sources ask to be shown, each once."""
    return tuple(dict.fromkeys(point.source_attribution for point in found if point.source_attribution))


def observations_of(measure: Measure, board: Board) -> list[Point]:
    """Return every observation of a measure that a board's members may read, of all areas (one query)."""
    return points(Observation.objects.for_board(board).filter(measure=measure))
