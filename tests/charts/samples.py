"""One realistic chart of each kind, and harder ones, for tests and for looking at."""

from decimal import Decimal
from typing import Any

from cescb.charts import (
    COUNT,
    PERCENT_1,
    POUNDS,
    BarChart,
    Better,
    Break,
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
    Reference,
    Relation,
    RelationDiagram,
    RelationNode,
    Role,
    Scale,
    Series,
    StackedBarChart,
    State,
    Target,
    TreeDiagram,
    TreeNode,
    When,
)

PLANS = COUNT.counting("plans", "plan")
YEARS = tuple(str(year) for year in range(2013, 2026))


def _decimals(text: str) -> tuple[Decimal | None, ...]:
    return tuple(None if item == "-" else Decimal(item) for item in text.split())


def trend() -> LineChart:
    return LineChart(
        title="Child protection plans that are a second or later plan",
        periods=YEARS,
        series=(
            Series(
                "Cheshire East", _decimals("15.1 15.9 13.7 22.9 17.4 17.7 21.5 - 24.0 19.8 22.3 25.1 23.4")
            ),
            Series(
                "Statistical neighbours",
                _decimals("15.4 16.8 17.9 18.8 19.9 20.7 21.6 22.4 23.3 23.9 23.5 24.6 24.9"),
                Role.COMPARATOR,
            ),
            Series(
                "North West",
                _decimals("14.9 15.6 17.8 18.1 18.4 20.7 21.3 22.4 22.7 23.8 24.0 25.3 25.7"),
                Role.COMPARATOR,
            ),
            Series(
                "England",
                _decimals("14.9 15.8 16.6 17.9 18.7 20.2 20.8 21.9 22.1 23.3 23.6 24.7 25.0"),
                Role.COMPARATOR,
            ),
        ),
        unit=PERCENT_1,
        target=Target(Decimal(18), tolerance=Decimal(3), better=Better.LOWER),
        breaks=(Break("2017", "New recording system", ("Cheshire East",)),),
        period_heading="Year to 31 March",
    )


def quarters() -> LineChart:
    names = tuple(
        f"Q{quarter} {year}-{year - 1999}" for year in (2012, 2013, 2014) for quarter in (1, 2, 3, 4)
    )
    return LineChart(
        title="Assessments completed within 45 working days",
        periods=names,
        series=(Series("Cheshire East", _decimals("81 83 86 85 88 91 90 92 - 93 91 94")),),
        unit=PERCENT_1,
        target=Target(
            (Decimal(85),) * 4 + (Decimal(90),) * 8,
            label="Target of the year",
            tolerance=5,
            better=Better.HIGHER,
        ),
        period_heading="Quarter",
    )


def plans() -> LineChart:
    return LineChart(
        title="Children with a child protection plan at 31 March",
        periods=("31 March 2012", "31 March 2013", "31 March 2014"),
        series=(Series("Plans", (207, 161, 202)),),
        unit=PLANS,
        when=When.AT,
    )


def composition(*, is_share: bool = False) -> StackedBarChart:
    return StackedBarChart(
        title="Child protection plans by category of abuse at 31 March",
        periods=("2012", "2013", "2014"),
        series=(
            Series("Neglect", (123, 101, 99)),
            Series("Emotional abuse", (70, 52, 62)),
            Series("Sexual abuse", (6, 3, 15)),
            Series("Physical abuse", (8, 5, 26)),
        ),
        unit=PLANS,
        is_share=is_share,
        period_heading="At 31 March",
    )


def composition_rows() -> StackedBarChart:
    return StackedBarChart(
        title="Places on training courses",
        periods=(
            "Working together to safeguard children",
            "Child sexual exploitation",
            "Neglect",
            "Basic awareness",
        ),
        series=(Series("Attended", (420, 310, 214, 200)), Series("Booked but absent", (60, 41, 30, None))),
        orientation=Orientation.HORIZONTAL,
        is_over_time=False,
        period_heading="Course",
    )


def money() -> BarChart:
    return BarChart(
        title="Expenditure 2013-14",
        categories=(
            "LSCB staffing: salaries and costs",
            "Office and communications",
            "Training programme",
            "Independent Chair and consultancy support",
            "Local Authority Designated Officer, half of the cost",
            "Not yet invoiced",
        ),
        series=(Series("Amount", (146916, 9972, 12993, 29625, 27400, None)),),
        unit=POUNDS,
        category_heading="Heading",
    )


def balance() -> BarChart:
    return BarChart(
        title="Result of each year",
        categories=("2011-12", "2012-13", "2013-14"),
        series=(Series("Result", (8200, 14350, -11007)),),
        unit=POUNDS,
    )


def two_years() -> BarChart:
    return BarChart(
        title="Contributions by agency",
        categories=("Children's Services", "Police", "Primary schools", "Probation", "NHS England"),
        series=(
            Series("2013-14", (41000, 22000, 64500, 4000, None)),
            Series("2014-15", (41000, 20000, 64500, None, 0)),
        ),
        unit=POUNDS,
        category_heading="Agency",
    )


def months() -> BarChart:
    return BarChart(
        title="Consultations by month",
        categories=("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"),
        series=(Series("Consultations", (590, 612, 570, 655, 480, 748, 640, 615, 502, 640, 601, 618)),),
        unit=COUNT.counting("consultations", "consultation"),
        orientation=Orientation.VERTICAL,
        reference=Reference("Mean", Decimal("605.9")),
    )


def ranking() -> BarChart:
    names = (
        "Gloucestershire", "Warwickshire", "North Yorkshire", "Warrington", "Cheshire East", "Wiltshire",
        "Hampshire", "Cheshire West and Chester", "Oxfordshire", "Worcestershire", "Leicestershire",
    )  # fmt: skip
    values = _decimals("29.4 28.8 27.9 26.1 25.1 24.7 24.7 23.0 22.8 21.4 18.9")
    return BarChart(
        title="Second or later plans, 2024, among statistical neighbours",
        categories=names,
        series=(Series("Share", values),),
        unit=PERCENT_1,
        highlight="Cheshire East",
        reference=Reference("England", Decimal("24.7")),
        category_heading="Authority",
    )


SEATS = (
    "Cheshire CAFCASS", "South Cheshire CCG", "East Cheshire CCG", "CEC Director of Children's Services",
    "CEC Head of Safeguarding", "CEC Head of Early Help & Protection", "CEC Principal Social Worker",
    "CEC Principal Manager for Early Help", "CEDAP", "CEC Lead Member for Children's Services",
    "Cheshire Police",
    "Cheshire Police Strategic Public Protection Unit", "Police and Crime Commissioner's Youth Ambassador",
    "CWP NHS Foundation Trust", "East Cheshire NHS Trust", "Representative for Colleges",
    "HMP Styal Head of Residence and Services", "Independent Chair", "Independent Schools Representative",
    "Lay member", "Mid Cheshire Hospital NHS Foundation Trust", "NHS England", "NSPCC",
    "Primary School Heads Representative", "Cheshire Probation", "Secondary School Heads Representative",
    "Voluntary Sector Representative", "CEC Head of Youth Engagement Service",
    "South and Eastern Cheshire CCG Designated Nurse",
)  # fmt: skip
MEETINGS = (
    "10 May 2013", "12 July 2013", "21 August 2013", "18 September 2013", "22 November 2013",
    "24 January 2014", "21 March 2014",
)  # fmt: skip


def attendance() -> HeatMap:
    states = (
        State("present", "Present", "P", Meaning.PRESENT),
        State("deputy", "Deputy came", "D", Meaning.DEPUTY),
        State("apologies", "Apologies", "A", Meaning.APOLOGIES),
        State("absent", "Absent", "X", Meaning.ABSENT),
        State("outside", "Not yet a member", "·", Meaning.OUTSIDE),
        State("unknown", "Not recorded", "–", Meaning.UNKNOWN),
    )
    cells = []
    for row in range(len(SEATS)):
        keys = ["present"] * len(MEETINGS)
        for column in range(len(MEETINGS)):
            number = (row * 7 + column * 5 + row * column) % 23
            keys[column] = {3: "deputy", 7: "apologies", 11: "unknown", 13: "unknown", 17: "absent"}.get(
                number, "present"
            )
        if row == 8:
            keys[:5] = ["outside"] * 5
        cells.append(tuple(keys))
    summary = tuple(f"{row.count('present') + row.count('deputy')} of 7" for row in cells)
    return HeatMap(
        title="Attendance at the seven meetings of the board, 2013-14",
        rows=SEATS,
        columns=MEETINGS,
        states=states,
        cells=tuple(cells),
        row_heading="Seat",
        row_noun=("seat", "seats"),
        column_noun=("meeting", "meetings"),
        summary=summary,
        summary_heading="Attended",
    )


def parts() -> PartOfWhole:
    return PartOfWhole(
        title="Child protection plans by category at 31 March 2014",
        parts=(
            Part("Neglect", 99),
            Part("Emotional abuse", 62),
            Part("Sexual, physical and multiple abuse", 41),
        ),
        unit=PLANS,
        part_heading="Category",
        value_heading="Plans",
    )


def ranked_parts() -> PartOfWhole:
    return PartOfWhole(
        title="Private fostering arrangements by age",
        parts=(
            Part("Under 1", 1), Part("1 to 4", 3), Part("5 to 9", 4), Part("10 to 15", 11),
            Part("16 and over", 2),
        ),
        unit=COUNT.counting("arrangements", "arrangement"),
    )  # fmt: skip


def matrix(items: tuple[MatrixItem, ...] | None = None) -> Matrix:
    def band(score: int) -> MatrixCell:
        if score <= 4:
            return MatrixCell(score, "Low", Meaning.LOW)
        return (
            MatrixCell(score, "Medium", Meaning.MEDIUM)
            if score <= 9
            else MatrixCell(score, "High", Meaning.HIGH)
        )

    placed = (
        MatrixItem("R1", "Likely", "Serious", "Turnover of social workers"),
        MatrixItem("R2", "Likely", "Serious", "Funding of the coming year is not agreed by every partner"),
        MatrixItem("R3", "Likely", "Serious", "Late returns"),
        MatrixItem("R4", "Very unlikely", "Major", "Loss of the record"),
        MatrixItem("R5", "Very likely", "Major", "Demand grows faster than early help"),
    )
    return Matrix(
        title="Risk matrix",
        rows=("Very likely", "Likely", "Unlikely", "Very unlikely"),
        columns=("Minor", "Significant", "Serious", "Major"),
        cells=tuple(tuple(band(row * column) for column in range(1, 5)) for row in range(4, 0, -1)),
        items=placed if items is None else items,
    )


def busy_matrix() -> Matrix:
    """Twelve risks, five of them in one cell, and some that moved up, down, and without a change of score."""
    return matrix(
        (
            MatrixItem("R1", "Likely", "Serious", "Turnover of social workers", ("Very likely", "Serious")),
            MatrixItem(
                "R2", "Likely", "Serious", "Funding of the coming year is not agreed by every partner"
            ),
            MatrixItem("R3", "Likely", "Serious", "Late returns", ("Unlikely", "Serious")),
            MatrixItem("R4", "Very unlikely", "Major", "Loss of the record"),
            MatrixItem(
                "R5", "Very likely", "Major", "Demand grows faster than early help", ("Likely", "Major")
            ),
            MatrixItem("R6", "Likely", "Serious", "Too few trained auditors"),
            MatrixItem(
                "R7", "Likely", "Significant", "Chairs of sub-groups are not found", ("Unlikely", "Serious")
            ),
            MatrixItem("R8", "Likely", "Serious", "Information is not shared in time", ("Likely", "Major")),
            MatrixItem("R9", "Very likely", "Major", "Places for young people in crisis"),
            MatrixItem("R10", "Unlikely", "Minor", moved_from=("Likely", "Minor")),
            MatrixItem("R11", "Unlikely", "Minor", "Website out of date"),
            MatrixItem("R12", "Very likely", "Minor", "Rooms for training"),
        )
    )


def stakeholders() -> Quadrant:
    steps = ("Low", "Some", "Considerable", "High")
    strategic, operational, front_line = "Strategic", "Operational", "Front line and community"
    return Quadrant(
        title="Stakeholders by influence and interest",
        x_scale=Scale("Interest", steps),
        y_scale=Scale("Influence", steps),
        top_left="Keep satisfied",
        top_right="Work closely with",
        bottom_left="Monitor",
        bottom_right="Keep informed",
        items=(
            QuadrantItem("Children and young people", 4, 2, front_line),
            QuadrantItem("Improvement Board", 4, 4, strategic),
            QuadrantItem("Children's Trust", 4, 4, strategic),
            QuadrantItem("Scrutiny Committee", 3, 4, strategic),
            QuadrantItem("Police", 4, 3, operational),
            QuadrantItem("Health", 4, 3, operational),
            QuadrantItem("Parents and carers", 4, 2, front_line),
            QuadrantItem("Private, voluntary and independent sector", 3, 2, operational),
            QuadrantItem("Department for Education", 2, 4, strategic),
            QuadrantItem("Elected members", 2, 3, strategic),
            QuadrantItem("Governors and school staff", 3, 2, front_line),
            QuadrantItem("Council staff of other departments", 1, 2, operational),
            QuadrantItem("General public", 1, 1, front_line),
        ),
        groups=(strategic, operational, front_line),
        item_heading="Stakeholder",
        item_noun=("stakeholder", "stakeholders"),
        group_heading="Level",
    )


def crowded_quadrant() -> Quadrant:
    """Twenty partners of whom twelve stand in one cell, without groups."""
    places = [(4, 4)] * 12 + [(1, 4), (2, 3), (2, 3), (4, 1), (3, 2), (1, 1), (2, 2), (2, 1)]
    return Quadrant(
        title="Partners by power and concern",
        x_scale=Scale("Concern", ("1", "2", "3", "4")),
        y_scale=Scale("Power", ("1", "2", "3", "4")),
        top_left="Keep content",
        top_right="Manage closely",
        bottom_left="Watch",
        bottom_right="Tell",
        items=tuple(QuadrantItem(SEATS[count], x, y) for count, (x, y) in enumerate(places)),
    )


def structure() -> TreeDiagram:
    groups = (
        "Serious Case Review", "Training and development", "Safer Working", "Policy and Procedures",
        "Private Fostering", "E Safety", "Child Sexual Exploitation/Missing from Home and Care",
        "Pan-Cheshire Child Death Overview",
    )  # fmt: skip
    children = tuple(TreeNode(name) for name in groups)
    planned = TreeNode("Outcomes and performance", "planned", style=NodeStyle.PLANNED)
    executive = TreeNode("Executive", "statutory member agencies", (*children, planned))
    root = TreeNode("Main Board", "29 seats, 7 meetings in 2013-14", (executive,), NodeStyle.PRIMARY)
    return TreeDiagram(title="Structure of the board", root=root)


def deep_structure() -> TreeDiagram:
    def branch(name: str, count: int) -> TreeNode:
        return TreeNode(
            name, children=tuple(TreeNode(f"{name} team {number}") for number in range(1, count + 1))
        )

    root = TreeNode("Board", children=(branch("Quality", 3), branch("Learning", 2), TreeNode("Voice")))
    return TreeDiagram(title="Three levels", root=root)


def framework() -> RelationDiagram:
    nodes = (
        RelationNode("improvement", "Improvement Board", 0, style=NodeStyle.EXTERNAL),
        RelationNode("scrutiny", "Corporate Scrutiny Committee", 0, style=NodeStyle.EXTERNAL),
        RelationNode("hwbb", "Health and Wellbeing Board", 0),
        RelationNode("trust", "Children and Young People's Trust Board", 0),
        RelationNode("cescb", "Cheshire East Safeguarding Children Board", 1, style=NodeStyle.PRIMARY),
        RelationNode("cesab", "Safeguarding Adults Board", 2),
        RelationNode("scep", "Safer Cheshire East Partnership", 2),
        RelationNode("pcc", "Police and Crime Commissioner", 2, style=NodeStyle.EXTERNAL),
        RelationNode("pan", "Pan-Cheshire boards", 2, style=NodeStyle.EXTERNAL),
    )
    relations = (
        Relation("improvement", "cescb", "monitors and challenges"),
        Relation("cescb", "improvement", "shares minutes"),
        Relation("scrutiny", "cescb", "scrutinises the annual report"),
        Relation("hwbb", "cescb", "holds to account"),
        Relation("cescb", "hwbb", "sends its annual report"),
        Relation("cescb", "trust", "reports on children at risk"),
        Relation("cescb", "trust", "holds to account for commissioning"),
        Relation("trust", "hwbb", "reports to"),
        Relation("cescb", "cesab", "shares members and themes", is_mutual=True),
        Relation("scep", "cescb", "reports on domestic abuse"),
        Relation("pcc", "cescb", "meets the chairs", is_mutual=True),
        Relation("cescb", "pan", "shares policies and procedures", is_mutual=True),
        Relation("scrutiny", "cesab", "scrutinises the annual report"),
    )
    return RelationDiagram(title="Partnership framework", nodes=nodes, relations=relations)


def all_charts() -> dict[str, Any]:
    """Every sample by name."""
    return {
        "trend": trend(),
        "quarters": quarters(),
        "plans": plans(),
        "composition": composition(),
        "shares": composition(is_share=True),
        "composition rows": composition_rows(),
        "money": money(),
        "balance": balance(),
        "two years": two_years(),
        "months": months(),
        "ranking": ranking(),
        "attendance": attendance(),
        "parts": parts(),
        "ranked parts": ranked_parts(),
        "matrix": matrix(),
        "busy matrix": busy_matrix(),
        "stakeholders": stakeholders(),
        "crowded quadrant": crowded_quadrant(),
        "structure": structure(),
        "deep structure": deep_structure(),
        "framework": framework(),
    }
