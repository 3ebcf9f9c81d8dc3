"""What the charts of audits and learning reviews show.

A function returns None where there is nothing to draw.
"""

from collections import Counter

from audits.models import Audit
from audits.queries import AuditRow, LearningReviewCounts
from cescb.charts import COUNT, BarChart, Series


def audits_by_kind(audits: tuple[AuditRow, ...], year: str) -> BarChart | None:
    """How many audits of each kind, most first; kinds without one are left out."""
    counts = Counter(audit.kind for audit in audits)
    if not counts:
        return None
    kinds = sorted(counts, key=lambda kind: (-counts[kind], list(Audit.Kind).index(kind)))
    return BarChart(
        title=f"Audits, reviews and inspections in {year}",
        categories=tuple(kind.label for kind in kinds),
        series=(Series("Number", tuple(counts[kind] for kind in kinds)),),
        unit=COUNT.counting("pieces of work", "piece of work"),
        category_heading="Kind",
    )


def reviews_by_kind(counts: LearningReviewCounts, year: str) -> BarChart | None:
    """Learning reviews of each kind, in each field."""
    if not counts.total:
        return None
    return BarChart(
        title=f"Learning reviews in {year}",
        categories=tuple(kind.label for kind in counts.kinds),
        series=tuple(Series(row.field.label, row.counts) for row in counts.rows),
        unit=COUNT.counting("reviews", "review"),
        category_heading="Kind",
    )
