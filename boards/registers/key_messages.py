"""The year's key messages, read by audience."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from boards.access import Scope
from boards.models import KeyMessage
from boards.queries.engagement import messages_by_audience
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import numbered


class KeyMessageForm(AnonymousForm):
    class Meta:
        model = KeyMessage
        fields = ["audience", "text"]


class KeyMessageTable(RecordTable):
    caption = "Key messages"
    caption_is_hidden = True
    row_header = "text"
    export_name = "key-messages"

    audience = RecordColumn("Audience", linkify=False)
    text = RecordColumn("Message", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = (
            "No key message is recorded for this year. Add what each audience, such as councillors or the "
            "children’s workforce, should know and do."
        )


class KeyMessageFilter(RecordFilter):
    searched = ("audience", "text")

    audience = django_filters.ChoiceFilter(label="Audience", empty_label="All audiences")

    class Meta:
        model = KeyMessage
        fields = ["audience"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset, scope=scope)
        audiences = queryset.order_by("audience").values_list("audience", flat=True).distinct()
        self.filters["audience"].extra["choices"] = [(one, one) for one in audiences]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the messages and whom they are for."""
    messages = rows.count()
    if not messages:
        return ""
    audiences = rows.order_by().values("audience").distinct().count()
    found = numbered(messages, "message").capitalize()
    return f"{found} for {numbered(audiences, 'audience')} in {scope.year.label}."


KEY_MESSAGES = Register(
    name="key_messages",
    model=KeyMessage,
    form=KeyMessageForm,
    table=KeyMessageTable,
    filter=KeyMessageFilter,
    title="Key messages",
    singular="key message",
    lede=lede,
    context=lambda scope, rows: {"audiences": messages_by_audience(rows)},
    list_template="boards/key_messages.html",
)
