"""Meetings with their agenda and papers; their pages to read are in boards/views/meetings.py."""

import datetime
from typing import Any

import django_filters
from django import forms
from django.db.models import Max, QuerySet

from boards.models import AgendaItem, Group, Meeting, Paper
from boards.models.groups import existing_between
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordTable
from boards.services import meetings
from cescb.kit.periods import year_label, year_of

State = Meeting.State


class MeetingForm(RecordForm):
    """Calls a meeting or changes its details; what its observer wrote is asked for once it exists."""

    class Meta:
        model = Meeting
        fields = ["group", "held_on", "starts_at", "place", "papers_due_on", "state", "note", "reflection"]
        error_messages = {"starts_at": {"invalid": "Enter a time such as 14:00."}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        period = self.scope.year.period
        groups: Any = self.fields["group"]
        groups.queryset = groups.queryset.filter(existing_between(period.start, period.end))
        self.has_marks = bool(self.instance.pk) and self.instance.attendances.exists()
        if not self.instance.pk:
            del self.fields["reflection"]

    def clean_held_on(self) -> datetime.date:
        held_on: datetime.date = self.cleaned_data["held_on"]
        if year_of(held_on) != self.scope.year.starts_in:
            raise forms.ValidationError(
                f"This day is in {year_label(year_of(held_on))}. Choose that year at the top of the page, or "
                f"a day of {self.scope.year.label}."
            )
        return held_on

    def clean(self) -> dict[str, Any]:
        super().clean()
        group, held_on = self.cleaned_data.get("group"), self.cleaned_data.get("held_on")
        if group and held_on and not group.term.earliest <= held_on <= group.term.latest:
            self.add_error("group", "The group does not exist on this day.")
        if group and self.has_marks and "group" in self.changed_data:
            self.add_error("group", "Who came is recorded for the seats of another group.")
        self._clean_state(held_on)
        return self.cleaned_data

    def _clean_state(self, held_on: datetime.date | None) -> None:
        state = self.cleaned_data.get("state")
        if self.has_marks and state and state != State.HELD:
            self.add_error("state", "Who came is recorded for this meeting, so it was held.")
        elif state == State.HELD and held_on and held_on > self.scope.day:
            self.add_error("state", "A meeting is held only once its day has come.")


class MeetingFilter(RecordFilter):
    searched = ("group__name", "place", "note")

    group = django_filters.ModelChoiceFilter(queryset=Group.objects.all(), empty_label="All groups")
    state = django_filters.ChoiceFilter(choices=State.choices, empty_label="Any state")

    class Meta:
        model = Meeting
        fields = ["group", "state"]


class AgendaItemForm(AnonymousForm):
    """A point of the agenda; a new one comes after the last."""

    needs_owner = True

    class Meta:
        model = AgendaItem
        fields = ["position", "title", "kind", "purpose", "outcome_wanted", "lead", "minute"]

    def __init__(self, *args: Any, owner: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            last = owner.agenda.order_by().aggregate(last=Max("position"))["last"]
            self.initial["position"] = (last or 0) + 1


class PaperForm(RecordForm):
    """A paper for one of the meeting's agenda items."""

    needs_owner = True

    link = forms.URLField(label="Where it is kept", required=False, assume_scheme="https")

    class Meta:
        model = Paper
        fields = ["item", "title", "author", "due_on", "received_on", "link"]

    def __init__(self, *args: Any, owner: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.held_on = owner.held_on
        items: Any = self.fields["item"]
        items.queryset = owner.agenda.all()

    def clean_due_on(self) -> datetime.date | None:
        due_on: datetime.date | None = self.cleaned_data["due_on"]
        if due_on and due_on > self.held_on:
            raise forms.ValidationError("A paper cannot be due after the meeting.")
        return due_on


def locked(meeting: Meeting) -> str:
    return "The meeting is closed. To change anything in it, open it again." if meeting.is_closed else ""


def with_names(rows: QuerySet[Any], scope: Any) -> QuerySet[Any]:
    """Fetch what the name of a meeting and the source of its record are made of."""
    return rows.select_related("group__board", "citation__document", "closed_by")


MEETINGS = Register(
    name="meetings",
    model=Meeting,
    form=MeetingForm,
    table=RecordTable,
    filter=MeetingFilter,
    title="Meetings",
    singular="meeting",
    query=with_names,
    day_field="held_on",
    list_page="boards:meetings",
    record_page="boards:meeting",
    locked=locked,
    adds=meetings.add,
    removes_with=("agenda",),
    parts=(
        Part(
            name="agenda",
            model=AgendaItem,
            form=AgendaItemForm,
            table=RecordTable,
            title="Agenda",
            owner="meeting",
            add_text="Add an agenda item",
        ),
        Part(
            name="papers",
            model=Paper,
            form=PaperForm,
            table=RecordTable,
            title="Papers",
            owner="item",
            under="item__meeting",
            add_text="Add a paper",
        ),
    ),
)

REGISTERS = (MEETINGS,)
