"""What the board's charts and diagrams show: each function turns a query's result into a specification.

A function returns None where there is nothing to draw.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from boards import risk
from boards.models import Attendance, RiskReview, Stakeholder
from boards.queries import (
    AttendanceSummary,
    ChangeKind,
    Framework,
    GroupRow,
    MoneySummary,
    Plan,
    Structure,
    StructureChange,
    YearMoney,
)
from boards.queries.attendance import MarkThere
from boards.risk_rows import RiskRow
from cescb.charts import (
    COUNT,
    PERCENT,
    POUNDS,
    BarChart,
    Better,
    HeatMap,
    LineChart,
    Matrix,
    MatrixCell,
    MatrixItem,
    Meaning,
    NodeStyle,
    Orientation,
    Part,
    PartOfWhole,
    Quadrant,
    QuadrantItem,
    Relation,
    RelationDiagram,
    RelationNode,
    Scale,
    Series,
    State,
    Target,
    TreeDiagram,
    TreeNode,
    When,
)
from cescb.kit.periods import long_date

Mark = Attendance.Mark

MARK_STATES: dict[MarkThere, State] = {
    Mark.PRESENT: State(Mark.PRESENT, "Present", "P", Meaning.PRESENT),
    Mark.DEPUTY: State(Mark.DEPUTY, "Deputy came", "D", Meaning.DEPUTY),
    Mark.APOLOGIES: State(Mark.APOLOGIES, "Apologies", "Ap", Meaning.APOLOGIES),
    Mark.ABSENT: State(Mark.ABSENT, "Absent", "Ab", Meaning.ABSENT),
    Mark.NOT_YET_MEMBER: State(Mark.NOT_YET_MEMBER, "Not yet a member", "N", Meaning.OUTSIDE),
    Mark.VACANT: State(Mark.VACANT, "Seat vacant", "V", Meaning.OUTSIDE),
    Mark.NOT_RECORDED: State(Mark.NOT_RECORDED, "Not recorded", "?", Meaning.UNKNOWN),
    None: State("no_seat", "No such seat", "–", Meaning.OUTSIDE),
}


def structure_tree(structure: Structure, changes: Iterable[StructureChange] = ()) -> TreeDiagram | None:
    """The groups of the day below those that they report to; the board heads several that report to none.

    Groups that start or end by one of the changes have a dashed edge and say when.
    """
    roots = structure.roots
    if not roots:
        return None
    marks = {change.group.slug: _change_words(change) for change in changes}
    nodes = tuple(_group_node(structure, root, marks) for root in roots)
    root = nodes[0] if len(nodes) == 1 else TreeNode(structure.board, children=nodes, style=NodeStyle.PRIMARY)
    return TreeDiagram(title=f"Structure of the board at {long_date(structure.day)}", root=root)


def _group_node(structure: Structure, group: GroupRow, marks: Mapping[str, str]) -> TreeNode:
    mark = marks.get(group.slug, "")
    style = NodeStyle.PRIMARY if group.reports_to is None else NodeStyle.STANDARD
    return TreeNode(
        label=group.name,
        sublabel=", ".join(filter(None, ("shared with other boards" if group.is_shared else "", mark))),
        children=tuple(_group_node(structure, below, marks) for below in structure.reporting_to(group.slug)),
        style=NodeStyle.PLANNED if mark else style,
    )


def _change_words(change: StructureChange) -> str:
    word = "from" if change.kind == ChangeKind.STARTS else "until"
    return f"{word} {long_date(change.day)}"


def attendance_heat_map(summary: AttendanceSummary) -> HeatMap | None:
    """Seats by meetings, with the marks that occur and each seat's number of meetings attended."""
    if not summary.meetings or not summary.seats:
        return None
    used = {mark for seat in summary.seats for mark in seat.marks} | {Mark.PRESENT}
    return HeatMap(
        title=f"Who came to the meetings of the {summary.group.lower()} in {summary.year}",
        rows=_distinct(seat.title for seat in summary.seats),
        columns=tuple(f"{meeting.held_on.day} {meeting.held_on:%b}" for meeting in summary.meetings),
        states=tuple(state for mark, state in MARK_STATES.items() if mark in used),
        cells=tuple(tuple(str(MARK_STATES[mark].key) for mark in seat.marks) for seat in summary.seats),
        row_heading="Seat",
        row_noun=("seat", "seats"),
        column_noun=("meeting", "meetings"),
        summary=tuple(f"{seat.rate.attended} of {seat.rate.possible}" for seat in summary.seats),
        summary_heading="Attended",
    )


def attendance_by_meeting(summary: AttendanceSummary) -> BarChart | None:
    """Seats filled at each meeting."""
    if not summary.meetings:
        return None
    return BarChart(
        title=f"Seats attended at each meeting in {summary.year}",
        categories=tuple(f"{meeting.held_on.day} {meeting.held_on:%b}" for meeting in summary.meetings),
        series=(Series("Attended", tuple(meeting.rate.attended for meeting in summary.meetings)),),
        unit=COUNT.counting("seats", "seat"),
        orientation=Orientation.VERTICAL,
        category_heading="Meeting",
    )


def attendance_by_sector(summary: AttendanceSummary) -> BarChart | None:
    """Rate of each sector, highest first; a sector without a single mark is a gap at the end."""
    if not summary.meetings or not summary.seats:
        return None
    sectors = sorted(
        summary.sectors,
        key=lambda row: (row.rate.percentage is None, -(row.rate.percentage or 0), row.name),
    )
    return BarChart(
        title=f"Attendance by sector in {summary.year}",
        categories=tuple(row.name for row in sectors),
        series=(Series("Attended", tuple(row.rate.percentage for row in sectors)),),
        unit=PERCENT,
        category_heading="Sector",
    )


def expenditure_parts(money: YearMoney) -> PartOfWhole | None:
    """What was spent under each heading."""
    if not money.expenditure:
        return None
    return PartOfWhole(
        title=f"Expenditure in {money.label}",
        parts=_parts((row.heading, row.amount) for row in money.expenditure),
        unit=POUNDS,
        part_heading="Heading",
        value_heading="Amount",
        is_ranked=True,
    )


def budget_parts(money: YearMoney) -> PartOfWhole | None:
    """What is planned under each heading."""
    if not money.budget:
        return None
    return PartOfWhole(
        title=f"What the budget for {money.label} is for",
        parts=_parts((row.heading, row.amount) for row in money.budget),
        unit=POUNDS,
        part_heading="Heading",
        value_heading="Amount",
        is_ranked=True,
    )


def contribution_bars(summary: MoneySummary) -> BarChart | None:
    """Each partner's contribution in the year and the next, largest first; an open one is a gap, never £0."""
    if not summary.partners:
        return None
    partners = sorted(
        summary.partners,
        key=lambda row: (
            -((row.this and row.this.amount) or 0),
            -((row.next and row.next.amount) or 0),
            row.label,
        ),
    )
    series = [Series(summary.this.label, tuple(row.this.amount if row.this else None for row in partners))]
    if summary.next and any(row.next for row in partners):
        series.append(
            Series(summary.next.label, tuple(row.next.amount if row.next else None for row in partners))
        )
    return BarChart(
        title="Contributions of partners" + (f" in {summary.this.label}" if len(series) == 1 else ""),
        categories=_distinct(row.label for row in partners),
        series=tuple(series),
        unit=POUNDS,
        category_heading="Partner",
    )


def accountability_bars(plan: Plan) -> BarChart | None:
    """For each body that challenges: how many outcomes, and how many of these it delivers itself."""
    bodies = [share for share in plan.bodies if share.challenges]
    if not bodies:
        return None
    return BarChart(
        title=f"Outcomes that each body challenges, {plan.year}",
        categories=_distinct(share.body.label for share in bodies),
        series=(
            Series("Challenges", tuple(share.challenges for share in bodies)),
            Series(
                "Of which it also delivers", tuple(share.both for share in bodies), meaning=Meaning.SERIES_4
            ),
        ),
        unit=COUNT.counting("outcomes", "outcome"),
        category_heading="Body",
    )


def framework_diagram(framework: Framework) -> RelationDiagram | None:
    """The bodies in the framework, a column for each tier, and how they stand to one another."""
    bodies = [body for body in framework.bodies if body.in_framework]
    if not bodies:
        return None
    tiers = sorted({body.tier for body in bodies})
    nodes = tuple(
        RelationNode(
            key=body.slug,
            label=body.label,
            layer=tiers.index(body.tier),
            sublabel="is to end" if body.is_ending else "",
            style=_body_style(body.name == framework.board, body.is_ending),
        )
        for body in bodies
    )
    return RelationDiagram(
        title="Partnership framework",
        nodes=nodes,
        relations=_relations(framework, {node.key for node in nodes}),
    )


def _body_style(is_subject: bool, is_ending: bool) -> NodeStyle:
    if is_subject:
        return NodeStyle.PRIMARY
    return NodeStyle.PLANNED if is_ending else NodeStyle.STANDARD


def _relations(framework: Framework, drawn: set[str]) -> tuple[Relation, ...]:
    """Arrows between drawn bodies; one arrow with two heads where the same relation runs both ways."""
    known = {(row.source, row.kind, row.target) for row in framework.relations}
    arrows = []
    for row in framework.relations:
        is_mutual = (row.target, row.kind, row.source) in known
        is_second = is_mutual and row.source > row.target
        if {row.source, row.target} <= drawn and not is_second:
            arrows.append(Relation(row.source, row.target, row.kind.label, is_mutual=is_mutual))
    return tuple(arrows)


def risk_matrix() -> Matrix:
    """The four by four matrix by which the board rates risks, very likely at the top."""
    rows = risk.matrix()
    meanings = {risk.Band.LOW: Meaning.LOW, risk.Band.MEDIUM: Meaning.MEDIUM, risk.Band.HIGH: Meaning.HIGH}
    return Matrix(
        title="How a risk is rated",
        rows=tuple(likelihood.label for likelihood, _ in rows),
        columns=tuple(impact.label for impact in risk.Impact),
        cells=tuple(
            tuple(MatrixCell(points, band.label, meanings[band]) for _, points, band in cells)
            for _, cells in rows
        ),
    )


def risks_placed(rows: Iterable[RiskRow], title: str) -> Matrix:
    """The matrix with risks placed by their net rating, and where each stood at the review before."""
    known = list(rows)
    unrated = [row.reference for row in known if row.net is None]
    return replace(
        risk_matrix(),
        title=title,
        items=tuple(
            MatrixItem(
                row.reference,
                *_place(row.net),
                label=row.title,
                moved_from=_place(row.before) if row.before else None,
            )
            for row in known
            if row.net is not None
        ),
        note=f"Not rated yet, so not placed: {', '.join(unrated)}." if unrated else "",
    )


def _place(rating: risk.Rating) -> tuple[str, str]:
    return rating.likelihood.label, rating.impact.label


def score_history(reviews: Sequence[RiskReview], target: risk.Rating | None, title: str) -> LineChart | None:
    """The net score at each review, oldest first, against the target; None before the second review."""
    if len(reviews) < 2:
        return None
    return LineChart(
        title=title,
        periods=tuple(long_date(review.reviewed_on) for review in reviews),
        series=(Series("Net score", tuple(review.rating.score for review in reviews)),),
        target=Target(target.score, label="Target score", better=Better.LOWER) if target else None,
        when=When.ON,
        period_heading="Reviewed",
    )


def stakeholder_quadrant(stakeholders: Iterable[Stakeholder]) -> Quadrant | None:
    """Stakeholders by interest and influence, told apart by level; its note names those without either."""
    known = list(stakeholders)
    items = tuple(
        QuadrantItem(one.name, one.interest, one.influence, Stakeholder.Level(one.level).label)
        for one in known
        if one.interest and one.influence
    )
    if not items:
        return None
    unplaced = [one.name for one in known if not (one.interest and one.influence)]
    levels = {item.group for item in items}
    steps = tuple(name for _, name in Stakeholder.SCALE)
    return Quadrant(
        title="Stakeholders by influence and interest",
        x_scale=Scale("Interest", steps),
        y_scale=Scale("Influence", steps),
        top_left="Keep satisfied",
        top_right="Work closely with",
        bottom_left="Keep in view",
        bottom_right="Keep informed",
        items=items,
        groups=tuple(level.label for level in Stakeholder.Level if level.label in levels),
        item_heading="Stakeholder",
        item_noun=("stakeholder", "stakeholders"),
        group_heading="Level",
        note=f"Influence or interest not recorded, so not placed: {', '.join(unplaced)}." if unplaced else "",
    )


def _parts(rows: Iterable[tuple[str, Decimal]]) -> tuple[Part, ...]:
    found = list(rows)
    names = _distinct(name for name, _ in found)
    return tuple(Part(name, amount) for name, (_, amount) in zip(names, found, strict=True))


def _distinct(labels: Iterable[str]) -> tuple[str, ...]:
    """Labels told apart by a number where the same one comes again, as charts name their rows by label."""
    seen: Counter[str] = Counter()
    result = []
    for label in labels:
        seen[label] += 1
        result.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return tuple(result)
