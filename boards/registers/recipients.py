"""Who receives the year's annual report, by law or by choice: when it was sent, presented, and the answer."""

import datetime
from typing import Any, cast

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from boards.access import Scope
from boards.models import Recipient
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.forms import DayField
from cescb.tables import DateColumn

# Nothing says that the report has reached them.
WAITING = Q(sent_on=None, presented_on=None)


class RecipientForm(AnonymousForm):
    class Meta:
        model = Recipient
        fields = ["name", "is_statutory", "sent_on", "presented_on", "scrutiny"]


class RecipientTable(RecordTable):
    caption = "Distribution list"
    caption_is_hidden = True
    row_header = "name"
    export_name = "distribution-list"

    name = RecordColumn("Recipient")
    is_statutory = django_tables2.Column("Receives it")
    sent_on = DateColumn("Sent", default="not yet")
    presented_on = DateColumn("Presented", default="not yet")
    scrutiny = django_tables2.Column("What they said", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = (
            "Nobody is on the list. Begin with those to whom the law has the report sent, then add the "
            "boards and agencies that are to present it."
        )

    def render_is_statutory(self, value: bool) -> str:
        return "By law" if value else "By choice"

    def value_is_statutory(self, value: bool) -> str:
        return self.render_is_statutory(value)


class RecipientFilter(RecordFilter):
    searched = ("name", "scrutiny")

    is_statutory = django_filters.ChoiceFilter(
        label="Receives it",
        choices=[("True", "By law"), ("False", "By choice")],
        empty_label="By law or by choice",
    )
    state = django_filters.ChoiceFilter(
        label="The report",
        method="with_state",
        choices=[("waiting", "Not sent yet"), ("sent", "Sent"), ("presented", "Presented")],
        empty_label="Sent or not",
    )

    class Meta:
        model = Recipient
        fields = ["is_statutory", "state"]

    def with_state(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the recipients that wait for the report, have it, or have had it presented."""
        states = {"waiting": WAITING, "sent": ~Q(sent_on=None), "presented": ~Q(presented_on=None)}
        return rows.filter(states[value])


class RecipientChoice(forms.ModelMultipleChoiceField):
    """Boxes to tick, one for each recipient, that say who receives the report by law."""

    def label_from_instance(self, obj: Recipient) -> str:
        return f"{obj.name} (by law)" if obj.is_statutory else obj.name


class SendForm(forms.Form):
    """Asks which recipients the report was sent to, out of those who wait for it, and when.

    `day` is today: a report is not sent in days to come.
    """

    recipients = RecipientChoice(
        queryset=Recipient.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        label="Sent to",
        error_messages={"required": "Choose at least one recipient."},
    )
    sent_on = DayField(label="Sent on", error_messages={"required": "Enter the day."})

    def __init__(self, *args: Any, waiting: QuerySet[Recipient], day: datetime.date, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"sent_on": day}, **kwargs})
        self.day = day
        cast(RecipientChoice, self.fields["recipients"]).queryset = waiting

    def clean_sent_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["sent_on"]
        if day > self.day:
            raise forms.ValidationError("Enter a day that is not in the future.")
        return day


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Say how many of the recipients required by law have the report."""
    found = rows.aggregate(
        all=Count("pk"),
        required=Count("pk", filter=Q(is_statutory=True)),
        having=Count("pk", filter=Q(is_statutory=True) & ~WAITING),
    )
    if not found["all"]:
        return ""
    if not found["required"]:
        return f"{numbered(found['all'], 'recipient').capitalize()}, none of them marked as required by law."
    return (
        f"{number_word(found['having']).capitalize()} of {numbered(found['required'], 'recipient')} required "
        f"by law {'has' if found['having'] == 1 else 'have'} the annual report of {scope.year.label}."
    )


def context(scope: Scope, rows: QuerySet[Any]) -> dict[str, Any]:
    """The address at which several are marked as sent, where one of them waits and the reader may do it."""
    if not RECIPIENTS.may_edit(scope) or not rows.filter(WAITING).exists():
        return {}
    return {"send": reverse("boards:recipients_send", args=[scope.board.slug, scope.year.label])}


RECIPIENTS = Register(
    name="recipients",
    model=Recipient,
    form=RecipientForm,
    table=RecipientTable,
    filter=RecipientFilter,
    title="Distribution list",
    singular="recipient",
    lede=lede,
    about=(
        "Working Together to Safeguard Children (2013, chapter 3) has the annual report sent to the chief "
        "executive and the leader of the council, the police and crime commissioner and the chair of the "
        "health and wellbeing board."
    ),
    query=lambda rows, scope: rows.order_by("-is_statutory", "number"),
    context=context,
    list_template="boards/recipients.html",
)
