import gc
import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from reports.pdf import STAGES, DocumentRefused, MissingLanguage, MissingTitle, ResourceRefused, render
from tests.reports.pdf.conftest import STATIC
from tests.reports.pdf.reading import faults
from tests.reports.pdf.sample import BOARD, TITLE, sample_html

ROOT = STATIC.parent


def test_sample_is_valid_pdf_ua_1(sample):
    assert faults(sample.result.content) == []


def test_sample_breaks_over_many_pages(sample):
    assert sample.result.pages == len(sample.pdf.pages) == 18


def test_sample_gives_no_warnings_and_needs_no_other_font(sample):
    assert sample.result.warnings == ()
    assert sample.result.fonts == ("Source Sans 3",)


def test_file_names_its_title_language_and_author(sample):
    catalogue = sample.pdf.Root

    assert str(sample.pdf.docinfo.Title) == TITLE
    assert str(sample.pdf.docinfo.Author) == BOARD
    assert str(catalogue.Lang) == "en-GB"
    assert bool(catalogue.ViewerPreferences.DisplayDocTitle)
    assert sample.pdf.open_metadata()["dc:title"] == TITLE


def test_title_of_the_file_is_the_one_passed_in():
    result = render(sample_html(title="Report"), base_path=STATIC, title="Annual report of the board")

    assert str(pikepdf.open(BytesIO(result.content)).docinfo.Title) == "Annual report of the board"


def test_bookmarks_are_the_headings(sample):
    def titles(outline):
        return [titles(entry) if isinstance(entry, list) else entry.title for entry in outline]

    assert titles(PdfReader(BytesIO(sample.result.content)).outline) == [
        "Cover",
        "Contents",
        "Summary and key messages",
        ["What we found", ["In the localities"]],
        "The child’s journey",
        ["What partners will do", "In order"],
        "Money and attendance",
        "Appendix 1: Membership",
        "Appendix 2: All figures",
    ]


def test_no_date_is_read_from_the_clock(sample):
    assert set(sample.pdf.docinfo.keys()) == {"/Producer", "/Title", "/Author"}


def test_a_date_in_the_document_becomes_the_file_s(render_body):
    result = render_body("<p>Text</p>", head='<meta name="dcterms.created" content="2014-09-30">')

    assert str(pikepdf.open(BytesIO(result.content)).docinfo.CreationDate) == "D:20140930"


def test_same_document_gives_the_same_bytes(sample):
    again = render(sample.html, base_path=STATIC, title=TITLE)

    assert again.content == sample.result.content


def test_another_process_gives_the_same_bytes(sample):
    script = (
        "import hashlib, pathlib; from reports.pdf import render; from tests.reports.pdf.sample import *;"
        "result = render(sample_html(), base_path=pathlib.Path('static').resolve(), title=TITLE);"
        "print(hashlib.sha256(result.content).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT), "TZ": "Pacific/Auckland"}
    process = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )

    assert process.stdout.strip() == hashlib.sha256(sample.result.content).hexdigest()


def test_identifier_is_a_digest_of_the_document_or_as_passed_in(sample):
    named = render(sample.html, base_path=STATIC, title=TITLE, identifier="edition-1")

    digest = hashlib.sha256(f"{TITLE}\n{sample.html}".encode()).hexdigest()
    assert str(sample.pdf.trailer.ID[0]) == digest
    assert str(pikepdf.open(BytesIO(named.content)).trailer.ID[0]) == "edition-1"


def test_progress_is_told_in_stages(sample):
    assert sample.stages == STAGES


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        (
            '<img alt="Crest" src="https://www.example.org/crest.png">',
            r"asks for https://www\.example\.org/crest",
        ),
        ('<img alt="Crest" src="ftp://www.example.org/crest.png">', "a PDF is made without the network"),
        (
            '<style>@import url("http://www.example.org/a.css");</style>',
            r"asks for http://www\.example\.org/a\.css",
        ),
        (
            '<p style="background: url(//www.example.org/a.png)">Text</p>',
            "asks for file://www.example.org/a.png, which is outside",
        ),
        ('<img alt="Secret" src="file:///etc/hostname">', "/etc/hostname, which is outside"),
        ('<img alt="Secret" src="../pyproject.toml">', "pyproject.toml, which is outside"),
        ('<img alt="Lost" src="css/lost.svg">', "css/lost.svg, which is not there"),
    ],
)
def test_what_is_not_in_the_folder_is_refused(extra, message):
    with pytest.raises(ResourceRefused, match=message):
        render(sample_html(extra=extra), base_path=STATIC, title=TITLE)


@pytest.mark.parametrize(
    ("arguments", "title", "error"),
    [
        ({"language": ""}, TITLE, MissingLanguage),
        ({"title": " "}, TITLE, MissingTitle),
        ({}, "", MissingTitle),
        ({"extra": "<h4>Skipped</h4>"}, TITLE, DocumentRefused),
    ],
)
def test_inaccessible_document_is_refused_before_layout(arguments, title, error):
    stages: list[str] = []

    with pytest.raises(error):
        render(sample_html(**arguments), base_path=STATIC, title=title, progress=stages.append)

    assert stages == [STAGES[0]]


def test_garbage_collection_is_off_during_the_job_and_on_again_after_it(render_body):
    states: list[bool] = []

    render(sample_html(), base_path=STATIC, title=TITLE, progress=lambda stage: states.append(gc.isenabled()))
    with pytest.raises(ResourceRefused):
        render_body('<img alt="Lost" src="lost.png">')

    assert states == [False] * len(STAGES)
    assert gc.isenabled()


def test_warnings_of_the_stylesheet_are_handed_back(render_body):
    result = render_body("<p>Text</p>", head="<style>p { leter-spacing: 1pt; }</style>")

    assert result.warnings == ("Ignored `leter-spacing: 1pt` at 1:5, unknown property.",)


def test_a_character_that_the_font_lacks_shows_in_the_fonts(render_body):
    assert "Source Sans 3" in render_body("<p>A</p>").fonts
    assert set(render_body("<p>A ★</p>").fonts) - {"Source Sans 3"}


def test_relative_base_path_is_refused_no_more_than_an_absolute_one(monkeypatch):
    monkeypatch.chdir(ROOT)

    assert render(sample_html(), base_path=Path("static"), title=TITLE).pages == 18
