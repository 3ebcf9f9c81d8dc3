"""What the steps have in common that close a record with evidence and open it again."""

from typing import TypeVar

from boards.models import Action, Challenge, User

Closable = TypeVar("Closable", Action, Challenge)


class Refused(Exception):
    """The step cannot be taken; the text says why, for the person who asked."""


class AlreadyClosed(Refused):
    """Somebody has closed the record before."""

    def __init__(self) -> None:
        super().__init__("It is closed already. Nothing was changed.")


class NotClosed(Refused):
    """The record is open, so that there is nothing to open again."""

    def __init__(self) -> None:
        super().__init__("It is open. Nothing was changed.")


class EvidenceMissing(Refused):
    """No evidence was given, or no impact."""

    def __init__(self) -> None:
        super().__init__("It closes only with evidence of what it changed for children.")


class ReasonMissing(Refused):
    """No reason was given for a step that needs one."""

    def __init__(self) -> None:
        super().__init__("Say why.")


def lock_open(record: Closable) -> Closable:
    """Return the record as it is saved now, kept from others until the transaction ends.

    Raises AlreadyClosed.
    """
    locked = _lock(record)
    if locked.is_closed:
        raise AlreadyClosed
    return locked


def lock_closed(record: Closable) -> Closable:
    """Return the closed record as it is saved now, kept from others until the transaction ends.

    Raises NotClosed.
    """
    locked = _lock(record)
    if not locked.is_closed:
        raise NotClosed
    return locked


def saved(record: Closable, by: User) -> Closable:
    """Save the record in somebody's name; raises ValidationError where it breaks a rule of its table."""
    record._history_user = by
    record.validate_constraints()
    record.save()
    return record


def _lock(record: Closable) -> Closable:
    return type(record)._base_manager.select_for_update().get(pk=record.pk)
