"""The table of how bodies stand to one another, and what the tables of the partnership share."""

from collections.abc import Callable
from typing import Any

import django_tables2
from django.template.loader import render_to_string
from django.utils.html import format_html

from boards.queries import RelationRow
from cescb.tables import Table


def tag(text: str, judgement: str) -> str:
    """Return a word that stands out: `judgement` is good, watch, poor or info."""
    return render_to_string("components/tag.html", {"text": text, "judgement": judgement})


class ManyColumn(django_tables2.Column):
    """Records that were fetched beforehand with those of the rows, each by one of its attributes."""

    def __init__(self, *args: Any, each: str, missing: Any = "", **kwargs: Any) -> None:
        super().__init__(*args, **{"orderable": False, "empty_values": (), **kwargs})
        self.each = each
        self.missing = missing

    def render(self, value: Any) -> Any:
        return self.value(value) or self.missing

    def value(self, value: Any) -> str:
        return "; ".join(str(getattr(record, self.each)) for record in value.all())


class RelationTable(Table):
    """Relations; `address` gives the address of a body's page from its short name."""

    source_label = django_tables2.Column("Body")
    kind = django_tables2.Column("Relation", accessor="kind__label")
    target_label = django_tables2.Column("Other body")
    note = django_tables2.Column("What it covers", orderable=False, default="")
    citation = django_tables2.Column("Source", orderable=False, visible=False)

    caption = "How each body stands to another"
    caption_is_hidden = True
    row_header = "source_label"
    export_name = "partnership-relations"

    class Meta(Table.Meta):
        empty_text = "No relation answers to the filter, or none is recorded."

    def __init__(self, *args: Any, address: Callable[[str], str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.address = address

    def render_source_label(self, record: RelationRow) -> str:
        return self.link(record.source, record.source_label)

    def render_target_label(self, record: RelationRow) -> str:
        return self.link(record.target, record.target_label)

    def value_source_label(self, record: RelationRow) -> str:
        return record.source_label

    def value_target_label(self, record: RelationRow) -> str:
        return record.target_label

    def link(self, slug: str, label: str) -> str:
        return format_html('<a class="govuk-link" href="{}">{}</a>', self.address(slug), label)
