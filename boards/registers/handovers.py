"""What passes from one body to another: by when, who sees to it, and whether it was accepted."""

import datetime
from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Handover, PartnershipBody
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.partnership import tag
from boards.wording import number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class HandoverForm(RecordForm):
    class Meta:
        model = Handover
        fields = ["what", "from_body", "to_body", "due_on", "owner", "accepted_on", "note"]


def standing_text(handover: Handover, scope: Scope) -> str:
    """Say how a handover stands on the day: Accepted; Three days overdue; Due in 12 days; No due date."""
    words = due_words(handover.due_on, scope.day, handover.accepted_on)
    return words.replace("Closed", "Accepted")


def is_overdue(handover: Handover, scope: Scope) -> bool:
    return due_state(handover.due_on, scope.day, handover.accepted_on) == DueState.OVERDUE


class HandoverTable(RecordTable):
    what = RecordColumn("What passes over")
    from_body = django_tables2.Column("From", accessor="from_body__label", order_by="from_body__name")
    to_body = django_tables2.Column("To", accessor="to_body__label", order_by="to_body__name")
    owner = django_tables2.Column("Who sees to it", default="not recorded")
    due_on = DateColumn("By", default="no date")
    accepted_on = DateColumn("Accepted", default="not yet")
    standing = django_tables2.Column("Standing", empty_values=(), order_by=("accepted_on", "due_on"))

    caption = "Handovers between bodies"
    caption_is_hidden = True
    row_header = "what"
    export_name = "handovers"

    class Meta(RecordTable.Meta):
        empty_text = "No handover is recorded, or none answers to the filter."

    def render_standing(self, record: Handover) -> str:
        text = standing_text(record, self.scope)
        return tag(text, "poor") if is_overdue(record, self.scope) else text

    def value_standing(self, record: Handover) -> str:
        return standing_text(record, self.scope)


def open_on(scope: Scope) -> Q:
    """The condition that nobody had accepted by the day."""
    return Q(accepted_on=None) | Q(accepted_on__gt=scope.day)


class HandoverFilter(RecordFilter):
    searched = ("what", "owner", "note")

    state = django_filters.ChoiceFilter(
        label="Standing",
        method="with_state",
        choices=[("open", "Not accepted"), ("overdue", "Overdue"), ("accepted", "Accepted")],
        empty_label="All handovers",
    )
    from_body = django_filters.ModelChoiceFilter(
        label="From", queryset=PartnershipBody.objects.all(), empty_label="Any body"
    )
    to_body = django_filters.ModelChoiceFilter(
        label="To", queryset=PartnershipBody.objects.all(), empty_label="Any body"
    )

    class Meta:
        model = Handover
        fields = ["state", "from_body", "to_body"]

    def with_state(self, rows: QuerySet[Handover], name: str, value: str) -> QuerySet[Handover]:
        """Keep the handovers that stand so on the day of the page."""
        is_open = open_on(self.scope)
        if value == "accepted":
            return rows.exclude(is_open)
        return rows.filter(is_open, due_on__lt=self.scope.day) if value == "overdue" else rows.filter(is_open)


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    is_open = open_on(scope)
    found = rows.aggregate(
        all=Count("pk"),
        open=Count("pk", filter=is_open),
        overdue=Count("pk", filter=is_open & Q(due_on__lt=scope.day)),
        undated=Count("pk", filter=is_open & Q(due_on=None)),
    )
    if not found["all"]:
        return ""
    handovers = sentence_case(numbered(found["all"], "handover"))
    if not found["open"]:
        return f"{handovers}: all accepted."
    details = [f"{number_word(found['overdue'])} overdue"] if found["overdue"] else []
    details += [f"{number_word(found['undated'])} without a date"] if found["undated"] else []
    ending = f" ({', '.join(details)})" if details else ""
    return f"{handovers}: {number_word(found['open'])} not accepted yet{ending}."


def notices(handover: Handover, scope: Scope) -> list[Notice]:
    """Say that a handover is overdue, or due when the body that gives it has ended."""
    found = []
    if handover.due_on and is_overdue(handover, scope):
        found.append(
            Notice(
                standing_text(handover, scope),
                f"{handover.to_body} was to accept it by {long_date(handover.due_on)}.",
            )
        )
    ends_on = handover.from_body.ends_on
    if ends_on and open_after(handover, ends_on):
        found.append(
            Notice(
                "The body that gives it ends first",
                f"{handover.from_body} ends on {long_date(ends_on)}. What it has not handed over by then, "
                "nobody answers for.",
            )
        )
    return found


def open_after(handover: Handover, day: datetime.date) -> bool:
    """Whether it is neither accepted nor due by the day."""
    accepted = handover.accepted_on is not None and handover.accepted_on <= day
    return not accepted and (handover.due_on is None or handover.due_on > day)


HANDOVERS = Register(
    name="handovers",
    model=Handover,
    form=HandoverForm,
    table=HandoverTable,
    filter=HandoverFilter,
    title="Handovers",
    singular="handover",
    lede=lede,
    about="The work of a body that ends goes on only where another body has taken it over.",
    query=lambda rows, scope: rows.select_related("from_body", "to_body"),
    notices=notices,
)
