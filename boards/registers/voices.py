"""The voice log: what children, young people and families said, what changed, and whether they were told."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Voice
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Notice, Panel, Register, Step
from boards.registers.filters import RecordFilter
from boards.registers.quotations import QUOTATIONS, QuotationTable
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered


class VoiceForm(AnonymousForm):
    class Meta:
        model = Voice
        fields = [
            "title",
            "who",
            "method",
            "gathered_on",
            "when",
            "source",
            "participants",
            "consent",
            "said",
            "theme",
            "changed",
            "told_back",
            "told_back_on",
        ]


class VoiceTable(RecordTable):
    caption = "What children, young people and families said"
    caption_is_hidden = True
    row_header = "title"
    export_name = "voice-log"

    reference = django_tables2.Column("No.", order_by="number")
    title = RecordColumn("What it was")
    who = django_tables2.Column("Who spoke")
    method = django_tables2.Column("How")
    occasion = django_tables2.Column("When", order_by=("gathered_on", "when"))
    theme = django_tables2.Column("Theme")
    changed = django_tables2.Column("What changed", default="nothing recorded", orderable=False)
    told_back = django_tables2.Column("Told")

    class Meta(RecordTable.Meta):
        empty_text = (
            "Nothing is recorded yet of what children and young people said. A survey, an event or a visit "
            "is added here with who spoke, what they said and what changed."
        )
        order_by = "-reference"


class VoiceFilter(RecordFilter):
    searched = ("title", "who", "source", "said", "changed")

    method = django_filters.ChoiceFilter(
        label="How it was gathered", choices=Voice.Method.choices, empty_label="Any way"
    )
    theme = django_filters.ChoiceFilter(label="Theme", empty_label="Any theme")
    change = django_filters.ChoiceFilter(
        label="What changed",
        method="with_change",
        choices=[("yes", "Something changed"), ("no", "Nothing recorded")],
        empty_label="Changed or not",
    )
    told_back = django_filters.ChoiceFilter(
        label="Told what changed", choices=Voice.ToldBack.choices, empty_label="Told or not"
    )

    class Meta:
        model = Voice
        fields = ["method", "theme", "change", "told_back"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset, scope=scope)
        themes = queryset.exclude(theme="").order_by("theme").values_list("theme", flat=True).distinct()
        self.filters["theme"].extra["choices"] = [(theme, theme) for theme in themes]

    def with_change(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the records that led to a change, or the others."""
        return rows.exclude(changed="") if value == "yes" else rows.filter(changed="")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count what was said, what led to a change, and after how many of these the speakers were told."""
    found = rows.aggregate(
        all=Count("pk"),
        changed=Count("pk", filter=~Q(changed="")),
        told=Count("pk", filter=Q(told_back=Voice.ToldBack.YES)),
    )
    if not found["all"]:
        return ""
    records = numbered(found["all"], "record").capitalize()
    if not found["changed"]:
        return f"{records} of what children and families said; no change is recorded for any."
    return (
        f"{records} of what children and families said: {number_word(found['changed'])} led to a change, and "
        f"in {number_word(found['told'])} of these those who spoke were told."
    )


def notices(voice: Voice, scope: Scope) -> list[Notice]:
    """Point out that those who spoke have not heard what came of it."""
    if not voice.changed or voice.told_back == Voice.ToldBack.YES:
        return []
    return [
        Notice(
            "They have not been told",
            "Something changed because of what they said. Tell them, then record the day here.",
        )
    ]


def panels(voice: Voice, scope: Scope) -> list[Panel]:
    """The quotations from this occasion, with the way to add one."""
    table = QuotationTable(
        voice.quotations.all(),
        scope=scope,
        address=lambda record: QUOTATIONS.address(scope, "record", record.pk),
        prefix="quotations-",
    )
    add = f"{QUOTATIONS.address(scope, 'add')}?voice={voice.pk}"
    return [Panel("In their own words", table=table, add=Step("Add a quotation", add))]


VOICES = Register(
    name="voices",
    model=Voice,
    form=VoiceForm,
    table=VoiceTable,
    filter=VoiceFilter,
    title="Voice of children and young people",
    singular="voice record",
    lede=lede,
    about=(
        "Groups speak here, never a child by name: a text with an NHS number or a date of birth is refused, "
        "and everything else that identifies somebody is for you to leave out."
    ),
    fields=(
        "who",
        "method",
        ("When", lambda record, scope: record.occasion),
        "source",
        "participants",
        "consent",
        "said",
        "theme",
        "changed",
        "told_back",
        "told_back_on",
    ),
    notices=notices,
    panels=panels,
)
