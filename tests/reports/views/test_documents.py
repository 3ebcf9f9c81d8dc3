import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from reports.rendering import document_html
from tests.builders.boards import make_board, make_discrepancy, make_user, make_year
from tests.builders.performance import make_measure, make_observation
from tests.builders.reports import make_build, make_report, make_section

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def document(board):
    """A report that binds one figure, claims one falsehood and types one number."""
    measure = make_measure("plans", unit_of_count="children", kind="stock")
    make_observation(measure, "2013-03-31", 161, board=board)
    make_observation(measure, "2014-03-31", 202, board=board)
    document = make_report(make_year(board))
    chapter = make_section(document, "journey", "{{ plans at 2014-03-31 }} children had a plan.")
    make_section(
        document,
        "plans",
        "The number {{ claim: plans fell from 2013-03-31 to 2014-03-31 }}. Another 17.",
        parent=chapter,
    )
    make_section(document, "money", "[[ table expenditure in 2013-14 ]]")
    return document


@pytest.fixture
def chair(client, board):
    person = make_user("chair@example.org", board=board, role="chair")
    client.force_login(person)
    return person


def address(name, document, *rest):
    return reverse(f"reports:{name}", args=[document.board.slug, document.year.label, document.kind, *rest])


def test_contents_name_the_state_of_the_draft(client, chair, document):
    page = client.get(document.get_absolute_url()).content.decode()

    assert "3 faults to mend" in page
    assert "No PDF has been made yet." in page
    assert address("section", document, "journey") in page


def test_chapter_shows_its_figures_linked_to_their_trace(client, chair, document):
    page = client.get(address("section", document, "journey")).content.decode()

    trace = reverse("reports:figure", args=[document.board.slug, "2013-14"])
    assert f'<a class="app-figure-link" href="{trace}?reference=plans+at+2014-03-31">202</a>' in page
    assert ">rose</a>" in page
    assert "Money" in page


def test_section_below_a_chapter_has_no_page_of_its_own(client, chair, document):
    assert client.get(address("section", document, "plans")).status_code == 404


def test_faults_say_what_is_wrong_and_what_would_mend_it(client, chair, document):
    page = client.get(address("document_faults", document)).content.decode()

    assert "the figures say “rose”" in page
    assert "Another 17" in page
    assert "No expenditure is recorded for 2013-14." in page
    assert "Rewrite the sentence so that it says what the figures say." in page


def test_figures_are_listed_and_exported(client, chair, document):
    address_of_list = address("document_figures", document)

    page = client.get(address_of_list).content.decode()
    rows = client.get(f"{address_of_list}?export=csv").content.decode("utf-8-sig").splitlines()

    assert page.count("<tr") >= 3
    assert rows[0] == "Figure,Value,Numerator,Denominator,Period,Area,Source"
    assert [row.split(",")[:2] for row in rows[1:]] == [["Plans", "202"], ["Plans", "161"]]


def test_data_carry_every_figure(client, chair, document):
    response = client.get(address("document_data", document))

    data = json.loads(response.content)
    assert response.headers["Content-Disposition"].endswith('-annual-report-2013-14.json"')
    assert [(each["reference"], each["value"], each["period"]) for each in data["figures"]] == [
        ("plans at 2014-03-31", "202", "2014-03-31"),
        ("plans at 2013-03-31", "161", "2013-03-31"),
    ]
    assert len(data["faults"]) == 3


def test_trace_shows_where_a_figure_comes_from(client, chair, document):
    trace = reverse("reports:figure", args=[document.board.slug, "2013-14"])

    page = client.get(trace, {"reference": "plans at 2014-03-31"}).content.decode()

    assert '<h2 class="govuk-heading-l">202</h2>' in page
    assert "Report of MSCB" in page


def test_trace_of_nonsense_keeps_what_was_typed_and_says_what_would_do(client, chair, document):
    trace = reverse("reports:figure", args=[document.board.slug, "2013-14"])

    page = client.get(trace, {"reference": "plan at 2014-03-31"}).content.decode()

    assert 'value="plan at 2014-03-31"' in page
    assert "Did you mean: plans" in page


def test_whole_report_is_one_page(client, chair, document):
    page = client.get(address("document_whole", document)).content.decode()

    assert page.index('id="journey"') < page.index('id="plans"') < page.index('id="money"')


def test_pdf_is_asked_for_made_and_fetched(client, chair, document, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address("build_request", document))
    build = document.builds.get()

    assert response.url == f"{document.get_absolute_url()}#pdf"
    assert build.asked_by == chair
    assert "Download the PDF" in client.get(document.get_absolute_url()).content.decode()
    fetched = client.get(address("build_download", document, build.pk))
    assert fetched.headers["Content-Disposition"].startswith("attachment; filename=")
    assert b"".join(fetched.streaming_content).startswith(b"%PDF-")


def test_progress_is_shown_while_the_pdf_is_made(client, chair, document):
    build = make_build(document, state="running", stage="Laying out pages", percent=15, sha256="", pages=None)

    page = client.get(address("build_progress", document, build.pk)).content.decode()

    assert "In progress: laying out pages" in page
    assert 'hx-get="' in page


def test_finished_progress_stops_asking(client, chair, document):
    build = make_build(document)

    assert "hx-get" not in client.get(address("build_progress", document, build.pk)).content.decode()


def test_unfinished_or_another_documents_pdf_is_not_found(client, chair, document):
    running = make_build(document, state="running", sha256="", pages=None)
    other = make_report(make_year(make_board("Other Safeguarding Children Board")))
    foreign = make_build(other)

    assert client.get(address("build_download", document, running.pk)).status_code == 404
    assert client.get(address("build_download", document, foreign.pk)).status_code == 404


def test_pdf_whose_file_is_gone_is_not_offered(client, chair, document):
    build = make_build(document)
    build.file.storage.delete(build.file.name)

    assert "No PDF has been made yet." in client.get(document.get_absolute_url()).content.decode()
    assert client.get(address("build_download", document, build.pk)).status_code == 404


SCRIPT = "<script>alert(1)</script>"


@pytest.mark.parametrize("name", ["document", "document_whole", "document_faults", "document_figures"])
def test_stored_texts_are_never_markup(client, board, chair, name):
    year = make_year(board)
    board.area.name = f"Area {SCRIPT}"
    board.area.save()
    measure = make_measure("plans", title=f"Plans {SCRIPT}")
    make_observation(measure, "2014-03-31", 202, board=board, note=SCRIPT, lines=SCRIPT)
    make_discrepancy(year, "plans", subject=SCRIPT, printed=SCRIPT, reason=SCRIPT)
    body = (
        f"{SCRIPT} {{{{ plans at 2014-03-31 }}}} {{{{ {SCRIPT} }}}} {{{{ claim: {SCRIPT} rose }}}}\n\n"
        f'[[ {SCRIPT} ]]\n\n[[ missing "{SCRIPT}" because "{SCRIPT}" ]]\n\n'
        f'[[ table plans at 2014-03-31 for marshland titled "{SCRIPT}" ]]\n\n'
        f'[[ chart plans at 2014-03-31 titled "{SCRIPT}" ]]\n\n[[ figures plans at 2014-03-31 ]]\n\n'
        "[[ table discrepancies ]]\n"
    )
    document = make_report(year, title=SCRIPT, summary=SCRIPT)
    make_section(document, "journey", body, title=SCRIPT)

    page = client.get(address(name, document)).content.decode()

    assert "&lt;script&gt;" in page
    assert SCRIPT not in page
    assert SCRIPT not in document_html(document)


def test_trace_takes_any_text(client, chair, document):
    trace = reverse("reports:figure", args=[document.board.slug, "2013-14"])

    for text in ("\0", "plans[\0] at 2014-03-31", SCRIPT, "a" * 5000, "seats in 0001-01-01"):
        response = client.get(trace, {"reference": text})
        assert response.status_code == 200
        assert SCRIPT not in response.content.decode()


@pytest.mark.parametrize("name", ["document_figures", "document_faults"])
def test_list_needs_no_more_queries_with_more_rows(client, chair, document, name, django_assert_num_queries):
    client.get(address(name, document))
    with CaptureQueriesContext(connection) as captured:
        client.get(address(name, document))
    make_section(document, "more", "{{ plans at 2013-03-31 as words }} and 18, 19, 20")

    with django_assert_num_queries(len(captured)):
        client.get(address(name, document))


def test_member_reads_but_is_not_offered_to_make_the_pdf(client, board, document):
    client.force_login(make_user("member@example.org", board=board, role="member"))

    page = client.get(document.get_absolute_url()).content.decode()

    assert "Make the PDF" not in page


def test_list_without_documents_says_what_goes_there(client, board, chair):
    make_year(board)

    page = client.get(reverse("reports:documents", args=[board.slug, "2013-14"])).content.decode()

    assert "No documents yet" in page


def test_chapter_needs_no_more_queries_with_more_figures(
    client, chair, document, django_assert_num_queries, django_assert_max_num_queries
):
    client.get(address("section", document, "journey"))
    with django_assert_max_num_queries(40) as captured:
        client.get(address("section", document, "journey"))
    section = document.sections.get(slug="journey")
    section.body += " {{ plans at 2013-03-31 }} and {{ change in plans from 2013-03-31 to 2014-03-31 }}."
    section.save()
    make_section(document, "more", "{{ plans at 2014-03-31 as words }}", parent=section)

    with django_assert_num_queries(len(captured)):
        client.get(address("section", document, "journey"))
