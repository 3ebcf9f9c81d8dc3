"""Filters of the lists of seats and outcomes, kept in the query string."""

from typing import Any

import django_filters
from django.db.models import F, QuerySet

from boards.models import Agency, Board, FinancialYear, Outcome, Seat
from boards.queries import OutcomeRow, Plan, SeatRow, outcomes_of, seats_of


class SeatFilter(django_filters.FilterSet):
    """Narrows a board's seats; an unknown choice is a form error and narrows nothing."""

    group = django_filters.ChoiceFilter(label="Group", field_name="group__slug", empty_label="All groups")
    sector = django_filters.ChoiceFilter(
        label="Sector", field_name="agency__sector", empty_label="All sectors"
    )
    standing = django_filters.ChoiceFilter(
        label="Standing", choices=Seat.Standing.choices, empty_label="Any standing"
    )
    statutory = django_filters.ChoiceFilter(
        label="Statutory status",
        field_name="agency__statutory",
        choices=Agency.Statutory.choices,
        empty_label="Any status",
    )
    holder = django_filters.ChoiceFilter(
        label="Held by",
        method="with_holder",
        choices=[
            ("vacant", "Nobody: vacant"),
            ("ending", "Term ends soon"),
            ("unnamed", "Nobody recorded"),
        ],
        empty_label="Anyone or no one",
    )

    class Meta:
        model = Seat
        fields = ["group", "sector", "standing", "statutory", "holder"]

    def __init__(self, data: Any, *, board: Board) -> None:
        seats = seats_of(board)
        super().__init__(data, queryset=seats)
        places = seats.order_by().values_list("group__slug", "group__name", "agency__sector").distinct()
        known = sorted(places, key=lambda place: place[1])
        groups = list(dict.fromkeys((slug, name) for slug, name, _ in known))
        self.filters["group"].extra["choices"] = groups
        if len(groups) < 2:
            del self.filters["group"]
        self.filters["sector"].extra["choices"] = sorted({(sector, sector) for _, _, sector in known})

    def with_holder(self, seats: QuerySet[Seat], name: str, value: str) -> QuerySet[Seat]:
        """Leave the choice to `chosen`: who holds a seat is worked out from its terms, not asked for."""
        return seats

    def chosen(self, rows: tuple[SeatRow, ...]) -> tuple[SeatRow, ...]:
        """Return those of the rows whose holder on their day answers to the filter."""
        wanted = self.form.cleaned_data.get("holder") if self.form.is_valid() else ""
        if not wanted:
            return rows
        answers = {"vacant": "is_vacant", "ending": "ending", "unnamed": "is_unnamed"}
        return tuple(row for row in rows if getattr(row, answers[wanted]))


class OutcomeFilter(django_filters.FilterSet):
    """Narrows a year's outcomes by the bodies of its plan that answer for them."""

    responsible = django_filters.ChoiceFilter(
        label="Plans and delivers", field_name="responsible__slug", empty_label="Any body"
    )
    accountable = django_filters.ChoiceFilter(
        label="Monitors and challenges", field_name="accountable__slug", empty_label="Any body"
    )
    independence = django_filters.ChoiceFilter(
        label="Independence",
        method="with_independence",
        choices=[("same", "One body does both"), ("apart", "Different bodies")],
        empty_label="All outcomes",
    )

    class Meta:
        model = Outcome
        fields = ["responsible", "accountable", "independence"]

    def __init__(self, data: Any, *, year: FinancialYear, plan: Plan) -> None:
        super().__init__(data, queryset=outcomes_of(year))
        for name, number in (("responsible", "delivers"), ("accountable", "challenges")):
            bodies = [share.body for share in plan.bodies if getattr(share, number)]
            self.filters[name].extra["choices"] = [(body.slug, body.name) for body in bodies]

    def with_independence(self, outcomes: QuerySet[Outcome], name: str, value: str) -> QuerySet[Outcome]:
        """Keep the outcomes whose challenger is among those who deliver, or the others."""
        same = Outcome.objects.filter(responsible=F("accountable")).values("pk")
        return outcomes.filter(pk__in=same) if value == "same" else outcomes.exclude(pk__in=same)

    def chosen(self, plan: Plan) -> tuple[OutcomeRow, ...]:
        """Return the plan's outcomes that answer to the filter, in one query where anything is chosen."""
        if not self.form.has_changed():
            return plan.outcomes
        places = set(self.qs.values_list("objective__number", "number"))
        return tuple(row for row in plan.outcomes if (row.objective, row.number) in places)
