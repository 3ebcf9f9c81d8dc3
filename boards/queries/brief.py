"""What the chair needs to know before the next meeting."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from boards.deadlines import DueState, due_state
from boards.models import (
    Action,
    Appointment,
    Board,
    Challenge,
    Decision,
    FinancialYear,
    Group,
    Meeting,
    ReportDue,
    Risk,
)
from boards.paper_rules import answered_on
from boards.queries.meetings import AgendaRow, agenda_of, meetings_in
from boards.quorum import describe_rule
from boards.terms import ending_soon

# How far the brief looks ahead for terms that end.
TERM_DAYS = 90


@dataclass(frozen=True)
class Brief:
    """Everything that waits for a meeting, as it stands on the day of the brief.

    `last` is the group's last meeting held before this one. `actions` are overdue or due by the meeting,
    `challenges` wait for an answer, `risks` are to be reviewed and `reports` to be received by then; `terms`
    end within 90 days and nobody is appointed to follow. `decisions` were taken between the last meeting and
    this one. `coming` are the next meetings of all groups after this one.
    """

    meeting: Meeting
    day: datetime.date
    quorum: str
    agenda: tuple[AgendaRow, ...]
    last: Meeting | None
    actions: tuple[Action, ...]
    challenges: tuple[Challenge, ...]
    risks: tuple[Risk, ...]
    reports: tuple[ReportDue, ...]
    terms: tuple[Appointment, ...]
    decisions: tuple[Decision, ...]
    coming: tuple[Meeting, ...]


def meetings_to_brief(board: Board, year: FinancialYear, day: datetime.date) -> tuple[Meeting, ...]:
    """Return the year's meetings, those still to come before those of the past.

    The main board's come first among either, the nearest to the day before the others: the first is the one
    that the chair thinks of. What was not held needs no brief.
    """
    tiers = [str(tier) for tier in Group.Tier]

    def order(meeting: Meeting) -> tuple[bool, int, int]:
        days = (meeting.held_on - day).days
        is_past = days < 0 or meeting.state == Meeting.State.HELD
        return is_past, tiers.index(meeting.group.tier), abs(days)

    return tuple(sorted(meetings_in(board, year).exclude(state=Meeting.State.NOT_HELD), key=order))


def brief_of(meeting: Meeting, day: datetime.date) -> Brief:
    """Return what waits for the meeting, in a number of queries that does not grow with it.

    A meeting of the past is briefed as at its own day: what waited for it then.
    """
    board, by = meeting.group.board, meeting.held_on
    day = min(day, by)
    last = (
        Meeting.objects.filter(group=meeting.group, state=Meeting.State.HELD, held_on__lt=by)
        .order_by("-held_on")
        .first()
    )
    actions = Action.objects.filter(board=board, due_on__lte=by).open_on(day)
    unanswered = Q(answered_on=None) | Q(answered_on__gt=day)
    challenges = Challenge.objects.filter(unanswered, board=board).open_on(day)
    risks = Risk.objects.filter(board=board).open_on(day).as_at(day).select_related("agency")
    return Brief(
        meeting=meeting,
        day=day,
        quorum=describe_rule(meeting.group.quorum_rule),
        agenda=agenda_of(meeting, day),
        last=last,
        actions=tuple(actions.select_related("agency", "seat").order_by("due_on", "number")),
        challenges=tuple(challenges.select_related("agency", "body").order_by("answer_due_on", "number")),
        risks=tuple(risk for risk in risks if risk.due_on is None or risk.due_on <= by),
        reports=tuple(_reports(board, by, day)),
        terms=tuple(_terms(board, day)),
        decisions=tuple(_between(meeting, last)),
        coming=tuple(
            Meeting.objects.filter(group__board=board, held_on__gt=by)
            .exclude(state=Meeting.State.NOT_HELD)
            .select_related("group__board")
            .order_by("held_on")[:4]
        ),
    )


def _reports(board: Board, by: datetime.date, day: datetime.date) -> Iterable[ReportDue]:
    """Yield the reports that have not come and are due by the meeting."""
    expected = ReportDue.objects.filter(year__board=board, due_on__lte=by).select_related("agency")
    for report in expected.order_by("due_on", "number"):
        came = answered_on(report.frequency, report.due_on, report.received_on)
        if due_state(report.due_on, day, came) != DueState.CLOSED:
            yield report


def _terms(board: Board, day: datetime.date) -> Iterable[Appointment]:
    """Yield the terms that end soon and that nobody is appointed to follow."""
    last = day + datetime.timedelta(days=TERM_DAYS)
    holders = Appointment.objects.holders().filter(seat__group__board=board)
    followed = set(holders.filter(starts_on__gt=day).values_list("seat_id", flat=True))
    ending = holders.filter(ends_on__range=(day, last)).select_related("seat__group", "person")
    for term in ending.order_by("ends_on"):
        if ending_soon(term.term, day, TERM_DAYS) and term.seat_id not in followed:
            yield term


def _between(meeting: Meeting, last: Meeting | None) -> Iterable[Decision]:
    """Return what the group decided outside meetings since its last one."""
    found = Decision.objects.filter(group=meeting.group, meeting=None, decided_on__lte=meeting.held_on)
    return found.filter(decided_on__gt=last.held_on) if last else found
