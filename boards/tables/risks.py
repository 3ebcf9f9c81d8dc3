"""Columns and tables of risks and their ratings."""

from typing import Any

import django_tables2
from django.db.models import F, QuerySet
from django.template.defaultfilters import linebreaksbr
from django.template.loader import render_to_string
from django.utils.html import format_html

from boards.risk import Band, Direction, Movement, Rating
from boards.risk_rows import RiskRow
from boards.tables.columns import missing
from cescb.tables import DateColumn, NumericColumn, Table

# Keeps a tag on one line.
ONE_LINE = {"td": {"class": "govuk-table__cell app-table__date"}}

JUDGEMENTS = {Band.LOW: "good", Band.MEDIUM: "watch", Band.HIGH: "poor"}


def rating_tag(rating: Rating) -> str:
    """Write a score with its band as a word and a shape: ▲ 9 medium."""
    return render_to_string(
        "components/tag.html",
        {"text": f"{rating.score} {rating.band}", "judgement": JUDGEMENTS[rating.band]},
    )


def movement_change(found: Movement) -> str:
    """Write how a score moved to what stands beside it, with an arrow; up is for the worse."""
    judgement = {Direction.UP: "poor", Direction.DOWN: "good"}.get(found.direction, "")
    return render_to_string(
        "components/change.html",
        {"direction": found.direction, "text": found.brief, "judgement": judgement},
    )


class RatingColumn(django_tables2.Column):
    """A rating as its score and band on the page, and as its score in a file.

    `score` names the annotation by which a queryset is ordered; risks without a rating come last either way.
    """

    def __init__(self, header: str, *, score: str = "", **kwargs: Any) -> None:
        given = {"orderable": bool(score), "default": missing("not rated"), "attrs": ONE_LINE, **kwargs}
        super().__init__(header, **given)
        self.score = score

    def render(self, value: Rating) -> str:
        return rating_tag(value)

    def value(self, value: Rating) -> int:
        return value.score

    def order(self, queryset: QuerySet[Any], is_descending: bool) -> tuple[QuerySet[Any], bool]:
        by = F(self.score).desc(nulls_last=True) if is_descending else F(self.score).asc(nulls_last=True)
        return queryset.order_by(by, "number"), True


class RatingWordsColumn(django_tables2.Column):
    """A rating in full, Likely × Serious = 9, medium, for the file alone."""

    def __init__(self, header: str, **kwargs: Any) -> None:
        super().__init__(header, **{"visible": False, **kwargs})

    def render(self, value: Rating) -> str:
        return value.label


class MovementColumn(django_tables2.Column):
    """How a score moved at the newest review; up is always for the worse."""

    def __init__(self, header: str = "Movement", **kwargs: Any) -> None:
        super().__init__(header, **{"orderable": False, "default": missing("no earlier review"), **kwargs})

    def render(self, value: Movement) -> str:
        return movement_change(value)

    def value(self, value: Movement) -> str:
        return value.text


class MovedRatingColumn(RatingColumn):
    """A net rating with how it moved at the newest review below it."""

    def render(self, value: Rating, record: RiskRow) -> str:  # type: ignore[override]
        if record.movement is None:
            return rating_tag(value)
        return format_html("{}<br>{}", rating_tag(value), movement_change(record.movement))


class PassageColumn(django_tables2.Column):
    """A text of several lines."""

    def render(self, value: str) -> str:
        return linebreaksbr(value)

    def value(self, value: str) -> str:
        return value


class RegisterTable(Table):
    """The open risks of a register on a day; rows are RiskRow."""

    reference = django_tables2.Column("No.")
    title = django_tables2.Column("Risk")
    owner = django_tables2.Column("Owner", default=missing("no owner"))
    gross = RatingColumn("Gross")
    existing_controls = PassageColumn("Existing controls", default=missing())
    net = MovedRatingColumn("Net", attrs={})
    net_words = RatingWordsColumn("Net rating", accessor="net")
    movement = MovementColumn(visible=False)
    planned_controls = PassageColumn("What is planned", default=missing())
    target = RatingColumn("Target")
    reviewed_on = DateColumn("Reviewed", attrs={}, default=missing("not reviewed"))
    due_on = DateColumn("Next review", attrs={}, default=missing("no date"))

    caption = "Open risks"
    row_header = "title"
    export_name = "risk-register"

    class Meta(Table.Meta):
        orderable = False
        empty_text = "The register holds no open risk."


class IssueTable(Table):
    """The registers issued so far; rows are IssuedRegister."""

    as_at = DateColumn("As at", linkify=lambda record, table: table.address(record))
    issued_on = DateColumn("Issued")
    issued_by = django_tables2.Column("By")
    count = NumericColumn("Open risks")

    caption = "Registers issued, newest first"
    row_header = "as_at"
    export_name = "risk-registers-issued"

    class Meta(Table.Meta):
        orderable = False
        empty_text = "No register has been issued yet. The business manager issues it from the risk register."

    def __init__(self, *args: Any, address: Any, **kwargs: Any) -> None:
        self.address = address
        super().__init__(*args, **kwargs)
