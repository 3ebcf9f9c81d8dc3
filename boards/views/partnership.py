"""The bodies that the board works with, and how each stands to the others."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from boards.access import Scope, board_page
from boards.charts import framework_diagram
from boards.permissions import Permission
from boards.queries import framework
from boards.sentences import mutual_sentences, partnership_sentence
from boards.tables import BodyTable, RelationTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def partnership(request: HttpRequest, scope: Scope) -> HttpResponse:
    found = framework(scope.board)
    return table_page(
        request,
        "boards/partnership.html",
        tables={
            "relation_table": RelationTable(found.relations, prefix="relations-"),
            "body_table": BodyTable(found.bodies, prefix="bodies-"),
        },
        context={
            "framework": found,
            "lede": partnership_sentence(found),
            "mutual": mutual_sentences(found),
            "chart": framework_diagram(found),
        },
    )
