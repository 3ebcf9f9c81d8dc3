"""What the templates of reports need: cells beside their columns, and charts drawn for paper."""

from collections.abc import Sequence

from django import template
from django.utils.safestring import SafeString, mark_safe

from cescb.charts import Chart, render_svg
from cescb.kit.numbers import grouped
from reports.blocks.measures import cell_text
from reports.blocks.parts import Column
from reports.figures import Figure
from reports.figures.display import number

register = template.Library()


@register.filter
def beside(columns: Sequence[Column], row: Sequence[str]) -> list[tuple[Column, str]]:
    """Return (column, cell) pairs of a row."""
    return list(zip(columns, row, strict=True))


@register.simple_tag
def drawing(spec: Chart, section: str, position: int) -> SafeString:
    """Draw a chart for paper; its text alternative stands inside the drawing.

    The section and the position in it make the ids inside the drawing unique in the document.
    """
    return mark_safe(render_svg(spec, uid=f"chart-{section}-{position}"))


@register.filter
def traced(figure: Figure) -> list[tuple[str, str]]:
    """Return what is known of a figure as (term, detail) pairs, empty ones left out."""
    pairs = [
        ("Value", cell_text(figure)),
        ("Numerator", grouped(figure.numerator) if figure.numerator is not None else ""),
        ("Denominator", grouped(figure.denominator) if figure.denominator is not None else ""),
        ("What is counted", figure.unit_of_count),
        ("Target", number(figure.target, figure.unit, figure.decimals) if figure.target is not None else ""),
        ("Date or period", figure.period.label),
        ("Area", figure.area),
        ("Source", figure.source_and_lines),
        ("Note", figure.note),
        ("Entered", "; ".join(figure.provenance)),
        ("Reference", figure.quantity.text),
    ]
    return [(term, detail) for term, detail in pairs if detail]
