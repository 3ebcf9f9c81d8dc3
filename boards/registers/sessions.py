"""Sector challenge sessions: a panel questions one sector, and what must get better becomes actions."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import ChallengeSession, SessionQuestion
from boards.registers.actions import action_panel
from boards.registers.base import Notice, Panel, Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.kit.periods import long_date
from cescb.tables import DateColumn, NumericColumn


class SessionForm(RecordForm):
    class Meta:
        model = ChallengeSession
        fields = ["sector", "held_on", "when", "panel", "focus", "findings"]


class SessionTable(RecordTable):
    caption = "Sector challenge sessions"
    caption_is_hidden = True
    row_header = "sector"
    export_name = "sector-challenge-sessions"

    reference = django_tables2.Column("No.", order_by="number")
    sector = RecordColumn("Sector")
    held_on = DateColumn("Date", empty_values=())
    question_count = NumericColumn("Questions")
    findings = django_tables2.Column("Areas for development", default="none recorded", orderable=False)
    action_count = NumericColumn("Actions")
    open_count = NumericColumn("Open")

    class Meta(RecordTable.Meta):
        empty_text = "No session is recorded. The first one is added with the button above."
        order_by = "-reference"

    def render_held_on(self, record: ChallengeSession) -> str:
        return long_date(record.held_on) if record.held_on else record.when or "no date"

    def value_held_on(self, record: ChallengeSession) -> Any:
        return record.held_on or record.when


class SessionQuestionForm(RecordForm):
    """A question takes the place after the last one unless another is given."""

    needs_owner = True

    class Meta:
        model = SessionQuestion
        fields = ["text", "answer", "evidence", "position"]
        labels = {"position": "Place in the list"}

    def __init__(self, *args: Any, owner: ChallengeSession, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.initial["position"] = owner.questions.count() + 1


class SessionQuestionTable(RecordTable):
    caption = "Questions of the panel"
    caption_is_hidden = True
    row_header = "text"
    export_name = "questions"

    position = NumericColumn("No.")
    text = django_tables2.Column("Question", orderable=False)
    answer = django_tables2.Column("What was said", default="not recorded", orderable=False)
    evidence = django_tables2.Column("Evidence shown", default="none recorded", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No question of the panel is recorded yet."


class SessionFilter(RecordFilter):
    searched = ("sector", "focus", "findings", "questions__text")

    held = django_filters.ChoiceFilter(
        label="Held",
        choices=[("yes", "Held by this day"), ("no", "Still to come")],
        method="with_held",
        empty_label="Held or not",
    )

    class Meta:
        model = ChallengeSession
        fields: list[str] = []

    def with_held(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        is_held = Q(held_on__lte=self.scope.day)
        return rows.filter(is_held) if value == "yes" else rows.exclude(is_held)


def with_counts(rows: QuerySet[Any], scope: Scope) -> QuerySet[Any]:
    """Add how many questions a session has, and how many actions came from it and are open on the day."""
    is_open = Q(actions__closed_on=None) | Q(actions__closed_on__gt=scope.day)
    return rows.annotate(
        question_count=Count("questions", distinct=True),
        action_count=Count("actions", distinct=True),
        open_count=Count("actions", filter=is_open, distinct=True),
    )


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    total = rows.count()
    if not total:
        return ""
    held = rows.filter(held_on__lte=scope.day).count()
    return (
        f"{numbered(total, 'session').capitalize()} planned or held, {number_word(held)} of them held by "
        f"{long_date(scope.day)}."
    )


def panels(session: ChallengeSession, scope: Scope) -> list[Panel]:
    return [action_panel(session, scope)]


def notices(session: ChallengeSession, scope: Scope) -> list[Notice]:
    """Point out areas for development of which no action has come."""
    if session.findings and not session.actions.exists():
        text = "Raise an action for each area, so that it reaches the plan and can be followed."
        return [Notice("No action has come from the areas for development", text)]
    return []


QUESTIONS_ASKED = Part(
    name="questions",
    model=SessionQuestion,
    form=SessionQuestionForm,
    table=SessionQuestionTable,
    title="Questions of the panel",
    owner="session",
    add_text="Add a question",
)

SESSIONS = Register(
    name="sessions",
    model=ChallengeSession,
    form=SessionForm,
    table=SessionTable,
    filter=SessionFilter,
    title="Sector challenge sessions",
    singular="sector challenge session",
    lede=lede,
    about=(
        "Once a year, after the Section 11 self-assessments, a panel asks each sector to show that it keeps "
        "children safe. The areas for development become actions."
    ),
    query=with_counts,
    parts=(QUESTIONS_ASKED,),
    panels=panels,
    notices=notices,
    removes_with=("questions",),
)
