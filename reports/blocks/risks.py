"""The risk register as blocks: the matrix alone, the open risks placed on it, and their table."""

import datetime

from boards.charts import risk_matrix, risks_placed
from boards.risk import Rating, register_faults
from boards.risk_rows import RiskRow
from cescb.kit.periods import long_date
from reports.blocks.parts import Block, ChartBlock, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.syntax import BadBlock, BlockCall


def risk_matrix_chart(records: Records, call: BlockCall) -> Block:
    return ChartBlock(risk_matrix())


def risk_register_chart(records: Records, call: BlockCall) -> Block:
    """The open risks placed on the matrix, and where each stood at the review before."""
    rows = _fit_to_print(records, call)
    title = call.title or f"Open risks at {long_date(_day(records, call))}"
    return ChartBlock(risks_placed(rows, title))


def risk_register_table(records: Records, call: BlockCall) -> Block:
    """The open risks, highest net score first, with their ratings in words and the day of the next review."""
    rows = _fit_to_print(records, call)
    return TableBlock(
        caption=call.title or f"Risk register at {long_date(_day(records, call))}",
        columns=(
            Column("Risk"),
            Column("Owner"),
            Column("Existing controls"),
            Column("Net rating"),
            Column("What is planned"),
            Column("Target rating"),
            Column("Next review"),
        ),
        rows=tuple(
            (
                f"{row.reference} {row.title}",
                row.owner,
                row.existing_controls or "not recorded",
                _with_movement(row),
                row.planned_controls or "not recorded",
                _words(row.target),
                long_date(row.due_on) if row.due_on else "no date",
            )
            for row in rows
        ),
        notes=(
            "A rating is likelihood times impact: low to 4, medium 6 to 9, high from 12.",
            f"Last revised on {long_date(max(row.reviewed_on for row in rows if row.reviewed_on))}.",
        ),
    )


def _day(records: Records, call: BlockCall) -> datetime.date:
    """The day asked for, or else the last of the year."""
    return call.periods[0].end if call.periods else records.year.period.end


def _fit_to_print(records: Records, call: BlockCall) -> tuple[RiskRow, ...]:
    """Return the open risks of the day asked for; raises BadBlock where the register may not be published.

    An empty register, or one that is undated, overdue or without owners, is a fault of the document.
    """
    day = _day(records, call)
    rows = records.risks_at(day)
    faults = register_faults([row.entry for row in rows], day)
    if faults:
        reasons = " ".join(f"{fault.subject}: {fault.reason}" for fault in faults)
        raise BadBlock(f"The risk register at {long_date(day)} is not fit to be published. {reasons}")
    return rows


def _words(rating: Rating | None) -> str:
    return rating.label if rating else "not rated"


def _with_movement(row: RiskRow) -> str:
    return f"{_words(row.net)}; {row.movement.text}" if row.movement else _words(row.net)


BUILDERS = {
    ("chart", "risk-matrix"): risk_matrix_chart,
    ("chart", "risk-register"): risk_register_chart,
    ("table", "risk-register"): risk_register_table,
}
