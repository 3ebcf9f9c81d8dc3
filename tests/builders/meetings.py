"""Builds what belongs to meetings for tests; every value can be overridden."""

import datetime
from typing import Any

from boards.models import AgendaItem, Decision, FinancialYear, Group, Meeting, Paper, ReportDue, User
from tests.builders.boards import make_agency, make_seat


def make_item(meeting: Meeting, title="Quarterly report", **values) -> AgendaItem:
    values = {"position": meeting.agenda.count() + 1, **values}
    return AgendaItem.objects.create(meeting=meeting, title=title, **values)


def make_voice_item(
    meeting: Meeting, minute="Young people asked for shorter letters.", **values
) -> AgendaItem:
    """The item that no meeting may be without, with something written under it."""
    return make_item(meeting, "Voice of children", kind=AgendaItem.Kind.VOICE, minute=minute, **values)


def make_paper(item: AgendaItem, title="Figures of the quarter", **values) -> Paper:
    return Paper.objects.create(item=item, title=title, **values)


def make_decision(group: Group, text="Agree the plan", **values) -> Decision:
    board = group.board
    values = {
        "number": board.decisions.count() + 1,
        "method": Decision.Method.MEETING if values.get("meeting") else Decision.Method.EMAIL,
        **values,
    }
    return Decision.objects.create(board=board, group=group, text=text, **values)


def make_report_due(year: FinancialYear, title="Training", **values) -> ReportDue:
    values = {"number": year.reportdues.count() + 1, "due_on": datetime.date(2014, 3, 1), **values}
    return ReportDue.objects.create(year=year, title=title, **values)


def make_members(group: Group, number: int) -> list:
    """So many seats of members, each of an agency of its own."""
    return [
        make_seat(group, f"Seat {place}", agency=make_agency(group.board, f"Agency {place}"))
        for place in range(1, number + 1)
    ]


def change_mark(mark: Any, by: User | None, **values) -> None:
    """Change a seat's mark as somebody would through its page."""
    for name, value in values.items():
        setattr(mark, name, value)
    mark._history_user = by
    mark.save()
