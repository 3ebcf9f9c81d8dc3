"""The chair’s brief: what waits for the next meeting, on one page to read or to print."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.deadlines import due_words
from boards.models import Meeting
from boards.permissions import Permission
from boards.presenters.meetings import brief_sentence
from boards.queries.brief import Brief, brief_of, meetings_to_brief
from boards.queries.meetings import AgendaRow
from cescb.kit.periods import long_date


@dataclass(frozen=True)
class Entry:
    """One line of the brief: what it is, how it stands, and the page of its record."""

    text: str
    detail: str
    href: str


@dataclass(frozen=True)
class Part:
    """A heading of the brief with its lines, and what it says where there is none."""

    title: str
    entries: tuple[Entry, ...]
    empty: str


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def brief(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show what waits for the meeting asked for, by default the main board’s next one or else its last."""
    meetings = meetings_to_brief(scope.board, scope.year, scope.day)
    asked = request.GET.get("meeting")
    chosen = [meeting for meeting in meetings if asked in (None, str(meeting.pk))]
    if asked and not chosen:
        raise Http404("No such meeting in the year.")
    if not chosen:
        return render(request, "boards/brief_empty.html")
    found = brief_of(chosen[0], scope.day)
    context = {
        "brief": found,
        "meetings": meetings,
        "lede": brief_sentence(found, scope.day),
        "agenda": [agenda_entry(row, found.meeting, scope) for row in found.agenda],
        "parts": parts_of(found, scope),
    }
    return render(request, "boards/brief.html", context)


def agenda_entry(row: AgendaRow, meeting: Meeting, scope: Scope) -> dict[str, object]:
    """Return a point of the agenda with what is wanted of it, its lead and the papers that have not come."""
    missing = [f"{paper.title} ({paper.words.lower()})" for paper in row.papers if paper.is_missing]
    told = (row.item.outcome_wanted, f"Led by {row.item.lead}" if row.item.lead else "")
    return {
        "item": row.item,
        "sentences": [f"{text.rstrip('.')}." for text in told if text],
        "missing": missing,
        "papers": len(row.papers),
    }


def parts_of(found: Brief, scope: Scope) -> tuple[Part, ...]:
    """Return the lists of the brief, each with the pages of its records."""
    day = found.day

    def page(name: str, pk: int) -> str:
        return reverse(f"boards:{name}_record", args=[scope.board.slug, scope.year.label, pk])

    def part(title: str, entries: Iterable[Entry], empty: str) -> Part:
        return Part(title, tuple(entries), empty)

    return (
        part(
            "Actions overdue or due by the meeting",
            (
                Entry(
                    str(one),
                    f"{one.seat or one.agency}. {due_words(one.due_on, day)}",
                    page("actions", one.pk),
                )
                for one in found.actions
            ),
            "No action is due.",
        ),
        part(
            "Challenges without an answer",
            (
                Entry(
                    str(one),
                    f"{one.other_side}. {due_words(one.answer_due_on, day)}",
                    page("challenges", one.pk),
                )
                for one in found.challenges
            ),
            "Every challenge is answered.",
        ),
        part(
            "Risks to review",
            (
                Entry(str(one), f"{one.owner}. {due_words(one.due_on, day)}", page("risks", one.pk))
                for one in found.risks
            ),
            "No risk is due for review.",
        ),
        part(
            "Reports to receive",
            (
                Entry(
                    one.title,
                    f"{one.agency or 'Writer not recorded'}. {due_words(one.due_on, day)}",
                    page("reports_due", one.pk),
                )
                for one in found.reports
            ),
            "No report is due.",
        ),
        part(
            "Terms that end soon, with nobody to follow",
            (
                Entry(
                    f"{one.seat}, {one.seat.group}",
                    f"{one.person}, until {long_date(one.ends_on)}" if one.ends_on else str(one.person),
                    page("seats", one.seat_id),
                )
                for one in found.terms
            ),
            "No term ends within 90 days.",
        ),
        part(
            "Decided between meetings",
            (
                Entry(
                    str(one),
                    f"{one.get_method_display()}, {long_date(one.decided_on)}" if one.decided_on else "",
                    page("decisions", one.pk),
                )
                for one in found.decisions
            ),
            "Nothing was decided outside meetings since the last one.",
        ),
    )
