"""Sentences about figures over periods. Values are compared as they are shown, so words and numbers agree."""

import re
from decimal import Decimal

from ..spec import Better, LineChart, Role, Series, StackedBarChart, Target, When
from ..units import PERCENT, Number, Unit, Value
from .comparisons import describe_stacked_categories, stack_parts
from .words import capital, change_words, join, name_some

Known = list[tuple[str, Number]]


def describe_lines(chart: LineChart) -> str:
    main = [series for series in chart.series if series.role is Role.MAIN]
    comparators = [series for series in chart.series if series.role is Role.COMPARATOR]
    sentences = [_trend_after_breaks(chart, series) for series in main]
    sentences += _against_comparators(chart, main[0], comparators)
    if chart.target is not None:
        sentences += _against_target(chart, main[0], chart.target)
    return " ".join(sentences)


def describe_stacks(chart: StackedBarChart) -> str:
    if not chart.is_over_time:
        return describe_stacked_categories(chart)
    totals = [(period, chart.total(position)) for position, period in enumerate(chart.periods)]
    sentences = [_trend("The total", totals, chart.unit, chart.when)]
    known = [position for position in range(len(chart.periods)) if chart.total(position)]
    if known:
        period = f"{capital(chart.when)} {chart.periods[known[-1]]}"
        sentences.append(f"{period} it divided into {'; '.join(stack_parts(chart, known[-1]))}.")
        if len(known) > 1:
            sentences.append(_largest_share(chart, known[0], known[-1]))
    return " ".join(sentences)


def _largest_share(chart: StackedBarChart, first: int, last: int) -> str:
    """How the share of the largest part of the last bar has changed since the first bar."""
    series = max(chart.series, key=lambda item: float(item.values[last] or 0))
    before, after = chart.share(series, first), chart.share(series, last)
    unit = chart.share_unit if chart.share_unit.is_percentage else PERCENT
    if before is None or after is None:
        return ""
    start = f"{chart.when} {chart.periods[first]}"
    if unit.rounded(before) == unit.rounded(after):
        return f"The share of {series.name} was the same {start}."
    verb = "rose" if after > before else "fell"
    end = f"{chart.when} {chart.periods[last]}"
    return (
        f"The share of {series.name} {verb} from {unit.format(before)} {start} "
        f"to {unit.format(after)} {end}, {change_words(before, after, unit)}."
    )


def _trend_after_breaks(chart: LineChart, series: Series) -> str:
    """The trend since the last break of this series; what lies before it is named but not compared."""
    points = list(zip(chart.periods, series.values, strict=True))
    starts = chart.breaks_before(series)
    if not starts:
        return _trend(series.name, points, chart.unit, chart.when)
    start = max(starts)
    reasons = [
        item.label for item in chart.breaks if item.concerns(series) and item.period == chart.periods[start]
    ]
    warning = f"Figures before {chart.periods[start]} are not comparable ({join(reasons)})."
    return f"{_trend(series.name, points[start:], chart.unit, chart.when)} {warning}"


def _trend(name: str, points: list[tuple[str, Value]], unit: Unit, when: When) -> str:
    known: Known = [(period, value) for period, value in points if value is not None]
    missing = [period for period, value in points if value is None]
    if not known:
        return f"{name} has no figures."
    gaps = f" There is no figure for {name_some(missing, 'periods')}." if missing else ""
    return _known_trend(name, known, unit, when, has_gaps=bool(missing)) + gaps


def _known_trend(name: str, known: Known, unit: Unit, when: When, *, has_gaps: bool) -> str:
    (first_period, first), (last_period, last) = known[0], known[-1]
    write = unit.format if name.lower() == unit.words.lower() else unit.in_words
    if len(known) == 1:
        return f"{name} was {write(last)} {when} {last_period}."
    shown = [unit.rounded(value) for _, value in known]
    if len(set(shown)) == 1:
        every = "in every period with a figure" if has_gaps else "throughout"
        return f"{name} was {write(last)} {every}, from {first_period} to {last_period}."
    if shown[0] == shown[-1]:
        text = f"{name} was {write(last)} both {when} {first_period} and {when} {last_period}."
    else:
        verb = "rose" if shown[-1] > shown[0] else "fell"
        text = (
            f"{name} {verb} from {write(first)} {when} {first_period} "
            f"to {unit.format(last)} {when} {last_period}, {change_words(first, last, unit)}."
        )
    return f"{text} {_extremes(known, unit, when)}" if len(known) > 2 else text


def _extremes(known: Known, unit: Unit, when: When) -> str:
    shown = [unit.rounded(value) for _, value in known]

    def place(value: Decimal) -> str:
        periods = [period for (period, _), item in zip(known, shown, strict=True) if item == value]
        return f"{when} {name_some(periods, 'periods')} ({unit.format(value)})"

    return f"It was highest {place(max(shown))} and lowest {place(min(shown))}."


def _against_comparators(chart: LineChart, main: Series, comparators: list[Series]) -> list[str]:
    """Where the main series stands against each comparator in its last period with a figure."""
    position = _last_known(main)
    if position is None or not comparators:
        return []
    unit, own = chart.unit, chart.unit.rounded(main.values[position] or 0)
    groups: dict[str, list[str]] = {"higher than": [], "lower than": [], "the same as": []}
    missing = []
    for series in comparators:
        value = series.values[position]
        if value is None:
            missing.append(series.name)
            continue
        shown = unit.rounded(value)
        word = "the same as" if shown == own else "higher than" if own > shown else "lower than"
        groups[word].append(f"{series.name} ({unit.format(value)})")
    period = f"{chart.when} {chart.periods[position]}"
    parts = [f"{word} {join(names)}" for word, names in groups.items() if names]
    sentences = [f"{capital(period)} {main.name} was {join(parts)}."] if parts else []
    if missing:
        sentences.append(f"There is no figure for {join(missing)} {period}.")
    return sentences


def _against_target(chart: LineChart, main: Series, target: Target) -> list[str]:
    """Whether the last figure of the main series meets the target of its period, by the exact values."""
    position = _last_known(main)
    if position is None:
        return []
    goal, value = target.values(len(chart.periods))[position], main.values[position]
    period = f"{chart.when} {chart.periods[position]}"
    if goal is None or value is None:
        return [f"There was no target {period}."]
    return [f"{capital(period)} {main.name} {_verdict(chart.unit, target, float(value), float(goal))}."]


def _verdict(unit: Unit, target: Target, value: float, goal: float) -> str:
    name = re.sub(r"^Target\b", "target", target.label)
    distance = (
        "narrowly" if unit.rounded(value) == unit.rounded(goal) else f"by {unit.difference(value - goal)}"
    )
    low, high = target.band(goal)
    is_tolerated = bool(target.tolerance) and low <= value <= high
    if target.better is Better.NEITHER:
        if value == goal:
            return f"was at the {name} of {unit.format(goal)}"
        side = "above" if value > goal else "below"
        tail = ", within its tolerance" if is_tolerated else ""
        return f"was {side} the {name} of {unit.format(goal)} {distance}{tail}"
    is_met = value >= goal if target.better is Better.HIGHER else value <= goal
    limit = "at least" if target.better is Better.HIGHER else "at most"
    if is_met:
        return f"met the {name} of {limit} {unit.format(goal)}"
    tail = " but was within its tolerance" if is_tolerated else ""
    return f"missed the {name} of {limit} {unit.format(goal)} {distance}{tail}"


def _last_known(series: Series) -> int | None:
    return max((position for position, value in enumerate(series.values) if value is not None), default=None)
