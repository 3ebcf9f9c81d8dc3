"""Reads one row of a file of figures and refuses what cannot be true."""

from dataclasses import dataclass, field
from decimal import Decimal

from boards.models import Area, Board, SourceDocument
from boards.services.loading.readers import one_of
from cescb.kit.datafiles import Row
from cescb.kit.periods import Period, PeriodError
from performance.models import Category, Measure, Observation

COLUMNS = (
    "measure",
    "area",
    "category",
    "period",
    "numerator",
    "denominator",
    "value",
    "upper_value",
    "qualifier",
    "missing",
    "source",
    "lines",
    "note",
)
NUMBERS = ("numerator", "denominator", "value", "upper_value")
SHARES = (Measure.Unit.PERCENT, Measure.Unit.RATE_PER_10000)
LARGEST = Decimal(10) ** 10
LINES_LENGTH = Observation._meta.get_field("lines").max_length or 0


@dataclass
class Known:
    """What the cells of a row may name, by code."""

    measures: dict[str, Measure]
    areas: dict[str, Area]
    sources: dict[str, SourceDocument]
    categories: dict[int, dict[str, Category]]
    periods: dict[str, Period] = field(default_factory=dict)

    @classmethod
    def load(cls, board: Board | None) -> "Known":
        """Read measures, areas and sources: those that all share, and those of the board if one is given."""
        measures = Measure.objects.prefetch_related("breakdowns__categories")
        boards = [None] if board is None else [None, board.pk]
        return cls(
            measures={measure.code: measure for measure in measures},
            areas=Area.objects.in_bulk(field_name="code"),
            sources={
                source.code: source for source in SourceDocument.objects.all() if source.board_id in boards
            },
            categories={
                measure.pk: {
                    category.code: category
                    for breakdown in measure.breakdowns.all()
                    for category in breakdown.categories.all()
                }
                for measure in measures
            },
        )


def read_observation(row: Row, known: Known, board: Board | None) -> Observation:
    """Return the unsaved figure that a row describes; raises DataFileError naming the row for any fault."""
    measure = one_of(row, "measure", known.measures, "measure")
    period = _period(row, known)
    observation = Observation(
        measure=measure,
        board=board,
        area=one_of(row, "area", known.areas, "area"),
        category=row.lookup(
            "category", known.categories[measure.pk], f"category of “{measure.code}”", optional=True
        ),
        source=one_of(row, "source", known.sources, "source"),
        period_type=period.kind.value,
        starts_on=period.start,
        ends_on=period.end,
        year=period.financial_year,
        quarter=period.quarter_number,
        qualifier=row.choice("qualifier", Observation.Qualifier.values, default=""),
        missing=row.choice("missing", Observation.Missing.values, default=""),
        lines="; ".join(row.words("lines")),
        note=row.text("note"),
        **{name: row.decimal(name) for name in NUMBERS},
    )
    _check_what_is_given(row, observation)
    _check_numbers(row, observation)
    _check_period(row, measure, period)
    return observation


def _period(row: Row, known: Known) -> Period:
    text = row.required("period")
    if text not in known.periods:
        try:
            known.periods[text] = Period.parse(text)
        except PeriodError as error:
            raise row.fault(f"“period”: {error}") from error
    return known.periods[text]


def _check_period(row: Row, measure: Measure, period: Period) -> None:
    if period.is_instant != (measure.kind == Measure.Kind.STOCK):
        wanted = "as at a date" if measure.kind == Measure.Kind.STOCK else "over a period"
        raise row.fault(f"“period” is “{period.code}”, but “{measure.code}” is counted {wanted}.")


def _check_what_is_given(row: Row, found: Observation) -> None:
    parts = [found.numerator is not None, found.denominator is not None]
    given = [found.value is not None, any(parts), bool(found.missing)]
    if sum(given) != 1:
        raise row.fault(
            "give one of three: a value; a numerator and a denominator; or the symbol of what is missing."
        )
    if any(parts) and not all(parts):
        raise row.fault("a numerator and a denominator go together.")
    if any(parts) and found.measure.unit not in SHARES:
        raise row.fault(f"“{found.measure.code}” is neither a percentage nor a rate, so it has no parts.")
    if (found.qualifier == Observation.Qualifier.BETWEEN) != (found.upper_value is not None):
        raise row.fault("“upper_value” and the qualifier “between” go together.")
    if len(found.lines) > LINES_LENGTH:
        raise row.fault("“lines” is too long: name the most important places.")


def _check_numbers(row: Row, found: Observation) -> None:
    unit = found.measure.unit
    for name in NUMBERS:
        number = getattr(found, name)
        if number is None:
            continue
        if number < 0 and unit != Measure.Unit.POUNDS:
            raise row.fault(f"“{name}” is “{number}”, which is below 0.")
        if abs(number) >= LARGEST or number != round(number, 4):
            raise row.fault(f"“{name}” is “{number}”: at most 10 figures before the point and 4 after it.")
        if unit == Measure.Unit.COUNT and number != number.to_integral_value():
            raise row.fault(f"“{name}” is “{number}”, but “{found.measure.code}” counts whole things.")
    if found.denominator is not None and found.denominator == 0:
        raise row.fault("“denominator” is 0: leave the parts out and write z under “missing”.")
    if found.upper_value is not None and found.value is not None and found.upper_value <= found.value:
        raise row.fault("“upper_value” must be above “value”.")
    if unit == Measure.Unit.PERCENT:
        _check_percentage(row, found)


def _check_percentage(row: Row, found: Observation) -> None:
    part, whole = found.numerator, found.denominator
    if part is not None and whole is not None and part > whole:
        raise row.fault(f"“numerator” is “{part}”, more than its whole “{whole}”.")
    for name in ("value", "upper_value"):
        number = getattr(found, name)
        if number is not None and number > 100:
            raise row.fault(f"“{name}” is “{number}”, but a percentage is at most 100.")
