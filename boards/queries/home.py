"""What the home page tells each role: what is not known, an agency's own places, what has been set up."""

from dataclasses import dataclass

from django.db.models import Count, Q

from boards.models import (
    Agency,
    Board,
    Contribution,
    Discrepancy,
    FinancialYear,
    Meeting,
    RoleAssignment,
    Seat,
    User,
)


@dataclass(frozen=True)
class OpenContribution:
    """A contribution without an amount in the year or the next."""

    year: str
    agency: str
    state: Contribution.State


@dataclass(frozen=True)
class Gaps:
    """What the board's record of a year lacks. Marks are counted apart, with the attendance."""

    contributions: tuple[OpenContribution, ...]
    seats: int
    seats_without_holder: int
    discrepancies: int

    def contributions_in(self, state: str) -> tuple[OpenContribution, ...]:
        return tuple(entry for entry in self.contributions if entry.state == state)


@dataclass(frozen=True)
class HeldRoles:
    """The roles that a person holds on a board, and the agencies for which data lead is one of them."""

    roles: frozenset[str]
    agencies: tuple[Agency, ...]


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


def gaps(board: Board, year: FinancialYear) -> Gaps:
    """Return what the record of the year and the settled contributions of the next lack, in three queries."""
    open_states = (Contribution.State.TO_BE_CONFIRMED, Contribution.State.NOT_RECORDED)
    contributions = Contribution.objects.filter(
        year__board=board, year__starts_in__in=(year.starts_in, year.starts_in + 1), state__in=open_states
    ).select_related("agency", "year")
    held = Q(
        Q(appointments__starts_on=None) | Q(appointments__starts_on__lte=year.period.end),
        Q(appointments__ends_on=None) | Q(appointments__ends_on__gte=year.period.end),
        appointments__isnull=False,
    )
    seats = Seat.objects.filter(group__board=board).aggregate(
        total=Count("pk", distinct=True), held=Count("pk", filter=held, distinct=True)
    )
    return Gaps(
        contributions=tuple(
            OpenContribution(
                entry.year.label, entry.label or entry.agency.name, Contribution.State(entry.state)
            )
            for entry in contributions.order_by("year__starts_in", "position")
        ),
        seats=seats["total"],
        seats_without_holder=seats["total"] - seats["held"],
        discrepancies=discrepancy_count(board, year),
    )


def discrepancy_count(board: Board, year: FinancialYear) -> int:
    """Return how many values the printed source gives that the board does not use."""
    return Discrepancy.objects.filter(board=board, year=year).count()


def held_roles(user: User, board: Board) -> HeldRoles:
    """Return the person's roles on the board; an installation's administrator is one on every board."""
    assignments = list(RoleAssignment.objects.filter(user=user, board=board).select_related("agency"))
    roles = {assignment.role for assignment in assignments}
    if user.is_superuser:
        roles.add(RoleAssignment.Role.ADMINISTRATOR)
    return HeldRoles(
        roles=frozenset(roles),
        agencies=tuple(assignment.agency for assignment in assignments if assignment.agency),
    )


def seats_by_agency(agencies: tuple[Agency, ...]) -> dict[int, tuple[AgencySeat, ...]]:
    """Return the seats of each agency over all groups, by the agency's key."""
    seats = (
        Seat.objects.filter(agency__in=agencies)
        .select_related("group")
        .order_by("group__position", "position")
    )
    found: dict[int, tuple[AgencySeat, ...]] = {agency.pk: () for agency in agencies}
    for seat in seats:
        found[seat.agency_id] += (AgencySeat(seat.title, seat.group.name),)
    return found


def set_up(board: Board) -> SetUp:
    """Return how much of the board has been set up, in six small queries."""
    roles = dict(
        board.role_assignments.order_by().values_list("role").annotate(people=Count("user", distinct=True))
    )
    return SetUp(
        years=board.years.count(),
        groups=board.groups.count(),
        agencies=board.agencies.count(),
        seats=Seat.objects.filter(group__board=board).count(),
        meetings=Meeting.objects.filter(group__board=board).count(),
        people=tuple((role.label, roles.get(role.value, 0)) for role in RoleAssignment.Role),
    )
