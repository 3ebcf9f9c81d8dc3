"""The functions of the board, what each rests on, and the evidence of the year that it was exercised."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import BoardFunction, FunctionEvidence, StatutoryReference
from boards.registers.base import Notice, Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.statutes import Standing, standing
from boards.tables.columns import missing
from boards.wording import number_word, numbered, sentence_case
from cescb.tables import NumericColumn


class FunctionForm(RecordForm):
    class Meta:
        model = BoardFunction
        fields = ["title", "basis", "constitution"]


class FunctionTable(RecordTable):
    title = RecordColumn("Function")
    basis = django_tables2.Column("Legal basis", order_by=("basis__title", "basis__section"))
    constitution = django_tables2.Column("In the constitution")
    evidence_count = NumericColumn("Evidence of the year")

    caption = "Functions of the board"
    caption_is_hidden = True
    row_header = "title"
    export_name = "functions"

    class Meta(RecordTable.Meta):
        empty_text = "No function is recorded, or none answers to the filter."

    def render_evidence_count(self, value: int) -> Any:
        return value or missing("none yet")

    def value_evidence_count(self, value: int) -> int:
        return value


class FunctionFilter(RecordFilter):
    searched = ("title", "constitution", "basis__title")

    basis = django_filters.ModelChoiceFilter(
        queryset=StatutoryReference.objects.all(), empty_label="Any legal basis"
    )
    shown = django_filters.ChoiceFilter(
        label="Evidence of the year",
        method="with_evidence",
        choices=[("some", "Some"), ("none", "None yet")],
        empty_label="All functions",
    )

    class Meta:
        model = BoardFunction
        fields = ["basis", "shown"]

    def with_evidence(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.filter(evidence_count__gt=0) if value == "some" else rows.filter(evidence_count=0)


class EvidenceForm(RecordForm):
    """Evidence of the year of the page; it is kept with that year and stays with it."""

    class Meta:
        model = FunctionEvidence
        fields = ["text", "kept_in"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.year_id is None:
            self.instance.year = self.scope.year


class EvidenceTable(RecordTable):
    year = django_tables2.Column("Year", accessor="year__label", order_by="year__starts_in")
    text = django_tables2.Column("Evidence", orderable=False)
    kept_in = django_tables2.Column("Where it is kept")

    caption = "Evidence by year, the newest first"
    caption_is_hidden = True
    row_header = "year"
    export_name = "evidence-of-the-function"

    class Meta(RecordTable.Meta):
        empty_text = "No evidence is recorded for any year."


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.aggregate(
        all=Count("pk", distinct=True), shown=Count("pk", distinct=True, filter=Q(evidence__year=scope.year))
    )
    total, without = found["all"], found["all"] - found["shown"]
    if not total:
        return ""
    functions = sentence_case(numbered(total, "function"))
    if without == total:
        return f"{functions}: no evidence of {scope.year.label} is recorded for any."
    if not without:
        return f"{functions}: each has evidence of {scope.year.label}."
    return f"{functions}: for {number_word(without)} no evidence of {scope.year.label} is recorded."


def notices(function: Any, scope: Scope) -> list[Notice]:
    """Say that a function rests on nothing recorded or on law that does not hold, and lacks evidence."""
    found = []
    basis = function.basis
    if basis is None and not function.constitution:
        found.append(
            Notice(
                "Nothing is recorded that it rests on",
                "Give its legal basis or its place in the constitution.",
            )
        )
    if basis is not None:
        stands = standing(basis.in_force_from, basis.in_force_to, basis.replaced_by, scope.day)
        if stands in (Standing.ENDED, Standing.REPLACED):
            instead = f" It is replaced by: {basis.replaced_by}." if basis.replaced_by else ""
            found.append(Notice("Its legal basis no longer holds", f"{basis}: {stands.label}.{instead}"))
    if not function.evidence_count:
        found.append(
            Notice(
                f"No evidence of {scope.year.label}",
                "The annual report can say that the board has this function, and not that it exercised it.",
            )
        )
    return found


FUNCTIONS = Register(
    name="functions",
    model=BoardFunction,
    form=FunctionForm,
    table=FunctionTable,
    filter=FunctionFilter,
    title="Functions of the board",
    singular="function",
    lede=lede,
    query=lambda rows, scope: rows.select_related("basis").annotate(
        evidence_count=Count("evidence", filter=Q(evidence__year=scope.year), distinct=True)
    ),
    notices=notices,
    parts=(
        Part(
            name="evidence",
            model=FunctionEvidence,
            form=EvidenceForm,
            table=EvidenceTable,
            title="Evidence that it was exercised",
            owner="function",
            add_text="Add evidence of the year",
            query=lambda rows: rows.select_related("year").order_by("-year__starts_in", "pk"),
        ),
    ),
    removes_with=("evidence",),
)
