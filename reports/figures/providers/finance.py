"""The board's money: contributions, expenditure, budget, balance and reserve."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse

from boards import money
from boards.models import Board, BudgetLine, Contribution, ExpenditureLine, FinancialYear, IncomeLine
from cescb.kit.periods import Period, PeriodKind
from reports.figures.syntax import Quantity
from reports.figures.values import Figure, Unresolved

SETTLED = {Contribution.State.AGREED, Contribution.State.CONFIRMED, Contribution.State.RECEIVED}
LABELS = {
    "contributions": "Contributions of partners",
    "expenditure": "Expenditure",
    "income": "Income besides the contributions",
    "budget": "Budget",
    "overspend": "Expenditure above what came in",
    "reserve": "Reserve at the end of the year",
    "funding-gap": "Budget not covered by confirmed contributions",
}
LINES: dict[str, type[ExpenditureLine] | type[IncomeLine] | type[BudgetLine]] = {
    "expenditure": ExpenditureLine,
    "income": IncomeLine,
    "budget": BudgetLine,
}


class FinanceProvider:
    """Subjects by financial year; contributions, expenditure, income and budget take a line as selector."""

    has_areas = False

    def subjects(self, board: Board) -> Iterable[str]:
        return LABELS

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> dict[Quantity, Figure | Unresolved]:
        years = FinancialYear.objects.filter(board=board).select_related("reserve_source__document")
        books = {year.starts_in: _Books(year) for year in years}
        for subject, model in LINES.items():
            for line in model.objects.filter(year__board=board).select_related("year", "citation__document"):
                books[line.year.starts_in].add(subject, line.slug, line.heading, line.amount, line.citation)
        for paid in Contribution.objects.filter(year__board=board).select_related(
            "year", "agency", "citation__document"
        ):
            books[paid.year.starts_in].add(
                "contributions",
                paid.agency.slug,
                paid.label or paid.agency.name,
                paid.amount if paid.state in SETTLED else None,
                paid.citation,
                missing="" if paid.state in SETTLED else paid.get_state_display().lower(),
            )
        return {quantity: _answer(quantity, books, board) for quantity in quantities}


@dataclass(frozen=True)
class _Line:
    """One line of the accounts; without an amount, `missing` says why."""

    label: str
    amount: Decimal | None
    source: str
    lines: str
    missing: str


class _Books:
    """One year's lines by subject and slug."""

    def __init__(self, year: FinancialYear) -> None:
        self.year = year
        self.lines: dict[str, dict[str, _Line]] = {}

    def add(
        self, subject: str, slug: str, label: str, amount: Decimal | None, citation: object, missing: str = ""
    ) -> None:
        document = getattr(citation, "document", None)
        source = document.title if document else ""
        lines = getattr(citation, "lines", "")
        self.lines.setdefault(subject, {})[slug] = _Line(label, amount, source, lines, missing)

    def total(self, subject: str) -> Decimal | None:
        """The sum of the settled amounts; None where the year has no such amounts."""
        lines = self.lines.get(subject, {}).values()
        return money.sum_of(line.amount for line in lines if line.amount is not None)

    def derived(self, subject: str) -> Decimal | None:
        contributions = self.total("contributions")
        if subject == "overspend":
            balance = money.balance(contributions, self.total("expenditure"), self.total("income"))
            return -balance if balance is not None else None
        if subject == "funding-gap":
            return money.funding_gap(self.total("budget"), contributions)
        if subject == "reserve":
            return self.year.reserve_at_end
        return self.total(subject)

    def place(self, subject: str) -> tuple[str, str]:
        """Where the figure comes from: source title and lines, the first and last of a sum."""
        if subject == "reserve" and self.year.reserve_source:
            return self.year.reserve_source.document.title, self.year.reserve_source.lines
        parts = {"overspend": "expenditure", "funding-gap": "budget"}.get(subject, subject)
        found = [line for line in self.lines.get(parts, {}).values() if line.lines]
        numbers = [int(number) for line in found for number in re.findall(r"\d+", line.lines)]
        if not numbers:
            return "", ""
        return found[0].source, f"{min(numbers)}-{max(numbers)}"


def _answer(quantity: Quantity, books: dict[int, _Books], board: Board) -> Figure | Unresolved:
    if quantity.period.kind != PeriodKind.YEAR:
        return Unresolved(quantity, f"“{quantity.subject}” is kept by financial year: write “in 2013-14”.")
    book = books.get(quantity.period.financial_year)
    if book is None:
        known = ", ".join(sorted(each.year.label for each in books.values()))
        return Unresolved(quantity, f"The board has no accounts for {quantity.period.label}. Years: {known}.")
    url = reverse("boards:money", args=[board.slug, book.year.label])
    if quantity.selector:
        line = book.lines.get(quantity.subject, {}).get(quantity.selector)
        if line is None:
            known = ", ".join(book.lines.get(quantity.subject, {})) or "none"
            return Unresolved(
                quantity, f"“{quantity.subject}” has no line “{quantity.selector}”. Lines: {known}."
            )
        label = f"{LABELS[quantity.subject]}: {line.label}"
        return _figure(quantity, label, line.amount, line.source, line.lines, url, line.missing)
    value = book.derived(quantity.subject)
    if value is None:
        return Unresolved(quantity, f"{book.year.label} has no figures for “{quantity.subject}”.")
    source, lines = book.place(quantity.subject)
    return _figure(quantity, LABELS[quantity.subject], value, source, lines, url)


def _figure(
    quantity: Quantity,
    label: str,
    amount: Decimal | None,
    source: str,
    lines: str,
    url: str,
    missing: str = "",
) -> Figure:
    return Figure(
        quantity=quantity,
        label=label,
        value=amount,
        unit="pounds",
        unit_of_count="pounds",
        period=Period.year(quantity.period.financial_year),
        area="",
        source=source,
        lines=lines,
        url=url,
        missing=missing,
        note="Computed from the lines." if not quantity.selector and quantity.subject != "reserve" else "",
    )
