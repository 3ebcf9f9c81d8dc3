"""Whether a claim about figures is true, and the words that would be true."""

from dataclasses import dataclass
from decimal import Decimal

from reports.figures.syntax import Comparison
from reports.figures.values import Figure


class CannotJudge(ValueError):
    """Raised when a claim's figures have no exact values or count different things."""


@dataclass(frozen=True)
class Verdict:
    """Whether the claim holds, and the wording that does hold."""

    holds: bool
    wording: str


def judge(comparison: Comparison, figure: Figure, other: Figure | None) -> Verdict:
    """Check a claim on unrounded values.

    `other` is the earlier value for a change, the whole for a half, the comparator otherwise; None for a
    claim about a target. Raises CannotJudge.
    """
    if comparison in (Comparison.MET_TARGET, Comparison.MISSED_TARGET):
        return _against_target(comparison, figure)
    if other is None or figure.value is None or other.value is None:
        raise CannotJudge(f"“{figure.label}” cannot be compared: a value is missing.")
    if figure.counted != other.counted:
        raise CannotJudge(
            f"“{figure.label}” counts {figure.counted} and “{other.label}” {other.counted}: "
            "they cannot be compared."
        )
    _refuse_limits(figure, other)
    if comparison in (Comparison.MORE_THAN_HALF, Comparison.LESS_THAN_HALF):
        return _against_half(comparison, figure.value, other.value)
    if comparison in (Comparison.ABOVE, Comparison.BELOW, Comparison.SAME):
        words = _order(figure.value, other.value, "above", "below", "the same as")
        return Verdict(words == comparison.value.removeprefix("is "), words)
    return _over_time(comparison, before=other.value, after=figure.value)


def _refuse_limits(*figures: Figure) -> None:
    for figure in figures:
        if figure.is_bound:
            raise CannotJudge(f"“{figure.label}” {figure.period.phrase} is known only by a limit.")


def _order(first: Decimal, second: Decimal, more: str, less: str, same: str) -> str:
    return same if first == second else more if first > second else less


def _over_time(comparison: Comparison, *, before: Decimal, after: Decimal) -> Verdict:
    direction = _order(after, before, "rose", "fell", "was unchanged")
    if comparison != Comparison.DOUBLED:
        return Verdict(direction == comparison.value, direction)
    holds = before > 0 and after >= 2 * before
    return Verdict(holds, "doubled" if holds else direction)


def _against_half(comparison: Comparison, part: Decimal, whole: Decimal) -> Verdict:
    words = _order(2 * part, whole, "more than half", "less than half", "exactly half")
    return Verdict(words == comparison.value.removeprefix("is ").removesuffix(" of"), words)


def _against_target(comparison: Comparison, figure: Figure) -> Verdict:
    if figure.value is None or figure.target is None:
        raise CannotJudge(f"“{figure.label}” {figure.period.phrase} has no target to be judged against.")
    if figure.polarity not in ("higher", "lower"):
        raise CannotJudge(f"“{figure.label}” does not say whether a high or a low value is good.")
    _refuse_limits(figure)
    met = figure.value >= figure.target if figure.polarity == "higher" else figure.value <= figure.target
    return Verdict(met == (comparison == Comparison.MET_TARGET), "met" if met else "missed")
