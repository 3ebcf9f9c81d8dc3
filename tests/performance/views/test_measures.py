import csv
import io
from datetime import date

import pytest
from django.urls import reverse

from tests.builders.boards import (
    make_agency,
    make_area,
    make_board,
    make_discrepancy,
    make_document,
    make_user,
    make_year,
)
from tests.builders.performance import (
    make_break,
    make_breakdown,
    make_measure,
    make_nation,
    make_neighbours,
    make_observation,
    make_revision,
    make_share,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(client):
    board = make_board()
    make_year(board)
    client.force_login(make_user(board=board))
    return board


def url(board, code="plans", year="2013-14"):
    return reverse("performance:measure", args=[board.slug, year, code])


def text(response):
    return " ".join(response.content.decode().split())


def test_page_shows_figures_sources_and_definition(client, board):
    plans = make_measure(
        title="Children with a plan",
        why_it_matters="A conference found a risk.",
        challenge_questions=["What moved it?"],
        national_code="CPP_Num",
    )
    make_break(plans, date(2011, 4, 1), "Counted anew.")
    make_observation(plans, "2013-03-31", 161, board=board, lines="467")
    make_revision(
        make_observation(plans, "2014-03-31", 202, board=board, lines="395;468", note="Printed twice.")
    )

    page = text(client.get(url(board)))

    for words in (
        "Children with a plan</h1>",
        "202 plans at 31 March 2014, up 41 (25.5%) from 31 March 2013.",
        "A conference found a risk.",
        "What moved it?",
        "Report of MSCB, lines 395;468",
        "Printed twice.",
        "CPP_Num",
        "1 April 2011: Counted anew.",
        "Neither a rise nor a fall is good or bad in itself",
        "Entered as value 202 on",
        "from observations.csv",
    ):
        assert words in page


def test_local_and_published_stand_side_by_side(client, board):
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 203, board=None, area=board.area)

    response = client.get(url(board))

    assert [(line.figure, line.gap) for line in response.context["linked"]] == [
        ("202", ""),
        ("203", "1 more"),
    ]
    assert "1 more" in text(response)
    assert [known.caption for known, _ in response.context["values"]] == [
        "Figures for Marshland, the board’s own",
        "Figures for Marshland, published",
    ]


def test_comparators_name_their_period_and_how_many_areas_they_rest_on(client, board):
    repeat = make_share()
    england = make_nation(board)
    north, south, _ = make_neighbours(board)
    make_observation(repeat, "2013-14", 16, board=board)
    make_observation(repeat, "2012-13", "14.9", board=None, area=england)
    make_observation(repeat, "2013-14", 14, board=None, area=north)
    make_observation(repeat, "2013-14", board=None, area=south, missing="c")

    response = client.get(url(board, "repeat-plans"))

    grid, later = response.context["comparators"]
    assert later is None
    assert [(row.head, [cell.text for cell in row.cells]) for row in grid.rows] == [
        ("2013-14", ["16%", "Not given", "14.0%"]),
        ("2012-13", ["Not given", "14.9%", "Not given"]),
    ]
    assert "mean of 1 of 3 areas" in text(response)


def test_missing_figures_are_spelled_out_and_never_zero(client, board):
    plans = make_measure()
    make_observation(plans, "2012-13", 3, board=board)
    make_observation(plans, "2013-14", board=board, missing="c")

    response = client.get(url(board))

    ((values, _),) = response.context["values"]
    assert [(line.period, line.figure) for line in values.lines] == [
        ("2013-14", "Confidential"),
        ("2012-13", "3"),
    ]
    assert "Confidential" in text(response)


def test_later_figures_are_shown_and_marked(client, board):
    plans = make_measure()
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2015-03-31", 312, board=board)

    response = client.get(url(board))

    ((known, later),) = response.context["values"]
    assert [line.figure for line in known.lines] == ["202"]
    assert [line.figure for line in later.lines] == ["312"]
    page = text(response)
    assert "202 plans at 31 March 2014" in page
    assert "1 later figure, after 2013-14" in page


def test_the_chart_is_on_the_page_with_its_table(client, board):
    plans = make_measure(title="Plans")
    for year, value in [("2011-12", 207), ("2012-13", 161), ("2013-14", 202)]:
        make_observation(plans, year, value, board=board)

    page = client.get(url(board)).content.decode()

    assert page.count("<figure") == 1
    assert "<svg" in page
    assert "<style" not in page
    assert " style=" not in page


def test_breakdown_has_a_chart_and_a_table(client, board):
    plans = make_measure()
    neglect, other = make_breakdown(plans)
    make_observation(plans, "2014-03-31", 202, board=board)
    make_observation(plans, "2014-03-31", 99, board=board, category=neglect)
    make_observation(plans, "2014-03-31", 103, board=board, category=other)

    response = client.get(url(board))

    (split,) = response.context["splits"]
    assert [(row.head, [cell.text for cell in row.cells]) for row in split["grids"][0].rows] == [
        ("Neglect", ["99"]),
        ("Other", ["103"]),
        ("All", ["202"]),
    ]
    assert response.content.decode().count("<figure") == 1


def test_discrepancies_of_the_measure_are_told(client, board):
    plans = make_measure("cp-plans")
    make_observation(plans, "2014-03-31", 202, board=board)
    make_discrepancy(
        make_year(board),
        subject="Plans at the year end",
        printed="204",
        reference="cp-plans at 2014-03-31",
        reason="Printed twice the other way.",
    )

    page = text(client.get(url(board, "cp-plans")))

    assert "Plans at the year end:</strong> printed as 204" in page
    assert "Printed twice the other way." in page


def test_a_measure_without_figures_says_so(client, board):
    make_measure()

    response = client.get(url(board))

    assert "No figure has been recorded for Marshland yet." in text(response)
    assert "No figures yet" in text(response)
    assert "<figure" not in response.content.decode()


def test_stored_text_is_escaped(client, board):
    plans = make_measure(title="<script>alert(1)</script>")
    make_observation(plans, "2013-14", 1, board=board, note="<b>bold</b>")

    page = client.get(url(board)).content.decode()

    assert "<script>alert(1)" not in page
    assert "<b>bold</b>" not in page


def test_another_boards_figures_are_not_shown(client, board):
    other = make_board("Other board", area=make_area("Elsewhere"))
    plans = make_measure()
    neglect, _ = make_breakdown(plans)
    observation = make_observation(plans, "2013-14", 98765, board=other, area=board.area, note="Secret note.")
    make_revision(observation, origin="secret.csv")
    make_observation(plans, "2013-14", 98765, board=other, area=board.area, category=neglect)
    make_observation(plans, "2013-14", 98765, board=other, area=make_nation(board))
    make_discrepancy(make_year(other), subject="Secret subject", reference="plans in 2013-14")

    page = text(client.get(url(board)))
    file = client.get(reverse("performance:measure_download", args=[board.slug, "2013-14", "plans"]))

    for words in ("98,765", "98765", "Secret", "secret.csv"):
        assert words not in page
        assert words not in file.content.decode()


def test_unknown_measures_and_foreign_boards_are_not_found(client, board):
    other = make_board("Other board", area=make_area("Elsewhere"))
    make_year(other)
    make_measure()

    assert client.get(url(board, "no-such-measure")).status_code == 404
    assert client.get(url(other)).status_code == 404
    assert client.get(url(board, year="2001-02")).status_code == 404


@pytest.mark.parametrize("name", ["measure", "measure_download"])
def test_a_role_without_measures_is_refused(client, board, name):
    make_measure()
    client.force_login(make_user("admin@example.org", board=board, role="administrator"))

    address = reverse(f"performance:{name}", args=[board.slug, "2013-14", "plans"])

    assert client.get(address).status_code == 403


def test_a_data_lead_sees_measures_without_links_to_what_they_may_not_see(client, board):
    plans = make_measure("cp-plans")
    make_observation(plans, "2013-14", 1, board=board)
    make_discrepancy(make_year(board), reference="cp-plans in 2013-14")
    agency = make_agency(board)
    client.force_login(make_user("lead@example.org", board=board, role="data_lead", agency=agency))

    page = text(client.get(url(board, "cp-plans")))

    assert reverse("reports:discrepancies", args=[board.slug, "2013-14"]) not in page


def rows_of_file(client, board, code="plans"):
    response = client.get(reverse("performance:measure_download", args=[board.slug, "2013-14", code]))
    assert response["Content-Disposition"] == f'attachment; filename="{code}.csv"'
    head, *rows = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_file_has_every_figure_with_symbols_notes_and_licence(client, board):
    census = make_document("Census", kind="published", publisher="Department", attribution="Licensed words")
    repeat = make_share()
    make_observation(repeat, "2013-14", parts=(46, 289), board=board, lines="474", note="=A1+1")
    make_observation(repeat, "2014-15", board=None, area=make_area("Northford"), source=census, missing="c")

    own, published = rows_of_file(client, board, "repeat-plans")

    assert own == {
        "Measure": "repeat-plans",
        "Area code": "marshland",
        "Area": "Marshland",
        "Breakdown": "",
        "Category": "",
        "Kind of period": "year",
        "Period": "2013-14",
        "First day": "2013-04-01",
        "Last day": "2014-03-31",
        "Value": "15.917",
        "Unit": "Per cent",
        "Numerator": "46",
        "Denominator": "289",
        "Qualifier": "",
        "Upper value": "",
        "Symbol": "",
        "Meaning of the symbol": "",
        "Source": "Report of MSCB",
        "Publisher": "",
        "Attribution": "",
        "Place in the source": "474",
        "Note": "'=A1+1",
    }
    assert (published["Value"], published["Symbol"], published["Meaning of the symbol"]) == (
        "",
        "c",
        "Confidential",
    )
    assert (published["Area"], published["Publisher"], published["Attribution"]) == (
        "Northford",
        "Department",
        "Licensed words",
    )


def test_large_and_negative_numbers_stay_numbers(client, board):
    plans = make_measure()
    make_observation(plans, "2012-13", 7000, board=board)
    make_observation(plans, "2013-14", -12, board=board)

    assert [row["Value"] for row in rows_of_file(client, board)] == ["7000", "-12"]


@pytest.mark.parametrize("count", [1, 3])
def test_page_takes_the_same_number_of_queries_however_many_figures(
    client, board, count, django_assert_num_queries
):
    england = make_nation(board)
    repeat = make_share()
    for number in range(count):
        linked = make_share(f"linked-{number}")
        repeat.compare_with.add(linked)
        make_revision(make_observation(repeat, f"201{number}-03-31", 15, board=board))
        make_observation(repeat, f"201{number}-03-31", 15, board=None, area=england)
        make_observation(linked, f"201{number}-03-31", 15, board=board)
        for category in make_breakdown(repeat, f"split-{number}"):
            make_observation(repeat, f"201{number}-03-31", 5, board=board, category=category)

    client.get(url(board, "repeat-plans"))  # the first visit also renews the session
    with django_assert_num_queries(16):
        client.get(url(board, "repeat-plans"))
