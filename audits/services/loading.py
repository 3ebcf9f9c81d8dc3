"""Loads a board's audits and learning reviews from its data files."""

from pathlib import Path

from django.db import transaction

from audits.models import Audit, LearningReview
from boards.models import Board
from boards.services.loading import Sync, citations_of
from boards.services.loading.readers import one_of, term
from cescb.kit.datafiles import Row, read_csv

AUDIT_COLUMNS = (
    "year",
    "slug",
    "title",
    "kind",
    "state",
    "starts_on",
    "ends_on",
    "when",
    "sample",
    "commissioned_by",
    "done_by",
    "finding",
    "note",
    "is_in_year_programme",
    "lines",
)
REVIEW_COLUMNS = ("year", "reference", "kind", "field", "requested_by", "note", "lines")


@transaction.atomic
def load_audits(folder: Path, board: Board) -> Sync:
    """Load audits.csv and learning_reviews.csv of a board's folder; return the counts of changes.

    Safe to repeat: an edited row is updated and a row that left its file is removed; records entered by hand,
    which carry no citation, stay. Raises DataFileError, having loaded nothing, for the first fault.
    """
    years = {year.label: year for year in board.years.all()}
    citations = citations_of(folder, board)

    def audit(row: Row) -> Audit:
        return Audit(
            board=board,
            year=one_of(row, "year", years, "year of the board"),
            slug=row.required("slug"),
            title=row.required("title"),
            kind=row.choice("kind", Audit.Kind.values),
            state=row.choice("state", Audit.State.values),
            when=row.text("when"),
            sample=row.text("sample"),
            commissioned_by=row.text("commissioned_by"),
            done_by=row.text("done_by"),
            finding=row.text("finding"),
            note=row.text("note"),
            is_in_year_programme=row.boolean("is_in_year_programme"),
            citation=citations.of(row),
            **term(row),
        )

    def review(row: Row) -> LearningReview:
        return LearningReview(
            board=board,
            year=one_of(row, "year", years, "year of the board"),
            reference=row.required("reference"),
            kind=row.choice("kind", LearningReview.Kind.values),
            field=row.choice("field", LearningReview.Field.values),
            requested_by=row.text("requested_by"),
            note=row.text("note"),
            citation=citations.of(row),
        )

    audits_file, reviews_file = folder / "audits.csv", folder / "learning_reviews.csv"
    audits = [(row, audit(row)) for row in read_csv(audits_file, AUDIT_COLUMNS)]
    reviews = [(row, review(row)) for row in read_csv(reviews_file, REVIEW_COLUMNS)]

    sync = Sync()
    citations.save()
    sync.table(audits_file, audits, key=["year", "slug"], among=Audit.objects.filter(board=board))
    sync.table(
        reviews_file, reviews, key=["year", "reference"], among=LearningReview.objects.filter(board=board)
    )
    sync.finish()
    return sync
