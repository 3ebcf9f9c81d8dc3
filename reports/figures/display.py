"""How figures, shares and changes are written in a sentence."""

from decimal import Decimal

from cescb.kit.numbers import grouped, in_words, percent_change, percentage, pounds
from reports.figures.syntax import ChangeReference, Format, ValueReference
from reports.figures.values import Figure

PREFIXES = {"about": "about ", "over": "more than ", "up_to": "up to "}
UNIT_OF = {Format.PERCENT: "percent", Format.RATE: "rate_10000"}
GAP = "[figure missing]"


class CannotShow(ValueError):
    """Raised when a figure cannot be written as asked; the message says why."""


def decimals_for(value: Decimal, asked: int) -> int:
    """Return the decimals to show: those asked for, none where the value is whole."""
    return 0 if value == value.to_integral_value() else asked


def number(value: Decimal, unit: str, decimals: int) -> str:
    """Write a value in its unit: 7,271; 74.9%; £226,906."""
    if unit == "pounds":
        return pounds(value)
    places = decimals_for(value, decimals)
    return f"{grouped(value, places)}%" if unit == "percent" else grouped(value, places)


def show_value(reference: ValueReference, figure: Figure, whole: Figure | None) -> str:
    """Write a looked-up figure as its reference asks.

    Raises CannotShow where the figure has no value, or lacks the parts that the format needs.
    """
    if whole is not None:
        return share(figure, whole)
    match reference.format:
        case Format.NUMERATOR:
            return grouped(_part(figure.numerator, figure, "numerator"))
        case Format.DENOMINATOR:
            return grouped(_part(figure.denominator, figure, "denominator"))
        case Format.FRACTION:
            top = grouped(_part(figure.numerator, figure, "numerator"))
            return f"{top} of {grouped(_part(figure.denominator, figure, 'denominator'))}"
        case Format.TARGET:
            if figure.target is None:
                raise CannotShow(f"“{figure.label}” has no target {figure.period.phrase}.")
            return number(figure.target, figure.unit, figure.decimals)
        case _:
            return _value(figure, reference.format)


def _part(value: Decimal | None, figure: Figure, name: str) -> Decimal:
    if value is None:
        raise CannotShow(f"“{figure.label}” has no {name} in its source.")
    return value


def _value(figure: Figure, chosen: Format) -> str:
    if figure.value is None:
        raise CannotShow(f"“{figure.label}” {figure.period.phrase} has no value: {figure.missing}.")
    if UNIT_OF.get(chosen, figure.unit) != figure.unit:
        raise CannotShow(f"“{figure.label}” is not kept as {chosen}.")
    value = abs(figure.value) if chosen == Format.SIZE else figure.value
    if chosen == Format.WORDS and figure.upper_value is None:
        return PREFIXES.get(figure.qualifier, "") + in_words(value)
    unit = "count" if chosen == Format.NUMBER else figure.unit
    if figure.upper_value is not None:
        low, high = number(value, unit, figure.decimals), number(figure.upper_value, unit, figure.decimals)
        return f"between {low} and {high}"
    return PREFIXES.get(figure.qualifier, "") + number(value, unit, figure.decimals)


def share(part: Figure, whole: Figure) -> str:
    """Write a part of a whole in whole per cent: 49%.

    Raises CannotShow where either has no exact value, the whole is zero, or they count different things.
    """
    if part.value is None or not whole.value:
        raise CannotShow(f"The share of “{part.label}” cannot be worked out: a part of it has no value.")
    if part.counted != whole.counted:
        raise CannotShow(
            f"“{part.label}” counts {part.counted} and “{whole.label}” counts {whole.counted}: "
            "a share of different units means nothing."
        )
    return f"{_about(part, whole)}{grouped(percentage(part.value, whole.value) or Decimal(0))}%"


def _about(*figures: Figure) -> str:
    """Return "about " for what is worked out from a rounded figure; raise CannotShow for a limit."""
    for figure in figures:
        if figure.is_bound:
            raise CannotShow(f"“{figure.label}” {figure.period.phrase} is known only by a limit.")
    return PREFIXES["about"] if any(figure.qualifier == "about" for figure in figures) else ""


def show_change(reference: ChangeReference, before: Figure, after: Figure) -> str:
    """Write the size of a change, without its sign: 25.5%; 41; 13.7 percentage points.

    A change between percentages is one of percentage points. Raises CannotShow where a value is missing
    or known only by a limit, where a percentage would divide by zero, and for points of anything else.
    """
    if before.value is None or after.value is None:
        raise CannotShow(f"“{after.label}” has no value at one end of the change.")
    about = _about(before, after)
    difference = abs(after.value - before.value)
    if reference.format == Format.PERCENT:
        change = percent_change(before.value, after.value)
        if change is None:
            raise CannotShow(f"“{after.label}” was zero before, so there is no change in per cent.")
        return f"{about}{grouped(abs(change), decimals_for(change, 1))}%"
    if after.unit == "percent":
        return f"{about}{grouped(difference, decimals_for(difference, 1))} percentage points"
    if reference.format == Format.POINTS:
        raise CannotShow(f"“{after.label}” is not kept as a percentage, so it has no percentage points.")
    return about + number(difference, after.unit, after.decimals)
