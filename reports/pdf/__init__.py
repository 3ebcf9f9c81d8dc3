"""From a complete HTML document to an accessible, reproducible PDF. `render` is all that callers need.

What the document must be, so that the print stylesheet `static/css/print/report.css` and the tags fit:

Whole
    `<html lang="en-GB">`, `<title>`, `<link rel="stylesheet" href="css/print/report.css">` (addresses
    start at `base_path`, the `static` folder). `<body data-running-head="Board · Report">` is the left
    running head; the heading of the chapter is the right one. File properties: `<meta
    name="author|description|dcterms.created">`.
Cover
    `<section class="cover">` with `p.board-name`, `h1`, `p.years` and, if wanted, `p.edition`.
Contents
    `<nav class="contents"><h1>Contents</h1><ol><li><a href="#id">…</a><ol>…</ol></li></ol></nav>`, up to
    three levels. The stylesheet writes the page numbers. `<li class="appendix">` also shows the
    appendix's number.
Chapters
    `<section class="chapter" id="…"><h1>…` begins a page; `<section class="appendix" id="…"><h1>…` too,
    and its heading is numbered "Appendix 1: " by the stylesheet, so the text of the heading holds no
    number. `h1` to `h3` become bookmarks. `p.lede` opens a chapter. `p.signature`, `blockquote > footer`.
Charts
    `<figure class="chart"><svg><title>…</title>…</svg><figcaption>…</figcaption><p
    class="source">…</p></figure>` or `<img alt="…" src="data:image/svg+xml…">`. A figure never breaks
    over pages. The caption may stand above the picture as well as below it.
Tables
    `<table><caption>…</caption><thead>…<tbody>…<tfoot>`; the head repeats on each page, the foot comes
    once. Row heads are `<th scope="row">`. Number cells: `class="num"` (or `numeric`). Rows: `tr.group`
    heads a group (`<th scope="rowgroup" colspan="…">`), `tr.total` adds up. Tables: `wide` is small type,
    `keep` never breaks. Cells: `nowrap`. `<p class="source">` follows a table directly. `landscape`
    on a section turns its pages.
Numbers set large
    `<dl class="key-figures">` of `<div><dt>label</dt><dd>value</dd><dd class="detail">…</dd></div>`, two
    to four.
Boxes
    `.notice` (`.notice.warning`), `.definition`, `.missing` for what the report ought to have and has
    not.
Read aloud
    Links hold plain text only. Decoration carries `aria-hidden="true"` or an empty `alt`. Parts in
    another language carry `lang`. Nothing is hidden by the stylesheet: every row, list and figure is
    counted.

Not used, since WeasyPrint tags or places them badly: footnotes, `leader()`, dotted borders, `opacity`.
"""

from reports.pdf.engine import STAGES, PdfResult, render
from reports.pdf.errors import (
    DocumentRefused,
    MissingLanguage,
    MissingTitle,
    PdfError,
    ResourceRefused,
    TagsIncomplete,
)

__all__ = [
    "STAGES",
    "DocumentRefused",
    "MissingLanguage",
    "MissingTitle",
    "PdfError",
    "PdfResult",
    "ResourceRefused",
    "TagsIncomplete",
    "render",
]
