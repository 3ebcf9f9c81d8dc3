"""Sentences, charts and tables of audits and learning reviews."""

import pytest

from audits.charts import audits_by_kind, reviews_by_kind
from audits.models import Audit, LearningReview
from audits.queries import audit_rows, audits_of, learning_review_counts, review_rows
from audits.sentences import audits_sentence, reviews_sentence
from audits.tables import AuditTable, ReviewTable, review_count_table
from boards.access import Scope
from cescb.charts import Series
from tests.builders.audits import make_audit, make_review
from tests.builders.boards import make_board, make_year

pytestmark = pytest.mark.django_db

Kind = LearningReview.Kind


@pytest.fixture
def year():
    return make_year(make_board())


def rows(year):
    return audit_rows(audits_of(year))


def values(table):
    return list(table.as_values())


@pytest.mark.parametrize(
    ("states", "programme", "text"),
    [
        ([], 0, "No audit, review or inspection is recorded for 2013-14."),
        (["done"], 0, "1 piece of quality assurance: 1 done."),
        (
            ["done", "done", "ongoing", "planned"],
            2,
            "4 pieces of quality assurance: 2 done, 1 under way and 1 planned. "
            "Of these, 2 were multi-agency audits of the year’s programme.",
        ),
        (
            ["done"],
            1,
            "1 piece of quality assurance: 1 done. "
            "Of these, 1 was a multi-agency audit of the year’s programme.",
        ),
    ],
)
def test_audits_sentence(year, states, programme, text):
    for place, state in enumerate(states):
        make_audit(year, f"Audit {place}", state=state, is_in_year_programme=place < programme)

    assert audits_sentence(rows(year), "2013-14") == text


@pytest.mark.parametrize(
    ("kinds", "text"),
    [
        ([], "No learning review is recorded for 2013-14."),
        (
            [Kind.REFLECTIVE_REVIEW],
            "In 2013-14 there were no serious case reviews and 1 other piece of learning.",
        ),
        (
            [Kind.SERIOUS_CASE_REVIEW, Kind.CASE_TO_PANEL, Kind.TRUE_FOR_US],
            "In 2013-14 there was 1 serious case review and 2 other pieces of learning.",
        ),
        (
            [Kind.SERIOUS_CASE_REVIEW, Kind.SERIOUS_CASE_REVIEW],
            "In 2013-14 there were 2 serious case reviews and no other pieces of learning.",
        ),
    ],
)
def test_reviews_sentence(year, kinds, text):
    for place, kind in enumerate(kinds):
        make_review(year, f"review-{place}", kind=kind)

    assert reviews_sentence(learning_review_counts(year), "2013-14") == text


def test_charts_count_kinds(year):
    make_audit(year, "One", kind=Audit.Kind.INSPECTION)
    make_audit(year, "Two", kind=Audit.Kind.SURVEY)
    make_audit(year, "Three", kind=Audit.Kind.SURVEY)
    make_review(year, kind=Kind.CASE_TO_PANEL, field="adults")

    audits = audits_by_kind(rows(year), "2013-14")
    reviews = reviews_by_kind(learning_review_counts(year), "2013-14")

    assert (audits.categories, audits.series) == (("Survey", "Inspection"), (Series("Number", (2, 1)),))
    assert [(series.name, series.values) for series in reviews.series] == [
        ("Children", (0, 0, 0, 0, 0)),
        ("Adults", (0, 1, 0, 0, 0)),
        ("Domestic abuse", (0, 0, 0, 0, 0)),
    ]


def test_nothing_is_drawn_where_there_is_nothing(year):
    assert audits_by_kind((), "2013-14") is None
    assert reviews_by_kind(learning_review_counts(year), "2013-14") is None


def test_audit_table(year):
    make_audit(year, when="March 2014", finding="Good.", is_in_year_programme=True)

    table = AuditTable(rows(year), year=year)

    assert values(table)[1:] == [
        [
            "Neglect",
            "Multi-agency case audit (year’s programme)",
            "Done",
            "March 2014",
            None,
            None,
            None,
            "Good.",
        ]
    ]
    cells = [str(cell) for _, cell in table.rows[0].items()]
    assert cells[0].startswith(
        f'<a class="govuk-link" href="/boards/{year.board.slug}/2013-14/assurance/neglect/">'
    )
    assert cells[4] == '<span class="app-missing">not stated</span>'


def test_review_tables_show_zeros_and_say_what_is_not_stated(year):
    make_review(year, "imr-1", kind=Kind.MANAGEMENT_REVIEW)
    make_review(year, "panel-1", kind=Kind.CASE_TO_PANEL)

    counts = review_count_table(learning_review_counts(year), prefix="")
    reviews = ReviewTable(review_rows(year), scope=Scope(year.board, year, frozenset()))

    assert values(counts)[1:] == [
        ["Children", 0, 1, 1, 0, 0, 2],
        ["Adults", 0, 0, 0, 0, 0, 0],
        ["Domestic abuse", 0, 0, 0, 0, 0, 0],
    ]
    assert [str(column.footer) for column in counts.columns] == ["All fields", "0", "1", "1", "0", "0", "2"]
    by_reference = {row.record.reference: str(row.get_cell("requested_by")) for row in reviews.rows}
    assert by_reference == {"imr-1": '<span class="app-missing">not stated</span>', "panel-1": ""}
