"""Records who came to a meeting, for all its seats at once."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from boards.meeting_rules import entry_refusal
from boards.models import Attendance, Meeting, User
from boards.queries.attendance_entry import attendance_version
from boards.services.records import ChangedMeanwhile

FIELDS = ["mark", "deputy", "note"]


@dataclass(frozen=True)
class SeatMarked:
    """The mark of one seat, by its key; `deputy` names who came in the holder's place."""

    seat: int
    mark: Attendance.Mark
    deputy: str = ""
    note: str = ""


@dataclass
class EntryRefused(Exception):
    """Attendance cannot be entered for the meeting at present; `reason` is a sentence that says why."""

    reason: str


@dataclass
class NotASeatOfTheMeeting(Exception):
    """A mark is for a seat of another group."""

    seats: frozenset[int]


@transaction.atomic
def record(
    *, meeting: Meeting, marks: Iterable[SeatMarked], seen: int, by: User, day: datetime.date
) -> Meeting:
    """Save the marks of the meeting, all of them or none; seats without one stay as they are.

    Whoever enters attendance says that the meeting was held: a planned meeting is held from then on. `seen`
    is the version of the attendance that the person read, `day` the day on which it is entered.

    Raises ChangedMeanwhile where somebody else has saved the attendance since, EntryRefused where the meeting
    is closed, was not held or is still to come, and NotASeatOfTheMeeting for a seat of another group.
    """
    found = Meeting.objects.select_for_update().get(pk=meeting.pk)
    if reason := entry_refusal(found.state, found.held_on, day, is_closed=found.is_closed):
        raise EntryRefused(reason)
    now = attendance_version(found)
    if now != seen:
        raise ChangedMeanwhile(now)
    _save(found, {mark.seat: mark for mark in marks}, by)
    if found.state == Meeting.State.PLANNED:
        found.state = Meeting.State.HELD
        found._history_user = by
        found.save()
    return found


def _save(meeting: Meeting, marks: dict[int, SeatMarked], by: User) -> None:
    """Add the marks that are new and change those that differ; what is the same leaves no trace."""
    strangers = marks.keys() - set(meeting.group.seats.order_by().values_list("pk", flat=True))
    if strangers:
        raise NotASeatOfTheMeeting(frozenset(strangers))
    saved = {row.seat_id: row for row in meeting.attendances.order_by()}
    new, changed = [], []
    for seat, entered in marks.items():
        values = {"mark": str(entered.mark), "deputy": entered.deputy, "note": entered.note}
        row = saved.get(seat)
        if row is None:
            new.append(Attendance(meeting=meeting, seat_id=seat, **values))
        elif any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            changed.append(row)
    if new:
        bulk_create_with_history(new, Attendance, default_user=by)
    if changed:
        bulk_update_with_history(changed, Attendance, FIELDS, default_user=by)
