"""The year's meetings, and one of them with its agenda, who came and what came of it."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.meeting_rules import entry_refusal
from boards.models import Attendance, Meeting
from boards.permissions import Permission
from boards.presenters.meetings import details_of, quorum_words
from boards.queries import agenda_of, meeting_record, meeting_rows, meetings_in
from boards.registers.actions import action_panel
from boards.registers.base import Panel, Step
from boards.registers.challenges import CHALLENGES, ChallengeTable
from boards.registers.decisions import DECISIONS, DecisionTable
from boards.registers.meetings import MEETINGS, MeetingFilter, locked
from boards.registers.views import crumbs, find
from boards.sentences import meeting_sentence, meetings_sentence
from boards.tables import MeetingTable, SeatMarkTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def meetings(request: HttpRequest, scope: Scope) -> HttpResponse:
    """List the meetings of all groups, narrowed as the query string says."""
    every = meetings_in(scope.board, scope.year)
    filters = MeetingFilter(request.GET, queryset=every, scope=scope)
    rows = meeting_rows(list(filters.qs))
    return table_page(
        request,
        "boards/meetings.html",
        tables={"table": MeetingTable(rows, year=scope.year)},
        context={
            "lede": meetings_sentence(every.order_by().values_list("state", flat=True), scope.year.label),
            "form": filters.form,
            "may_edit": MEETINGS.may_edit(scope),
            "sources": dict.fromkeys(row.citation for row in rows if row.citation),
        },
    )


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def meeting(request: HttpRequest, scope: Scope, pk: int) -> HttpResponse:
    """Show one meeting of the year, and what somebody who may edit can do with it next."""
    found: Meeting = find(MEETINGS, scope, pk)
    record = meeting_record(found)
    may_edit, reason = MEETINGS.may_edit(scope), locked(found)
    panels = panels_of(found, scope)
    quorum = record.meeting.quorum
    tables = {f"panel_{number}": panel.table for number, panel in enumerate(panels) if panel.table}
    return table_page(
        request,
        "boards/meeting.html",
        tables={"table": SeatMarkTable(record.marks, prefix="seats-"), **tables},
        context={
            "meeting": found,
            "row": record.meeting,
            "lede": meeting_sentence(record),
            "details": details_of(found),
            "counts": [
                {"term": mark.label, "detail": number}
                for mark in Attendance.Mark
                if (number := len(record.with_mark(mark)))
            ],
            "quorum": quorum_words(record.meeting.rule, quorum) if quorum else None,
            "refusal": entry_refusal(found.state, found.held_on, scope.day, is_closed=found.is_closed),
            "agenda": agenda_of(found, scope.day),
            "panels": panels,
            "may_edit": may_edit,
            "can_change": may_edit and not reason,
            "steps": steps_of(found, scope, is_complete=record.is_complete) if may_edit else (),
            "breadcrumbs": crumbs(MEETINGS, scope),
        },
    )


def steps_of(found: Meeting, scope: Scope, *, is_complete: bool) -> list[Step]:
    """Return what can be done with the meeting, what comes next as the main step.

    `is_complete` says whether every seat has a mark.
    """

    def step(text: str, page: str, *, is_main: bool = False) -> Step:
        return Step(text, reverse(f"boards:{page}", args=address), is_main)

    address = [scope.board.slug, scope.year.label, found.pk]
    if found.is_closed:
        return [step("Open again", "meeting_reopen")]
    steps = []
    if not entry_refusal(found.state, found.held_on, scope.day, is_closed=False):
        text = "Change who came" if is_complete else "Enter who came"
        steps.append(step(text, "meeting_attendance", is_main=not is_complete))
    if found.state == Meeting.State.HELD:
        steps.append(step("Close the meeting", "meeting_close", is_main=is_complete))
    return steps


def panels_of(found: Meeting, scope: Scope) -> list[Panel]:
    """Return what came of the meeting: decisions, actions and challenges, each with the way to add one."""
    decisions = DecisionTable(
        DECISIONS.rows(scope).filter(meeting=found),
        scope=scope,
        prefix="decisions-",
        exclude=("group", "decided_on", "method"),
        empty_text="No decision of this meeting is recorded.",
        address=lambda decision: DECISIONS.address(scope, "record", decision.pk),
    )
    challenges = ChallengeTable(
        CHALLENGES.rows(scope).filter(meeting=found),
        scope=scope,
        prefix="challenges-",
        empty_text="No challenge was raised at this meeting.",
        address=lambda challenge: CHALLENGES.address(scope, "record", challenge.pk),
    )
    decide = f"{DECISIONS.address(scope, 'add')}?meeting={found.pk}&group={found.group_id}"
    challenge = f"{CHALLENGES.address(scope, 'add')}?meeting={found.pk}"
    return [
        Panel("Decisions", decisions, add=None if found.is_closed else Step("Record a decision", decide)),
        action_panel(found, scope),
        Panel("Challenges", challenges, add=Step("Log a challenge", challenge)),
    ]
