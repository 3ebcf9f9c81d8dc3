"""The risk register: risks with their ratings, their reviews, and how they stand on the day of the page."""

from typing import Any

from django.db.models import QuerySet

from boards.access import Scope
from boards.charts import risk_matrix, risks_placed, score_history
from boards.models import Risk, RiskReview
from boards.queries.risks import risk_row
from boards.registers.actions import action_panel
from boards.registers.base import Notice, Part, Register, Step
from boards.registers.risk_forms import RiskForm, RiskReviewForm
from boards.registers.risk_lists import ReviewTable, RiskFilter, RiskTable, next_review
from boards.risk import Rating, register_faults
from boards.risk_rows import RiskRow
from boards.risk_wording import register_sentence, risk_sentence
from boards.tables.risks import JUDGEMENTS
from cescb.kit.periods import long_date


def as_at_the_day(rows: Any, scope: Scope) -> QuerySet[Risk]:
    found: QuerySet[Risk] = rows.as_at(scope.day).select_related("agency", "reported_by")
    return found


def reviews_with_movement(rows: Any) -> QuerySet[RiskReview]:
    found: QuerySet[RiskReview] = rows.with_before()
    return found


def open_rows(scope: Scope, rows: QuerySet[Any]) -> tuple[RiskRow, ...]:
    """Return the risks that are open on the day of the page as rows of the register."""
    return tuple(risk_row(risk) for risk in rows if risk.is_open_on(scope.day))


def context(scope: Scope, rows: QuerySet[Any]) -> dict[str, Any]:
    """Draw the matrix with the open risks, or the empty one that says how a risk is rated."""
    found = open_rows(scope, rows)
    title = f"Open risks on {long_date(scope.day)}, and how they moved since the review before"
    return {"chart": risks_placed(found, title) if found else risk_matrix()}


def record_context(risk: Risk, scope: Scope) -> dict[str, Any]:
    row = risk_row(risk)
    ratings = (
        ("Gross rating", row.gross, "before any control"),
        ("Net rating", row.net, "with the controls of today"),
        ("Target rating", row.target, "what the board wants to reach"),
    )
    reviews = list(risk.reviews.order_by("reviewed_on"))
    return {
        "sentence": risk_sentence(row),
        "ratings": [rating_figure(*rating) for rating in ratings],
        "chart": score_history(reviews, risk.target, f"Net score of {risk.reference} at each review"),
    }


def rating_figure(label: str, rating: Rating | None, meaning: str) -> dict[str, str]:
    """Return a rating as one of the figures at the top of the page."""
    if rating is None:
        return {"label": label, "value": "–", "judgement_text": "not rated", "detail": meaning.capitalize()}
    return {
        "label": label,
        "value": str(rating.score),
        "judgement": JUDGEMENTS[rating.band],
        "judgement_text": rating.band.label,
        "detail": f"{rating.cell}, {meaning}",
    }


def notices(risk: Risk, scope: Scope) -> list[Notice]:
    """Say what keeps the register from being issued with this risk in it, or why the risk is closed."""
    if not risk.is_open_on(scope.day):
        if not risk.closed_on:
            return []
        return [Notice(f"Closed on {long_date(risk.closed_on)}", risk.closing_reason, kind="info")]
    faults = register_faults([risk_row(risk).entry], scope.day)
    reasons = " ".join(fault.reason for fault in faults)
    found = [Notice("The register cannot be issued while this risk stands so", reasons)] if faults else []
    if risk.reviews.filter(reviewed_on__gt=scope.day).exists():
        day = long_date(scope.day)
        found.append(Notice(f"Reviewed again after {day}", f"The ratings shown are those of {day}.", "info"))
    return found


def steps(risk: Risk, scope: Scope) -> list[Step]:
    if risk.closed_on:
        return [Step("Open it again", RISKS.address(scope, "reopen", risk.pk))]
    return [
        Step("Review this risk", RISKS.address(scope, "reviews_add", risk.pk), is_main=True),
        Step("Close the risk", RISKS.address(scope, "close", risk.pk)),
    ]


def locked(risk: Risk) -> str:
    return "The risk is closed. Open it again to change it." if risk.closed_on else ""


REVIEWS = Part(
    name="reviews",
    model=RiskReview,
    form=RiskReviewForm,
    table=ReviewTable,
    title="Reviews",
    owner="risk",
    add_text="Review this risk",
    query=reviews_with_movement,
)

RISKS = Register(
    name="risks",
    model=Risk,
    form=RiskForm,
    table=RiskTable,
    filter=RiskFilter,
    title="Risk register",
    singular="risk",
    lede=lambda scope, rows: register_sentence(open_rows(scope, rows), scope.day),
    about=(
        "A score is likelihood times impact, one to four each: low to 4, medium 6 to 9, high from 12. Gross "
        "is the rating before any control, net the one with the controls of today, target the one wanted."
    ),
    query=as_at_the_day,
    fields=(
        "description",
        "cause",
        ("Owner", lambda risk, scope: risk.owner),
        "reported_by",
        "identified_on",
        "existing_controls",
        "planned_controls",
        "strategy",
        "corporate_register",
        "raised_on",
        ("Next review", lambda risk, scope: next_review(risk, scope.day)),
    ),
    parts=(REVIEWS,),
    panels=lambda risk, scope: [action_panel(risk, scope)],
    notices=notices,
    steps=steps,
    locked=locked,
    concerns=("agency", "reported_by"),
    context=context,
    record_context=record_context,
    removes_with=("reviews",),
    list_template="boards/risks.html",
    record_template="boards/risk.html",
)

REGISTERS = (RISKS,)
