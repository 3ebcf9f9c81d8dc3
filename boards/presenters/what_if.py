"""How a scenario of a budget reads, line by line, and which scenarios a page suggests."""

from dataclasses import dataclass, field
from decimal import Decimal

from boards.queries.funding import Funding
from boards.scenarios import Scenario
from cescb.kit.numbers import pounds


@dataclass(frozen=True)
class Suggestion:
    """A scenario to try: what is assumed by the slug of the agency, and what the reserve gives."""

    text: str
    assumed: dict[str, Decimal] = field(default_factory=dict)
    reserve_used: Decimal = Decimal(0)


def result_rows(scenario: Scenario) -> list[dict[str, str]]:
    """Return what is set against the budget, and the gap that stays, as rows of a summary list."""
    rows = [
        ("Budget", _amount(scenario.budget)),
        ("Settled contributions", _amount(scenario.settled)),
        ("Assumed from partners", _amount(scenario.assumed)),
        ("From the reserve", pounds(scenario.reserve_used)),
        ("Set against the budget", _amount(scenario.total)),
        ("Not covered" if scenario.gap is None or scenario.gap >= 0 else "To spare", _gap(scenario.gap)),
    ]
    return [{"term": term, "detail": detail} for term, detail in rows]


def suggestions(funding: Funding) -> list[Suggestion]:
    """Return the scenarios that are worth a look.

    They are offered as far as they say something: last year's amounts where there are any, and the reserve
    where it can cover what is short.
    """
    found = [Suggestion("Nothing assumed")]
    before = {line.slug: line.before for line in funding.open if line.before is not None}
    if before:
        found.append(Suggestion(f"As much as in {funding.year_before}", before))
    gap = funding.scenario({}, Decimal(0)).gap
    if gap is not None and funding.reserve is not None and 0 < gap <= funding.reserve:
        found.append(Suggestion("The reserve covers all of it", reserve_used=gap))
    return found


def _amount(amount: Decimal | None) -> str:
    return "none" if amount is None else pounds(amount)


def _gap(gap: Decimal | None) -> str:
    return "not known" if gap is None else pounds(abs(gap))
