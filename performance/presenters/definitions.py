"""The definition of a measure in words."""

from collections.abc import Iterable

from cescb.kit.periods import long_date
from performance.models import Measure, SeriesBreak
from performance.wording import Wording, target_text


def definition_rows(
    measure: Measure, breaks: Iterable[SeriesBreak], wording: Wording
) -> list[dict[str, str]]:
    """Return the parts of the definition that a measure has, as terms and details."""
    rows = [
        ("What is counted", measure.numerator),
        ("Out of", "" if measure.denominator.lower() == "none" else measure.denominator),
        ("Unit", str(Measure.Unit(measure.unit).label)),
        ("Unit of count", measure.unit_of_count[:1].upper() + measure.unit_of_count[1:]),
        ("Stock or flow", _kind(measure)),
        ("Whose definition", str(Measure.Basis(measure.basis).label)),
        ("National code", measure.national_code),
        ("What is good", _polarity(measure, wording)),
        ("Question", str(Measure.Question(measure.question).label)),
        ("Theme", str(Measure.Theme(measure.theme).label)),
        ("Supplied by", measure.supplier),
        ("Breaks in the series", "; ".join(f"{long_date(item.day)}: {item.note}" for item in breaks)),
        ("Small numbers", "Small numbers may point to a child." if measure.is_sensitive else ""),
        ("Source of the definition", measure.definition_source),
        ("Checked by", measure.checked_by),
        ("To be reviewed", long_date(measure.review_on) if measure.review_on else ""),
        ("Code in references", measure.code),
    ]
    return [{"term": term, "detail": detail} for term, detail in rows if detail]


def _kind(measure: Measure) -> str:
    kind = str(Measure.Kind(measure.kind).label)
    if measure.kind == Measure.Kind.STOCK:
        return f"Stock: {kind.lower()}"
    accumulation = str(Measure.Accumulation(measure.accumulation).label)
    return f"Flow: {kind.lower()}, {accumulation[:1].lower()}{accumulation[1:]}"


def _polarity(measure: Measure, wording: Wording) -> str:
    if measure.polarity == Measure.Polarity.NONE:
        return "Neither a rise nor a fall is good or bad in itself"
    if measure.polarity == Measure.Polarity.RANGE and None not in (measure.good_from, measure.good_to):
        low, high = (
            target_text(end, wording, "") for end in (measure.good_from, measure.good_to) if end is not None
        )
        return f"Between {low} and {high}: both less and more call for questions"
    return str(Measure.Polarity(measure.polarity).label)
