"""The calendar of the year's meetings, as a page and as a file for a diary."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.utils.timezone import now
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.diary import Appointment, diary
from boards.models import Meeting
from boards.permissions import Permission
from boards.presenters.meetings import short_sentence
from boards.queries import meetings_in
from boards.queries.calendar import calendar_of
from boards.registers.meetings import MEETINGS, MeetingFilter


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def calendar(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the meetings month by month, narrowed as the query string says; ?export=ics gives the file."""
    filters = MeetingFilter(request.GET, queryset=meetings_in(scope.board, scope.year), scope=scope)
    meetings = list(filters.qs)
    if request.GET.get("export") == "ics":
        return diary_file(request, scope, meetings)
    found = calendar_of(scope.board, scope.year, meetings)
    query = request.GET.copy()
    query["export"] = "ics"
    context = {
        "calendar": found,
        "lede": short_sentence(found.groups, scope.year.label),
        "form": filters.form,
        "may_edit": MEETINGS.may_edit(scope),
        "day": scope.day,
        "diary": f"?{query.urlencode()}",
    }
    return render(request, "boards/calendar.html", context)


def diary_file(request: HttpRequest, scope: Scope, meetings: list[Meeting]) -> HttpResponse:
    """Return the meetings as a file that diaries read; one that was not held is left out."""
    appointments = [
        Appointment(
            key=f"meeting-{meeting.pk}@{request.get_host()}",
            day=meeting.held_on,
            starts_at=meeting.starts_at,
            title=f"{scope.board.short_name}: {meeting.group}",
            place=meeting.place,
            address=request.build_absolute_uri(meeting_address(scope, meeting)),
        )
        for meeting in meetings
        if meeting.state != Meeting.State.NOT_HELD
    ]
    response = HttpResponse(
        diary(f"{scope.board.short_name} meetings {scope.year}", appointments, now()),
        content_type="text/calendar; charset=utf-8",
    )
    name = slugify(f"{scope.board.slug} meetings {scope.year}")
    response["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return response


def meeting_address(scope: Scope, meeting: Meeting) -> str:
    return MEETINGS.address(scope, "record", meeting.pk)
