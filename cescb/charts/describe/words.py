"""Building blocks of sentences: lists, counts, changes and the periods without a figure."""

from collections.abc import Sequence
from decimal import Decimal

from ..units import PERCENT_1, Number, Unit

MOST_NAMED = 3


def join(items: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def name_some(items: Sequence[str], noun: str) -> str:
    """The names where they are few, else how many there are: "2015 and 2016", "5 periods"."""
    return join(items) if len(items) <= MOST_NAMED else f"{len(items)} {noun}"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """A heading inside a sentence."""
    return text[:1].lower() + text[1:]


def change_words(first: Number, last: Number, unit: Unit) -> str:
    """The size of a change between two values as shown: "an increase of 41 (25.5%)", "a fall of 2.1
    percentage points".

    The part in brackets needs a base above zero and a unit that is not itself a percentage.
    """
    before, after = unit.rounded(first), unit.rounded(last)
    noun = "an increase" if after > before else "a fall"
    words = f"{noun} of {unit.difference(after - before)}"
    if unit.is_percentage or before <= 0:
        return words
    percentage = PERCENT_1.format(abs(after - before) / before * Decimal(100)).replace(".0%", "%")
    return words if percentage == "0%" else f"{words} ({percentage})"


def ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
