"""Figures for tests of pure rules."""

from dataclasses import replace
from decimal import Decimal

from cescb.kit.periods import Period
from reports.figures.syntax import Quantity
from reports.figures.values import Figure

AT = Period.parse("2014-03-31")
PLANS = Figure(
    quantity=Quantity("cp-plans", "", AT),
    label="Children with a child protection plan",
    value=Decimal(202),
    unit="count",
    unit_of_count="children",
    period=AT,
    area="Cheshire East",
    source="Annual report",
)


def figure(value, **changes) -> Figure:
    return replace(PLANS, value=Decimal(str(value)) if value is not None else None, **changes)
