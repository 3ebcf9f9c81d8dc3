"""How audits and learning reviews are named on the actions that came from them."""

from typing import Any

from django.urls import reverse

from audits.models import Audit, LearningReview
from boards.access import Scope
from boards.models import Action
from boards.permissions import Permission
from boards.registers.origins import Source, add_source


def audit_page(audit: Audit, scope: Scope) -> str:
    """Return the address of an audit's page, in its own year."""
    return reverse("audits:audit", args=[scope.board.slug, audit.year.label, audit.slug])


def review_page(review: LearningReview, scope: Scope) -> str:
    """Return the address of the list that a learning review stands on."""
    return reverse("audits:learning_reviews", args=[scope.board.slug, review.year.label])


def add_sources() -> None:
    """Let the tracker of actions name the audits and the learning reviews that actions came from."""
    shared: dict[str, Any] = {
        "short": str,
        "reads": ("year",),
        "permission": Permission.AUDIT_VIEW,
        "is_many": True,
    }
    add_source(Source(origin=Action.Origin.AUDIT, relation="audits", address=audit_page, **shared))
    add_source(
        Source(origin=Action.Origin.REVIEW, relation="learning_reviews", address=review_page, **shared)
    )
