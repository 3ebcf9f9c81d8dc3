"""A measure's row on the page of the child's journey, as it is read: every cell in words."""

from dataclasses import dataclass

from performance.comparators import Average
from performance.models import Measure, Stage
from performance.queries.areas import ComparatorFigure
from performance.queries.assessment import Assessment
from performance.queries.points import Point
from performance.queries.rows import Absence, MeasureRow
from performance.queries.series import Side
from performance.rating import Rating
from performance.trends import Direction, Judgement
from performance.wording import (
    JUDGEMENT_WORDS,
    RANGE_WORDS,
    RATING_WORDS,
    Wording,
    age_text,
    change_phrase,
    decimals_shown,
    figure,
    parts,
    target_text,
    unit_words,
)

ABSENCE_WORDS = {
    Absence.NOTHING: "No figures yet",
    Absence.ONLY_BY_CATEGORY: "By category only",
    Absence.ONLY_ELSEWHERE: "For a part of the area only",
    Absence.ONLY_LATER: "Later years only",
}
DIRECTIONS = {Direction.UP: "up", Direction.DOWN: "down", Direction.LEVEL: "same"}
JUDGEMENTS = {Judgement.BETTER: "good", Judgement.WORSE: "poor"}
RATINGS = {Rating.MET: "good", Rating.CLOSE: "watch", Rating.MISSED: "poor"}
JUDGEMENT_ORDER = [Judgement.WORSE, Judgement.SAME, Judgement.BETTER, Judgement.NONE]
RATING_ORDER = [Rating.MISSED, Rating.CLOSE, Rating.MET]


@dataclass(frozen=True)
class ComparatorLine:
    """A comparison area's figure with its own period, and how it was made: "mean of 9 of 10"."""

    name: str
    figure: str
    period: str
    method: str
    is_missing: bool


@dataclass(frozen=True)
class ChangeLine:
    """A change in words; `direction` and `judgement` are the terms of the component that shows it."""

    text: str
    since: str
    direction: str
    judgement: str


@dataclass(frozen=True)
class TargetLine:
    text: str
    rating: str
    judgement: str


@dataclass(frozen=True)
class JourneyLine:
    """One row of the journey. Empty text stands where there is nothing to say."""

    code: str
    title: str
    stage: str
    basis: str
    is_national: bool
    figure: str
    unit: str
    parts: str
    period: str
    place: str
    is_published: bool
    is_missing: bool
    gap: str
    change: ChangeLine | None
    target: TargetLine | None
    comparators: tuple[ComparatorLine, ...]
    age: str
    months_old: int
    absence: str
    change_order: int
    target_order: int


def wording_of(measure: Measure) -> Wording:
    return Wording(measure.unit, measure.decimals, measure.unit_of_count)


def journey_line(row: MeasureRow, home: str) -> JourneyLine:
    """Write a row; `home` is the code of the board's own area, which need not be named."""
    measure, assessment = row.measure, row.assessment
    latest, wording = assessment.latest, wording_of(row.measure)
    return JourneyLine(
        code=measure.code,
        title=measure.title,
        stage=str(Stage(measure.stage).label),
        basis=str(Measure.Basis(measure.basis).label),
        is_national=measure.basis == Measure.Basis.NATIONAL,
        figure=point_text(latest, wording) if latest else "",
        unit=unit_words(wording) if assessment.has_figure else "",
        parts=point_parts(latest, wording) if latest else "",
        period=latest.period.label if latest else "",
        place=latest.area_name if latest and latest.area != home else "",
        is_published=row.side is Side.PUBLISHED,
        is_missing=latest is not None and latest.value is None,
        gap=f"{assessment.gap.period.label}: {_lower(assessment.gap.missing_label)}"
        if assessment.gap
        else "",
        change=change_line(assessment, wording),
        target=target_line(measure, assessment, wording),
        comparators=tuple(comparator_line(item, wording) for item in row.comparators),
        age=age_text(row.months_old) if latest else "",
        months_old=row.months_old,
        absence=ABSENCE_WORDS[row.absence] if row.absence else "",
        change_order=JUDGEMENT_ORDER.index(assessment.judgement) if assessment.change else 9,
        target_order=RATING_ORDER.index(assessment.rating) if assessment.rating else 9,
    )


def point_text(point: Point, wording: Wording) -> str:
    """Write a point's figure with its qualifier, or the words for why it is missing."""
    return figure(
        point.value,
        decimals_shown(wording, point.value, is_computed=point.numerator is not None),
        qualifier=point.qualifier,
        upper_value=point.upper_value,
        missing_label=point.missing_label,
    )


def place_text(point: Point) -> str:
    """Write where in its source a figure stands: "line 395", "lines 395; 466-468", "cell B12"."""
    if not point.lines or not point.lines[0].isdigit():
        return point.lines
    return f"lines {point.lines}" if any(mark in point.lines for mark in ";,-") else f"line {point.lines}"


def point_parts(point: Point, wording: Wording) -> str:
    return parts(point.numerator, point.denominator, wording)


def change_line(assessment: Assessment, wording: Wording) -> ChangeLine | None:
    """Write the change, the period it is measured from and, where the measure allows it, the judgement."""
    change, previous = assessment.change, assessment.previous
    if change is None or previous is None:
        return None
    text = change_phrase(change, wording, is_approximate=assessment.is_approximate)
    word = JUDGEMENT_WORDS.get(assessment.judgement, "")
    if word and change.direction is not Direction.LEVEL:
        text = f"{text}: {word.lower()}"
    return ChangeLine(
        text=text,
        since=previous.period.label,
        direction=DIRECTIONS[change.direction],
        judgement=JUDGEMENTS.get(assessment.judgement, ""),
    )


def target_line(measure: Measure, assessment: Assessment, wording: Wording) -> TargetLine | None:
    """Write what was aimed for and how the figure stands to it; None where nothing is aimed for."""
    text = aim_text(measure, assessment, wording)
    if not text:
        return None
    rating = assessment.rating
    if rating is None:
        return TargetLine(text, "", "")
    words = RANGE_WORDS if measure.polarity == Measure.Polarity.RANGE else RATING_WORDS
    return TargetLine(text, words[rating], RATINGS[rating])


def aim_text(measure: Measure, assessment: Assessment, wording: Wording) -> str:
    """Write the target, or the good range of a measure that has one: "75% or more", "10% to 15%"."""
    if measure.polarity == Measure.Polarity.RANGE and assessment.has_figure:
        low, high = (
            target_text(end, wording, "") for end in (measure.good_from, measure.good_to) if end is not None
        )
        return f"{low} to {high}"
    if assessment.target is None:
        return ""
    return target_text(assessment.target.value, wording, measure.polarity)


def comparator_line(item: ComparatorFigure, wording: Wording) -> ComparatorLine:
    """Write a comparator with its own period and the way in which an average was made."""
    is_computed = item.average is not None
    return ComparatorLine(
        name=item.place.name,
        figure=figure(
            item.value,
            decimals_shown(wording, item.value, is_computed=is_computed),
            missing_label=item.missing_label,
        ),
        period=item.period.label,
        method=average_text(item.average),
        is_missing=item.value is None,
    )


def average_text(average: Average | None) -> str:
    """Write how many areas an average rests on: "mean of 9 of 10 areas"; empty for a plain figure."""
    if average is None:
        return ""
    return f"{average.method} of {average.known} of {average.total} areas"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
