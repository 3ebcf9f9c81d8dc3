"""What a figure is once it has been looked up, and what a reference became."""

from dataclasses import dataclass
from decimal import Decimal

from cescb.kit.periods import Period
from reports.figures.syntax import Quantity, Reference


def lines_in_words(lines: str) -> str:
    """Name a place in a source: line 12; lines 12-14; lines 3; 7; a column or a table as it is called."""
    if not lines[:1].isdigit():
        return lines
    return f"line {lines}" if lines.isdigit() else f"lines {lines}"


@dataclass(frozen=True)
class Figure:
    """One figure with everything that is needed to trace it.

    `value` is unrounded and None where the source gives a symbol instead, which `missing` then names in
    words. `unit` is one of the units of a measure. `provenance` says in sentences how the figure came in.
    """

    quantity: Quantity
    label: str
    value: Decimal | None
    unit: str
    period: Period
    area: str
    source: str
    decimals: int = 0
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    unit_of_count: str = ""
    qualifier: str = ""
    upper_value: Decimal | None = None
    missing: str = ""
    target: Decimal | None = None
    polarity: str = "none"
    lines: str = ""
    note: str = ""
    url: str = ""
    provenance: tuple[str, ...] = ()

    @property
    def counted(self) -> str:
        """What the value counts and in which unit; figures are compared only where it is the same."""
        if self.unit == "count" and self.unit_of_count:
            return self.unit_of_count
        return f"{self.unit} of {self.unit_of_count}" if self.unit_of_count else self.unit

    @property
    def is_bound(self) -> bool:
        """True where the source gives only a limit, such as "more than 400" or "30 to 40"."""
        return self.qualifier in ("over", "up_to", "between")

    @property
    def source_and_lines(self) -> str:
        return ", ".join(filter(None, (self.source, lines_in_words(self.lines))))


@dataclass(frozen=True)
class Unresolved:
    """A quantity that no record answers; the reason names what does exist."""

    quantity: Quantity
    reason: str


@dataclass(frozen=True)
class Resolved:
    """A reference and what it became in the text.

    `fault` is empty when all is well; otherwise it says what is wrong, and `text` is what to print in its
    place: the true wording of a false claim, or a marked gap for a figure that does not exist.
    """

    source_text: str
    reference: Reference | None
    text: str
    figures: tuple[Figure, ...] = ()
    fault: str = ""

    @property
    def is_claim(self) -> bool:
        return self.source_text.startswith("claim:")

    @property
    def is_literal(self) -> bool:
        return self.source_text.startswith("literal ")
