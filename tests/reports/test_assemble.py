"""Building a document: its faults, its isolation from other boards, and the number of its queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.assemble import build_report
from reports.checks import FaultKind
from tests.builders.boards import make_area, make_board, make_expenditure, make_year
from tests.builders.performance import make_breakdown, make_measure, make_observation
from tests.builders.reports import make_report, make_section

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def year(board):
    return make_year(board)


@pytest.fixture
def document(year):
    return make_report(year)


@pytest.fixture
def plans(board):
    measure = make_measure("plans")
    make_observation(measure, "2014-03-31", 202, board=board)
    return measure


def faults_of(document, body):
    document.sections.all().delete()
    make_section(document, body=body)
    return [(fault.kind, fault.place) for fault in build_report(document).faults]


@pytest.mark.parametrize(
    ("body", "kind", "place"),
    [
        ("a {{ }} b", FaultKind.FIGURE, "{{  }}"),
        ("a {{ plans at 2014-06-30 }}", FaultKind.FIGURE, "{{ plans at 2014-06-30 }}"),
        (
            "a {{ plans\ue000 at 2014-03-31 }}",
            FaultKind.FIGURE,
            "{{ plans\ue000 at 2014-03-31 }}",
        ),
        (
            "a {{ claim: plans at 2014-03-31 is above plans at 2014-03-31 }}",
            FaultKind.CLAIM,
            "{{ claim: plans at 2014-03-31 is above plans at 2014-03-31 }}",
        ),
        ("[[ picture of it ]]", FaultKind.BLOCK, "[[ picture of it ]]"),
        ("[[ table plans in 2001-02 ]]", FaultKind.BLOCK, "[[ table plans in 2001-02 ]]"),
        ("[[ table expenditure in 2001-02 ]]", FaultKind.BLOCK, "[[ table expenditure in 2001-02 ]]"),
        ("a {{ plans at", FaultKind.STRAY, "a {{ plans at"),
        ("There were 202.", FaultKind.UNBOUND, "There were 202."),
    ],
)
def test_fault_names_its_kind_and_place(document, plans, body, kind, place):
    assert faults_of(document, body) == [(kind, place)]


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("table plans, plans at 2014-03-31 for marshland", "asks for too much at once"),
        ("chart plans, plans by age at 2013-03-31, 2014-03-31", "asks for too much at once"),
        ("table plans by age at 2014-03-31 for marshland", "by a breakdown or for areas, not both"),
        ("table plans by colour at 2014-03-31", "There is no breakdown “colour”. Breakdowns: age"),
        ("table plans", "names no date or period"),
    ],
)
def test_block_that_could_not_show_all_it_names_is_a_fault(document, plans, block, reason):
    make_breakdown(plans, "age", ("Under one",))
    make_section(document, body=f"[[ {block} ]]")

    [fault] = build_report(document).faults

    assert reason in fault.message


def test_block_inside_a_list_or_a_sentence_is_a_fault(document, plans):
    kinds = {kind for kind, _ in faults_of(document, "- [[ table groups ]]\n\nSee [[ table groups ]] here.")}

    assert kinds == {FaultKind.STRAY}


def test_faulty_reference_does_not_stop_the_chapter(document, plans):
    chapter = make_section(document, "first", "a {{ nonsense }} and {{ plans at 2014-03-31 }}")
    make_section(document, "second", "[[ table nonsense ]]", parent=chapter)
    make_section(document, "other", "{{ nonsense }}")

    content = build_report(document, chapter="first")

    assert [section.slug for section in content.sections] == ["first", "second"]
    assert [fault.kind for fault in content.faults] == [FaultKind.FIGURE, FaultKind.BLOCK]
    assert "202" in content.chapters[0].parts[0].html


def test_figures_of_another_board_are_out_of_reach(document, plans):
    other = make_board(
        "Hillside Safeguarding Children Board", area=make_area("Hillside"), short_name="HSCB", slug="hillside"
    )
    make_observation(plans, "2013-03-31", 999, board=other)
    make_expenditure(make_year(other, 2012), amount=999)

    body = (
        "{{ plans at 2013-03-31 for hillside }} {{ plans at 2013-03-31 for hillside from report-of-hscb }} "
        "{{ expenditure in 2012-13 }} {{ expenditure in 2012-13 for hillside }}\n\n"
        "[[ table plans at 2013-03-31 for hillside from report-of-hscb ]]\n\n"
        "[[ table expenditure in 2012-13 ]]"
    )
    make_section(document, body=body)
    content = build_report(document)

    assert [fault.kind for fault in content.faults] == [FaultKind.FIGURE] * 4 + [FaultKind.BLOCK] * 2
    assert content.figures == ()
    assert "999" not in str(content.chapters)


def count_queries(document):
    with CaptureQueriesContext(connection) as captured:
        build_report(document)
    return len(captured)


def test_queries_do_not_grow_with_references_blocks_or_rows(document, board, year, plans):
    make_expenditure(year, "Staff")
    body = "{{ plans at 2014-03-31 }}\n\n[[ table plans at 2014-03-31 ]]\n\n[[ table expenditure ]]"
    section = make_section(document, body=body)
    before = count_queries(document)

    for number, day in enumerate(("2012-03-31", "2013-03-31")):
        make_observation(plans, day, number, board=board)
        make_expenditure(year, f"Item {number}")
    section.body = (
        "{{ plans at 2014-03-31 }} {{ plans at 2013-03-31 }} {{ plans at 2012-03-31 }}\n\n"
        "[[ table plans at 2012-03-31 to 2014-03-31 ]]\n\n[[ chart plans at 2012-03-31 to 2014-03-31 ]]\n\n"
        + "[[ table expenditure ]]\n\n"
        * 3
    )
    section.save()

    assert build_report(document).faults == ()
    assert count_queries(document) == before


def test_queries_do_not_grow_with_what_is_not_found(document, plans):
    section = make_section(document, body="{{ plans at 2001-03-31 }}")
    before = count_queries(document)

    section.body += " {{ plans at 2002-03-31 }} {{ plans[neglect] at 2003-03-31 }}"
    section.save()

    assert count_queries(document) == before
