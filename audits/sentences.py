"""The one sentence that matters about audits and learning reviews."""

from collections import Counter

from audits.models import Audit, LearningReview
from audits.queries import AuditRow, LearningReviewCounts
from boards.sentences import counted, listed


def audits_sentence(audits: tuple[AuditRow, ...], year: str) -> str:
    """Say how many pieces of work there are and how far they are."""
    if not audits:
        return f"No audit, review or inspection is recorded for {year}."
    states = Counter(audit.state for audit in audits)
    parts = [f"{states[state]} {state.label.lower()}" for state in reversed(Audit.State) if states[state]]
    programme = sum(1 for audit in audits if audit.is_in_year_programme)
    what = counted(programme, "was a multi-agency audit", "were multi-agency audits")
    ending = f" Of these, {what} of the year’s programme."
    return f"{counted(len(audits), 'piece', 'pieces')} of quality assurance: {listed(parts)}." + (
        ending if programme else ""
    )


def reviews_sentence(counts: LearningReviewCounts, year: str) -> str:
    """Say whether there was a serious case review, and how much other learning there was."""
    if not counts.total:
        return f"No learning review is recorded for {year}."
    serious = counts.count(LearningReview.Kind.SERIOUS_CASE_REVIEW)
    others = counts.total - serious
    return (
        f"In {year} there {'was' if serious == 1 else 'were'} {counted(serious, 'serious case review')} and "
        f"{counted(others, 'other piece of learning', 'other pieces of learning')}."
    )
