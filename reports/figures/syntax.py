"""The language of figure references: what an author writes between {{ and }} instead of digits.

    cp-plans[neglect] at 2014-03-31                                   a value at a date
    consultations in 2013-14                                          a value in a period
    repeat-cp-plans in 2013-14 for england from dfe                   another area, a named source
    cp-plans[neglect] as share of cp-plans at 2014-03-31              a share
    change in cp-plans from 2013-03-31 to 2014-03-31 as percent       a change
    claim: cp-plans rose from 2013-03-31 to 2014-03-31                a claim that is checked
    literal 18 because "age in the Children Act"                      a number that is no figure

This module only reads; it knows neither the database nor how a value is written.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from cescb.kit.periods import Period, PeriodError


class BadReference(ValueError):
    """Raised for a reference that cannot be read; the message says what is wrong and what would do."""


class Format(StrEnum):
    """How a value is to be written; the first is the measure's own way.

    Percent and rate stand only where the value is kept so, number leaves the unit out, size the sign.
    Points belong to a change, target is what the board aims for in place of the value.
    """

    VALUE = "value"
    WORDS = "words"
    PERCENT = "percent"
    RATE = "rate"
    FRACTION = "fraction"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    NUMBER = "number"
    POINTS = "points"
    SIZE = "size"
    TARGET = "target"


class Comparison(StrEnum):
    """What a claim says of its first quantity."""

    ROSE = "rose"
    FELL = "fell"
    UNCHANGED = "was unchanged"
    DOUBLED = "doubled"
    MORE_THAN_HALF = "is more than half of"
    LESS_THAN_HALF = "is less than half of"
    ABOVE = "is above"
    BELOW = "is below"
    SAME = "is the same as"
    MET_TARGET = "met its target"
    MISSED_TARGET = "missed its target"


OVER_TIME = {Comparison.ROSE, Comparison.FELL, Comparison.UNCHANGED, Comparison.DOUBLED}
AGAINST_TARGET = {Comparison.MET_TARGET, Comparison.MISSED_TARGET}
CHANGE_FORMATS = {Format.NUMBER, Format.PERCENT, Format.POINTS}


@dataclass(frozen=True)
class Quantity:
    """One number that can be looked up. An empty selector is the whole, an empty area the board's own,
    an empty source the board's own where it has one."""

    subject: str
    selector: str
    period: Period
    area: str = ""
    source: str = ""

    @property
    def text(self) -> str:
        """The reference to this quantity, as an author would write it."""
        word = "at" if self.period.is_instant else "in"
        parts = [f"{self.subject}[{self.selector}]" if self.selector else self.subject]
        parts += [word, self.period.code]
        parts += ["for", self.area] if self.area else []
        parts += ["from", self.source] if self.source else []
        return " ".join(parts)


@dataclass(frozen=True)
class ValueReference:
    quantity: Quantity
    format: Format = Format.VALUE
    share_of: Quantity | None = None

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return (self.quantity, self.share_of) if self.share_of else (self.quantity,)


@dataclass(frozen=True)
class ChangeReference:
    before: Quantity
    after: Quantity
    format: Format = Format.NUMBER

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return (self.before, self.after)


@dataclass(frozen=True)
class ClaimReference:
    """A claim about one quantity, against another one or, with other None, against its target."""

    quantity: Quantity
    comparison: Comparison
    other: Quantity | None

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return (self.quantity, self.other) if self.other else (self.quantity,)


@dataclass(frozen=True)
class LiteralReference:
    text: str
    reason: str

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return ()


Reference = ValueReference | ChangeReference | ClaimReference | LiteralReference

REFERENCE = re.compile(r"\{\{((?:(?!\{\{|\}\}).)*)\}\}", re.DOTALL)
SUBJECT = re.compile(r"([a-z][a-z0-9-]*)(?:\[([^\]]+)\])?")
LITERAL = re.compile(r'literal\s+(.+?)\s+because\s+["“](.+)["”]', re.DOTALL)
NAMED_BY = {"of": "selector", "for": "area", "from": "source"}
HOW = "Write, for example, “cp-plans at 2014-03-31” or “consultations in 2013-14”."


@dataclass
class _Clauses:
    """What was read of a reference so far, before it is known to be complete."""

    subject: str = ""
    selector: str = ""
    period: Period | None = None
    second_period: Period | None = None
    area: str = ""
    source: str = ""
    format: Format | None = None
    share_of: tuple[str, str] | None = None

    def put(self, name: str, value: object, word: str) -> None:
        """Keep what stands after a word. Raises BadReference where it was said before."""
        if getattr(self, name):
            raise BadReference(f"“{self.subject}” already has what “{word}” says a second time.")
        setattr(self, name, value)

    def quantity(self, period: Period | None) -> Quantity:
        if period is None:
            raise BadReference(f"“{self.subject}” has no date or period. {HOW}")
        return Quantity(self.subject, self.selector, period, self.area, self.source)

    def refuse_run(self) -> None:
        if self.second_period:
            raise BadReference(f"“{self.subject}” is one value; “to” belongs to a change or a claim of one.")

    def refuse_format(self, of: str) -> None:
        if self.format:
            raise BadReference(f"“as” does not belong to {of}.")


def find_references(text: str) -> list[str]:
    """Return the references of a Markdown text in order, without their braces."""
    return [normalise(match) for match in REFERENCE.findall(text)]


def normalise(text: str) -> str:
    """Return a reference on one line with single spaces, so that equal references have equal texts."""
    return " ".join(text.split())


def parse(text: str) -> Reference:
    """Read one reference, given without braces. Raises BadReference."""
    text = normalise(text)
    if text.startswith("literal "):
        match = LITERAL.fullmatch(text)
        if not match:
            raise BadReference('Write a plain number as: literal 18 because "age in the Children Act".')
        return LiteralReference(match[1], match[2])
    if text.startswith("claim:"):
        return _parse_claim(text.removeprefix("claim:").strip())
    if text.startswith("change in "):
        return _parse_change(text.removeprefix("change in "))
    return _parse_value(text)


def parse_quantity(text: str) -> Quantity:
    """Read a reference that is one value and nothing else. Raises BadReference."""
    reference = parse(text)
    if not isinstance(reference, ValueReference) or reference.format != Format.VALUE:
        raise BadReference(f"“{text}” is not a single value written in its own way.")
    return reference.quantity


def _parse_value(text: str) -> ValueReference:
    clauses = _read_clauses(text)
    clauses.refuse_run()
    if clauses.format == Format.POINTS:
        raise BadReference("“as points” belongs to a change.")
    quantity = clauses.quantity(clauses.period)
    whole = None
    if clauses.share_of:
        whole = replace(quantity, subject=clauses.share_of[0], selector=clauses.share_of[1])
    return ValueReference(quantity, clauses.format or Format.VALUE, whole)


def _parse_change(text: str) -> ChangeReference:
    clauses = _read_clauses(text)
    if clauses.second_period is None:
        raise BadReference("A change needs two dates or periods: “change in x from A to B”.")
    chosen = clauses.format or Format.NUMBER
    if clauses.share_of or chosen not in CHANGE_FORMATS:
        known = ", ".join(sorted(each.value for each in CHANGE_FORMATS))
        raise BadReference(f"A change may be written as: {known}.")
    return ChangeReference(clauses.quantity(clauses.period), clauses.quantity(clauses.second_period), chosen)


def _parse_claim(text: str) -> ClaimReference:
    for comparison in sorted(Comparison, key=lambda each: len(each.value), reverse=True):
        left, found, right = text.partition(f" {comparison.value}")
        if not found:
            continue
        if comparison in OVER_TIME:
            change = _parse_change(f"{left} {right}")
            return ClaimReference(change.after, comparison, change.before)
        if comparison in AGAINST_TARGET:
            return ClaimReference(parse_quantity(f"{left} {right}"), comparison, None)
        other = parse_quantity(right)
        clauses = _read_clauses(left)
        clauses.refuse_run()
        clauses.refuse_format("a claim")
        return ClaimReference(clauses.quantity(clauses.period or other.period), comparison, other)
    known = ", ".join(comparison.value for comparison in Comparison)
    raise BadReference(f"The claim says nothing that can be checked. It may say: {known}.")


def _read_clauses(text: str) -> _Clauses:
    clauses = _Clauses()
    words = text.split()
    clauses.subject, clauses.selector = _subject(words.pop(0) if words else "")
    while words:
        word = words.pop(0)
        if word[0].isdigit():
            words.insert(0, word)
            word = "in"
        starts_run = word == "from" and words and words[0][0].isdigit()
        if word in ("at", "in") or starts_run:
            clauses.put("period", _period(words, word), word)
        elif word == "to":
            clauses.put("second_period", _period(words, word), word)
        elif word in NAMED_BY:
            clauses.put(NAMED_BY[word], _next(words, word), word)
        elif word == "as":
            chosen, clauses.share_of = _format(words)
            clauses.put("format", chosen, word)
        elif word != "total":
            raise BadReference(f"“{word}” is not understood in “{text}”. {HOW}")
    return clauses


def _subject(word: str) -> tuple[str, str]:
    match = SUBJECT.fullmatch(word)
    if not match or word in ("change", "literal"):
        raise BadReference(f"“{word}” cannot be the name of a figure. {HOW}")
    return match[1], match[2] or ""


def _next(words: list[str], after: str) -> str:
    if not words:
        raise BadReference(f"Something is missing after “{after}”.")
    return words.pop(0)


def _period(words: list[str], after: str) -> Period:
    text = _next(words, after)
    if words and re.fullmatch(r"q[1-4]", words[0].lower()):
        text = f"{text} {words.pop(0)}"
    try:
        return Period.parse(text)
    except PeriodError as error:
        raise BadReference(str(error)) from error


def _format(words: list[str]) -> tuple[Format, tuple[str, str] | None]:
    name = _next(words, "as")
    if name == "share":
        if _next(words, "share") != "of":
            raise BadReference("A share is written “as share of” and the name of the whole.")
        return Format.PERCENT, _subject(_next(words, "of"))
    try:
        return Format(name), None
    except ValueError:
        known = ", ".join(sorted(each.value for each in Format))
        raise BadReference(f"“as {name}” is not known. It may be: {known}, share of.") from None
