"""Sums of money: what was settled, the result of a year, and the gap that a budget leaves. All in pounds."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from cescb.kit.numbers import percent_change

TO_BE_CONFIRMED, NOT_RECORDED = "to_be_confirmed", "not_recorded"


@dataclass(frozen=True)
class ContributionTotal:
    """The sum of the contributions with an amount, and how many there are of each kind.

    `total` is None where no contribution has an amount. `nothing` counts settled contributions of £0.
    """

    total: Decimal | None
    paying: int
    nothing: int
    to_be_confirmed: int
    not_recorded: int


@dataclass(frozen=True)
class AmountChange:
    """A change between two years; `percent` is unrounded and None where the amount before was £0."""

    amount: Decimal
    percent: Decimal | None


def sum_of(amounts: Iterable[Decimal]) -> Decimal | None:
    """The sum; None where there is nothing to add, which is not the same as £0."""
    known = list(amounts)
    return sum(known, Decimal(0)) if known else None


def contribution_total(entries: Iterable[tuple[str, Decimal | None]]) -> ContributionTotal:
    """Add up contributions given as (state, amount); only a settled one has an amount."""
    known = list(entries)
    amounts = [amount for _, amount in known if amount is not None]
    states = [state for state, _ in known]
    return ContributionTotal(
        total=sum_of(amounts),
        paying=sum(1 for amount in amounts if amount),
        nothing=sum(1 for amount in amounts if not amount),
        to_be_confirmed=states.count(TO_BE_CONFIRMED),
        not_recorded=states.count(NOT_RECORDED),
    )


def balance(
    contributions: Decimal | None, expenditure: Decimal | None, income: Decimal | None = None
) -> Decimal | None:
    """The result of a year: contributions less expenditure, negative if overspent; None if one is unknown.

    Other income counts where any is recorded. Most years have none, so a missing one leaves nothing open.
    """
    if contributions is None or expenditure is None:
        return None
    return contributions + (income or 0) - expenditure


def funding_gap(budget: Decimal | None, contributions: Decimal | None) -> Decimal | None:
    """What a budget needs beyond the settled contributions, negative when they exceed it; None if either is
    unknown. Other income is not counted, since nobody has promised it."""
    if budget is None or contributions is None:
        return None
    return budget - contributions


def change(before: Decimal | None, after: Decimal | None) -> AmountChange | None:
    """The change between two amounts; None unless both are settled."""
    if before is None or after is None:
        return None
    return AmountChange(after - before, percent_change(before, after))
