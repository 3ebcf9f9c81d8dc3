"""What the home page tells each role: what is not known, an agency's own places, what has been set up."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from boards.models import (
    Agency,
    Appointment,
    Board,
    BudgetLine,
    Contribution,
    Discrepancy,
    FinancialYear,
    Group,
    Meeting,
    RoleAssignment,
    Seat,
)
from boards.models.groups import existing_on
from boards.money import balance, contribution_total, funding_gap, sum_of


@dataclass(frozen=True)
class OpenContribution:
    """A contribution without an amount."""

    year: str
    agency: str
    state: Contribution.State


@dataclass(frozen=True)
class MoneyTotals:
    """The totals of a year in pounds, None where not recorded.

    `next_gap` is the budget of the following year less its settled contributions. `open` holds the
    contributions of both years that have no amount.
    """

    expenditure: Decimal | None
    contributions: Decimal | None
    balance: Decimal | None
    next_gap: Decimal | None
    open: tuple[OpenContribution, ...]

    def open_in(self, state: str) -> tuple[OpenContribution, ...]:
        return tuple(entry for entry in self.open if entry.state == state)


@dataclass(frozen=True)
class Gaps:
    """What the board's record of a year lacks, besides contributions and marks.

    Seats are those that exist on the day asked for; one is without a holder where nobody is named for it.
    """

    seats: int
    seats_without_holder: int
    discrepancies: int


@dataclass(frozen=True)
class AgencySeat:
    title: str
    group: str


@dataclass(frozen=True)
class SetUp:
    """How much of a board has been set up; `people` counts those with each role, by the role's name."""

    years: int
    groups: int
    agencies: int
    seats: int
    meetings: int
    people: tuple[tuple[str, int], ...]


def money_totals(board: Board, year: FinancialYear) -> MoneyTotals:
    """Return the totals that money_summary() gives, without the lines behind them, in two queries."""
    following = year.starts_in + 1
    planned = BudgetLine.objects.filter(year__board=board, year__starts_in=following)
    amounts: dict[str, list[Decimal]] = defaultdict(list)
    # Added up here and not in the database, since SQLite would do it in binary fractions.
    for kind, amount in labelled("spent", year.expenditure.all()).union(
        labelled("income", year.income.all()), labelled("planned", planned), all=True
    ):
        amounts[kind].append(amount)
    entries = list(
        Contribution.objects.filter(year__board=board, year__starts_in__in=(year.starts_in, following))
        .select_related("agency", "year")
        .order_by("year__starts_in", "position")
    )

    def settled(starts_in: int) -> Decimal | None:
        in_year = [entry for entry in entries if entry.year.starts_in == starts_in]
        return contribution_total((entry.state, entry.amount) for entry in in_year).total

    expenditure, contributions = sum_of(amounts["spent"]), settled(year.starts_in)
    return MoneyTotals(
        expenditure=expenditure,
        contributions=contributions,
        balance=balance(contributions, expenditure, sum_of(amounts["income"])),
        next_gap=funding_gap(sum_of(amounts["planned"]), settled(following)),
        open=tuple(
            OpenContribution(
                entry.year.label, entry.label or entry.agency.name, Contribution.State(entry.state)
            )
            for entry in entries
            if entry.amount is None
        ),
    )


def labelled(kind: str, lines: QuerySet[Any]) -> QuerySet[Any]:
    """Return the amounts of the lines, each with its kind before it."""
    return lines.order_by().values_list(Value(kind), "amount")


def gaps(year: FinancialYear, day: date) -> Gaps:
    """Return what the record lacks: on the day about seats, over the year about the source; in one query."""
    seats = Seat.objects.as_at(day).filter(group__board=OuterRef("pk"), group__in=Group.objects.as_at(day))
    terms = Appointment.objects.filter(
        existing_on(day), seat=OuterRef("pk"), capacity=Appointment.Capacity.HOLDER
    )
    counts = Board.objects.annotate(
        seat_count=number_of(seats, "group__board"),
        empty_count=number_of(seats.exclude(Exists(terms)), "group__board"),
        discrepancy_count=number_of(Discrepancy.objects.filter(board=OuterRef("pk"), year=year), "board"),
    ).get(pk=year.board_id)
    return Gaps(counts.seat_count, counts.empty_count, counts.discrepancy_count)


def discrepancy_count(board: Board, year: FinancialYear) -> int:
    """Return how many values the printed source gives that the board does not use."""
    return Discrepancy.objects.filter(board=board, year=year).count()


def seats_by_agency(agencies: tuple[Agency, ...], day: date) -> dict[int, tuple[AgencySeat, ...]]:
    """Return the seats that each agency has on the day on the groups in place, by the agency's key."""
    seats = (
        Seat.objects.as_at(day)
        .filter(agency__in=agencies, group__in=Group.objects.as_at(day))
        .select_related("group")
        .order_by("group__position", "position")
    )
    found: dict[int, tuple[AgencySeat, ...]] = {agency.pk: () for agency in agencies}
    for seat in seats:
        found[seat.agency_id] += (AgencySeat(seat.title, seat.group.name),)
    return found


def set_up(board: Board) -> SetUp:
    """Return how much of the board has been set up, in two queries."""
    own = {"board": OuterRef("pk")}
    counts = Board.objects.annotate(
        year_count=number_of(FinancialYear.objects.filter(**own), "board"),
        group_count=number_of(Group.objects.filter(**own), "board"),
        agency_count=number_of(Agency.objects.filter(**own), "board"),
        seat_count=number_of(Seat.objects.filter(group__board=OuterRef("pk")), "group__board"),
        meeting_count=number_of(Meeting.objects.filter(group__board=OuterRef("pk")), "group__board"),
    ).get(pk=board.pk)
    roles = dict(
        board.role_assignments.order_by().values_list("role").annotate(people=Count("user", distinct=True))
    )
    return SetUp(
        years=counts.year_count,
        groups=counts.group_count,
        agencies=counts.agency_count,
        seats=counts.seat_count,
        meetings=counts.meeting_count,
        people=tuple((role.label, roles.get(role.value, 0)) for role in RoleAssignment.Role),
    )


def number_of(rows: QuerySet[Any], board: str) -> Coalesce:
    """The number of rows of one board, 0 for none, as a part of a query about boards."""
    counted = rows.order_by().values(board).annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)
