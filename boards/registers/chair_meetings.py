"""Meetings of the chair with other bodies, such as the safeguarding review with the chief executive."""

from typing import Any
from urllib.parse import urlencode

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, F, Q, QuerySet
from django.template.defaultfilters import linebreaksbr
from django.urls import reverse

from boards.access import Scope
from boards.models import ChairMeeting, PartnershipBody
from boards.registers.base import Register, Step
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import LinesColumn, missing
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import year_label, year_of
from cescb.tables import DATE, DateColumn, NumericColumn, Table


class ChairMeetingForm(RecordForm):
    class Meta:
        model = ChairMeeting
        fields = ["body", "title", "held_on", "state", "people", "concerns", "follow_up"]

    def clean_held_on(self) -> Any:
        held_on = self.cleaned_data["held_on"]
        if year_of(held_on) != self.scope.year.starts_in:
            raise forms.ValidationError(
                f"This day is in {year_label(year_of(held_on))}. Enter the meeting in that year, or a day of "
                f"{self.scope.year.label}."
            )
        return held_on


class ChairMeetingTable(RecordTable):
    held_on = DateColumn("Date")
    title = RecordColumn("Meeting")
    body = django_tables2.Column("With", accessor="body__label", order_by="body__name")
    state = django_tables2.Column("State", attrs=DATE)
    concerns = LinesColumn("Concerns raised", empty_values=())
    follow_up = LinesColumn("What was agreed", empty_values=())

    caption = "Meetings of the chair"
    caption_is_hidden = True
    row_header = "title"
    export_name = "chair-meetings"

    class Meta(RecordTable.Meta):
        empty_text = "No meeting of the chair is recorded for this year, or none answers to the filter."

    def render_concerns(self, value: str, record: ChairMeeting) -> str:
        return told(value, record)

    def render_follow_up(self, value: str, record: ChairMeeting) -> str:
        return told(value, record)


def told(text: str, meeting: ChairMeeting) -> str:
    """Show what is written of a meeting; of one that was held it is said where nothing is."""
    is_held = meeting.state == ChairMeeting.State.HELD
    return linebreaksbr(text) if text or not is_held else missing()


class ChairMeetingFilter(RecordFilter):
    searched = ("title", "people", "concerns", "follow_up")

    body = django_filters.ModelChoiceFilter(
        label="With", queryset=PartnershipBody.objects.all(), empty_label="Any body"
    )
    state = django_filters.ChoiceFilter(choices=ChairMeeting.State.choices, empty_label="Any state")

    class Meta:
        model = ChairMeeting
        fields = ["body", "state"]


class ExpectedTable(Table):
    """For each body that the chair meets: how often in the year, against how often they agreed to."""

    name = django_tables2.Column("Body")
    held = NumericColumn("Held")
    planned = NumericColumn("Planned")
    meetings_a_year = NumericColumn("Agreed for a year", default="not recorded")

    caption = "Meetings with each body, against what was agreed"
    row_header = "name"
    export_name = ""

    class Meta(Table.Meta):
        orderable = False
        empty_text = "No body is recorded that the chair meets."


def bodies_met(scope: Scope) -> QuerySet[Any]:
    """The bodies that the chair met or is to meet in the year, each with `held` and `planned`."""
    counts = {
        name: Count("chair_meetings", filter=Q(chair_meetings__year=scope.year, chair_meetings__state=name))
        for name in (ChairMeeting.State.HELD, ChairMeeting.State.PLANNED)
    }
    rows: QuerySet[Any] = PartnershipBody.objects.filter(board=scope.board).annotate(**counts)
    met = Q(meetings_a_year__isnull=False) | Q(held__gt=0) | Q(planned__gt=0)
    return rows.filter(met).order_by("position")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    held = rows.filter(state=ChairMeeting.State.HELD).count()
    behind = [
        f"{body.label} ({number_word(body.held)} of {number_word(body.meetings_a_year)})"
        for body in bodies_met(scope).filter(held__lt=F("meetings_a_year"))
    ]
    if not held and not behind:
        return ""
    start = f"{sentence_case(numbered(held, 'meeting'))} held in {scope.year.label}"
    return f"{start}; fewer than agreed with {joined(behind)}." if behind else f"{start}."


def steps(meeting: ChairMeeting, scope: Scope) -> list[Step]:
    """Offer to put what was agreed on the tracker of actions, once the meeting was held."""
    if meeting.state != ChairMeeting.State.HELD:
        return []
    address = reverse("boards:actions_add", args=[scope.board.slug, scope.year.label])
    return [Step("Raise an action", f"{address}?{urlencode({'title': meeting.follow_up[:300]})}")]


CHAIR_MEETINGS = Register(
    name="chair_meetings",
    model=ChairMeeting,
    form=ChairMeetingForm,
    table=ChairMeetingTable,
    filter=ChairMeetingFilter,
    title="Meetings of the chair",
    singular="meeting of the chair",
    lede=lede,
    about=(
        "Meetings with another body, outside the board’s own groups. How many were agreed for a year is kept "
        "with the body."
    ),
    query=lambda rows, scope: rows.select_related("body"),
    steps=steps,
    list_template="boards/chair_meetings.html",
    context=lambda scope, rows: {"expected": ExpectedTable(bodies_met(scope), prefix="expected-")},
)
