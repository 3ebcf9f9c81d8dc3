"""Attendance at the main board's meetings, as a percentage that carries its count and its denominator."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.urls import reverse

from boards.attendance import rate_of
from boards.models import Agency, Attendance, Board, Group, Meeting, Seat
from cescb.kit.periods import year_label
from reports.figures.syntax import Quantity
from reports.figures.values import Figure, Unresolved

STATUTORY = "statutory-partners"


@dataclass(frozen=True)
class _Mark:
    day: date
    mark: str
    seat: str
    agency: str
    sector: str
    is_statutory: bool


class AttendanceProvider:
    """Subject `attendance`: in a financial year or at the date of one meeting.

    Selectors: none for all seats, statutory-partners, or the short name of an agency or a seat.
    """

    has_areas = False

    def subjects(self, board: Board) -> Iterable[str]:
        return ("attendance",)

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> dict[Quantity, Figure | Unresolved]:
        rows = Attendance.objects.filter(
            meeting__group__board=board,
            meeting__group__tier=Group.Tier.MAIN_BOARD,
            meeting__state=Meeting.State.HELD,
        ).values_list(
            "meeting__held_on",
            "mark",
            "seat__slug",
            "seat__agency__slug",
            "seat__agency__sector",
            "seat__agency__statutory",
        )
        marks = [
            _Mark(day, mark, seat, agency, sector, statutory == Agency.Statutory.YES)
            for day, mark, seat, agency, sector, statutory in rows
        ]
        names = dict(Agency.objects.filter(board=board).values_list("slug", "name"))
        names |= dict(Seat.objects.filter(group__board=board).values_list("slug", "title"))
        names[STATUTORY] = "Statutory partners"
        source = (
            Meeting.objects.filter(group__board=board, citation__isnull=False)
            .select_related("citation__document")
            .first()
        )
        title = source.citation.document.title if source and source.citation else ""
        return {quantity: _answer(quantity, marks, names, title, board) for quantity in quantities}


def _chooser(selector: str) -> Callable[[_Mark], bool]:
    if selector == STATUTORY:
        return lambda mark: mark.is_statutory
    return lambda mark: selector in ("", mark.seat, mark.agency)


def _answer(
    quantity: Quantity, marks: list[_Mark], names: dict[str, str], source: str, board: Board
) -> Figure | Unresolved:
    chosen = _chooser(quantity.selector)
    found = [
        mark.mark
        for mark in marks
        if quantity.period.start <= mark.day <= quantity.period.end and chosen(mark)
    ]
    rate = rate_of(found)
    if rate.percentage is None:
        known = ", ".join(sorted({mark.agency for mark in marks} | {STATUTORY}))
        return Unresolved(quantity, f"“{quantity.text}” has no meeting with marks. It may be for: {known}.")
    name = names.get(quantity.selector, "")
    return Figure(
        quantity=quantity,
        label=f"Attendance at board meetings: {name}" if name else "Attendance at board meetings",
        value=rate.percentage,
        unit="percent",
        decimals=1,
        numerator=Decimal(rate.attended),
        denominator=Decimal(rate.possible),
        unit_of_count="attendances",
        period=quantity.period,
        area="",
        source=source or "Counted from the attendance register",
        url=reverse("boards:attendance", args=[board.slug, year_label(quantity.period.financial_year)]),
        note=f"{rate.not_recorded} marks are not recorded." if rate.not_recorded else "",
    )
