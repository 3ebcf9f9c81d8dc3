import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from xml.etree import ElementTree

import pytest
from odfdo import Document

from cescb.kit.spreadsheets import MEDIA_TYPE, SheetColumn, spreadsheet

SPACES = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "style", "table", "text")
}


def make(*rows, columns=None, **values) -> bytes:
    columns = columns or [SheetColumn(f"Heading {place}") for place, _ in enumerate(rows[0], start=1)]
    values = {"title": "Places", "cover": ["About it."], "name": "places", **values}
    return spreadsheet(columns=columns, rows=rows, **values)


def part(file: bytes, name: str = "content.xml") -> ElementTree.Element:
    with zipfile.ZipFile(BytesIO(file)) as package:
        return ElementTree.fromstring(package.read(name))


def sheets(file: bytes) -> list[ElementTree.Element]:
    return part(file).findall(".//office:spreadsheet/table:table", SPACES)


def named(element: ElementTree.Element) -> dict[str, str]:
    """The attributes, by their names without namespace."""
    return {name.rpartition("}")[2]: value for name, value in element.attrib.items()}


def first_cell(value, *, is_money=False) -> ElementTree.Element:
    file = make([value], columns=[SheetColumn("Heading", is_money)])
    return sheets(file)[1].findall("table:table-row/table:table-cell", SPACES)[0]


def shown(cell: ElementTree.Element) -> list[str]:
    return [line.text or "" for line in cell.findall("text:p", SPACES)]


def test_package_says_first_and_uncompressed_what_it_is():
    with zipfile.ZipFile(BytesIO(make([1]))) as package:
        first = package.infolist()[0]

        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert package.read("mimetype").decode() == MEDIA_TYPE
        assert package.testzip() is None


def test_cover_stands_before_the_one_table():
    document = Document(BytesIO(make(["Alpha", 3], cover=["About it.", "More & more."], title="A < B")))

    cover, table = document.body.get_tables()
    assert (cover.name, cover.get_values()) == ("Cover", [["A < B"], ["About it."], ["More & more."]])
    assert (table.name, table.get_values()) == ("places", [["Heading 1", "Heading 2"], ["Alpha", 3]])


def test_title_and_language_are_set():
    document = Document(BytesIO(make([1], title="A < B")))

    assert document.meta.title == "A < B"
    assert (document.meta.language, document.language) == ("en-GB", "en-GB")


@pytest.mark.parametrize(
    ("value", "kind", "exact", "text"),
    [
        (0, "float", {"value": "0"}, "0"),
        (-5, "float", {"value": "-5"}, "-5"),
        (1.5, "float", {"value": "1.5"}, "1.5"),
        (Decimal("74.90"), "float", {"value": "74.90"}, "74.90"),
        (Decimal("0.1234567890123456789012"), "float", {"value": "0.1234567890123456789012"}, None),
        (date(2014, 3, 31), "date", {"date-value": "2014-03-31"}, "31 March 2014"),
        (datetime(2014, 3, 31, 9, 5), "date", {"date-value": "2014-03-31T09:05:00"}, "31 March 2014 09:05"),
        (True, "boolean", {"boolean-value": "true"}, "true"),
        ("Alpha", "string", {}, "Alpha"),
        ("007", "string", {}, "007"),
        ("2014-03-31", "string", {}, "2014-03-31"),
        ("=1+1", "string", {}, "=1+1"),
        ("+44 20", "string", {}, "+44 20"),
        ("<b> & \"c\" 'd'", "string", {}, "<b> & \"c\" 'd'"),
    ],
)
def test_cell_has_the_type_of_its_value_and_keeps_it_exactly(value, kind, exact, text):
    cell = first_cell(value)

    found = named(cell)
    found.pop("style-name")
    assert found == {"value-type": kind, **exact}
    assert shown(cell) == [text or str(value)]


@pytest.mark.parametrize(
    ("value", "amount", "text"),
    [
        (Decimal("226906.00"), "226906.00", "£226,906.00"),
        (Decimal("-11007.5"), "-11007.5", "-£11,007.50"),
        (0, "0", "£0.00"),
    ],
)
def test_money_is_pounds(value, amount, text):
    cell = first_cell(value, is_money=True)

    found = named(cell)
    assert (found["value-type"], found["currency"], found["value"]) == ("currency", "GBP", amount)
    assert shown(cell) == [text]


def test_words_in_a_column_of_money_stay_words():
    cell = first_cell("To be confirmed", is_money=True)

    assert (named(cell)["value-type"], shown(cell)) == ("string", ["To be confirmed"])


@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("is_money", [True, False])
def test_empty_cell_has_neither_type_nor_value(value, is_money):
    cell = first_cell(value, is_money=is_money)

    assert (list(named(cell)), shown(cell)) == (["style-name"], [])


def test_lines_of_a_text_stay_lines_and_unwritable_characters_go():
    assert shown(first_cell("one\r\ntwo\x0bthree\x00 \x1ffour\ud800\ufffe")) == ["one", "two", "three four"]


def test_nothing_is_a_formula():
    file = make(["=1+1", "=HYPERLINK(1)", "@SUM(A1)", 2])

    for cell in part(file).iter(f"{{{SPACES['table']}}}table-cell"):
        assert "formula" not in named(cell)


def test_first_row_is_the_only_header_row():
    table = sheets(make(["Alpha", 1], ["Beta", 2]))[1]

    head = table.findall("table:table-header-rows/table:table-row", SPACES)
    assert [[shown(cell) for cell in row] for row in head] == [[["Heading 1"], ["Heading 2"]]]
    assert len(table.findall("table:table-row", SPACES)) == 2
    tags = [child.tag.rpartition("}")[2] for child in table]
    assert tags.index("table-header-rows") < tags.index("table-row")


def test_headings_are_never_empty_and_never_twice():
    columns = [SheetColumn(heading) for heading in ("10 May 2013", "", "10 May 2013", "")]

    table = Document(BytesIO(make([1, 2, 3, 4], columns=columns))).body.get_tables()[1]

    assert table.get_values()[0] == ["10 May 2013", "Column 2", "10 May 2013 (2)", "Column 4"]


def blemishes(table: ElementTree.Element) -> Iterator[str]:
    """What the checklist forbids: cells joined or covered, rows left out or blank, parts hidden."""
    for element in table.iter():
        attributes = named(element)
        for name in ("number-columns-spanned", "number-rows-spanned", "number-rows-repeated", "visibility"):
            if name in attributes:
                yield name
        if element.tag.endswith("covered-table-cell"):
            yield "covered cell"
        if element.tag.endswith("}table-row") and not any(shown(cell) for cell in element):
            yield "blank row"


def test_sheets_have_no_joined_cells_no_blank_rows_and_nothing_hidden():
    file = make(["Alpha", 1], ["Beta", None], columns=[SheetColumn("Name"), SheetColumn("")])

    assert [list(blemishes(sheet)) for sheet in sheets(file)] == [[], []]


@pytest.mark.parametrize(
    ("name", "width", "height", "expected"),
    [
        ("places", 2, 2, ("table_places", "'places'.A1:'places'.B3")),
        ("cin2014", 1, 0, ("table_cin2014", "'cin2014'.A1:'cin2014'.A1")),
        ("by-seat", 28, 1, ("table_by_seat", "'by-seat'.A1:'by-seat'.AB2")),
    ],
)
def test_table_is_marked_up_with_its_headings(name, width, height, expected):
    columns = [SheetColumn(f"Heading {place}") for place in range(width)]

    file = make(*[[1] * width] * height, columns=columns, name=name)

    (found,) = part(file).findall(".//table:database-range", SPACES)
    attributes = named(found)
    assert (attributes["name"], attributes["target-range-address"]) == expected
    assert (attributes["contains-header"], attributes["display-filter-buttons"]) == ("true", "false")


def test_name_too_long_for_a_sheet_is_cut_there_alone():
    name = "attendance-of-every-seat-at-every-meeting"

    file = make([1], name=name)

    (found,) = part(file).findall(".//table:database-range", SPACES)
    sheet = named(sheets(file)[1])["name"]
    assert sheet == "attendance-of-every-seat-at-eve"
    assert named(found)["name"] == "table_attendance_of_every_seat_at_every_meeting"
    assert named(found)["target-range-address"] == f"'{sheet}'.A1:'{sheet}'.A2"


def widths(file: bytes) -> list[float]:
    """The widths of the table's columns, in centimetres."""
    styles = {
        named(style)["name"]: style.find("style:table-column-properties", SPACES)
        for style in part(file).findall(".//office:automatic-styles/style:style", SPACES)
    }
    columns = sheets(file)[1].findall("table:table-column", SPACES)
    found = [named(styles[named(column)["style-name"]])["column-width"] for column in columns]
    return [float(width.removesuffix("cm")) for width in found]


def test_columns_are_as_wide_as_their_longest_line_within_bounds():
    columns = [SheetColumn("No"), SheetColumn("Note"), SheetColumn("Remark"), SheetColumn("A longer heading")]

    file = make([1, "twenty letters here!\ntwo", "word " * 60, 5], [22, "", "", 6], columns=columns)

    assert widths(file) == [2.5, 5.1, 12.0, 4.2]


def test_every_style_in_use_exists():
    file = make([1, "a", date(2014, 3, 31), datetime(2014, 3, 31, 9, 5), None])
    elements = [element for name in ("content.xml", "styles.xml") for element in part(file, name).iter()]
    known = {element.get(f"{{{SPACES['style']}}}name") for element in elements}

    used = {
        value
        for element in elements
        for name, value in named(element).items()
        if name in ("style-name", "data-style-name", "parent-style-name")
    }

    assert {"plain", "day", "moment-format"} <= used <= known


def test_long_texts_wrap_and_letters_are_of_twelve_points():
    (plain,) = (
        style
        for style in part(make([1]), "styles.xml").iter(f"{{{SPACES['style']}}}style")
        if named(style)["name"] == "plain"
    )

    properties = {name: value for child in plain for name, value in named(child).items()}
    assert properties["wrap-option"] == "wrap"
    assert (properties["font-family"], properties["font-size"]) == ("Arial", "12pt")


def test_row_of_another_length_than_the_headings_is_refused():
    with pytest.raises(ValueError, match="zip"):
        make([1, 2], columns=[SheetColumn("One")])
