"""How a block names where its rows come from."""

from collections.abc import Iterable

from boards.queries import SourceNote


def source_text(notes: Iterable[SourceNote]) -> str:
    """Return source documents with their places: Annual report, lines 1464-1492."""
    return "; ".join(
        f"{note.document}, lines {_span(note.places)}" if note.places else note.document for note in notes
    )


def _span(places: tuple[str, ...]) -> str:
    """Shorten many places to the first and the last."""
    if len(places) <= 4:
        return ", ".join(places)
    numbers = sorted(
        int(part) for place in places for part in place.replace(";", "-").split("-") if part.isdigit()
    )
    return f"{numbers[0]} to {numbers[-1]}" if numbers else ", ".join(places)
