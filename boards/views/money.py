"""What came in, what went out and what is planned."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.charts import budget_parts, contribution_bars, expenditure_parts
from boards.permissions import Permission
from boards.presenters.money import (
    balance_detail,
    contribution_sentence,
    gap_sentence,
    money_sentence,
    posts_sentence,
    reserve_rows,
    reserve_sentence,
)
from boards.queries import MoneySummary, PartnerContributions, YearMoney, money_summary
from boards.queries.funding import plans_without_budget
from boards.registers.money import BUDGET, CONTRIBUTIONS, EXPENDITURE, INCOME
from boards.registers.money_forms import ReserveForm
from boards.tables import BudgetTable, ExpenditureTable, IncomeTable, contribution_table
from boards.views.changing import change_page
from cescb.kit.numbers import pounds
from cescb.kit.periods import long_date
from cescb.tables import table_page


class _Budget:
    """What the page shows of one year's budget."""

    def __init__(self, year: YearMoney, scope: Scope) -> None:
        self.year = year
        self.is_of_page = year.label == scope.year.label
        self.table = BudgetTable(
            year.budget,
            prefix=f"budget-{year.label}-",
            printed=year.printed_for("budget"),
            address=lambda row: _page("boards:budget_record", scope, row.pk, year=year.label),
        )
        self.table.caption = f"Budget for {year.label} by heading"
        self.chart = budget_parts(year)
        self.gap = gap_sentence(year.funding_gap, year.label)
        self.posts = posts_sentence(year)


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def money(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show the year's money, and the budget and contributions of the next where they are recorded."""
    summary = money_summary(scope.year)
    this = summary.this
    years = [year for year in (this, summary.next) if year]
    budgets = [_Budget(year, scope) for year in years if year.budget]

    def line(name: str) -> Any:
        return lambda row: _page(f"boards:{name}_record", scope, row.pk)

    return table_page(
        request,
        "boards/money.html",
        tables={
            "expenditure_table": ExpenditureTable(
                this.expenditure,
                prefix="expenditure-",
                printed=this.printed_for("expenditure"),
                address=line("expenditure"),
            ),
            "income_table": IncomeTable(this.income, prefix="income-", address=line("income")),
            "contribution_table": contribution_table(
                summary,
                prefix="contributions-",
                address=lambda partner: _contribution(partner, summary, scope),
            ),
            **{f"budget_table_{budget.year.label}": budget.table for budget in budgets},
        },
        context={
            "summary": summary,
            "budgets": budgets,
            "may_edit": EXPENDITURE.may_edit(scope),
            "lede": money_sentence(summary),
            "reserve_note": reserve_sentence(this),
            "reserve_rows": reserve_rows(this, scope.year.period),
            "contribution_states": [contribution_sentence(year.label, year.contributions) for year in years],
            "printed": [total for year in years for total in year.printed_for("contributions")],
            "addresses": {
                register.name: {page: register.address(scope, page) for page in ("add", "removed")}
                for register in (EXPENDITURE, INCOME, BUDGET)
            },
            "unfunded": plans_without_budget(scope.year),
            "figures": _figures(summary, scope),
            "expenditure_chart": expenditure_parts(this),
            "contribution_chart": contribution_bars(summary),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def money_reserve(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Ask what is left at the end of the year."""
    if not EXPENDITURE.may_edit(scope):
        raise PermissionDenied(f"The records of {scope.year} cannot be changed at present.")
    day = long_date(scope.year.period.end)
    back = _page("boards:money", scope)
    return change_page(
        request,
        ReserveForm,
        scope.year,
        scope=scope,
        back=back,
        saved=f"The reserve at {day} was saved.",
        context={"title": f"Reserve at {day}", "breadcrumbs": [{"href": back, "text": "Money"}]},
    )


def _page(name: str, scope: Scope, *arguments: Any, year: str = "") -> str:
    return reverse(name, args=[scope.board.slug, year or scope.year.label, *arguments])


def _contribution(partner: PartnerContributions, summary: MoneySummary, scope: Scope) -> str | None:
    """The page of the partner's contribution: this year's, or else the next year's."""
    for entry, year in ((partner.this, summary.this), (partner.next, summary.next)):
        if entry and year:
            return _page("boards:contributions_record", scope, entry.pk, year=year.label)
    return None


def _figures(summary: MoneySummary, scope: Scope) -> list[dict[str, str]]:
    """The amounts that stand at the top of the page, without those that are not known."""
    this, following = summary.this, summary.next
    contributions = CONTRIBUTIONS.address(scope)
    found = [
        ("Expenditure", this.expenditure_total, f"In {this.label}", ""),
        ("Contributions", this.contributions.total, f"Agreed for {this.label}", contributions),
        ("Other income", this.income_total, f"In {this.label}", ""),
        ("Balance of the year", this.balance, balance_detail(this), ""),
        ("Reserve", this.reserve_at_end, f"At {long_date(scope.year.period.end)}", ""),
        (
            "Not covered this year",
            this.funding_gap,
            f"Budget for {this.label} less its settled contributions",
            _what_if(scope, this.label),
        ),
    ]
    if following:
        detail = f"Budget for {following.label} less its settled contributions"
        found.append(
            ("Not covered next year", following.funding_gap, detail, _what_if(scope, following.label))
        )
    return [
        {"label": label, "value": pounds(amount), "detail": detail, "href": href}
        for label, amount, detail, href in found
        if amount is not None
    ]


def _what_if(scope: Scope, year: str) -> str:
    return f"{_page('boards:money_what_if', scope)}?budget={year}"
