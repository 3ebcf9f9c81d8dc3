"""The step in which a seat passes from its holder to the next one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.registers.appointments import HandOverForm
from boards.registers.seats import SEATS, row_of
from boards.registers.views import crumbs, find
from boards.services import seats
from boards.wording import joined


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def seat_hand_over(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask for the holder's last day and the successor, and record both at once."""
    seat = find(SEATS, scope, pk)
    back = SEATS.address(scope, "record", seat.pk)
    form = HandOverForm(request.POST if request.method == "POST" else None, scope=scope)
    if request.method == "POST" and form.is_valid():
        try:
            term = seats.hand_over(
                seat=seat,
                last_day=form.cleaned_data["last_day"],
                successor=form.successor,
                by=request.user,
            )
        except seats.CannotHandOver as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(
                request, f"{term.person} follows in the seat." if term else "The seat is then vacant."
            )
            return redirect(back)
    row = row_of(seat, scope)
    holders = joined(holder.name for holder in row.current) if row else ""
    context = {
        "form": form,
        "title": f"Hand over: {seat}",
        "text": f"Held by {holders}." if holders else "",
        "button": "Hand over",
        "back": back,
        "breadcrumbs": [*crumbs(SEATS, scope), {"href": back, "text": seat.title}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)
