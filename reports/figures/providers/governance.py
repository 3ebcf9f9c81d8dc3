"""Counts of the board's own arrangements: meetings, seats, groups, priorities, objectives, outcomes."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from django.db.models import Count
from django.urls import reverse

from boards.models import Board, Group, Meeting, Objective, Outcome, PartnershipBody, Priority, Seat
from boards.queries.memoranda import memoranda_of
from cescb.kit.periods import year_label
from reports.figures.syntax import Quantity
from reports.figures.values import Figure, Unresolved

Answer = Figure | Unresolved
Counter = Callable[[Quantity], int | None]
WITHOUT_PARTS = {"meetings", "seats", "sub-groups", "memorandum-parties"}
LABELS = {
    "meetings": ("Meetings of the main board held", "meetings", "boards:meetings"),
    "seats": ("Seats on the main board", "seats", "boards:members"),
    "sub-groups": ("Sub-groups of the board", "sub-groups", "boards:structure"),
    "priorities": ("Priorities of the year", "priorities", "boards:plan"),
    "objectives": ("Objectives of the plan", "objectives", "boards:plan"),
    "outcomes": ("Outcomes of the plan", "outcomes", "boards:plan"),
    "outcomes-same-body": (
        "Outcomes for which one body both delivers and challenges",
        "outcomes",
        "boards:plan",
    ),
    "outcomes-accountable": ("Outcomes that a body monitors and challenges", "outcomes", "boards:plan"),
    "memorandum-parties": ("Parties to the memorandum of understanding", "bodies", "boards:partnership"),
}


class GovernanceProvider:
    """Counts by year of the board, or for sub-groups at a date.

    Outcomes and objectives take the number of an objective as selector, priorities the short name of one,
    the other outcomes that of a body. Seats are those recorded now, whatever the year; parties are those to
    the memorandum of understanding in force at its end.
    """

    has_areas = False

    def subjects(self, board: Board) -> Iterable[str]:
        return LABELS

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> dict[Quantity, Answer]:
        asked = {quantity.subject for quantity in quantities}
        counters: dict[str, Callable[[Board], Counter]] = {
            "meetings": _meetings,
            "seats": _seats,
            "sub-groups": _sub_groups,
            "priorities": _priorities,
            "objectives": _objectives,
            "outcomes": _outcomes,
            "outcomes-same-body": _outcomes_same_body,
            "outcomes-accountable": _outcomes_accountable,
            "memorandum-parties": _memorandum_parties,
        }
        ready = {subject: counters[subject](board) for subject in sorted(asked)}
        years = set(board.years.values_list("starts_in", flat=True))
        return {quantity: _answer(quantity, ready[quantity.subject], years, board) for quantity in quantities}


def _answer(quantity: Quantity, counter: Counter, years: set[int], board: Board) -> Answer:
    label, unit_of_count, page = LABELS[quantity.subject]
    if quantity.selector and quantity.subject in WITHOUT_PARTS:
        return Unresolved(quantity, f"“{quantity.subject}” has no parts, so no “{quantity.selector}” either.")
    if quantity.period.financial_year not in years:
        known = ", ".join(year_label(year) for year in sorted(years))
        return Unresolved(quantity, f"The board has no year for {quantity.period.label}. Years: {known}.")
    count = counter(quantity)
    if count is None:
        return Unresolved(quantity, f"“{quantity.text}” has nothing to count in the board's records.")
    return Figure(
        quantity=quantity,
        label=label,
        value=Decimal(count),
        unit="count",
        unit_of_count=unit_of_count,
        period=quantity.period,
        area="",
        source="Counted from the board's records",
        url=reverse(page, args=[board.slug, year_label(quantity.period.financial_year)]),
    )


def _meetings(board: Board) -> Counter:
    days = list(
        Meeting.objects.filter(
            group__board=board, group__tier=Group.Tier.MAIN_BOARD, state=Meeting.State.HELD
        ).values_list("held_on", flat=True)
    )
    return lambda quantity: sum(quantity.period.start <= day <= quantity.period.end for day in days) or None


def _seats(board: Board) -> Counter:
    count = Seat.objects.filter(group__board=board, group__tier=Group.Tier.MAIN_BOARD).count()
    return lambda quantity: count or None


def _sub_groups(board: Board) -> Counter:
    spans = list(
        Group.objects.filter(board=board, tier=Group.Tier.SUB_GROUP).values_list("starts_on", "ends_on")
    )

    def count(quantity: Quantity) -> int | None:
        day = quantity.period.end
        return sum((not first or first <= day) and (not last or last >= day) for first, last in spans) or None

    return count


def _by_year(pairs: Iterable[tuple[int, str, int]]) -> Counter:
    """Return a counter over (year, selector, count) rows; without a selector the year's sum."""
    rows = list(pairs)

    def count(quantity: Quantity) -> int | None:
        return (
            sum(
                number
                for year, selector, number in rows
                if year == quantity.period.financial_year and quantity.selector in ("", selector)
            )
            or None
        )

    return count


def _priorities(board: Board) -> Counter:
    rows = Priority.objects.filter(year__board=board).values_list("year__starts_in", "slug")
    return _by_year((year, slug, 1) for year, slug in rows)


def _objectives(board: Board) -> Counter:
    rows = Objective.objects.filter(year__board=board).values_list("year__starts_in", "number")
    return _by_year((year, str(number), 1) for year, number in rows)


def _outcomes(board: Board) -> Counter:
    rows = (
        Objective.objects.filter(year__board=board)
        .annotate(count=Count("outcomes"))
        .values_list("year__starts_in", "number", "count")
    )
    return _by_year((year, str(number), count) for year, number, count in rows)


def _outcomes_same_body(board: Board) -> Counter:
    responsible = Outcome.responsible.through.objects.filter(
        outcome__objective__year__board=board
    ).values_list(
        "outcome_id",
        "partnershipbody_id",
        "outcome__accountable_id",
        "outcome__objective__year__starts_in",
        "partnershipbody__slug",
    )
    return _by_year(
        (year, slug, 1) for _, body, accountable, year, slug in responsible if body == accountable
    )


def _outcomes_accountable(board: Board) -> Counter:
    rows = Outcome.objects.filter(objective__year__board=board).values_list(
        "objective__year__starts_in", "accountable__slug"
    )
    return _by_year((year, slug, 1) for year, slug in rows)


def _memorandum_parties(board: Board) -> Counter:
    """The parties to the version in force at the end of the year; without one, the bodies marked so."""
    memoranda = memoranda_of(board)
    marked = PartnershipBody.objects.filter(board=board, is_party_to_memorandum=True).count()

    def count(quantity: Quantity) -> int | None:
        version = memoranda.in_force_on(quantity.period.end)
        return len(version.parties) if version else marked or None

    return count
