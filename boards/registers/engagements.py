"""Who took part in making the plan: sessions, workshops and surveys, and what each changed."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Engagement
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn


class EngagementForm(RecordForm):
    class Meta:
        model = Engagement
        fields = ["title", "held_on", "when", "who", "participants", "findings", "change"]


class EngagementTable(RecordTable):
    caption = "Engagement in the plan"
    caption_is_hidden = True
    row_header = "title"
    export_name = "engagement"

    number = django_tables2.Column("No.")
    title = RecordColumn("What was held")
    when = django_tables2.Column("When", empty_values=(), order_by=("held_on", "when"))
    who = django_tables2.Column("Who took part")
    participants = NumericColumn("How many", default="not recorded")
    change = django_tables2.Column("What it changed", default="nothing recorded", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "Nothing is recorded of how people took part in making the plan."
        order_by = "number"

    def render_when(self, record: Engagement) -> str:
        return long_date(record.held_on) if record.held_on else record.when or "not recorded"


class EngagementFilter(RecordFilter):
    searched = ("title", "who", "findings", "change")

    changed = django_filters.ChoiceFilter(
        label="What it changed",
        method="with_change",
        choices=[("yes", "Recorded"), ("no", "Not recorded")],
        empty_label="Recorded or not",
    )

    class Meta:
        model = Engagement
        fields = ["changed"]

    def with_change(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the entries that say what changed, or the others."""
        return rows.exclude(change="") if value == "yes" else rows.filter(change="")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the entries and those that changed nothing that is recorded."""
    found = rows.aggregate(all=Count("pk"), silent=Count("pk", filter=Q(change="")))
    if not found["all"]:
        return ""
    count = sentence_case(
        numbered(found["all"], "session, workshop or survey", "sessions, workshops and surveys")
    )
    ending = (
        f"for {numbered(found['silent'], 'of them', 'of them')} the record does not say what it changed"
        if found["silent"]
        else "each says what it changed"
    )
    return f"{count} for the plan of {scope.year}; {ending}."


def notices(record: Engagement, scope: Scope) -> list[Notice]:
    """Point out that nothing came of it, as far as the record says."""
    if record.change:
        return []
    return [
        Notice(
            "The record does not say what it changed.",
            "Say what is in the plan because of it, or that nothing is.",
        )
    ]


ENGAGEMENTS = Register(
    name="engagements",
    model=Engagement,
    form=EngagementForm,
    table=EngagementTable,
    filter=EngagementFilter,
    title="Engagement in the plan",
    singular="engagement",
    lede=lede,
    about="People are named as groups: managers, staff, children and young people. Nobody is named.",
    notices=notices,
)
