"""Small parts of sentences: numbers with their nouns, lists, and shares, as the board's pages write them."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from cescb.kit.numbers import in_words

FRACTIONS = {
    Fraction(1, 4): "a quarter",
    Fraction(1, 3): "one third",
    Fraction(1, 2): "half",
    Fraction(2, 3): "two thirds",
    Fraction(3, 4): "three quarters",
    Fraction(1): "all",
}

Percent = Decimal | int

# How far three times a share may be from 1 or 2 where thirds are meant: 33%, 33.3% and 67% are thirds.
ROUNDED_BY = Fraction(1, 100)


def number_word(number: int) -> str:
    """Write a whole number as running text does: none, six, ten, 11."""
    return in_words(Decimal(number))


def numbered(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: one seat; six seats; 29 seats; no seats."""
    noun = one if number == 1 else many or f"{one}s"
    return f"{number_word(number)} {noun}" if number else f"no {noun}"


def joined(parts: Iterable[str]) -> str:
    """Join parts as a sentence does: a, b and c. Empty for no parts."""
    known = list(parts)
    if len(known) < 2:
        return "".join(known)
    return f"{', '.join(known[:-1])} and {known[-1]}"


def sentence_case(text: str) -> str:
    """Begin with a capital and leave the rest as it is, unlike str.capitalize."""
    return text[:1].upper() + text[1:]


def exact_share(percent: Percent) -> Fraction:
    """Return a percentage as the fraction that is meant.

    A third cannot be written in per cent: 33 and 67, with or without decimals, stand for one third and two
    thirds, so that two thirds of 12 are eight and not nine. Everything else is taken as written.
    """
    share = Fraction(percent) / 100
    for thirds in (1, 2):
        if abs(share * 3 - thirds) <= ROUNDED_BY:
            return Fraction(thirds, 3)
    return share


def percent_text(percent: Percent) -> str:
    """Write a percentage with the decimals that it needs: 50%; 62.5%."""
    return f"{Decimal(percent).normalize():f}%"


def share_words(percent: Percent) -> str:
    """Write a share: half; two thirds; 60%; 62.5%."""
    return FRACTIONS.get(exact_share(percent), percent_text(percent))
