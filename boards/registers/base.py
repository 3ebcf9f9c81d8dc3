"""What a register is: one kind of record with its list, its form, its page and its rules of access.

A register is declared once, in a module of its own beside this one, and gets its pages from it:

    CHALLENGES = Register(name="challenges", model=Challenge, form=ChallengeForm, table=ChallengeTable, …)

The addresses are named after it: boards:challenges, boards:challenges_add, boards:challenges_record,
boards:challenges_edit, boards:challenges_history, boards:challenges_remove, boards:challenges_removed; those
of a part, such as the notes of an action, boards:actions_notes_add, boards:actions_notes_edit and
boards:actions_notes_remove.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse

from boards.access import Scope
from boards.models import Record
from boards.permissions import Permission
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordTable
from boards.services import records
from boards.services.records import is_of_closed_year
from cescb.tables import Table

Rows = Callable[[Scope], QuerySet[Any]]


@dataclass(frozen=True)
class Step:
    """Something that can be done with a record from its page, such as closing it."""

    text: str
    href: str
    # Drawn as a button where it is the thing to do next, as a link otherwise.
    is_main: bool = False


@dataclass(frozen=True)
class Panel:
    """A part of a record's page: a heading with a table, and a link to add to it."""

    title: str
    table: Table | None = None
    text: str = ""
    add: Step | None = None


@dataclass(frozen=True)
class Notice:
    """Something about a record that the reader should see first; `kind` is info, warning or success."""

    title: str
    text: str
    kind: str = "warning"


@dataclass(frozen=True, kw_only=True)
class Part:
    """Records that belong to one record of a register and are kept on its page.

    `owner` is the foreign key to that record; `under` is the lookup to it where that is longer than `owner`.
    A part without `edits` can only be added to: what stands there stays.
    """

    name: str
    model: type[Record]
    form: type[RecordForm]
    table: type[RecordTable]
    title: str
    owner: str
    under: str = ""
    edits: bool = True
    add_text: str = "Add"
    # Called with the owning record; False takes the ways to add and change away.
    is_open: Callable[[Any], bool] = lambda record: True
    query: Callable[[QuerySet[Any]], QuerySet[Any]] = lambda rows: rows

    def rows(self, record: Record) -> QuerySet[Any]:
        """Return the parts of the record, each with its year where it has one."""
        rows = self.model._default_manager.filter(**{self.under or self.owner: record})
        return self.query(rows.select_related(self.model.year_path) if self.model.year_path else rows)


@dataclass(frozen=True, kw_only=True)
class Register:
    """One kind of record of a board, as its pages show it."""

    # Part of the address and of the names of the addresses: letters and underscores.
    name: str
    model: type[Record]
    form: type[RecordForm]
    table: type[RecordTable]
    filter: type[RecordFilter] | None = None
    title: str
    # "challenge"; used in "Add a challenge", "Remove this challenge".
    singular: str
    # The sentence that matters, from the rows that the reader sees.
    lede: Callable[[Scope, QuerySet[Any]], str] = lambda scope, rows: ""
    # Says what the register is for, below the list.
    about: str = ""
    empty: str = "Nothing is recorded here yet."
    # What the query adds: select_related, annotations, order.
    query: Callable[[QuerySet[Any], Scope], QuerySet[Any]] = lambda rows, scope: rows
    # Names of fields, or (label, function of the record and the scope) pairs, in the order of the page.
    fields: Sequence[str | tuple[str, Callable[[Any, Scope], Any]]] = ()
    parts: tuple[Part, ...] = ()
    panels: Callable[[Any, Scope], Sequence[Panel]] = lambda record, scope: ()
    notices: Callable[[Any, Scope], Sequence[Notice]] = lambda record, scope: ()
    # What else can be done with the record by somebody who may edit it.
    steps: Callable[[Any, Scope], Sequence[Step]] = lambda record, scope: ()
    # A reason in words why the record cannot be edited at present; an empty text where it can.
    locked: Callable[[Any], str] = lambda record: ""
    # Lookups to the agencies that a record concerns; a data lead sees the records of the own agency only.
    concerns: tuple[str, ...] = ()
    view: Permission = Permission.GOVERNANCE_VIEW
    edit: Permission = Permission.RECORD_EDIT
    # Names of other pages that take the place of the list and of the page of a record.
    list_page: str = ""
    record_page: str = ""
    list_template: str = "registers/list.html"
    record_template: str = "registers/record.html"
    # More for the list's template: charts, links to related pages.
    context: Callable[[Scope, QuerySet[Any]], dict[str, Any]] = lambda scope, rows: {}
    # More for the template of a record's page.
    record_context: Callable[[Any, Scope], dict[str, Any]] = lambda record, scope: {}
    # Relations whose records go with a removed record; any other record that refers to it keeps it.
    removes_with: tuple[str, ...] = ()
    # The service that adds a record, for a subject where more than the record is added.
    adds: Callable[..., None] = records.add
    # A field with a day, for records that belong to the financial year of that day.
    day_field: str = ""

    @property
    def is_of_a_year(self) -> bool:
        """Whether each record belongs to one financial year, and is closed with it."""
        return bool(self.model.year_path or self.day_field)

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """Any of these lets somebody read the register, or the part of it that concerns them."""
        return (self.view, Permission.AGENCY_VIEW) if self.concerns else (self.view,)

    @property
    def add_text(self) -> str:
        """The words of the button that leads to a new record: Add a challenge."""
        return f"Add {article(self.singular)}"

    def rows(self, scope: Scope) -> QuerySet[Any]:
        """Return the records that the reader may see: of this board, of this year where they have one."""
        rows = self.model._default_manager.filter(**{self.model.board_path: scope.board})
        if self.model.year_path:
            rows = rows.filter(**{self.model.year_path: scope.year})
        if self.day_field:
            period = scope.year.period
            rows = rows.filter(**{f"{self.day_field}__range": (period.start, period.end)})
        if not scope.may(self.view):
            concerned = Q()
            for lookup in self.concerns:
                concerned |= Q(**{f"{lookup}__in": [agency.pk for agency in scope.agencies]})
            rows = rows.filter(concerned).distinct() if self.concerns else rows.none()
        return self.query(rows, scope)

    def may_edit(self, scope: Scope) -> bool:
        """Whether the reader may add and change records here at present."""
        return scope.may(self.edit) and not (self.is_of_a_year and scope.year.is_closed)

    def address(self, scope: Scope, page: str = "", *arguments: Any) -> str:
        """Return the address of one of the register's pages: add, record, edit, history, remove, removed."""
        if not page and self.list_page:
            name = self.list_page
        elif page == "record" and self.record_page:
            name = self.record_page
        else:
            name = f"boards:{self.name}_{page}" if page else f"boards:{self.name}"
        return reverse(name, args=[scope.board.slug, scope.year.label, *arguments])

    def part_table(self, part: Part, scope: Scope, record: Any, *, is_open: bool) -> RecordTable:
        """Return the table of one kind of parts, with the ways to change each where that is allowed."""

        def way(page: str) -> Callable[[Any], str]:
            def address(piece: Any) -> str:
                if is_of_closed_year(piece):
                    return ""
                return self.address(scope, f"{part.name}_{page}", record.pk, piece.pk)

            return address

        ways = {page: way(page) for page in ("edit", "remove")} if is_open and part.edits else {}
        return part.table(part.rows(record), scope=scope, prefix=f"{part.name}-", **ways)


def article(noun: str) -> str:
    """Write a noun with its article: a challenge, an action."""
    return f"{'an' if noun[:1].lower() in 'aeio' else 'a'} {noun}"
