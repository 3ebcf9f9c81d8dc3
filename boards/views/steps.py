"""The page of a step: a form beside the record that it changes, such as closing it with evidence."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render

from boards.access import BoardRequest, Scope
from boards.models import Record
from boards.registers.base import Register
from boards.registers.views import crumbs, name_of
from boards.services.closing import Refused


def step_page(
    request: BoardRequest,
    scope: Scope,
    register: Register,
    record: Record,
    form: forms.Form,
    *,
    title: str,
    text: str,
    button: str,
    take: Callable[..., Any],
    done: str,
) -> HttpResponse:
    """Show the form of a step, or take the step and return to the record.

    `take` is called with what was typed, by name; what it refuses is shown on the form, and what was typed
    stays. `done` is what the person is told afterwards.
    """
    back = register.address(scope, "record", record.pk)
    if request.method == "POST" and form.is_valid():
        try:
            take(**form.cleaned_data, by=request.user)
        except Refused as refused:
            form.add_error(None, str(refused))
        except ValidationError as broken:
            form.add_error(None, broken.messages)
        else:
            messages.success(request, done)
            return redirect(back)
    context = {
        "title": title,
        "text": text,
        "button": button,
        "form": form,
        "record": record,
        "back": back,
        "breadcrumbs": [*crumbs(register, scope), {"href": back, "text": name_of(record)}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)
