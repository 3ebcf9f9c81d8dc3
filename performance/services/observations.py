"""Enters and corrects single figures, and keeps the ledger of every change."""

from decimal import Decimal

from django.db import transaction

from boards.models import Area, Board, SourceDocument, User
from cescb.kit.periods import Period
from performance.models import Category, Measure, Observation, Revision

LEDGER_FIELDS = (
    "value",
    "numerator",
    "denominator",
    "upper_value",
    "qualifier",
    "missing",
    "lines",
    "note",
)


@transaction.atomic
def record(
    *,
    measure: Measure,
    area: Area,
    source: SourceDocument,
    period: Period,
    origin: str,
    board: Board | None = None,
    category: Category | None = None,
    value: Decimal | None = None,
    numerator: Decimal | None = None,
    denominator: Decimal | None = None,
    upper_value: Decimal | None = None,
    qualifier: str = "",
    missing: str = "",
    lines: str = "",
    note: str = "",
    by: User | None = None,
    reason: str = "",
) -> Observation:
    """Enter a figure, or correct the one that is there for the same measure, area, source and period.

    The board is None for a figure that is published for everyone. Every change appends a revision with who
    made it, where it came from (`origin`: a form, an import or a file by name) and why; entering what is
    stored already changes nothing and appends none. Raises ValidationError where the figure breaks a rule,
    such as a value beside a symbol that says there is none.
    """
    key = {
        "measure": measure,
        "board": board,
        "area": area,
        "category": category,
        "source": source,
        "period_type": period.kind.value,
        "starts_on": period.start,
        "ends_on": period.end,
    }
    observation = Observation.objects.select_for_update().filter(**key).first()
    before = snapshot(observation) if observation else None
    if observation is None:
        observation = Observation(**key, year=period.financial_year, quarter=period.quarter_number)
    observation.value = value
    observation.numerator = numerator
    observation.denominator = denominator
    observation.upper_value = upper_value
    observation.qualifier = qualifier
    observation.missing = missing
    observation.lines = lines
    observation.note = note
    after = snapshot(observation)
    if after == before:
        return observation
    observation.full_clean()
    observation.save()
    Revision.objects.create(
        observation=observation, before=before, after=after, made_by=by, origin=origin, reason=reason
    )
    return observation


def snapshot(observation: Observation) -> dict[str, str]:
    """Return what an observation says, as the ledger stores it: the fields that are filled, as text.

    Numbers are written without trailing zeros, so that 202 and 202.0000 are the same.
    """
    stored = {name: getattr(observation, name) for name in LEDGER_FIELDS}
    return {name: _text(value) for name, value in stored.items() if value not in (None, "")}


def _text(value: Decimal | str) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
