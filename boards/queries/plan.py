"""The year's priorities, and the objectives and outcomes of the plan with the bodies that answer for them."""

from dataclasses import dataclass

from django.db.models import QuerySet

from boards.models import FinancialYear, Objective, Outcome, PartnershipBody, Priority
from boards.queries.sources import SourceNote, sources_of


@dataclass(frozen=True)
class BodyName:
    slug: str
    name: str
    label: str


@dataclass(frozen=True)
class PriorityRow:
    number: int
    slug: str
    title: str
    aim: str
    citation: str


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome; `responsible` bodies plan and deliver it, the `accountable` one monitors and challenges."""

    number: int
    objective: int
    text: str
    responsible: tuple[BodyName, ...]
    accountable: BodyName
    citation: str

    @property
    def is_same_body(self) -> bool:
        """Whether the body that challenges also delivers, alone or among others."""
        return self.accountable in self.responsible


@dataclass(frozen=True)
class ObjectiveOutcomes:
    number: int
    title: str
    outcomes: tuple[OutcomeRow, ...]


@dataclass(frozen=True)
class BodyShare:
    """How many outcomes a body delivers (alone or with others), challenges, and does both for."""

    body: BodyName
    delivers: int
    challenges: int
    both: int


@dataclass(frozen=True)
class Plan:
    year: str
    priorities: tuple[PriorityRow, ...]
    objectives: tuple[ObjectiveOutcomes, ...]
    sources: tuple[SourceNote, ...]

    @property
    def outcomes(self) -> tuple[OutcomeRow, ...]:
        return tuple(outcome for objective in self.objectives for outcome in objective.outcomes)

    @property
    def same_body(self) -> tuple[OutcomeRow, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.is_same_body)

    @property
    def bodies(self) -> tuple[BodyShare, ...]:
        """Every body that delivers or challenges an outcome; those that challenge most come first."""
        names = {
            name.slug: name
            for outcome in self.outcomes
            for name in (*outcome.responsible, outcome.accountable)
        }
        shares = [
            BodyShare(
                body=name,
                delivers=sum(1 for outcome in self.outcomes if name in outcome.responsible),
                challenges=sum(1 for outcome in self.outcomes if outcome.accountable == name),
                both=sum(1 for outcome in self.same_body if outcome.accountable == name),
            )
            for name in names.values()
        ]
        return tuple(sorted(shares, key=lambda share: (-share.challenges, -share.delivers, share.body.name)))


def plan_of(year: FinancialYear) -> Plan:
    """Return the priorities, objectives and outcomes of the year, in four queries."""
    priorities = list(year.priorities.select_related("citation__document"))
    objectives = list(year.objectives.select_related("citation__document"))
    outcomes = list(_with_bodies(outcomes_of(year)))
    cited = [row.citation for rows in (priorities, objectives, outcomes) for row in rows]
    return Plan(
        year=year.label,
        priorities=tuple(_priority(row) for row in priorities),
        objectives=_grouped(objectives, outcomes),
        sources=sources_of(cited),
    )


def planned_year(year: FinancialYear) -> FinancialYear:
    """Return the year whose outcomes belong beside it: itself or, where it has none, the year after.

    An annual report ends with the plan for the year to come, so a first year often has only that one.
    """
    years = FinancialYear.objects.filter(
        board=year.board_id, starts_in__in=(year.starts_in, year.starts_in + 1), objectives__isnull=False
    )
    return years.select_related("board").order_by("starts_in").first() or year


def priorities_of(year: FinancialYear) -> tuple[PriorityRow, ...]:
    """Return the priorities that the board set itself for the year, in one query."""
    return tuple(_priority(row) for row in year.priorities.select_related("citation__document"))


def outcomes_of(year: FinancialYear) -> QuerySet[Outcome]:
    return Outcome.objects.filter(objective__year=year).order_by("objective__number", "number")


def _with_bodies(outcomes: QuerySet[Outcome]) -> QuerySet[Outcome]:
    return outcomes.select_related("objective", "accountable", "citation__document").prefetch_related(
        "responsible"
    )


def _grouped(objectives: list[Objective], outcomes: list[Outcome]) -> tuple[ObjectiveOutcomes, ...]:
    return tuple(
        ObjectiveOutcomes(
            objective.number,
            objective.title,
            tuple(_row(outcome) for outcome in outcomes if outcome.objective_id == objective.pk),
        )
        for objective in objectives
    )


def _row(outcome: Outcome) -> OutcomeRow:
    return OutcomeRow(
        number=outcome.number,
        objective=outcome.objective.number,
        text=outcome.text,
        responsible=tuple(_name(body) for body in outcome.responsible.all()),
        accountable=_name(outcome.accountable),
        citation=str(outcome.citation or ""),
    )


def _priority(priority: Priority) -> PriorityRow:
    return PriorityRow(
        priority.number, priority.slug, priority.title, priority.aim, str(priority.citation or "")
    )


def _name(body: PartnershipBody) -> BodyName:
    return BodyName(body.slug, body.name, body.label)
