"""The risk register of a board on a day, and the registers issued so far."""

import datetime
from dataclasses import dataclass

from django.db.models import F

from boards.models import Board, Risk, RiskRegisterIssue
from boards.risk_rows import RiskRow, restored


@dataclass(frozen=True)
class IssuedRegister:
    """A register as it was issued: the day that it speaks of, when and by whom it was issued, its risks."""

    pk: int
    as_at: datetime.date
    issued_on: datetime.date
    issued_by: str
    rows: tuple[RiskRow, ...]

    @property
    def count(self) -> int:
        return len(self.rows)


def open_risks(board: Board, day: datetime.date) -> tuple[RiskRow, ...]:
    """Return the risks that were open on the day, highest net score first, unrated ones last; one query."""
    found = Risk.objects.filter(board=board).open_on(day).as_at(day).select_related("agency")
    return tuple(risk_row(risk) for risk in found.order_by(F("net_score").desc(nulls_last=True), "number"))


def risk_row(risk: Risk) -> RiskRow:
    """Return a risk read by as_at() as a row of the register."""
    return RiskRow(
        reference=risk.reference,
        title=risk.title,
        description=risk.description,
        cause=risk.get_cause_display(),
        owner=risk.owner,
        has_owner=risk.agency_id is not None,
        existing_controls=risk.existing_controls,
        planned_controls=risk.planned_controls,
        gross=risk.gross,
        net=risk.net,
        before=risk.before,
        target=risk.target,
        reviewed_on=risk.reviewed_on,
        due_on=risk.due_on,
    )


def issued_registers(board: Board) -> tuple[IssuedRegister, ...]:
    """Return the registers that the board has issued, newest first, in one query."""
    issues = RiskRegisterIssue.objects.filter(board=board).select_related("issued_by")
    return tuple(issued_register(issue) for issue in issues)


def issued_register(issue: RiskRegisterIssue) -> IssuedRegister:
    """Read what was frozen when the register was issued."""
    return IssuedRegister(
        pk=issue.pk,
        as_at=issue.as_at,
        issued_on=issue.issued_on,
        issued_by=str(issue.issued_by),
        rows=tuple(restored(values) for values in issue.content),
    )
