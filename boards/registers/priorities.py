"""The priorities of the year, and the review of each in four parts with its evidence and next steps."""

from typing import Any

import django_tables2
from django.db.models import Prefetch, QuerySet
from django.template.loader import render_to_string

from boards.access import Scope
from boards.models import NextStep, Priority, ReviewEvidence, ReviewTopic
from boards.queries.next_steps import followed, with_outcomes
from boards.queries.reviews import written_of
from boards.registers.base import Notice, Part, Register
from boards.registers.forms import RecordForm
from boards.registers.next_steps import NextStepForm, NextStepTable
from boards.registers.tables import RecordColumn, RecordTable
from boards.review_rules import lines_of, output_sentence, outputs_in, review_faults
from boards.wording import joined, numbered, sentence_case
from cescb.tables import NumericColumn


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


class PriorityTable(RecordTable):
    caption = "Priorities"
    caption_is_hidden = True
    row_header = "title"
    export_name = "priorities"

    number = django_tables2.Column("No.")
    title = RecordColumn("Priority")
    aim = django_tables2.Column("Aim", orderable=False)
    review = django_tables2.Column("Review", empty_values=(), orderable=False)
    evidence_count = NumericColumn("Evidence cited")
    steps_answered = django_tables2.Column("Next steps answered", empty_values=(), orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No priority is recorded for the year. The first one is added with the button above."

    def render_review(self, record: Priority) -> str:
        text = self.value_review(record)
        judgement = "good" if text == "Complete" else "watch"
        return render_to_string("components/tag.html", {"text": text, "judgement": judgement})

    def value_review(self, record: Priority) -> str:
        written = written_of(record)
        if not written.is_begun:
            return "Not written"
        if written.lacks_evidence:
            return "No evidence of impact"
        return "Part missing" if written.missing else "Complete"

    def render_steps_answered(self, record: Priority) -> str:
        steps = followed(record.next_steps.all())
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
        empty_text = (
            "The review has no topics. A priority that covers several groups of children has one for each."
        )


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


def with_review(rows: Any, scope: Scope) -> QuerySet[Any]:
    """Fetch what the list and the notices say of a review."""
    steps = with_outcomes(NextStep.objects.all())
    found: QuerySet[Any] = rows.with_counts().prefetch_related(Prefetch("next_steps", steps))
    return found


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the priorities and say how far their reviews are."""
    reviews = [written_of(priority) for priority in rows]
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
    found = [Notice(fault.reason, fault.remedy) for fault in review_faults(written_of(record))]
    if outputs := outputs_in(record.impact):
        lines = " ".join(f"“{line}”" for line in outputs)
        found.append(Notice(output_sentence(len(outputs)), lines, kind="info"))
    return found


def points(record: Priority, scope: Scope) -> dict[str, Any]:
    """Return the texts of the review as points."""
    return {"points": {name: lines_of(getattr(record, name)) for name in ("why", "done", "impact")}}


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
    query=with_review,
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
    record_context=points,
)
