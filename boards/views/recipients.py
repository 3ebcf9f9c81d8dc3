"""Marks several recipients of the annual report as sent at once."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.registers.recipients import RECIPIENTS, WAITING, SendForm
from boards.sentences import counted
from boards.services import recipients
from cescb.kit.periods import long_date


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def recipients_send(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Ask to whom of those who wait the report was sent, and record the day for all of them."""
    if not RECIPIENTS.may_edit(scope):
        raise PermissionDenied(f"The records of {scope.year} cannot be changed at present.")
    back = RECIPIENTS.address(scope)
    waiting = RECIPIENTS.rows(scope).filter(WAITING)
    data = request.POST if request.method == "POST" else None
    form = SendForm(data, waiting=waiting, day=localdate())
    if request.method == "POST" and form.is_valid():
        chosen, sent_on = form.cleaned_data["recipients"], form.cleaned_data["sent_on"]
        number = recipients.mark_sent(recipients=chosen, sent_on=sent_on, by=request.user)
        messages.success(request, f"Sent to {counted(number, 'recipient')} on {long_date(sent_on)}.")
        return redirect(back)
    context = {
        "form": form,
        "title": "Mark as sent",
        "text": "Those to whom the annual report has not been sent yet, the ones required by law first.",
        "button": "Mark as sent",
        "back": back,
        "breadcrumbs": [{"href": back, "text": RECIPIENTS.title}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)
