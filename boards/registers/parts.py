"""The pages that add, change and remove a part of a record, such as a note of an action."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope
from boards.registers.base import Part, Register
from boards.registers.saving import add_from, form_for
from boards.registers.views import change_page, find, form_page, name_of, removal, require_editing
from boards.services import records


@require_http_methods(["GET", "HEAD", "POST"])
def part_add(request: BoardRequest, scope: Scope, register: Register, part: Part, pk: int) -> HttpResponse:
    """Add a part to a record."""
    owner = find_owner(register, part, scope, pk)
    piece = part.model()
    tied: tuple[str, ...] = ()
    if not part.under:
        setattr(piece, part.owner, owner)
        tied = (part.owner,)
    form = form_for(request, part.form, piece, scope, tied, owner=owner)
    address = register.address(scope, "record", owner.pk)
    if request.method == "POST" and add_from(form, records.add, by=request.user):
        messages.success(request, "Saved.")
        return redirect(address)
    return form_page(request, register, scope, form, title=part.add_text, record=owner)


@require_http_methods(["GET", "HEAD", "POST"])
def part_edit(
    request: BoardRequest, scope: Scope, register: Register, part: Part, pk: int, part_pk: int
) -> HttpResponse:
    """Change a part of a record."""
    owner = find_owner(register, part, scope, pk)
    piece = find_piece(part, owner, part_pk)
    address = register.address(scope, "record", owner.pk)
    title = f"Change {name_of(piece)}"
    return change_page(request, register, scope, part.form, piece, title=title, done=address, owner=owner)


@require_http_methods(["GET", "HEAD", "POST"])
def part_remove(
    request: BoardRequest, scope: Scope, register: Register, part: Part, pk: int, part_pk: int
) -> HttpResponse:
    """Ask before a part of a record is removed."""
    owner = find_owner(register, part, scope, pk)
    piece = find_piece(part, owner, part_pk)
    address = register.address(scope, "record", owner.pk)
    return removal(request, register, scope, piece, removes_with=(), back=address, done=address, owner=owner)


def find_owner(register: Register, part: Part, scope: Scope, pk: int) -> Any:
    """Return the record that a part is added to or changed on."""
    require_editing(register, scope)
    owner = find(register, scope, pk)
    if register.locked(owner) or not part.is_open(owner):
        raise Http404("Nothing can be changed here at present.")
    return owner


def find_piece(part: Part, owner: Any, pk: int) -> Any:
    """Return a part that may be changed: one of the owner, and not of a closed year."""
    piece = get_object_or_404(part.rows(owner), pk=pk)
    if records.is_of_closed_year(piece):
        raise Http404("The year of this record is closed.")
    return piece
