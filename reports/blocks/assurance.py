"""Audits, learning reviews and discrepancies of the source as blocks."""

from audits.models import Audit
from audits.queries import audit_rows, audit_sources, audits_of, learning_review_counts, review_sources
from reports.blocks.parts import Block, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import source_text
from reports.blocks.syntax import BadBlock, BlockCall
from reports.discrepancies import compared


def audits_table(records: Records, call: BlockCall) -> Block:
    """The register of the year; audits[year-programme] or audits[inspection] shows a part of it."""
    selector = call.name.partition("[")[2].removesuffix("]")
    audits = audits_of(records.year)
    if selector == "year-programme":
        audits = audits.filter(is_in_year_programme=True)
    elif selector in {kind.value for kind in Audit.Kind}:
        audits = audits.filter(kind=selector)
    elif selector:
        known = ", ".join(["year-programme", *(kind.value for kind in Audit.Kind)])
        raise BadBlock(f"“{selector}” is no kind of audit. Kinds: {known}.")
    rows = audit_rows(audits)
    if not rows:
        raise BadBlock(f"No such audits are recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or f"Audits, reviews and inspections, {records.year.label}",
        columns=(Column("Audit"), Column("Kind"), Column("When"), Column("Cases"), Column("What it found")),
        rows=tuple(
            (
                row.title,
                row.kind.label,
                row.when or "not stated",
                row.sample or "not stated",
                row.finding or "–",
            )
            for row in rows
        ),
        source=source_text(audit_sources(records.year)),
    )


def learning_reviews_table(records: Records, call: BlockCall) -> Block:
    counts = learning_review_counts(records.year)
    return TableBlock(
        caption=call.title or f"Learning reviews, {records.year.label}",
        columns=(Column("Field"), *(Column(kind.label, is_number=True) for kind in counts.kinds)),
        rows=tuple((row.field.label, *(str(count) for count in row.counts)) for row in counts.rows),
        foot=(("All fields", *(str(total) for total in counts.totals)),),
        notes=("Counted from the register of reviews; a 0 means that there was none.",),
        source=source_text(review_sources(records.year)),
    )


def discrepancies_table(records: Records, call: BlockCall) -> Block:
    rows = compared(records.board, records.year)
    if not rows:
        raise BadBlock(f"No discrepancies are recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or "Where the printed source disagrees with itself",
        columns=(Column("Subject"), Column("Printed, not used"), Column("Used here"), Column("Why")),
        rows=tuple(
            (row.subject, f"{row.printed} ({row.printed_at})", row.used or "nothing", row.reason)
            for row in rows
        ),
        figures=tuple(figure for row in rows for figure in row.figures),
    )


BUILDERS = {
    ("table", "audits"): audits_table,
    ("table", "learning-reviews"): learning_reviews_table,
    ("table", "discrepancies"): discrepancies_table,
}
