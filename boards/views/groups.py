"""The step that ends a group, merges it into another or lets it go on under another name."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.models import Group
from boards.permissions import Permission
from boards.registers.groups import GROUPS, EndGroupForm
from boards.registers.views import crumbs, find
from boards.services import groups


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def group_end(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask for the group's last day and what becomes of its work, and end it."""
    group = find(GROUPS, scope, pk)
    form = EndGroupForm(request.POST if request.method == "POST" else None, group=group)
    if request.method == "POST" and form.is_valid():
        try:
            shown = end(group, form.cleaned_data, request)
        except groups.CannotEnd as refused:
            form.add_error(None, refused.reason)
        else:
            return redirect(GROUPS.address(scope, "record", shown.pk))
    back = GROUPS.address(scope, "record", group.pk)
    context = {
        "form": form,
        "title": f"End, merge or rename: {group}",
        "text": (
            "Its seats and the terms of those who hold them end with the group. Its meetings, marks and "
            "history stay. The structure as at any earlier day still shows it."
        ),
        "button": "End the group on this day",
        "back": back,
        "breadcrumbs": [*crumbs(GROUPS, scope), {"href": back, "text": group.name}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)


def end(group: Group, asked: dict[str, Any], request: BoardRequest) -> Group:
    """Do what was asked for, and return the group to show next."""
    if name := asked["new_name"]:
        following = groups.rename(group=group, last_day=asked["last_day"], name=name, by=request.user)
        messages.success(request, f"{group} goes on as {following}.")
        return following
    groups.end(group=group, last_day=asked["last_day"], successor=asked["successor"], by=request.user)
    messages.success(request, f"The last day of {group} is recorded.")
    return group
