"""Figures, changes and targets in words, for sentences, tables and downloads alike."""

from dataclasses import dataclass, replace
from decimal import Decimal

from cescb.kit.numbers import grouped, pounds
from cescb.kit.periods import Period
from performance.measures import display
from performance.rating import Rating
from performance.trends import Change, Direction, Judgement

QUALIFIERS = {"about": "about {}", "over": "more than {}", "up_to": "up to {}"}
BOUNDS = frozenset({"over", "up_to", "between"})
"""Qualifiers of figures that are known only by a limit, from which no change and no rating follows."""

DIRECTION_WORDS = {Direction.UP: "Up", Direction.DOWN: "Down", Direction.LEVEL: "No change"}
JUDGEMENT_WORDS = {Judgement.BETTER: "Better", Judgement.WORSE: "Worse", Judgement.SAME: "Same"}
RATING_WORDS = {
    Rating.MET: "Target met",
    Rating.CLOSE: "Close to target",
    Rating.MISSED: "Target missed",
}
RANGE_WORDS = {
    Rating.MET: "Within the good range",
    Rating.CLOSE: "Near the good range",
    Rating.MISSED: "Outside the good range",
}
RATING_VERBS = {Rating.MET: "was met", Rating.CLOSE: "was nearly met", Rating.MISSED: "was missed"}
IRREGULAR = {"children": "child", "people": "person", "men": "man", "women": "woman"}


@dataclass(frozen=True)
class Wording:
    """What a measure says of how its figures are written."""

    unit: str
    decimals: int
    unit_of_count: str


def figure(
    value: Decimal | None,
    wording: Wording,
    *,
    qualifier: str = "",
    upper_value: Decimal | None = None,
    missing_label: str = "",
) -> str:
    """Write a figure with its qualifier: 7,271; about 400; between 20 and 25; 15.9%.

    A missing figure reads as the words for its symbol.
    """
    if value is None:
        return missing_label
    text = display(value, wording.unit, wording.decimals)
    if qualifier == "between":
        return f"between {text} and {display(upper_value, wording.unit, wording.decimals)}"
    return QUALIFIERS.get(qualifier, "{}").format(text)


def with_unit(text: str, wording: Wording, value: Decimal | None = None) -> str:
    """Add to a written figure what it counts: 202 plans; 27.1 per 10,000 children; 12 days."""
    words = wording.unit_of_count if wording.unit == "count" else unit_words(wording)
    if value == 1 and wording.unit != "rate_10000":
        words = singular(words)
    return f"{text} {words}".strip()


def unit_words(wording: Wording) -> str:
    """Return the words that follow a figure which is no plain count; empty where its sign says it all."""
    return {"rate_10000": "per 10,000 children", "days": "days", "years": "years"}.get(wording.unit, "")


def singular(noun: str) -> str:
    """Return one of what a plural names: plan, child, young person, enquiry."""
    *before, last = noun.split(" ")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last.endswith("ies"):
        last = last[:-3] + "y"
    elif last.endswith("s"):
        last = last[:-1]
    return " ".join([*before, last])


def difference(change: Change, wording: Wording) -> str:
    """Write the size of a change without its direction: 41; 0.8 percentage points; £5,000."""
    size = abs(change.difference)
    if wording.unit == "pounds":
        return pounds(size)
    text = grouped(size, wording.decimals)
    if wording.unit != "percent":
        return text
    return f"{text} percentage point" if size == 1 else f"{text} percentage points"


def change_phrase(change: Change, wording: Wording, *, is_approximate: bool = False) -> str:
    """Write a change as a cell shows it: "Up 41 (25.5%)", "Down 0.8 percentage points", "No change"."""
    word = DIRECTION_WORDS[change.direction]
    if change.direction == Direction.LEVEL:
        return word
    about = "about " if is_approximate else ""
    return f"{word} {about}{difference(change, wording)}{_in_percent(change, wording)}"


def _in_percent(change: Change, wording: Wording) -> str:
    if wording.unit == "percent" or change.percent is None:
        return ""
    return f" ({grouped(abs(change.percent), 1)}%)"


def parts(numerator: Decimal | None, denominator: Decimal | None, wording: Wording) -> str:
    """Write the two parts of a figure: 46 of 289 plans; 658 assessments among 74,900 children.

    Empty where it is not given as parts.
    """
    if numerator is None or denominator is None:
        return ""
    part, whole = plain(numerator), plain(denominator)
    if wording.unit == "percent":
        return f"{part} of {whole} {wording.unit_of_count}"
    if wording.unit == "rate_10000":
        noun = singular(wording.unit_of_count) if numerator == 1 else wording.unit_of_count
        return f"{part} {noun} among {whole} children"
    return f"{part} over {whole}"


def decimals_shown(wording: Wording, value: Decimal | None, *, is_computed: bool) -> Wording:
    """Return the wording with no more decimals than a figure that was given as it is has: 16%, not 16.0%.

    A computed figure keeps the decimals of its measure.
    """
    if value is None or is_computed:
        return wording
    return replace(wording, decimals=min(wording.decimals, decimals_of(value)))


def plain(value: Decimal) -> str:
    """Write a number with no more decimals than it has: 7,271; 62.5."""
    return grouped(value, decimals_of(value))


def decimals_of(value: Decimal) -> int:
    """Return how many decimals a number has, trailing zeros apart."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def target_text(target: Decimal, wording: Wording, polarity: str) -> str:
    """Write what a target asks for: "75% or more", "£5,000 or less"; the plain figure without polarity."""
    text = display(target, wording.unit, decimals_of(target))
    fewer = "fewer" if wording.unit == "count" else "less"
    return {"higher": f"{text} or more", "lower": f"{text} or {fewer}"}.get(polarity, text)


def age_text(months: int) -> str:
    """Write how old a figure is at the end of a year, in whole months: "Up to date", "2 years old"."""
    if months == 0:
        return "Up to date"
    if months < 12:
        return "1 month old" if months == 1 else f"{months} months old"
    years = months // 12
    return "1 year old" if years == 1 else f"{years} years old"


def headline(
    *,
    wording: Wording,
    figure_text: str,
    value: Decimal,
    parts_text: str,
    period: Period,
    change: Change | None,
    compared_with: Period | None,
    aim: str,
) -> str:
    """Return the sentence that matters: the figure, when, and what changed; then how it stands to its aim.

    "202 plans at 31 March 2014, up 41 (25.5%) from 31 March 2013. The target of 190 or fewer was missed."
    """
    detail = f" ({parts_text})" if parts_text else ""
    first = f"{with_unit(figure_text, wording, value)} {period.phrase}{detail}"
    if change is None or compared_with is None:
        first += ", with no earlier figure to compare"
    elif change.direction == Direction.LEVEL:
        first += f", the same as {compared_with.phrase}"
    else:
        word = DIRECTION_WORDS[change.direction].lower()
        size = f"{difference(change, wording)}{_in_percent(change, wording)}"
        first += f", {word} {size} from {compared_with.label}"
    return f"{first[0].upper()}{first[1:]}. {aim}".strip()


def aim_sentence(target: str, rating: Rating | None, *, is_range: bool = False) -> str:
    """Write how a figure stands to what is aimed for; empty where nothing is.

    "The target of 190 or fewer was missed."; "That is outside the good range of 10% to 15%."
    """
    if not target:
        return ""
    if is_range:
        where = RANGE_WORDS[rating].lower() if rating else "measured against the good range"
        return f"That is {where} of {target}."
    return f"The target of {target} {RATING_VERBS[rating]}." if rating else f"The target is {target}."
