"""Builds what partners hold one another to account with; every value can be overridden."""

import datetime

from boards.models import (
    Action,
    ActionNote,
    Board,
    ChallengeSession,
    Criterion,
    FinancialYear,
    Grade,
    GradeDescriptor,
    Question,
    Recommendation,
    SelfEvaluation,
)

DAY = datetime.date(2014, 3, 10)


def make_note(action: Action, text="Written to the chief officer.", **values) -> ActionNote:
    return ActionNote.objects.create(action=action, text=text, **{"made_on": DAY, **values})


def make_question(board: Board, text="How many staff are trained?", **values) -> Question:
    values = {"number": board.questions.count() + 1, **values}
    return Question.objects.create(board=board, text=text, **values)


def make_session(board: Board, sector="Health", **values) -> ChallengeSession:
    values = {"number": board.challengesessions.count() + 1, "panel": "Independent chair", **values}
    return ChallengeSession.objects.create(board=board, sector=sector, **values)


def make_recommendation(board: Board, text="Hear every child", **values) -> Recommendation:
    values = {"number": board.recommendations.count() + 1, "source": "Inspection of 2013", **values}
    return Recommendation.objects.create(board=board, text=text, **values)


def make_criterion(slug="voice", **values) -> Criterion:
    """A criterion with a descriptor of each grade: "A good board on voice"."""
    values = {"title": slug.title(), "question": f"How good is {slug}?", **values}
    criterion = Criterion.objects.create(slug=slug, **values)
    GradeDescriptor.objects.bulk_create(
        GradeDescriptor(criterion=criterion, grade=grade, text=f"A board that is {grade} on {slug}")
        for grade in Grade.values
    )
    return criterion


def make_evaluation(year: FinancialYear, criterion: Criterion, grade="", **values) -> SelfEvaluation:
    """A judgement; one with a grade has its evidence and its day."""
    known = {"evidence": "The audits of the year.", "assessed_on": DAY} if grade else {}
    return SelfEvaluation.objects.create(year=year, criterion=criterion, grade=grade, **{**known, **values})
