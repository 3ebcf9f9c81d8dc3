"""Tells whether two quotations hold the same words, however they are punctuated."""

import hashlib
import unicodedata

# Shorter passages are found inside others by chance.
SHORTEST_PASSAGE = 20


def bare(words: str) -> str:
    """Return the letters and digits of the words, without case, accents, marks and spaces."""
    decomposed = unicodedata.normalize("NFKD", words).casefold()
    return "".join(sign for sign in decomposed if sign.isalnum())


def fingerprint(words: str) -> str:
    """Return 64 signs that are equal for the same words and differ for others; an empty text for no words."""
    found = bare(words)
    return hashlib.sha256(found.encode()).hexdigest() if found else ""


def is_part(one: str, other: str) -> bool:
    """Say whether one of two quotations is a passage of the other; the same words are not.

    Passages of fewer than 20 letters and digits do not count.
    """
    shorter, longer = sorted((bare(one), bare(other)), key=len)
    return SHORTEST_PASSAGE <= len(shorter) < len(longer) and shorter in longer
