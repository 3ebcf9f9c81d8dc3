"""The value axis that both renderings of a chart share: range and round ticks."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from .units import Number, Unit

FEWEST_INTERVALS = 3
NARROW_RANGE = 0.2
"""Lines that use less than this part of the way from zero to their highest value get an axis of their own
range.
"""


@dataclass(frozen=True)
class Axis:
    low: float
    high: float
    ticks: tuple[float, ...]
    unit: Unit

    @property
    def starts_at_zero(self) -> bool:
        return self.low <= 0 <= self.high

    def position(self, value: Number, start: float, end: float) -> float:
        """Where `value` lies when the axis runs from `start` to `end`."""
        return start + (float(value) - self.low) / (self.high - self.low) * (end - start)

    def labels(self) -> list[str]:
        """The ticks in words, with only as many decimals as their steps need."""
        decimals = next(
            (n for n in range(self.unit.decimals) if all(_has_decimals(tick, n) for tick in self.ticks)),
            self.unit.decimals,
        )
        return [self.unit.with_decimals(decimals).format(tick) for tick in self.ticks]


def axis_from_zero(values: Iterable[Number], unit: Unit) -> Axis:
    """The axis of bars: it always includes zero."""
    known = [_exact(value) for value in values]
    return _axis(min(known, default=Decimal(0)), max(known, default=Decimal(0)), unit)


def axis_for_lines(values: Iterable[Number], unit: Unit) -> Axis:
    """The axis of lines: from zero, unless that would squeeze every line into a small part of the picture."""
    known = [_exact(value) for value in values]
    low, high = min(known, default=Decimal(0)), max(known, default=Decimal(0))
    spread = high - low
    if low > 0 and Decimal(0) < spread < high * Decimal(str(NARROW_RANGE)):
        margin = spread / 5
        ceiling = Decimal(100) if unit.is_percentage and high <= 100 else high + margin
        return _axis(low - margin, min(high + margin, ceiling), unit, includes_zero=False)
    return _axis(low, high, unit)


def _axis(low: Decimal, high: Decimal, unit: Unit, *, includes_zero: bool = True) -> Axis:
    if includes_zero:
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    step = _step(high - low, unit)
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = (high / step).to_integral_value(ROUND_CEILING)
    if last == first:
        last += 1
    ticks = tuple(float(step * (first + count)) for count in range(int(last - first) + 1))
    return Axis(ticks[0], ticks[-1], ticks, unit)


def _step(spread: Decimal, unit: Unit) -> Decimal:
    """The largest of 1, 2, 2.5 and 5 times a power of ten that gives enough intervals, never finer than the
    unit.
    """
    finest = Decimal(1).scaleb(-unit.decimals)
    if spread <= finest * FEWEST_INTERVALS:
        return finest
    power = Decimal(1).scaleb(math.floor(math.log10(spread / FEWEST_INTERVALS)))
    steps = [power * factor for factor in (Decimal(5), Decimal("2.5"), Decimal(2), Decimal(1))]
    fitting = [step for step in steps if spread / step >= FEWEST_INTERVALS and step % finest == 0]
    return fitting[0] if fitting else finest


def _exact(value: Number) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _has_decimals(value: float, decimals: int) -> bool:
    return math.isclose(round(value, decimals), value, abs_tol=1e-9)
