"""Whom the board speaks to: key messages by audience, and what the report shows of stakeholders and plans."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F

from boards.models import Board, Communication, FinancialYear, KeyMessage, Recipient, Stakeholder


@dataclass(frozen=True)
class AudienceMessages:
    """The messages for one audience, in their order."""

    audience: str
    messages: tuple[KeyMessage, ...]


def messages_by_audience(messages: Iterable[KeyMessage]) -> tuple[AudienceMessages, ...]:
    """Gather messages by audience, in the order in which the audiences first come."""
    found: dict[str, list[KeyMessage]] = {}
    for message in messages:
        found.setdefault(message.audience, []).append(message)
    return tuple(AudienceMessages(audience, tuple(rows)) for audience, rows in found.items())


def key_messages_of(year: FinancialYear) -> tuple[AudienceMessages, ...]:
    """Return the year's key messages by audience."""
    return messages_by_audience(year.keymessages.select_related("citation__document"))


def communications_of(year: FinancialYear) -> tuple[Communication, ...]:
    """Return the steps of the year's communications plan: next due first, without a date last."""
    steps = year.communications.select_related("citation__document")
    return tuple(steps.order_by(F("due_on").asc(nulls_last=True), "number"))


def recipients_of(year: FinancialYear) -> tuple[Recipient, ...]:
    """Return who receives the year's annual report, those required by law first."""
    return tuple(year.recipients.select_related("citation__document").order_by("-is_statutory", "number"))


def stakeholders_of(board: Board) -> tuple[Stakeholder, ...]:
    """Return the board's stakeholders, in their order."""
    return tuple(board.stakeholders.select_related("citation__document"))
