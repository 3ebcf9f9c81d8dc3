"""How a planned year's budget is covered: its contributions beside those of the year before, its reserve."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Exists, OuterRef

from boards.models import BudgetLine, Contribution, FinancialYear, Objective
from boards.money import sum_of
from boards.scenarios import ContributionLine, Scenario, what_if
from cescb.kit.periods import year_label


@dataclass(frozen=True)
class FundingLine:
    """A partner's contribution; `amount` is None while it is open, `before` where last year had none."""

    slug: str
    label: str
    state: Contribution.State
    amount: Decimal | None
    before: Decimal | None


@dataclass(frozen=True)
class Funding:
    """What is set against one year's budget; `reserve` is what the year before left, None if not known."""

    year: str
    year_before: str
    budget: Decimal | None
    lines: tuple[FundingLine, ...]
    reserve: Decimal | None

    @property
    def open(self) -> tuple[FundingLine, ...]:
        """The contributions that have no amount yet."""
        return tuple(line for line in self.lines if line.amount is None)

    def scenario(self, assumed: dict[str, Decimal], reserve_used: Decimal) -> Scenario:
        """Return what the assumptions leave of the gap; `assumed` holds amounts by the agency's slug."""
        return what_if(
            self.budget,
            [ContributionLine(line.amount, assumed.get(line.slug)) for line in self.lines],
            reserve_used=reserve_used,
            reserve=self.reserve,
        )


def budgeted_years(year: FinancialYear) -> list[FinancialYear]:
    """Return the year and the one after it, in order, as far as they have a budget."""
    budget = BudgetLine.objects.filter(year=OuterRef("pk"))
    years = FinancialYear.objects.filter(
        Exists(budget), board=year.board_id, starts_in__in=(year.starts_in, year.starts_in + 1)
    )
    return list(years.order_by("starts_in"))


def plans_without_budget(year: FinancialYear) -> tuple[str, ...]:
    """Return the labels of the year and the one after it, as far as they have objectives and no budget."""
    objectives = Objective.objects.filter(year=OuterRef("pk"))
    budget = BudgetLine.objects.filter(year=OuterRef("pk"))
    years = FinancialYear.objects.filter(
        Exists(objectives),
        ~Exists(budget),
        board=year.board_id,
        starts_in__in=(year.starts_in, year.starts_in + 1),
    )
    return tuple(found.label for found in years.order_by("starts_in"))


def funding_of(year: FinancialYear) -> Funding:
    """Return how the year's budget is covered so far, in three queries."""
    before = FinancialYear.objects.filter(board=year.board_id, starts_in=year.starts_in - 1)
    entries = Contribution.objects.filter(year=year).select_related("agency").with_amount_before()
    return Funding(
        year=year.label,
        year_before=year_label(year.starts_in - 1),
        budget=sum_of(year.budget.order_by().values_list("amount", flat=True)),
        lines=tuple(
            FundingLine(
                slug=entry.agency.slug,
                label=entry.name,
                state=Contribution.State(entry.state),
                amount=entry.amount,
                before=entry.amount_before,
            )
            for entry in entries
        ),
        reserve=before.values_list("reserve_at_end", flat=True).first(),
    )
