"""The year's priorities, and the objectives and outcomes of the plan with the bodies that answer for them."""

import datetime
from dataclasses import dataclass

from django.db.models import QuerySet

from boards.models import FinancialYear, Objective, Outcome, PartnershipBody, Priority
from boards.plan_rules import Body, PlannedOutcome
from boards.queries.sources import SourceNote, sources_of


@dataclass(frozen=True)
class BodyName:
    """A body; `is_ending` where it is known to end, on a day that may not be known yet."""

    slug: str
    name: str
    label: str
    ends_on: datetime.date | None = None
    is_ending: bool = False


@dataclass(frozen=True)
class PriorityRow:
    pk: int
    number: int
    slug: str
    title: str
    aim: str
    citation: str


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome; `responsible` bodies plan and deliver it, the `accountable` one monitors and challenges."""

    pk: int
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

    @property
    def reference(self) -> str:
        """How papers name the outcome: 1.3."""
        return f"{self.objective}.{self.number}"

    @property
    def planned(self) -> PlannedOutcome:
        """The outcome as the rules of a plan read it."""
        return PlannedOutcome(
            self.reference,
            tuple(_body(name) for name in self.responsible),
            _body(self.accountable),
        )


@dataclass(frozen=True)
class ObjectiveOutcomes:
    """An objective with its outcomes; `shared_with` names the other bodies that share it."""

    pk: int
    number: int
    title: str
    shared_with: tuple[str, ...]
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


def plan_of(year: FinancialYear, *, beside: FinancialYear | None = None) -> Plan:
    """Return the priorities, objectives and outcomes of the year, in five queries.

    The priorities are those of the year `beside`, where a page sets the plan for the next year beside them.
    """
    priorities = list((beside or year).priorities.select_related("citation__document"))
    objectives = list(year.objectives.select_related("citation__document").prefetch_related("shared_with"))
    outcomes = list(with_bodies(outcomes_of(year)))
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


def with_bodies(outcomes: QuerySet[Outcome]) -> QuerySet[Outcome]:
    """Fetch what `outcome_row` reads."""
    return outcomes.select_related("objective", "accountable", "citation__document").prefetch_related(
        "responsible"
    )


def _grouped(objectives: list[Objective], outcomes: list[Outcome]) -> tuple[ObjectiveOutcomes, ...]:
    return tuple(
        ObjectiveOutcomes(
            objective.pk,
            objective.number,
            objective.title,
            tuple(body.label for body in objective.shared_with.all()),
            tuple(outcome_row(outcome) for outcome in outcomes if outcome.objective_id == objective.pk),
        )
        for objective in objectives
    )


def outcome_row(outcome: Outcome) -> OutcomeRow:
    """Return the outcome with the names of its bodies. Fetch its objective, bodies and citation with it."""
    return OutcomeRow(
        pk=outcome.pk,
        number=outcome.number,
        objective=outcome.objective.number,
        text=outcome.text,
        responsible=tuple(_name(body) for body in outcome.responsible.all()),
        accountable=_name(outcome.accountable),
        citation=str(outcome.citation or ""),
    )


def _priority(priority: Priority) -> PriorityRow:
    return PriorityRow(
        priority.pk,
        priority.number,
        priority.slug,
        priority.title,
        priority.aim,
        str(priority.citation or ""),
    )


def _name(body: PartnershipBody) -> BodyName:
    is_ending = body.ends_on is not None or bool(body.end_note)
    return BodyName(body.slug, body.name, body.label, body.ends_on, is_ending)


def _body(name: BodyName) -> Body:
    return Body(name.slug, name.name, name.ends_on, name.is_ending)
