"""Decisions of a group, at a meeting or between two, with who observed and what children’s views changed."""

import datetime
from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Decision, Group, Meeting
from boards.queries.quorum import quorum_of
from boards.quorum import QuorumResult
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from cescb.tables import DateColumn

Method = Decision.Method


class DecisionForm(AnonymousForm):
    """A decision; one of a meeting has the meeting’s day where no other is given."""

    class Meta:
        model = Decision
        fields = [
            "text",
            "group",
            "meeting",
            "method",
            "decided_on",
            "reasons",
            "childrens_voice",
            "observers",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        period = self.scope.year.period
        of_the_year = Q(held_on__range=(period.start, period.end))
        meetings: Any = self.fields["meeting"]
        meetings.queryset = (
            meetings.queryset.filter(of_the_year | Q(pk=self.instance.meeting_id))
            .exclude(state=Meeting.State.NOT_HELD)
            .select_related("group")
            .order_by("-held_on")
        )

    def clean_meeting(self) -> Meeting | None:
        meeting: Meeting | None = self.cleaned_data["meeting"]
        if meeting and meeting.is_closed:
            raise forms.ValidationError("The meeting is closed. Open it again to record another decision.")
        return meeting

    def clean_decided_on(self) -> datetime.date | None:
        decided_on: datetime.date | None = self.cleaned_data["decided_on"]
        meeting: Meeting | None = self.cleaned_data.get("meeting")
        return decided_on or (meeting.held_on if meeting else None)

    def clean(self) -> dict[str, Any]:
        super().clean()
        group, meeting = self.cleaned_data.get("group"), self.cleaned_data.get("meeting")
        if group and meeting and meeting.group_id != group.pk:
            self.add_error("meeting", f"This is a meeting of another group: {meeting.group}.")
        return self.cleaned_data


class DecisionTable(RecordTable):
    reference = django_tables2.Column("No.", order_by="number")
    text = RecordColumn("Decision")
    group = django_tables2.Column("Decided by")
    decided_on = DateColumn("Decided", default="not recorded")
    method = django_tables2.Column("How")

    caption = "Decisions"
    caption_is_hidden = True
    row_header = "text"
    export_name = "decisions"

    class Meta(RecordTable.Meta):
        empty_text = "No decision is recorded, or none answers to the filter."
        order_by = "-reference"


class DecisionFilter(RecordFilter):
    searched = ("text", "reasons", "childrens_voice")

    group = django_filters.ModelChoiceFilter(queryset=Group.objects.all(), empty_label="All groups")
    method = django_filters.ChoiceFilter(choices=Method.choices, empty_label="Any way")

    class Meta:
        model = Decision
        fields = ["group", "method"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the decisions, those taken between meetings, and those that children’s views shaped."""
    found = rows.aggregate(
        all=Count("pk"),
        between=Count("pk", filter=Q(method__in=[Method.EMAIL, Method.VOTE])),
        shaped=Count("pk", filter=~Q(childrens_voice="")),
    )
    if not found["all"]:
        return ""
    between, shaped = found["between"] or "none", found["shaped"] or "none"
    every = counted(found["all"], "decision").capitalize()
    return (
        f"{every}: {between} taken between meetings, and for {shaped} it is recorded how children’s views "
        "shaped it."
    )


def quorum(decision: Decision) -> QuorumResult | None:
    """Return the quorum of the decision’s meeting; None without one, or before it is held."""
    return quorum_of([decision.meeting]).get(decision.meeting.pk) if decision.meeting else None


def quorum_words(decision: Decision, scope: Scope) -> str:
    """Say whether the group could decide."""
    if decision.meeting is None:
        return "Decided between meetings"
    found = quorum(decision)
    return " ".join(found.reasons) if found else "The meeting is not recorded as held"


def notices(decision: Decision, scope: Scope) -> list[Notice]:
    """Warn of a decision that the meeting could not take."""
    found = quorum(decision)
    if found is None or found.is_quorate is not False:
        return []
    return [
        Notice(
            "The meeting was not quorate",
            "Too few members were there to decide. Let the group confirm the decision at its next meeting, "
            "or before it by e-mail or a vote.",
        )
    ]


def locked(decision: Decision) -> str:
    if decision.meeting and decision.meeting.is_closed:
        return "Its meeting is closed. To change the decision, open the meeting again."
    return ""


DECISIONS = Register(
    name="decisions",
    model=Decision,
    form=DecisionForm,
    table=DecisionTable,
    filter=DecisionFilter,
    title="Decisions",
    singular="decision",
    lede=lede,
    about=(
        "What the board and its groups decided, at meetings and between them. An observer is named, since "
        "observers take part without deciding."
    ),
    query=lambda rows, scope: rows.select_related("group", "meeting__group"),
    fields=(
        "text",
        "group",
        "meeting",
        "method",
        "decided_on",
        ("Quorum", quorum_words),
        "reasons",
        "childrens_voice",
        "observers",
    ),
    notices=notices,
    locked=locked,
)

REGISTERS = (DECISIONS,)
