import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO, StringIO

import django_tables2
import pytest
from django.http import HttpResponse
from django.utils import timezone
from django.utils.html import format_html
from odfdo import Document

from boards.access import Scope
from boards.models import Board, FinancialYear
from cescb.tables import DateColumn, NumericColumn, Table, csv_response, ods_response, table_page
from cescb.tables.downloads import cover_lines


class PoundsColumn(NumericColumn):
    is_money = True


class CourseTable(Table):
    """A column of each kind that a file treats in its own way."""

    name = django_tables2.Column("Course", footer="All courses")
    held_on = DateColumn("Held on")
    places = NumericColumn("Places")
    share = NumericColumn("Taken, in per cent")
    cost = PoundsColumn("Cost")
    changed = django_tables2.Column("Changed")
    venue = django_tables2.Column("Venue")
    tools = django_tables2.Column("Tools", exclude_from_export=True, empty_values=())
    code = django_tables2.Column("Code", visible=False)

    caption = "Places by course"
    row_header = "name"
    export_name = "Courses 2013-14"

    class Meta(Table.Meta):
        per_page = 2

    def render_venue(self, value: str) -> str:
        return format_html("<strong>{}</strong>", value)


def course(name, **values) -> dict:
    empty = dict.fromkeys(("held_on", "places", "share", "cost", "changed", "venue", "code"))
    return {"name": name, **empty, **values}


FULL = course(
    "Beta",
    held_on=date(2014, 3, 31),
    places=0,
    share=Decimal("74.9"),
    cost=Decimal("-11007.50"),
    changed=datetime(2014, 7, 1, 8, 30, 15, 99, tzinfo=UTC),
    venue="Town & Country",
    code="007",
)
COURSES = [FULL, course("=1+1"), course("Alpha", places=12)]

HEAD = ["Course", "Held on", "Places", "Taken, in per cent", "Cost", "Changed", "Venue", "Code"]


def scope(**values) -> Scope:
    board = Board(name="Marshland Safeguarding Children Board", slug="marsh", **values)
    return Scope(board, FinancialYear(board=board, starts_in=2013), frozenset())


def sheets(answer: HttpResponse):
    return Document(BytesIO(answer.content)).body.get_tables()


def test_spreadsheet_holds_every_value_with_its_type():
    answer = ods_response(CourseTable([FULL]), None)

    head, row = sheets(answer)[1].get_values(get_type=True)
    assert [value for value, _ in head] == HEAD
    assert row == [
        ("Beta", "string"),
        (date(2014, 3, 31), "date"),
        (0, "float"),
        (Decimal("74.9"), "float"),
        (Decimal("-11007.50"), "currency"),
        (datetime(2014, 7, 1, 9, 30, 15), "date"),
        ("Town & Country", "string"),
        ("007", "string"),
    ]


def test_empty_values_stay_empty_and_formulas_text():
    answer = ods_response(CourseTable([course("=1+1")]), None)

    assert sheets(answer)[1].get_values(get_type=True)[1] == [("=1+1", "string"), *[(None, None)] * 7]


def test_csv_holds_the_same_values():
    text = csv_response(CourseTable(COURSES)).content.decode("utf-8-sig")

    assert list(csv.reader(StringIO(text))) == [
        HEAD,
        ["Beta", "2014-03-31", "0", "74.9", "-11007.50", "2014-07-01 09:30:15", "Town & Country", "007"],
        ["'=1+1", *[""] * 7],
        ["Alpha", "", "12", *[""] * 5],
    ]


def test_spreadsheet_is_handed_out_under_the_name_of_the_table():
    answer = ods_response(CourseTable(COURSES), None)

    assert answer["Content-Type"] == "application/vnd.oasis.opendocument.spreadsheet"
    assert answer["Content-Disposition"] == 'attachment; filename="courses-2013-14.ods"'
    assert [sheet.name for sheet in sheets(answer)] == ["Cover", "courses-2013-14"]
    assert Document(BytesIO(answer.content)).meta.title == "Places by course"


def test_table_without_rows_gives_its_headings():
    answer = ods_response(CourseTable([]), None)

    assert sheets(answer)[1].get_values() == [HEAD]


def test_cover_says_what_the_table_is_whose_and_when():
    assert cover_lines(1250, scope(), date(2014, 3, 31)) == [
        "Marshland Safeguarding Children Board, financial year 2013-14.",
        "Downloaded from Safeguarding board performance on 31 March 2014.",
        "The next sheet holds one table: a row of headings and 1,250 rows below it, with the filters and in "
        "the order chosen on the page.",
        "An empty cell means that nothing is recorded there, or that the column does not apply to the row. "
        "It never means zero.",
    ]


@pytest.mark.parametrize(("rows", "words"), [(0, "0 rows below"), (1, "1 row below"), (2, "2 rows below")])
def test_cover_counts_the_rows(rows: int, words: str):
    assert words in cover_lines(rows, None, date(2014, 3, 31))[1]


def test_cover_of_an_invented_board_says_so_first():
    invented = cover_lines(3, scope(is_fictional=True), date(2014, 3, 31))

    assert invented[0].startswith("Demonstration data: invented")
    assert invented[1:] == cover_lines(3, scope(), date(2014, 3, 31))


def test_page_hands_out_every_row_in_its_order_with_its_board_and_day(rf):
    request = rf.get("/courses/?sort=name&page=2&export=ods")
    request.scope = scope(is_fictional=True)

    answer = table_page(request, "page.html", tables={"table": CourseTable(COURSES)})

    cover, table = sheets(answer)
    assert [row[0] for row in table.get_values()] == ["Course", "=1+1", "Alpha", "Beta"]
    assert [row[0] for row in cover.get_values()] == [
        "Places by course",
        *cover_lines(3, request.scope, timezone.localdate()),
    ]


def test_page_without_a_board_hands_out_a_cover_without_one(rf):
    request = rf.get("/components/?export=ods")

    answer = table_page(request, "page.html", tables={"table": CourseTable(COURSES)})

    assert [row[0] for row in sheets(answer)[0].get_values()] == [
        "Places by course",
        *cover_lines(3, None, timezone.localdate()),
    ]


def test_only_the_table_that_is_asked_for_is_handed_out(rf):
    request = rf.get("/courses/?second-export=ods")
    tables = {
        "first": CourseTable([course("Alpha")], prefix="first-"),
        "second": CourseTable([course("Beta")], prefix="second-"),
    }

    answer = table_page(request, "page.html", tables=tables)

    assert [row[0] for row in sheets(answer)[1].get_values()] == ["Course", "Beta"]
