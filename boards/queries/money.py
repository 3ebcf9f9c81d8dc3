"""What came in, what went out and what is planned, for a year and the one after it. All in pounds."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from django.db.models import QuerySet

from boards.models import BudgetItem, BudgetLine, Citation, Contribution, ExpenditureLine, FinancialYear
from boards.money import (
    AmountChange,
    ContributionTotal,
    balance,
    change,
    contribution_total,
    funding_gap,
    sum_of,
)
from boards.queries.sources import SourceNote, sources_of

Row = TypeVar("Row", ExpenditureLine, BudgetLine, Contribution)


@dataclass(frozen=True)
class ExpenditureRow:
    slug: str
    heading: str
    amount: Decimal
    citation: str


@dataclass(frozen=True)
class BudgetRow:
    """A budget line; `items` are what shares its one amount, as (title, working time)."""

    slug: str
    heading: str
    amount: Decimal
    items: tuple[tuple[str, str], ...]
    citation: str


@dataclass(frozen=True)
class ContributionEntry:
    """One partner's contribution in one year; `amount` is None where to be confirmed or not recorded."""

    state: Contribution.State
    amount: Decimal | None
    note: str
    citation: str


@dataclass(frozen=True)
class PartnerContributions:
    """A partner's contributions in the year and the next; None where the year has no row for the partner.

    `change` is None unless both amounts are settled.
    """

    agency: str
    agency_slug: str
    label: str
    this: ContributionEntry | None
    next: ContributionEntry | None
    change: AmountChange | None


@dataclass(frozen=True)
class YearMoney:
    """One year's money; a total is None where the year has no such record."""

    label: str
    expenditure: tuple[ExpenditureRow, ...]
    expenditure_total: Decimal | None
    budget: tuple[BudgetRow, ...]
    budget_total: Decimal | None
    contributions: ContributionTotal
    balance: Decimal | None
    funding_gap: Decimal | None
    reserve_at_end: Decimal | None
    reserve_citation: str
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True)
class MoneySummary:
    """A year and the next (None where the board has none), and each partner across the two."""

    this: YearMoney
    next: YearMoney | None
    partners: tuple[PartnerContributions, ...]
    sources: tuple[SourceNote, ...]


def money_summary(year: FinancialYear) -> MoneySummary:
    """Return the money of the year and of the one after it, in five queries."""
    years = list(
        FinancialYear.objects.filter(board=year.board_id, starts_in__in=(year.starts_in, year.starts_in + 1))
        .select_related("reserve_source__document")
        .order_by("starts_in")
    )
    expenditure = _by_year(ExpenditureLine.objects.filter(year__in=years))
    budget = _by_year(BudgetLine.objects.filter(year__in=years))
    contributions = _by_year(Contribution.objects.filter(year__in=years).select_related("agency"))
    items: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for item in BudgetItem.objects.filter(line__year__in=years):
        items[item.line_id].append((item.title, item.working_time))

    def cited(found: FinancialYear) -> list[Citation | None]:
        return [
            *(line.citation for line in expenditure[found.pk]),
            *(line.citation for line in budget[found.pk]),
            *(entry.citation for entry in contributions[found.pk]),
            found.reserve_source,
        ]

    def money_of(found: FinancialYear) -> YearMoney:
        spent = sum_of(line.amount for line in expenditure[found.pk])
        planned = sum_of(line.amount for line in budget[found.pk])
        paid = contribution_total((entry.state, entry.amount) for entry in contributions[found.pk])
        return YearMoney(
            label=found.label,
            expenditure=tuple(
                ExpenditureRow(line.slug, line.heading, line.amount, str(line.citation or ""))
                for line in expenditure[found.pk]
            ),
            expenditure_total=spent,
            budget=tuple(
                BudgetRow(
                    line.slug, line.heading, line.amount, tuple(items[line.pk]), str(line.citation or "")
                )
                for line in budget[found.pk]
            ),
            budget_total=planned,
            contributions=paid,
            balance=balance(paid.total, spent),
            funding_gap=funding_gap(planned, paid.total),
            reserve_at_end=found.reserve_at_end,
            reserve_citation=str(found.reserve_source or ""),
            sources=sources_of(cited(found)),
        )

    this_year = next(found for found in years if found.pk == year.pk)
    next_year = next((found for found in years if found.pk != year.pk), None)
    return MoneySummary(
        this=money_of(this_year),
        next=money_of(next_year) if next_year else None,
        partners=_partners(contributions[this_year.pk], contributions[next_year.pk] if next_year else []),
        sources=sources_of(citation for found in years for citation in cited(found)),
    )


def _partners(this: list[Contribution], following: list[Contribution]) -> tuple[PartnerContributions, ...]:
    now = {entry.agency_id: entry for entry in this}
    then = {entry.agency_id: entry for entry in following}
    rows = []
    for agency in now | then:
        before, after = now.get(agency), then.get(agency)
        named = before or then[agency]
        rows.append(
            PartnerContributions(
                agency=named.agency.name,
                agency_slug=named.agency.slug,
                label=named.label or named.agency.name,
                this=_entry(before),
                next=_entry(after),
                change=change(before.amount if before else None, after.amount if after else None),
            )
        )
    return tuple(rows)


def _entry(contribution: Contribution | None) -> ContributionEntry | None:
    if contribution is None:
        return None
    return ContributionEntry(
        state=Contribution.State(contribution.state),
        amount=contribution.amount,
        note=contribution.note,
        citation=str(contribution.citation or ""),
    )


def _by_year(rows: QuerySet[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows.select_related("citation__document"):
        found[row.year_id].append(row)
    return found
