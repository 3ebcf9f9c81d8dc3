"""What came in, what went out and what is planned."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import budget_parts, contribution_bars, expenditure_parts
from boards.models import FinancialYear
from boards.permissions import Permission
from boards.queries import MoneySummary, YearMoney, money_summary
from boards.sentences import contribution_sentence, gap_sentence, money_sentence, reserve_sentence
from boards.tables import BudgetTable, ExpenditureTable, contribution_table
from cescb.kit.numbers import pounds
from cescb.kit.periods import long_date
from cescb.tables import table_page


class _Budget:
    """What the page shows of one year's budget."""

    def __init__(self, year: YearMoney) -> None:
        self.year = year
        self.table = BudgetTable(year.budget, prefix=f"budget-{year.label}-")
        self.chart = budget_parts(year)
        self.gap = gap_sentence(year.funding_gap, year.label)


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def money(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the year's money, and the budget and contributions of the next where they are recorded."""
    summary = money_summary(scope.year)
    years = [year for year in (summary.this, summary.next) if year]
    budgets = [_Budget(year) for year in years if year.budget]
    return table_page(
        request,
        "boards/money.html",
        tables={
            "expenditure_table": ExpenditureTable(summary.this.expenditure, prefix="expenditure-"),
            "contribution_table": contribution_table(summary, prefix="contributions-"),
            **{f"budget_table_{budget.year.label}": budget.table for budget in budgets},
        },
        context={
            "summary": summary,
            "budgets": budgets,
            "lede": money_sentence(summary),
            "reserve_note": reserve_sentence(summary.this),
            "contribution_states": [contribution_sentence(year) for year in years],
            "figures": _figures(summary, scope.year),
            "expenditure_chart": expenditure_parts(summary.this),
            "contribution_chart": contribution_bars(summary),
        },
    )


def _figures(summary: MoneySummary, year: FinancialYear) -> list[dict[str, str]]:
    """The amounts that stand at the top of the page, without those that are not known."""
    this, following = summary.this, summary.next
    found = [
        ("Expenditure", this.expenditure_total, f"In {this.label}"),
        ("Contributions", this.contributions.total, f"Agreed for {this.label}"),
        ("Balance of the year", this.balance, "Contributions less expenditure"),
        ("Reserve", this.reserve_at_end, f"At {long_date(year.period.end)}"),
        (
            "Not covered this year",
            this.funding_gap,
            f"Budget for {this.label} less its settled contributions",
        ),
    ]
    if following:
        detail = f"Budget for {following.label} less its settled contributions"
        found.append(("Not covered next year", following.funding_gap, detail))
    return [
        {"label": label, "value": pounds(amount), "detail": detail}
        for label, amount, detail in found
        if amount is not None
    ]
