"""Who came to the meetings of one group in the year."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import attendance_by_meeting, attendance_by_sector, attendance_heat_map
from boards.permissions import Permission
from boards.queries import attendance_summary, groups_that_met
from boards.sentences import attendance_sentence, rate_text
from boards.tables import MeetingAttendanceTable, SectorAttendanceTable, seat_attendance_table
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def attendance(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the attendance of the group asked for, by default the first that met."""
    groups = groups_that_met(scope.board, scope.year)
    if not groups:
        return render(request, "boards/attendance_empty.html")
    asked = request.GET.get("group") or groups[0].slug
    group = next((group for group in groups if group.slug == asked), None)
    if group is None:
        raise Http404("No such group, or it did not meet in the year.")
    summary = attendance_summary(group, scope.year)
    return table_page(
        request,
        "boards/attendance.html",
        tables={
            "seat_table": seat_attendance_table(summary, prefix="seats-"),
            "meeting_table": MeetingAttendanceTable(summary.meetings, prefix="meetings-"),
            "sector_table": SectorAttendanceTable(summary.sectors, prefix="sectors-"),
        },
        context={
            "summary": summary,
            "group": group,
            "groups": groups,
            "lede": attendance_sentence(summary),
            "statutory": rate_text(summary.statutory),
            "heat_map": attendance_heat_map(summary),
            "meeting_chart": attendance_by_meeting(summary),
            "sector_chart": attendance_by_sector(summary),
        },
    )
