"""The bodies that end, and what they still answer for and have not handed over."""

import datetime
from dataclasses import dataclass

from django.db.models import Count

from boards.models import FinancialYear, Handover, Outcome
from boards.oversight import OVERSIGHT
from boards.queries.partnership import BodyRow, Framework, RelationRow


@dataclass(frozen=True)
class EndingBody:
    """A body that ends or has ended by the day.

    `oversees` are the relations in which it watches another body, `outcomes` the number of outcomes of the
    plan for `plan_year` that it monitors and challenges, `handovers` what it hands over and nobody had
    accepted by the day.
    """

    body: BodyRow
    has_ended: bool
    oversees: tuple[RelationRow, ...]
    outcomes: int
    plan_year: str
    handovers: tuple[str, ...]


def ending_bodies(
    framework: Framework, plan_year: FinancialYear, day: datetime.date
) -> tuple[EndingBody, ...]:
    """Return the bodies that end with what they still answer for on the day, in two queries."""
    bodies = framework.ending
    if not bodies:
        return ()
    keys = [body.pk for body in bodies]
    outcomes = Outcome.objects.filter(objective__year=plan_year, accountable__in=keys).order_by()
    challenged = dict(outcomes.values_list("accountable").annotate(Count("pk")))
    given: dict[int, list[str]] = {}
    for handover in Handover.objects.filter(from_body__in=keys):
        if not (handover.accepted_on and handover.accepted_on <= day):
            given.setdefault(handover.from_body_id, []).append(handover.what)
    return tuple(
        EndingBody(
            body=body,
            has_ended=body.ends_on is not None and body.ends_on < day,
            oversees=tuple(
                row for row in framework.relations if row.source == body.slug and row.kind in OVERSIGHT
            ),
            outcomes=challenged.get(body.pk, 0),
            plan_year=plan_year.label,
            handovers=tuple(given.get(body.pk, ())),
        )
        for body in bodies
    )
