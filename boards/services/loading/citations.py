"""The places in a source document that the rows of data files were read from."""

from pathlib import Path

from boards.models import Board, Citation, SourceDocument
from cescb.kit.datafiles import DataFileError, Row, read_toml

LONGEST = Citation._meta.get_field("lines").max_length or 0


class Citations:
    """Hands out one citation of a document for each place, and finds or makes them all in two queries."""

    def __init__(self, document: SourceDocument) -> None:
        self.document = document
        self._by_lines: dict[str, Citation] = {}

    def of(self, row: Row) -> Citation:
        """Return the citation of the row's `lines`; an empty cell cites the document as a whole.

        It has no primary key before `save`. Raises DataFileError for a place that is too long to be kept.
        """
        lines = "; ".join(row.words("lines"))
        if len(lines) > LONGEST:
            raise row.fault("“lines” is too long: name the most important places.")
        if lines not in self._by_lines:
            self._by_lines[lines] = Citation(document=self.document, lines=lines)
        return self._by_lines[lines]

    def save(self) -> None:
        """Give every citation handed out its primary key. The document must have been saved."""
        held = Citation.objects.filter(document=self.document, lines__in=self._by_lines)
        keys = dict(held.values_list("lines", "pk"))
        for lines, citation in self._by_lines.items():
            citation.document = self.document
            citation.pk = keys.get(lines)
            citation._state.adding = citation.pk is None
        Citation.objects.bulk_create([one for one in self._by_lines.values() if one.pk is None])


def citations_of(folder: Path, board: Board) -> Citations:
    """Return citations of the document that the tables of a board's folder were read from.

    Raises DataFileError when board.toml names none that the board has.
    """
    path = folder / "board.toml"
    code = read_toml(path).get("board", {}).get("records_source", "")
    document = SourceDocument.objects.filter(board=board, code=code).first()
    if document is None:
        raise DataFileError(path, "board", f"“records_source” is “{code}”, which is no source of the board.")
    return Citations(document)
