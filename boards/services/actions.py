"""Notes the progress of actions, closes them with evidence, drops them and opens them again.

An action is under way from its first note of progress on.
"""

from datetime import date

from django.db import transaction

from boards.models import Action, ActionNote, User
from boards.services.closing import EvidenceMissing, ReasonMissing, lock_closed, lock_open, saved


@transaction.atomic
def note(*, note: ActionNote, by: User) -> ActionNote:
    """Save a new note of progress in somebody's name, and start its action if nobody had begun."""
    action = Action.objects.select_for_update().get(pk=note.action_id)
    note.made_by = by
    note._history_user = by
    note.save()
    if action.status == Action.Status.OPEN:
        action.status = Action.Status.IN_PROGRESS
        saved(action, by)
    return note


@transaction.atomic
def close(*, action: Action, evidence: str, impact: str, closed_on: date, by: User) -> Action:
    """Close the action with evidence that it was done and with what it changed for children.

    Raises EvidenceMissing, AlreadyClosed, and ValidationError for a day before it was raised.
    """
    locked = lock_open(action)
    if not evidence.strip() or not impact.strip():
        raise EvidenceMissing
    locked.evidence, locked.impact = evidence, impact
    locked.status, locked.closed_on, locked.closed_by = Action.Status.DONE, closed_on, by
    return saved(locked, by)


@transaction.atomic
def drop(*, action: Action, reason: str, closed_on: date, by: User) -> Action:
    """Drop an action that will not be done; the reason becomes its last note.

    Raises ReasonMissing, AlreadyClosed, and ValidationError for a day before it was raised.
    """
    locked = lock_open(action)
    _note_reason(locked, reason, closed_on, by)
    locked.status, locked.closed_on, locked.closed_by = Action.Status.DROPPED, closed_on, by
    return saved(locked, by)


@transaction.atomic
def reopen(*, action: Action, reason: str, day: date, by: User) -> Action:
    """Open a closed action again; the reason becomes a note, and its evidence stays to be built on.

    Raises ReasonMissing and NotClosed.
    """
    locked = lock_closed(action)
    _note_reason(locked, reason, day, by)
    locked.status, locked.closed_on, locked.closed_by = Action.Status.IN_PROGRESS, None, None
    return saved(locked, by)


def _note_reason(action: Action, reason: str, day: date, by: User) -> None:
    if not reason.strip():
        raise ReasonMissing
    why = ActionNote(action=action, made_on=day, text=reason, made_by=by)
    why._history_user = by
    why.save()
