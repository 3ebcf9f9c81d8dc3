"""The challenge log: challenges by the board and to it, with their answer, outcome and evidence of impact."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Agency, Challenge
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from cescb.tables import DateColumn


class ChallengeForm(RecordForm):
    class Meta:
        model = Challenge
        fields = [
            "title",
            "direction",
            "agency",
            "body",
            "topic",
            "raised_on",
            "raised_by",
            "meeting",
            "issue",
            "evidence",
            "answer_due_on",
            "response",
            "answered_on",
            "outcome",
        ]


class ChallengeTable(RecordTable):
    caption = "Challenges"
    caption_is_hidden = True
    row_header = "title"
    export_name = "challenge-log"

    reference = django_tables2.Column("No.", order_by="number")
    title = RecordColumn("Challenge")
    direction = django_tables2.Column("Direction")
    other_side = django_tables2.Column("With", order_by=("agency__name", "body__name"))
    raised_on = DateColumn("Raised")
    answer_due_on = DateColumn("Answer due", default="no date")
    status = django_tables2.Column("Status")

    class Meta(RecordTable.Meta):
        empty_text = "No challenge is recorded. The first one is added with the button above."
        order_by = "-reference"


class ChallengeFilter(RecordFilter):
    searched = ("title", "issue", "outcome")

    direction = django_filters.ChoiceFilter(
        choices=Challenge.Direction.choices, empty_label="Both directions"
    )
    status = django_filters.ChoiceFilter(choices=Challenge.Status.choices, empty_label="Any status")
    topic = django_filters.ChoiceFilter(choices=Challenge.Topic.choices, empty_label="Any topic")
    agency = django_filters.ModelChoiceFilter(queryset=Agency.objects.all(), empty_label="Any agency")

    class Meta:
        model = Challenge
        fields = ["direction", "status", "topic", "agency"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk", distinct=True), open=Count("pk", filter=~Q(status="closed"), distinct=True)
    )
    if not found["all"]:
        return ""
    return f"{counted(found['all'], 'challenge')} logged, {found['open']} of them not closed yet."


CHALLENGES = Register(
    name="challenges",
    model=Challenge,
    form=ChallengeForm,
    table=ChallengeTable,
    filter=ChallengeFilter,
    title="Challenge log",
    singular="challenge",
    lede=lede,
    query=lambda rows, scope: rows.select_related("agency", "body"),
    concerns=("agency",),
)

REGISTERS = (CHALLENGES,)
