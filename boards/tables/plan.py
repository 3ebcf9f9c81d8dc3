"""Tables of outcomes, who answers for them, and the partnership's bodies and relations."""

from typing import Any

import django_tables2
from django.template.loader import render_to_string

from boards.queries import BodyName, BodyShare, OutcomeRow
from boards.tables.columns import YesNoColumn
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn, Table


class OutcomeTable(Table):
    number = django_tables2.Column("Number", order_by=("objective", "number"))
    text = django_tables2.Column("Outcome")
    responsible = django_tables2.Column("Plans and delivers", orderable=False)
    accountable = django_tables2.Column("Monitors and challenges", order_by=("accountable__label",))
    is_same_body = django_tables2.Column("Independence", empty_values=())

    caption = "Outcomes, who delivers each and who challenges"
    caption_is_hidden = True
    row_header = "number"
    export_name = "outcomes"

    class Meta(Table.Meta):
        empty_text = "No outcome answers to the filter. Choose other bodies, or clear the filter."

    def render_number(self, record: OutcomeRow) -> str:
        return f"{record.objective}.{record.number}"

    def render_responsible(self, value: tuple[BodyName, ...]) -> str:
        return "; ".join(body.label for body in value)

    def render_accountable(self, value: BodyName) -> str:
        return value.label

    def render_is_same_body(self, record: OutcomeRow) -> str:
        if not record.is_same_body:
            return ""
        return render_to_string("components/tag.html", {"text": "Same body", "judgement": "watch"})

    def value_is_same_body(self, record: OutcomeRow) -> str:
        return "Same body" if record.is_same_body else ""


class BodyShareTable(Table):
    body = django_tables2.Column("Body", accessor="body__name")
    challenges = NumericColumn("Monitors and challenges")
    both = NumericColumn("Of these, delivers itself")
    delivers = NumericColumn("Plans and delivers")

    caption = "Outcomes by body"
    row_header = "body"
    export_name = "accountability"

    class Meta(Table.Meta):
        empty_text = "No outcome is recorded, so no body answers for one."

    def value_body(self, record: BodyShare) -> str:
        return record.body.name


class BodyTable(Table):
    name = django_tables2.Column("Body")
    label = django_tables2.Column("Short name")
    role = django_tables2.Column("What it does", orderable=False, default="")
    is_party_to_memorandum = YesNoColumn("Party to the memorandum")
    ends = django_tables2.Column("Ends", accessor="ends_on", empty_values=())

    caption = "Bodies of the partnership"
    row_header = "name"
    export_name = "partnership-bodies"

    class Meta(Table.Meta):
        empty_text = "No other body is recorded. Bodies are added in the administration."

    def render_ends(self, record: Any) -> str:
        day = long_date(record.ends_on) if record.ends_on else ""
        return ". ".join(part for part in (day, record.end_note) if part) or "no end recorded"


class RelationTable(Table):
    source_label = django_tables2.Column("Body")
    kind = django_tables2.Column("Relation", accessor="kind__label")
    target_label = django_tables2.Column("To")
    note = django_tables2.Column("Note", orderable=False, default="")
    citation = django_tables2.Column("Source", orderable=False, visible=False)

    caption = "How each body stands to another"
    row_header = "source_label"
    export_name = "partnership-relations"

    class Meta(Table.Meta):
        empty_text = "No relation between bodies is recorded. Relations are added in the administration."
