"""The board's self-evaluation: its grade on each criterion of the year, with evidence and next step."""

from typing import Any

import django_tables2
from django import forms
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString

from boards.access import Scope
from boards.models import Grade, GradeDescriptor, SelfEvaluation
from boards.queries.self_evaluation import CriterionRow, criterion_rows, with_grade_before
from boards.registers.actions import raise_address
from boards.registers.base import Notice, Register, Step
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import joined, number_word, numbered
from cescb.tables import DateColumn

# The look of each grade: its shape tells the four apart without their colour.
JUDGEMENTS = {
    Grade.OUTSTANDING: "good",
    Grade.GOOD: "info",
    Grade.REQUIRES_IMPROVEMENT: "watch",
    Grade.INADEQUATE: "poor",
}
NOT_JUDGED = "Not judged yet"


class SelfEvaluationForm(RecordForm):
    """Judges one criterion; its four descriptors stand beside the grades that they describe.

    A judgement stays with its criterion, so only a new one asks for it, among those that have none this year.
    """

    class Meta:
        model = SelfEvaluation
        fields = ["criterion", "grade", "assessed_on", "evidence", "next_step"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        criterion = self.instance.criterion_id or self.initial.get("criterion")
        if self.instance.pk:
            del self.fields["criterion"]
        else:
            judged = SelfEvaluation.objects.filter(year=self.scope.year)
            choice: Any = self.fields["criterion"]
            choice.queryset = choice.queryset.exclude(self_evaluations__in=judged)
            self.initial["assessed_on"] = self.initial.get("assessed_on") or self.scope.day
        self.fields["grade"] = forms.ChoiceField(
            label="Grade",
            choices=[("", NOT_JUDGED), *described_grades(criterion)],
            widget=forms.RadioSelect,
            required=False,
            help_text="Choose the grade whose description fits best.",
        )
        self.order_fields(["criterion", "grade", "assessed_on", "evidence", "next_step"])

    def clean(self) -> dict[str, Any]:
        """Put what is missing for a grade beside its own field."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("grade"):
            if not cleaned.get("evidence"):
                self.add_error("evidence", "A grade needs its evidence.")
            if not cleaned.get("assessed_on") and "assessed_on" not in self.errors:
                self.add_error("assessed_on", "A grade needs the day on which it was judged.")
        return cleaned


class SelfEvaluationTable(RecordTable):
    caption = "Judgements of the year"
    caption_is_hidden = True
    row_header = "criterion"
    export_name = "self-evaluation"

    criterion = RecordColumn("Criterion", order_by=("criterion__position",))
    grade = django_tables2.Column("Grade", empty_values=())
    grade_before = django_tables2.Column("Year before", empty_values=())
    assessed_on = DateColumn("Judged", default="not yet")
    next_step = django_tables2.Column("What would make it better", default="not recorded", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = "No criterion has been judged this year. Begin with any of those below."
        order_by = "criterion"

    def render_grade(self, record: SelfEvaluation) -> str:
        return grade_tag(record.grade)

    def value_grade(self, record: SelfEvaluation) -> str:
        return grade_word(record.grade)

    def render_grade_before(self, record: SelfEvaluation) -> str:
        return grade_before(record)

    def value_grade_before(self, value: str | None) -> str:
        return grade_word(value) if value else ""


def grade_word(grade: str | None) -> str:
    return Grade(grade).label if grade else NOT_JUDGED


def grade_tag(grade: str | None) -> SafeString:
    """Show a grade as a word with a shape."""
    judgement = JUDGEMENTS[Grade(grade)] if grade else None
    return render_to_string("components/tag.html", {"text": grade_word(grade), "judgement": judgement})


def grade_before(record: Any) -> str:
    """Show the grade of the year before; empty where none is recorded."""
    return grade_tag(record.grade_before) if record.grade_before else ""


def described_grades(criterion: Any) -> list[tuple[str, str]]:
    """Return the grades as choices, each with its descriptor where the criterion is known."""
    is_known = str(criterion or "").isdigit()
    rows = GradeDescriptor.objects.filter(criterion=criterion) if is_known else GradeDescriptor.objects.none()
    texts = {row.grade: row.text for row in rows}
    label = '<strong>{}</strong><br><span class="govuk-hint">{}</span>'
    return [
        (grade.value, format_html(label, grade.label, texts[grade]) if grade in texts else grade.label)
        for grade in Grade
    ]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the judgements by grade, best grade first."""
    grades = [grade for grade in rows.order_by().values_list("grade", flat=True) if grade]
    if not grades:
        return ""
    parts = joined(f"{number_word(grades.count(one))} {one.label.lower()}" for one in Grade if one in grades)
    judged = numbered(len(grades), "criterion", "criteria").capitalize()
    return f"{judged} judged in {scope.year.label}: {parts}."


def context(scope: Scope, rows: QuerySet[Any]) -> dict[str, Any]:
    """Give the page every criterion, with the address that judges it or changes the judgement."""
    found = criterion_rows(scope.year)
    may_edit = SELF_EVALUATIONS.may_edit(scope)
    return {"criteria": [{"row": row, "edit": edit_address(row, scope) if may_edit else ""} for row in found]}


def edit_address(row: CriterionRow, scope: Scope) -> str:
    if row.judgement:
        return SELF_EVALUATIONS.address(scope, "edit", row.judgement.pk)
    return f"{SELF_EVALUATIONS.address(scope, 'add')}?criterion={row.criterion.pk}"


def record_context(record: SelfEvaluation, scope: Scope) -> dict[str, Any]:
    row = next(row for row in criterion_rows(scope.year) if row.criterion.pk == record.criterion_id)
    return {"one": {"row": row, "edit": ""}}


def notices(record: SelfEvaluation, scope: Scope) -> list[Notice]:
    return [] if record.grade else [Notice(NOT_JUDGED, "What is known so far stands below.", kind="info")]


def steps(record: SelfEvaluation, scope: Scope) -> list[Step]:
    """Let what would make it better become an action."""
    if not record.next_step:
        return []
    title = " ".join(record.next_step.split())[:300]
    return [Step("Raise an action", raise_address(scope, origin="evaluation", title=title))]


SELF_EVALUATIONS = Register(
    name="self_evaluation",
    model=SelfEvaluation,
    form=SelfEvaluationForm,
    table=SelfEvaluationTable,
    title="Self-evaluation",
    singular="judgement",
    lede=lede,
    query=lambda rows, scope: with_grade_before(rows.select_related("criterion", "year")),
    fields=(
        ("Criterion", lambda record, scope: record.criterion.title),
        ("Grade", lambda record, scope: grade_tag(record.grade)),
        ("Grade of the year before", lambda record, scope: grade_before(record)),
        "assessed_on",
        "evidence",
        "next_step",
    ),
    notices=notices,
    steps=steps,
    context=context,
    record_context=record_context,
    list_template="boards/self_evaluation.html",
    record_template="boards/self_evaluation_record.html",
)
