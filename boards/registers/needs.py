"""Needs assessments: what they say of safeguarding, where they have gaps, and how commissioning uses them."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import NeedsAssessment
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import LinesColumn, missing
from boards.tables.partnership import tag
from boards.wording import number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class NeedsForm(RecordForm):
    class Meta:
        model = NeedsAssessment
        fields = ["title", "content", "gaps", "use", "updated_on", "review_due_on"]


class NeedsTable(RecordTable):
    title = RecordColumn("Needs assessment")
    content = LinesColumn("What it says of safeguarding", default=missing())
    gaps = LinesColumn("Where it has gaps", default="none recorded")
    use = LinesColumn("How commissioning uses it", default=missing())
    updated_on = DateColumn("Updated", default=missing())
    review_due_on = DateColumn("Next update", default="no date")
    standing = django_tables2.Column("Standing", empty_values=(), orderable=False)

    caption = "Needs assessments"
    caption_is_hidden = True
    row_header = "title"
    export_name = "needs-assessments"

    class Meta(RecordTable.Meta):
        empty_text = "No needs assessment is recorded, or none answers to the filter."

    def render_standing(self, record: NeedsAssessment) -> str:
        text = due_words(record.review_due_on, self.scope.day)
        return tag(text, "poor") if is_overdue(record, self.scope) else text

    def value_standing(self, record: NeedsAssessment) -> str:
        return due_words(record.review_due_on, self.scope.day)


class NeedsFilter(RecordFilter):
    searched = ("title", "content", "gaps", "use")

    lacks = django_filters.ChoiceFilter(
        label="What is missing",
        method="with_lack",
        choices=[("use", "How commissioning uses it"), ("update", "An update that was due")],
        empty_label="All assessments",
    )

    class Meta:
        model = NeedsAssessment
        fields = ["lacks"]

    def with_lack(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.filter(use="") if value == "use" else rows.filter(review_due_on__lt=self.scope.day)


def is_overdue(assessment: NeedsAssessment, scope: Scope) -> bool:
    return due_state(assessment.review_due_on, scope.day) == DueState.OVERDUE


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk"),
        gaps=Count("pk", filter=~Q(gaps="")),
        unused=Count("pk", filter=Q(use="")),
        overdue=Count("pk", filter=Q(review_due_on__lt=scope.day)),
    )
    if not found["all"]:
        return ""
    parts = [
        text.format(number_word(found[name]))
        for name, text in (
            ("gaps", "{} with known gaps"),
            ("unused", "for {} no use by commissioners recorded"),
            ("overdue", "the update of {} overdue"),
        )
        if found[name]
    ]
    ending = f": {', '.join(parts)}" if parts else ", without a known gap"
    return f"{sentence_case(numbered(found['all'], 'needs assessment'))}{ending}."


def notices(assessment: NeedsAssessment, scope: Scope) -> list[Notice]:
    """Say that the update is overdue, and that nobody recorded how commissioning uses it."""
    found = []
    due_on = assessment.review_due_on
    if due_on and is_overdue(assessment, scope):
        found.append(Notice("Its update is overdue", f"The update was due on {long_date(due_on)}."))
    if not assessment.use:
        found.append(
            Notice(
                "How commissioning uses it is not recorded",
                "The annual report has to say how plans that follow from the assessment safeguard children.",
            )
        )
    return found


NEEDS = Register(
    name="needs",
    model=NeedsAssessment,
    form=NeedsForm,
    table=NeedsTable,
    filter=NeedsFilter,
    title="Needs assessment",
    singular="needs assessment",
    lede=lede,
    notices=notices,
)
