"""How figures, shares and changes are written in a sentence."""

from decimal import Decimal

from cescb.kit.numbers import grouped, in_words, percent_change, percentage, pounds
from reports.figures.syntax import ChangeReference, Format, ValueReference
from reports.figures.values import Figure

PREFIXES = {"about": "about ", "over": "more than ", "up_to": "up to "}
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
        return _share(figure, whole)
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
    value = abs(figure.value) if chosen == Format.SIZE else figure.value
    if chosen == Format.WORDS:
        return in_words(value)
    unit = "count" if chosen == Format.NUMBER else figure.unit
    if figure.upper_value is not None:
        low, high = number(value, unit, figure.decimals), number(figure.upper_value, unit, figure.decimals)
        return f"between {low} and {high}"
    return PREFIXES.get(figure.qualifier, "") + number(value, unit, figure.decimals)


def _share(part: Figure, whole: Figure) -> str:
    if part.value is None or not whole.value:
        raise CannotShow(f"The share of “{part.label}” cannot be worked out: a part of it has no value.")
    if part.unit_of_count != whole.unit_of_count:
        raise CannotShow(
            f"“{part.label}” counts {part.unit_of_count} and “{whole.label}” counts {whole.unit_of_count}: "
            "a share of different units means nothing."
        )
    share = percentage(part.value, whole.value)
    return f"{grouped(share or Decimal(0))}%"


def show_change(reference: ChangeReference, before: Figure, after: Figure) -> str:
    """Write the size of a change, without its sign: 25.5%; 41; 13.7 percentage points.

    Raises CannotShow where a value is missing or a percentage would divide by zero.
    """
    if before.value is None or after.value is None:
        raise CannotShow(f"“{after.label}” has no value at one end of the change.")
    difference = abs(after.value - before.value)
    if reference.format == Format.PERCENT:
        change = percent_change(before.value, after.value)
        if change is None:
            raise CannotShow(f"“{after.label}” was zero before, so there is no change in per cent.")
        return f"{grouped(abs(change), decimals_for(change, 1))}%"
    if reference.format == Format.POINTS:
        return f"{grouped(difference, decimals_for(difference, 1))} percentage points"
    return number(difference, after.unit, after.decimals)
