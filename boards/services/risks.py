"""Closes and reopens risks, and issues the risk register."""

import datetime
from dataclasses import dataclass

from django.db import transaction

from boards.faults import Fault
from boards.models import Board, Risk, RiskRegisterIssue, User
from boards.queries.risks import open_risks
from boards.risk import register_faults
from boards.risk_rows import kept
from boards.services.closing import AlreadyClosed, NotClosed


@dataclass
class NotFitToIssue(Exception):
    """The register cannot be issued; `faults` say why."""

    faults: tuple[Fault, ...]


@transaction.atomic
def close(*, risk: Risk, closed_on: datetime.date, reason: str, by: User) -> Risk:
    """Close the risk on the day, for the reason. Raises AlreadyClosed."""
    locked = Risk.objects.select_for_update().get(pk=risk.pk)
    if locked.closed_on:
        raise AlreadyClosed
    locked.closed_on, locked.closing_reason = closed_on, reason
    return saved(locked, by)


@transaction.atomic
def reopen(*, risk: Risk, by: User) -> Risk:
    """Put a closed risk back on the register; why it had been closed stays in its history.

    Raises NotClosed.
    """
    locked = Risk.objects.select_for_update().get(pk=risk.pk)
    if not locked.closed_on:
        raise NotClosed
    locked.closed_on, locked.closing_reason = None, ""
    return saved(locked, by)


def saved(risk: Risk, by: User) -> Risk:
    risk._history_user = by
    risk.save()
    return risk


@transaction.atomic
def issue(*, board: Board, day: datetime.date, issued_on: datetime.date, by: User) -> RiskRegisterIssue:
    """Freeze the register as it stands on the day. Raises NotFitToIssue where it has faults.

    An issue is never changed: a correction is a new issue.
    """
    Board.objects.select_for_update().get(pk=board.pk)
    rows = open_risks(board, day)
    if faults := register_faults([row.entry for row in rows], day):
        raise NotFitToIssue(faults)
    register = RiskRegisterIssue(
        board=board, as_at=day, issued_on=issued_on, issued_by=by, content=[kept(row) for row in rows]
    )
    register._history_user = by
    register.save()
    return register
