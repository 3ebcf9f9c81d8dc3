"""The register of audits, and learning reviews counted from their records."""

import datetime
from collections import Counter
from dataclasses import dataclass

from django.db.models import F, QuerySet

from audits.models import Audit, LearningReview
from boards.models import Action, FinancialYear
from boards.queries import SourceNote, sources_of

Field, Kind = LearningReview.Field, LearningReview.Kind


@dataclass(frozen=True)
class AuditRow:
    """One audit; `when` and `sample` are as the source tells them, empty where it does not."""

    slug: str
    title: str
    kind: Audit.Kind
    state: Audit.State
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    when: str
    sample: str
    commissioned_by: str
    done_by: str
    finding: str
    note: str
    is_in_year_programme: bool
    citation: str

    @property
    def origin(self) -> Action.Origin:
        """How the tracker of actions says where an action from this audit came from."""
        is_from_outside = self.kind in (Audit.Kind.INSPECTION, Audit.Kind.PEER_REVIEW)
        return Action.Origin.INSPECTION if is_from_outside else Action.Origin.AUDIT


@dataclass(frozen=True)
class ReviewCountRow:
    """Counts of one field; `counts` follows the columns of its table."""

    field: LearningReview.Field
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class LearningReviewCounts:
    """Fields by kinds, each counted from the records: a 0 says that the year has none."""

    kinds: tuple[LearningReview.Kind, ...]
    rows: tuple[ReviewCountRow, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        return tuple(sum(column) for column in zip(*(row.counts for row in self.rows), strict=True))

    @property
    def total(self) -> int:
        return sum(self.totals)

    def count(self, kind: str, field: str | None = None) -> int:
        """Return the number of one kind, in one field or in all."""
        column = self.kinds.index(Kind(kind))
        return sum(row.counts[column] for row in self.rows if field is None or row.field == field)


@dataclass(frozen=True)
class ReviewRow:
    """One learning review by its opaque reference."""

    reference: str
    kind: LearningReview.Kind
    field: LearningReview.Field
    requested_by: str
    note: str
    citation: str
    actions: tuple[Action, ...]


def audits_of(year: FinancialYear) -> QuerySet[Audit]:
    """The year's audits by date; those without one come last."""
    audits = Audit.objects.filter(year=year).select_related("citation__document")
    return audits.order_by(F("starts_on").asc(nulls_last=True), "title")


def audit_rows(audits: QuerySet[Audit]) -> tuple[AuditRow, ...]:
    """Return the selected audits, in one query."""
    return tuple(audit_row(audit) for audit in audits)


def audit_row(audit: Audit) -> AuditRow:
    return AuditRow(
        slug=audit.slug,
        title=audit.title,
        kind=Audit.Kind(audit.kind),
        state=Audit.State(audit.state),
        starts_on=audit.starts_on,
        ends_on=audit.ends_on,
        when=audit.when,
        sample=audit.sample,
        commissioned_by=audit.commissioned_by,
        done_by=audit.done_by,
        finding=audit.finding,
        note=audit.note,
        is_in_year_programme=audit.is_in_year_programme,
        citation=str(audit.citation or ""),
    )


def audit_sources(year: FinancialYear) -> tuple[SourceNote, ...]:
    return sources_of(audit.citation for audit in audits_of(year))


def review_rows(year: FinancialYear) -> tuple[ReviewRow, ...]:
    """Return the year's learning reviews, field by field, with the actions that came from each."""
    return tuple(
        ReviewRow(
            reference=review.reference,
            kind=Kind(review.kind),
            field=Field(review.field),
            requested_by=review.requested_by,
            note=review.note,
            citation=str(review.citation or ""),
            actions=tuple(review.actions.all()),
        )
        for review in LearningReview.objects.filter(year=year)
        .select_related("citation__document")
        .prefetch_related("actions")
    )


def learning_review_counts(year: FinancialYear) -> LearningReviewCounts:
    """Count the year's learning reviews by field and kind, every field and kind present."""
    counts = Counter(LearningReview.objects.filter(year=year).order_by().values_list("field", "kind"))
    return LearningReviewCounts(
        kinds=tuple(Kind),
        rows=tuple(ReviewCountRow(field, tuple(counts[field, kind] for kind in Kind)) for field in Field),
    )


def review_sources(year: FinancialYear) -> tuple[SourceNote, ...]:
    reviews = LearningReview.objects.filter(year=year).select_related("citation__document")
    return sources_of(review.citation for review in reviews)
