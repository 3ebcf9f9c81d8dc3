"""Sentences about figures side by side: bars, and parts of a whole."""

from collections.abc import Sequence

from ..spec import BarChart, PartOfWhole, Series, StackedBarChart
from ..units import Number, Unit, Value
from .words import MOST_NAMED, capital, join, name_some, ordinal

Named = list[tuple[str, Number]]


def describe_bars(chart: BarChart) -> str:
    has_one = len(chart.series) == 1
    sentences = [
        _extremes(chart.categories, series.values, chart.unit, "" if has_one else f"{series.name}: ")
        for series in chart.series
    ]
    if has_one:
        sentences += _highlighted(chart, chart.series[0])
        sentences += _against_reference(chart, chart.series[0])
    return " ".join(sentences)


def describe_parts(chart: PartOfWhole) -> str:
    unit = chart.unit
    parts = []
    for part in chart.parts:
        if part.value is None:
            continue
        share = chart.share(part)
        size = f"{part.name}: {unit.format(part.value)}"
        parts.append(
            size if share is None or unit.is_percentage else f"{size} ({chart.share_unit.format(share)})"
        )
    missing = [part.name for part in chart.parts if part.value is None]
    if not parts:
        return f"There are no figures for {join(missing)}."
    if missing:
        known = f"What is known is {'; '.join(parts)}."
        return f"{known} There is no figure for {join(missing)}, so no shares are given."
    if not chart.whole:
        return "Every part is zero."
    if unit.is_percentage:
        return f"The whole divides into {'; '.join(parts)}."
    return f"The whole, {unit.in_words(chart.whole)}, divides into {'; '.join(parts)}."


def describe_stacked_categories(chart: StackedBarChart) -> str:
    """The highest and lowest total, and what the highest consists of."""
    totals = [chart.total(position) for position in range(len(chart.periods))]
    sentence = _extremes(chart.periods, totals, chart.unit, "In total, ")
    known = [(float(total), -position) for position, total in enumerate(totals) if total]
    if not known:
        return sentence
    highest = -max(known)[1]
    return f"{sentence} {chart.periods[highest]} divides into {'; '.join(stack_parts(chart, highest))}."


def stack_parts(chart: StackedBarChart, position: int) -> list[str]:
    """The parts of one bar, each as "Neglect: 99 (49%)"."""
    parts = []
    for series in chart.series:
        value, share = series.values[position], chart.share(series, position)
        if value is not None and share is not None:
            size = f"{series.name}: {chart.unit.format(value)}"
            parts.append(size if chart.unit.is_percentage else f"{size} ({chart.share_unit.format(share)})")
    return parts


def _extremes(names: Sequence[str], values: Sequence[Value], unit: Unit, lead: str) -> str:
    known: Named = [(name, value) for name, value in zip(names, values, strict=True) if value is not None]
    missing = [name for name, value in zip(names, values, strict=True) if value is None]
    gaps = f" There is no figure for {name_some(missing, 'others')}." if missing else ""
    if not known:
        return f"{lead}{'no figures are known' if lead else 'No figures are known'}."
    shown = [unit.rounded(value) for _, value in known]
    if len(known) == 1:
        return f"{lead}{known[0][0]} is {unit.in_words(known[0][1])}.{gaps}"
    if len(set(shown)) == 1:
        return (
            f"{lead}{'all' if lead else 'All'} {len(known)} are the same, {unit.in_words(known[0][1])}.{gaps}"
        )
    highest, lowest = max(shown), min(shown)
    high = [name for (name, _), value in zip(known, shown, strict=True) if value == highest]
    low = [name for (name, _), value in zip(known, shown, strict=True) if value == lowest]
    return (
        f"{lead}{name_some(high, 'of them')} {_be(high)} highest at {unit.in_words(highest)}; "
        f"{name_some(low, 'of them')} {_be(low)} lowest at {unit.format(lowest)}.{gaps}"
    )


def _be(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _highlighted(chart: BarChart, series: Series) -> list[str]:
    """The rank of the highlighted bar from the highest, ties named as joint."""
    if chart.highlight is None:
        return []
    value = series.values[chart.categories.index(chart.highlight)]
    if value is None:
        is_named = sum(other is None for other in series.values) <= MOST_NAMED
        return [] if is_named else [f"{chart.highlight} is one of them."]
    shown = [chart.unit.rounded(other) for other in series.values if other is not None]
    own = chart.unit.rounded(value)
    rank = sum(other > own for other in shown) + 1
    joint = "joint " if shown.count(own) > 1 else ""
    place = "highest" if rank == 1 else f"{ordinal(rank)} highest"
    return [f"{chart.highlight}, at {chart.unit.format(value)}, is {joint}{place} of {len(shown)}."]


def _against_reference(chart: BarChart, series: Series) -> list[str]:
    if chart.reference is None:
        return []
    known = [chart.unit.rounded(value) for value in series.values if value is not None]
    line = chart.unit.rounded(chart.reference.value)
    counts = {
        "above": sum(value > line for value in known),
        "equal to": sum(value == line for value in known),
        "below": sum(value < line for value in known),
    }
    parts = [f"{count} {'is' if count == 1 else 'are'} {word}" for word, count in counts.items() if count]
    name = f"{chart.reference.label} ({chart.unit.format(chart.reference.value)})"
    return [capital(f"against {name}, {join(parts)} it.")] if parts else []
