"""Expenditure, contributions and budget as blocks."""

from decimal import Decimal

from boards.queries import ContributionEntry, MoneySummary
from cescb.charts import POUNDS, BarChart, Series
from cescb.kit.numbers import pounds
from reports.blocks.parts import Block, ChartBlock, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import cited_text
from reports.blocks.syntax import BadBlock, BlockCall


def _text(amount: Decimal | None) -> str:
    return pounds(amount) if amount is not None else "not recorded"


def _recorded(records: Records, total: Decimal | None, what: str) -> MoneySummary:
    """Return the year's money; raises BadBlock where the total that a block shows is not known."""
    if total is None:
        raise BadBlock(f"No {what} recorded for {records.year.label}.")
    return records.money


def expenditure_table(records: Records, call: BlockCall) -> Block:
    """Expenditure by heading, and below it how the year ended."""
    summary = _recorded(records, records.money.this.expenditure_total, "expenditure is")
    this = summary.this
    foot: list[tuple[str, ...]] = [("Total expenditure", _text(this.expenditure_total))]
    if this.contributions.total is not None:
        foot += [("Agreed contributions", _text(this.contributions.total))]
    if this.income_total is not None:
        foot += [("Other income", _text(this.income_total))]
    if this.balance is not None:
        word = "Overspend in the year" if this.balance < 0 else "Left over in the year"
        foot += [(word, pounds(abs(this.balance)))]
    if this.reserve_at_end is not None:
        foot += [("Reserve at 31 March", pounds(this.reserve_at_end))]
    return TableBlock(
        caption=call.title or f"Expenditure, {records.year.label}",
        columns=(Column("Heading"), Column("Amount", is_number=True)),
        rows=tuple((row.heading, pounds(row.amount)) for row in this.expenditure),
        foot=tuple(foot),
        source=cited_text([*(row.citation for row in this.expenditure), this.reserve_citation]),
    )


def contributions_table(records: Records, call: BlockCall) -> Block:
    """Contributions of the year beside those of the next, each state in words."""
    summary = _recorded(records, records.money.this.contributions.total, "contributions are")
    heads = [records.year.label] + ([summary.next.label] if summary.next else [])
    totals = [summary.this.contributions.total] + ([summary.next.contributions.total] if summary.next else [])
    return TableBlock(
        caption=call.title or f"Contributions of partners, {' and '.join(heads)}",
        columns=(Column("Partner"), *(Column(head, is_number=True) for head in heads)),
        rows=tuple(
            (partner.label, *(_entry(entry) for entry in (partner.this, partner.next)[: len(heads)]))
            for partner in summary.partners
        ),
        foot=(("Total of the amounts", *(_text(total) for total in totals)),),
        notes=("£0 is an agreed contribution of nothing; “not recorded” is a blank in the source.",),
        source=cited_text(entry.citation for partner in summary.partners if (entry := partner.this)),
    )


def _entry(entry: ContributionEntry | None) -> str:
    if entry is None:
        return "–"
    return pounds(entry.amount) if entry.amount is not None else entry.state.label.lower()


def contributions_chart(records: Records, call: BlockCall) -> Block:
    summary = records.money
    paying = [
        (partner.label, partner.this.amount)
        for partner in summary.partners
        if partner.this and partner.this.amount
    ]
    if not paying:
        raise BadBlock(f"No contributions are recorded for {records.year.label}.")
    paying.sort(key=lambda pair: -pair[1])
    spec = BarChart(
        title=call.title or f"Contributions of partners, {records.year.label}",
        categories=tuple(label for label, _ in paying),
        series=(Series(records.year.label, tuple(amount for _, amount in paying)),),
        unit=POUNDS,
        category_heading="Partner",
    )
    return ChartBlock(
        spec, source=cited_text(entry.citation for partner in summary.partners if (entry := partner.this))
    )


def budget_table(records: Records, call: BlockCall) -> Block:
    """The budget by line with what each pays for, and the part that contributions leave uncovered."""
    summary = _recorded(records, records.money.this.budget_total, "budget is")
    this = summary.this
    foot: list[tuple[str, ...]] = [("Total budget", "", _text(this.budget_total))]
    if this.contributions.total is not None and this.funding_gap is not None:
        word = "Not covered by contributions" if this.funding_gap >= 0 else "Contributions above the budget"
        foot += [
            ("Contributions with an amount", "", _text(this.contributions.total)),
            (word, "", pounds(abs(this.funding_gap))),
        ]
    return TableBlock(
        caption=call.title or f"Outline budget, {records.year.label}",
        columns=(Column("Line"), Column("What it pays for"), Column("Amount", is_number=True)),
        rows=tuple(
            (
                row.heading,
                "; ".join(
                    f"{item.title} ({item.working_time})" if item.is_post else item.title
                    for item in row.items
                )
                or "–",
                pounds(row.amount),
            )
            for row in this.budget
        ),
        foot=tuple(foot),
        source=cited_text(row.citation for row in this.budget),
    )


BUILDERS = {
    ("table", "expenditure"): expenditure_table,
    ("table", "contributions"): contributions_table,
    ("chart", "contributions"): contributions_chart,
    ("table", "budget"): budget_table,
}
