"""Fills in the forms of registers and saves them; what prevents that stands on the form."""

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.http import QueryDict

from boards.access import BoardRequest, Scope
from boards.models import Record, User
from boards.queries.history import version_of
from boards.registers.conflicts import conflict_between
from boards.registers.forms import RecordForm
from boards.services import records


def tie(record: Record, scope: Scope) -> tuple[str, ...]:
    """Set the board or the year of a new record, and return which of them it has."""
    names = {field.name for field in record._meta.concrete_fields}
    tied = []
    for name, value in (("board", scope.board), ("year", scope.year)):
        if name in names:
            setattr(record, name, value)
            tied.append(name)
    return tuple(tied)


def form_for(
    request: BoardRequest,
    kind: type[RecordForm],
    record: Any,
    scope: Scope,
    tied: tuple[str, ...],
    owner: Any = None,
) -> RecordForm:
    """Return the form with what was posted; that of a new record begins with what the address suggests."""
    data = request.POST if request.method == "POST" else None
    extra = {"owner": owner} if kind.needs_owner else {}
    initial: dict[str, Any] = {"seen": version_of(record)} if record.pk else suggested(request, kind)
    return kind(data, instance=record, scope=scope, tied=tied, initial=initial, **extra)


def suggested(request: BoardRequest, kind: type[RecordForm]) -> dict[str, str]:
    """Return the values of a new record that the address names; it has been seen in no version."""
    return {name: request.GET[name] for name in kind.base_fields if name in request.GET} | {"seen": "0"}


def add_from(form: RecordForm, service: Callable[..., None], *, by: User) -> bool:
    """Add the record of a valid form by the service, and return whether that was done.

    What the service refuses stands on the form.
    """
    if not form.is_valid():
        return False
    try:
        service(form.instance, by=by, board=form.scope.board, write=form.save)
    except (records.YearClosed, ValidationError) as refused:
        form.add_error(None, refusal(refused))
    return form.is_valid()


def change_from(form: RecordForm, *, by: User, although_closed: bool = False) -> bool:
    """Save the changed record of a valid form, and return whether that was done.

    Where somebody else has saved it meanwhile, the form holds both versions as its `conflict`, and what was
    typed as a change of the version that is saved now. `although_closed` is as in the service.
    """
    if not form.is_valid():
        return False
    record, seen = form.instance, form.cleaned_data["seen"]
    try:
        records.change(record, by=by, seen=seen, write=form.save, although_closed=although_closed)
    except records.ChangedMeanwhile as meanwhile:
        form.conflict = conflict_between(form, record)
        form.data = with_version(form.data, meanwhile.version)
    except (records.YearClosed, ValidationError) as refused:
        form.add_error(None, refusal(refused))
    return form.is_valid() and form.conflict is None


def with_version(typed: Mapping[str, Any], version: int) -> QueryDict:
    """Return what was typed as a change of the given version."""
    data = QueryDict(mutable=True)
    data.update(typed)
    data["seen"] = str(version)
    return data


def status_of(form: RecordForm) -> int:
    """Return the status of the page that shows the form."""
    return 409 if form.conflict else 422 if form.errors else 200


def refusal(refused: records.YearClosed | ValidationError) -> list[str]:
    """Say why a record was not saved."""
    if isinstance(refused, records.YearClosed):
        return [f"{refused.year} is closed: its records stay as they are."]
    return refused.messages
