"""What went well in the year, who made it happen, and whether they were thanked."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, QuerySet

from boards.access import Scope
from boards.models import Success
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.tables import DateColumn


class SuccessForm(AnonymousForm):
    class Meta:
        model = Success
        fields = ["text", "who", "noted_on", "thanked_on"]


class SuccessTable(RecordTable):
    caption = "What went well"
    caption_is_hidden = True
    row_header = "text"
    export_name = "successes"

    text = RecordColumn("What went well", orderable=False)
    who = django_tables2.Column("Thanks to")
    noted_on = DateColumn("Noted")
    thanked_on = DateColumn("Thanked", default="not yet")

    class Meta(RecordTable.Meta):
        empty_text = (
            "No success is noted for this year. Note what went well, and who is to be thanked for it."
        )


class SuccessFilter(RecordFilter):
    searched = ("text", "who")

    thanked = django_filters.ChoiceFilter(
        label="Thanks",
        method="with_thanks",
        choices=[("yes", "Thanked"), ("no", "Not thanked yet")],
        empty_label="Thanked or not",
    )

    class Meta:
        model = Success
        fields = ["thanked"]

    def with_thanks(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the successes for which somebody was thanked, or the others."""
        return rows.filter(thanked_on__isnull=value == "no")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the successes and the thanks."""
    found = rows.aggregate(all=Count("pk"), thanked=Count("thanked_on"))
    if not found["all"]:
        return ""
    count = numbered(found["all"], "success", "successes").capitalize()
    thanked = number_word(found["thanked"])
    return f"{count} noted in {scope.year.label}; thanks were given for {thanked} of them."


SUCCESSES = Register(
    name="successes",
    model=Success,
    form=SuccessForm,
    table=SuccessTable,
    filter=SuccessFilter,
    title="Successes",
    singular="success",
    lede=lede,
)
