"""Calls meetings, closes their record and opens it again."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from boards.meeting_rules import MissingPart
from boards.models import AgendaItem, Board, Meeting, User
from boards.queries.meetings import missing_from
from boards.services import records

VOICE_TITLE = "Voice of children and young people"
VOICE_OUTCOME = "The board knows what children have said since it last met, and what changes because of it."


@dataclass
class Incomplete(Exception):
    """The meeting cannot be closed; `missing` says what must be recorded first."""

    missing: tuple[MissingPart, ...]


class NotClosed(Exception):
    """The meeting is open already."""


@transaction.atomic
def add(meeting: Meeting, *, by: User, board: Board, write: records.Write) -> None:
    """Save a new meeting by calling `write`, with the item that every agenda has: the voice of children."""
    records.add(meeting, by=by, board=board, write=write)
    item = AgendaItem(
        meeting=meeting,
        kind=AgendaItem.Kind.VOICE,
        title=VOICE_TITLE,
        purpose=AgendaItem.Purpose.DISCUSSION,
        outcome_wanted=VOICE_OUTCOME,
    )
    item._history_user = by
    item.save()


@transaction.atomic
def close(*, meeting: Meeting, by: User) -> Meeting:
    """Close the record of a meeting, which locks it; a closed one stays as it is.

    Raises Incomplete where something is missing.
    """
    found = Meeting.objects.select_for_update().select_related("group").get(pk=meeting.pk)
    if found.is_closed:
        return found
    if missing := missing_from(found):
        raise Incomplete(missing)
    found.closed_at, found.closed_by = timezone.now(), by
    found._history_user = by
    found.save()
    return found


@transaction.atomic
def reopen(*, meeting: Meeting, reason: str, by: User) -> Meeting:
    """Open the record of a closed meeting again; the history keeps the reason. Raises NotClosed."""
    found = Meeting.objects.select_for_update().get(pk=meeting.pk)
    if not found.is_closed:
        raise NotClosed
    found.closed_at = found.closed_by = None
    found._history_user = by
    found._change_reason = reason  # type: ignore[attr-defined]
    found.save()
    return found
