"""What the pages of the plan and of the year say in a sentence."""

from collections.abc import Sequence

from django.utils.timezone import localdate

from boards.faults import Fault
from boards.models import FinancialYear
from boards.queries.plan import Plan
from boards.queries.plan_progress import PlanProgress, Progress
from boards.queries.rolling import Rolling
from boards.sentences import counted
from boards.services.years import Rolled
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date


def ending_sentence(plan: Plan, faults: Sequence[Fault]) -> str:
    """Say how many outcomes depend on a body that ends; empty where none does."""
    number = len({fault.subject for fault in faults})
    if not number:
        return ""
    verb = "depends" if number == 1 else "depend"
    return (
        f"{number} of {counted(len(plan.outcomes), 'outcome')} {verb} on a body that ends before the year "
        "does, or on a day that is not known. Name the body that takes each over."
    )


def action_sentence(plan: Plan, progress: PlanProgress) -> str:
    """Say how far the actions of the plan are; empty for a plan without outcomes."""
    if not plan.outcomes:
        return ""
    found = progress.total
    if not found.total:
        return "No outcome has an action yet: who does what by when is not recorded."
    overdue = f", {number_word(found.overdue)} of them overdue" if found.overdue else ""
    parts = [
        f"{number_word(found.open)} open{overdue}",
        f"{number_word(found.done)} done",
        *([f"{number_word(found.dropped)} dropped"] if found.dropped else []),
    ]
    verb = "works" if found.total == 1 else "work"
    actions = sentence_case(numbered(found.total, "action"))
    reached = f"{len(progress.by_outcome)} of {counted(len(plan.outcomes), 'outcome')}"
    return f"{actions} {verb} towards {reached}: {joined(parts)}."


def progress_words(progress: Progress) -> str:
    """Say how far the actions of one outcome are: 3 open, 2 of them overdue, 1 done."""
    parts = (
        (progress.open, "open"),
        (progress.overdue, "of them overdue"),
        (progress.done, "done"),
        (progress.dropped, "dropped"),
    )
    return ", ".join(f"{number} {word}" for number, word in parts if number) or "none"


def year_sentence(year: FinancialYear) -> str:
    """Say how the year stands."""
    if year.closed_at is None:
        return f"Open. It runs from {long_date(year.period.start)} to {long_date(year.period.end)}."
    return (
        f"Closed on {long_date(localdate(year.closed_at))} by {year.closed_by}. Its records can be read and "
        "exported, and change only once it is opened again."
    )


def rolling_title(rolling: Rolling) -> str:
    """Name what is about to be done."""
    return f"Copy into {rolling.next_label}" if rolling.next else f"Open {rolling.next_label}"


def rolling_sentence(rolling: Rolling) -> str:
    """Say how much would be copied into the next year."""
    if rolling.is_refused or not rolling.copied:
        return f"Nothing is copied into {rolling.next_label}."
    count = sentence_case(numbered(rolling.copied, "record is", "records are"))
    return f"{count} to be copied into {rolling.next_label}."


def rolled_sentence(rolled: Rolled) -> str:
    """Say what was done when the next year was opened."""
    opened = f"{rolled.year} was opened. " if rolled.is_new else ""
    parts = [f"{one.kind.title.lower()} {one.number}" for one in rolled.copied if one.number]
    return f"{opened}Copied into {rolled.year}: {joined(parts)}." if parts else f"{opened}Nothing was copied."
