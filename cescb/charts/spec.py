"""What a chart of figures shows, as frozen values that know neither Plotly nor SVG nor Django.

Each specification checks itself when it is made and raises ValueError with a sentence that says what is
wrong.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from . import palette
from .checks import check_labels, check_title, check_values
from .palette import MAX_SERIES
from .units import COUNT, PERCENT, Number, Unit, Value


class Role(StrEnum):
    """MAIN is what the chart is about; COMPARATOR is what it is held against, such as England."""

    MAIN = "main"
    COMPARATOR = "comparator"


class Better(StrEnum):
    """Which side of a target is good; NEITHER where the measure carries no judgement."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class Orientation(StrEnum):
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class When(StrEnum):
    """The word before a period in a sentence: "in 2013-14", "at 31 March 2014", "on 14 May 2013"."""

    IN = "in"
    AT = "at"
    ON = "on"


@dataclass(frozen=True)
class Series:
    """A named run of values, one for each period or category; `meaning` replaces the colour of its place."""

    name: str
    values: tuple[Value, ...]
    role: Role = Role.MAIN
    meaning: str | None = None


@dataclass(frozen=True)
class Target:
    """A target line. `value` is one figure, or one for each period where the target changed (None: no target
    then).

    `tolerance` is in the unit of the chart and lies on the side that misses the target; on both where neither
    side is better.
    """

    value: Number | tuple[Value, ...]
    label: str = "Target"
    tolerance: Number | None = None
    better: Better = Better.HIGHER

    def values(self, count: int) -> tuple[Value, ...]:
        """The target of each of `count` periods."""
        return self.value if isinstance(self.value, tuple) else (self.value,) * count

    def band(self, value: Number) -> tuple[float, float]:
        """Lower and upper end of the tolerated range around one period's target."""
        target, tolerance = float(value), float(self.tolerance or 0)
        low = target if self.better is Better.LOWER else target - tolerance
        high = target if self.better is Better.HIGHER else target + tolerance
        return low, high


@dataclass(frozen=True)
class Break:
    """A change of definition or source from `period` on, in the named series or, if none is named, in all."""

    period: str
    label: str
    series: tuple[str, ...] = ()

    def concerns(self, series: Series) -> bool:
        return not self.series or series.name in self.series


@dataclass(frozen=True)
class Reference:
    """A single value to compare bars with, such as the average of England."""

    label: str
    value: Number


@dataclass(frozen=True)
class Part:
    """A named share of a whole; None where its size is not known."""

    name: str
    value: Value
    meaning: str | None = None


@dataclass(frozen=True, kw_only=True)
class LineChart:
    """A trend over periods, first series first; at most four series, comparators included."""

    title: str
    periods: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = COUNT
    target: Target | None = None
    breaks: tuple[Break, ...] = ()
    when: When = When.IN
    period_heading: str = "Period"
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels(self.periods, "periods")
        _check_series(self.series, len(self.periods), "periods")
        if all(series.role is Role.COMPARATOR for series in self.series):
            raise ValueError("A line chart needs at least one series with the main role.")
        for change in self.breaks:
            if change.period not in self.periods:
                raise ValueError(
                    f"The break {change.label!r} starts at {change.period!r}, which is no period here."
                )
            for name in change.series:
                if name not in {series.name for series in self.series}:
                    raise ValueError(
                        f"The break {change.label!r} concerns {name!r}, which is no series here."
                    )
        if self.target is not None:
            _check_target(self.target, len(self.periods))

    def plotted(self) -> list[Number]:
        """Every value that the picture has to hold: series, target and its band."""
        values: list[Number] = [
            value for series in self.series for value in series.values if value is not None
        ]
        if self.target is not None:
            for value in self.target.values(len(self.periods)):
                if value is not None:
                    values += [value, *self.target.band(value)]
        return values

    def breaks_before(self, series: Series) -> frozenset[int]:
        """Positions of the periods that must not be joined to the one before them in this series."""
        return frozenset(self.periods.index(item.period) for item in self.breaks if item.concerns(series)) - {
            0
        }


@dataclass(frozen=True, kw_only=True)
class BarChart:
    """Bars of one to four series over categories, in the order given; bars always start at zero.

    `highlight` is the category that the chart is about: it stays coloured and the others turn to context
    grey.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = COUNT
    orientation: Orientation = Orientation.HORIZONTAL
    highlight: str | None = None
    reference: Reference | None = None
    category_heading: str = "Category"
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels(self.categories, "categories")
        _check_series(self.series, len(self.categories), "categories")
        if self.highlight is not None and self.highlight not in self.categories:
            raise ValueError(f"The highlighted bar {self.highlight!r} is no category here.")
        if self.highlight is not None and len(self.series) > 1:
            raise ValueError("Only a chart with one series can highlight a bar.")
        if self.reference is not None:
            check_values([self.reference.value], self.reference.label)


@dataclass(frozen=True, kw_only=True)
class StackedBarChart:
    """Composition per period, of values that are not negative; `is_share` stretches every bar to 100%.

    With `is_over_time` false the bars are categories, such as courses, and sentences compare them instead of
    first with last.
    """

    title: str
    periods: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = COUNT
    is_share: bool = False
    share_unit: Unit = PERCENT
    is_over_time: bool = True
    orientation: Orientation = Orientation.VERTICAL
    when: When = When.IN
    period_heading: str = "Period"
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels(self.periods, "periods")
        _check_series(self.series, len(self.periods), "periods")
        for series in self.series:
            check_values(series.values, series.name, may_be_negative=False)

    def total(self, position: int) -> Value:
        """The sum of one period's bar; None where any of its parts is not known."""
        return _sum(series.values[position] for series in self.series)

    def share(self, series: Series, position: int) -> float | None:
        """A part as a percentage of its bar; None where the part or the total is not known, or the total is
        zero.
        """
        value, total = series.values[position], self.total(position)
        return None if value is None or not total else float(value) / float(total) * 100


@dataclass(frozen=True, kw_only=True)
class PartOfWhole:
    """Parts of one whole, which is their sum. Up to four parts make one bar, more are ranked shares."""

    title: str
    parts: tuple[Part, ...]
    unit: Unit = COUNT
    share_unit: Unit = PERCENT
    part_heading: str = "Part"
    value_heading: str = "Number"
    is_ranked: bool = False
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        check_labels([part.name for part in self.parts], "parts")
        for part in self.parts:
            check_values([part.value], part.name, may_be_negative=False)
            if part.meaning is not None:
                palette.meaning(part.meaning)

    @property
    def is_one_bar(self) -> bool:
        return (
            not self.is_ranked
            and len(self.parts) <= MAX_SERIES
            and all(part.value is not None for part in self.parts)
        )

    @property
    def whole(self) -> Number:
        """The sum of the parts that are known."""
        return _sum(part.value for part in self.parts if part.value is not None) or 0

    def share(self, part: Part) -> float | None:
        """A part as a percentage of the whole; None where any part is not known or the whole is zero."""
        if not self.whole or any(other.value is None for other in self.parts) or part.value is None:
            return None
        return float(part.value) / float(self.whole) * 100


def _check_series(series: tuple[Series, ...], length: int, what: str) -> None:
    if not 1 <= len(series) <= MAX_SERIES:
        raise ValueError(f"A chart has 1 to {MAX_SERIES} series, not {len(series)}.")
    check_labels([item.name for item in series], "names of the series")
    for item in series:
        if len(item.values) != length:
            raise ValueError(f"{item.name!r} has {len(item.values)} values for {length} {what}.")
        if item.meaning is not None:
            palette.meaning(item.meaning)
        check_values(item.values, item.name)


def _check_target(target: Target, length: int) -> None:
    values = target.values(length)
    if len(values) != length:
        raise ValueError(f"{target.label!r} has {len(values)} values for {length} periods.")
    check_values((*values, target.tolerance), target.label)
    if all(value is None for value in values):
        raise ValueError(f"{target.label!r} has no value; leave the target out.")
    if target.tolerance is not None and target.tolerance < 0:
        raise ValueError(f"{target.label!r} has a negative tolerance.")


def _sum(values: Iterable[Value]) -> Number | None:
    """The sum, exact where no value is a float; None where any value is None."""
    exact: list[Decimal | int] = []
    rough: list[float] = []
    for value in values:
        if value is None:
            return None
        rough.append(float(value))
        if not isinstance(value, float):
            exact.append(value)
    return sum(exact) if len(exact) == len(rough) else sum(rough)
