"""The seats of the board's groups and who holds them."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from boards.attendance import AttendanceRate
from boards.models import Agency, Appointment, Board, FinancialYear, Seat
from boards.models.seats import SeatQuerySet
from boards.queries.attendance import rates_by_seat
from boards.queries.sources import SourceNote, sources_of
from boards.terms import HolderState, Term, ending_soon, holder_state, vacant_since

# Standings that take part in a meeting without deciding.
NOT_DECIDING = (Seat.Standing.OBSERVER, Seat.Standing.ADVISER)


@dataclass(frozen=True)
class Holder:
    """Someone who holds a seat or deputises in it, by name and primary key.

    An empty date is unknown or still open; `date_note` says what is known.
    """

    person: int
    name: str
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    date_note: str

    @property
    def term(self) -> Term:
        return Term(self.starts_on, self.ends_on)


@dataclass(frozen=True)
class SeatRow:
    """A seat in one year, with its holders on one day of it.

    `holders` held it in the year, in order of date; empty where the record names nobody. `current` are those
    who hold it on the day, or may, where a date is unknown; `ending` those of them whose term ends within 90
    days while nobody is appointed to follow; `deputies` those named for the day. `starts_on` and `ends_on`
    bound the seat within the time of its group; `state` is None where it does not exist on the day.
    """

    pk: int
    slug: str
    title: str
    group: str
    agency: str
    sector: str
    post: str
    standing: Seat.Standing
    statutory: Agency.Statutory
    legal_basis: str
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    state: HolderState | None
    vacant_since: datetime.date | None
    holders: tuple[Holder, ...]
    current: tuple[Holder, ...]
    ending: tuple[Holder, ...]
    deputies: tuple[Holder, ...]
    recruitment: str
    rate: AttendanceRate
    note: str
    citation: str

    @property
    def is_deciding(self) -> bool:
        return self.standing not in NOT_DECIDING

    @property
    def is_vacant(self) -> bool:
        return self.state == HolderState.VACANT

    @property
    def is_unnamed(self) -> bool:
        """Whether the record names nobody for the day and yet does not say that the seat is vacant."""
        return self.state == HolderState.UNKNOWN and not self.current


def seats_of(board: Board) -> SeatQuerySet:
    """The seats of all groups of the board, group by group."""
    return Seat.objects.filter(group__board=board).order_by(
        "group__position", "group__name", "position", "title"
    )


def seat_sources(seats: SeatQuerySet) -> tuple[SourceNote, ...]:
    """Return where the record of the seats comes from, in one query."""
    return sources_of(seat.citation for seat in seats.select_related("citation__document"))


def seat_rows(
    seats: SeatQuerySet, year: FinancialYear, day: datetime.date | None = None
) -> tuple[SeatRow, ...]:
    """Return those of the seats that existed in the year, in a constant number of queries.

    `day` is the day of the year on which holders and vacancies are told, the last one by default.
    """
    period = year.period
    on = day or period.end
    found = list(
        seats.between(period.start, period.end)
        .select_related("group", "agency", "citation__document")
        .prefetch_related(
            Prefetch("appointments", queryset=Appointment.objects.select_related("person"), to_attr="terms")
        )
    )
    rates = rates_by_seat(found, year)
    return tuple(_row(seat, year, on, rates[seat.pk]) for seat in found)


def _row(seat: Seat, year: FinancialYear, day: datetime.date, rate: AttendanceRate) -> SeatRow:
    terms: list[Appointment] = seat.terms  # type: ignore[attr-defined]
    held = [term for term in terms if term.capacity == Appointment.Capacity.HOLDER]
    deputies = [term for term in terms if term.capacity == Appointment.Capacity.DEPUTY]
    current = _touching(held, day, day)
    starts_on = max(filter(None, (seat.starts_on, seat.group.starts_on)), default=None)
    ends_on = min(filter(None, (seat.ends_on, seat.group.ends_on)), default=None)
    exists = Term(starts_on, None).earliest <= day <= Term(None, ends_on).latest
    known = [term.term for term in held]
    return SeatRow(
        pk=seat.pk,
        slug=seat.slug,
        title=seat.title,
        group=seat.group.name,
        agency=seat.agency.name,
        sector=seat.agency.sector,
        post=seat.post,
        standing=Seat.Standing(seat.standing),
        statutory=Agency.Statutory(seat.agency.statutory),
        legal_basis=seat.agency.legal_basis,
        starts_on=starts_on,
        ends_on=ends_on,
        state=holder_state(known, day, seat.starts_on) if exists else None,
        vacant_since=vacant_since(known, day, seat.starts_on) if exists else None,
        holders=_holders(_touching(held, year.period.start, year.period.end)),
        current=_holders(current),
        ending=_holders(term for term in current if _ends_without_successor(term, held, day)),
        deputies=_holders(_touching(deputies, day, day)),
        recruitment=seat.recruitment,
        rate=rate,
        note=seat.note,
        citation=str(seat.citation or ""),
    )


def _touching(terms: Sequence[Appointment], first: datetime.date, last: datetime.date) -> list[Appointment]:
    """Return the terms that may cover a day from the first to the last."""
    return [term for term in terms if term.term.earliest <= last and term.term.latest >= first]


def _ends_without_successor(term: Appointment, held: Sequence[Appointment], day: datetime.date) -> bool:
    followed = any(other.term.earliest > term.term.latest for other in held)
    return ending_soon(term.term, day) and not followed


def _holders(terms: Iterable[Appointment]) -> tuple[Holder, ...]:
    return tuple(
        Holder(term.person_id, term.person.name, term.starts_on, term.ends_on, term.date_note)
        for term in terms
    )
