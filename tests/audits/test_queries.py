import datetime

import pytest

from audits.models import Audit, LearningReview
from audits.queries import (
    ReviewCountRow,
    audit_rows,
    audit_sources,
    audits_of,
    learning_review_counts,
    review_rows,
    review_sources,
)
from tests.builders.audits import make_audit, make_review
from tests.builders.boards import make_board, make_citation, make_year

pytestmark = pytest.mark.django_db

Kind, Field = LearningReview.Kind, LearningReview.Field


@pytest.fixture
def year():
    return make_year(make_board())


def test_audit_carries_its_record(year):
    make_audit(
        year,
        when="December 2013",
        sample="20 to 25",
        commissioned_by="Board",
        done_by="Partners",
        finding="Plans were clear.",
        note="One of five.",
        is_in_year_programme=True,
        citation=make_citation("576"),
    )

    (row,) = audit_rows(audits_of(year))

    assert (row.title, row.kind.label, row.state.label) == ("Neglect", "Multi-agency case audit", "Done")
    assert (row.when, row.sample, row.commissioned_by, row.done_by) == (
        "December 2013",
        "20 to 25",
        "Board",
        "Partners",
    )
    assert (row.finding, row.note, row.is_in_year_programme, row.citation) == (
        "Plans were clear.",
        "One of five.",
        True,
        "Yearly report, line 576",
    )
    assert [source.places for source in audit_sources(year)] == [("576",)]


def test_audits_come_by_date_and_those_without_one_last(year):
    make_audit(year, "Undated")
    make_audit(year, "Late", starts_on=datetime.date(2014, 1, 1))
    make_audit(year, "Early", starts_on=datetime.date(2013, 11, 1))
    make_audit(make_year(year.board, 2014), "Next year")
    make_audit(make_year(make_board("Hilltop board")), "Theirs")

    assert [row.title for row in audit_rows(audits_of(year))] == ["Early", "Late", "Undated"]


def test_reviews_are_counted_with_true_zeros(year):
    make_review(year, "a", kind=Kind.REFLECTIVE_REVIEW, field=Field.CHILDREN)
    make_review(year, "b", kind=Kind.REFLECTIVE_REVIEW, field=Field.CHILDREN)
    make_review(year, "c", kind=Kind.REFLECTIVE_REVIEW, field=Field.ADULTS)
    make_review(year, "d", kind=Kind.CASE_TO_PANEL, field=Field.CHILDREN)
    make_review(make_year(year.board, 2014), "e")
    make_review(make_year(make_board("Hilltop board")), "f")

    counts = learning_review_counts(year)

    assert counts.kinds == tuple(Kind)
    assert counts.rows == (
        ReviewCountRow(Field.CHILDREN, (0, 1, 0, 2, 0)),
        ReviewCountRow(Field.ADULTS, (0, 0, 0, 1, 0)),
        ReviewCountRow(Field.DOMESTIC_ABUSE, (0, 0, 0, 0, 0)),
    )
    assert [row.total for row in counts.rows] == [3, 1, 0]
    assert (counts.totals, counts.total) == ((0, 1, 0, 3, 0), 4)
    assert counts.count("reflective") == 3
    assert counts.count("reflective", "adults") == 1
    assert counts.count("scr", "adults") == 0


def test_kind_that_is_none_is_refused(year):
    with pytest.raises(ValueError, match="inquest"):
        learning_review_counts(year).count("inquest")


def test_reviews_one_by_one(year):
    make_review(
        year, "imr-1", kind=Kind.MANAGEMENT_REVIEW, requested_by="Surrey", citation=make_citation("768")
    )

    (row,) = review_rows(year)

    assert (row.reference, row.kind, row.field, row.requested_by) == ("imr-1", "imr", "children", "Surrey")
    assert [source.text for source in review_sources(year)] == ["Yearly report, line 768"]


@pytest.mark.parametrize("number", [1, 3])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    for place in range(number):
        make_audit(year, f"Audit {place}", citation=make_citation(f"{place}"), state=Audit.State.PLANNED)
        make_review(year, f"review-{place}", citation=make_citation(f"{place}"))

    with django_assert_num_queries(1):
        audit_rows(audits_of(year))
    with django_assert_num_queries(2):
        review_rows(year)
    with django_assert_num_queries(1):
        learning_review_counts(year)
