"""Questions put to partners by the board, by councillors, young people and the public, with the replies."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import QuerySet

from boards.access import Scope
from boards.models import Agency, Question
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.tables import DateColumn

ALL_PARTNERS = "all partners"


class QuestionForm(RecordForm):
    class Meta:
        model = Question
        fields = ["text", "asker", "asked_on", "agency", "reply", "replied_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["agency"].empty_label = "All partners"  # type: ignore[attr-defined]
        if self.instance.pk is None:
            self.initial["asked_on"] = self.initial.get("asked_on") or self.scope.day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        asked, replied = cleaned.get("asked_on"), cleaned.get("replied_on")
        if asked and replied and replied < asked:
            self.add_error("replied_on", "A reply cannot come before the question.")
        return cleaned


class QuestionTable(RecordTable):
    caption = "Questions to partners"
    caption_is_hidden = True
    row_header = "text"
    export_name = "questions"

    reference = django_tables2.Column("No.", order_by="number")
    text = RecordColumn("Question")
    asker = django_tables2.Column("Asked by")
    asked_on = DateColumn("Asked", default="not recorded")
    agency = django_tables2.Column("Put to", default=ALL_PARTNERS, order_by="agency__name")
    reply = django_tables2.Column("Reply", default="no reply yet", orderable=False)
    replied_on = DateColumn("Replied")

    class Meta(RecordTable.Meta):
        empty_text = "No question is recorded. The first one is added with the button above."
        order_by = "-reference"


class QuestionFilter(RecordFilter):
    searched = ("text", "reply")

    asker = django_filters.ChoiceFilter(
        label="Asked by", choices=Question.Asker.choices, empty_label="Anybody"
    )
    agency = django_filters.ModelChoiceFilter(
        label="Put to", queryset=Agency.objects.all(), empty_label="Any agency"
    )
    replied = django_filters.ChoiceFilter(
        label="Reply",
        choices=[("no", "No reply yet"), ("yes", "Replied")],
        method="with_reply",
        empty_label="Replied or not",
    )

    class Meta:
        model = Question
        fields = ["asker", "agency"]

    def with_reply(self, rows: QuerySet[Question], name: str, value: str) -> QuerySet[Question]:
        return rows.exclude(reply="") if value == "yes" else rows.filter(reply="")


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    total = rows.count()
    if not total:
        return ""
    waiting = rows.filter(reply="").count()
    return (
        f"{numbered(total, 'question').capitalize()} asked, {number_word(waiting)} of them without a reply."
    )


def notices(question: Question, scope: Scope) -> list[Notice]:
    return (
        []
        if question.reply
        else [Notice("No reply is recorded", "It is entered with “Change”.", kind="info")]
    )


QUESTIONS = Register(
    name="questions",
    model=Question,
    form=QuestionForm,
    table=QuestionTable,
    filter=QuestionFilter,
    title="Questions to partners",
    singular="question",
    lede=lede,
    about=(
        "Key questions of the board, and the way for ward councillors to raise what worries children in "
        "their ward and to question the plans of partners."
    ),
    query=lambda rows, scope: rows.select_related("agency"),
    notices=notices,
    concerns=("agency",),
)
