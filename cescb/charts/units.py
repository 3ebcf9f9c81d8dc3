"""How the values of a chart are written: prefix, suffix, decimals and the words of its unit."""

import dataclasses
import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

LARGEST = 10**15

Number = Decimal | float | int
Value = Number | None
"""A figure of a chart; None is a gap: nothing is known, which is never zero."""


@dataclass(frozen=True)
class Unit:
    """The written form of a value.

    `prefix` and `suffix` stay with the number everywhere ("£226,906", "49%"); `words` follow it in sentences
    and head the axis ("children", "per 10,000 children"); `word` is their singular, needed only where it
    differs. Halves are rounded away from zero, as published statistics do.
    """

    prefix: str = ""
    suffix: str = ""
    decimals: int = 0
    words: str = ""
    word: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.decimals <= 6:
            raise ValueError(f"A unit has 0 to 6 decimals, not {self.decimals}.")

    @property
    def is_percentage(self) -> bool:
        return self.suffix == "%"

    def with_decimals(self, decimals: int) -> "Unit":
        return dataclasses.replace(self, decimals=decimals)

    def counting(self, words: str, word: str = "") -> "Unit":
        """The same unit that names what it counts, such as COUNT.counting("plans", "plan")."""
        return dataclasses.replace(self, words=words, word=word)

    def rounded(self, value: Number) -> Decimal:
        """The value as it is shown, so that words about two values agree with what the reader sees."""
        exact = value if isinstance(value, Decimal) else Decimal(str(value))
        return exact.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_HALF_UP) + 0

    def format(self, value: Number) -> str:
        """The number with prefix and suffix: "202", "49%", "−£11,007"."""
        shown = self.rounded(value)
        sign = "\N{MINUS SIGN}" if shown < 0 else ""
        return f"{sign}{self.prefix}{abs(shown):,.{self.decimals}f}{self.suffix}"

    def in_words(self, value: Number) -> str:
        """The number with the words of its unit: "202 plans", "44.5 per 10,000 children"."""
        words = self.word if self.word and abs(self.rounded(value)) == 1 else self.words
        return f"{self.format(value)} {words}" if words else self.format(value)

    def difference(self, value: Number) -> str:
        """The size of a change, without its sign; between two percentages it is in percentage points."""
        size = abs(self.rounded(value))
        if not self.is_percentage:
            return self.format(size)
        noun = "point" if size == 1 and not self.decimals else "points"
        return f"{size:,.{self.decimals}f} percentage {noun}"


COUNT = Unit()
PERCENT = Unit(suffix="%")
PERCENT_1 = Unit(suffix="%", decimals=1)
RATE_PER_10000 = Unit(decimals=1, words="per 10,000 children")
POUNDS = Unit(prefix="£")
DAYS = Unit(words="days", word="day")


def check_value(value: object, place: str) -> None:
    """Refuse what cannot be drawn: a value that is no number, is not finite or exceeds 15 digits."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, float)):
        raise ValueError(f"{place}: {value!r} must be a Decimal, an int, a float or None.")
    if not math.isfinite(value):
        raise ValueError(f"{place}: {value!r} is not a finite number; a gap is None.")
    if not -LARGEST <= value <= LARGEST:
        raise ValueError(f"{place}: {value!r} is too large to draw.")
