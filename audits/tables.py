"""Tables of audits and learning reviews."""

from typing import Any

import django_tables2
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from audits.models import LearningReview
from audits.queries import AuditRow, LearningReviewCounts, ReviewRow
from boards.access import Scope
from boards.models import FinancialYear
from boards.permissions import Permission
from boards.registers.actions import ACTIONS
from boards.tables import missing
from cescb.tables import NumericColumn, Table


class AuditTable(Table):
    title = django_tables2.Column("Audit")
    kind = django_tables2.Column("Kind", accessor="kind__label")
    state = django_tables2.Column("State", accessor="state__label")
    when = django_tables2.Column("When", order_by=("starts_on",), default=missing())
    sample = django_tables2.Column("Cases", orderable=False, default=missing("not stated"))
    commissioned_by = django_tables2.Column("Commissioned by", default=missing("not stated"))
    done_by = django_tables2.Column("Done by", default=missing("not stated"))
    finding = django_tables2.Column("Finding", orderable=False, default=missing("not stated"))

    caption = "Audits, reviews, inspections and self-assessments"
    caption_is_hidden = True
    row_header = "title"
    export_name = "audits"

    class Meta(Table.Meta):
        empty_text = (
            "No audit is recorded, or none answers to the filter. Audits are added in the administration."
        )

    def __init__(self, rows: tuple[AuditRow, ...], *, year: FinancialYear, **options: Any) -> None:
        super().__init__(rows, **options)
        self.year = year

    def render_title(self, record: AuditRow) -> str:
        address = reverse("audits:audit", args=[self.year.board.slug, self.year.label, record.slug])
        return format_html('<a class="govuk-link" href="{}">{}</a>', address, record.title)

    def value_title(self, record: AuditRow) -> str:
        return record.title

    def render_kind(self, record: AuditRow) -> str:
        return f"{record.kind.label} (year’s programme)" if record.is_in_year_programme else record.kind.label


class ReviewTable(Table):
    reference = django_tables2.Column("Reference")
    field = django_tables2.Column("Field", accessor="field__label")
    kind = django_tables2.Column("Kind", accessor="kind__label")
    requested_by = django_tables2.Column("Asked for by", empty_values=())
    note = django_tables2.Column("Note", orderable=False, default="")
    actions = django_tables2.Column("Actions", empty_values=(), orderable=False)
    steps = django_tables2.Column("Next step", empty_values=(), orderable=False, exclude_from_export=True)

    caption = "Each learning review, by a reference that points to no child"
    row_header = "reference"
    export_name = "learning-reviews"

    class Meta(Table.Meta):
        empty_text = "No learning review is recorded for this year. Reviews are added in the administration."

    def __init__(self, rows: tuple[ReviewRow, ...], *, scope: Scope, **options: Any) -> None:
        if not scope.may(Permission.RECORD_EDIT):
            options["exclude"] = ("steps",)
        super().__init__(rows, **options)
        self.scope = scope

    def render_actions(self, record: ReviewRow) -> str:
        links = ((ACTIONS.address(self.scope, "record", one.pk), one.reference) for one in record.actions)
        return format_html_join(", ", '<a class="govuk-link" href="{}">{}</a>', links)

    def value_actions(self, record: ReviewRow) -> str:
        return ", ".join(one.reference for one in record.actions)

    def render_steps(self, record: ReviewRow) -> str:
        year = [self.scope.board.slug, self.scope.year.label]
        address = reverse("audits:learning_reviews_action_add", args=[*year, record.reference])
        hidden = format_html('<span class="govuk-visually-hidden"> from {}</span>', record.reference)
        return format_html('<a class="govuk-link" href="{}">Raise an action{}</a>', address, hidden)

    def render_requested_by(self, record: ReviewRow) -> str:
        """Only a review for another authority is asked for by somebody else."""
        is_for_others = record.kind == LearningReview.Kind.MANAGEMENT_REVIEW
        return missing("not stated") if is_for_others and not record.requested_by else record.requested_by

    def value_requested_by(self, record: ReviewRow) -> str:
        return record.requested_by


class ReviewCountTable(Table):
    """Fields by kinds; make it with review_count_table()."""

    field = django_tables2.Column("Field", footer="All fields")
    total = NumericColumn("All kinds", footer=lambda table: sum(row["total"] for row in table.data))

    caption = "Learning reviews by field and kind, counted from the records"
    caption_is_hidden = True
    row_header = "field"
    export_name = "learning-review-counts"

    class Meta(Table.Meta):
        empty_text = "No learning review is recorded for this year."


def review_count_table(counts: LearningReviewCounts, prefix: str) -> ReviewCountTable:
    """Counts by field and kind, a 0 where the year has none, with totals each way."""
    names = [f"kind{place}" for place in range(len(counts.kinds))]
    rows = [
        {"field": row.field.label, "total": row.total, **dict(zip(names, row.counts, strict=True))}
        for row in counts.rows
    ]
    columns = [
        (name, NumericColumn(kind.label, footer=str(total)))
        for name, kind, total in zip(names, counts.kinds, counts.totals, strict=True)
    ]
    return ReviewCountTable(rows, prefix=prefix, extra_columns=columns, sequence=("field", *names, "total"))
