"""How a budget would be covered under assumptions, and how a reserve moved. All in pounds."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from boards.money import balance, funding_gap, sum_of
from boards.wording import joined, numbered
from cescb.kit.numbers import pounds


@dataclass(frozen=True)
class ContributionLine:
    """A contribution: its amount, None while it is open, and the amount assumed for it, None for none."""

    amount: Decimal | None
    assumed: Decimal | None = None


@dataclass(frozen=True)
class Scenario:
    """A budget and what is assumed to cover it.

    `settled` and `assumed` are None where nothing is settled or assumed, `reserve` where it is not known.
    `still_open` counts the contributions without an amount of either kind.
    """

    budget: Decimal | None
    settled: Decimal | None
    assumed: Decimal | None
    reserve_used: Decimal
    reserve: Decimal | None
    still_open: int

    @property
    def total(self) -> Decimal | None:
        """Everything set against the budget; None where that is nothing at all."""
        parts = [part for part in (self.settled, self.assumed) if part is not None]
        return sum_of([*parts, *([self.reserve_used] if self.reserve_used else [])])

    @property
    def gap(self) -> Decimal | None:
        """What stays uncovered, negative where more comes in than is needed; None if either is unknown."""
        return funding_gap(self.budget, self.total)

    @property
    def is_reserve_short(self) -> bool | None:
        """Whether more is taken from the reserve than it holds; None if that is not known."""
        if not self.reserve_used:
            return False
        return None if self.reserve is None else self.reserve_used > self.reserve

    @property
    def sentence(self) -> str:
        """Say what the assumptions leave of the gap."""
        if self.budget is None or self.gap is None:
            missing = "budget is recorded" if self.budget is None else "contribution is settled"
            return f"The gap is not known, because no {missing}."
        parts = [
            *([f"{pounds(self.assumed)} assumed from partners"] if self.assumed is not None else []),
            *([f"{pounds(self.reserve_used)} from the reserve"] if self.reserve_used else []),
        ]
        lead = f"With {joined(parts)}, the" if parts else "The"
        rest = numbered(self.still_open, "contribution is", "contributions are")
        ending = f"; {rest} still open" if self.still_open else ""
        if self.gap > 0:
            return f"{lead} budget of {pounds(self.budget)} is {pounds(self.gap)} short{ending}."
        over = f", with {pounds(-self.gap)} to spare" if self.gap else ""
        return f"{lead} budget of {pounds(self.budget)} is covered{over}{ending}."


@dataclass(frozen=True)
class ReserveMovement:
    """A reserve over a year. What is not recorded is None and is never worked out from the rest.

    `agrees` says whether the movement is the year's result, None unless both are known.
    """

    opening: Decimal | None
    closing: Decimal | None
    result: Decimal | None

    @property
    def movement(self) -> Decimal | None:
        """Closing less opening, negative where the reserve fell; None unless both are known."""
        return balance(self.closing, self.opening)

    @property
    def difference(self) -> Decimal | None:
        """The part of the movement that the year's result does not explain; None unless both are known."""
        return balance(self.movement, self.result)

    @property
    def agrees(self) -> bool | None:
        return None if self.difference is None else not self.difference


def what_if(
    budget: Decimal | None,
    contributions: Iterable[ContributionLine],
    *,
    reserve_used: Decimal = Decimal(0),
    reserve: Decimal | None = None,
) -> Scenario:
    """Set settled and assumed contributions and a use of the reserve against the budget.

    A settled amount stands: what is assumed for it is left aside. Raises ValueError for a negative assumption
    or use of the reserve.
    """
    known = list(contributions)
    unsettled = [line for line in known if line.amount is None]
    assumed = [line.assumed for line in unsettled if line.assumed is not None]
    if reserve_used < 0 or any(amount < 0 for amount in assumed):
        raise ValueError("Give an amount of £0 or more.")
    return Scenario(
        budget=budget,
        settled=sum_of(line.amount for line in known if line.amount is not None),
        assumed=sum_of(assumed),
        reserve_used=reserve_used,
        reserve=reserve,
        still_open=len(unsettled) - len(assumed),
    )


def reserve_movement(
    opening: Decimal | None, closing: Decimal | None, result: Decimal | None
) -> ReserveMovement:
    """Return the reserve at both ends of a year beside the year's result, negative where it was overspent."""
    return ReserveMovement(opening, closing, result)
