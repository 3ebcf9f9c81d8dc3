"""Charts of a measure, as specifications for the chart library."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from boards.models import Area
from cescb.charts import (
    COUNT,
    DAYS,
    PERCENT,
    POUNDS,
    RATE_PER_10000,
    BarChart,
    Better,
    Break,
    Chart,
    LineChart,
    Part,
    PartOfWhole,
    Role,
    Series,
    StackedBarChart,
    Target,
    Unit,
    When,
)
from cescb.kit.periods import Period, PeriodKind
from performance.models import Measure
from performance.queries.areas import ComparatorSeries
from performance.queries.breakdowns import BreakdownTable
from performance.queries.pages import MeasurePage
from performance.queries.points import Point
from performance.wording import singular

MOST_COMPARATORS = 3
FEWEST_FOR_A_LINE = 3
MOST_STACKED = 4
TELLS_MOST: dict[str, int] = {Area.Kind.NATION: 0, Area.Kind.NEIGHBOURS: 1, Area.Kind.REGION: 2}
BETTER = {Measure.Polarity.HIGHER: Better.HIGHER, Measure.Polarity.LOWER: Better.LOWER}


def chart_unit(measure: Measure) -> Unit:
    """Return how a chart writes the measure's figures."""
    match measure.unit:
        case Measure.Unit.PERCENT:
            return PERCENT.with_decimals(measure.decimals)
        case Measure.Unit.RATE_PER_10000:
            return RATE_PER_10000.with_decimals(measure.decimals)
        case Measure.Unit.POUNDS:
            return POUNDS
        case Measure.Unit.DAYS:
            return DAYS.with_decimals(measure.decimals)
        case Measure.Unit.YEARS:
            return Unit(decimals=measure.decimals, words="years", word="year")
        case _:
            words = measure.unit_of_count
            return COUNT.with_decimals(measure.decimals).counting(words, singular(words))


def trend_chart(page: MeasurePage) -> Chart | None:
    """Return the chart of a measure over time with its comparators and targets.

    A line from three periods on, bars for two, and for a single period bars of the area beside its
    comparators. None where a chart would show one bar alone, or nothing.
    """
    periods = _periods(page)
    if len(periods) >= FEWEST_FOR_A_LINE:
        return _line(page, without_gaps(periods))
    if len(periods) == 2:
        return _bars_over_time(page, periods)
    return _bars_of_areas(page, periods[0]) if periods else None


def _periods(page: MeasurePage) -> list[Period]:
    """The periods of the main kind for which the area itself has a figure, from whichever side."""
    kind = page.main.main_kind
    found = {
        point.period
        for point in (*page.main.points, *page.other.points)
        if point.period.kind == kind and point.value is not None
    }
    return sorted(found, key=lambda period: period.end)


def without_gaps(periods: Sequence[Period]) -> list[Period]:
    """Fill in the years or quarters between the first and the last, so that equal steps are equal times.

    Dates are filled in where all of them are the same day of a year. Others stay as they are.
    """
    first, last = periods[0], periods[-1]
    years = range(first.financial_year, last.financial_year + 1)
    days = {(period.end.month, period.end.day) for period in periods}
    match first.kind:
        case PeriodKind.YEAR:
            return [Period.year(year) for year in years]
        case PeriodKind.QUARTER:
            every = [Period.quarter(year, number) for year in years for number in (1, 2, 3, 4)]
            return [period for period in every if first.end <= period.end <= last.end]
        case PeriodKind.INSTANT if len(days) == 1 and (2, 29) not in days:
            return [
                Period.instant(first.end.replace(year=year))
                for year in range(first.end.year, last.end.year + 1)
            ]
        case _:
            return list(periods)


def _line(page: MeasurePage, periods: list[Period]) -> LineChart:
    measure = page.measure
    return LineChart(
        title=measure.title,
        periods=tuple(period.label for period in periods),
        series=tuple(_own_series(page, periods) + _comparator_series(page, periods)),
        unit=chart_unit(measure),
        target=_target(page, periods),
        breaks=_breaks(page, periods),
        when=When.AT if periods[0].kind == PeriodKind.INSTANT else When.IN,
        period_heading="Date" if periods[0].kind == PeriodKind.INSTANT else "Period",
    )


def _bars_over_time(page: MeasurePage, periods: list[Period]) -> BarChart:
    own = _own_series(page, periods)
    return BarChart(
        title=page.measure.title,
        categories=tuple(period.label for period in periods),
        series=tuple(own + _comparator_series(page, periods)),
        unit=chart_unit(page.measure),
        category_heading="Period",
    )


def _bars_of_areas(page: MeasurePage, period: Period) -> BarChart | None:
    point = page.main.at(period) or page.other.at(period)
    beside = [
        (series.place.name, figure.value) for series in page.comparators if (figure := series.at(period))
    ]
    known = [(name, value) for name, value in beside if value is not None]
    if not known or point is None or point.value is None:
        return None
    bars = [(page.place, point.value), *known]
    return BarChart(
        title=f"{page.measure.title}, {period.label}",
        categories=tuple(name for name, _ in bars),
        series=(Series(page.measure.label, tuple(value for _, value in bars)),),
        unit=chart_unit(page.measure),
        highlight=page.place,
        category_heading="Area",
    )


def _own_series(page: MeasurePage, periods: Sequence[Period]) -> list[Series]:
    sides = [series for series in (page.main, page.other) if any(series.at(period) for period in periods)]
    names = [page.place] if len(sides) == 1 else [f"{page.place}, {series.side}" for series in sides]
    return [
        Series(name, tuple(_value(series.at(period)) for period in periods))
        for name, series in zip(names, sides, strict=True)
    ]


def _value(point: Point | None) -> Decimal | None:
    return point.value if point is not None else None


def _comparator_series(page: MeasurePage, periods: Sequence[Period]) -> list[Series]:
    """The comparators for which there is room: those with most figures here, then by what tells most."""
    room = MOST_COMPARATORS - (1 if page.main.points and page.other.points else 0)
    ranked = sorted(
        (series for series in page.comparators if _known(series, periods)),
        key=lambda series: (-_known(series, periods), TELLS_MOST.get(series.place.kind, len(TELLS_MOST))),
    )
    chosen = ranked[:room]
    return [
        Series(
            series.place.name,
            tuple(figure.value if (figure := series.at(period)) else None for period in periods),
            role=Role.COMPARATOR,
        )
        for series in page.comparators
        if series in chosen
    ]


def _known(series: ComparatorSeries, periods: Sequence[Period]) -> int:
    return sum(
        1 for period in periods if (figure := series.at(period)) is not None and figure.value is not None
    )


def _target(page: MeasurePage, periods: Sequence[Period]) -> Target | None:
    """The target of each period's year; its tolerance, where it is the same throughout."""
    better = BETTER.get(Measure.Polarity(page.measure.polarity), Better.NEITHER)
    found = [page.targets.get(period.financial_year) for period in periods]
    if not any(found):
        return None
    tolerances = {target.tolerance for target in found if target is not None}
    tolerance = tolerances.pop() if len(tolerances) == 1 else Decimal(0)
    return Target(
        tuple(target.value if target else None for target in found),
        tolerance=tolerance or None,
        better=better,
    )


def _breaks(page: MeasurePage, periods: Sequence[Period]) -> tuple[Break, ...]:
    """Each series break at the first period that ends under the new way of counting, if that is shown."""
    found = []
    for item in page.breaks:
        after = [period for period in periods if period.end >= item.day]
        if after and after[0] is not periods[0]:
            found.append(Break(after[0].label, item.note))
    return tuple(found)


def breakdown_chart(table: BreakdownTable, measure: Measure, year_end: date) -> Chart | None:
    """Return the chart of a breakdown; None where nothing is known, or one bar would stand alone.

    Categories that add up are stacked over several periods, or are parts of one whole for the last period
    of the year; categories that overlap, and percentages, are plain bars.
    """
    rows = table.until(year_end) or table.rows
    kind = rows[-1].period.kind
    rows = tuple(row for row in rows if row.period.kind == kind)
    names = tuple(category.title for category in table.categories)
    values = [tuple(_value(cell) for cell in row.cells) for row in rows]
    unit = chart_unit(measure)
    title = f"{measure.title}, by {table.breakdown.title[:1].lower()}{table.breakdown.title[1:]}"
    adds_up = table.breakdown.adds_up and measure.unit in (Measure.Unit.COUNT, Measure.Unit.POUNDS)
    if not any(value is not None for value in values[-1]) or len(names) == len(rows) == 1:
        return None
    if adds_up and len(rows) > 1 and len(names) <= MOST_STACKED:
        return StackedBarChart(
            title=title,
            periods=tuple(row.period.label for row in rows),
            series=tuple(
                Series(name, tuple(row[place] for row in values)) for place, name in enumerate(names)
            ),
            unit=unit,
            when=When.AT if kind == PeriodKind.INSTANT else When.IN,
            period_heading="Date" if kind == PeriodKind.INSTANT else "Period",
        )
    heading = f"{title}, {rows[-1].period.label}"
    if adds_up and len(names) > 1:
        parts = tuple(Part(name, value) for name, value in zip(names, values[-1], strict=True))
        return PartOfWhole(title=heading, parts=parts, unit=unit, part_heading=table.breakdown.title)
    return BarChart(
        title=heading,
        categories=names,
        series=(Series(measure.label, values[-1]),),
        unit=unit,
        category_heading=table.breakdown.title,
    )
