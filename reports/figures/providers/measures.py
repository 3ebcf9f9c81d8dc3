"""Figures of the multi-agency dataset and of published statistics."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from django.urls import reverse
from django.utils import timezone

from boards.models import Area, Board
from cescb.kit.periods import Period, PeriodKind, long_date, year_label
from performance.comparators import average
from performance.models import Measure, Observation, Target
from reports.figures.syntax import Quantity
from reports.figures.values import Figure, Unresolved

# A measure, a category or nothing, and an area, each by its code.
Key = tuple[str, str, str]
Found = dict[Key, list[Observation]]
# Measure and financial year to the value aimed for.
Targets = dict[tuple[int, int], Decimal]


class MeasureProvider:
    """Every measure is a subject; its selector is a category of one of the measure's breakdowns."""

    has_areas = True

    def subjects(self, board: Board) -> Iterable[str]:
        return Measure.objects.values_list("code", flat=True)

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> dict[Quantity, Figure | Unresolved]:
        areas = {area.code: area for area in Area.objects.prefetch_related("members")}
        chosen = {quantity: areas.get(quantity.area or board.area.code) for quantity in quantities}
        found = self._observations(chosen, board)
        targets = self._targets(quantities, board)
        answers: dict[Quantity, Figure | Unresolved] = {}
        unanswered: list[tuple[Quantity, Area]] = []
        for quantity, area in chosen.items():
            if area is None:
                answers[quantity] = Unresolved(
                    quantity, f"There is no area “{quantity.area}”. Areas: {', '.join(sorted(areas))}."
                )
            elif rows := self._matching(quantity, area, found):
                answers[quantity] = self._single(quantity, area, rows, targets, board)
            elif area.kind == Area.Kind.NEIGHBOURS:
                answers[quantity] = self._neighbours(quantity, area, found)
            else:
                unanswered.append((quantity, area))
        if unanswered:
            series = self._series([quantity for quantity, _ in unanswered], board)
            for quantity, area in unanswered:
                answers[quantity] = Unresolved(quantity, self._what_exists(quantity, area, series))
        return answers

    def _observations(self, chosen: Mapping[Quantity, Area | None], board: Board) -> Found:
        """Every observation of the measures in the areas and periods asked for, with its provenance."""
        areas = {area for area in chosen.values() if area is not None}
        members = {
            member for area in areas if area.kind == Area.Kind.NEIGHBOURS for member in area.members.all()
        }
        rows = (
            Observation.objects.for_board(board)
            .filter(
                measure__code__in={quantity.subject for quantity in chosen},
                area__in=areas | members,
                starts_on__in={quantity.period.start for quantity in chosen},
                ends_on__in={quantity.period.end for quantity in chosen},
            )
            .select_related("measure", "category", "area", "source", "board")
            .prefetch_related("revisions__made_by")
            .order_by("ends_on", "starts_on", "source__code")
        )
        grouped: Found = defaultdict(list)
        for row in rows:
            category = row.category.code if row.category else ""
            grouped[(row.measure.code, category, row.area.code)].append(row)
        return grouped

    def _targets(self, quantities: Sequence[Quantity], board: Board) -> Targets:
        subjects = {quantity.subject for quantity in quantities}
        rows = Target.objects.filter(board=board, measure__code__in=subjects)
        return {(row.measure_id, row.year): row.value for row in rows}

    def _series(self, quantities: Sequence[Quantity], board: Board) -> dict[Key, list[str]]:
        """The periods and sources that exist for the measures, as an author would write them."""
        rows = (
            Observation.objects.for_board(board)
            .filter(measure__code__in={quantity.subject for quantity in quantities})
            .order_by("ends_on", "starts_on", "source__code")
            .values_list(
                "measure__code",
                "category__code",
                "area__code",
                "starts_on",
                "ends_on",
                "period_type",
                "source__code",
            )
        )
        series: dict[Key, list[str]] = defaultdict(list)
        for measure, category, area, start, end, kind, source in rows:
            code = Period(start, end, PeriodKind(kind)).code
            series[(measure, category or "", area)].append(f"{code} from {source}")
        return series

    def _matching(self, quantity: Quantity, area: Area, found: Found) -> list[Observation]:
        """The observations that answer the quantity: the board's own if it has any, else all."""
        rows = [
            row
            for row in found.get((quantity.subject, quantity.selector, area.code), [])
            if row.period == quantity.period and quantity.source in ("", row.source.code)
        ]
        own = [row for row in rows if row.board_id is not None]
        return own or rows

    def _single(
        self, quantity: Quantity, area: Area, rows: list[Observation], targets: Targets, board: Board
    ) -> Figure | Unresolved:
        if len(rows) > 1:
            sources = ", ".join(f"from {row.source.code}" for row in rows)
            return Unresolved(quantity, f"“{quantity.text}” has several sources. Name one: {sources}.")
        row = rows[0]
        measure = row.measure
        return Figure(
            quantity=quantity,
            label=f"{measure.title}: {row.category.title}" if row.category else measure.title,
            value=row.computed_value,
            unit=measure.unit,
            decimals=measure.decimals,
            unit_of_count=measure.unit_of_count,
            numerator=row.numerator,
            denominator=row.denominator,
            qualifier=row.qualifier,
            upper_value=row.upper_value,
            missing=row.get_missing_display().lower() if row.missing else "",
            target=targets.get((measure.pk, row.year)),
            polarity=measure.polarity,
            period=row.period,
            area=area.name,
            source=row.source.title,
            lines=row.lines,
            note=row.note,
            url=reverse("performance:measure", args=[board.slug, year_label(row.year), measure.code])
            if row.board_id
            else "",
            provenance=tuple(
                f"{revision.origin}, {long_date(timezone.localdate(revision.made_at))}"
                + (f", {revision.made_by}" if revision.made_by else "")
                + (f": {revision.reason}" if revision.reason else "")
                for revision in row.revisions.all()
            ),
        )

    def _neighbours(self, quantity: Quantity, area: Area, found: Found) -> Figure | Unresolved:
        """Average the members of a set for which the source prints no figure of its own."""
        members = list(area.members.all())
        rows = [row for member in members for row in self._matching(quantity, member, found)]
        mean = average([row.computed_value for row in rows])
        if mean.value is None:
            return Unresolved(quantity, f"No authority of “{area.name}” has a figure for “{quantity.text}”.")
        measure = rows[0].measure
        return Figure(
            quantity=quantity,
            label=measure.title,
            value=mean.value,
            unit=measure.unit,
            decimals=measure.decimals,
            unit_of_count=measure.unit_of_count,
            polarity=measure.polarity,
            period=quantity.period,
            area=area.name,
            source=rows[0].source.title,
            note=f"Simple mean of the {mean.known} of {len(members)} authorities with a value.",
        )

    def _what_exists(self, quantity: Quantity, area: Area, found: Mapping[Key, list[str]]) -> str:
        same = found.get((quantity.subject, quantity.selector, area.code), [])
        if same:
            codes = ", ".join(dict.fromkeys(same))
            return f"“{quantity.text}” has no figure. For {area.name} there are: {codes}."
        of_subject = [key for key in found if key[0] == quantity.subject]
        if not of_subject:
            return f"“{quantity.subject}” has no figures yet."
        selectors = sorted({key[1] for key in of_subject if key[2] == area.code and key[1]})
        if quantity.selector and selectors:
            return f"“{quantity.subject}” has no “{quantity.selector}”. It has: {', '.join(selectors)}."
        areas = ", ".join(sorted({key[2] for key in of_subject}))
        return f"“{quantity.text}” has no figure for {area.name}. There are figures for: {areas}."
