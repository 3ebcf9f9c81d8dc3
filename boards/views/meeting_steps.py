"""The steps that close the record of a meeting and open it again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.meeting_rules import MissingPart, Part
from boards.models import AgendaItem, Meeting
from boards.permissions import Permission
from boards.queries.meetings import missing_from
from boards.registers.attendance_forms import ReopenForm
from boards.registers.meetings import MEETINGS
from boards.registers.views import crumbs, find, require_editing
from boards.services import meetings


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def meeting_close(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Say what is missing, each with the page where it is entered, or ask and close the meeting."""
    require_editing(MEETINGS, scope)
    meeting: Meeting = find(MEETINGS, scope, pk)
    back = MEETINGS.address(scope, "record", meeting.pk)
    if meeting.is_closed:
        messages.info(request, "The meeting is closed already.")
        return redirect(back)
    missing = missing_from(meeting)
    if request.method == "POST":
        try:
            meetings.close(meeting=meeting, by=request.user)
        except meetings.Incomplete as incomplete:
            missing = incomplete.missing
        else:
            messages.success(request, "The meeting is closed. Its agenda and who came cannot be changed.")
            return redirect(back)
    context = {
        "meeting": meeting,
        "missing": [{"part": one, "href": place_of(one, meeting, scope)} for one in missing],
        "back": back,
        "breadcrumbs": [*crumbs(MEETINGS, scope), {"href": back, "text": str(meeting)}],
    }
    return render(
        request, "boards/meeting_close.html", context, status=422 if request.method == "POST" else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def meeting_reopen(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask why a closed meeting is opened again, and open it."""
    require_editing(MEETINGS, scope)
    meeting: Meeting = find(MEETINGS, scope, pk)
    back = MEETINGS.address(scope, "record", meeting.pk)
    form = ReopenForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            meetings.reopen(meeting=meeting, reason=form.cleaned_data["reason"], by=request.user)
        except meetings.NotClosed:
            messages.info(request, "The meeting is open already.")
        else:
            messages.success(request, "The meeting is open again: its agenda and who came can be changed.")
        return redirect(back)
    context = {
        "form": form,
        "title": "Open the meeting again",
        "text": f"{meeting} was closed by {meeting.closed_by}." if meeting.is_closed else "",
        "button": "Open again",
        "back": back,
        "breadcrumbs": [*crumbs(MEETINGS, scope), {"href": back, "text": str(meeting)}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)


def place_of(missing: MissingPart, meeting: Meeting, scope: Scope) -> str:
    """Return the address of the page on which the missing part is entered."""
    if missing.part == Part.STATE:
        return MEETINGS.address(scope, "edit", meeting.pk)
    if missing.part == Part.AGENDA:
        add = MEETINGS.address(scope, "agenda_add", meeting.pk)
        return f"{add}?kind={AgendaItem.Kind.VOICE}"
    if missing.part == Part.VOICE:
        item = meeting.agenda.filter(kind=AgendaItem.Kind.VOICE).first()
        assert item is not None
        return MEETINGS.address(scope, "agenda_edit", meeting.pk, item.pk)
    return reverse("boards:meeting_attendance", args=[scope.board.slug, scope.year.label, meeting.pk])
