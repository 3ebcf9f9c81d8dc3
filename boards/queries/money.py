"""What came in, what went out and what is planned, for a year and the one after it. All in pounds."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from django.db.models import QuerySet

from boards.models import (
    BudgetItem,
    BudgetLine,
    Citation,
    Contribution,
    Discrepancy,
    ExpenditureLine,
    FinancialYear,
    IncomeLine,
)
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
from boards.scenarios import ReserveMovement, reserve_movement

Row = TypeVar("Row", ExpenditureLine, IncomeLine, BudgetLine, Contribution)


@dataclass(frozen=True)
class AmountRow:
    """One line of expenditure or of other income."""

    pk: int
    slug: str
    heading: str
    amount: Decimal
    citation: str


@dataclass(frozen=True)
class BudgetPart:
    """A post or an activity; an activity has no working time."""

    title: str
    working_time: str = ""
    is_vacant: bool = False

    @property
    def is_post(self) -> bool:
        return bool(self.working_time)


@dataclass(frozen=True)
class BudgetRow:
    """A budget line; `items` are what shares its one amount."""

    pk: int
    slug: str
    heading: str
    amount: Decimal
    items: tuple[BudgetPart, ...]
    citation: str


@dataclass(frozen=True)
class ContributionEntry:
    """One partner's contribution in one year; `amount` is None where to be confirmed or not recorded."""

    pk: int
    state: Contribution.State
    amount: Decimal | None
    purpose: str
    change_reason: str
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
class PrintedTotal:
    """A total that a source prints and its lines do not add up to; `subject` is contributions, budget …"""

    subject: str
    text: str
    place: str
    reason: str


@dataclass(frozen=True)
class YearMoney:
    """One year's money; a total is None where the year has no such record."""

    label: str
    expenditure: tuple[AmountRow, ...]
    expenditure_total: Decimal | None
    income: tuple[AmountRow, ...]
    income_total: Decimal | None
    budget: tuple[BudgetRow, ...]
    budget_total: Decimal | None
    contributions: ContributionTotal
    balance: Decimal | None
    funding_gap: Decimal | None
    reserve_at_start: Decimal | None
    reserve_at_end: Decimal | None
    reserve_citation: str
    printed: tuple[PrintedTotal, ...]
    sources: tuple[SourceNote, ...]

    @property
    def reserve(self) -> ReserveMovement:
        """The reserve at both ends of the year beside the year's result."""
        return reserve_movement(self.reserve_at_start, self.reserve_at_end, self.balance)

    @property
    def posts(self) -> tuple[BudgetPart, ...]:
        """The posts that the budget pays for."""
        return tuple(item for row in self.budget for item in row.items if item.is_post)

    def printed_for(self, subject: str) -> tuple[PrintedTotal, ...]:
        return tuple(total for total in self.printed if total.subject == subject)


@dataclass(frozen=True)
class MoneySummary:
    """A year and the next (None where the board has none), and each partner across the two."""

    this: YearMoney
    next: YearMoney | None
    partners: tuple[PartnerContributions, ...]
    sources: tuple[SourceNote, ...]


def money_summary(year: FinancialYear) -> MoneySummary:
    """Return the money of the year and of the one after it, in seven queries."""
    found = list(
        FinancialYear.objects.filter(
            board=year.board_id, starts_in__range=(year.starts_in - 1, year.starts_in + 1)
        )
        .select_related("reserve_source__document")
        .order_by("starts_in")
    )
    years = [one for one in found if one.starts_in >= year.starts_in]
    books = _Books(years, reserves={one.starts_in: one.reserve_at_end for one in found})
    this_year, *following = years
    next_year = following[0] if following else None
    return MoneySummary(
        this=books.money_of(this_year),
        next=books.money_of(next_year) if next_year else None,
        partners=_partners(
            books.contributions[this_year.pk], books.contributions[next_year.pk] if next_year else []
        ),
        sources=sources_of(citation for one in years for citation in books.cited(one)),
    )


class _Books:
    """The lines of some years; `reserves` are the reserves at the end of years, by the year's start."""

    def __init__(self, years: list[FinancialYear], *, reserves: dict[int, Decimal | None]) -> None:
        self.reserves = reserves
        self.expenditure = _by_year(ExpenditureLine.objects.filter(year__in=years))
        self.income = _by_year(IncomeLine.objects.filter(year__in=years))
        self.budget = _by_year(BudgetLine.objects.filter(year__in=years))
        self.contributions = _by_year(Contribution.objects.filter(year__in=years).select_related("agency"))
        self.items: dict[int, list[BudgetPart]] = defaultdict(list)
        for item in BudgetItem.objects.filter(line__year__in=years):
            self.items[item.line_id].append(BudgetPart(item.title, item.working_time, item.is_vacant))
        self.printed = _printed_totals(years)

    def cited(self, year: FinancialYear) -> list[Citation | None]:
        """Every place from which the year's money was read."""
        return [
            *(line.citation for line in self.expenditure[year.pk]),
            *(line.citation for line in self.income[year.pk]),
            *(line.citation for line in self.budget[year.pk]),
            *(entry.citation for entry in self.contributions[year.pk]),
            year.reserve_source,
        ]

    def money_of(self, year: FinancialYear) -> YearMoney:
        spent = sum_of(line.amount for line in self.expenditure[year.pk])
        income = sum_of(line.amount for line in self.income[year.pk])
        planned = sum_of(line.amount for line in self.budget[year.pk])
        paid = contribution_total((entry.state, entry.amount) for entry in self.contributions[year.pk])
        return YearMoney(
            label=year.label,
            expenditure=tuple(_amount_row(line) for line in self.expenditure[year.pk]),
            expenditure_total=spent,
            income=tuple(_amount_row(line) for line in self.income[year.pk]),
            income_total=income,
            budget=tuple(self._budget_row(line) for line in self.budget[year.pk]),
            budget_total=planned,
            contributions=paid,
            balance=balance(paid.total, spent, income),
            funding_gap=funding_gap(planned, paid.total),
            reserve_at_start=self.reserves.get(year.starts_in - 1),
            reserve_at_end=year.reserve_at_end,
            reserve_citation=str(year.reserve_source or ""),
            printed=tuple(self.printed[year.pk]),
            sources=sources_of(self.cited(year)),
        )

    def _budget_row(self, line: BudgetLine) -> BudgetRow:
        items = tuple(self.items[line.pk])
        return BudgetRow(line.pk, line.slug, line.heading, line.amount, items, str(line.citation or ""))


def _amount_row(line: ExpenditureLine | IncomeLine) -> AmountRow:
    return AmountRow(line.pk, line.slug, line.heading, line.amount, str(line.citation or ""))


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
        pk=contribution.pk,
        state=Contribution.State(contribution.state),
        amount=contribution.amount,
        purpose=contribution.purpose,
        change_reason=contribution.change_reason,
        note=contribution.note,
        citation=str(contribution.citation or ""),
    )


def _printed_totals(years: list[FinancialYear]) -> dict[int, list[PrintedTotal]]:
    """Return the discrepancies of the years that are about a total: their figure names no line of it."""
    found: dict[int, list[PrintedTotal]] = defaultdict(list)
    for one in Discrepancy.objects.filter(year__in=years).select_related("printed_at__document"):
        subject = one.reference.partition(" ")[0]
        if subject in ("contributions", "expenditure", "budget"):
            found[one.year_id].append(PrintedTotal(subject, one.printed, str(one.printed_at), one.reason))
    return found


def _by_year(rows: QuerySet[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows.select_related("citation__document"):
        found[row.year_id].append(row)
    return found
