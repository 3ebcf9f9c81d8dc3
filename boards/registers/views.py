"""The pages that every register has: list, record, add, edit, history and removal."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope
from boards.queries.history import history_of, removed_from
from boards.queries.sources import sources_of
from boards.registers.base import Register
from boards.registers.details import detail_rows
from boards.registers.forms import RecordForm
from boards.registers.saving import add_from, change_from, form_for, status_of, tie
from boards.services import records
from cescb.tables import table_page


@require_safe
def record_list(request: BoardRequest, scope: Scope, register: Register) -> HttpResponse:
    """List the records, narrowed and ordered as the query string says."""
    rows = register.rows(scope)
    filters = register.filter(request.GET, queryset=rows, scope=scope) if register.filter else None
    shown = filters.qs if filters else rows
    table = register.table(
        shown, scope=scope, address=lambda record: register.address(scope, "record", record.pk)
    )
    context = {
        "register": register,
        "form": filters.form if filters else None,
        "lede": register.lede(scope, rows),
        "may_edit": register.may_edit(scope),
        "is_closed": register.is_of_a_year and scope.year.is_closed,
        "addresses": {"list": register.address(scope), "removed": register.address(scope, "removed")}
        | ({"add": register.address(scope, "add")} if register.may_edit(scope) else {}),
        **register.context(scope, rows),
    }
    return table_page(request, register.list_template, tables={"table": table}, context=context)


@require_safe
def record_page(request: BoardRequest, scope: Scope, register: Register, pk: int) -> HttpResponse:
    """Show one record with its parts and what can be done with it."""
    record = find(register, scope, pk)
    reason = register.locked(record)
    may_edit = register.may_edit(scope)
    tables = {}
    parts = []
    for part in register.parts:
        is_open = may_edit and not reason and part.is_open(record)
        table = register.part_table(part, scope, record, is_open=is_open)
        tables[part.name] = table
        may_add = is_open and not (part.model.year_path and scope.year.is_closed)
        add = register.address(scope, f"{part.name}_add", record.pk) if may_add else ""
        parts.append({"part": part, "table": table, "add": add})
    panels = register.panels(record, scope)
    tables |= {f"panel_{number}": panel.table for number, panel in enumerate(panels) if panel.table}
    citation = getattr(record, "citation", None)
    context = {
        "register": register,
        "record": record,
        "name": name_of(record),
        "rows": detail_rows(register, record, scope),
        "parts": parts,
        "panels": panels,
        "notices": register.notices(record, scope),
        "steps": register.steps(record, scope) if may_edit else (),
        "locked": reason,
        "may_edit": may_edit,
        "sources": sources_of([citation]) if citation else (),
        "breadcrumbs": crumbs(register, scope),
        "addresses": {
            page: register.address(scope, page, record.pk) for page in ("edit", "history", "remove")
        },
        **register.record_context(record, scope),
    }
    return table_page(request, register.record_template, tables=tables, context=context)


@require_http_methods(["GET", "HEAD", "POST"])
def record_add(request: BoardRequest, scope: Scope, register: Register) -> HttpResponse:
    """Ask for a new record, filled in beforehand from the query string, and save it."""
    require_editing(register, scope)
    record = register.model()
    tied = tie(record, scope)
    form = form_for(request, register.form, record, scope, tied)
    if request.method == "POST" and add_from(form, register.adds, by=request.user):
        messages.success(request, f"{name_of(record)} was added.")
        return redirect(register.address(scope, "record", record.pk))
    return form_page(request, register, scope, form, title=register.add_text)


@require_http_methods(["GET", "HEAD", "POST"])
def record_edit(request: BoardRequest, scope: Scope, register: Register, pk: int) -> HttpResponse:
    """Change a record; where somebody else has saved it meanwhile, show both versions and save neither."""
    require_editing(register, scope)
    record = find(register, scope, pk)
    address = register.address(scope, "record", record.pk)
    if reason := register.locked(record):
        messages.error(request, reason)
        return redirect(address)
    title = f"Change {name_of(record)}"
    return change_page(request, register, scope, register.form, record, title=title, done=address)


@require_safe
def record_history(request: BoardRequest, scope: Scope, register: Register, pk: int) -> HttpResponse:
    """Show who changed what, newest first."""
    record = find(register, scope, pk)
    crumb = {"href": register.address(scope, "record", record.pk), "text": name_of(record)}
    context = {
        "title": "History",
        "caption": name_of(record),
        "entries": history_of(record),
        "breadcrumbs": [*crumbs(register, scope), crumb],
    }
    return render(request, "registers/history.html", context)


@require_safe
def records_removed(request: BoardRequest, scope: Scope, register: Register) -> HttpResponse:
    """Show which records of the register were removed, when and by whom."""
    if not scope.may(register.view):
        raise PermissionDenied
    owner: dict[str, Any] = {register.model.board_path: scope.board}
    if register.model.year_path:
        owner = {register.model.year_path: scope.year}
    context = {
        "title": "Removed records",
        "caption": register.title,
        "entries": removed_from(register.model, **owner),
        "breadcrumbs": crumbs(register, scope),
    }
    return render(request, "registers/history.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def record_remove(request: BoardRequest, scope: Scope, register: Register, pk: int) -> HttpResponse:
    """Ask before a record is removed, or say what depends on it."""
    require_editing(register, scope)
    record = find(register, scope, pk)
    return removal(
        request,
        register,
        scope,
        record,
        removes_with=register.removes_with,
        back=register.address(scope, "record", record.pk),
        done=register.address(scope),
        locked=register.locked(record),
    )


def find(register: Register, scope: Scope, pk: int) -> Any:
    """Return the record; one of another board or year, or that does not concern the reader, is not found."""
    return get_object_or_404(register.rows(scope), pk=pk)


def require_editing(register: Register, scope: Scope) -> None:
    if not register.may_edit(scope):
        raise PermissionDenied(f"The records of {scope.year} cannot be changed by you at present.")


def change_page(
    request: BoardRequest,
    register: Register,
    scope: Scope,
    kind: type[RecordForm],
    record: Any,
    *,
    title: str,
    done: str,
    owner: Any = None,
) -> HttpResponse:
    """Show and take the form that changes a record or a part of one."""
    names = tuple(field.name for field in record._meta.concrete_fields if field.is_relation)
    # Checking a form writes what was typed into the record, and with it perhaps another name.
    saved_name = name_of(owner or record)
    form = form_for(request, kind, record, scope, names, owner=owner)
    if request.method == "POST" and change_from(form, by=request.user):
        messages.success(request, f"{name_of(record)} was saved.")
        return redirect(done)
    return form_page(request, register, scope, form, title=title, record=owner or record, name=saved_name)


def form_page(
    request: BoardRequest,
    register: Register,
    scope: Scope,
    form: RecordForm,
    *,
    title: str,
    record: Any = None,
    name: str = "",
) -> HttpResponse:
    """Show a form of a register.

    `record` is the one whose page it belongs to, None for a new record; `name` is what it is called where
    that is not what it calls itself.
    """
    back = register.address(scope, "record", record.pk) if record is not None else register.address(scope)
    trail = crumbs(register, scope)
    if record is not None:
        trail.append({"href": back, "text": name or name_of(record)})
    context = {
        "register": register,
        "form": form,
        "title": title,
        "back": back,
        "conflict": form.conflict,
        "breadcrumbs": trail,
    }
    return render(request, "registers/form.html", context, status=status_of(form))


def removal(
    request: BoardRequest,
    register: Register,
    scope: Scope,
    record: Any,
    *,
    removes_with: tuple[str, ...],
    back: str,
    done: str,
    locked: str = "",
    owner: Any = None,
) -> HttpResponse:
    """Ask, refuse or remove."""
    if locked:
        messages.error(request, locked)
        return redirect(back)
    name = name_of(record)
    dependants = records.dependants_of(record, parts=removes_with)
    if request.method == "POST" and not dependants:
        try:
            records.remove(record, by=request.user, parts=removes_with)
        except records.StillUsed as used:
            dependants = used.dependants
        else:
            messages.success(request, f"{name} was removed. Its history is kept.")
            return redirect(done)
    trail = crumbs(register, scope)
    trail.append({"href": back, "text": name_of(owner) if owner is not None else name})
    context = {
        "name": name,
        "dependants": dependants,
        "back": back,
        "breadcrumbs": trail,
        "singular": register.singular if owner is None else str(record._meta.verbose_name),
    }
    return render(request, "registers/remove.html", context, status=409 if request.method == "POST" else 200)


def crumbs(register: Register, scope: Scope) -> list[dict[str, str]]:
    return [{"href": register.address(scope), "text": register.title}]


def name_of(record: Model) -> str:
    """Return the record's name, cut where it is a whole passage."""
    name = str(record)
    return name if len(name) <= 80 else f"{name[:77].rstrip()}…"
