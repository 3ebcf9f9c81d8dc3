"""Counts of audits and learning reviews."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from django.urls import reverse

from audits.models import Audit, LearningReview
from boards.models import Board, FinancialYear
from cescb.kit.periods import PeriodKind
from reports.figures.syntax import Quantity
from reports.figures.values import Figure, Unresolved

IN_PROGRAMME = "year-programme"
LABELS = {
    "audits": ("Audits, reviews and inspections", "audits", "audits:assurance"),
    "learning-reviews": ("Learning reviews", "reviews", "audits:learning_reviews"),
}
REVIEW_KINDS = {kind.value for kind in LearningReview.Kind}
REVIEW_FIELDS = {field.value for field in LearningReview.Field}


class AssuranceProvider:
    """Counts by financial year.

    audits takes a kind, or `year-programme` for the year's multi-agency audits; learning-reviews takes a
    kind, a field, or both as `children.reflective`. A year with records answers a true zero.
    """

    has_areas = False

    def subjects(self, board: Board) -> Iterable[str]:
        return LABELS

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> dict[Quantity, Figure | Unresolved]:
        years = set(FinancialYear.objects.filter(board=board).values_list("starts_in", flat=True))
        counts: Counter[tuple[str, int, str]] = Counter()
        for year, kind, programme in Audit.objects.filter(board=board).values_list(
            "year__starts_in", "kind", "is_in_year_programme"
        ):
            counts.update([("audits", year, ""), ("audits", year, kind)])
            counts.update([("audits", year, IN_PROGRAMME)] if programme else [])
        for year, kind, field in LearningReview.objects.filter(board=board).values_list(
            "year__starts_in", "kind", "field"
        ):
            selectors = ("", kind, field, f"{field}.{kind}")
            counts.update(("learning-reviews", year, selector) for selector in selectors)
        return {quantity: _answer(quantity, counts, years, board) for quantity in quantities}


def _selectors(subject: str) -> set[str]:
    if subject == "audits":
        return {"", IN_PROGRAMME, *(kind.value for kind in Audit.Kind)}
    both = {f"{field}.{kind}" for field in REVIEW_FIELDS for kind in REVIEW_KINDS}
    return {""} | REVIEW_KINDS | REVIEW_FIELDS | both


def _answer(
    quantity: Quantity, counts: Counter[tuple[str, int, str]], years: set[int], board: Board
) -> Figure | Unresolved:
    allowed = _selectors(quantity.subject)
    if quantity.selector not in allowed:
        known = ", ".join(sorted(selector for selector in allowed if selector and "." not in selector))
        return Unresolved(quantity, f"“{quantity.subject}” has no “{quantity.selector}”. It has: {known}.")
    year = quantity.period.financial_year
    if quantity.period.kind != PeriodKind.YEAR or year not in years or not counts[quantity.subject, year, ""]:
        return Unresolved(quantity, f"The board has no {quantity.subject} recorded {quantity.period.phrase}.")
    label, unit_of_count, page = LABELS[quantity.subject]
    return Figure(
        quantity=quantity,
        label=label,
        value=Decimal(counts[quantity.subject, year, quantity.selector]),
        unit="count",
        unit_of_count=unit_of_count,
        period=quantity.period,
        area="",
        source="Counted from the board's register",
        url=reverse(page, args=[board.slug, quantity.period.label]),
    )
