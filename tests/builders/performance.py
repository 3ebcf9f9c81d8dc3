"""Builds measures and figures for tests; every value can be overridden."""

from datetime import date
from decimal import Decimal

from boards.models import Area, Board, SourceDocument
from cescb.kit.periods import Period
from performance.models import Breakdown, Category, Measure, Observation, Revision, SeriesBreak, Target
from performance.services.observations import snapshot
from tests.builders.boards import make_area, make_document


def make_measure(code="plans", **values) -> Measure:
    values = {
        "title": code.replace("-", " ").capitalize(),
        "why_it_matters": "It shows how many children need protection.",
        "numerator": "Children with a plan",
        "denominator": "none",
        "unit": Measure.Unit.COUNT,
        "unit_of_count": "plans",
        "kind": Measure.Kind.FLOW,
        "basis": Measure.Basis.LOCAL,
        "stage": "child_protection",
        "theme": Measure.Theme.CHILD,
        "question": Measure.Question.HOW_MUCH,
        "polarity": Measure.Polarity.NONE,
        "supplier": "Children's social care",
        **values,
    }
    return Measure.objects.create(code=code, **values)


def make_share(code="repeat-plans", **values) -> Measure:
    """A measure in per cent, lower is better, one decimal."""
    values = {"unit": Measure.Unit.PERCENT, "polarity": Measure.Polarity.LOWER, "decimals": 1, **values}
    return make_measure(code, **{"denominator": "Plans that started in the year", **values})


def make_observation(
    measure: Measure, period: str, value=None, *, board: Board | None, **values
) -> Observation:
    """A figure for a period such as "2013-14"; of the board's area, or of the area given.

    `parts` are a numerator and a denominator in place of a value. Without a board it is published.
    """
    when = Period.parse(period)
    area = values.pop("area", None) or (board.area if board else make_area())
    parts = values.pop("parts", None)
    if parts is not None:
        values |= {"numerator": Decimal(parts[0]), "denominator": Decimal(parts[1])}
    return Observation.objects.create(
        measure=measure,
        board=board,
        area=area,
        source=values.pop("source", None) or make_source(board),
        period_type=when.kind.value,
        starts_on=when.start,
        ends_on=when.end,
        year=when.financial_year,
        quarter=when.quarter_number,
        value=None if value is None else Decimal(str(value)),
        **values,
    )


def make_source(board: Board | None) -> SourceDocument:
    """The report that the board's figures come from; without a board, published statistics."""
    if board is None:
        return make_document("National statistics", kind=SourceDocument.Kind.PUBLISHED)
    return make_document(f"Report of {board.short_name}", board=board)


def make_revision(observation: Observation, **values) -> Revision:
    values = {"origin": "observations.csv", "after": snapshot(observation), **values}
    return Revision.objects.create(observation=observation, **values)


def make_breakdown(measure: Measure, code="category-of-abuse", titles=("Neglect", "Other")) -> list[Category]:
    breakdown = Breakdown.objects.create(code=code, title=code.replace("-", " ").capitalize())
    measure.breakdowns.add(breakdown)
    return [
        Category.objects.create(
            breakdown=breakdown, code=title.lower().replace(" ", "-"), title=title, position=position
        )
        for position, title in enumerate(titles, start=1)
    ]


def make_target(measure: Measure, board: Board, value, *, year=2013, **values) -> Target:
    return Target.objects.create(measure=measure, board=board, value=Decimal(str(value)), year=year, **values)


def make_break(measure: Measure, day: date, note="A new way of counting.") -> SeriesBreak:
    return SeriesBreak.objects.create(measure=measure, day=day, note=note)


def make_neighbours(board: Board, names=("Northford", "Southford", "Westford")) -> list[Area]:
    """Give the board a set of statistical neighbours and return its members."""
    chosen = make_area("Statistical neighbours", kind=Area.Kind.NEIGHBOURS)
    members = [make_area(name) for name in names]
    chosen.members.set(members)
    board.comparators.add(chosen)
    return members


def make_nation(board: Board, name="England") -> Area:
    nation = make_area(name, kind=Area.Kind.NATION)
    board.comparators.add(nation)
    return nation
