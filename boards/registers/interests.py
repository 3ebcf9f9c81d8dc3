"""What members declared: that they can commit their agency, and interests that may conflict."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Interest, Seat
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from cescb.tables import DateColumn


class InterestForm(RecordForm):
    class Meta:
        model = Interest
        fields = ["seat", "kind", "declared_on", "text", "handling", "ended_on"]


class InterestTable(RecordTable):
    text = RecordColumn("Declaration")
    seat = LinkColumn("Seat", page="boards:seats_record", key="seat_id")
    kind = django_tables2.Column("Kind")
    declared_on = DateColumn("Declared")
    ended_on = DateColumn("Ended", default="stands")
    handling = django_tables2.Column("How it is handled", orderable=False)

    caption = "Declarations of members"
    caption_is_hidden = True
    row_header = "text"
    export_name = "declarations"

    class Meta(RecordTable.Meta):
        empty_text = "No declaration is recorded. The first one is added with the button above."
        order_by = "-declared_on"


class InterestFilter(RecordFilter):
    searched = ("text", "handling", "seat__title")

    kind = django_filters.ChoiceFilter(choices=Interest.Kind.choices, empty_label="Either kind")
    seat = django_filters.ModelChoiceFilter(queryset=Seat.objects.all(), empty_label="Any seat")

    class Meta:
        model = Interest
        fields = ["kind", "seat"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    stands = Q(ended_on=None) | Q(ended_on__gte=scope.day)
    found = rows.aggregate(
        all=Count("pk"),
        conflicts=Count("pk", filter=stands & Q(kind=Interest.Kind.CONFLICT)),
        unhandled=Count("pk", filter=stands & Q(kind=Interest.Kind.CONFLICT, handling="")),
    )
    if not found["all"]:
        return ""
    open_ones = counted(found["conflicts"], "interest that may conflict", "interests that may conflict")
    verb = "stands" if found["conflicts"] == 1 else "stand"
    without = found["unhandled"]
    ending = f"; for {without} the record does not say how it is handled" if without else ""
    return f"{open_ones.capitalize()} {verb} at present{ending}."


def notices(interest: Interest, scope: Scope) -> list[Notice]:
    if interest.kind != Interest.Kind.CONFLICT or interest.handling or interest.ended_on:
        return []
    text = "Write down what the member does when the matter comes up, such as leaving the room."
    return [Notice("How it is handled is not recorded", text)]


INTERESTS = Register(
    name="interests",
    model=Interest,
    form=InterestForm,
    table=InterestTable,
    filter=InterestFilter,
    title="Declarations of members",
    singular="declaration",
    lede=lede,
    about=(
        "Members are senior enough to commit their agency, and say so. An interest that may conflict with "
        "the board’s business is declared and handled openly."
    ),
    query=lambda rows, scope: rows.select_related("seat"),
    notices=notices,
)
