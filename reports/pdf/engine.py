"""From HTML to an accessible PDF, in four stages."""

import gc
import hashlib
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError

from reports.pdf.counting import check_tags
from reports.pdf.errors import MissingTitle, ResourceRefused
from reports.pdf.fetcher import FolderFetcher
from reports.pdf.mending import mend
from reports.pdf.source import check_source

READING = "Reading the document"
LAYING_OUT = "Laying out pages"
WRITING = "Writing the file"
CHECKING = "Checking the tags"
STAGES = (READING, LAYING_OUT, WRITING, CHECKING)


@dataclass(frozen=True)
class PdfResult:
    """A finished PDF.

    `content` is the file and `pages` its number of pages. `fonts` are the families that text was drawn in:
    one that no stylesheet names stands for a character that the document's own font lacks, and the bytes then
    depend on the machine. `warnings` is what WeasyPrint had to say about the HTML and the stylesheets.
    """

    content: bytes
    pages: int
    fonts: tuple[str, ...]
    warnings: tuple[str, ...]


def render(
    html: str,
    *,
    base_path: Path,
    title: str,
    identifier: str = "",
    progress: Callable[[str], None] = lambda stage: None,
) -> PdfResult:
    """Make a tagged A4 PDF (PDF/UA-1) of a complete HTML document.

    The same arguments and files give the same bytes: nothing is read from the clock or the network.

    html: the document, with `lang`, `<title>` and a link to the print stylesheet. Dates, author and subject
        of the file come from its `<meta name="dcterms.created">`, `author` and `description`.
    base_path: the folder that relative addresses start from; nothing outside it is read.
    title: the title that the PDF shows in the reader's window.
    identifier: the file's permanent identifier; by default a digest of the title and the HTML.
    progress: called with each of STAGES as it begins.

    Raises MissingTitle, MissingLanguage or DocumentRefused before layout, ResourceRefused when something is
    asked for that may not or cannot be read, TagsIncomplete when the finished file lost part of the document.
    """
    with _without_garbage_collection(), _explaining_refusals(), _warnings() as warnings:
        progress(READING)
        if not title.strip():
            raise MissingTitle("Give the document a title.")
        source = HTML(string=html, base_url=f"{base_path}/", url_fetcher=FolderFetcher(base_path))
        check_source(source.etree_element)

        progress(LAYING_OUT)
        document = source.render(pdf_variant="pdf/ua-1")
        document.metadata.title = title

        progress(WRITING)
        digest = hashlib.sha256(f"{title}\n{html}".encode()).hexdigest()
        content = document.write_pdf(
            finisher=mend, pdf_variant="pdf/ua-1", pdf_identifier=(identifier or digest).encode()
        )

        progress(CHECKING)
        check_tags(content, source.etree_element)
        fonts = tuple(sorted({font.family for font in document.fonts.values()}))
        return PdfResult(content, len(document.pages), fonts, tuple(warnings))


@contextmanager
def _explaining_refusals() -> Iterator[None]:
    """Turn the fetcher's refusal, which WeasyPrint lets through as no ordinary exception, into ours."""
    try:
        yield
    except FatalURLFetchingError as error:
        raise ResourceRefused(str(error)) from error


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Keep the collector from searching the growing heap of boxes: a quarter of a long report's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """Gather what WeasyPrint logs in this thread."""
    messages: list[str] = []
    thread = threading.get_ident()

    class Gatherer(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.thread == thread:
                messages.append(record.getMessage())

    logger, gatherer = logging.getLogger("weasyprint"), Gatherer(logging.WARNING)
    logger.addHandler(gatherer)
    try:
        yield messages
    finally:
        logger.removeHandler(gatherer)
