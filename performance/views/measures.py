"""One measure: its figures, what they mean and where they come from."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from boards.access import Scope, board_page
from boards.permissions import Permission
from cescb.tables import csv_response
from performance.charts import breakdown_chart, trend_chart
from performance.models import Measure, Stage
from performance.presenters.definitions import definition_rows
from performance.presenters.grids import breakdown_grid, comparator_grid, series_caption, split_later
from performance.presenters.lines import change_line, target_line, wording_of
from performance.presenters.links import elsewhere_lines, linked_lines, provenance_lines
from performance.presenters.sentences import measure_sentence
from performance.queries.pages import MeasurePage, measure_page, observations_of
from performance.tables import ObservationTable, value_tables


@board_page(Permission.MEASURE_VIEW)
def measure(request: HttpRequest, scope: Scope, code: str) -> HttpResponse:
    """Show everything that is known of one measure for the board."""
    found = get_object_or_404(Measure, code=code)
    page = measure_page(found, scope.board, scope.year)
    return render(request, "performance/measure.html", measure_context(page, scope))


def measure_context(page: MeasurePage, scope: Scope) -> dict[str, object]:
    """Return what the page of a measure shows, every figure in words."""
    item, year_end = page.measure, scope.year.period.end
    wording = wording_of(item)
    address = [scope.board.slug, scope.year.label]
    comparators = comparator_grid(page, wording, year_end)
    return {
        "measure": item,
        "stage": Stage(item.stage).label,
        "page": page,
        "sentence": measure_sentence(page, scope.year.label),
        "change": change_line(page.assessment, wording),
        "target": target_line(item, page.assessment, wording),
        "chart": trend_chart(page),
        "values": [
            value_tables(
                f"values-{series.side}",
                series_caption(series, page.place),
                [*series.points, *series.also],
                wording,
                year_end,
            )
            for series in (page.main, page.other)
            if series.points
        ],
        "splits": [
            {
                "title": table.breakdown.title,
                "chart": breakdown_chart(table, item, year_end),
                "grids": split_later(breakdown_grid(table, item, wording, year_end)),
            }
            for table in page.breakdowns
        ],
        "comparators": split_later(comparators) if comparators else (),
        "elsewhere": elsewhere_lines(page, wording),
        "linked": linked_lines(page, address),
        "definition": definition_rows(item, page.breaks, wording),
        "provenance": provenance_lines(page, wording),
        "breadcrumbs": [{"href": reverse("performance:journey", args=address), "text": "Child’s journey"}],
        "downloads": [
            {
                "href": reverse("performance:measure_download", args=[*address, item.code]),
                "text": "All figures of this measure",
                "detail": "CSV, with symbols, notes and sources",
            }
        ],
    }


@board_page(Permission.MEASURE_VIEW)
def measure_download(request: HttpRequest, scope: Scope, code: str) -> HttpResponse:
    """Hand out every figure of a measure that the board's members may read."""
    found = get_object_or_404(Measure, code=code)
    return csv_response(ObservationTable(observations_of(found, scope.board), found))
