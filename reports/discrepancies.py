"""Values that a source prints and the board does not use, beside the figures that it does use."""

from dataclasses import dataclass

from boards.models import Board, Discrepancy, FinancialYear
from reports.figures import Figure, resolve
from reports.figures.syntax import normalise
from reports.figures.values import lines_in_words


@dataclass(frozen=True)
class ComparedDiscrepancy:
    """One discrepancy; `used` is empty where the report uses neither value."""

    code: str
    subject: str
    printed: str
    printed_at: str
    reference: str
    used: str
    used_at: str
    reason: str
    fault: str
    figures: tuple[Figure, ...]


def compared(board: Board, year: FinancialYear) -> list[ComparedDiscrepancy]:
    """Return the year's discrepancies with the value in use, in a constant number of queries."""
    found = list(
        Discrepancy.objects.filter(board=board, year=year).select_related(
            "printed_at__document", "used_at__document"
        )
    )
    resolved, _ = resolve([each.reference for each in found if each.reference], board)
    rows = []
    for each in found:
        used = resolved.get(normalise(each.reference)) if each.reference else None
        rows.append(
            ComparedDiscrepancy(
                code=each.code,
                subject=each.subject,
                printed=each.printed,
                printed_at=lines_in_words(each.printed_at.lines),
                reference=each.reference,
                used=used.text if used and not used.fault else "",
                used_at=lines_in_words(each.used_at.lines) if each.used_at else "",
                reason=each.reason,
                fault=used.fault if used else "",
                figures=used.figures if used else (),
            )
        )
    return rows
