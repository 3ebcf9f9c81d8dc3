"""An object of a data file beside the stored row that it stands for: what differs, and what is refused."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import CheckConstraint, Field, Model

from boards.services.loading.traces import Key
from cescb.kit.datafiles import DataFileError, Row

AnyField = Field[Any, Any]


@dataclass
class Pair:
    """An object of a file with its row, and the stored one that it stands for; None for a new one."""

    row: Row
    item: Any
    found: Any = None

    @property
    def is_peoples_own(self) -> bool:
        return getattr(self.found, "is_peoples_own", False)

    def differing(self, fields: Iterable[AnyField]) -> list[str]:
        """Return the names of the fields in which the two differ; all of them for a new object."""
        return [
            field.name
            for field in fields
            if self.found is None or getattr(self.found, field.attname) != getattr(self.item, field.attname)
        ]


def key_of(item: Model, columns: Sequence[str]) -> Key:
    return tuple(getattr(item, column) for column in columns)


def take_up_keys(item: Model, fields: Iterable[AnyField]) -> None:
    """Set references again: an object that was saved since has its primary key only now."""
    for field in fields:
        if field.is_relation and field.is_cached(item):  # type: ignore[attr-defined]
            setattr(item, field.name, getattr(item, field.name))


def check(pair: Pair) -> None:
    """Raise DataFileError for a value that its field refuses."""
    try:
        pair.item.clean_fields(
            exclude=[field.name for field in pair.item._meta.concrete_fields if field.is_relation]
        )
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        raise pair.row.fault(f"“{name}”: {messages[0]}") from error


def refused(path: Path, model: type[Model], pairs: Iterable[Pair], error: Exception) -> DataFileError:
    """Say which row breaks a rule of the table, or that several of them do so together."""
    rules = [rule for rule in model._meta.constraints if isinstance(rule, CheckConstraint)]
    for pair in pairs:
        for rule in rules:
            try:
                rule.validate(model, pair.item)
            except ValidationError as broken:
                return pair.row.fault(broken.messages[0])
    return DataFileError(path, "", f"the rows break a rule together: {error}")
