"""The seats on the board's groups, apart from the people who hold them."""

from typing import Any

from django import forms
from django.urls import reverse

from boards.access import Scope
from boards.models import Seat
from boards.queries import SeatRow, seat_rows, seats_of
from boards.registers.appointments import APPRAISALS, DEPUTIES, HOLDERS, typed_term
from boards.registers.base import Notice, Register, Step
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordTable
from boards.terms import lies_within
from boards.wording import joined
from cescb.kit.periods import long_date


class SeatForm(RecordForm):
    class Meta:
        model = Seat
        fields = [
            "group",
            "title",
            "agency",
            "post",
            "standing",
            "starts_on",
            "ends_on",
            "recruitment",
            "note",
        ]
        labels = {"title": "Seat"}
        help_texts = {
            "title": "How lists name it: Head of Safeguarding.",
            "post": "The post of the agency that the seat is held for.",
            "starts_on": "From its start on, a seat that nobody holds is shown as vacant.",
        }

    def clean_group(self) -> Any:
        group = self.cleaned_data["group"]
        is_moved = self.instance.pk and group.pk != self.instance.group_id
        if is_moved and self.instance.attendances.exists():
            raise forms.ValidationError(
                "Attendance is recorded for this seat, so it stays on its group. Add another seat instead."
            )
        if is_moved:
            # The short name may be taken in the other group; an empty one is given anew.
            self.instance.slug = ""
        return group

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        term, group = typed_term(data), data.get("group")
        if term and group and not lies_within(term, group.term):
            self.add_error("starts_on", f"{group} does not exist on every day from this one to the last.")
        if term and self.instance.pk:
            terms = self.instance.appointments.select_related("person")
            outside = [one.person.name for one in terms if not lies_within(one.term, term)]
            if outside:
                names = joined(outside)
                self.add_error("starts_on", f"The seat cannot be shorter than the terms of {names}.")
        return data


def row_of(seat: Any, scope: Scope) -> SeatRow | None:
    """Return what the lists say of the seat, worked out once; None for one that is not there in the year."""
    if not hasattr(seat, "row"):
        found = seat_rows(seats_of(scope.board).filter(pk=seat.pk), scope.year, scope.day)
        seat.row = found[0] if found else None
    return seat.row


def attended(seat: Seat, scope: Scope) -> str:
    row = row_of(seat, scope)
    if row is None or not row.rate.possible:
        return f"No meeting of its group counts in {scope.year.label}"
    return f"{row.rate.attended} of {row.rate.possible} meetings of its group in {scope.year.label}"


def notices(seat: Seat, scope: Scope) -> list[Notice]:
    """Say whether the seat is vacant, a term ends soon, or the seat does not exist on the day."""
    row = row_of(seat, scope)
    if row is None or row.state is None:
        return [Notice("Not in place", f"The seat does not exist on {long_date(scope.day)}.", "info")]
    if row.is_vacant:
        since = f" since {long_date(row.vacant_since)}" if row.vacant_since else ""
        return [Notice(f"Vacant{since}", seat.recruitment or "No search for a holder is recorded.")]
    return [
        Notice("Term ends soon", f"The term of {one.name} ends on {long_date(one.term.latest)}.")
        for one in row.ending
    ]


def steps(seat: Seat, scope: Scope) -> list[Step]:
    """The way from the present holder to the next one, or to the first where the seat is vacant."""
    row = row_of(seat, scope)
    if row is None:
        return []
    to_this_seat = [scope.board.slug, scope.year.label, seat.pk]
    if row.is_vacant:
        return [Step(HOLDERS.add_text, reverse("boards:seats_holders_add", args=to_this_seat), is_main=True)]
    if not row.current:
        return []
    address = reverse("boards:seats_hand_over", args=to_this_seat)
    return [Step("Hand over the seat", address, is_main=bool(row.ending))]


SEATS = Register(
    name="seats",
    model=Seat,
    form=SeatForm,
    table=RecordTable,
    title="Members",
    singular="seat",
    query=lambda rows, scope: rows.select_related("group", "agency", "citation__document"),
    fields=(
        "standing",
        "post",
        ("Sector", lambda seat, scope: seat.agency.sector.capitalize()),
        ("Statutory status", lambda seat, scope: seat.agency.get_statutory_display()),
        "starts_on",
        "ends_on",
        "recruitment",
        ("Attended", attended),
        "note",
    ),
    parts=(HOLDERS, DEPUTIES, APPRAISALS),
    notices=notices,
    steps=steps,
    removes_with=("appointments", "appraisals"),
    list_page="boards:members",
    record_template="boards/seat.html",
)
