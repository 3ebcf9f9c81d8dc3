"""The rows of the home page that say what is due, each with the page that shows it."""

from typing import Any

from django.urls import reverse

from boards.access import Scope
from boards.models import Agency
from boards.queries.due import AgencyDue, Due
from boards.sentences import counted
from cescb.kit.periods import long_date

Row = dict[str, Any]


def due_rows(scope: Scope, due: Due) -> list[Row]:
    """Return what is due on the board; nothing for what is in order."""
    counts = [
        ("Actions overdue", due.actions_overdue, "action", "boards:actions", "due=overdue"),
        ("Actions due soon", due.actions_soon, "action", "boards:actions", "due=due_soon"),
        (
            "Challenges waiting for an answer",
            due.answers_overdue,
            "challenge",
            "boards:challenges",
            "status=overdue",
        ),
        ("Risks to be reviewed", due.risks_to_review, "risk", "boards:risks", "review=overdue"),
        ("Meetings held and not closed", due.meetings_to_close, "meeting", "boards:meetings", ""),
        ("Reports to the board overdue", due.reports_overdue, "report", "boards:reports_due", ""),
    ]
    rows = [
        {"term": term, "detail": counted(number, noun), "href": address(scope, name, query)}
        for term, number, noun, name, query in counts
        if number
    ]
    if meeting := due.next_meeting:
        detail = f"{meeting.group}, {long_date(meeting.held_on)}"
        rows.insert(0, {"term": "Next meeting", "detail": detail, "href": meeting.get_absolute_url()})
    return rows


def agency_rows(scope: Scope, agency: Agency, due: AgencyDue) -> list[Row]:
    """Return what an agency owes the board, and where all that concerns it stands."""
    late = f", {due.overdue_actions} of them overdue" if due.overdue_actions else ""
    return [
        {
            "term": "Open actions",
            "detail": f"{counted(due.open_actions, 'action').capitalize()}{late}",
            "href": address(scope, "boards:actions"),
        },
        {
            "term": "Challenges to answer",
            "detail": counted(due.unanswered, "challenge").capitalize(),
            "href": address(scope, "boards:challenges"),
        },
        {
            "term": "All that concerns it",
            "detail": "Seats, contributions, actions and challenges",
            "href": reverse("boards:agencies_record", args=[scope.board.slug, scope.year.label, agency.pk]),
        },
    ]


def address(scope: Scope, name: str, query: str = "") -> str:
    found = reverse(name, args=[scope.board.slug, scope.year.label])
    return f"{found}?{query}" if query else found
