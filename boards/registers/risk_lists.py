"""The lists of the risk register: risks, the reviews of one, and the filter."""

from datetime import date
from typing import Any

import django_filters
import django_tables2
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.html import format_html

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Agency, Risk
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.risk import Band, matrix
from boards.tables.columns import missing
from boards.tables.risks import MovementColumn, RatingColumn, RatingWordsColumn
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class RiskTable(RecordTable):
    """Risks with their ratings and next review as they stood on the day of the page."""

    caption = "Risks"
    caption_is_hidden = True
    row_header = "title"
    export_name = "risk-register"

    reference = django_tables2.Column("No.", order_by="number")
    title = RecordColumn("Risk")
    gross = RatingColumn("Gross", score="gross_score")
    net = RatingColumn("Net", score="net_score")
    net_words = RatingWordsColumn("Net rating", accessor="net")
    movement = MovementColumn()
    target = RatingColumn("Target", score="target_score")
    owner = django_tables2.Column(
        "Owner", order_by=("agency__name", "owner_post"), default=missing("no owner")
    )
    due_on = DateColumn("Next review", empty_values=())
    closed_on = DateColumn("Closed", visible=False)

    class Meta(RecordTable.Meta):
        empty_text = "No risk is recorded here. The first one is added with the button above."
        order_by = "-net"

    def render_due_on(self, record: Risk, value: date | None) -> str:
        return next_review(record, self.scope.day)

    def value_due_on(self, value: date | None) -> date | None:
        return value


def next_review(risk: Risk, day: date) -> str:
    """Show when a risk is looked at next, flagged where that day has passed, or when it was closed."""
    match due_state(risk.due_on, day, risk.closed_on):
        case DueState.CLOSED:
            return f"Closed on {long_date(risk.closed_on)}" if risk.closed_on else "Closed"
        case DueState.OVERDUE if risk.due_on:
            tag = render_to_string(
                "components/tag.html", {"text": due_words(risk.due_on, day), "judgement": "poor"}
            )
            return format_html("{}<br>{}", long_date(risk.due_on), tag)
        case _:
            return long_date(risk.due_on) if risk.due_on else missing("no date")


class ReviewTable(RecordTable):
    """The reviews of a risk, each with how the score moved since the one before."""

    caption = "Reviews, newest first"
    caption_is_hidden = True
    row_header = "reviewed_on"
    export_name = "risk-reviews"

    reviewed_on = DateColumn("Reviewed")
    rating = RatingColumn("Net score")
    rating_words = RatingWordsColumn("Net rating", accessor="rating")
    movement = MovementColumn(default="first review")
    note = django_tables2.Column("Why", orderable=False, default=missing())
    reviewed_by = django_tables2.Column("By", default=missing())
    review_due_on = DateColumn("Next review", default=missing("no date"))

    class Meta(RecordTable.Meta):
        empty_text = "Nobody has reviewed this risk yet."
        order_by = "-reviewed_on"


class RiskFilter(RecordFilter):
    """Narrows the risks of the year; bands and reviews are those of the day of the page."""

    searched = ("title", "description", "existing_controls", "planned_controls", "closing_reason")

    state = django_filters.ChoiceFilter(
        label="Open or closed",
        choices=[("open", "Open"), ("closed", "Closed")],
        method="with_state",
        empty_label="All of the year",
    )
    band = django_filters.ChoiceFilter(
        label="Net band",
        choices=[*((band.value, band.label) for band in reversed(Band)), ("none", "Not rated yet")],
        method="with_band",
        empty_label="Any band",
    )
    review = django_filters.ChoiceFilter(
        label="Next review",
        choices=[("overdue", "Overdue"), ("undated", "No date")],
        method="with_review",
        empty_label="Any date",
    )
    agency = django_filters.ModelChoiceFilter(
        label="Owner", queryset=Agency.objects.all(), empty_label="Any agency"
    )
    cause = django_filters.ChoiceFilter(
        label="What it comes from", choices=Risk.Cause.choices, empty_label="Anything"
    )

    class Meta:
        model = Risk
        fields = ["state", "band", "review", "agency", "cause"]

    def __init__(self, data: Any, *, queryset: Any, scope: Scope) -> None:
        rows = queryset.on_register(scope.year.period.start, scope.day)
        super().__init__(data, queryset=rows, scope=scope)

    def with_state(self, rows: Any, name: str, value: str) -> QuerySet[Risk]:
        is_open = rows.open_on(self.scope.day)
        found: QuerySet[Risk] = is_open if value == "open" else rows.filter(closed_on__lte=self.scope.day)
        return found

    def with_band(self, rows: Any, name: str, value: str) -> QuerySet[Risk]:
        scores = {points for _, cells in matrix() for _, points, band in cells if band == value}
        found: QuerySet[Risk] = (
            rows.filter(net_score=None) if value == "none" else rows.filter(net_score__in=scores)
        )
        return found

    def with_review(self, rows: Any, name: str, value: str) -> QuerySet[Risk]:
        is_open = rows.open_on(self.scope.day)
        found: QuerySet[Risk] = (
            is_open.filter(due_on__lt=self.scope.day) if value == "overdue" else is_open.filter(due_on=None)
        )
        return found
