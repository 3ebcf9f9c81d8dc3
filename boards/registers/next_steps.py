"""Next steps of a review: the form that says what became of one, and the tables that list them."""

from typing import Any

import django_tables2
from django import forms
from django.template.loader import render_to_string

from boards.models import NextStep, Outcome, Priority
from boards.plan_rules import Fate
from boards.queries.next_steps import followed
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordTable
from cescb.kit.periods import year_label

# How what became of a next step is judged: only an open one asks for something.
JUDGEMENTS = {Fate.CARRIED: "info", Fate.DONE: "good", Fate.DROPPED: "none", Fate.UNANSWERED: "watch"}
FATES = {
    Fate.CARRIED: "Carried on",
    Fate.DONE: "Done",
    Fate.DROPPED: "Dropped",
    Fate.UNANSWERED: "Not answered",
}


class OutcomeField(forms.ModelChoiceField):
    """Outcomes of a plan, each named by its number and text."""

    def label_from_instance(self, outcome: Any) -> str:
        return f"{outcome.reference} {outcome.text}"


class StepAnswerForm(RecordForm):
    """Asks what became of a next step, with the proof that each answer needs.

    `scope` speaks of the year of the priority; the outcomes offered are those of the year after.
    """

    proofs = {
        Fate.CARRIED: ("outcome", "Choose the outcome that takes the next step up."),
        Fate.DONE: ("note", "Say what the result is."),
        Fate.DROPPED: ("note", "Say why the next step was dropped."),
    }

    outcome = OutcomeField(queryset=Outcome.objects.all(), required=False)

    class Meta:
        model = NextStep
        fields = ["fate", "outcome", "note"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        starts_in = self.scope.year.starts_in + 1
        choice = self.fields["outcome"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = (
            Outcome.objects.filter(
                objective__year__board=self.scope.board, objective__year__starts_in=starts_in
            )
            .select_related("objective")
            .order_by("objective__number", "number")
        )
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


class FollowedStepTable(RecordTable):
    """The next steps of a year with what became of each, as the year after sees them."""

    caption = "Next steps and what became of each"
    caption_is_hidden = True
    row_header = "text"
    export_name = "next-steps"

    priority = django_tables2.Column("Priority")
    text = django_tables2.Column("Next step", orderable=False)
    fate = django_tables2.Column("Answer")
    sentence = django_tables2.Column("What became of it", accessor="answer__sentence", orderable=False)

    class Meta(RecordTable.Meta):
        per_page = 100
        empty_text = "The reviews of the year before name no next step, or that year is not on record."

    def render_fate(self, value: Fate) -> str:
        tag = {"text": FATES[value], "judgement": JUDGEMENTS[value]}
        return render_to_string("components/tag.html", tag)

    def value_fate(self, value: Fate) -> str:
        return FATES[value]
