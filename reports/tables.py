"""Tables of figures and of discrepancies."""

from collections.abc import Iterable
from decimal import Decimal
from urllib.parse import urlencode

import django_tables2
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from boards.access import Scope
from cescb.kit.numbers import grouped
from cescb.tables import NumericColumn, Table
from reports.blocks.measures import cell_text
from reports.discrepancies import ComparedDiscrepancy
from reports.figures import Figure


def trace_link(scope: Scope, reference: str, text: str) -> SafeString:
    """Link a text to the page that traces the reference."""
    address = reverse("reports:figure", args=[scope.board.slug, scope.year.label])
    return format_html(
        '<a class="govuk-link" href="{}?{}">{}</a>', address, urlencode({"reference": reference}), text
    )


class FigureTable(Table):
    """Figures with their period, source and reference; rows are figures."""

    label = django_tables2.Column("Figure")
    value = NumericColumn("Value")
    numerator = NumericColumn("Numerator", default="–")
    denominator = NumericColumn("Denominator", default="–")
    period = django_tables2.Column("Period", accessor="period__label", order_by=("period__end",))
    area = django_tables2.Column("Area", default="–")
    source = django_tables2.Column("Source", accessor="source_and_lines")

    caption = "Every figure that the document uses, with its source"
    row_header = "label"
    export_name = "figures"
    scope: Scope

    class Meta(Table.Meta):
        empty_text = "The document uses no figures yet."

    @classmethod
    def of(cls, figures: Iterable[Figure], scope: Scope) -> "FigureTable":
        table = cls(list(figures))
        table.scope = scope
        return table

    def render_label(self, record: Figure) -> SafeString:
        return trace_link(self.scope, record.quantity.text, record.label)

    def value_label(self, record: Figure) -> str:
        return record.label

    def render_value(self, record: Figure) -> str:
        return cell_text(record)

    def order_value(self, queryset: list[Figure], is_descending: bool) -> tuple[list[Figure], bool]:
        known = sorted(
            (each for each in queryset if each.value is not None),
            key=lambda each: each.value or 0,
            reverse=is_descending,
        )
        return known + [each for each in queryset if each.value is None], True

    def render_numerator(self, value: Decimal) -> str:
        return grouped(value)

    render_denominator = render_numerator


class DiscrepancyTable(Table):
    """Values printed and not used, beside those in use."""

    subject = django_tables2.Column("Subject")
    printed = django_tables2.Column("Printed, not used")
    printed_at = django_tables2.Column("Where")
    used = django_tables2.Column("Used here", empty_values=())
    reason = django_tables2.Column("Why")

    caption = "Values that the printed source gives twice or works out wrongly"
    row_header = "subject"
    export_name = "discrepancies"
    scope: Scope

    class Meta(Table.Meta):
        empty_text = "No source of this year disagrees with itself."

    def render_used(self, record: ComparedDiscrepancy) -> SafeString | str:
        return trace_link(self.scope, record.reference, record.used) if record.used else "neither value"

    def value_used(self, record: ComparedDiscrepancy) -> str:
        return record.used
