"""Records the answer to a challenge, closes it with evidence of impact and opens it again."""

from datetime import date

from django.db import transaction

from boards.models import Challenge, User
from boards.services.closing import EvidenceMissing, ReasonMissing, Refused, lock_closed, lock_open, saved


class AnswerMissing(Refused):
    """No answer was written down."""

    def __init__(self) -> None:
        super().__init__("Write down the answer.")


@transaction.atomic
def answer(*, challenge: Challenge, response: str, answered_on: date, by: User) -> Challenge:
    """Record the answer, or a better account of it, as long as the challenge is open.

    Raises AnswerMissing, AlreadyClosed, and ValidationError for a day before it was raised.
    """
    locked = lock_open(challenge)
    if not response.strip():
        raise AnswerMissing
    locked.response, locked.answered_on, locked.status = response, answered_on, Challenge.Status.ANSWERED
    return saved(locked, by)


@transaction.atomic
def close(*, challenge: Challenge, outcome: str, impact: str, closed_on: date, by: User) -> Challenge:
    """Close the challenge with what came of it and the evidence of what it changed for children.

    One that was never answered may be closed as well: its impact can show without an answer.
    Raises EvidenceMissing, AlreadyClosed, and ValidationError for a day before it was raised.
    """
    locked = lock_open(challenge)
    if not impact.strip():
        raise EvidenceMissing
    locked.outcome, locked.impact = outcome, impact
    locked.status, locked.closed_on, locked.closed_by = Challenge.Status.CLOSED, closed_on, by
    return saved(locked, by)


@transaction.atomic
def reopen(*, challenge: Challenge, reason: str, by: User) -> Challenge:
    """Open a closed challenge again, with the reason; its answer and evidence stay to be built on.

    Raises ReasonMissing and NotClosed.
    """
    locked = lock_closed(challenge)
    if not reason.strip():
        raise ReasonMissing
    locked.reopened_because = reason
    locked.status = Challenge.Status.ANSWERED if locked.response else Challenge.Status.OPEN
    locked.closed_on, locked.closed_by = None, None
    return saved(locked, by)
