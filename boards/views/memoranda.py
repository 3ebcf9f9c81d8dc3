"""The step that starts the next version of the memorandum of understanding."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.registers.memoranda import MEMORANDA
from boards.registers.views import crumbs, find
from boards.services import memoranda


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def next_version(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask before a new version is started, then start it and lead to it."""
    memorandum = find(MEMORANDA, scope, pk)
    back = MEMORANDA.address(scope, "record", pk)
    if request.method == "POST":
        try:
            version = memoranda.start_next_version(memorandum=memorandum, by=request.user)
        except memoranda.NewerVersionExists:
            messages.error(request, "There is a newer version already. Start the next one from that.")
            return redirect(back)
        messages.success(request, f"{version} was started. No party has agreed to it yet.")
        return redirect(MEMORANDA.address(scope, "record", version.pk))
    trail = [*crumbs(MEMORANDA, scope), {"href": back, "text": str(memorandum)}]
    context = {"memorandum": memorandum, "back": back, "breadcrumbs": trail}
    return render(request, "boards/memorandum_next.html", context)
