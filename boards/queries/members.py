"""The seats of the board's groups and who holds them."""

import datetime
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet

from boards.attendance import AttendanceRate
from boards.models import Agency, Appointment, Board, FinancialYear, Seat
from boards.queries.attendance import rates_by_seat
from boards.queries.sources import SourceNote, sources_of


@dataclass(frozen=True)
class Holder:
    """Someone who held a seat in the year; an empty date is unknown or still open, `date_note` says which."""

    name: str
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    date_note: str


@dataclass(frozen=True)
class SeatRow:
    """A seat in one year; `holders` is empty where the record names nobody."""

    slug: str
    title: str
    group: str
    agency: str
    sector: str
    post: str
    standing: Seat.Standing
    statutory: Agency.Statutory
    legal_basis: str
    holders: tuple[Holder, ...]
    rate: AttendanceRate
    note: str
    citation: str


def seats_of(board: Board) -> QuerySet[Seat]:
    """The seats of all groups of the board, group by group."""
    return Seat.objects.filter(group__board=board).order_by(
        "group__position", "group__name", "position", "title"
    )


def seat_sources(seats: QuerySet[Seat]) -> tuple[SourceNote, ...]:
    """Return where the record of the seats comes from, in one query."""
    return sources_of(seat.citation for seat in seats.select_related("citation__document"))


def seat_rows(seats: QuerySet[Seat], year: FinancialYear) -> tuple[SeatRow, ...]:
    """Return the seats with their holders and attendance in the year, in a constant number of queries."""
    in_year = Appointment.objects.filter(
        Q(starts_on=None) | Q(starts_on__lte=year.period.end),
        Q(ends_on=None) | Q(ends_on__gte=year.period.start),
    ).select_related("person")
    found = list(
        seats.select_related("group", "agency", "citation__document").prefetch_related(
            Prefetch("appointments", queryset=in_year, to_attr="of_the_year")
        )
    )
    rates = rates_by_seat(found, year)
    return tuple(
        SeatRow(
            slug=seat.slug,
            title=seat.title,
            group=seat.group.name,
            agency=seat.agency.name,
            sector=seat.agency.sector,
            post=seat.post,
            standing=Seat.Standing(seat.standing),
            statutory=Agency.Statutory(seat.agency.statutory),
            legal_basis=seat.agency.legal_basis,
            holders=tuple(
                Holder(term.person.name, term.starts_on, term.ends_on, term.date_note)
                for term in seat.of_the_year
            ),
            rate=rates[seat.pk],
            note=seat.note,
            citation=str(seat.citation or ""),
        )
        for seat in found
    )
