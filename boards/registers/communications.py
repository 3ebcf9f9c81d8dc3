"""The year's communications plan: to whom, what, how, by whom and when, and what came of it."""

import datetime
from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet
from django.template.loader import render_to_string

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Communication
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.kit.periods import long_date
from cescb.tables import DateColumn

JUDGEMENTS = {DueState.OVERDUE: "poor", DueState.DUE_SOON: "watch", DueState.CLOSED: "good"}


class CommunicationForm(AnonymousForm):
    class Meta:
        model = Communication
        fields = ["audience", "message", "campaign", "method", "owner", "due_on", "done_on", "result"]


def standing(step: Communication, day: datetime.date) -> str:
    """Say how a step stands on the day: Done; Three days overdue; Due in 12 days; No due date."""
    if due_state(step.due_on, day, step.done_on) == DueState.CLOSED:
        return "Done"
    return due_words(step.due_on, day)


class CommunicationTable(RecordTable):
    caption = "Communications plan"
    caption_is_hidden = True
    row_header = "message"
    export_name = "communications-plan"

    message = RecordColumn("Message", orderable=False)
    audience = django_tables2.Column("Audience")
    campaign = django_tables2.Column("Campaign")
    method = django_tables2.Column("How")
    owner = django_tables2.Column("Owner", default="nobody named")
    due_on = DateColumn("Due", default="no date")
    standing = django_tables2.Column("How it stands", empty_values=(), orderable=False)
    result = django_tables2.Column("Result", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = (
            "Nothing is planned for this year. A step says whom it is for, what they should hear, how, by "
            "whom and by when."
        )
        order_by = "due_on"

    def render_standing(self, record: Communication) -> str:
        state = due_state(record.due_on, self.scope.day, record.done_on)
        tag = {"text": standing(record, self.scope.day), "judgement": JUDGEMENTS.get(state)}
        return render_to_string("components/tag.html", tag)

    def value_standing(self, record: Communication) -> str:
        return standing(record, self.scope.day)


def is_done(day: datetime.date) -> Q:
    return Q(done_on__lte=day)


def is_overdue(day: datetime.date) -> Q:
    return ~is_done(day) & Q(due_on__lt=day)


class CommunicationFilter(RecordFilter):
    searched = ("audience", "message", "result")

    state = django_filters.ChoiceFilter(
        label="How it stands",
        method="with_state",
        choices=[("overdue", "Overdue"), ("open", "Not done yet"), ("done", "Done")],
        empty_label="All steps",
    )
    owner = django_filters.ChoiceFilter(label="Owner", empty_label="Anybody")
    campaign = django_filters.ChoiceFilter(label="Campaign", empty_label="Any campaign")

    class Meta:
        model = Communication
        fields = ["state", "owner", "campaign"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset, scope=scope)
        for name in ("owner", "campaign"):
            used = queryset.exclude(**{name: ""}).order_by(name).values_list(name, flat=True).distinct()
            self.filters[name].extra["choices"] = [(one, one) for one in used]

    def with_state(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the steps that stand so on the day of the page."""
        day = self.scope.day
        return rows.filter({"overdue": is_overdue(day), "open": ~is_done(day), "done": is_done(day)}[value])


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the steps, those done and those overdue on the day of the page."""
    found = rows.aggregate(
        all=Count("pk"),
        done=Count("pk", filter=is_done(scope.day)),
        overdue=Count("pk", filter=is_overdue(scope.day)),
    )
    if not found["all"]:
        return ""
    return (
        f"{numbered(found['all'], 'step').capitalize()}, {number_word(found['done'])} of them done and "
        f"{number_word(found['overdue'])} overdue at {long_date(scope.day)}."
    )


def notices(step: Communication, scope: Scope) -> list[Notice]:
    """Point out that a step is late, or done without saying what came of it."""
    state = due_state(step.due_on, scope.day, step.done_on)
    if state == DueState.OVERDUE:
        return [Notice(due_words(step.due_on, scope.day), "It was due and is not recorded as done.")]
    if state == DueState.CLOSED and not step.result:
        return [
            Notice(
                "No result is recorded", "Say what came of it: who was reached, and what they did.", "info"
            )
        ]
    return []


COMMUNICATIONS = Register(
    name="communications",
    model=Communication,
    form=CommunicationForm,
    table=CommunicationTable,
    filter=CommunicationFilter,
    title="Communications plan",
    singular="step",
    lede=lede,
    notices=notices,
)
