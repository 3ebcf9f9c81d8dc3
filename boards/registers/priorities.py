"""The priorities of the year, and the review of each in four parts with its evidence and next steps."""

from typing import Any

import django_tables2
from django import forms
from django.db.models import QuerySet
from django.template.loader import render_to_string

from boards.access import Scope
from boards.models import NextStep, Outcome, Priority, ReviewEvidence, ReviewTopic
from boards.plan_rules import Fate
from boards.queries.next_steps import followed, with_outcomes
from boards.queries.reviews import review_of, with_reviews
from boards.registers.base import Notice, Part, Register
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import joined, numbered, sentence_case
from cescb.kit.periods import year_label
from cescb.tables import NumericColumn

# How what became of a next step is judged: only an open one asks for something.
JUDGEMENTS = {Fate.CARRIED: "info", Fate.DONE: "good", Fate.DROPPED: "none", Fate.UNANSWERED: "watch"}


class PriorityForm(RecordForm):
    class Meta:
        model = Priority
        fields = ["title", "aim", "why", "done", "impact"]


class TopicForm(RecordForm):
    class Meta:
        model = ReviewTopic
        fields = ["title", "context", "numbers", "activity"]


class EvidenceForm(RecordForm):
    class Meta:
        model = ReviewEvidence
        fields = ["kind", "text", "source", "quotation"]


class StepAnswerForm(RecordForm):
    """Asks what became of a next step, with the proof that each answer needs.

    `scope` speaks of the year of the priority; the outcomes offered are those of the year after.
    """

    proofs = {
        Fate.CARRIED: ("outcome", "Choose the outcome that takes the next step up."),
        Fate.DONE: ("note", "Say what the result is."),
        Fate.DROPPED: ("note", "Say why the next step was dropped."),
    }

    class Meta:
        model = NextStep
        fields = ["fate", "outcome", "note"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        starts_in = self.scope.year.starts_in + 1
        choice = self.fields["outcome"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = (
            Outcome.objects.filter(objective__year__board=self.scope.board, objective__year__starts_in=starts_in)
            .select_related("objective")
            .order_by("objective__number", "number")
        )
        choice.label_from_instance = lambda outcome: f"{outcome.reference} {outcome.text}"  # type: ignore[method-assign]
        choice.label = f"Outcome of the plan for {year_label(starts_in)}"
        choice.help_text = "Only for a next step that is carried into that plan."

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        fate = cleaned.get("fate")
        if fate in self.proofs:
            name, message = self.proofs[Fate(fate)]
            if not cleaned.get(name) and name not in self.errors:
                self.add_error(name, message)
        if fate != Fate.CARRIED:
            cleaned["outcome"] = None
        return cleaned


class NextStepForm(StepAnswerForm):
    needs_owner = True

    class Meta:
        model = NextStep
        fields = ["text", "topic", "fate", "outcome", "note"]

    def __init__(self, *args: Any, owner: Priority, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["topic"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = owner.topics.all()
        if not choice.queryset.exists():
            del self.fields["topic"]


class PriorityTable(RecordTable):
    caption = "Priorities"
    caption_is_hidden = True
    row_header = "title"
    export_name = "priorities"

    number = django_tables2.Column("No.")
    title = RecordColumn("Priority")
    aim = django_tables2.Column("Aim", orderable=False)
    review = django_tables2.Column("Review", empty_values=(), orderable=False)
    evidence = NumericColumn("Evidence cited", empty_values=(), orderable=False)
    steps_answered = django_tables2.Column("Next steps answered", empty_values=(), orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No priority is recorded for the year. The first one is added with the button above."
        order_by = "number"

    def render_review(self, record: Priority) -> str:
        text = self.value_review(record)
        judgement = "good" if text == "Complete" else "watch"
        return render_to_string("components/tag.html", {"text": text, "judgement": judgement})

    def value_review(self, record: Priority) -> str:
        written = review_of(record).written
        if not written.is_begun:
            return "Not written"
        if written.lacks_evidence:
            return "No evidence of impact"
        return "Part missing" if written.missing else "Complete"

    def render_evidence(self, record: Priority) -> int:
        return len(record.evidence.all())

    def render_steps_answered(self, record: Priority) -> str:
        steps = review_of(record).all_steps
        return f"{sum(step.is_answered for step in steps)} of {len(steps)}" if steps else "no next steps"


class TopicTable(RecordTable):
    caption = "Topics within the review"
    caption_is_hidden = True
    row_header = "title"
    export_name = "review-topics"

    title = django_tables2.Column("Topic", orderable=False)
    context = django_tables2.Column("Context", orderable=False)
    numbers = django_tables2.Column("What the numbers say", orderable=False)
    activity = django_tables2.Column("What was done", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "The review has no topics. A priority that covers several groups of children has one for each."


class EvidenceTable(RecordTable):
    caption = "Evidence of impact"
    caption_is_hidden = True
    row_header = "text"
    export_name = "evidence-of-impact"

    kind = django_tables2.Column("Kind", orderable=False)
    text = django_tables2.Column("What it shows", orderable=False)
    source = django_tables2.Column("Where it is from", orderable=False, default="not recorded")
    quotation = django_tables2.Column("Words quoted", accessor="quotation__words", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No evidence is cited. Without any, the review tells only what was done."


class NextStepTable(RecordTable):
    caption = "Next steps and what became of each"
    caption_is_hidden = True
    row_header = "text"
    export_name = "next-steps"

    text = django_tables2.Column("Next step", orderable=False)
    topic = django_tables2.Column("Topic", orderable=False)
    fate = django_tables2.Column("What became of it", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "The review names no next step."

    def value_fate(self, record: NextStep) -> str:
        return followed([record])[0].answer.sentence

    render_fate = value_fate


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the priorities and say how far their reviews are."""
    reviews = [review_of(priority).written for priority in rows]
    if not reviews:
        return ""
    complete = sum(1 for review in reviews if not review.missing and not review.lacks_evidence)
    unproven = sum(1 for review in reviews if review.lacks_evidence)
    parts = [f"{numbered(complete, 'review is', 'reviews are')} complete"]
    if unproven:
        parts.append(f"{numbered(unproven, 'claims', 'claim')} an impact without evidence")
    count = numbered(len(reviews), "priority", "priorities")
    return f"{sentence_case(count)} for {scope.year}: {joined(parts)}."


def notices(record: Priority, scope: Scope) -> list[Notice]:
    """Point out what the review lacks, and lines of its impact that may be outputs."""
    review = review_of(record)
    found = [Notice(fault.reason, fault.remedy) for fault in review.faults]
    if review.output_hint:
        lines = " ".join(f"“{line}”" for line in review.outputs)
        found.append(Notice(review.output_hint, lines, kind="info"))
    return found


PRIORITIES = Register(
    name="priorities",
    model=Priority,
    form=PriorityForm,
    table=PriorityTable,
    title="Priorities and their review",
    singular="priority",
    lede=lede,
    about=(
        "Each priority is reviewed in four parts at the end of the year: why it was one, what was done, what "
        "is different for children, and what comes next. An impact is shown by evidence."
    ),
    query=lambda rows, scope: with_reviews(rows),
    fields=("aim",),
    parts=(
        Part(
            name="evidence",
            model=ReviewEvidence,
            form=EvidenceForm,
            table=EvidenceTable,
            title="Evidence of impact",
            owner="priority",
            add_text="Cite evidence",
            query=lambda rows: rows.select_related("quotation"),
        ),
        Part(
            name="topics",
            model=ReviewTopic,
            form=TopicForm,
            table=TopicTable,
            title="Topics",
            owner="priority",
            add_text="Add a topic",
        ),
        Part(
            name="next_steps",
            model=NextStep,
            form=NextStepForm,
            table=NextStepTable,
            title="Next steps",
            owner="priority",
            add_text="Add a next step",
            query=lambda rows: with_outcomes(rows).select_related("priority", "topic"),
        ),
    ),
    notices=notices,
    list_template="boards/priorities.html",
    record_template="boards/priority.html",
    record_context=lambda record, scope: {"review": review_of(record)},
)
