"""Themes that concern whole families, which the board and other bodies take on together."""

from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import PartnershipBody, SharedTheme
from boards.models.groups import existing_on
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import missing
from boards.tables.partnership import ManyColumn
from boards.wording import number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class ThemeForm(RecordForm):
    class Meta:
        model = SharedTheme
        fields = ["title", "bodies", "lead", "why", "approach", "starts_on", "ends_on"]
        widgets = {"bodies": forms.CheckboxSelectMultiple}


class ThemeTable(RecordTable):
    title = RecordColumn("Theme")
    bodies = ManyColumn("Shared with", each="label")
    lead = django_tables2.Column("Lead", accessor="lead__label", order_by="lead__name", default=missing())
    approach = django_tables2.Column("What is done together", orderable=False, default=missing())
    ends_on = DateColumn("Until", default="no end recorded")

    caption = "Shared themes"
    caption_is_hidden = True
    row_header = "title"
    export_name = "shared-themes"

    class Meta(RecordTable.Meta):
        empty_text = "No shared theme is recorded, or none answers to the filter."


class ThemeFilter(RecordFilter):
    searched = ("title", "why", "approach")

    body = django_filters.ModelChoiceFilter(
        label="Shared with",
        field_name="bodies",
        queryset=PartnershipBody.objects.all(),
        empty_label="Any body",
    )

    class Meta:
        model = SharedTheme
        fields = ["body"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    current = existing_on(scope.day)
    found = rows.aggregate(
        all=Count("pk", distinct=True),
        current=Count("pk", distinct=True, filter=current),
        led=Count("pk", distinct=True, filter=current & Q(lead__isnull=False)),
        done=Count("pk", distinct=True, filter=current & ~Q(approach="")),
    )
    if not found["all"]:
        return ""
    themes = sentence_case(numbered(found["current"], "theme"))
    led, done = number_word(found["led"]), number_word(found["done"])
    return (
        f"{themes} shared with other bodies at {long_date(scope.day)}: {led} with a lead, {done} with a "
        "record of what is done together."
    )


SHARED_THEMES = Register(
    name="shared_themes",
    model=SharedTheme,
    form=ThemeForm,
    table=ThemeTable,
    filter=ThemeFilter,
    title="Shared themes",
    singular="shared theme",
    lede=lede,
    about="The boards stay independent of each other; a whole family needs them to look at these together.",
    query=lambda rows, scope: rows.select_related("lead").prefetch_related("bodies"),
)
