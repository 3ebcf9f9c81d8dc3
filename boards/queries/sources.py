"""Where the rows of a page come from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from boards.models import Citation


@dataclass(frozen=True)
class SourceNote:
    """A source document and the places in it, in the order met."""

    document: str
    publisher: str
    places: tuple[str, ...]

    @property
    def text(self) -> str:
        """The document with its places; more than four are shortened to the first and the last line."""
        if not self.places:
            return self.document
        lines = [int(number) for place in self.places for number in re.findall(r"\d+", place)]
        if len(self.places) > 4 and lines:
            return f"{self.document}, lines {min(lines)} to {max(lines)}"
        word = "line" if len(lines) == 1 else "lines"
        return f"{self.document}, {word} {'; '.join(self.places)}"


def sources_of(citations: Iterable[Citation | None]) -> tuple[SourceNote, ...]:
    """Gather citations by document, each place once. Their documents must have been fetched with them."""
    places: dict[tuple[str, str], dict[str, None]] = {}
    for citation in citations:
        if citation is not None:
            key = (citation.document.title, citation.document.publisher)
            found = places.setdefault(key, {})
            if citation.lines:
                found.setdefault(citation.lines)
    return tuple(SourceNote(title, publisher, tuple(found)) for (title, publisher), found in places.items())
