"""Builds risks and their reviews for tests."""

import datetime

from boards.models import Board, Risk, RiskReview
from boards.risk import Impact, Likelihood, Rating
from boards.risk_rows import RiskRow


def rating(likelihood: int, impact: int) -> Rating:
    return Rating(Likelihood(likelihood), Impact(impact))


def make_risk(board: Board, title="Too few social workers", **values) -> Risk:
    """A risk; `target` and `gross` are (likelihood, impact)."""
    for kind in ("gross", "target"):
        if kind in values:
            values[f"{kind}_likelihood"], values[f"{kind}_impact"] = values.pop(kind)
    values = {
        "number": board.risks.count() + 1,
        "description": "Children wait for help.",
        "identified_on": datetime.date(2013, 5, 1),
        **values,
    }
    return Risk.objects.create(board=board, title=title, **values)


def make_review(risk: Risk, reviewed_on: str, likelihood=3, impact=3, *, due="", **values) -> RiskReview:
    """A review; dates are written as 2014-01-24."""
    return RiskReview.objects.create(
        risk=risk,
        reviewed_on=datetime.date.fromisoformat(reviewed_on),
        likelihood=likelihood,
        impact=impact,
        review_due_on=datetime.date.fromisoformat(due) if due else None,
        **values,
    )


def risk_row(**values) -> RiskRow:
    """A row of the register that may be published on 31 March 2014; needs no database."""
    row = {
        "reference": "R1",
        "title": "Too few social workers",
        "description": "Children wait for help.",
        "cause": "Workforce",
        "owner": "Council, Director",
        "has_owner": True,
        "existing_controls": "Monthly report.",
        "planned_controls": "",
        "gross": None,
        "net": rating(3, 3),
        "before": None,
        "target": rating(2, 2),
        "reviewed_on": datetime.date(2014, 1, 24),
        "due_on": datetime.date(2014, 4, 24),
    }
    return RiskRow(**{**row, **values})
