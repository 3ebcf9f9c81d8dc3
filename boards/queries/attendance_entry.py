"""The attendance of one meeting as it is entered: a row for each seat, and what is saved of it so far."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Max, Prefetch, Q

from boards.attendance import proposed_mark
from boards.models import Appointment, Attendance, Meeting, Seat
from boards.models.groups import existing_on


@dataclass(frozen=True)
class EntryRow:
    """One seat that existed on the day of the meeting, or has a mark for it.

    `saved` is None where nothing is saved for the seat. `holders` and `deputies` are the names of those who
    held it, or were named as deputies, on the day. `proposed` is the mark that the terms of its holders
    suggest, None where they suggest none or something is saved.
    """

    seat: Seat
    holders: tuple[str, ...]
    deputies: tuple[str, ...]
    saved: Attendance | None
    proposed: Attendance.Mark | None

    @property
    def initial(self) -> dict[str, str]:
        """What the form of the seat shows at first: what is saved, or else the proposed mark."""
        if self.saved is None:
            return {"mark": self.proposed or "", "deputy": "", "note": ""}
        return {"mark": self.saved.mark, "deputy": self.saved.deputy, "note": self.saved.note}


@dataclass(frozen=True)
class AttendanceChange:
    """A change to the mark of one seat: when, by whom, and the mark before and after it, in words.

    `before` is empty where no mark was saved before, `after` where the mark was removed.
    """

    at: datetime.datetime
    by: str
    seat: str
    before: str
    after: str


@dataclass(frozen=True)
class LatestEntry:
    """Who last changed the attendance of a meeting, and when."""

    by: str
    at: datetime.datetime


def entry_rows(meeting: Meeting) -> tuple[EntryRow, ...]:
    """Return the seats of the meeting's group on its day, in the group's order, in three queries."""
    saved = {row.seat_id: row for row in meeting.attendances.order_by()}
    terms = Appointment.objects.select_related("person")
    seats = (
        meeting.group.seats.filter(existing_on(meeting.held_on) | Q(pk__in=saved))
        .select_related("agency")
        .prefetch_related(Prefetch("appointments", queryset=terms, to_attr="terms"))
    )
    return tuple(_row(seat, meeting.held_on, saved.get(seat.pk)) for seat in seats)


def attendance_version(meeting: Meeting) -> int:
    """Return the number of the newest change to the meeting's attendance; 0 where none is kept."""
    newest = _history(meeting).aggregate(newest=Max("history_id"))["newest"]
    return newest or 0


def latest_entry(meeting: Meeting) -> LatestEntry | None:
    """Return who changed the attendance last; None where no change is kept."""
    entry = _history(meeting).select_related("history_user").order_by("-history_id").first()
    if entry is None:
        return None
    return LatestEntry(_who(entry), entry.history_date)


def attendance_changes(meeting: Meeting) -> tuple[AttendanceChange, ...]:
    """Return every change to the meeting's attendance, newest first, in two queries."""
    titles = dict(meeting.group.seats.order_by().values_list("pk", "title"))
    known: dict[int, str] = {}
    changes = []
    for entry in _history(meeting).select_related("history_user").order_by("history_id"):
        before = known.get(entry.seat_id, "")
        after = "" if entry.history_type == "-" else mark_words(entry.mark, entry.deputy, entry.note)
        known[entry.seat_id] = after
        if before != after:
            title = titles.get(entry.seat_id, "A seat since removed")
            changes.append(AttendanceChange(entry.history_date, _who(entry), title, before, after))
    return tuple(reversed(changes))


def mark_words(mark: str, deputy: str, note: str) -> str:
    """Write a mark with the name of the deputy and the note; an empty text where there is no mark."""
    return "; ".join(part for part in (Attendance.Mark(mark).label, deputy, note) if part) if mark else ""


def _who(entry: Any) -> str:
    return str(entry.history_user or entry.history_change_reason or "Not recorded")


def _history(meeting: Meeting) -> Any:
    history: Any = Attendance.history
    return history.filter(meeting=meeting)


def _row(seat: Any, day: datetime.date, saved: Attendance | None) -> EntryRow:
    holders = [term for term in seat.terms if term.capacity == Appointment.Capacity.HOLDER]
    deputies = [term for term in seat.terms if term.capacity == Appointment.Capacity.DEPUTY]
    mark = proposed_mark((term.term for term in holders), day, seat.starts_on) if saved is None else None
    return EntryRow(
        seat=seat,
        holders=_names_on(holders, day),
        deputies=_names_on(deputies, day),
        saved=saved,
        proposed=Attendance.Mark(mark) if mark else None,
    )


def _names_on(terms: list[Appointment], day: datetime.date) -> tuple[str, ...]:
    """Return who served on the day, or may have, where a date is not known."""
    return tuple(
        dict.fromkeys(term.person.name for term in terms if term.term.earliest <= day <= term.term.latest)
    )
