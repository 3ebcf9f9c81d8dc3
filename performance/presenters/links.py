"""What stands beside a measure's figures, and their ledger, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse
from django.utils.timezone import localdate

from cescb.kit.periods import long_date
from performance.presenters.lines import place_text, point_text, wording_of
from performance.queries.links import LinkedFigure
from performance.queries.pages import MeasurePage
from performance.queries.provenance import LedgerEntry
from performance.queries.series import Side
from performance.trends import change_between
from performance.wording import Wording, difference


@dataclass(frozen=True)
class LinkedLine:
    """A figure of the same subject: from whom, under which definition, and how far it is from the first."""

    title: str
    href: str
    definition: str
    figure: str
    period: str
    source: str
    gap: str


@dataclass(frozen=True)
class ElsewhereLine:
    """A figure of another area as the board's own source gives it."""

    area: str
    period: str
    figure: str
    source: str
    place: str
    note: str
    is_missing: bool


@dataclass(frozen=True)
class ProvenanceLine:
    """One figure with its source and history, in words; `part` is empty for the whole."""

    period: str
    part: str
    figure: str
    source: str
    place: str
    history: tuple[str, ...]


SIDES = {Side.LOCAL: "The board’s own figure", Side.PUBLISHED: "Published figure"}


def linked_lines(page: MeasurePage, address: Sequence[str]) -> list[LinkedLine]:
    """Return the measure's own latest figure first, and after it what else is said of the same subject."""
    own = page.assessment.latest
    if own is None or not page.linked:
        return []
    first = LinkedLine(
        title=page.measure.title,
        href="",
        definition=SIDES[page.main.side],
        figure=point_text(own, wording_of(page.measure)),
        period=own.period.label,
        source=own.source_title,
        gap="",
    )
    return [first, *(_linked_line(item, page, address) for item in page.linked)]


def _linked_line(item: LinkedFigure, page: MeasurePage, address: Sequence[str]) -> LinkedLine:
    wording, is_other = wording_of(item.measure), item.measure != page.measure
    return LinkedLine(
        title=item.measure.title,
        href=reverse("performance:measure", args=[*address, item.measure.code]) if is_other else "",
        definition=SIDES[item.side],
        figure=point_text(item.point, wording) if item.point else "No figure up to this year",
        period=item.point.period.label if item.point else "",
        source=item.point.source_title if item.point else "",
        gap=gap_text(item, wording),
    )


def gap_text(item: LinkedFigure, wording: Wording) -> str:
    """Write how far a figure is from the measure's own, or why no difference is worked out."""
    if item.point is None:
        return ""
    if not item.is_same_count:
        return f"Counted in another unit ({item.measure.unit_of_count}), so not subtracted"
    if not item.is_same_period:
        return "Of another period, so not subtracted"
    if item.gap is None:
        return "Not known exactly, so not subtracted"
    change = change_between(Decimal(0), item.gap, wording.decimals)
    if change is None or change.difference == 0:
        return "The same"
    return f"{difference(change, wording)} {'more' if change.difference > 0 else 'less'}"


def elsewhere_lines(page: MeasurePage, wording: Wording) -> list[ElsewhereLine]:
    """Return what the board's own sources say of other areas, each with its own period."""
    return [
        ElsewhereLine(
            area=point.area_name,
            period=point.period.label,
            figure=point_text(point, wording),
            source=point.source_title,
            place=place_text(point),
            note=point.note,
            is_missing=point.value is None,
        )
        for point in page.elsewhere
    ]


def provenance_lines(page: MeasurePage, wording: Wording) -> list[ProvenanceLine]:
    """Return each figure of the area with its source and every entry in its ledger, newest period first."""
    parts = {
        (table.breakdown.code, category.code): category.title
        for table in page.breakdowns
        for category in table.categories
    }
    return [
        ProvenanceLine(
            period=item.point.period.label,
            part=parts.get((item.point.breakdown, item.point.category), ""),
            figure=point_text(item.point, wording),
            source=item.point.source_title,
            place=place_text(item.point),
            history=tuple(entry_text(entry) for entry in item.entries),
        )
        for item in reversed(page.provenance)
    ]


def entry_text(entry: LedgerEntry) -> str:
    """Write an entry of the ledger: what was done, when, by whom or from which file, and why."""
    by = f" by {entry.made_by}" if entry.made_by else ""
    reason = f". Reason: {entry.reason}" if entry.reason else ""
    return (
        f"{_what_was_done(entry)} on {long_date(localdate(entry.made_at))}{by}, from {entry.origin}{reason}"
    )


def _what_was_done(entry: LedgerEntry) -> str:
    if not entry.before:
        return f"Entered as {entry.after}"
    if entry.before == entry.after:
        return "Note or place in the source changed"
    return f"Changed from {entry.before} to {entry.after}"
