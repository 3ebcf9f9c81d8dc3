"""The declaration of intent: how the partners agreed to work together, who sees to it, and how far it is."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet
from django.template.loader import render_to_string

from boards.access import Scope
from boards.models import Intent
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import joined, numbered, sentence_case

Progress = Intent.Progress

JUDGEMENTS = {
    Progress.IN_PLACE: "good",
    Progress.UNDER_WAY: "info",
    Progress.NOT_STARTED: "watch",
    Progress.NOT_RECORDED: "none",
}


class IntentForm(RecordForm):
    class Meta:
        model = Intent
        fields = ["text", "owner", "progress", "note"]


class IntentTable(RecordTable):
    caption = "Declaration of intent"
    caption_is_hidden = True
    row_header = "text"
    export_name = "declaration-of-intent"

    number = django_tables2.Column("No.")
    text = RecordColumn("What was agreed")
    owner = django_tables2.Column("Owner", default="nobody named")
    progress = django_tables2.Column("Progress")

    class Meta(RecordTable.Meta):
        empty_text = (
            "No declaration of intent is recorded for the year. Each point is added with the button above."
        )
        order_by = "number"

    def render_progress(self, record: Intent, value: str) -> str:
        judgement = JUDGEMENTS[Progress(record.progress)]
        return render_to_string("components/tag.html", {"text": value, "judgement": judgement})

    def value_progress(self, value: str) -> str:
        return value


class IntentFilter(RecordFilter):
    searched = ("text", "owner", "note")

    progress = django_filters.ChoiceFilter(choices=Progress.choices, empty_label="Any progress")

    class Meta:
        model = Intent
        fields = ["progress"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the points by their progress, and those that nobody owns."""
    counts = {progress: Count("pk", filter=Q(progress=progress)) for progress in Progress.values}
    found = rows.aggregate(all=Count("pk"), nobody=Count("pk", filter=Q(owner="")), **counts)
    if not found["all"]:
        return ""
    parts = [
        f"{numbered(found[progress.value], 'is', 'are')} {progress.label.lower()}"
        for progress in (Progress.IN_PLACE, Progress.UNDER_WAY, Progress.NOT_STARTED, Progress.NOT_RECORDED)
        if found[progress.value]
    ]
    nobody = (
        f" {sentence_case(numbered(found['nobody'], 'has', 'have'))} no owner." if found["nobody"] else ""
    )
    count = sentence_case(numbered(found["all"], "point"))
    return f"{count} agreed for {scope.year}: {joined(parts)}.{nobody}"


def notices(record: Intent, scope: Scope) -> list[Notice]:
    """Point out that nobody sees to it."""
    if record.owner or record.progress == Progress.IN_PLACE:
        return []
    return [Notice("Nobody is named to see to it.", "Name the post or the person that owns it.")]


INTENTS = Register(
    name="intents",
    model=Intent,
    form=IntentForm,
    table=IntentTable,
    filter=IntentFilter,
    title="Declaration of intent",
    singular="point of the declaration",
    lede=lede,
    about="What is not yet in place at the end of a year goes on into the next.",
    notices=notices,
)
