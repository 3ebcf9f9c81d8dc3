"""What is due on a day: what somebody should see first, for the whole board or for some of its agencies."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import OuterRef, Q

from boards.deadlines import DueState
from boards.models import Action, Board, Challenge, FinancialYear, Meeting, ReportDue, Risk
from boards.queries.home import number_of


@dataclass(frozen=True)
class Due:
    """How much is due; `next_meeting` is the first one planned for the rest of the year, if there is any."""

    actions_overdue: int
    actions_soon: int
    answers_overdue: int
    risks_to_review: int
    meetings_to_close: int
    reports_overdue: int
    next_meeting: Meeting | None


@dataclass(frozen=True)
class AgencyDue:
    """What an agency owes the board: its open actions, those overdue, and challenges to be answered."""

    open_actions: int
    overdue_actions: int
    unanswered: int


def due_on(year: FinancialYear, day: datetime.date) -> Due:
    """Return what is due on the board on a day of the year, in two queries.

    Meetings and reports are those of the year; actions, challenges and risks carry on from year to year.
    """
    own = {"board": OuterRef("pk")}
    within = (year.period.start, year.period.end)
    actions = Action.objects.filter(**own)
    meetings = Meeting.objects.filter(group__board=OuterRef("pk"), held_on__range=within)
    risks = Risk.objects.filter(**own).open_on(day).as_at(day)
    reports = ReportDue.objects.filter(year__board=OuterRef("pk"), year=year, due_on__lt=day)
    counts = Board.objects.annotate(
        actions_overdue=number_of(actions.in_due_state(DueState.OVERDUE, day), "board"),
        actions_soon=number_of(actions.in_due_state(DueState.DUE_SOON, day), "board"),
        answers_overdue=number_of(Challenge.objects.filter(**own).answer_overdue(day), "board"),
        risks_to_review=number_of(risks.filter(Q(due_on=None) | Q(due_on__lt=day)), "board"),
        meetings_to_close=number_of(
            meetings.filter(state=Meeting.State.HELD, held_on__lte=day, closed_at=None), "group__board"
        ),
        reports_overdue=number_of(
            reports.filter(Q(received_on=None) | Q(received_on__gt=day)), "year__board"
        ),
    ).get(pk=year.board_id)
    coming = Meeting.objects.filter(
        group__board=year.board_id, held_on__range=(day, year.period.end), state=Meeting.State.PLANNED
    )
    return Due(
        actions_overdue=counts.actions_overdue,
        actions_soon=counts.actions_soon,
        answers_overdue=counts.answers_overdue,
        risks_to_review=counts.risks_to_review,
        meetings_to_close=counts.meetings_to_close,
        reports_overdue=counts.reports_overdue,
        next_meeting=coming.select_related("group__board").order_by("held_on", "pk").first(),
    )


def due_from(board: Board, agencies: Collection[int], day: datetime.date) -> AgencyDue:
    """Return what the agencies, given by primary key, owe the board on the day, in one query."""
    own = {"board": OuterRef("pk"), "agency__in": agencies}
    actions = Action.objects.filter(**own)
    waiting = Challenge.objects.filter(**own, direction=Challenge.Direction.BY_BOARD).open_on(day)
    counts = Board.objects.annotate(
        open_actions=number_of(actions.open_on(day), "board"),
        overdue_actions=number_of(actions.in_due_state(DueState.OVERDUE, day), "board"),
        unanswered=number_of(waiting.filter(status=Challenge.Status.OPEN), "board"),
    )
    found = counts.values("open_actions", "overdue_actions", "unanswered").get(pk=board.pk)
    return AgencyDue(**found)
