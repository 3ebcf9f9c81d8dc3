"""The store of quotations: words with who said them, their one source, consent and where they were used."""

from typing import Any

import django_filters
import django_tables2
from django.core.exceptions import ValidationError
from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django.utils.html import format_html

from boards.access import Scope
from boards.fingerprint import fingerprint, is_part
from boards.models import Quotation, Voice
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered

USABLE = (Voice.Consent.GIVEN, Voice.Consent.NOT_NEEDED)
CUT = 140


class QuotationForm(AnonymousForm):
    class Meta:
        model = Quotation
        fields = ["words", "speaker", "source", "said_on", "when", "voice", "consent", "used_in"]

    def clean(self) -> dict[str, Any]:
        """Refuse words that are recorded already, whatever source they are given this time."""
        cleaned = super().clean()
        if "words" in cleaned:
            mark = fingerprint(cleaned["words"])
            if not mark:
                self.add_error("words", "Enter the words themselves.")
                return cleaned
            same = Quotation.objects.filter(board=self.scope.board, fingerprint=mark)
            if twin := same.exclude(pk=self.instance.pk).first():
                raise ValidationError(already_recorded(twin, self.scope), code="second_source")
            self.instance.fingerprint = mark
        return cleaned


def already_recorded(twin: Quotation, scope: Scope) -> str:
    """Name the record that has the same words, and its source, with a link to it."""
    return format_html(
        'The same words are recorded already as <a href="{}">{}</a>, from “{}”. '
        "A quotation has one source: correct that record, or leave this one out.",
        reverse("boards:quotations_record", args=[scope.board.slug, scope.year.label, twin.pk]),
        twin.reference,
        twin.source,
    )


class QuotationTable(RecordTable):
    caption = "Quotations"
    caption_is_hidden = True
    row_header = "words"
    export_name = "quotations"

    reference = django_tables2.Column("No.", order_by="number")
    words = RecordColumn("Words", orderable=False)
    speaker = django_tables2.Column("Who said it")
    source = django_tables2.Column("Source")
    occasion = django_tables2.Column("When", order_by=("said_on", "when"))
    consent = django_tables2.Column("Consent")
    used_in = django_tables2.Column("Used in")

    class Meta(RecordTable.Meta):
        empty_text = "No quotation is recorded. One is kept with the one source that it comes from."
        order_by = "-reference"

    def render_words(self, value: str) -> str:
        return f"“{value if len(value) <= CUT else f'{value[:CUT].rstrip()}…'}”"

    def value_words(self, value: str) -> str:
        return value


class QuotationFilter(RecordFilter):
    searched = ("words", "source", "used_in")

    speaker = django_filters.ChoiceFilter(choices=Quotation.Speaker.choices, empty_label="Anybody")
    consent = django_filters.ChoiceFilter(choices=Voice.Consent.choices, empty_label="Any consent")
    used = django_filters.ChoiceFilter(
        label="Use",
        method="with_use",
        choices=[("yes", "Used"), ("no", "Not used yet")],
        empty_label="Used or not",
    )

    class Meta:
        model = Quotation
        fields = ["speaker", "consent", "used"]

    def with_use(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the quotations that were used somewhere, or the others."""
        return rows.exclude(used_in="") if value == "yes" else rows.filter(used_in="")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the quotations, those of children, and those that may not be used as things stand."""
    found = rows.aggregate(
        all=Count("pk"),
        children=Count("pk", filter=Q(speaker=Quotation.Speaker.CHILD)),
        closed=Count("pk", filter=~Q(consent__in=USABLE)),
    )
    if not found["all"]:
        return ""
    ending = (
        f"for {number_word(found['closed'])} no consent is recorded, so "
        f"{'it' if found['closed'] == 1 else 'they'} cannot be used"
        if found["closed"]
        else "all may be used"
    )
    return (
        f"{numbered(found['all'], 'quotation').capitalize()}, {number_word(found['children'])} by children "
        f"and young people; {ending}."
    )


def notices(quotation: Quotation, scope: Scope) -> list[Notice]:
    """Point out missing consent, and passages of the same words that have another source."""
    found = []
    if quotation.consent not in USABLE:
        found.append(
            Notice(
                "These words cannot be used yet",
                "No consent is recorded. Record it, or that none is needed because nobody can be recognised.",
            )
        )
    others = Quotation.objects.filter(board=scope.board).exclude(pk=quotation.pk)
    found += [
        Notice(
            f"{other.reference} has the same words in part, from another source",
            f"Here they come from “{quotation.source}”, there from “{other.source}”. One of the two is "
            "wrong, or one of them quotes the other.",
        )
        for other in others.exclude(source__iexact=quotation.source)
        if is_part(quotation.words, other.words)
    ]
    return found


QUOTATIONS = Register(
    name="quotations",
    model=Quotation,
    form=QuotationForm,
    table=QuotationTable,
    filter=QuotationFilter,
    title="Quotations",
    singular="quotation",
    lede=lede,
    about=(
        "A quotation has one source. The same words, however they are punctuated, cannot be recorded a "
        "second time, and they can be used only where consent is recorded or not needed."
    ),
    query=lambda rows, scope: rows.select_related("voice"),
    fields=(
        "words",
        "speaker",
        "source",
        ("When", lambda record, scope: record.occasion),
        "voice",
        "consent",
        "used_in",
    ),
    notices=notices,
)
