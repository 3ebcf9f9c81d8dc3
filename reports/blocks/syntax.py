"""The language of blocks: a paragraph of its own between [[ and ]].

[[ table expenditure in 2013-14 ]]
[[ chart cp-plans by cp-category at 2012-03-31, 2013-03-31, 2014-03-31 titled "…" ]]
[[ chart repeat-cp-plans-national in 2012-13 to 2014-15 for cheshire-east, england from dfe ]]
[[ figures cp-plans at 2014-03-31; cared-for at 2014-03-31 ]]
[[ missing "Monthly consultations" because "the twelve monthly counts are not in the data" ]]
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from cescb.kit.periods import Period, PeriodError, PeriodKind
from reports.figures.syntax import BadReference, Quantity, normalise, parse_quantity


class BadBlock(ValueError):
    """Raised for a block that cannot be read or made; the message says what would do.

    `text` is the block as it was written, where that is not known otherwise.
    """

    text: str = ""


class Kind(StrEnum):
    TABLE = "table"
    CHART = "chart"
    FIGURES = "figures"
    MISSING = "missing"


@dataclass(frozen=True)
class BlockCall:
    """A block as it was asked for. Empty tuples and texts are what the author left to the block."""

    text: str
    kind: Kind
    names: tuple[str, ...] = ()
    by: str = ""
    periods: tuple[Period, ...] = ()
    areas: tuple[str, ...] = ()
    source: str = ""
    title: str = ""
    reason: str = ""
    quantities: tuple[Quantity, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0] if self.names else ""


# A block ends at the first line that ends with ]], and before an empty line or another block.
BLOCK = re.compile(r"^\[\[((?:(?!\]\][ \t]*$|\n[ \t]*$|\n\[\[).)+)\]\][ \t]*$", re.MULTILINE | re.DOTALL)
END_OF_YEAR = (3, 31)
CLAUSES = ("by", "in", "at", "for", "from", "of")
TITLED = re.compile(r'\s+titled\s+["“]([^"”]+)["”]')
MISSING = re.compile(r'missing\s+["“]([^"”]+)["”]\s+because\s+["“](.+)["”]')
SUBJECT_LIST = re.compile(r"[a-z][a-z0-9-]*(?:\[[^\]]+\])?(?:\s*,\s*[a-z][a-z0-9-]*(?:\[[^\]]+\])?)*")


def split_body(body: str) -> list[str | BlockCall | BadBlock]:
    """Cut a Markdown body into texts and blocks, in order; a block that cannot be read comes as its error."""
    parts: list[str | BlockCall | BadBlock] = []
    position = 0
    for match in BLOCK.finditer(body):
        parts.append(body[position : match.start()])
        try:
            parts.append(parse_block(match[1]))
        except BadBlock as error:
            error.text = normalise(match[1])
            parts.append(error)
        position = match.end()
    parts.append(body[position:])
    return [part for part in parts if not isinstance(part, str) or part.strip()]


def parse_block(text: str) -> BlockCall:
    """Read one block, given without its brackets. Raises BadBlock."""
    text = normalise(text)
    if match := MISSING.fullmatch(text):
        return BlockCall(text, Kind.MISSING, title=match[1], reason=match[2])
    title = ""
    if match := TITLED.search(text):
        title, text = match[1], text[: match.start()] + text[match.end() :]
    word, _, rest = text.partition(" ")
    try:
        kind = Kind(word)
    except ValueError:
        raise BadBlock(f"“{word}” is no kind of block. Kinds: {', '.join(Kind)}.") from None
    if kind == Kind.MISSING:
        raise BadBlock('Write what is missing as: missing "Title" because "reason".')
    if kind == Kind.FIGURES:
        return BlockCall(text, kind, title=title, quantities=_quantities(rest))
    match = SUBJECT_LIST.match(rest)
    if not match:
        raise BadBlock(f"“{text}” does not name what to show.")
    names = tuple(name.strip() for name in match[0].split(","))
    return _with_clauses(BlockCall(text, kind, names, title=title), rest[match.end() :])


def _quantities(rest: str) -> tuple[Quantity, ...]:
    try:
        quantities = tuple(parse_quantity(part) for part in rest.split(";") if part.strip())
    except BadReference as error:
        raise BadBlock(str(error)) from error
    if not quantities:
        raise BadBlock("Write which figures to show, with a semicolon between them.")
    return quantities


def _with_clauses(call: BlockCall, rest: str) -> BlockCall:
    clauses = re.split(rf"\s+(?=(?:{'|'.join(CLAUSES)})\s)", " " + rest.strip())
    values: dict[str, str] = {}
    for clause in filter(str.strip, clauses):
        word, _, value = clause.strip().partition(" ")
        if word not in CLAUSES or not value:
            raise BadBlock(f"“{clause.strip()}” is not understood in “{call.text}”.")
        if word in values or {word, *values} >= {"in", "at"}:
            raise BadBlock(f"“{call.text}” says twice what stands after “{word}”.")
        values[word] = value.strip()
    names = call.names
    if "of" in values:
        names = (f"{call.names[0]}[{values['of']}]", *call.names[1:])
    return BlockCall(
        call.text,
        call.kind,
        names,
        by=values.get("by", ""),
        periods=_periods(values.get("in") or values.get("at") or ""),
        areas=tuple(area.strip() for area in values.get("for", "").split(",") if area.strip()),
        source=values.get("from", ""),
        title=call.title,
    )


def _periods(text: str) -> tuple[Period, ...]:
    """Read a list of periods with commas, or a run of years or 31 Marches with "to"."""
    if not text:
        return ()
    try:
        if " to " in text:
            first, last = (Period.parse(part) for part in text.split(" to ", 1))
            return _run(first, last)
        return tuple(Period.parse(part) for part in text.split(","))
    except PeriodError as error:
        raise BadBlock(str(error)) from error


def _run(first: Period, last: Period) -> tuple[Period, ...]:
    years = range(first.financial_year, last.financial_year + 1)
    if years and first.kind == last.kind == PeriodKind.YEAR:
        return tuple(Period.year(year) for year in years)
    if years and first.is_instant and last.is_instant and (first.end.month, first.end.day) == END_OF_YEAR:
        run = tuple(Period.year(year).end for year in years)
        if last.end == run[-1]:
            return tuple(Period.instant(day) for day in run)
    raise BadBlock("A run with “to” goes from one year to a later one, or from one 31 March to a later one.")
