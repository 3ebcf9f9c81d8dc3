"""Writes one table as an accessible OpenDocument spreadsheet.

Follows the checklist for accessible spreadsheets of the Government Analysis Function: a cover comes first; a
sheet holds one table that starts in its first cell, is marked up and named, and has one row of headings, none
empty and none twice; no cells are merged, nothing is hidden, filtered or frozen; long texts wrap; the
typeface has no serifs and 12 points; title and language are set.

The rows are written as XML and handed to odfdo at once: made one by one as its objects, 20,000 cells take ten
times as long.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from odfdo import Document, Element
from odfdo.utils import digit_to_alpha

from cescb.kit.periods import long_date

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

Value = str | int | float | Decimal | date | datetime | None
"""What a cell can hold. None and an empty text make empty cells; a datetime has no zone."""

LANGUAGE = "en-GB"

STYLES = (
    """<number:date-style style:name="day-format" number:language="en" number:country="GB">
      <number:day/><number:text> </number:text>
      <number:month number:style="long" number:textual="true"/><number:text> </number:text>
      <number:year number:style="long"/>
    </number:date-style>""",
    """<number:date-style style:name="moment-format" number:language="en" number:country="GB">
      <number:day/><number:text> </number:text>
      <number:month number:style="long" number:textual="true"/><number:text> </number:text>
      <number:year number:style="long"/><number:text> </number:text>
      <number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>
    </number:date-style>""",
    """<number:currency-style style:name="money-format" number:language="en" number:country="GB">
      <number:currency-symbol number:language="en" number:country="GB">£</number:currency-symbol>
      <number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>
    </number:currency-style>""",
    """<style:style style:name="plain" style:family="table-cell" style:parent-style-name="Default">
      <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>
      <style:text-properties fo:font-family="Arial" style:font-family-generic="swiss" fo:font-size="12pt"/>
    </style:style>""",
    """<style:style style:name="day" style:family="table-cell" style:parent-style-name="plain"
      style:data-style-name="day-format"/>""",
    """<style:style style:name="moment" style:family="table-cell" style:parent-style-name="plain"
      style:data-style-name="moment-format"/>""",
    """<style:style style:name="money" style:family="table-cell" style:parent-style-name="plain"
      style:data-style-name="money-format"/>""",
    """<style:style style:name="column-heading" style:display-name="Column heading"
      style:family="table-cell" style:parent-style-name="plain">
      <style:text-properties fo:font-weight="bold"/>
    </style:style>""",
    """<style:style style:name="Heading_20_1" style:display-name="Heading 1"
      style:family="table-cell" style:parent-style-name="plain">
      <style:text-properties fo:font-size="18pt" fo:font-weight="bold"/>
    </style:style>""",
)

ROW_STYLE = """<style:style style:name="row" style:family="table-row">
  <style:table-row-properties style:use-optimal-row-height="true"/>
</style:style>"""

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
"""Declared on a sheet itself: a large one then joins the document many times faster."""

NO_SETTINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings {NAMESPACES} office:version="1.4"/>"""
"""In place of the view and the printer that the library's template was made with."""

COVER_WIDTH = 18.0
"""Width of the cover's only column, in centimetres."""

NARROWEST, WIDEST = 2.5, 12.0
"""Bounds of the width of a table's columns, in centimetres."""

CHARACTER, PADDING = 0.23, 0.5
"""Width of a figure of Arial at 12 points, and of what stands beside the text of a cell, in centimetres."""

NAME_LENGTH = 31
"""As many characters as spreadsheet programs allow in the name of a sheet."""

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML does not allow or that cannot be seen."""


@dataclass(frozen=True)
class SheetColumn:
    """The heading of a column, and whether its numbers are pounds."""

    heading: str
    is_money: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell as it is written: its style, the attributes with its type and exact value, and what it shows."""

    style: str
    value: str = ""
    lines: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """Characters in the longest line."""
        return max(map(len, self.lines), default=0)

    @property
    def xml(self) -> str:
        text = "".join(f"<text:p>{escape(line)}</text:p>" for line in self.lines)
        return f'<table:table-cell table:style-name="{self.style}" {self.value}>{text}</table:table-cell>'


def spreadsheet(
    *,
    title: str,
    cover: Iterable[str],
    name: str,
    columns: Sequence[SheetColumn],
    rows: Iterable[Sequence[Value]],
) -> bytes:
    """Return the file: a sheet "Cover" with the title and the lines of the cover, and a sheet with the table.

    `name` names the second sheet and the table. Make it of letters, figures and hyphens: no program refuses
    these. A row has as many values as there are columns; ValueError otherwise.
    """
    head = [text_cell(heading, "column-heading") for heading in unique_headings(columns)]
    body = [
        [cell_of(value, column.is_money) for value, column in zip(row, columns, strict=True)] for row in rows
    ]
    widths = [column_width(cells) for cells in zip(head, *body, strict=True)]
    cover_rows = [[text_cell(title, "Heading_20_1")], *([text_cell(line)] for line in cover)]
    sheet = name[:NAME_LENGTH]

    document = Document("spreadsheet")
    document.body.clear()
    for style in STYLES:
        document.insert_style(style)
    document.insert_style(ROW_STYLE, automatic=True)
    add_sheet(document, "Cover", [COVER_WIDTH], rows_xml(cover_rows))
    header_rows = f"<table:table-header-rows>{rows_xml([head])}</table:table-header-rows>"
    add_sheet(document, sheet, widths, header_rows + rows_xml(body))
    document.body.append(table_markup(name, sheet, len(columns), len(body)))
    document.meta.strip()
    document.meta.title = title
    document.set_language(LANGUAGE)
    document.set_part("settings", NO_SETTINGS.encode())
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def unique_headings(columns: Iterable[SheetColumn]) -> Iterator[str]:
    """Yield the headings; one that came before gets a number, an empty one that of its column."""
    seen: Counter[str] = Counter()
    for place, column in enumerate(columns, start=1):
        heading = column.heading or f"Column {place}"
        seen[heading] += 1
        yield heading if seen[heading] == 1 else f"{heading} ({seen[heading]})"


def cell_of(value: Value, is_money: bool = False) -> Cell:
    """Return the cell of a value, of the value's own type; numbers keep every digit."""
    match value:
        case None | "":
            return Cell("plain")
        case str():
            return text_cell(value)
        case bool():
            word = str(value).lower()
            return Cell("plain", typed("boolean", "boolean-value", word), (word,))
        case datetime():
            shown = f"{long_date(value)} {value:%H:%M}"
            return Cell("moment", typed("date", "date-value", value.isoformat()), (shown,))
        case date():
            return Cell("day", typed("date", "date-value", value.isoformat()), (long_date(value),))
        case _ if is_money:
            shown = f"{'-' if value < 0 else ''}£{abs(value):,.2f}"
            return Cell("money", f'{typed("currency", "value", value)} office:currency="GBP"', (shown,))
        case _:
            return Cell("plain", typed("float", "value", value), (str(value),))


def typed(kind: str, attribute: str, value: object) -> str:
    """Return the attributes of a cell that hold its type and its exact value."""
    return f'office:value-type="{kind}" office:{attribute}="{value}"'


def text_cell(text: str, style: str = "plain") -> Cell:
    """Return a cell of text. One that looks like a formula is none, because its type says so."""
    lines = tuple(UNWRITABLE.sub("", line) for line in text.splitlines())
    return Cell(style, 'office:value-type="string"', lines)


def column_width(cells: Iterable[Cell]) -> float:
    """Return the width in centimetres that shows the longest line of a column; beyond a bound it wraps."""
    longest = max(cell.length for cell in cells)
    return min(max(longest * CHARACTER + PADDING, NARROWEST), WIDEST)


def rows_xml(rows: Iterable[Iterable[Cell]]) -> str:
    return "".join(
        f'<table:table-row table:style-name="row">{"".join(cell.xml for cell in row)}</table:table-row>'
        for row in rows
    )


def add_sheet(document: Document, name: str, widths: Iterable[float], rows: str) -> None:
    """Add a sheet of written rows, with columns of the given widths in centimetres."""
    columns = ""
    for width in widths:
        style = f"width-{width:.1f}"
        document.insert_style(
            f'<style:style style:name="{style}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width:.1f}cm"/></style:style>',
            automatic=True,
        )
        columns += f'<table:table-column table:style-name="{style}"/>'
    sheet = f"<table:table {NAMESPACES} table:name={quoteattr(name)}>{columns}{rows}</table:table>"
    document.body.append(Element.from_tag(sheet))


def table_markup(name: str, sheet: str, width: int, height: int) -> Element:
    """Return the range that programs know as a table with headings, of so many columns and rows below them.

    Its name begins with "table": one such as "cin2014" would be the address of a cell.
    """
    last_cell = f"{digit_to_alpha(width - 1)}{height + 1}"
    return Element.from_tag(
        "<table:database-ranges>"
        f'<table:database-range table:name="table_{name.replace("-", "_")}"'
        ' table:contains-header="true" table:display-filter-buttons="false"'
        f" table:target-range-address=\"'{sheet}'.A1:'{sheet}'.{last_cell}\"/>"
        "</table:database-ranges>"
    )
