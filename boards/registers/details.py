"""The rows of a record's page: each field with its label, in words."""

from dataclasses import dataclass
from typing import Any

from boards.access import Scope
from boards.queries.history import label_of
from boards.registers.base import Register
from boards.registers.conflicts import words


@dataclass(frozen=True)
class DetailRow:
    """One line of a record's page. An empty `text` is shown as not recorded."""

    label: str
    text: str


def detail_rows(register: Register, record: Any, scope: Scope) -> list[DetailRow]:
    """Return what the register declares in `fields`, or every field of the form where it declares none.

    A field that repeats the heading of the page is left out, and so is a note that is empty.
    """
    declared = register.fields or [name for name in register.form.base_fields if name != "seen"]
    rows = []
    for one in declared:
        if isinstance(one, str):
            row = DetailRow(*field_row(record, one))
            if not says_nothing_new(record, one, row.text):
                rows.append(row)
        else:
            label, read = one
            value = read(record, scope)
            rows.append(DetailRow(label, "" if value is None else str(value)))
    return rows


def says_nothing_new(record: Any, name: str, text: str) -> bool:
    """Whether a row can be left out: the text that heads the page already, or a note that nobody wrote."""
    if name in ("note", "date_note"):
        return not text
    field = record._meta.get_field(name)
    return bool(text) and text == str(record) and not (field.is_relation or field.choices)


def field_row(record: Any, name: str) -> tuple[str, str]:
    """Return the label of a field and its value in words."""
    field = record._meta.get_field(name)
    if field.many_to_many:
        return label_of(field), ", ".join(str(one) for one in getattr(record, name).all())
    return label_of(field), words(record, name)
