"""Raises actions from audits and learning reviews."""

from collections.abc import Callable
from typing import Any

from django.db import transaction

from audits.models import Audit, LearningReview
from boards.models import Action, User
from boards.services import records


@transaction.atomic
def raise_action(
    *, source: Audit | LearningReview, action: Action, by: User, write: Callable[[], Any]
) -> Action:
    """Save a new action by calling `write`, and tie it to the audit or the review that it came from."""
    records.add(action, by=by, board=source.board, write=write)
    source.actions.add(action)
    return action
