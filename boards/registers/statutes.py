"""The law and the guidance that the partnership works under, and how each stands on the day."""

from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import BoardFunction, StatutoryReference
from boards.registers.base import Notice, Panel, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.statutes import Standing
from boards.tables.partnership import tag
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import DateColumn, Table

JUDGEMENTS = {Standing.TO_COME: "info", Standing.ENDED: "watch", Standing.REPLACED: "watch"}


class StatuteForm(RecordForm):
    link = forms.URLField(label="Where it is published", required=False, assume_scheme="https")

    class Meta:
        model = StatutoryReference
        fields = [
            "title",
            "section",
            "kind",
            "requires",
            "bodies",
            "in_force_from",
            "in_force_to",
            "replaced_by",
            "link",
        ]
        widgets = {"bodies": forms.CheckboxSelectMultiple}


class StatuteTable(RecordTable):
    name = RecordColumn("Act or guidance", accessor="title", order_by=("title", "section"))
    kind = django_tables2.Column("Kind")
    requires = django_tables2.Column("What it requires", orderable=False)
    in_force_from = DateColumn("From")
    in_force_to = DateColumn("Until")
    standing = django_tables2.Column("Standing")
    replaced_by = django_tables2.Column("Replaced by")

    caption = "Law and guidance"
    caption_is_hidden = True
    row_header = "name"
    export_name = "statutory-references"

    class Meta(RecordTable.Meta):
        empty_text = "No provision is recorded, or none answers to the filter."
        order_by = "name"

    def render_name(self, record: StatutoryReference) -> str:
        return str(record)

    def render_standing(self, value: str) -> str:
        found = Standing(value)
        return tag(found.label, JUDGEMENTS[found]) if found in JUDGEMENTS else found.label

    def value_standing(self, value: str) -> str:
        return Standing(value).label


class StatuteFilter(RecordFilter):
    searched = ("title", "section", "requires", "replaced_by")

    kind = django_filters.ChoiceFilter(choices=StatutoryReference.Kind.choices, empty_label="Any kind")
    standing = django_filters.ChoiceFilter(
        label="Standing", choices=[(one.value, one.label) for one in Standing], empty_label="All"
    )

    class Meta:
        model = StatutoryReference
        fields = ["kind", "standing"]


class FunctionsOnIt(Table):
    title = django_tables2.Column("Function", linkify=False)
    constitution = django_tables2.Column("In the constitution")

    caption = "Functions of the board that rest on it"
    caption_is_hidden = True
    row_header = "title"
    export_name = ""

    class Meta(Table.Meta):
        empty_text = "No function of the board is tied to it."


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk"),
        past=Count("pk", filter=Q(standing__in=[Standing.ENDED, Standing.REPLACED])),
        to_come=Count("pk", filter=Q(standing=Standing.TO_COME)),
    )
    if not found["all"]:
        return ""
    parts = [
        f"{number_word(number)} {one if number == 1 else many}"
        for number, one, many in (
            (found["past"], "has been replaced or has ended", "have been replaced or have ended"),
            (found["to_come"], "is not in force yet", "are not in force yet"),
        )
        if number
    ]
    provisions = sentence_case(numbered(found["all"], "provision"))
    return f"{provisions}: at {long_date(scope.day)} {joined(parts) or 'all hold'}."


def notices(statute: Any, scope: Scope) -> list[Notice]:
    """Say on the record's page that it does not hold on the day, and what does instead."""
    found = Standing(statute.standing)
    instead = f" It is replaced by: {statute.replaced_by}." if statute.replaced_by else ""
    day = long_date(scope.day)
    if found == Standing.ENDED:
        text = f"It held until {long_date(statute.in_force_to)}, which is before {day}.{instead}"
    elif found == Standing.REPLACED:
        text = f"The day on which it ends is not recorded.{instead}"
    elif found == Standing.TO_COME:
        text = f"It comes into force on {long_date(statute.in_force_from)}, after {day}."
    else:
        return []
    return [Notice(found.label, text, kind="info" if found == Standing.TO_COME else "warning")]


def panels(statute: StatutoryReference, scope: Scope) -> list[Panel]:
    functions = BoardFunction.objects.filter(basis=statute)
    return [Panel("Functions of the board that rest on it", FunctionsOnIt(functions, prefix="functions-"))]


def with_standing(rows: Any, scope: Scope) -> QuerySet[Any]:
    """Add to each provision how it stands on the day of the page."""
    return rows.with_standing(scope.day)


STATUTES = Register(
    name="statutes",
    model=StatutoryReference,
    form=StatuteForm,
    table=StatuteTable,
    filter=StatuteFilter,
    title="Law and guidance",
    singular="provision",
    lede=lede,
    about="A provision that was replaced stays here, so that what was cited in its time can be understood.",
    query=with_standing,
    notices=notices,
    panels=panels,
    record_template="boards/published_record.html",
    fields=("title", "section", "kind", "requires", "bodies", "in_force_from", "in_force_to", "replaced_by"),
)
