"""The bodies that the board works with, and how each stands to the others."""

from typing import Any

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.charts import framework_diagram
from boards.permissions import Permission
from boards.presenters.partnership import (
    duties_sentences,
    end_sentence,
    memorandum_sentences,
    mutual_sentences,
    partnership_sentence,
)
from boards.queries import Framework, RelationRow, framework, planned_year
from boards.queries.endings import ending_bodies
from boards.queries.memoranda import memoranda_of
from boards.queries.shared_members import shared_members
from boards.registers.bodies import BODIES, RelationFilter
from boards.registers.memoranda import MEMORANDA
from boards.tables import RelationTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def partnership(request: BoardRequest, scope: Scope) -> HttpResponse:
    found = framework(scope.board)
    pages = {body.slug: BODIES.address(scope, "record", body.pk) for body in found.bodies}
    filters = RelationFilter(
        request.GET, scope=scope, bodies=sorted((body.slug, body.label) for body in found.bodies)
    )
    shown = chosen(found, filters)
    return table_page(
        request,
        "boards/partnership.html",
        tables={"table": RelationTable(shown, prefix="relations-", address=pages.__getitem__)},
        context={
            "framework": found,
            "lede": partnership_sentence(found),
            "mutual": mutual_sentences(found),
            "without_owner": [{"name": body.name, "href": pages[body.slug]} for body in found.without_owner],
            "ending": endings(found, scope, pages),
            "memorandum": memorandum(scope, pages),
            "shared": shared_members(scope.board, scope.day),
            "flows": found.flows,
            "chart": framework_diagram(found),
            "form": filters.form,
            "shown": len(shown),
            "bodies": BODIES.address(scope),
            "here": request.path,
        },
    )


def chosen(found: Framework, filters: RelationFilter) -> tuple[RelationRow, ...]:
    """Return the relations that answer to the filter; all of them, without a query, where it is empty."""
    if not filters.is_narrowing:
        return found.relations
    keys = set(filters.qs.values_list("pk", flat=True))
    return tuple(row for row in found.relations if row.pk in keys)


def endings(found: Framework, scope: Scope, pages: dict[str, str]) -> list[dict[str, Any]]:
    """Return the bodies that end with when that is and what they still answer for, in sentences."""
    if not found.ending:
        return []
    return [
        {
            "name": ending.body.name,
            "href": pages[ending.body.slug],
            "when": end_sentence(ending),
            "duties": duties_sentences(ending),
        }
        for ending in ending_bodies(found, planned_year(scope.year), scope.day)
    ]


def memorandum(scope: Scope, pages: dict[str, str]) -> dict[str, Any]:
    """Return what the page says of the memorandum, with the parties of the version that it speaks of."""
    found = memoranda_of(scope.board)
    version = found.in_force_on(scope.day) or found.going_round_on(scope.day)
    return {
        "sentences": memorandum_sentences(found, scope.day),
        "parties": [
            {
                "name": party.name,
                "label": party.label,
                "href": pages[party.slug],
                "is_waiting": not party.agreed_by(scope.day),
            }
            for party in (version.parties if version else ())
        ],
        "href": MEMORANDA.address(scope, "record", version.pk) if version else "",
        "version": version,
        "add": MEMORANDA.address(scope, "add"),
    }
