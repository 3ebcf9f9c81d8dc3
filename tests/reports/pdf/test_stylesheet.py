"""How the print stylesheet breaks pages and what it writes on them."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from reports.pdf.source import text_of

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><title>Plans</title></svg>'


def page_of(texts, words: str) -> int:
    pages = [number for number, text in enumerate(texts, start=1) if words in " ".join(text.split())]
    assert len(pages) == 1, f"{words} is on pages {pages}"
    return pages[0]


def texts_of(result) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(result.content)).pages]


def test_text_of_every_row_is_in_the_file_once(sample):
    groups = [group for tag in ("tbody", "tfoot") for group in sample.root.iter(tag)]
    rows = [" ".join(filter(None, map(text_of, row))) for group in groups for row in group.iter("tr")]

    missing = [row for row in rows if sample.text.count(row) != 1]
    assert len(rows) == 4 + 65 + 90 + 10
    assert missing == []


def test_head_of_a_table_is_on_each_of_its_pages(sample):
    for text in sample.texts:
        if re.search(r"(Return|Seat|Figure) row \d", text):
            assert "What it said" in text


def test_foot_of_a_table_is_on_its_last_page_alone(sample):
    assert page_of(sample.texts, "Return total") == page_of(sample.texts, "Return row 64 ")


def test_contents_name_the_pages_of_the_headings(sample):
    contents = " ".join(sample.texts[1].split())

    named = {
        heading: int(re.search(rf"{heading} (\d+)", contents)[1])
        for heading in ("Summary and key messages", "What partners will do", "In order", "All figures")
    }
    assert named == {
        "Summary and key messages": 3,
        "What partners will do": page_of(sample.texts[2:], "What partners will do") + 2,
        "In order": page_of(sample.texts[2:], "In order") + 2,
        "All figures": 18,
    }


def test_running_heads_name_the_report_and_the_chapter_except_where_it_begins(sample):
    lines = [text.split("\n") for text in sample.texts]

    running = "Northshire Safeguarding Children Board · Annual report 2013–14"
    assert not any(running in line for line in lines[0])
    assert all(any(running in line for line in page) for page in lines[1:])
    assert sample.texts[2].count("Summary and key messages") == 1
    assert sample.texts[3].count("Summary and key messages") == 1
    assert sample.texts[15].count("Appendix 1: Membership") == 1


def test_pages_are_numbered_out_of_all(sample):
    assert "Page" not in sample.texts[0]
    assert all(f"Page {number} of 18" in text for number, text in enumerate(sample.texts[1:], start=2))


def test_landscape_section_turns_its_pages(sample):
    shapes = ["wide" if page.mediabox[2] > page.mediabox[3] else "tall" for page in sample.pdf.pages]

    assert shapes == ["tall"] * 17 + ["wide"]


@pytest.mark.parametrize("height", [(0, 64), (64, 128), (128, 192)])
def test_caption_head_and_first_rows_stay_together_wherever_a_page_ends(render_body, height):
    """A chapter for each way of filling the page above a table, 3 mm apart."""
    chapters = "".join(
        f'<section class="chapter"><h1>H</h1><p style="height: {millimetres}mm">F</p><table>'
        f"<caption>Caption-{millimetres}-end</caption><thead><tr><th>A</th></tr></thead>"
        f"<tbody>{''.join(f'<tr><td>Row-{millimetres}-{row}-end</td></tr>' for row in range(6))}</tbody>"
        f"<tfoot><tr><td>Foot-{millimetres}-end</td></tr></tfoot></table></section>"
        for millimetres in range(*height, 3)
    )
    texts = texts_of(render_body(chapters))

    for millimetres in range(*height, 3):
        caption, first, second, last, foot = (
            page_of(texts, words)
            for words in (
                f"Caption-{millimetres}-end",
                f"Row-{millimetres}-0-end",
                f"Row-{millimetres}-1-end",
                f"Row-{millimetres}-5-end",
                f"Foot-{millimetres}-end",
            )
        )
        assert (millimetres, caption) == (millimetres, first) == (millimetres, second)
        assert (millimetres, last) == (millimetres, foot)


def test_heading_stays_with_its_text_and_figure_with_its_caption(render_body):
    steps = range(120, 214, 4)
    chapters = "".join(
        f'<section class="chapter"><h1>H</h1><p style="height: {millimetres}mm">F</p>'
        f"<h2>Head-{millimetres}-end</h2><figure><figcaption>Above-{millimetres}-end</figcaption>{PICTURE}"
        f'<p class="source">Below-{millimetres}-end</p></figure></section>'
        for millimetres in steps
    )
    texts = texts_of(render_body(chapters))

    for millimetres in steps:
        places = {page_of(texts, f"{word}-{millimetres}-end") for word in ("Head", "Above", "Below")}
        assert len(places) == 1
