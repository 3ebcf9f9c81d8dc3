"""Roles that the board depends on: who holds each, to whom they answer, and their yearly appraisals."""

import datetime
from typing import Any

import django_tables2
from django.db.models import Max, Q, QuerySet

from boards.access import Scope
from boards.deadlines import DueState, due_state
from boards.models import Appraisal, KeyRole
from boards.models.groups import existing_on
from boards.registers.base import Notice, Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class KeyRoleForm(RecordForm):
    class Meta:
        model = KeyRole
        fields = [
            "title",
            "person",
            "agency",
            "answers_to",
            "duties",
            "working_time",
            "starts_on",
            "ends_on",
            "date_note",
            "is_appraised",
        ]
        labels = {"person": "Held by", "agency": "Employed by"}
        help_texts = {
            "title": "Independent Chair; Lead Member; Designated Officer.",
            "answers_to": "The post to which the holder is accountable: Chief Executive of the council.",
        }


class KeyRoleTable(RecordTable):
    title = RecordColumn("Role")
    person = LinkColumn("Held by", page="boards:people_record", key="person_id", default="nobody recorded")
    answers_to = django_tables2.Column("Answers to", orderable=False)
    starts_on = DateColumn("From", default="not recorded")
    ends_on = DateColumn("Until", default="open")
    appraised = django_tables2.Column("Appraisal", accessor="last_appraisal", empty_values=())

    caption = "Key roles"
    caption_is_hidden = True
    row_header = "title"
    export_name = "key-roles"

    class Meta(RecordTable.Meta):
        empty_text = "No key role is recorded. The independent chair is the first to add."

    def render_appraised(self, record: Any) -> str:
        last = f"last held {long_date(record.last_appraisal)}" if record.last_appraisal else "none held"
        if not record.is_appraised:
            return last if record.last_appraisal else ""
        return f"{last}, {'due' if is_due(record, self.scope.day) else 'not due yet'}"


class KeyRoleFilter(RecordFilter):
    searched = ("title", "person__name", "duties")

    class Meta:
        model = KeyRole
        fields: list[str] = []


class AppraisalForm(RecordForm):
    class Meta:
        model = Appraisal
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


def appraisal_due_on(role: Any) -> datetime.date | None:
    """Return when the next appraisal is due: a year after the last or after the start; None if unknown."""
    since = role.last_appraisal or role.starts_on
    if not role.is_appraised or since is None:
        return None
    # The year after a leap day ends on 28 February.
    return since.replace(year=since.year + 1, day=28 if (since.month, since.day) == (2, 29) else since.day)


def is_due(role: Any, day: datetime.date) -> bool:
    """Whether an appraisal is due by the day, or no day can be given since none was ever held."""
    if not role.is_appraised or (role.ends_on and role.ends_on < day):
        return False
    due_on = appraisal_due_on(role)
    return due_on is None or due_state(due_on, day) in (DueState.OVERDUE, DueState.DUE_SOON)


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    roles = list(rows.filter(existing_on(scope.day)))
    if not roles:
        return ""
    due = sum(1 for role in roles if is_due(role, scope.day))
    vacant = sum(1 for role in roles if role.person_id is None)
    words = [
        counted(len(roles), "key role").capitalize(),
        f"for {vacant} the record names no holder" if vacant else "",
        f"{counted(due, 'appraisal is', 'appraisals are')} due" if due else "",
    ]
    return f"{'; '.join(filter(None, words))}."


def notices(role: Any, scope: Scope) -> list[Notice]:
    if not is_due(role, scope.day):
        return []
    due_on = appraisal_due_on(role)
    text = f"It was due on {long_date(due_on)}." if due_on and due_on < scope.day else "It is due now."
    return [Notice("A yearly appraisal is due", text)]


KEY_ROLES = Register(
    name="key_roles",
    model=KeyRole,
    form=KeyRoleForm,
    table=KeyRoleTable,
    filter=KeyRoleFilter,
    title="Key roles",
    singular="key role",
    lede=lede,
    about=(
        "A role that changes hands is given its last day and added again for the next holder, so that the "
        "list says who held it when."
    ),
    query=lambda rows, scope: rows.select_related("person", "agency", "citation__document").annotate(
        last_appraisal=Max("appraisals__held_on", filter=Q(appraisals__held_on__lte=scope.day))
    ),
    parts=(
        Part(
            name="appraisals",
            model=Appraisal,
            form=AppraisalForm,
            table=AppraisalTable,
            title="Appraisals",
            owner="role",
            add_text="Add an appraisal",
            query=lambda rows: rows.select_related("role"),
        ),
    ),
    notices=notices,
    removes_with=("appraisals",),
)
