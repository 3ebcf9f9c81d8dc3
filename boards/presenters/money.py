"""What pages say of a year's money in sentences."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from boards.chasing import Standing
from boards.money import ContributionTotal
from boards.queries import MoneySummary, YearMoney
from boards.scenarios import ReserveMovement
from boards.sentences import counted
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.numbers import pounds
from cescb.kit.periods import Period, long_date


def money_sentence(summary: MoneySummary) -> str:
    """Say what was spent beside what came in, or what the record has where that is only a part."""
    this = summary.this
    if this.expenditure_total is None or this.contributions.total is None or this.balance is None:
        return _part_of_the_money(this)
    came_in = this.contributions.total + (this.income_total or 0)
    source = "contributions" if this.income_total is None else "contributions and other income"
    ending = "exactly what came in"
    if this.balance:
        word = "less" if this.balance > 0 else "more"
        ending = f"{pounds(abs(this.balance))} {word} than the {pounds(came_in)} of {source}"
    return f"The board spent {pounds(this.expenditure_total)} in {this.label}, {ending}."


def _part_of_the_money(this: YearMoney) -> str:
    known = [
        f"{what} of {pounds(amount)}"
        for what, amount in (
            ("expenditure", this.expenditure_total),
            ("contributions", this.contributions.total),
            ("other income", this.income_total),
            ("a budget", this.budget_total),
        )
        if amount is not None
    ]
    if not known:
        return f"No money is recorded for {this.label}."
    return f"For {this.label} the record has {joined(known)}."


def balance_detail(this: YearMoney) -> str:
    """Say what the balance of the year is made of."""
    more = "" if this.income_total is None else " and other income"
    return f"Contributions{more} less expenditure"


def gap_sentence(gap: Decimal | None, year: str) -> str:
    """Say how a budget stands to the settled contributions; empty where either is unknown."""
    if gap is None:
        return ""
    if gap > 0:
        return f"The settled contributions leave {pounds(gap)} of the budget for {year} without cover."
    if gap < 0:
        return f"The settled contributions exceed the budget for {year} by {pounds(-gap)}."
    return f"The settled contributions cover the budget for {year} exactly."


def posts_sentence(money: YearMoney) -> str:
    """Count the posts that the budget pays for and those that are vacant; empty without a post."""
    vacant = sum(1 for post in money.posts if post.is_vacant)
    if not money.posts:
        return ""
    ending = f", {number_word(vacant)} of them vacant" if vacant else ""
    return f"The budget pays for {numbered(len(money.posts), 'post')}{ending}."


def reserve_sentence(money: YearMoney) -> str:
    """Say how the reserve moved and whether the year's result explains it, or what is not known of it."""
    found = money.reserve
    if found.movement is not None:
        return f"{_moved(found, money.label)} {_explained(found)}"
    if found.closing is not None:
        lead = (
            f"The reserve stood at {pounds(found.closing)} at the end of {money.label}; what it was at the "
            "start is not recorded, so its movement is not known."
        )
        if found.result is None or found.result >= 0:
            return lead
        return (
            f"{lead} The record does not say whether the {pounds(-found.result)} overspent has already been "
            "taken from it."
        )
    if found.opening is not None:
        return f"{money.label} began with a reserve of {pounds(found.opening)}; what is left is not recorded."
    return ""


def _moved(found: ReserveMovement, year: str) -> str:
    """Say from where to where the reserve went over the year."""
    opening, closing, movement = found.opening, found.closing, found.movement
    if opening is None or closing is None or not movement:
        return f"The reserve is the same at both ends of {year}."
    verb = "rose" if movement > 0 else "fell"
    return (
        f"Over {year} the reserve {verb} by {pounds(abs(movement))}, from {pounds(opening)} to "
        f"{pounds(closing)}."
    )


def _explained(found: ReserveMovement) -> str:
    if found.difference is None or found.result is None:
        return "The result of the year is not known, so the two cannot be compared."
    if found.agrees:
        return "That is the result of the year."
    return (
        f"The result of the year is {pounds(found.result)}: {pounds(abs(found.difference))} of the movement "
        "has another cause."
    )


def contribution_sentence(year: str, found: ContributionTotal) -> str:
    """Count the partners that pay, pay nothing, and have no amount, in one year."""
    parts = [
        counted(number, one, many)
        for number, one, many in (
            (found.paying, "partner pays", "partners pay"),
            (found.nothing, "gives £0", "give £0"),
            (found.to_be_confirmed, "is to be confirmed", "are to be confirmed"),
            (found.not_recorded, "is not recorded", "are not recorded"),
        )
        if number
    ]
    total = "" if found.total is None else f", {pounds(found.total)} in all"
    return f"{year}: {joined(parts)}{total}." if parts else f"{year}: no contribution is recorded."


def chasing_sentence(standings: Iterable[Standing]) -> str:
    """Count the partners that are still to be asked or have not answered; empty where none is."""
    found = Counter(standings)
    parts = [
        numbered(found[standing], one, many)
        for standing, one, many in (
            (Standing.NOT_ASKED, "partner has not been asked", "partners have not been asked"),
            (Standing.ASKED, "answer is awaited", "answers are awaited"),
            (Standing.LATE, "answer is late", "answers are late"),
        )
        if found[standing]
    ]
    return f"{sentence_case(joined(parts))}." if parts else ""


def reserve_rows(money: YearMoney, year: Period) -> list[dict[str, str]]:
    """Return the reserve as a movement over the year; empty where neither end of it is known."""
    found = money.reserve
    if found.opening is None and found.closing is None:
        return []
    explained = {None: "not known", True: "yes", False: "no"}[found.agrees]
    rows = (
        (f"At the start, {long_date(year.start)}", _amount(found.opening, "not recorded")),
        (f"At the end, {long_date(year.end)}", _amount(found.closing, "not recorded")),
        ("Movement", _amount(found.movement, "not known")),
        ("Balance of the year", _amount(found.result, "not known")),
        ("Whether the balance explains the movement", explained),
    )
    return [{"term": term, "detail": detail} for term, detail in rows]


def _amount(amount: Decimal | None, otherwise: str) -> str:
    return otherwise if amount is None else pounds(amount)
