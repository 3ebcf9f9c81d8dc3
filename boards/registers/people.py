"""The people who hold seats and key roles."""

from typing import Any

import django_tables2
from django.db.models import Count, Prefetch, Q, QuerySet

from boards.access import Scope
from boards.models import Appointment, KeyRole, Person
from boards.models.groups import existing_on
from boards.registers.base import Notice, Panel, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class PersonForm(RecordForm):
    class Meta:
        model = Person
        fields = ["name", "is_young_person", "contact_through", "consented_on"]

    def clean_name(self) -> str:
        name = self.cleaned_data["name"]
        others = Person.objects.filter(board=self.scope.board, name__iexact=name).exclude(pk=self.instance.pk)
        if others.exists():
            self.add_error("name", "Somebody of this name is in the list. Tell the two apart by their posts.")
        return name


class PersonTable(RecordTable):
    name = RecordColumn("Name")
    seats = django_tables2.Column("Seats", accessor="now", orderable=False, empty_values=(None, []))
    roles = django_tables2.Column("Key roles", accessor="roles_now", orderable=False, empty_values=(None, []))

    caption = "People who hold seats and key roles"
    caption_is_hidden = True
    row_header = "name"
    export_name = "people"

    class Meta(RecordTable.Meta):
        empty_text = "Nobody is recorded yet. People are added here, or while a seat is filled."

    def render_seats(self, value: list[Appointment]) -> str:
        return "; ".join(seat_words(term) for term in value)

    def render_roles(self, value: list[KeyRole]) -> str:
        return "; ".join(role.title for role in value)


def seat_words(term: Appointment) -> str:
    """Name a seat with its group, and say where somebody is only the deputy in it."""
    words = f"{term.seat.title} ({term.seat.group})"
    return f"{words}, deputy" if term.capacity == Appointment.Capacity.DEPUTY else words


class PersonFilter(RecordFilter):
    searched = ("name",)

    class Meta:
        model = Person
        fields: list[str] = []


class TermTable(RecordTable):
    seat = LinkColumn("Seat", page="boards:seats_record", key="seat_id")
    group = LinkColumn("Group", page="boards:groups_record", key="seat.group_id", accessor="seat__group")
    capacity = django_tables2.Column("As")
    starts_on = DateColumn("From", default="not recorded")
    ends_on = DateColumn("Until", default="open")
    date_note = django_tables2.Column("Note on the dates", orderable=False)

    caption = "Seats that the person holds or held"
    caption_is_hidden = True
    row_header = "seat"
    export_name = "seats-of-a-person"

    class Meta(RecordTable.Meta):
        empty_text = "No seat is recorded. On the page of a seat this person can be appointed to it."


class RoleTable(RecordTable):
    title = LinkColumn("Role", page="boards:key_roles_record", key="pk")
    starts_on = DateColumn("From", default="not recorded")
    ends_on = DateColumn("Until", default="open")

    caption = "Key roles"
    caption_is_hidden = True
    row_header = "title"
    export_name = "roles-of-a-person"

    class Meta(RecordTable.Meta):
        pass


def with_places(rows: QuerySet[Any], scope: Scope) -> QuerySet[Any]:
    """Fetch with the people the seats and key roles that they hold on the day of the page."""
    terms = Appointment.objects.as_at(scope.day).select_related("seat__group")
    roles = KeyRole.objects.filter(existing_on(scope.day))
    return rows.prefetch_related(
        Prefetch("appointments", queryset=terms, to_attr="now"),
        Prefetch("key_roles", queryset=roles, to_attr="roles_now"),
    )


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk", distinct=True),
        several=Count("pk", filter=Q(pk__in=seated_twice(scope)), distinct=True),
    )
    if not found["all"]:
        return ""
    people = counted(found["all"], "person", "people").capitalize()
    verb = "holds" if found["several"] == 1 else "hold"
    several = f"; {found['several']} {verb} more than one seat" if found["several"] else ""
    return f"{people}{several}."


def seated_twice(scope: Scope) -> QuerySet[Any]:
    """The keys of the people who hold more than one seat of the board on the day."""
    held = Appointment.objects.holders().as_at(scope.day).filter(seat__group__board=scope.board)
    return held.order_by().values("person").annotate(seats=Count("pk")).filter(seats__gt=1).values("person")


def panels(person: Person, scope: Scope) -> list[Panel]:
    terms = person.appointments.select_related("seat__group").order_by("-starts_on")
    found = [Panel("Seats", TermTable(terms, scope=scope, prefix="terms-"))]
    roles = person.key_roles.all()
    if roles:
        found.append(Panel("Key roles", RoleTable(roles, scope=scope, prefix="roles-")))
    return found


def notices(person: Any, scope: Scope) -> list[Notice]:
    if not person.is_young_person:
        return []
    text = (
        f"The real name stands nowhere in this service. Contact goes only through: {person.contact_through}. "
        f"Agreed to take part on {long_date(person.consented_on)}."
    )
    return [Notice("A young person", text, "info")]


PEOPLE = Register(
    name="people",
    model=Person,
    form=PersonForm,
    table=PersonTable,
    filter=PersonFilter,
    title="People",
    singular="person",
    lede=lede,
    about=(
        "A person is kept once and may hold several seats. The list has the seats and roles of the day; "
        "a person’s own page has the earlier and the later ones as well."
    ),
    query=with_places,
    fields=("is_young_person",),
    panels=panels,
    notices=notices,
)
