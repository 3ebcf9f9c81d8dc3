"""The year's meetings, and one of them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.models import Attendance, Meeting
from boards.permissions import Permission
from boards.queries import meeting_record, meetings_of
from boards.sentences import meeting_sentence, meetings_sentence
from boards.tables import MeetingTable, SeatMarkTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def meetings(request: HttpRequest, scope: Scope) -> HttpResponse:
    rows = meetings_of(scope.board, scope.year)
    return table_page(
        request,
        "boards/meetings.html",
        tables={"table": MeetingTable(rows, year=scope.year)},
        context={
            "lede": meetings_sentence(rows, scope.year.label),
            "sources": dict.fromkeys(row.citation for row in rows if row.citation),
        },
    )


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def meeting(request: HttpRequest, scope: Scope, pk: int) -> HttpResponse:
    """Show one meeting of the year and the mark of every seat of its group."""
    found = get_object_or_404(
        Meeting.objects.select_related("group", "citation__document"),
        pk=pk,
        group__board=scope.board,
        held_on__range=(scope.year.period.start, scope.year.period.end),
    )
    record = meeting_record(found)
    counts = [(mark.label, len(record.with_mark(mark))) for mark in Attendance.Mark]
    address = reverse("boards:meetings", args=[scope.board.slug, scope.year.label])
    return table_page(
        request,
        "boards/meeting.html",
        tables={"table": SeatMarkTable(record.marks)},
        context={
            "meeting": record.meeting,
            "lede": meeting_sentence(record),
            "rows": [
                *({"term": label, "detail": number} for label, number in counts if number),
                {"term": "Quorum", "detail": "The record states no rule, so it cannot be checked"},
            ],
            "breadcrumbs": [{"href": address, "text": "Meetings"}],
        },
    )
