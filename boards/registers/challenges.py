"""The challenge log: challenges by the board and to it, with their answer, outcome and evidence of impact."""

from datetime import date
from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Agency, Challenge
from boards.models.challenges import is_answer_overdue_on, is_open_on, was_raised_by
from boards.registers.actions import action_panel
from boards.registers.base import Notice, Register, Step
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered
from cescb.kit.periods import long_date
from cescb.tables import DateColumn

ANSWER_OVERDUE = "overdue"


class ChallengeForm(RecordForm):
    """Logs a challenge; its answer and its closing are steps of their own."""

    class Meta:
        model = Challenge
        fields = [
            "title",
            "direction",
            "agency",
            "body",
            "topic",
            "raised_on",
            "raised_when",
            "raised_by",
            "meeting",
            "issue",
            "evidence",
            "answer_due_on",
            "outcome",
        ]
        help_texts = {
            "direction": "The board is one side of every challenge. Who the other side is comes next.",
            "agency": "The other side, where it is an agency of the partnership.",
            "body": "The other side, where it is another board or body. Choose one of the two, not both.",
            "outcome": "As far as it is known by now.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None and not self.is_bound:
            self.initial["raised_on"] = self.initial.get("raised_on") or self.scope.day
        meeting: Any = self.fields["meeting"]
        meeting.queryset = meeting.queryset.select_related("group")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not {"agency", "body"} & self.errors.keys():
            if not cleaned.get("agency") and not cleaned.get("body"):
                self.add_error("agency", "Choose the other side: an agency, or another body below.")
            elif cleaned.get("agency") and cleaned.get("body"):
                self.add_error("body", "Choose the agency or the other body: leave one of the two empty.")
        return cleaned


class ChallengeTable(RecordTable):
    caption = "Challenges"
    caption_is_hidden = True
    row_header = "title"
    export_name = "challenge-log"

    reference = django_tables2.Column("No.", order_by="number")
    title = RecordColumn("Challenge")
    direction = django_tables2.Column("Direction")
    other_side = django_tables2.Column("With", order_by=("agency__name", "body__name"))
    raised_on = DateColumn("Raised", empty_values=())
    answer_due_on = DateColumn("Answer due", default="no date")
    status = django_tables2.Column("Status")

    class Meta(RecordTable.Meta):
        empty_text = "No challenge is recorded. The first one is added with the button above."
        order_by = "-reference"

    def render_status(self, record: Challenge, value: str) -> str:
        return "Closed since" if record.closed_on and record.closed_on > self.scope.day else value

    def render_answer_due_on(self, record: Challenge) -> str:
        due = long_date(record.answer_due_on) if record.answer_due_on else ""
        return format_html("{} {}", due, overdue_tag()) if is_overdue(record, self.scope) else due

    def render_raised_on(self, record: Challenge) -> str:
        return raised(record, self.scope)

    def value_raised_on(self, record: Challenge) -> date | str:
        return record.raised_on or record.raised_when


class ChallengeFilter(RecordFilter):
    """Narrows the log to what had been raised by the day of the page; an answer is overdue on that day."""

    searched = ("title", "issue", "response", "outcome", "impact")

    direction = django_filters.ChoiceFilter(
        choices=Challenge.Direction.choices, empty_label="Both directions"
    )
    status = django_filters.ChoiceFilter(
        choices=[*Challenge.Status.choices, (ANSWER_OVERDUE, "Answer overdue")],
        method="with_status",
        empty_label="Any status",
    )
    topic = django_filters.ChoiceFilter(choices=Challenge.Topic.choices, empty_label="Any topic")
    agency = django_filters.ModelChoiceFilter(queryset=Agency.objects.all(), empty_label="Any agency")
    raised = django_filters.ChoiceFilter(
        label="Raised",
        choices=[
            ("year", "In this year"),
            ("before", "In earlier years"),
            ("undated", "On a day not recorded"),
        ],
        method="with_raised",
        empty_label="At any time",
    )

    class Meta:
        model = Challenge
        fields = ["direction", "status", "topic", "agency"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset.filter(was_raised_by(scope.day)), scope=scope)

    def with_status(self, rows: Any, name: str, value: str) -> QuerySet[Challenge]:
        is_late = value == ANSWER_OVERDUE
        found: QuerySet[Challenge] = (
            rows.answer_overdue(self.scope.day) if is_late else rows.filter(status=value)
        )
        return found

    def with_raised(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        period = self.scope.year.period
        meanings = {
            "year": Q(raised_on__range=(period.start, period.end)),
            "before": Q(raised_on__lt=period.start),
            "undated": Q(raised_on=None),
        }
        return rows.filter(meanings[value])


def raised(challenge: Challenge, scope: Scope) -> str:
    """Say when a challenge was raised: on a day, or in words where the day is not known."""
    return long_date(challenge.raised_on) if challenge.raised_on else challenge.raised_when


def is_overdue(challenge: Challenge, scope: Scope) -> bool:
    """Whether the answer was due before the day of the page and had not come by then."""
    if challenge.status != Challenge.Status.OPEN and challenge.answered_on is None:
        return False
    return due_state(challenge.answer_due_on, scope.day, challenge.answered_on) == DueState.OVERDUE


def overdue_tag() -> SafeString:
    return render_to_string("components/tag.html", {"text": "Overdue", "judgement": "poor"})


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Say how many challenges are open on the day of the page, and for how many the answer is overdue."""
    found = rows.aggregate(
        all=Count("pk", filter=was_raised_by(scope.day), distinct=True),
        open=Count("pk", filter=is_open_on(scope.day), distinct=True),
        late=Count("pk", filter=is_answer_overdue_on(scope.day), distinct=True),
    )
    if not found["all"]:
        return ""
    late = number_word(found["late"])
    ending = f" For {late} of them the answer is overdue." if found["late"] else ""
    logged, is_open = numbered(found["all"], "challenge").capitalize(), number_word(found["open"])
    return f"{logged} logged, {is_open} of them open on {long_date(scope.day)}.{ending}"


def notices(challenge: Challenge, scope: Scope) -> list[Notice]:
    if is_overdue(challenge, scope) and challenge.answer_due_on:
        late = due_words(challenge.answer_due_on, scope.day, challenge.answered_on)
        text = f"It was due on {long_date(challenge.answer_due_on)}: {late[:1].lower()}{late[1:]}."
        return [Notice("The answer is overdue", text)]
    if challenge.status == Challenge.Status.CLOSED and challenge.closed_on:
        who = challenge.closed_by or "somebody not recorded"
        text = f"On {long_date(challenge.closed_on)}, by {who}."
        return [Notice("Closed with evidence of impact", text, kind="success")]
    if challenge.reopened_because:
        return [Notice("Opened again", challenge.reopened_because, kind="info")]
    return []


def steps(challenge: Challenge, scope: Scope) -> list[Step]:
    """Offer what comes next first: the answer, then the closing."""
    if challenge.is_closed:
        return [Step("Open again", CHALLENGES.address(scope, "reopen", challenge.pk))]
    is_answered = challenge.status == Challenge.Status.ANSWERED
    answer = CHALLENGES.address(scope, "answer", challenge.pk)
    close = CHALLENGES.address(scope, "close", challenge.pk)
    return [
        Step("Change the answer" if is_answered else "Record the answer", answer, is_main=not is_answered),
        Step("Close with evidence of impact", close, is_main=is_answered),
    ]


def locked(challenge: Challenge) -> str:
    return "The challenge is closed. Open it again to change it." if challenge.is_closed else ""


def other_side(challenge: Challenge, scope: Scope) -> str:
    """Say who challenges whom."""
    if challenge.direction == Challenge.Direction.BY_BOARD:
        return f"{scope.board.short_name} challenges {challenge.other_side}"
    return f"{challenge.other_side} challenges {scope.board.short_name}"


CHALLENGES = Register(
    name="challenges",
    model=Challenge,
    form=ChallengeForm,
    table=ChallengeTable,
    filter=ChallengeFilter,
    title="Challenge log",
    singular="challenge",
    lede=lede,
    about=(
        "Who questioned whom, about what, and what came of it. A challenge closes only with evidence of what "
        "is different for children because of it."
    ),
    query=lambda rows, scope: rows.select_related("agency", "body", "meeting__group__board", "closed_by"),
    fields=(
        ("Who challenges whom", other_side),
        "topic",
        ("Raised", raised),
        "raised_by",
        "meeting",
        "issue",
        "evidence",
        "answer_due_on",
        "status",
    ),
    panels=lambda challenge, scope: [action_panel(challenge, scope)],
    notices=notices,
    steps=steps,
    locked=locked,
    concerns=("agency",),
    record_template="boards/challenge.html",
)
