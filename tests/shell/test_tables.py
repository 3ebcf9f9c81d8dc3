import csv
import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from urllib.parse import parse_qs

import django_tables2
import pytest
from django.test import RequestFactory
from django.urls import reverse

from cescb.tables import DateColumn, NumericColumn, Table, safe_cell, table_page
from tests.shell.markup import Node, read


class CourseTable(Table):
    name = django_tables2.Column("Course", footer="All")
    held_on = DateColumn("Held on")
    places = NumericColumn("Places", footer=lambda table: sum(row["places"] for row in table.data))
    note = django_tables2.Column("Note", orderable=False)

    caption = "Places by course"
    row_header = "name"
    export_name = "Courses 2013-14"

    class Meta(Table.Meta):
        per_page = 2
        empty_text = "No courses yet."


def course(name: str, places: int, note: str = "") -> dict[str, object]:
    return {"name": name, "held_on": date(2014, 3, places), "places": places, "note": note}


COURSES = [course("Beta", 3), course("Alpha", 1), course("Gamma", 2, "=1+1")]


@pytest.fixture
def show(rf: RequestFactory, settings, tmp_path):
    """Answer an address with a page that holds nothing but a table."""
    (tmp_path / "page.html").write_text("{% load django_tables2 %}{% render_table table %}", encoding="utf-8")
    (engine,) = settings.TEMPLATES
    settings.TEMPLATES = [{**engine, "DIRS": [tmp_path, *engine["DIRS"]]}]

    def answer(query: str = "", rows=COURSES, **options: object):
        request = rf.get(f"/courses/{query}")
        return table_page(request, "page.html", tables={"table": CourseTable(rows, **options)})

    return answer


def tables_below(kind: type[Table]) -> Iterator[type[Table]]:
    """The tables of the product that nothing is derived from: those that pages show."""
    for one in kind.__subclasses__():
        if one.__subclasses__():
            yield from tables_below(one)
        elif not one.__module__.startswith("tests."):
            yield one


def test_no_table_of_the_product_has_lost_the_look():
    """A subclass with a Meta of its own, or without any, takes over nothing from its base."""
    reverse("boards:home", args=["hilltop", "2013-14"])

    looks = {one.__name__: one._meta.attrs.get("class", "") for one in tables_below(Table)}

    assert [name for name, look in looks.items() if "app-table" not in look] == []


def page(answer) -> Node:
    return read(answer.content.decode())


def names(html: Node) -> list[str]:
    return [head.text for head in html.all("th", scope="row")]


def test_table_is_named_by_its_caption_and_scrolls_with_the_keyboard(show):
    html = page(show())

    region = html.one("div", role="region")
    assert region["tabindex"] == "0"
    assert html.one("caption")["id"] == region["aria-labelledby"]
    assert html.one("caption").text == "Places by course"


def test_head_cells_and_row_heads_carry_their_scope(show):
    html = page(show())

    assert [head["scope"] for head in html.one("thead").all("th")] == ["col"] * 4
    assert names(html) == ["Beta", "Alpha", "All"]


def test_numbers_are_right_aligned_and_dates_written_out(show):
    html = page(show())

    first = html.one("tbody").all("tr")[0]
    cells = [(cell.text, cell["class"]) for cell in first.all("td")]
    assert cells == [
        ("3 March 2014", "app-table__date govuk-table__cell"),
        ("3", "govuk-table__cell govuk-table__cell--numeric"),
        ("", "govuk-table__cell"),
    ]
    assert html.all("tfoot")[0].all("td")[1].text == "6"


def test_order_is_said_to_everyone_and_turned_by_a_link(show):
    html = page(show("?sort=places"))

    assert names(html)[:2] == ["Alpha", "Gamma"]
    sorted_head = html.one("th", aria_sort="ascending")
    assert sorted_head.text == "Places ▲"
    assert sorted_head.one("a")["href"] == "?sort=-places"
    assert page(show("?sort=-places")).one("th", aria_sort="descending").text == "Places ▼"


def test_unordered_columns_claim_no_order_and_some_cannot_be_ordered(show):
    heads = page(show()).one("thead").all("th")

    assert [head.get("aria-sort") for head in heads] == [None] * 4
    assert heads[3].all("a") == []


def test_sort_links_keep_filters_and_go_back_to_the_first_page(show):
    html = page(show("?sector=police&sector=health&page=2"))

    link = html.one("thead").all("a")[0]["href"] or ""
    assert parse_qs(link.removeprefix("?")) == {"sector": ["police", "health"], "sort": ["name"]}


def test_pages_are_links_that_keep_the_order(show):
    html = page(show("?sort=name"))

    pages = html.one("nav", aria_label="Pages of Places by course")
    assert [link["href"] for link in pages.all("a")] == [
        "?sort=name&page=1",
        "?sort=name&page=2",
        "?sort=name&page=2",
    ]
    assert pages.one("a", aria_current="page").text == "1"


def test_last_page_shows_the_rest_and_a_page_beyond_it_the_last(show):
    assert names(page(show("?page=2"))) == ["Gamma", "All"]
    assert names(page(show("?page=99"))) == ["Gamma", "All"]
    assert names(page(show("?page=x"))) == ["Beta", "Alpha", "All"]


@pytest.mark.parametrize("number", ["1", "0", "-1", "x", "9" * 30])
def test_how_many_rows_a_page_has_is_not_for_the_query_string(show, number):
    assert names(page(show(f"?per_page={number}"))) == ["Beta", "Alpha", "All"]


def test_prefixes_keep_two_tables_apart(show):
    html = page(show("?other-sort=-name", prefix="courses-"))

    assert names(html)[:2] == ["Beta", "Alpha"]
    assert html.one("caption")["id"] == "courses-caption"
    link = html.one("thead").all("a")[0]["href"] or ""
    assert parse_qs(link.removeprefix("?")) == {"other-sort": ["-name"], "courses-sort": ["name"]}


def test_table_without_rows_says_what_would_be_there(show):
    html = page(show(rows=[]))

    assert html.all("table") == []
    assert html.one("div", class_="app-empty").text == "Places by course No courses yet."


def test_download_links_keep_order_and_filters_but_not_the_page(show):
    html = page(show("?sector=police&sort=name&page=2"))

    links = html.one("p", class_="app-table-export").all("a")
    assert [(link["href"], link.text) for link in links] == [
        ("?sector=police&sort=name&export=csv", "Download as CSV: Places by course"),
        ("?sector=police&sort=name&export=ods", "Download as ODS: Places by course"),
    ]


def test_csv_holds_every_row_in_order_with_raw_values(show):
    answer = show("?sort=name&export=csv")

    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == 'attachment; filename="courses-2013-14.csv"'
    text = answer.content.decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [
        ["Course", "Held on", "Places", "Note"],
        ["Alpha", "2014-03-01", "1", ""],
        ["Beta", "2014-03-03", "3", ""],
        ["Gamma", "2014-03-02", "2", "'=1+1"],
    ]
    assert answer.content.startswith("\ufeff".encode())


@pytest.mark.parametrize("kind", ["csv", "ods"])
def test_files_are_only_given_where_the_table_offers_them(show, rf, kind: str):
    class Silent(CourseTable):
        export_name = ""

    answer = table_page(rf.get(f"/?export={kind}"), "page.html", tables={"table": Silent(COURSES)})

    assert answer["Content-Type"].startswith("text/html")
    assert page(answer).all("p", class_="app-table-export") == []


@pytest.mark.parametrize("kind", ["xlsx", "", "CSV"])
def test_unknown_kind_of_file_shows_the_page(show, kind: str):
    assert page(show(f"?export={kind}")).one("table")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+44 20", "'+44 20"),
        ("-1+2", "'-1+2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("Plain, text", "Plain, text"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
        (-5, -5),
        (Decimal("-11007.50"), Decimal("-11007.50")),
        (0, 0),
    ],
)
def test_cells_are_never_formulas_and_numbers_stay_numbers(value: object, cell: object):
    assert safe_cell(value) == cell
