"""What the review of a priority lacks, and where it tells of work done instead of what is different.

A review has four parts: why, what we did, impact, next steps. What was done is an output; an impact is a
difference for children, and it is shown by evidence. Both are what inspectors asked of such boards again and
again; the form of the review is the boards' own.
"""

import re
from dataclasses import dataclass

from boards.faults import Fault
from boards.wording import joined, numbered

# For whom the work is done: a line of an impact that names none of them speaks of the board's own work.
PEOPLE = re.compile(
    r"\b(bab(y|ies)|boys?|brothers?|carers?|child|fathers?|famil|girls?|infants?|mothers?|parent|pupil|sibling"
    r"|sisters?|teenage|toddler|unborn|victim|young|youth)",
    re.IGNORECASE,
)
BULLETS = " \t-–•*·"


@dataclass(frozen=True)
class WrittenReview:
    """The four parts of a review as far as they are written; evidence and next steps are counted."""

    title: str
    why: str
    done: str
    impact: str
    evidence: int
    next_steps: int

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that are not written, in their order."""
        parts = (
            ("why it was a priority", self.why.strip()),
            ("what was done", self.done.strip()),
            ("impact", self.impact.strip()),
            ("next steps", self.next_steps),
        )
        return tuple(name for name, found in parts if not found)

    @property
    def is_begun(self) -> bool:
        return len(self.missing) < 4 or self.evidence > 0

    @property
    def lacks_evidence(self) -> bool:
        """Whether an impact is claimed for which nothing is cited."""
        return bool(self.impact.strip()) and not self.evidence


def review_faults(review: WrittenReview) -> tuple[Fault, ...]:
    """Return what a review lacks; a review that nobody has begun has the one fault that it is missing."""
    if not review.is_begun:
        return (Fault(review.title, "The review is not written yet.", "Write its four parts."),)
    found = []
    if review.missing:
        reason = f"The review has nothing yet on {joined(review.missing)}."
        found.append(Fault(review.title, reason, "Write the missing parts."))
    if review.lacks_evidence:
        found.append(
            Fault(
                review.title,
                "The impact cites no evidence.",
                "Cite a measure, an audit, a survey, an inspection or what somebody said.",
            )
        )
    return tuple(found)


def outputs_in(impact: str) -> tuple[str, ...]:
    """Return the lines of an impact that name nobody whom the work is for: they may tell only what was done.

    A hint for the writer, not a fault: the words cannot tell an impact from an output for certain.
    """
    return tuple(line for line in lines_of(impact) if not PEOPLE.search(line))


def output_sentence(lines: int) -> str:
    """Say how many lines read like outputs; empty where none does."""
    if not lines:
        return ""
    return (
        f"{numbered(lines, 'line').capitalize()} of the impact {'names' if lines == 1 else 'name'} no child, "
        "young person, parent, carer or family. An impact says what is different for them, not what was done."
    )


def lines_of(text: str) -> tuple[str, ...]:
    """Split a text into its points: one a line, without empty lines and the marks of a typed list."""
    return tuple(line for raw in text.splitlines() if (line := raw.strip(BULLETS)))
