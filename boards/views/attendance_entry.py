"""Entering who came to a meeting, every seat on one screen with the quorum worked out, and its history."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.meeting_rules import entry_refusal
from boards.models import Meeting
from boards.permissions import Permission
from boards.presenters.meetings import progress_words, quorum_words, saved_words
from boards.queries.attendance_entry import (
    EntryRow,
    LatestEntry,
    attendance_changes,
    attendance_version,
    entry_rows,
    latest_entry,
    mark_words,
)
from boards.queries.quorum import quorum_with
from boards.registers.attendance_forms import CHOICES, MarkFormSet, MeetingMarks, prefix_of
from boards.registers.meetings import MEETINGS
from boards.registers.views import crumbs, find, require_editing
from boards.services import attendance
from boards.services.records import ChangedMeanwhile
from boards.tables import AttendanceChangeTable
from cescb.tables import table_page


@dataclass(frozen=True)
class RowDifference:
    """A seat for which what is saved differs from what was entered, both in words."""

    seat: int
    title: str
    saved: str
    entered: str


@dataclass(frozen=True)
class EntryConflict:
    """What somebody else saved while the form was open, against what was entered."""

    latest: LatestEntry | None
    differences: tuple[RowDifference, ...]


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def meeting_attendance(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Show and take the marks of all seats; with “quorum” in what is posted, only work out the quorum.

    The quorum is answered with its part of the page where htmx asks for it. Nothing is saved then.
    """
    require_editing(MEETINGS, scope)
    meeting: Meeting = find(MEETINGS, scope, pk)
    if reason := entry_refusal(meeting.state, meeting.held_on, scope.day, is_closed=meeting.is_closed):
        messages.error(request, reason)
        return redirect("boards:meeting", scope.board.slug, scope.year.label, meeting.pk)
    rows = entry_rows(meeting)
    data = request.POST if request.method == "POST" else None
    formset = MarkFormSet(data, rows=rows, seen=attendance_version(meeting))
    if data is None or "quorum" in data:
        return answer(request, scope, meeting, formset)
    if not formset.is_valid():
        return answer(request, scope, meeting, formset, status=422)
    try:
        attendance.record(
            meeting=meeting, marks=formset.entered, seen=formset.seen, by=request.user, day=scope.day
        )
    except ChangedMeanwhile as meanwhile:
        rows = entry_rows(meeting)
        newer = completed(data, rows, meanwhile.version)
        formset = MarkFormSet(newer, rows=rows, seen=meanwhile.version)
        conflict = EntryConflict(latest_entry(meeting), differences(formset))
        return answer(request, scope, meeting, formset, conflict=conflict, status=409)
    except attendance.EntryRefused as refused:
        messages.error(request, refused.reason)
    else:
        messages.success(request, saved_words(meeting, len(formset.entered), len(rows)))
    return redirect("boards:meeting", scope.board.slug, scope.year.label, meeting.pk)


def answer(
    request: BoardRequest,
    scope: Scope,
    meeting: Meeting,
    formset: MeetingMarks,
    *,
    conflict: EntryConflict | None = None,
    status: int = 200,
) -> HttpResponse:
    """Return the page, or the part with the quorum alone where htmx asks for it."""
    marks = formset.marks if formset.is_bound else initial_marks(formset.rows)
    quorum = quorum_with(meeting, (row.seat for row in formset.rows), marks)
    context: dict[str, Any] = {
        "quorum": quorum_words(meeting.group.quorum_rule, quorum),
        "progress": progress_words(len(marks), len(formset.rows)),
    }
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "boards/_quorum.html", context)
    back = reverse("boards:meeting", args=[scope.board.slug, scope.year.label, meeting.pk])
    context |= {
        "meeting": meeting,
        "formset": formset,
        "conflict": conflict,
        "keys": [(key, label) for _, label, key in CHOICES],
        "back": back,
        "breadcrumbs": [*crumbs(MEETINGS, scope), {"href": back, "text": str(meeting)}],
    }
    return render(request, "boards/meeting_attendance.html", context, status=status)


def initial_marks(rows: Sequence[EntryRow]) -> dict[int, str]:
    """Return the marks that the form shows at first, by the seat’s key."""
    return {row.seat.pk: row.initial["mark"] for row in rows if row.initial["mark"]}


def completed(data: QueryDict, rows: tuple[EntryRow, ...], version: int) -> QueryDict:
    """Return what was posted as a change of the version that is saved now.

    A seat for which nothing was entered takes what somebody else has saved for it: two people who each enter
    a part of the seats lose nothing.
    """
    newer = data.copy()
    newer["seen"] = str(version)
    for row in rows:
        if row.saved and not newer.get(f"{prefix_of(row)}-mark"):
            for name, value in row.initial.items():
                newer[f"{prefix_of(row)}-{name}"] = value
    return newer


def differences(formset: MeetingMarks) -> tuple[RowDifference, ...]:
    """Return the seats for which the form differs from what is saved, in the order of the form."""
    formset.is_valid()
    found = []
    for form in formset.forms:
        saved = in_words(form.row.initial if form.row.saved else {})
        entered = in_words(form.cleaned_data)
        if saved != entered:
            found.append(RowDifference(form.row.seat.pk, form.row.seat.title, saved, entered))
    return tuple(found)


def in_words(values: dict[str, Any]) -> str:
    return mark_words(values["mark"], values["deputy"], values["note"]) if values.get("mark") else ""


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def meeting_attendance_history(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Show who changed the mark of which seat, newest first."""
    meeting: Meeting = find(MEETINGS, scope, pk)
    back = reverse("boards:meeting", args=[scope.board.slug, scope.year.label, meeting.pk])
    return table_page(
        request,
        "boards/meeting_attendance_history.html",
        tables={"table": AttendanceChangeTable(attendance_changes(meeting))},
        context={
            "meeting": meeting,
            "breadcrumbs": [*crumbs(MEETINGS, scope), {"href": back, "text": str(meeting)}],
        },
    )
