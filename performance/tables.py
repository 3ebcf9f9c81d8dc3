"""Tables of measures and figures; their columns for the page, and those for the downloaded file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import django_tables2

from cescb.kit.numbers import round_half_up
from cescb.tables import NumericColumn, Table
from performance.models import Measure
from performance.presenters.lines import ComparatorLine, place_text, point_text
from performance.queries.points import Point
from performance.wording import Wording, plain

FILE_DECIMALS = 4
"""As many decimals as a figure can be stored with; a file gives computed figures no coarser than that."""


class FileColumn(django_tables2.Column):
    """A column of the downloaded file alone."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **{"visible": False, "default": "", **kwargs})


class PageColumn(django_tables2.Column):
    """A column of the page alone, where it shows several facts in one cell."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **{"exclude_from_export": True, **kwargs})


class JourneyTable(Table):
    """The measures with their latest figures; one row is a JourneyLine."""

    title = django_tables2.Column("Measure")
    latest = PageColumn("Latest figure", accessor="figure", orderable=False)
    change = PageColumn("Change", accessor="change_order")
    target = PageColumn("Target", accessor="target_order")
    beside = PageColumn("Other areas, same period", accessor="comparators", orderable=False)
    months_old = PageColumn("How recent")
    code = FileColumn("Code")
    stage = FileColumn("Stage")
    basis = FileColumn("Definition")
    figure = FileColumn("Latest figure")
    unit = FileColumn("Unit")
    parts = FileColumn("Made of")
    period = FileColumn("Period")
    place = FileColumn("Area, where not the board's own")
    gap = FileColumn("Later, without a figure")
    change_text = FileColumn("Change", accessor="change__text")
    change_since = FileColumn("Changed since", accessor="change__since")
    target_text = FileColumn("Target", accessor="target__text")
    rating = FileColumn("Against the target", accessor="target__rating")
    comparators = FileColumn("Other areas, same period")
    age = FileColumn("How recent")

    caption = "Measures with their latest figures"
    caption_is_hidden = True
    row_header = "title"
    export_name = "measures"

    class Meta(Table.Meta):
        per_page = 400
        sequence = ("code", "title", "...")

    def value_comparators(self, value: Iterable[ComparatorLine]) -> str:
        return "; ".join(
            f"{item.name}: {item.figure} ({', '.join(filter(None, [item.period, item.method]))})"
            for item in value
        )


@dataclass(frozen=True)
class ValueLine:
    """One figure of a series as the table of a measure's page shows it."""

    period: str
    is_later: bool
    figure: str
    is_missing: bool
    numerator: str
    denominator: str
    source: str
    place: str
    note: str


@dataclass(frozen=True)
class ValueTable:
    """A table of a series' figures; columns that no line fills are left out."""

    key: str
    caption: str
    lines: tuple[ValueLine, ...]

    @property
    def has_parts(self) -> bool:
        return any(line.numerator for line in self.lines)

    @property
    def has_notes(self) -> bool:
        return any(line.note for line in self.lines)


def value_tables(
    key: str, caption: str, found: Iterable[Point], wording: Wording, year_end: date
) -> tuple[ValueTable, ValueTable | None]:
    """Return the figures of a series, newest first: those up to the end of the year, and later ones.

    The second is None unless there are both.
    """
    lines = value_lines(found, wording, year_end)
    later = tuple(line for line in lines if line.is_later)
    known = tuple(line for line in lines if not line.is_later)
    if not later or not known:
        return ValueTable(key, caption, known or later), None
    return ValueTable(key, caption, known), ValueTable(f"{key}-later", f"{caption}: later", later)


def value_lines(found: Iterable[Point], wording: Wording, year_end: date) -> list[ValueLine]:
    """Write the points of a series, newest first."""
    newest_first = sorted(found, key=lambda point: point.period.end, reverse=True)
    return [
        ValueLine(
            period=point.period.label,
            is_later=point.period.end > year_end,
            figure=point_text(point, wording),
            is_missing=point.value is None,
            numerator="" if point.numerator is None else plain(point.numerator),
            denominator="" if point.denominator is None else plain(point.denominator),
            source=point.source_title,
            place=place_text(point),
            note=point.note,
        )
        for point in newest_first
    ]


class ObservationTable(Table):
    """Every observation of one measure, for the downloaded file; one row is a Point."""

    measure = django_tables2.Column("Measure")
    area = django_tables2.Column("Area code")
    area_name = django_tables2.Column("Area")
    breakdown = django_tables2.Column("Breakdown")
    category = django_tables2.Column("Category")
    period_type = django_tables2.Column("Kind of period", accessor="period__kind")
    period = django_tables2.Column("Period", accessor="period__label")
    starts_on = django_tables2.Column("First day", accessor="period__start")
    ends_on = django_tables2.Column("Last day", accessor="period__end")
    value = NumericColumn("Value")
    unit = django_tables2.Column("Unit", empty_values=())
    numerator = NumericColumn("Numerator")
    denominator = NumericColumn("Denominator")
    qualifier = django_tables2.Column("Qualifier")
    upper_value = NumericColumn("Upper value")
    missing = django_tables2.Column("Symbol")
    missing_label = django_tables2.Column("Meaning of the symbol")
    source_title = django_tables2.Column("Source")
    source_publisher = django_tables2.Column("Publisher")
    source_attribution = django_tables2.Column("Attribution")
    lines = django_tables2.Column("Place in the source")
    note = django_tables2.Column("Note")

    def __init__(self, data: Iterable[Point], measure: Measure) -> None:
        super().__init__(data=list(data))
        self.of_measure = measure
        self.caption = f"All figures of: {measure.title}"
        self.export_name = measure.code

    class Meta(Table.Meta):
        default = ""
        orderable = False

    def value_unit(self) -> str:
        return str(Measure.Unit(self.of_measure.unit).label)

    def value_value(self, value: Decimal) -> Decimal:
        return _number(round_half_up(value, FILE_DECIMALS))

    def value_numerator(self, value: Decimal) -> Decimal:
        return _number(value)

    value_denominator = value_upper_value = value_numerator


def _number(value: Decimal) -> Decimal:
    """Return the number without trailing zeros and without an exponent."""
    return Decimal(f"{value.normalize():f}")
