"""How a board's years stand: open or closed, what is still open in one, and who closed and reopened it."""

import datetime
from dataclasses import dataclass
from typing import Any

from boards.models import Board, Contribution, FinancialYear, Meeting, Priority, ReportDue
from boards.queries.next_steps import steps_before, steps_of
from boards.queries.reviews import written_of
from boards.review_rules import review_faults
from boards.wording import numbered, sentence_case
from cescb.kit.periods import long_date, year_label


@dataclass(frozen=True)
class OpenMatter:
    """Something that a closed year should not leave open; `page` is the name of the page that shows it."""

    title: str
    text: str
    page: str


@dataclass(frozen=True)
class YearEvent:
    """A year that was closed or opened again: when, by whom, and why where a reason was given."""

    at: datetime.datetime
    by: str
    is_closing: bool
    reason: str


def years_of(board: Board) -> list[FinancialYear]:
    """Return the board's years with who closed each, the latest first, in one query."""
    return list(board.years.select_related("closed_by"))


def open_matters(year: FinancialYear, day: datetime.date) -> tuple[OpenMatter, ...]:
    """Return what is still open in the year, in a number of queries that does not grow; `day` is today."""
    found = (
        _not_over(year, day),
        _meetings(year),
        _contributions(year),
        _reports(year),
        _reviews(year),
        _steps_before(year),
        _own_steps(year),
    )
    return tuple(matter for matter in found if matter)


def year_events(year: FinancialYear) -> tuple[YearEvent, ...]:
    """Return when the year was closed and opened again, the latest first, in one query."""
    history: Any = year.history
    events = []
    was_closed = False
    for entry in history.select_related("history_user").order_by("history_id"):
        is_closed = entry.closed_at is not None
        if is_closed != was_closed:
            who = str(entry.history_user or "Not recorded")
            events.append(YearEvent(entry.history_date, who, is_closed, entry.history_change_reason or ""))
        was_closed = is_closed
    return tuple(reversed(events))


def _not_over(year: FinancialYear, day: datetime.date) -> OpenMatter | None:
    end = year.period.end
    return OpenMatter("The year is not over", f"It ends on {long_date(end)}.", "") if day <= end else None


def _meetings(year: FinancialYear) -> OpenMatter | None:
    period = year.period
    open_ones = Meeting.objects.filter(
        group__board=year.board_id, held_on__range=(period.start, period.end), closed_at=None
    ).exclude(state=Meeting.State.NOT_HELD)
    days = [f"{group}, {long_date(day)}" for group, day in open_ones.values_list("group__name", "held_on")]
    return _matter("meeting is", "meetings are", "not closed", days, "boards:meetings")


def _contributions(year: FinancialYear) -> OpenMatter | None:
    names = year.contributions.filter(state=Contribution.State.TO_BE_CONFIRMED).values_list(
        "agency__name", flat=True
    )
    return _matter("contribution is", "contributions are", "to be confirmed", list(names), "boards:money")


def _reports(year: FinancialYear) -> OpenMatter | None:
    titles = (
        ReportDue.objects.filter(year=year, received_on=None)
        .exclude(frequency=ReportDue.Frequency.AS_NEEDED)
        .values_list("title", flat=True)
    )
    return _matter("report is", "reports are", "not received", list(titles), "boards:reports_due")


def _reviews(year: FinancialYear) -> OpenMatter | None:
    reviews = [written_of(priority) for priority in Priority.objects.filter(year=year).with_counts()]
    titles = [review.title for review in reviews if review_faults(review)]
    return _matter("priority is", "priorities are", "not reviewed in full", titles, "boards:priorities")


def _steps_before(year: FinancialYear) -> OpenMatter | None:
    found = steps_before(year)
    texts = [step.text for step in found.unanswered]
    return _matter(
        f"next step of {found.year} is",
        f"next steps of {found.year} are",
        "not answered",
        texts,
        "boards:next_steps",
    )


def _own_steps(year: FinancialYear) -> OpenMatter | None:
    texts = [step.text for step in steps_of(year).unanswered]
    following = year_label(year.starts_in + 1)
    return _matter(
        "next step of this year is",
        "next steps of this year are",
        f"not answered by the plan for {following}",
        texts,
        "boards:priorities_review",
    )


def _matter(one: str, many: str, what: str, names: list[str], page: str) -> OpenMatter | None:
    """Count what is open and name the first few; None where nothing is."""
    if not names:
        return None
    shown = "; ".join(names[:5])
    more = f"; and {numbered(len(names) - 5, 'other')}" if len(names) > 5 else ""
    return OpenMatter(f"{sentence_case(numbered(len(names), one, many))} {what}", f"{shown}{more}.", page)
