"""The tables of actions and of their notes, and how an action stands in words."""

import django_tables2
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Action
from boards.registers.origins import origins_of
from boards.registers.tables import RecordColumn, RecordTable
from cescb.tables import DateColumn

JUDGEMENTS = {DueState.OVERDUE: "poor", DueState.DUE_SOON: "watch"}


def standing_words(action: Action, scope: Scope) -> str:
    """Say how an action stands on the day of the page: Three days overdue; Due in 12 days; Dropped."""
    if action.closed_on and action.closed_on <= scope.day and action.status == Action.Status.DROPPED:
        return "Dropped"
    return due_words(action.due_on, scope.day, action.closed_on)


def standing_tag(action: Action, scope: Scope) -> SafeString:
    """Show how an action stands as a word with a shape."""
    state = due_state(action.due_on, scope.day, action.closed_on)
    context = {"text": standing_words(action, scope), "judgement": JUDGEMENTS.get(state)}
    return render_to_string("components/tag.html", context)


class ActionTable(RecordTable):
    """Actions with their owner, where they came from, and how they stand on the day of the page."""

    caption = "Actions"
    caption_is_hidden = True
    row_header = "title"
    export_name = "actions"

    reference = django_tables2.Column("No.", order_by="number")
    title = RecordColumn("What is to be done")
    owner = django_tables2.Column("Owner", accessor="agency__name", order_by=("agency__name", "seat__title"))
    seat = django_tables2.Column("Seat", accessor="seat__title", visible=False)
    origin = django_tables2.Column("Came from")
    due_on = DateColumn("Due", default="no date")
    standing = django_tables2.Column("How it stands", empty_values=(), orderable=False)
    status = django_tables2.Column("Status")

    class Meta(RecordTable.Meta):
        empty_text = (
            "No action is recorded here. One is raised from a meeting, a challenge or a risk, or added here."
        )

    def render_owner(self, record: Action, value: str) -> str:
        if record.seat is None or record.seat.title == value:
            return value
        return format_html("{}<br>{}", value, record.seat.title)

    def value_owner(self, value: str) -> str:
        return value

    def render_origin(self, record: Action) -> str:
        links = origins_of(record, self.scope)
        if not links:
            return record.get_origin_display()
        return format_html_join(
            ", ", '<a class="govuk-link" href="{}">{}</a>', ((link.href, link.short) for link in links)
        )

    def value_origin(self, record: Action) -> str:
        names = [link.short for link in origins_of(record, self.scope)]
        return ", ".join(names) or record.get_origin_display()

    def render_status(self, record: Action, value: str) -> str:
        return "Closed since" if record.closed_on and record.closed_on > self.scope.day else value

    def render_standing(self, record: Action) -> str:
        return standing_tag(record, self.scope)

    def value_standing(self, record: Action) -> str:
        return standing_words(record, self.scope)


class OwnerActionTable(ActionTable):
    """What one owner has to do, as it is printed and taken away: with the latest note, in one order."""

    seat = django_tables2.Column("Seat", accessor="seat__title")
    latest_note = django_tables2.Column("Latest progress", default="none noted")

    export_name = ""

    class Meta(ActionTable.Meta):
        exclude = ("owner", "status", "steps")
        sequence = (  # type: ignore[assignment]
            "reference",
            "title",
            "seat",
            "origin",
            "due_on",
            "standing",
            "latest_note",
        )
        orderable = False


class ActionNoteTable(RecordTable):
    caption = "Notes of progress"
    caption_is_hidden = True
    row_header = "made_on"
    export_name = "notes"

    made_on = DateColumn("Date")
    text = django_tables2.Column("Note", orderable=False)
    made_by = django_tables2.Column("Noted by", default="not recorded")

    class Meta(RecordTable.Meta):
        empty_text = "No progress has been noted yet."
        order_by = "-made_on"
