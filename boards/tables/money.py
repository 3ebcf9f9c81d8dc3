"""Tables of expenditure, other income, contributions and the budget."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

import django_tables2
from django.utils.html import format_html
from django.utils.safestring import SafeString

from boards.money import AmountChange
from boards.queries import (
    BudgetPart,
    BudgetRow,
    ContributionEntry,
    MoneySummary,
    PartnerContributions,
    PrintedTotal,
    YearMoney,
)
from boards.tables.columns import PoundsChangeColumn, PoundsColumn, missing
from cescb.kit.numbers import grouped, percentage, pounds, round_half_up
from cescb.tables import NumericColumn, Table
from cescb.tables.base import NUMERIC

NO_ENTRY = "no entry"

# The attributes of a column whose text leads somewhere.
LINK = {"a": {"class": "govuk-link"}}


def total_text(total: Decimal, printed: Iterable[PrintedTotal]) -> str | SafeString:
    """Write a computed total, and below it what the source prints in its place."""
    text: str | SafeString = pounds(total)
    for one in printed:
        text = format_html('{}<br><span class="app-quiet">{} in the source</span>', text, one.text)
    return text


class ShareColumn(NumericColumn):
    """What part an amount is of the table's total, in per cent to one decimal."""

    def __init__(self, header: str) -> None:
        super().__init__(header, accessor="amount", footer=lambda table: "100%" if table.total else "")

    def render(self, value: Decimal, table: "AmountTable") -> Any:
        share = percentage(value, table.total)
        return missing("no total") if share is None else f"{grouped(share, 1)}%"

    def value(self, value: Decimal, table: "AmountTable") -> Decimal | None:
        share = percentage(value, table.total)
        return None if share is None else round_half_up(share, 1)


class AmountTable(Table):
    """Headings with amounts that add up to a total; a heading leads to the page of its line."""

    heading = django_tables2.Column(
        "Heading", footer="Total", linkify=lambda record, table: table.address(record), attrs=LINK
    )
    amount = PoundsColumn("Amount", footer=lambda table: total_text(table.total, table.printed))
    share = ShareColumn("Share")

    caption_is_hidden = True
    row_header = "heading"

    def __init__(
        self,
        *args: Any,
        address: Callable[[Any], str | None] = lambda row: None,
        printed: Sequence[PrintedTotal] = (),
        **kwargs: Any,
    ) -> None:
        self.address = address
        self.printed = printed
        super().__init__(*args, **kwargs)

    @property
    def total(self) -> Decimal:
        return sum((row.amount for row in self.data), Decimal(0))


class ExpenditureTable(AmountTable):
    caption = "Expenditure by heading"
    export_name = "expenditure"

    class Meta(Table.Meta):
        empty_text = "No expenditure is recorded for this year. The business manager adds it line by line."


class IncomeTable(AmountTable):
    caption = "Other income by heading"
    export_name = "income"

    class Meta(Table.Meta):
        empty_text = (
            "No other income is recorded for this year. Charges for missed training, for example, go here."
        )


class BudgetTable(AmountTable):
    items = django_tables2.Column("What the amount pays for", orderable=False)

    caption = "Budget by heading"
    export_name = "budget"

    class Meta(Table.Meta):
        sequence = ("heading", "items", "amount", "share")
        empty_text = "No budget is recorded for this year. The business manager adds it line by line."

    def render_items(self, record: BudgetRow) -> str:
        posts = "; ".join(part_text(item) for item in record.items)
        if len(record.items) < 2:
            return posts
        return f"{posts} – one amount for {'both' if len(record.items) == 2 else 'all'}"


def part_text(item: BudgetPart) -> str:
    """Write a post with its working time, and whether it is vacant: Training Officer (2.5 days a week)."""
    if not item.is_post:
        return item.title
    return f"{item.title} ({item.working_time.lower()}{', vacant' if item.is_vacant else ''})"


# Keeps a year at the head of a column on one line.
YEAR = {**NUMERIC, "th": {"class": f"{NUMERIC['th']['class']} app-table__date"}}


class ContributionColumn(NumericColumn):
    """An amount, £0 included, or the word for a contribution that has none."""

    is_money = True

    def __init__(self, header: str, name: str, footer: str | SafeString) -> None:
        super().__init__(
            header,
            accessor=name,
            order_by=(f"{name}__amount",),
            default=missing(NO_ENTRY),
            footer=footer,
            attrs=YEAR,
        )

    def render(self, value: ContributionEntry) -> Any:
        return missing(value.state.label.lower()) if value.amount is None else pounds(value.amount)

    def value(self, value: ContributionEntry) -> Decimal | str:
        return value.state.label if value.amount is None else value.amount


class ContributionTable(Table):
    """Partners with their contributions; a partner leads to the page of the contribution."""

    label = django_tables2.Column(
        "Partner",
        footer="Total of the amounts",
        linkify=lambda record, table: table.address(record),
        attrs=LINK,
    )
    agency = django_tables2.Column("Agency", visible=False)
    change = PoundsChangeColumn("Change", accessor="change__amount", default=missing("not known"))
    percent = NumericColumn(
        "Change in per cent", accessor="change", order_by=("change__percent",), default=missing("not known")
    )
    notes = django_tables2.Column("Note", orderable=False, empty_values=())

    caption = "Contributions of each partner"
    caption_is_hidden = True
    row_header = "label"
    export_name = "contributions"

    class Meta(Table.Meta):
        empty_text = (
            "No contribution is recorded for this year. The business manager adds one for each partner."
        )

    def __init__(self, *args: Any, address: Callable[[Any], str | None], **kwargs: Any) -> None:
        self.address = address
        super().__init__(*args, **kwargs)

    def render_percent(self, value: AmountChange) -> Any:
        if value.percent is None:
            return "none" if not value.amount else missing("from £0")
        if not value.percent:
            return "none"
        return f"{'+' if value.percent > 0 else ''}{grouped(value.percent, 1)}%"

    def value_percent(self, value: AmountChange) -> Decimal | None:
        return None if value.percent is None else round_half_up(value.percent, 1)

    def render_notes(self, record: PartnerContributions) -> str:
        return notes_of(record)


def notes_of(partner: PartnerContributions) -> str:
    """Write what a partner's contributions are for, why the amount changed, and other notes, each once."""
    entries = [entry for entry in (partner.this, partner.next) if entry]
    purposes = [f"For {entry.purpose}." for entry in entries if entry.purpose]
    reasons = [partner.next.change_reason] if partner.next else []
    notes = [entry.note for entry in entries]
    return " ".join(filter(None, dict.fromkeys([*purposes, *reasons, *notes])))


def contribution_table(
    summary: MoneySummary,
    prefix: str,
    address: Callable[[PartnerContributions], str | None] = lambda partner: None,
) -> ContributionTable:
    """The partners over the year and, where it has entries, the next one."""
    years = [("this", summary.this)]
    if summary.next and any(partner.next for partner in summary.partners):
        years.append(("next", summary.next))
    columns = [(name, ContributionColumn(money.label, name, _total(money))) for name, money in years]
    changes = ("change", "percent")
    return ContributionTable(
        summary.partners,
        prefix=prefix,
        address=address,
        extra_columns=columns,
        sequence=("label", "agency", *(name for name, _ in years), *changes, "notes"),
        exclude=() if len(years) == 2 else changes,
    )


def _total(money: YearMoney) -> str | SafeString:
    total = money.contributions.total
    return "" if total is None else total_text(total, money.printed_for("contributions"))
