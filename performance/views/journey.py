"""The measures by stage of the child's journey."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from boards.access import Scope, board_page
from boards.permissions import Permission
from cescb.tables import table_page
from performance.filters import MeasureFilter, measures_by_stage
from performance.models import Measure, Stage
from performance.presenters.lines import journey_line
from performance.queries.rows import measure_rows
from performance.tables import JourneyTable

PATH = (
    Stage.POPULATION,
    Stage.EARLY_HELP,
    Stage.FRONT_DOOR,
    Stage.ASSESSMENT,
    Stage.CHILD_IN_NEED,
    Stage.CHILD_PROTECTION,
    Stage.CARED_FOR,
    Stage.LEAVING_CARE,
)
"""The stages that follow one another; the others concern children at any of them."""


@board_page(Permission.MEASURE_VIEW)
def journey(request: HttpRequest, scope: Scope) -> HttpResponse:
    """Show the measures that the filter leaves, those without a figure apart."""
    chosen = MeasureFilter(request.GET, queryset=Measure.objects.all())
    rows = measure_rows(scope.board, scope.year, chosen.qs)
    lines = [journey_line(row, scope.board.area.code) for row in rows]
    with_figures = [line for line in lines if not line.absence]
    return table_page(
        request,
        "performance/journey.html",
        tables={"table": JourneyTable(with_figures)},
        context={
            "filter": chosen,
            "stages": stage_steps(request, measures_by_stage(request.GET)),
            "without_figures": [line for line in lines if line.absence],
            "shown": len(lines),
            "with_figures": len(with_figures),
        },
    )


def stage_steps(request: HttpRequest, counts: dict[str, int]) -> list[dict[str, object]]:
    """Return the stages as links that keep the filter's other choices, with the number of their measures.

    The first group is the child's path; the second holds what goes along with every stage of it.
    """
    chosen = request.GET.get("stage", "")
    others = {name: value for name in ("basis", "question", "text") if (value := request.GET.get(name))}

    def step(code: str, text: str, count: int) -> dict[str, object]:
        query = urlencode({**others, "stage": code} if code else others)
        return {"href": f"?{query}", "text": text, "count": count, "is_current": code == chosen}

    path = [step(stage.value, str(stage.label), counts.get(stage.value, 0)) for stage in PATH]
    along = [
        step(stage.value, str(stage.label), counts.get(stage.value, 0))
        for stage in Stage
        if stage not in PATH
    ]
    return [
        {"title": "", "is_path": False, "steps": [step("", "All stages", sum(counts.values()))]},
        {"title": "The journey", "is_path": True, "steps": path},
        {"title": "Along the way", "is_path": False, "steps": along},
    ]
