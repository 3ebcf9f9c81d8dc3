"""Tables of a board's years, and of what goes on from one into the next."""

import django_tables2
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.timezone import localdate

from boards.models import FinancialYear
from boards.queries.rolling import Carrying, Rolling
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn, Table


class YearTable(Table):
    label = django_tables2.Column("Year", orderable=False)
    state = django_tables2.Column("State", accessor="is_closed", orderable=False)
    closed = django_tables2.Column("Closed", accessor="closed_at", orderable=False)

    caption = "Years of the board"
    caption_is_hidden = True
    row_header = "label"
    export_name = "years"

    class Meta(Table.Meta):
        empty_text = "The board has no financial year."

    def render_label(self, record: FinancialYear, value: str) -> str:
        address = reverse("boards:year", args=[record.board.slug, record.label])
        return format_html('<a class="govuk-link" href="{}">{}</a>', address, value)

    def value_label(self, value: str) -> str:
        return value

    def render_state(self, record: FinancialYear) -> str:
        judgement = "none" if record.is_closed else "info"
        return render_to_string(
            "components/tag.html", {"text": self.value_state(record), "judgement": judgement}
        )

    def value_state(self, record: FinancialYear) -> str:
        return "Closed" if record.is_closed else "Open"

    def render_closed(self, record: FinancialYear) -> str:
        assert record.closed_at is not None
        return f"{long_date(localdate(record.closed_at))}, by {record.closed_by}"


class RollingTable(Table):
    """What is copied into the next year, and why nothing is where nothing is."""

    title = django_tables2.Column("What", accessor="kind__title", orderable=False)
    copied = NumericColumn("Copied", orderable=False)
    how = django_tables2.Column("What a copy takes over", accessor="kind__how", orderable=False)
    note = django_tables2.Column("Note", empty_values=(), orderable=False)

    caption = "What is copied"
    caption_is_hidden = True
    row_header = "title"
    export_name = ""

    class Meta(Table.Meta):
        empty_text = "Nothing goes on."

    def __init__(self, rolling: Rolling, *, year: str) -> None:
        self.rolling = rolling
        self.year = year
        super().__init__(rolling.carrying)

    def render_note(self, record: Carrying) -> str:
        if record.standing:
            has = f"{self.rolling.next_label} has {record.standing} already"
            return f"{has}, so none of {record.number} in {self.year} is copied" if record.number else has
        return "" if record.number else f"none in {self.year}"
