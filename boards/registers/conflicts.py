"""Two people who change the same record: what was saved by the one, beside what the other entered."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from boards.queries.history import HistoryEntry, history_of, label_of, value_in_words
from boards.registers.forms import RecordForm


@dataclass(frozen=True)
class Difference:
    """One field on which the two versions differ, in words."""

    label: str
    saved: str
    entered: str


@dataclass(frozen=True)
class Conflict:
    """The newest saved version against the one that was entered.

    `latest` says who saved it and when; None for a record of which no history was kept.
    """

    latest: HistoryEntry | None
    differences: tuple[Difference, ...]


def conflict_between(form: RecordForm, record: Any) -> Conflict:
    """Compare what was entered in a valid form with what the database holds now."""
    saved = type(record)._base_manager.get(pk=record.pk)
    differences = []
    for name in form.cleaned_data:
        if name == "seen" or name not in {field.name for field in record._meta.get_fields()}:
            continue
        field = record._meta.get_field(name)
        if field.many_to_many:
            was = sorted(str(one) for one in getattr(saved, name).all())
            now = sorted(str(one) for one in form.cleaned_data[name])
            before, after = ", ".join(was), ", ".join(now)
        else:
            before, after = words(saved, name), words(record, name)
        if before != after:
            differences.append(Difference(label_of(field), before, after))
    return Conflict(next(iter(history_of(saved)), None), tuple(differences))


def words(record: Model, name: str) -> str:
    """Return one field of a record in words; an empty text for an empty value."""
    display = getattr(record, f"get_{name}_display", None)
    value = display() if display else getattr(record, name)
    return "" if value is None else value_in_words(value)
