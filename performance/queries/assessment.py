"""How a measure stands at the end of a year: latest figure, change, judgement and target."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from performance.models import Measure
from performance.queries.points import Point
from performance.rating import Rating, rate_against_target, rate_within_range
from performance.trends import Change, Judgement, change_between, judge, previous_comparable


@dataclass(frozen=True)
class TargetValue:
    """What the board aims for in a year, in the unit of the measure."""

    value: Decimal
    tolerance: Decimal


@dataclass(frozen=True)
class Assessment:
    """The latest known figure and what follows from it.

    `latest` is the last figure that is not missing, or the last missing one where there is nothing else, or
    None. `gap` is a later period for which the figure is missing. `previous` and `change` are None where
    there is no comparable earlier figure, or either is known only by a limit. `target` belongs to the
    financial year of the latest figure; `rating` is None without a target or a polarity.
    """

    latest: Point | None
    gap: Point | None
    previous: Point | None
    change: Change | None
    judgement: Judgement
    target: TargetValue | None
    rating: Rating | None

    @property
    def has_figure(self) -> bool:
        return self.latest is not None and self.latest.value is not None

    @property
    def is_approximate(self) -> bool:
        """True where a change rests on a figure that is only about right."""
        return any(point is not None and point.is_approximate for point in (self.latest, self.previous))


def assess(
    measure: Measure,
    found: Sequence[Point],
    *,
    until: date,
    targets: Mapping[int, TargetValue],
    breaks: Iterable[date] = (),
) -> Assessment:
    """Assess points of one series, one for each period in order of time, as they stood on a day.

    `targets` maps the first year of a financial year (2013 for 2013-14) to the target of that year.
    """
    known = [point for point in found if point.period.end <= until]
    figures = [point for point in known if point.value is not None]
    latest = figures[-1] if figures else (known[-1] if known else None)
    if latest is None:
        return Assessment(None, None, None, None, Judgement.NONE, None, None)
    later = [point for point in known if point.value is None and point.period.end > latest.period.end]
    target = targets.get(latest.period.financial_year)
    previous = _previous(measure, latest, figures, breaks)
    change = change_between(previous.value, latest.value, measure.decimals) if previous else None
    return Assessment(
        latest=latest,
        gap=later[-1] if later else None,
        previous=previous,
        change=change,
        judgement=_judgement(measure, change),
        target=target,
        rating=_rating(measure, latest, target),
    )


def _previous(
    measure: Measure, latest: Point, figures: Sequence[Point], breaks: Iterable[date]
) -> Point | None:
    if latest.value is None or latest.is_bound:
        return None
    by_period = {point.period: point for point in figures}
    period = previous_comparable(
        latest.period, list(by_period), accumulation=measure.accumulation, breaks=breaks
    )
    previous = by_period[period] if period else None
    return None if previous is None or previous.is_bound else previous


def _judgement(measure: Measure, change: Change | None) -> Judgement:
    if change is None:
        return Judgement.NONE
    return judge(change, measure.polarity, measure.good_from, measure.good_to)


def _rating(measure: Measure, point: Point, target: TargetValue | None) -> Rating | None:
    if point.value is None or point.is_bound:
        return None
    if measure.polarity == Measure.Polarity.RANGE:
        if measure.good_from is None or measure.good_to is None:
            return None
        tolerance = target.tolerance if target else Decimal(0)
        return rate_within_range(point.value, measure.good_from, measure.good_to, tolerance, measure.decimals)
    if target is None:
        return None
    return rate_against_target(
        point.value, target.value, target.tolerance, measure.polarity, measure.decimals
    )
