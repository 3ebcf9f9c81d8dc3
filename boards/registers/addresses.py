"""The addresses of a register's pages."""

from typing import Any

from django.urls import URLPattern, path

from boards.access import board_page
from boards.registers import parts, views
from boards.registers.base import Register


def addresses_of(register: Register) -> list[URLPattern]:
    """Return the addresses of a register and its parts, apart from those for which it names other pages."""
    read = board_page(*register.permissions)
    read_all = board_page(register.view)
    write = board_page(register.edit)
    known: dict[str, Any] = {"register": register}
    base, name = f"{register.name.replace('_', '-')}/", register.name
    found = []
    if not register.list_page:
        found.append(path(base, read(views.record_list), known, name=name))
    if not register.record_page:
        found.append(path(f"{base}<int:pk>/", read(views.record_page), known, name=f"{name}_record"))
    found += [
        path(f"{base}add/", write(views.record_add), known, name=f"{name}_add"),
        path(f"{base}removed/", read_all(views.records_removed), known, name=f"{name}_removed"),
        path(f"{base}<int:pk>/edit/", write(views.record_edit), known, name=f"{name}_edit"),
        path(f"{base}<int:pk>/history/", read(views.record_history), known, name=f"{name}_history"),
        path(f"{base}<int:pk>/remove/", write(views.record_remove), known, name=f"{name}_remove"),
    ]
    for part in register.parts:
        under = f"{base}<int:pk>/{part.name.replace('_', '-')}/"
        known_part, start = {**known, "part": part}, f"{name}_{part.name}"
        found.append(path(f"{under}add/", write(parts.part_add), known_part, name=f"{start}_add"))
        if part.edits:
            piece = f"{under}<int:part_pk>/"
            found += [
                path(f"{piece}edit/", write(parts.part_edit), known_part, name=f"{start}_edit"),
                path(f"{piece}remove/", write(parts.part_remove), known_part, name=f"{start}_remove"),
            ]
    return found
