"""Who came to the meetings of one group in the year."""

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.charts import attendance_by_meeting, attendance_by_sector, attendance_heat_map
from boards.expectation import SuggestedChallenge
from boards.models import Challenge, Group
from boards.permissions import Permission
from boards.queries import attendance_summary, challenges_suggested_by, groups_that_met
from boards.registers.challenges import CHALLENGES
from boards.sentences import attendance_sentence, rate_text
from boards.tables import (
    AgencyAttendanceTable,
    MeetingAttendanceTable,
    SectorAttendanceTable,
    seat_attendance_table,
)
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def attendance(request: BoardRequest, scope: Scope) -> HttpResponse:
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
            "agency_table": AgencyAttendanceTable(summary.agencies, prefix="agencies-"),
            "sector_table": SectorAttendanceTable(summary.sectors, prefix="sectors-"),
        },
        context={
            "summary": summary,
            "group": group,
            "groups": groups,
            "lede": attendance_sentence(summary),
            "statutory": rate_text(summary.statutory),
            "deciding": rate_text(summary.deciding),
            "guests": [(guest, rate_text(guest.rate)) for guest in summary.guests],
            "suggestions": [
                {
                    "sentence": one.sentence,
                    "is_certain": one.is_certain,
                    "href": challenge_address(one, group, scope),
                }
                for one in challenges_suggested_by(summary, group, scope.day)
            ],
            "may_challenge": CHALLENGES.may_edit(scope),
            "heat_map": attendance_heat_map(summary),
            "meeting_chart": attendance_by_meeting(summary),
            "sector_chart": attendance_by_sector(summary),
        },
    )


def challenge_address(suggestion: SuggestedChallenge, group: Group, scope: Scope) -> str:
    """Return the address of the form for the challenge, filled in as far as the record goes."""
    query = QueryDict(mutable=True)
    query.update(
        {
            "agency": str(suggestion.agency),
            "topic": Challenge.Topic.ATTENDANCE,
            "title": f"Attendance at the {group.name[:1].lower()}{group.name[1:]} in {scope.year}",
            "issue": suggestion.sentence,
        }
    )
    return f"{CHALLENGES.address(scope, 'add')}?{query.urlencode()}"
