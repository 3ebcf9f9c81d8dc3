"""How a block names where its rows come from."""

import re
from collections.abc import Iterable

from boards.queries import SourceNote
from reports.figures.values import lines_in_words

CITATION = re.compile(r"(?P<document>.+), lines? (?P<lines>.+)")
FEW = 4


def source_text(notes: Iterable[SourceNote]) -> str:
    """Return source documents with their places: Annual report, lines 1464 to 1492."""
    return "; ".join(_with_places(note.document, note.places) for note in notes)


def cited_text(citations: Iterable[str]) -> str:
    """Return the same from the citations of rows, as a citation writes itself; empty ones are left out."""
    places: dict[str, dict[str, None]] = {}
    for citation in citations:
        if match := CITATION.fullmatch(citation):
            places.setdefault(match["document"], {}).setdefault(match["lines"])
        elif citation:
            places.setdefault(citation, {})
    return "; ".join(_with_places(document, tuple(found)) for document, found in places.items())


def _with_places(document: str, places: tuple[str, ...]) -> str:
    """Name a document with a few places one by one, with many from the first line to the last."""
    if not places:
        return document
    numbers = sorted({int(number) for place in places for number in re.findall(r"\d+", place)})
    if len(places) <= FEW or not numbers:
        return f"{document}, {lines_in_words(', '.join(places))}"
    return f"{document}, lines {numbers[0]} to {numbers[-1]}"
