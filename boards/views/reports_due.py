"""The step in which a report that the board expects is noted as received."""

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.registers.reports_due import REPORTS_DUE, ReceiveForm
from boards.registers.views import crumbs, find, require_editing
from boards.views.changing import change_page


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def report_receive(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Note that the report came, and move one that comes again on to its next date."""
    require_editing(REPORTS_DUE, scope)
    report = find(REPORTS_DUE, scope, pk)
    back = REPORTS_DUE.address(scope, "record", report.pk)
    context = {
        "title": f"Received: {report}",
        "breadcrumbs": [*crumbs(REPORTS_DUE, scope), {"href": back, "text": report.title}],
    }
    return change_page(
        request,
        ReceiveForm,
        report,
        scope=scope,
        back=back,
        saved="The report was received.",
        context=context,
    )
