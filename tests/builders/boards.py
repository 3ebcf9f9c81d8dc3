"""Builds boards and what belongs to them for tests; every value can be overridden."""

import datetime
from decimal import Decimal

from django.utils.text import slugify

from boards.models import (
    Action,
    Agency,
    Appointment,
    Area,
    Attendance,
    Board,
    BodyRelation,
    BudgetItem,
    BudgetLine,
    Challenge,
    Citation,
    Contribution,
    Discrepancy,
    ExpenditureLine,
    FinancialYear,
    Group,
    Meeting,
    Objective,
    Outcome,
    PartnershipBody,
    Person,
    Priority,
    RoleAssignment,
    Seat,
    SourceDocument,
    User,
)


def make_area(name="Marshland", **values) -> Area:
    values = {"name": name, "kind": Area.Kind.AUTHORITY, **values}
    return Area.objects.get_or_create(code=values.pop("code", slugify(name)), defaults=values)[0]


def make_board(name="Marshland Safeguarding Children Board", **values) -> Board:
    area = values.pop("area", None) or make_area()
    values = {"slug": slugify(name)[:50], "short_name": "MSCB", **values}
    return Board.objects.create(name=name, area=area, **values)


def make_year(board: Board, starts_in=2013, **values) -> FinancialYear:
    return FinancialYear.objects.get_or_create(board=board, starts_in=starts_in, defaults=values)[0]


def make_user(email="member@example.org", *, board: Board | None = None, role="member", **values) -> User:
    """A person who can sign in; with a board, one who holds the role there."""
    agency = values.pop("agency", None)
    person = User.objects.create_user(
        email, "a long pass phrase", name=values.pop("name", "A Person"), **values
    )
    if board is not None:
        RoleAssignment.objects.create(user=person, board=board, role=role, agency=agency)
    return person


def make_citation(lines="12", *, document: SourceDocument | None = None) -> Citation:
    document = document or make_document()
    return Citation.objects.get_or_create(document=document, lines=lines)[0]


def make_document(title="Yearly report", **values) -> SourceDocument:
    values = {"title": title, "kind": SourceDocument.Kind.BOARD_REPORT, **values}
    return SourceDocument.objects.get_or_create(code=values.pop("code", slugify(title)), defaults=values)[0]


def make_agency(board: Board, name="Police", **values) -> Agency:
    values = {"slug": slugify(name), "sector": "police", "statutory": Agency.Statutory.YES, **values}
    return Agency.objects.create(board=board, name=name, **values)


def make_group(board: Board, name="Main board", **values) -> Group:
    values = {"slug": slugify(name), "tier": Group.Tier.MAIN_BOARD, **values}
    return Group.objects.create(board=board, name=name, **values)


def make_seat(group: Group, title="Police", **values) -> Seat:
    agency = values.pop("agency", None) or make_agency(group.board, title)
    values = {"slug": slugify(title), "position": group.seats.count() + 1, **values}
    return Seat.objects.create(group=group, agency=agency, title=title, **values)


def make_appointment(seat: Seat, name="Sam Reed", **values) -> Appointment:
    board = seat.group.board
    person = Person.objects.get_or_create(board=board, slug=slugify(name), defaults={"name": name})[0]
    return Appointment.objects.create(seat=seat, person=person, **values)


def make_meeting(group: Group, held_on=datetime.date(2013, 5, 10), **values) -> Meeting:
    return Meeting.objects.create(group=group, held_on=held_on, **{"state": Meeting.State.HELD, **values})


def make_mark(meeting: Meeting, seat: Seat, mark="present", **values) -> Attendance:
    return Attendance.objects.create(meeting=meeting, seat=seat, mark=mark, **values)


def make_expenditure(year: FinancialYear, heading="Staff", amount=1000, **values) -> ExpenditureLine:
    values = {"slug": slugify(heading), "position": year.expenditure.count() + 1, **values}
    return ExpenditureLine.objects.create(year=year, heading=heading, amount=Decimal(amount), **values)


def make_budget_line(year: FinancialYear, heading="Staff", amount=1000, items=(), **values) -> BudgetLine:
    """A budget line; `items` are (title, working time) of what shares its amount."""
    values = {"slug": slugify(heading), "position": year.budget.count() + 1, **values}
    line = BudgetLine.objects.create(year=year, heading=heading, amount=Decimal(amount), **values)
    for position, (title, working_time) in enumerate(items, start=1):
        BudgetItem.objects.create(line=line, title=title, working_time=working_time, position=position)
    return line


def make_contribution(year: FinancialYear, agency: Agency, amount=None, **values) -> Contribution:
    """A contribution: agreed where an amount is given, else not recorded."""
    state = Contribution.State.NOT_RECORDED if amount is None else Contribution.State.AGREED
    values = {"state": state, "position": year.contributions.count() + 1, **values}
    return Contribution.objects.create(
        year=year, agency=agency, amount=None if amount is None else Decimal(amount), **values
    )


def make_priority(year: FinancialYear, title="Early help", **values) -> Priority:
    values = {
        "number": year.priorities.count() + 1,
        "slug": slugify(title),
        "aim": "Help comes early.",
        **values,
    }
    return Priority.objects.create(year=year, title=title, **values)


def make_objective(year: FinancialYear, title="Practice is good", **values) -> Objective:
    return Objective.objects.create(
        year=year, title=title, **{"number": year.objectives.count() + 1, **values}
    )


def make_body(board: Board, name="Health board", **values) -> PartnershipBody:
    values = {"slug": slugify(name), "position": board.partnership_bodies.count() + 1, **values}
    return PartnershipBody.objects.create(board=board, name=name, **values)


def make_outcome(
    objective: Objective,
    text="Plans are clear",
    *,
    responsible: list[PartnershipBody],
    accountable: PartnershipBody,
    **values,
) -> Outcome:
    values = {"number": objective.outcomes.count() + 1, **values}
    outcome = Outcome.objects.create(objective=objective, text=text, accountable=accountable, **values)
    outcome.responsible.set(responsible)
    return outcome


def make_relation(
    source: PartnershipBody, target: PartnershipBody, kind="scrutinises", **values
) -> BodyRelation:
    return BodyRelation.objects.create(source=source, target=target, kind=kind, **values)


def make_discrepancy(year: FinancialYear, code="total", **values) -> Discrepancy:
    values = {
        "subject": "Contributions",
        "printed": "£210,899",
        "printed_at": values.pop("printed_at", None) or make_citation("1527"),
        "reason": "The lines add up to another total.",
        **values,
    }
    return Discrepancy.objects.create(board=year.board, year=year, code=code, **values)


def make_action(board: Board, title="Do it", **values) -> Action:
    values = {"number": board.actions.count() + 1, "raised_on": datetime.date(2013, 9, 18), **values}
    return Action.objects.create(board=board, title=title, **values)


def make_challenge(board: Board, title="Too few came", **values) -> Challenge:
    values = {
        "number": board.challenges.count() + 1,
        "raised_on": datetime.date(2013, 9, 18),
        "issue": "Something is not right.",
        **values,
    }
    return Challenge.objects.create(board=board, title=title, **values)
