"""A page of its own that changes a record with a form, outside the pages that every register has."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from boards.access import BoardRequest, Scope
from boards.models import Record
from boards.queries.history import version_of
from boards.registers.conflicts import conflict_between
from boards.registers.forms import RecordForm
from boards.registers.views import with_version
from boards.services import records


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
) -> HttpResponse:
    """Show and take the form; where somebody else has saved the record meanwhile, show both versions.

    `scope` is that of the record, `back` the address to go to afterwards, and `saved` says what was done.
    The context needs a `title` and `breadcrumbs`.
    """
    data = request.POST if request.method == "POST" else None
    form = kind(data, instance=record, scope=scope, initial={"seen": version_of(record)})
    conflict = None
    if request.method == "POST" and form.is_valid():
        try:
            records.change(record, by=request.user, seen=form.cleaned_data["seen"], write=form.save)
        except records.ChangedMeanwhile as meanwhile:
            conflict = conflict_between(form, record)
            form = with_version(form, meanwhile.version)
        else:
            messages.success(request, saved)
            return redirect(back)
    status = 409 if conflict else 422 if form.errors else 200
    context = {"form": form, "back": back, "conflict": conflict, **context}
    return render(request, template, context, status=status)
