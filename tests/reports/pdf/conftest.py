"""The sample report, made once for all tests of the PDF engine."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element

import pikepdf
import pytest
from pypdf import PdfReader

from reports.pdf import PdfResult, render
from tests.reports.pdf.sample import TITLE, parsed, sample_html

STATIC = Path(__file__).resolve().parents[3] / "static"


@dataclass(frozen=True)
class Sample:
    html: str
    root: Element
    result: PdfResult
    stages: tuple[str, ...]
    pdf: pikepdf.Pdf
    texts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text of all pages, with white space made single."""
        return " ".join(" ".join(self.texts).split())


@pytest.fixture(scope="session")
def sample() -> Sample:
    html = sample_html()
    stages: list[str] = []
    result = render(html, base_path=STATIC, title=TITLE, progress=stages.append)
    texts = tuple(page.extract_text() for page in PdfReader(BytesIO(result.content)).pages)
    return Sample(html, parsed(html), result, tuple(stages), pikepdf.open(BytesIO(result.content)), texts)


@pytest.fixture(scope="session")
def render_body():
    """Make the PDF of a document with the report's stylesheet from what its body holds."""

    def make(body: str, *, head: str = '<link rel="stylesheet" href="css/print/report.css">') -> PdfResult:
        html = f'<!doctype html><html lang="en-GB"><head><title>Test</title>{head}</head><body>{body}'
        return render(html, base_path=STATIC, title="Test")

    return make
