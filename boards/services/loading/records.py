"""Turns the rows of a board's tables into unsaved objects that refer to each other.

Each reader takes a row and what the files read before it hold, and returns the object, having kept it there
under the code that later files use for it. The getters raise DataFileError naming the file and the row.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from boards.models import (
    Agency,
    Appointment,
    Attendance,
    Board,
    BodyRelation,
    BudgetItem,
    BudgetLine,
    Contribution,
    ExpenditureLine,
    FinancialYear,
    Group,
    Meeting,
    Objective,
    Outcome,
    PartnershipBody,
    Person,
    Priority,
    Seat,
)
from boards.services.loading.readers import (
    lookup_each,
    one_of,
    required_amount,
    required_date,
    required_number,
    term,
)
from cescb.kit.datafiles import Row


@dataclass
class Known:
    """What has been read of one board so far, by the codes that its files use.

    Seats and meetings are kept by group, budget lines and objectives by year.
    """

    board: Board
    years: dict[str, FinancialYear]
    agencies: dict[str, Agency] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    seats: dict[str, dict[str, Seat]] = field(default_factory=lambda: defaultdict(dict))
    people: dict[str, Person] = field(default_factory=dict)
    meetings: dict[str, dict[str, Meeting]] = field(default_factory=lambda: defaultdict(dict))
    budget_lines: dict[str, dict[str, BudgetLine]] = field(default_factory=lambda: defaultdict(dict))
    bodies: dict[str, PartnershipBody] = field(default_factory=dict)
    objectives: dict[str, dict[str, Objective]] = field(default_factory=lambda: defaultdict(dict))
    responsible: list[tuple[Outcome, list[PartnershipBody]]] = field(default_factory=list)


def _year(row: Row, known: Known) -> FinancialYear:
    return one_of(row, "year", known.years, "year of board.toml")


def agency(row: Row, known: Known) -> Agency:
    item = Agency(
        board=known.board,
        slug=row.required("slug"),
        name=row.required("name"),
        other_names=row.text("other_names"),
        sector=row.required("sector"),
        statutory=row.choice("statutory", Agency.Statutory.values),
        legal_basis=row.text("legal_basis"),
        note=row.text("note"),
    )
    known.agencies[item.slug] = item
    return item


def group(row: Row, known: Known) -> Group:
    item = Group(
        board=known.board,
        slug=row.required("slug"),
        name=row.required("name"),
        tier=row.choice("tier", Group.Tier.values),
        reports_to=row.lookup("reports_to", known.groups, "group above it in groups.csv", optional=True),
        purpose=row.text("purpose"),
        is_shared=row.boolean("is_shared"),
        **term(row),
    )
    known.groups[item.slug] = item
    return item


def seat(row: Row, known: Known) -> Seat:
    item = Seat(
        group=one_of(row, "group", known.groups, "group of groups.csv"),
        agency=one_of(row, "agency", known.agencies, "agency of agencies.csv"),
        slug=row.required("slug"),
        title=row.required("title"),
        post=row.text("post"),
        standing=row.choice("standing", Seat.Standing.values),
        note=row.text("note"),
    )
    known.seats[item.group.slug][item.slug] = item
    return item


def _seat(row: Row, known: Known) -> Seat:
    of_group = one_of(row, "group", known.groups, "group of groups.csv")
    return one_of(row, "seat", known.seats[of_group.slug], "seat of the group in seats.csv")


def person(row: Row, known: Known) -> Person:
    item = Person(board=known.board, slug=row.required("slug"), name=row.required("name"))
    known.people[item.slug] = item
    return item


def appointment(row: Row, known: Known) -> Appointment:
    return Appointment(
        seat=_seat(row, known),
        person=one_of(row, "person", known.people, "person of people.csv"),
        date_note=row.text("date_note"),
        **term(row),
    )


def meeting(row: Row, known: Known) -> Meeting:
    item = Meeting(
        group=one_of(row, "group", known.groups, "group of groups.csv"),
        held_on=required_date(row, "held_on"),
        state=row.choice("state", Meeting.State.values),
        note=row.text("note"),
    )
    known.meetings[item.group.slug][item.held_on.isoformat()] = item
    return item


def attendance(row: Row, known: Known) -> Attendance:
    of_seat = _seat(row, known)
    meetings = known.meetings[of_seat.group.slug]
    return Attendance(
        meeting=one_of(row, "held_on", meetings, "meeting of the group in meetings.csv"),
        seat=of_seat,
        mark=row.choice("mark", Attendance.Mark.values),
        note=row.text("note"),
    )


def expenditure_line(row: Row, known: Known) -> ExpenditureLine:
    return ExpenditureLine(
        year=_year(row, known),
        slug=row.required("slug"),
        heading=row.required("heading"),
        amount=required_amount(row, "amount"),
    )


def budget_line(row: Row, known: Known) -> BudgetLine:
    item = BudgetLine(
        year=_year(row, known),
        slug=row.required("slug"),
        heading=row.required("heading"),
        amount=required_amount(row, "amount"),
    )
    known.budget_lines[item.year.label][item.slug] = item
    return item


def budget_item(row: Row, known: Known) -> BudgetItem:
    lines = known.budget_lines[_year(row, known).label]
    return BudgetItem(
        line=one_of(row, "line", lines, "line of the year in budget.csv"),
        title=row.required("title"),
        working_time=row.text("working_time"),
    )


def contribution(row: Row, known: Known) -> Contribution:
    state = row.choice("state", Contribution.State.values)
    amount = row.decimal("amount")
    unsettled = state in (Contribution.State.TO_BE_CONFIRMED, Contribution.State.NOT_RECORDED)
    if unsettled and amount is not None:
        raise row.fault(f"“amount” is “{amount}” although the state is “{state}”. Leave it empty.")
    if not unsettled and amount is None:
        raise row.fault(f"“amount” is empty although the state is “{state}”. Write 0 for nothing.")
    return Contribution(
        year=_year(row, known),
        agency=one_of(row, "agency", known.agencies, "agency of agencies.csv"),
        label=row.text("label"),
        state=state,
        amount=amount,
        note=row.text("note"),
    )


def priority(row: Row, known: Known) -> Priority:
    return Priority(
        year=_year(row, known),
        number=required_number(row, "number"),
        slug=row.required("slug"),
        title=row.required("title"),
        aim=row.required("aim"),
    )


def body(row: Row, known: Known) -> PartnershipBody:
    item = PartnershipBody(
        board=known.board,
        slug=row.required("slug"),
        name=row.required("name"),
        short_name=row.text("short_name"),
        role=row.text("role"),
        in_framework=row.boolean("in_framework"),
        is_party_to_memorandum=row.boolean("is_party_to_memorandum"),
        tier=required_number(row, "tier"),
        ends_on=row.date("ends_on"),
        end_note=row.text("end_note"),
    )
    known.bodies[item.slug] = item
    return item


def relation(row: Row, known: Known) -> BodyRelation:
    source = one_of(row, "source", known.bodies, "body of bodies.csv")
    target = one_of(row, "target", known.bodies, "body of bodies.csv")
    if source is target:
        raise row.fault("“source” and “target” are the same body.")
    return BodyRelation(
        source=source,
        kind=row.choice("kind", BodyRelation.Kind.values),
        target=target,
        note=row.text("note"),
    )


def objective(row: Row, known: Known) -> Objective:
    item = Objective(
        year=_year(row, known), number=required_number(row, "number"), title=row.required("title")
    )
    known.objectives[item.year.label][str(item.number)] = item
    return item


def outcome(row: Row, known: Known) -> Outcome:
    objectives = known.objectives[_year(row, known).label]
    item = Outcome(
        objective=one_of(row, "objective", objectives, "objective of the year in objectives.csv"),
        number=required_number(row, "number"),
        text=row.required("text"),
        accountable=one_of(row, "accountable", known.bodies, "body of bodies.csv"),
    )
    row.required("responsible")
    known.responsible.append((item, lookup_each(row, "responsible", known.bodies, "body of bodies.csv")))
    return item
