"""A page of its own that changes a record with a form, outside the pages that every register has."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from boards.access import BoardRequest, Scope
from boards.models import Record
from boards.queries.history import version_of
from boards.registers.forms import RecordForm
from boards.registers.saving import change_from, status_of


def change_page(
    request: BoardRequest,
    kind: type[RecordForm],
    record: Record,
    *,
    scope: Scope,
    back: str,
    saved: str,
    template: str = "registers/form.html",
    context: dict[str, Any],
    although_closed: bool = False,
) -> HttpResponse:
    """Show and take the form; where somebody else has saved the record meanwhile, show both versions.

    `scope` is that of the record, `back` the address to go to afterwards, and `saved` says what was done.
    The context needs a `title` and `breadcrumbs`. `although_closed` lets a record of a closed year change.
    """
    data = request.POST if request.method == "POST" else None
    form = kind(data, instance=record, scope=scope, initial={"seen": version_of(record)})
    if request.method == "POST" and change_from(form, by=request.user, although_closed=although_closed):
        messages.success(request, saved)
        return redirect(back)
    context = {"form": form, "back": back, "conflict": form.conflict, **context}
    return render(request, template, context, status=status_of(form))
