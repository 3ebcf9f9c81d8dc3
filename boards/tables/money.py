"""Tables of expenditure, contributions and the budget."""

from decimal import Decimal
from typing import Any

import django_tables2

from boards.money import AmountChange
from boards.queries import BudgetRow, ContributionEntry, MoneySummary, PartnerContributions, YearMoney
from boards.tables.columns import PoundsColumn, missing
from cescb.kit.numbers import grouped, percentage, pounds
from cescb.tables import NumericColumn, Table

NO_ENTRY = "no entry"


class ShareColumn(NumericColumn):
    """What part an amount is of the table's total, in per cent."""

    def __init__(self, header: str) -> None:
        super().__init__(header, accessor="amount", footer="100%")

    def render(self, value: Decimal, table: "AmountTable") -> Any:
        share = percentage(value, table.total)
        return missing("no total") if share is None else f"{grouped(share, 1)}%"


class AmountTable(Table):
    """Headings with amounts that add up to a total."""

    heading = django_tables2.Column("Heading", footer="Total")
    amount = PoundsColumn("Amount", footer=lambda table: pounds(table.total))
    share = ShareColumn("Share")

    row_header = "heading"

    @property
    def total(self) -> Decimal:
        return sum((row.amount for row in self.data), Decimal(0))


class ExpenditureTable(AmountTable):
    caption = "Expenditure by heading"
    caption_is_hidden = True
    export_name = "expenditure"

    class Meta(Table.Meta):
        empty_text = "No expenditure is recorded for this year. Lines are added in the administration."


class BudgetTable(AmountTable):
    items = django_tables2.Column("What the amount pays for", orderable=False)

    caption = "Budget by heading"
    export_name = "budget"

    class Meta(Table.Meta):
        sequence = ("heading", "items", "amount", "share")
        empty_text = "No budget is recorded for this year. Lines are added in the administration."

    def render_items(self, record: BudgetRow) -> str:
        posts = "; ".join(f"{title} ({time.lower()})" if time else title for title, time in record.items)
        if len(record.items) < 2:
            return posts
        return f"{posts} – one amount for {'both' if len(record.items) == 2 else 'all'}"


class ContributionColumn(NumericColumn):
    """An amount, £0 included, or the word for a contribution that has none."""

    def __init__(self, header: str, name: str, footer: str) -> None:
        super().__init__(
            header, accessor=name, order_by=(f"{name}__amount",), default=missing(NO_ENTRY), footer=footer
        )

    def render(self, value: ContributionEntry) -> Any:
        return missing(value.state.label.lower()) if value.amount is None else pounds(value.amount)

    def value(self, value: ContributionEntry) -> Decimal | str:
        return value.state.label if value.amount is None else value.amount


class ContributionTable(Table):
    label = django_tables2.Column("Partner", footer="Total of the amounts")
    agency = django_tables2.Column("Agency", visible=False)
    change = NumericColumn("Change", order_by=("change__amount",), default=missing("not known"))
    percent = NumericColumn(
        "Change in per cent", accessor="change", order_by=("change__percent",), default=missing("not known")
    )
    notes = django_tables2.Column("Note", orderable=False, empty_values=())

    caption = "Contributions of each partner"
    row_header = "label"
    export_name = "contributions"

    class Meta(Table.Meta):
        empty_text = (
            "No contribution is recorded for this year. Contributions are added in the administration."
        )

    def render_change(self, value: AmountChange) -> str:
        return (
            f"+{pounds(value.amount)}"
            if value.amount > 0
            else pounds(value.amount)
            if value.amount
            else "none"
        )

    def value_change(self, value: AmountChange) -> Decimal:
        return value.amount

    def render_percent(self, value: AmountChange) -> Any:
        if value.percent is None:
            return "none" if not value.amount else missing("from £0")
        if not value.percent:
            return "none"
        return f"{'+' if value.percent > 0 else ''}{grouped(value.percent, 1)}%"

    def value_percent(self, value: AmountChange) -> Decimal | None:
        return None if value.percent is None else round(value.percent, 1)

    def render_notes(self, record: PartnerContributions) -> str:
        entries = (record.this, record.next)
        return " ".join(dict.fromkeys(entry.note for entry in entries if entry and entry.note))


def contribution_table(summary: MoneySummary, prefix: str) -> ContributionTable:
    """The partners over the year and, where it has entries, the next one."""
    years = [("this", summary.this)]
    if summary.next and any(partner.next for partner in summary.partners):
        years.append(("next", summary.next))
    columns = [(name, ContributionColumn(money.label, name, _total(money))) for name, money in years]
    changes = ("change", "percent")
    return ContributionTable(
        summary.partners,
        prefix=prefix,
        extra_columns=columns,
        sequence=("label", "agency", *(name for name, _ in years), *changes, "notes"),
        exclude=() if len(years) > 1 else changes,
    )


def _total(money: YearMoney) -> str:
    return "" if money.contributions.total is None else pounds(money.contributions.total)
