"""Filters of the list of measures, kept in the query string."""

from typing import Any

import django_filters
from django.db.models import Count, Q, QuerySet

from performance.models import Measure, Stage


class MeasureFilter(django_filters.FilterSet):
    """Narrows the measures by stage, basis, question and words; an unknown choice is a form error."""

    stage = django_filters.ChoiceFilter(label="Stage", choices=Stage.choices, empty_label="All stages")
    basis = django_filters.ChoiceFilter(
        label="Definition", choices=Measure.Basis.choices, empty_label="National and local"
    )
    question = django_filters.ChoiceFilter(
        label="Question", choices=Measure.Question.choices, empty_label="All questions"
    )
    text = django_filters.CharFilter(label="Words", method="with_words")

    class Meta:
        model = Measure
        fields = ["stage", "basis", "question", "text"]

    def with_words(self, measures: QuerySet[Measure], name: str, value: str) -> QuerySet[Measure]:
        """Keep the measures that hold every word in their title, code or definition."""
        for word in value.split():
            measures = measures.filter(
                Q(title__icontains=word)
                | Q(short_title__icontains=word)
                | Q(code__icontains=word)
                | Q(numerator__icontains=word)
                | Q(denominator__icontains=word)
            )
        return measures

    @property
    def is_narrowed(self) -> bool:
        """True where anything is chosen or typed."""
        return any(self.data.get(name) for name in self.Meta.fields)


def measures_by_stage(data: Any) -> dict[str, int]:
    """Return how many measures each stage has under the filter's other choices (one query)."""
    others = {name: data.get(name, "") for name in ("basis", "question", "text")}
    chosen = MeasureFilter(others, queryset=Measure.objects.all()).qs.order_by()
    return dict(chosen.values_list("stage").annotate(Count("pk")))
