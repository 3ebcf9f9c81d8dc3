"""The other bodies of the partnership: how each stands to another, and who sits on both."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import BodyRelation, MemorandumParty, PartnershipBody, SharedMember
from boards.presenters.partnership import duties_sentences, end_sentence
from boards.queries import framework, planned_year
from boards.queries.endings import ending_bodies
from boards.queries.shared_members import shared_members
from boards.registers.base import Notice, Panel, Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import missing
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn, Table

# An end is known by its date or in words.
ENDING = Q(ends_on__isnull=False) | ~Q(end_note="")


class BodyForm(RecordForm):
    class Meta:
        model = PartnershipBody
        fields = [
            "name",
            "short_name",
            "role",
            "answers_to",
            "meetings_a_year",
            "ends_on",
            "end_note",
            "in_framework",
            "tier",
        ]


class BodyTable(RecordTable):
    name = RecordColumn("Body")
    short_name = django_tables2.Column("Short name")
    role = django_tables2.Column("What it does", orderable=False)
    relations_count = NumericColumn("Relations")
    shared_count = NumericColumn("Members in common")
    ends = django_tables2.Column("Ends", accessor="ends_on", empty_values=())

    caption = "Bodies of the partnership"
    caption_is_hidden = True
    row_header = "name"
    export_name = "partnership-bodies"

    class Meta(RecordTable.Meta):
        empty_text = "No body is recorded. The first one is added with the button above."

    def render_ends(self, record: PartnershipBody) -> str:
        day = long_date(record.ends_on) if record.ends_on else ""
        return ". ".join(part for part in (day, record.end_note) if part) or "no end recorded"


class BodyFilter(RecordFilter):
    searched = ("name", "short_name", "role")

    drawn = django_filters.ChoiceFilter(
        label="Framework",
        field_name="in_framework",
        choices=[("True", "Drawn in it"), ("False", "Left out of it")],
        empty_label="All bodies",
    )
    ending = django_filters.ChoiceFilter(
        label="End",
        method="with_ending",
        choices=[("ends", "Ends or has ended"), ("stays", "No end recorded")],
        empty_label="All bodies",
    )

    class Meta:
        model = PartnershipBody
        fields = ["drawn", "ending"]

    def with_ending(
        self, rows: QuerySet[PartnershipBody], name: str, value: str
    ) -> QuerySet[PartnershipBody]:
        return rows.filter(ENDING) if value == "ends" else rows.exclude(ENDING)


class RelationFilter(django_filters.FilterSet):
    """Narrows the relations of the partnership by their kind, and to those on either side of one body."""

    kind = django_filters.ChoiceFilter(
        label="Relation", choices=BodyRelation.Kind.choices, empty_label="All relations"
    )
    body = django_filters.ChoiceFilter(label="Body", method="with_body", empty_label="All bodies")

    class Meta:
        model = BodyRelation
        fields = ["kind", "body"]

    def __init__(self, data: Any, *, bodies: list[tuple[str, str]], scope: Scope) -> None:
        super().__init__(data, queryset=BodyRelation.objects.filter(source__board=scope.board))
        self.filters["body"].extra["choices"] = bodies

    def with_body(self, rows: QuerySet[BodyRelation], name: str, value: str) -> QuerySet[BodyRelation]:
        return rows.filter(Q(source__slug=value) | Q(target__slug=value))

    @property
    def is_narrowing(self) -> bool:
        """Whether a choice was made that the filter knows."""
        return self.is_valid() and any(self.form.cleaned_data.values())


class RelationForm(RecordForm):
    class Meta:
        model = BodyRelation
        fields = ["kind", "target", "note"]


class BodyRelationTable(RecordTable):
    kind = django_tables2.Column("Relation")
    target = django_tables2.Column("Other body", accessor="target__name")
    note = django_tables2.Column("What it covers", orderable=False)

    caption = "How the body stands to others"
    caption_is_hidden = True
    row_header = "kind"
    export_name = "relations-of-the-body"

    class Meta(RecordTable.Meta):
        empty_text = "It is not recorded how the body stands to any other."


class SharedMemberForm(RecordForm):
    class Meta:
        model = SharedMember
        fields = ["person", "capacity"]


class SharedMemberTable(RecordTable):
    person = django_tables2.Column("Person", accessor="person__name")
    capacity = django_tables2.Column("Sits there as", orderable=False)
    seats = django_tables2.Column("Seat on the board", empty_values=(), orderable=False)

    caption = "Who sits on the board and on this body"
    caption_is_hidden = True
    row_header = "person"
    export_name = "members-in-common"

    class Meta(RecordTable.Meta):
        empty_text = "Nobody of the board is recorded as sitting on this body too."

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.seats_of = {row.pk: row.seats for row in shared_members(self.scope.board, self.scope.day)}

    def render_seats(self, record: SharedMember) -> Any:
        return "; ".join(self.seats_of[record.pk]) or missing("holds none on the day")

    def value_seats(self, record: SharedMember) -> str:
        return "; ".join(self.seats_of[record.pk])


class OtherSideTable(Table):
    source = django_tables2.Column("Other body", accessor="source__name")
    kind = django_tables2.Column("Relation")
    note = django_tables2.Column("What it covers", orderable=False)

    caption = "How other bodies stand to it"
    caption_is_hidden = True
    row_header = "source"
    export_name = ""

    class Meta(Table.Meta):
        empty_text = "It is not recorded how any other body stands to it."

    def render_kind(self, record: BodyRelation) -> str:
        return f"{record.get_kind_display()} it"


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    total = rows.count()
    if not total:
        return ""
    ending = rows.filter(ENDING).count()
    alone = rows.filter(relations_count=0).count()
    parts = [
        numbered(ending, "ends or has ended", "end or have ended") if ending else "",
        f"{number_word(alone)} stand{'s' if alone == 1 else ''} in no relation to another" if alone else "",
    ]
    found = joined(part for part in parts if part) or "each stands in some relation to another"
    return f"{sentence_case(numbered(total, 'body', 'bodies'))}: {found}."


def notices(body: PartnershipBody, scope: Scope) -> list[Notice]:
    """Say that nobody looks to the body, and what it still answers for where it ends."""
    whole = framework(scope.board)
    found = []
    if body.slug in {row.slug for row in whole.without_owner}:
        found.append(
            Notice(
                "It answers to nobody that the record names",
                "Nobody holds it to account, scrutinises or oversees it, and it reports to nobody. Add the "
                "relation, or say to whom it answers outside the partnership.",
            )
        )
    for ending in ending_bodies(whole, planned_year(scope.year), scope.day):
        if ending.body.pk == body.pk:
            text = " ".join([end_sentence(ending), *duties_sentences(ending)])
            found.append(Notice("This body ended" if ending.has_ended else "This body ends", text))
    return found


def panels(body: PartnershipBody, scope: Scope) -> list[Panel]:
    """Return how other bodies stand to this one, apart from what it does itself."""
    others = body.relations_to_it.select_related("source").order_by("source__tier", "source__position")
    return [Panel("How other bodies stand to it", OtherSideTable(others, prefix="others-"))]


def names(attribute: str) -> Any:
    """Return a function that lists the records of one relation of a body, for a line of its page."""

    def read(body: PartnershipBody, scope: Scope) -> str:
        return "\n".join(str(record) for record in getattr(body, attribute).all())

    return read


def takes_on(body: PartnershipBody, scope: Scope) -> str:
    """Return what the body takes on by the newest version of the memorandum to which it is party."""
    party = (
        MemorandumParty.objects.filter(body=body)
        .select_related("memorandum")
        .order_by("-memorandum__number")
        .first()
    )
    if party is None:
        return "Not a party to a recorded version"
    return "\n".join(part for part in (str(party.memorandum), party.responsibilities) if part)


BODIES = Register(
    name="bodies",
    model=PartnershipBody,
    form=BodyForm,
    table=BodyTable,
    filter=BodyFilter,
    title="Bodies of the partnership",
    singular="body",
    lede=lede,
    about="How they stand to one another is drawn on the page of the partnership.",
    query=lambda rows, scope: rows.annotate(
        relations_count=Count("relations", distinct=True) + Count("relations_to_it", distinct=True),
        shared_count=Count("shared_members", distinct=True),
    ).order_by("tier", "position"),
    fields=(
        "name",
        "short_name",
        "role",
        "answers_to",
        ("Memorandum of understanding", takes_on),
        ("Law that it rests on", names("statutes")),
        ("Plans and strategies of its own", names("plans")),
        ("Themes shared with the board", names("shared_themes")),
        "meetings_a_year",
        "ends_on",
        "end_note",
        "in_framework",
        "tier",
    ),
    notices=notices,
    panels=panels,
    parts=(
        Part(
            name="relations",
            model=BodyRelation,
            form=RelationForm,
            table=BodyRelationTable,
            title="How it stands to others",
            owner="source",
            add_text="Add a relation",
            query=lambda rows: rows.select_related("source", "target").order_by("kind", "target__position"),
        ),
        Part(
            name="members",
            model=SharedMember,
            form=SharedMemberForm,
            table=SharedMemberTable,
            title="Members in common with the board",
            owner="body",
            add_text="Add a member in common",
            query=lambda rows: rows.select_related("body", "person"),
        ),
    ),
    removes_with=("relations", "shared_members"),
)
