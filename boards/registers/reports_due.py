"""The annual plan of reports that the board expects: from whom, how often, when next, and what has come."""

from typing import Any

import django_filters
import django_tables2
from django import forms
from django.db.models import F, QuerySet

from boards.access import Scope
from boards.deadlines import DueState, due_state
from boards.models import Agency, Meeting, ReportDue
from boards.paper_rules import answered_on, next_due, paper_words
from boards.registers.base import Notice, Register, Step
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted, listed
from cescb.tables import DateColumn

Frequency = ReportDue.Frequency


class ReportDueForm(RecordForm):
    class Meta:
        model = ReportDue
        fields = ["title", "frequency", "agency", "due_on", "received_on", "meeting", "note"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limit_to_year(self.fields["meeting"], self.scope)


class ReceiveForm(RecordForm):
    """Notes that a report came, and when a report that comes again is due next."""

    class Meta:
        model = ReportDue
        fields = ["received_on", "meeting", "due_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limit_to_year(self.fields["meeting"], self.scope)
        self.fields["received_on"].required = True
        self.fields["meeting"].label = "Received by the meeting"
        self.initial["received_on"] = self.scope.day
        if self.instance.frequency in (Frequency.TWICE, Frequency.QUARTERLY):
            due, last = self.instance.due_on, self.scope.year.period.end
            self.initial["due_on"] = next_due(self.instance.frequency, due, last)
            self.fields["due_on"].help_text = "Leave empty if no other is due in this year."
        else:
            del self.fields["due_on"]


def limit_to_year(control: forms.Field, scope: Scope) -> None:
    """Offer the meetings of the year alone, with their groups."""
    period = scope.year.period
    assert isinstance(control, forms.ModelChoiceField)
    control.queryset = (
        Meeting.objects.filter(group__board=scope.board, held_on__range=(period.start, period.end))
        .select_related("group")
        .order_by("held_on")
    )


class ReportDueTable(RecordTable):
    title = RecordColumn("Report")
    agency = django_tables2.Column("Written by", default="not recorded")
    frequency = django_tables2.Column("How often")
    due_on = DateColumn("Next due", default="no date")
    standing = django_tables2.Column("How it stands", empty_values=(), orderable=False)
    received_on = DateColumn("Last received", default="none yet")

    caption = "Reports that the board expects"
    caption_is_hidden = True
    row_header = "title"
    export_name = "reports-due"

    class Meta(RecordTable.Meta):
        empty_text = "No report is expected yet. The first one is added with the button above."

    def render_standing(self, record: ReportDue) -> str:
        return standing(record, self.scope)


class ReportDueFilter(RecordFilter):
    searched = ("title", "note")

    agency = django_filters.ModelChoiceFilter(
        label="Written by", queryset=Agency.objects.all(), empty_label="Any agency"
    )
    frequency = django_filters.ChoiceFilter(choices=Frequency.choices, empty_label="Any frequency")

    class Meta:
        model = ReportDue
        fields = ["agency", "frequency"]


def state(report: ReportDue, scope: Scope) -> DueState:
    """Return how a report stands on the day of the page."""
    came = answered_on(report.frequency, report.due_on, report.received_on)
    return due_state(report.due_on, scope.day, came)


def standing(report: ReportDue, scope: Scope) -> str:
    """Say how a report stands: Came in time; Two days overdue; Due in five days."""
    came = answered_on(report.frequency, report.due_on, report.received_on)
    return paper_words(report.due_on, came, scope.day)


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the reports, those overdue and those due within 14 days."""
    states = [state(report, scope) for report in rows]
    if not states:
        return ""
    parts = [
        f"{number} {words}"
        for number, words in (
            (states.count(DueState.OVERDUE), "overdue"),
            (states.count(DueState.DUE_SOON), "due within 14 days"),
            (states.count(DueState.CLOSED), "received"),
        )
        if number
    ]
    expected = counted(len(states), "report").capitalize()
    return f"{expected} expected in {scope.year}: {listed(parts)}." if parts else f"{expected} expected."


def notices(report: ReportDue, scope: Scope) -> list[Notice]:
    if state(report, scope) != DueState.OVERDUE:
        return []
    return [Notice(standing(report, scope), "Remind whoever writes it, or move the date.")]


def steps(report: ReportDue, scope: Scope) -> list[Step]:
    if state(report, scope) == DueState.CLOSED:
        return []
    return [Step("Note that it came", REPORTS_DUE.address(scope, "receive", report.pk), is_main=True)]


REPORTS_DUE = Register(
    name="reports_due",
    model=ReportDue,
    form=ReportDueForm,
    table=ReportDueTable,
    filter=ReportDueFilter,
    title="Reports due",
    singular="report due",
    lede=lede,
    about=(
        "The year’s plan of reports to the board, such as those of the Designated Officer, on private "
        "fostering, on training and on child deaths. Once it is noted that one came which comes again, it is "
        "due at its next date."
    ),
    query=lambda rows, scope: rows.select_related("agency", "meeting__group").order_by(
        F("due_on").asc(nulls_last=True), "number"
    ),
    fields=(
        "title",
        "frequency",
        "agency",
        "due_on",
        ("How it stands", standing),
        "received_on",
        "meeting",
        "note",
    ),
    notices=notices,
    steps=steps,
    concerns=("agency",),
)

REGISTERS = (REPORTS_DUE,)
