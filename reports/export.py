"""A document's figures and tables as plain values, for the JSON download."""

from decimal import Decimal
from typing import Any

from reports.assemble import ReportContent, SectionContent
from reports.blocks.parts import as_json
from reports.figures import Figure, Resolved


def report_as_json(content: ReportContent) -> dict[str, Any]:
    """Return every figure with its value, parts, period and source, every reference, and every table.

    Numbers are written as texts, so that no reader rounds them; a missing value is null beside its reason.
    """
    document = content.document
    return {
        "board": document.board.name,
        "document": document.title,
        "kind": document.kind,
        "year": document.year.label,
        "figures": [figure_as_json(figure) for figure in content.figures],
        "references": [_reference(each) for each in content.references],
        "sections": [_section(section) for section in content.sections],
        "faults": [
            {
                "kind": fault.kind.value,
                "section": fault.section_slug,
                "place": fault.place,
                "message": fault.message,
            }
            for fault in content.faults
        ],
    }


def figure_as_json(figure: Figure) -> dict[str, Any]:
    return {
        "reference": figure.quantity.text,
        "label": figure.label,
        "value": _number(figure.value),
        "upper_value": _number(figure.upper_value),
        "qualifier": figure.qualifier,
        "missing": figure.missing,
        "unit": figure.unit,
        "unit_of_count": figure.unit_of_count,
        "numerator": _number(figure.numerator),
        "denominator": _number(figure.denominator),
        "period": figure.period.code,
        "period_in_words": figure.period.label,
        "area": figure.area,
        "source": figure.source,
        "lines": figure.lines,
        "note": figure.note,
        "provenance": list(figure.provenance),
    }


def _number(value: Decimal | None) -> str | None:
    """Write a number without trailing zeros and without an exponent."""
    return f"{value.normalize():f}" if value is not None else None


def _reference(resolved: Resolved) -> dict[str, Any]:
    return {
        "reference": resolved.source_text,
        "text": resolved.text,
        "figures": [figure.quantity.text for figure in resolved.figures],
        "fault": resolved.fault,
    }


def _section(section: SectionContent) -> dict[str, Any]:
    return {
        "slug": section.slug,
        "heading": section.heading,
        "depth": section.depth,
        "references": [each.source_text for each in section.references],
        "blocks": [as_json(block) for block in section.blocks],
    }
