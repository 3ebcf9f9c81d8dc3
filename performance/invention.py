"""Draws plausible series of whole numbers for the demonstration board."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cescb.kit.periods import Period


@dataclass(frozen=True)
class Figure:
    """One invented figure, as one row of a file of observations.

    A value, or a numerator and a denominator, or the symbol of what is missing.
    """

    measure: str
    area: str
    period: str
    category: str = ""
    value: int | None = None
    numerator: int | None = None
    denominator: int | None = None
    missing: str = ""
    note: str = ""


class Invention:
    """Draws series of whole numbers; what one measure draws does not depend on any other."""

    def __init__(self, seed: int, area: str, first_year: int, quarters: int = 12) -> None:
        self.seed, self.area = seed, area
        self.quarters = [Period.quarter(first_year + index // 4, index % 4 + 1) for index in range(quarters)]

    def series(
        self,
        measure: str,
        level: float,
        *,
        growth: float = 0.0,
        seasons: Sequence[float] = (1, 1, 1, 1),
        noise: float = 0.06,
    ) -> list[int]:
        """Return a number for each quarter around a level that grows by a share of itself each quarter."""
        draw = self._draw(measure)
        return [
            max(0, round(level * (1 + growth) ** index * seasons[index % 4] * draw(1 - noise, 1 + noise)))
            for index in range(len(self.quarters))
        ]

    def parts(
        self, measure: str, wholes: Sequence[int], share: float, *, growth: float = 0.0, noise: float = 0.06
    ) -> list[int]:
        """Return a part of each whole, around a share that grows; never below 0 or above the whole."""
        draw = self._draw(measure)
        shares = [
            share * (1 + growth) ** index * draw(1 - noise, 1 + noise) for index in range(len(self.quarters))
        ]
        return [round(whole * min(1.0, one)) for whole, one in zip(wholes, shares, strict=True)]

    def stock(self, opening: int, started: Sequence[int], ended: Sequence[int]) -> list[int]:
        """Return what is open at the end of each quarter."""
        levels = []
        for one, other in zip(started, ended, strict=True):
            opening = max(0, opening + one - other)
            levels.append(opening)
        return levels

    def split(
        self, measure: str, wholes: Sequence[int], weights: Mapping[str, float]
    ) -> dict[str, list[int]]:
        """Split each whole over the categories, so that the parts add up to it."""
        draw = self._draw(measure)
        split: dict[str, list[int]] = {category: [] for category in weights}
        for whole in wholes:
            shares = {category: weight * draw(0.85, 1.15) for category, weight in weights.items()}
            for category, number in _share_out(whole, shares).items():
                split[category].append(number)
        return split

    def flow(self, measure: str, values: Sequence[int], category: str = "") -> Iterator[Figure]:
        """Yield the numbers as counts over each quarter."""
        for quarter, value in zip(self.quarters, values, strict=True):
            yield Figure(measure, self.area, quarter.code, category, value=value)

    def level(self, measure: str, values: Sequence[int], category: str = "") -> Iterator[Figure]:
        """Yield the numbers as counts on the last day of each quarter."""
        for quarter, value in zip(self.quarters, values, strict=True):
            yield Figure(measure, self.area, quarter.end.isoformat(), category, value=value)

    def share(
        self,
        measure: str,
        parts: Sequence[int],
        wholes: Sequence[int],
        category: str = "",
        *,
        on_last_day: bool = False,
    ) -> Iterator[Figure]:
        """Yield parts of wholes; a quarter whose whole is 0 has no share and says so."""
        for quarter, part, whole in zip(self.quarters, parts, wholes, strict=True):
            period = quarter.end.isoformat() if on_last_day else quarter.code
            if whole:
                yield Figure(measure, self.area, period, category, numerator=part, denominator=whole)
            else:
                yield Figure(measure, self.area, period, category, missing="z")

    def _draw(self, measure: str) -> Callable[[float, float], float]:
        source = random.Random(f"{self.seed} {measure}")
        return lambda low, high: low + (high - low) * source.random()


def _share_out(whole: int, shares: dict[str, float]) -> dict[str, int]:
    """Return whole numbers in proportion to the shares that add up to the whole (largest remainders)."""
    exact = {category: whole * share / sum(shares.values()) for category, share in shares.items()}
    numbers = {category: int(number) for category, number in exact.items()}
    by_remainder = sorted(exact, key=lambda category: numbers[category] - exact[category])
    for category in by_remainder[: whole - sum(numbers.values())]:
        numbers[category] += 1
    return numbers
