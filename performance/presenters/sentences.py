"""The one sentence that matters about a measure."""

from performance.models import Measure
from performance.presenters.lines import aim_text, point_parts, point_text, wording_of
from performance.queries.pages import MeasurePage
from performance.wording import aim_sentence, headline


def measure_sentence(page: MeasurePage, year: str) -> str:
    """Return the latest figure of a measure, its change and target in a sentence or two.

    Says plainly when there is no figure up to the end of the year, or only figures that are missing.
    """
    wording, assessment = wording_of(page.measure), page.assessment
    latest = assessment.latest
    if latest is None:
        return _nothing(page, year)
    if latest.value is None:
        return (
            f"No figure {latest.period.phrase}: {latest.missing_label[:1].lower()}{latest.missing_label[1:]}."
        )
    return headline(
        wording=wording,
        figure_text=point_text(latest, wording),
        value=latest.value,
        parts_text=point_parts(latest, wording),
        period=latest.period,
        change=assessment.change,
        compared_with=assessment.previous.period if assessment.previous else None,
        aim=aim_sentence(
            aim_text(page.measure, assessment, wording),
            assessment.rating,
            is_range=page.measure.polarity == Measure.Polarity.RANGE,
        ),
    )


def _nothing(page: MeasurePage, year: str) -> str:
    if page.main.points:
        return (
            f"There is no figure up to the end of {year}; the first is {page.main.points[0].period.phrase}."
        )
    if page.breakdowns:
        return f"There are figures by {page.breakdowns[0].breakdown.title.lower()}, but none for the whole."
    if page.elsewhere:
        return f"There is no figure for {page.place}, only for other areas."
    return f"No figure has been recorded for {page.place} yet."
