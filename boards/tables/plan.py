"""The table of the bodies that answer for the outcomes of a plan."""

import django_tables2

from boards.queries import BodyShare
from cescb.tables import NumericColumn, Table


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
