"""The terms of a seat: its holders, one after another, and its named deputies; appraisals of the member."""

from typing import Any, ClassVar

import django_tables2
from django import forms
from django.db.models import QuerySet

from boards.access import Scope
from boards.models import Appointment, MemberAppraisal, Person, Seat
from boards.registers.base import Part
from boards.registers.forms import RecordForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordTable
from boards.services import records
from boards.services.seats import Successor
from boards.terms import Term, lies_within
from boards.wording import joined
from cescb.forms import DayField
from cescb.kit.periods import long_date
from cescb.tables import DateColumn

Capacity = Appointment.Capacity


def new_person_field() -> forms.CharField:
    return forms.CharField(
        label="Or somebody new",
        max_length=120,
        required=False,
        help_text="The name of somebody who is not in the list yet. Young people are added among the people.",
    )


def check_new_person(form: forms.Form | RecordForm, scope: Scope) -> None:
    """Refuse a name beside a choice from the list, and one that is in the list already."""
    name = form.cleaned_data.get("new_person", "")
    if name and form.cleaned_data.get("person"):
        form.add_error("new_person", "Choose a person from the list or enter a new name, not both.")
    elif name and Person.objects.filter(board=scope.board, name__iexact=name).exists():
        form.add_error("new_person", f"{name} is in the list already. Choose the name there.")


def typed_term(data: dict[str, Any]) -> Term | None:
    """Return the two dates of a form as a term; None where they are in the wrong order, as the form says."""
    try:
        return Term(data.get("starts_on"), data.get("ends_on"))
    except ValueError:
        return None


def frame_sentence(seat: Seat) -> str:
    """Say from when until when the seat exists, for a term that lies outside."""
    parts = [
        f"{word} {long_date(day)}" for word, day in (("from", seat.starts_on), ("until", seat.ends_on)) if day
    ]
    return f"The seat exists {joined(parts)}. The dates of a term lie within that time."


class TermForm(RecordForm):
    """Adds or changes a term of the seat in the capacity that the subclass names."""

    needs_owner = True
    capacity: ClassVar[Capacity]

    new_person = new_person_field()

    class Meta:
        model = Appointment
        fields = ["person", "new_person", "starts_on", "ends_on", "date_note"]

    field_order = ["person", "new_person"]

    def __init__(
        self, *args: Any, scope: Scope, owner: Seat, tied: tuple[str, ...] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, scope=scope, tied=(*tied, "capacity"), **kwargs)
        self.seat = owner
        self.instance.capacity = self.capacity
        if self.instance.pk:
            del self.fields["new_person"]
        else:
            self.fields["person"].required = False

    def clean(self) -> dict[str, Any]:
        check_new_person(self, self.scope)
        data = self.cleaned_data
        if "new_person" in data and not (data["new_person"] or data.get("person")):
            self.add_error("person", "Choose a person, or enter the name of somebody new.")
        term = typed_term(data)
        if term and not lies_within(term, self.seat.term):
            self.add_error("starts_on", frame_sentence(self.seat))
        return data

    def save(self, commit: bool = True) -> Any:
        """Save the term, and before it the person who was not in the list."""
        if name := self.cleaned_data.get("new_person"):
            person = Person(board=self.scope.board, name=name)
            records.add(person, by=self.instance._history_user, board=person.board, write=person.save)
            self.instance.person = person
        return super().save(commit)


class HolderForm(TermForm):
    capacity = Capacity.HOLDER


class DeputyForm(TermForm):
    capacity = Capacity.DEPUTY


class HandOverForm(forms.Form):
    """Asks for the holder's last day and, where somebody follows, who that is and for how long."""

    last_day = DayField(label="Last day of the present holder", error_messages={"required": "Enter a date."})
    person = forms.ModelChoiceField(
        Person.objects.none(),
        label="Who follows",
        required=False,
        empty_label="Nobody yet: the seat is then vacant",
    )
    new_person = new_person_field()
    starts_on = DayField(
        label="First day of the next holder",
        help_text="Leave empty for the day after.",
        required=False,
    )
    ends_on = DayField(
        label="Last day of the next holder’s term",
        help_text="Leave empty for an open term.",
        required=False,
    )

    def __init__(self, *args: Any, scope: Scope, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scope = scope
        person: Any = self.fields["person"]
        person.queryset = Person.objects.filter(board=scope.board)

    def clean(self) -> dict[str, Any]:
        check_new_person(self, self.scope)
        data = self.cleaned_data
        last, first, end = data.get("last_day"), data.get("starts_on"), data.get("ends_on")
        if last and first and first <= last:
            self.add_error("starts_on", "The next holder starts after the last day of the present one.")
        if end and (first or last) and end < (first or last):
            self.add_error("ends_on", "A term cannot end before it starts.")
        return data

    @property
    def successor(self) -> Successor | None:
        """Who follows, from the list or somebody new who is not saved yet; None for nobody."""
        name, person = self.cleaned_data["new_person"], self.cleaned_data["person"]
        if name:
            person = Person(board=self.scope.board, name=name)
        if person is None:
            return None
        return Successor(person, self.cleaned_data["starts_on"], self.cleaned_data["ends_on"])


class TermTable(RecordTable):
    person = LinkColumn("Person", page="boards:people_record", key="person_id")
    starts_on = DateColumn("From", default="not recorded")
    ends_on = DateColumn("Until", default="open")
    date_note = django_tables2.Column("Note on the dates", orderable=False)

    caption_is_hidden = True
    row_header = "person"


class HolderTable(TermTable):
    caption = "Holders of the seat, the latest first"
    export_name = "seat-holders"

    class Meta(RecordTable.Meta):
        empty_text = "The record names nobody who holds or held this seat."


class DeputyTable(TermTable):
    caption = "Named deputies"
    export_name = "seat-deputies"

    class Meta(RecordTable.Meta):
        empty_text = "No deputy is named for this seat."


class AppraisalForm(RecordForm):
    class Meta:
        model = MemberAppraisal
        fields = ["held_on", "held_by", "note"]


class AppraisalTable(RecordTable):
    held_on = DateColumn("Held")
    held_by = django_tables2.Column("By")
    note = django_tables2.Column("What follows from it", orderable=False)

    caption = "Appraisals"
    caption_is_hidden = True
    row_header = "held_on"
    export_name = "appraisals"

    class Meta(RecordTable.Meta):
        empty_text = "No appraisal is recorded."


def latest(terms: QuerySet[Any], capacity: Capacity) -> QuerySet[Any]:
    """Return the terms in one capacity, the latest first, with the names that their rows need."""
    return terms.filter(capacity=capacity).select_related("person", "seat").order_by("-starts_on")


HOLDERS = Part(
    name="holders",
    model=Appointment,
    form=HolderForm,
    table=HolderTable,
    title="Holders",
    owner="seat",
    add_text="Appoint a holder",
    query=lambda rows: latest(rows, Capacity.HOLDER),
)

DEPUTIES = Part(
    name="deputies",
    model=Appointment,
    form=DeputyForm,
    table=DeputyTable,
    title="Named deputies",
    owner="seat",
    add_text="Name a deputy",
    query=lambda rows: latest(rows, Capacity.DEPUTY),
)

APPRAISALS = Part(
    name="appraisals",
    model=MemberAppraisal,
    form=AppraisalForm,
    table=AppraisalTable,
    title="Appraisals of the member",
    owner="seat",
    add_text="Add an appraisal",
    query=lambda rows: rows.select_related("seat"),
)
