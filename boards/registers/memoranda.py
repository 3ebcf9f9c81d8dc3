"""The memorandum of understanding between the boards of the area: its versions, and who agreed to each."""

import datetime
from typing import Any

import django_tables2
from django.db.models import QuerySet
from django.urls import reverse

from boards.access import Scope
from boards.agreement import Standing
from boards.deadlines import DueState, due_state
from boards.models import Memorandum, MemorandumParty
from boards.presenters.partnership import memorandum_sentences, outstanding_sentence
from boards.queries.memoranda import Memoranda, VersionRow, memoranda_of
from boards.registers.base import Notice, Part, Register, Step
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import missing
from boards.tables.partnership import tag
from cescb.kit.periods import long_date
from cescb.tables import DateColumn, NumericColumn

JUDGEMENTS = {Standing.IN_FORCE: "good", Standing.GOING_ROUND: "watch"}


class MemorandumForm(RecordForm):
    class Meta:
        model = Memorandum
        fields = ["title", "principles", "drafted_on", "review_due_on", "date_note"]


class MemorandumTable(RecordTable):
    """Versions; `memoranda` holds the same ones with their parties."""

    name = RecordColumn("Version", accessor="reference", order_by="number")
    title = django_tables2.Column("Title")
    drafted_on = DateColumn("Drafted", default=missing())
    parties = NumericColumn("Parties", empty_values=(), orderable=False)
    agreed = NumericColumn("Agreed", empty_values=(), orderable=False)
    review_due_on = DateColumn("Review due", default="no date")
    standing = django_tables2.Column("Standing", empty_values=(), orderable=False)

    caption = "Versions of the memorandum of understanding"
    caption_is_hidden = True
    row_header = "name"
    export_name = "memorandum"

    class Meta(RecordTable.Meta):
        empty_text = "No version is recorded. The first one is added with the button above."
        order_by = "-name"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.memoranda = memoranda_of(self.scope.board)
        self.versions = {row.pk: row for row in self.memoranda.versions}

    def render_parties(self, record: Memorandum) -> int:
        return len(self.versions[record.pk].parties)

    def render_agreed(self, record: Memorandum) -> int:
        version = self.versions[record.pk]
        return len(version.parties) - len(version.outstanding_on(self.scope.day))

    def render_standing(self, record: Memorandum) -> str:
        found = self.standing_of(record)
        return tag(found.label, JUDGEMENTS[found]) if found in JUDGEMENTS else found.label

    def value_standing(self, record: Memorandum) -> str:
        return self.standing_of(record).label

    def standing_of(self, record: Memorandum) -> Standing:
        return self.memoranda.standing_of(self.versions[record.pk], self.scope.day)


class PartyForm(RecordForm):
    class Meta:
        model = MemorandumParty
        fields = ["body", "responsibilities", "state", "agreed_on"]


class PartyTable(RecordTable):
    body = django_tables2.Column("Party", accessor="body__name")
    responsibilities = django_tables2.Column(
        "What it takes on", orderable=False, default=missing("not recorded")
    )
    state = django_tables2.Column("Agreement")
    agreed_on = DateColumn("Since", empty_values=())

    caption = "Parties, what each takes on, and whether it has agreed"
    caption_is_hidden = True
    row_header = "body"
    export_name = "memorandum-parties"

    class Meta(RecordTable.Meta):
        empty_text = "No party is recorded. It takes two bodies to agree."

    def render_agreed_on(self, value: datetime.date | None, record: MemorandumParty) -> str:
        if value:
            return long_date(value)
        return missing("day not recorded") if record.state == MemorandumParty.State.AGREED else ""

    def render_state(self, record: MemorandumParty) -> str:
        text = record.get_state_display()
        return text if record.state == MemorandumParty.State.AGREED else tag(text, "watch")

    def value_state(self, record: MemorandumParty) -> str:
        return record.get_state_display()


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    return " ".join(memorandum_sentences(memoranda_of(scope.board), scope.day))


def version_of_record(record: Memorandum) -> tuple[Memoranda, VersionRow]:
    """Return all versions, and the one that the record is."""
    found = memoranda_of(record.board)
    return found, next(row for row in found.versions if row.pk == record.pk)


def notices(record: Memorandum, scope: Scope) -> list[Notice]:
    """Say whether the version holds on the day, and what keeps it from doing so."""
    found, version = version_of_record(record)
    standing = found.standing_of(version, scope.day)
    current = found.in_force_on(scope.day)
    if standing == Standing.IN_FORCE:
        notes = [
            Notice(
                "This version is in force",
                "Every party has agreed to it. A change of substance belongs in the next version.",
                kind="success",
            )
        ]
        if due_state(record.review_due_on, scope.day) == DueState.OVERDUE:
            day = long_date(version.review_due_on) if version.review_due_on else ""
            notes.append(Notice("Its review is overdue", f"The review was due on {day}."))
        return notes
    if standing == Standing.SUPERSEDED and current:
        return [Notice(standing.label, f"Version {current.number} holds in its place.", kind="info")]
    return [Notice(standing.label, outstanding_sentence(version, scope.day))]


def steps(record: Memorandum, scope: Scope) -> list[Step]:
    if Memorandum.objects.filter(board=scope.board, number__gt=record.number).exists():
        return []
    address = reverse("boards:memoranda_next", args=[scope.board.slug, scope.year.label, record.pk])
    return [Step("Start the next version", address)]


MEMORANDA = Register(
    name="memoranda",
    model=Memorandum,
    form=MemorandumForm,
    table=MemorandumTable,
    title="Memorandum of understanding",
    singular="version",
    lede=lede,
    about="A version holds from the day on which the last of its parties agreed to it.",
    query=lambda rows, scope: rows.select_related("board"),
    notices=notices,
    steps=steps,
    parts=(
        Part(
            name="parties",
            model=MemorandumParty,
            form=PartyForm,
            table=PartyTable,
            title="Parties",
            owner="memorandum",
            add_text="Add a party",
            query=lambda rows: rows.select_related("body", "memorandum").order_by("body__position"),
        ),
    ),
    removes_with=("parties",),
)
