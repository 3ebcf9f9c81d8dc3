"""The annual report 2013-14 of the real board: whole, without faults, every figure bound, as HTML and PDF."""

import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pypdf import PdfReader

from cescb.kit.datafiles import toml_rows
from reports import pdf
from reports.assemble import build_report
from reports.rendering import STATIC_FOLDER, document_html
from reports.services.loading import SECTION_KEYS
from tests.reports.pdf.reading import faults

pytestmark = pytest.mark.django_db

APPENDICES = [
    "Cheshire East Safeguarding Board structure",
    "Partnership boards governance framework",
    "Board membership and attendance",
    "Financial arrangements 2013-14",
    "Memorandum of understanding",
    "Thresholds document",
    "Partnership responsibilities and accountabilities",
    "Stakeholder communication analysis",
    "Outline budget for 2014-15",
    "Risk register",
]
CHAPTERS = [
    "Foreword from the Independent Chair",
    "Executive summary and key messages",
    "Report summary for children and young people",
    "Cheshire East Safeguarding Children Board",
    "The child's journey in Cheshire East",
    "Review of 2013-14 priorities",
    "Annual reports",
    "Priorities for 2014-15",
]
PRIORITY_PARTS = ["Why this was a priority", "What we did", "Impact", "Next steps"]


@pytest.fixture(scope="module")
def content(annual_report):
    return build_report(annual_report)


@pytest.fixture(scope="module")
def html(annual_report):
    return document_html(annual_report)


@pytest.fixture(scope="module")
def printed(html, annual_report):
    return pdf.render(html, base_path=STATIC_FOLDER, title=annual_report.title)


def test_contents_follow_the_printed_report(content):
    chapters = [chapter.title for chapter in content.chapters if not chapter.is_appendix]
    appendices = [chapter.title for chapter in content.chapters if chapter.is_appendix]

    assert chapters == [*CHAPTERS, "Where the printed report disagrees with itself"]
    assert appendices == APPENDICES


def test_each_of_seven_priorities_is_reviewed_in_four_parts(content):
    [review] = [chapter for chapter in content.chapters if chapter.slug == "priorities-reviewed"]

    parts = [[part.title for part in priority.children] for priority in review.children]
    assert parts == [PRIORITY_PARTS] * 7


def test_report_has_no_faults(content):
    assert [(fault.section_slug, fault.place, fault.message) for fault in content.faults] == []


def test_every_section_says_something(content):
    silent = [section.slug for section in content.sections if not section.parts and not section.children]

    assert silent == []


def test_lost_charts_are_redrawn_or_said_to_be_missing(content):
    blocks = [(section.slug, part.kind) for section in content.sections for part in section.blocks]
    drawn = {slug for slug, kind in blocks if kind == "chart"}
    missing = {slug for slug, kind in blocks if kind == "missing"}

    redrawn = {"vulnerability-profile", "appendix-structure", "appendix-framework", "child-protection"}
    redrawn |= {"lado-report", "appendix-attendance", "appendix-risk-register"}
    assert redrawn <= drawn
    assert {"checs", "lado-report", "appendix-thresholds", "appendix-stakeholders"} <= missing


@pytest.mark.parametrize(
    "words",
    [
        "152 of 203",
        "£226,906",
        "£215,899",
        "£11,007",
        "£198,069",
        "£233,400",
        "£35,331",
        "1,144",
        "1,327",
        "7,271",
        "25.5%",
        "less than half",
    ],
)
def test_page_shows_the_figures(html, words):
    assert words in html


def test_page_never_uses_the_wrong_total(content):
    """The printed total of contributions appears only where it is said not to be used."""
    sections = [
        section.slug
        for section in content.sections
        if any("210,899" in str(getattr(part, "html", "")) for part in section.parts)
    ]

    assert sections == []


def test_pdf_has_contents_bookmarks_and_every_chapter(printed):
    reader = PdfReader(BytesIO(printed.content))
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]

    assert titles[:3] == ["Cover", "Contents", CHAPTERS[0]]
    assert [title for title in titles if title.startswith("Appendix")] == [
        f"Appendix {number}: {title}" for number, title in enumerate(APPENDICES, start=1)
    ]
    assert titles[-1] == "Figures and their sources"
    assert reader.metadata.title == "Annual report 2013-14"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_pdf_shows_the_figures(printed):
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(printed.content)).pages)

    for words in ("152 of 203", "£226,906", "£215,899", "£35,331", "1,144", "25.5%"):
        assert words in text


def test_pdf_keeps_the_rules_of_accessible_documents(printed):
    assert faults(printed.content) == []


def test_pdf_uses_the_documents_own_fonts_and_raises_no_warning(printed):
    assert printed.fonts == ("Source Sans 3",)
    assert printed.warnings == ()


def test_json_has_every_figure_with_its_parts_and_source(cescb, tmp_path):
    path = tmp_path / "figures.json"
    call_command(
        "build_report",
        board="cescb",
        document="annual-report",
        year="2013-14",
        format="json",
        output=path,
        stdout=StringIO(),
    )

    data = json.loads(path.read_text(encoding="utf-8"))
    figures = {each["reference"]: each for each in data["figures"]}
    assert len(figures) > 200
    assert [reference for reference, each in figures.items() if not each["source"]] == []
    attendance = figures["attendance in 2013-14"]
    parts = (attendance["numerator"], attendance["denominator"], attendance["unit"])
    assert parts == ("152", "203", "percent")
    neglect = figures["cp-plans[neglect] at 2014-03-31"]
    assert (neglect["value"], neglect["lines"], neglect["period"]) == ("99", "468", "2014-03-31")


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"board": "atlantis"}, "There is no board “atlantis”. Boards: cescb"),
        ({"document": "novel"}, "has no “novel” for 2013-14. Documents: annual-report 2013-14"),
        ({"year": "1999-00"}, "has no “annual-report” for 1999-00"),
        ({"year": "2013"}, "is not a financial year"),
        ({"output": Path("/nowhere/at/all.pdf")}, "There is no folder"),
    ],
)
def test_command_says_what_exists(cescb, tmp_path, changed, message):
    options = {
        "board": "cescb",
        "document": "annual-report",
        "year": "2013-14",
        "format": "html",
        "output": tmp_path / "report.html",
    }

    with pytest.raises(CommandError) as caught:
        call_command("build_report", stdout=StringIO(), **(options | changed))

    assert message in str(caught.value)


def test_figure_command_prints_one_figure(cescb):
    said = StringIO()

    call_command("figure", "attendance in 2013-14", stdout=said)

    lines = said.getvalue().splitlines()
    assert lines[0] == "74.9%"
    assert "Numerator:   152" in lines


def test_figure_command_says_what_exists(cescb):
    with pytest.raises(CommandError, match="Did you mean: cp-plans"):
        call_command("figure", "cp-planes at 2014-03-31", stdout=StringIO())


def test_unknown_board_is_named_with_those_that_exist(cescb):
    with pytest.raises(CommandError, match=r"There is no board “atlantis” .* Boards: cescb, demonstration"):
        call_command("load_board", "atlantis", stdout=StringIO())


def test_contents_file_names_every_text_file():
    """No text lies beside the contents tree without standing in it."""
    folder = Path(__file__).parents[2] / "fixtures/boards/cescb/documents/annual-report-2013-14"
    rows = toml_rows(folder / "document.toml", "section", SECTION_KEYS, key="slug")
    listed = {row.text("slug") for row in rows}

    assert {path.stem for path in folder.glob("*.md")} - listed == set()
