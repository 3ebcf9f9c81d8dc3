"""What inspections, peer reviews and improvement notices asked for, and how far each is signed off."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet
from django.template.loader import render_to_string
from django.utils.html import format_html

from boards.access import Scope
from boards.deadlines import DueState, due_state, due_words
from boards.models import Agency, Recommendation
from boards.registers.actions import action_panel
from boards.registers.base import Notice, Panel, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import joined, number_word, numbered
from cescb.kit.periods import long_date
from cescb.tables import DateColumn, NumericColumn

SignOff = Recommendation.SignOff
JUDGEMENTS = {SignOff.IN_FULL: "good", SignOff.IN_PART: "watch"}


class RecommendationForm(RecordForm):
    class Meta:
        model = Recommendation
        fields = [
            "source",
            "text",
            "agency",
            "due_on",
            "sign_off",
            "signed_off_by",
            "signed_off_on",
            "evidence",
        ]

    def clean(self) -> dict[str, Any]:
        """Put each thing that is missing for a sign-off beside its own field."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        sign_off = cleaned.get("sign_off")
        if sign_off in (SignOff.IN_PART, SignOff.IN_FULL) and not cleaned.get("signed_off_by"):
            self.add_error("signed_off_by", "Say who signed it off.")
        if sign_off == SignOff.IN_FULL and not cleaned.get("evidence"):
            self.add_error("evidence", "Give the evidence of what is different for children.")
        return cleaned


class RecommendationTable(RecordTable):
    caption = "Recommendations of inspections and reviews"
    caption_is_hidden = True
    row_header = "text"
    export_name = "recommendations"

    reference = django_tables2.Column("No.", order_by="number")
    text = RecordColumn("What is asked")
    source = django_tables2.Column("Asked for by")
    agency = django_tables2.Column("Answered by", default="not recorded", order_by="agency__name")
    due_on = DateColumn("Due", default="no date")
    sign_off = django_tables2.Column("Signed off")
    signed_off_by = django_tables2.Column("Signed off by", visible=False)
    signed_off_on = DateColumn("Signed off on", visible=False)
    action_count = NumericColumn("Actions")

    class Meta(RecordTable.Meta):
        empty_text = "No recommendation is recorded. The first one is added with the button above."

    def render_sign_off(self, record: Recommendation) -> str:
        context = {
            "text": record.get_sign_off_display(),
            "judgement": JUDGEMENTS.get(SignOff(record.sign_off)),
        }
        tag = render_to_string("components/tag.html", context)
        when = long_date(record.signed_off_on) if record.signed_off_on else ""
        who_and_when = ", ".join(filter(None, (record.signed_off_by, when)))
        return format_html("{}<br>{}", tag, who_and_when) if who_and_when else tag

    def value_sign_off(self, record: Recommendation) -> str:
        return record.get_sign_off_display()


class RecommendationFilter(RecordFilter):
    searched = ("text", "source", "evidence")

    sign_off = django_filters.ChoiceFilter(
        label="Signed off", choices=SignOff.choices, empty_label="Signed off or not"
    )
    agency = django_filters.ModelChoiceFilter(
        label="Answered by", queryset=Agency.objects.all(), empty_label="Any agency"
    )

    class Meta:
        model = Recommendation
        fields = ["sign_off", "agency"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the recommendations by how far they are signed off."""
    counts: dict[str, int] = rows.aggregate(
        **{state: Count("pk", filter=Q(sign_off=state), distinct=True) for state in SignOff.values}
    )
    total = sum(counts.values())
    if not total:
        return ""
    parts = (
        f"{number_word(counts[state])} {words}"
        for state, words in (
            (SignOff.IN_FULL, "signed off in full"),
            (SignOff.IN_PART, "in part"),
            (SignOff.NOT_YET, "still waiting"),
        )
    )
    return f"{numbered(total, 'recommendation').capitalize()}: {joined(parts)}."


def notices(recommendation: Recommendation, scope: Scope) -> list[Notice]:
    signed_off_on = recommendation.signed_off_on if recommendation.sign_off == SignOff.IN_FULL else None
    is_signed = recommendation.sign_off == SignOff.IN_FULL and signed_off_on is None
    if not is_signed and due_state(recommendation.due_on, scope.day, signed_off_on) == DueState.OVERDUE:
        text = f"On {long_date(scope.day)} it was not signed off in full."
        return [Notice(due_words(recommendation.due_on, scope.day, signed_off_on), text)]
    return []


def panels(recommendation: Recommendation, scope: Scope) -> list[Panel]:
    return [action_panel(recommendation, scope)]


RECOMMENDATIONS = Register(
    name="recommendations",
    model=Recommendation,
    form=RecommendationForm,
    table=RecommendationTable,
    filter=RecommendationFilter,
    title="Recommendations of inspections",
    singular="recommendation",
    lede=lede,
    about=(
        "What Ofsted, peer reviews and improvement notices asked for. It is signed off in full only with "
        "evidence of what is different for children."
    ),
    query=lambda rows, scope: rows.select_related("agency").annotate(
        action_count=Count("actions", distinct=True)
    ),
    panels=panels,
    notices=notices,
    concerns=("agency",),
)
