"""Builds what the partnership rests on for tests; every value can be overridden."""

import datetime

from boards.models import (
    AlignedPlan,
    Board,
    BoardFunction,
    ChairMeeting,
    CommissionedService,
    FinancialYear,
    FunctionEvidence,
    Handover,
    Memorandum,
    MemorandumParty,
    NeedsAssessment,
    PartnershipBody,
    SharedMember,
    SharedTheme,
    StatutoryReference,
)
from tests.builders.boards import make_appointment, make_seat


def make_statute(board: Board, title="Children Act 2004", **values) -> StatutoryReference:
    bodies = values.pop("bodies", ())
    values = {"number": board.statutoryreferences.count() + 1, "requires": "Set up a board.", **values}
    statute = StatutoryReference.objects.create(board=board, title=title, **values)
    statute.bodies.set(bodies)
    return statute


def make_function(board: Board, title="Monitor what is done", **values) -> BoardFunction:
    values = {"number": board.boardfunctions.count() + 1, **values}
    return BoardFunction.objects.create(board=board, title=title, **values)


def make_function_evidence(function: BoardFunction, year: FinancialYear, **values) -> FunctionEvidence:
    return FunctionEvidence.objects.create(function=function, year=year, **{"text": "Five audits.", **values})


def make_memorandum(board: Board, **values) -> Memorandum:
    return Memorandum.objects.create(board=board, **{"number": board.memorandums.count() + 1, **values})


def make_party(memorandum: Memorandum, body: PartnershipBody, **values) -> MemorandumParty:
    """A party that has agreed, on a day that is not known."""
    values = {"state": MemorandumParty.State.AGREED, **values}
    return MemorandumParty.objects.create(memorandum=memorandum, body=body, **values)


def make_handover(from_body: PartnershipBody, to_body: PartnershipBody, **values) -> Handover:
    board = from_body.board
    values = {"number": board.handovers.count() + 1, "what": "Watching the audits", **values}
    return Handover.objects.create(board=board, from_body=from_body, to_body=to_body, **values)


def make_shared_member(body: PartnershipBody, name="Sam Reed", *, seat=None, **values) -> SharedMember:
    """Somebody who sits on the body and holds a seat of the board, a new one unless one is given."""
    seat = seat or make_seat(body.board.groups.get())
    person = make_appointment(seat, name).person
    return SharedMember.objects.create(body=body, person=person, **values)


def make_chair_meeting(year: FinancialYear, body: PartnershipBody, **values) -> ChairMeeting:
    values = {
        "number": year.chairmeetings.count() + 1,
        "title": "Safeguarding review meeting",
        "held_on": datetime.date(2013, 6, 3),
        "state": ChairMeeting.State.HELD,
        **values,
    }
    return ChairMeeting.objects.create(year=year, body=body, **values)


def make_service(board: Board, name="Early help", **values) -> CommissionedService:
    values = {"number": board.commissionedservices.count() + 1, **values}
    return CommissionedService.objects.create(board=board, name=name, **values)


def make_needs(board: Board, title="Joint strategic needs assessment", **values) -> NeedsAssessment:
    values = {"number": board.needsassessments.count() + 1, **values}
    return NeedsAssessment.objects.create(board=board, title=title, **values)


def make_aligned_plan(year: FinancialYear, body: PartnershipBody, **values) -> AlignedPlan:
    objectives = values.pop("objectives", ())
    values = {"number": year.alignedplans.count() + 1, "title": "Health and Wellbeing Strategy", **values}
    plan = AlignedPlan.objects.create(year=year, body=body, **values)
    plan.objectives.set(objectives)
    return plan


def make_theme(board: Board, title="Moving into adulthood", *, bodies=(), **values) -> SharedTheme:
    values = {"number": board.sharedthemes.count() + 1, **values}
    theme = SharedTheme.objects.create(board=board, title=title, **values)
    theme.bodies.set(bodies)
    return theme
