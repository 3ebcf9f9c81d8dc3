"""Brings database tables in line with the rows of data files, in few queries whatever the number of rows."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import Field, Model, ProtectedError, QuerySet

from cescb.kit.datafiles import DataFileError, Row

Parsed = Sequence[tuple[Row, Model]]


class Sync:
    """Creates, updates and removes rows so that tables hold what the data files say.

    Call `table` and `links` for parents before children, then `finish`, which removes what the files no
    longer hold, children first. Everything happens inside the caller's transaction, which must be rolled
    back when a DataFileError comes out.

    `created`, `updated` and `removed` count rows; all are 0 when the files say what the tables hold.
    """

    def __init__(self) -> None:
        self.created = self.updated = self.removed = 0
        self._surplus: list[tuple[Path, list[Model]]] = []

    def table(
        self, path: Path, parsed: Parsed, *, key: Sequence[str], among: QuerySet[Any], removes: bool = True
    ) -> None:
        """Bring one table in line with the rows of one file, and give every parsed object its primary key.

        `parsed` holds unsaved objects, each with its row. They may refer to objects of an earlier call, and
        to an object before them in the same list. `key` names the fields that tell a row from all others
        of `among`. With `removes`, rows of `among` that the file no longer holds go at `finish`; where the
        model has a citation, only those with one, since a row without was entered by hand.

        Raises DataFileError for a key that is there twice and for a value that its field refuses.
        """
        model = among.model
        fields = [field for field in model._meta.concrete_fields if not field.primary_key]
        own = next((field for field in fields if field.related_model is model), None)
        compared = [field for field in fields if field is not own]
        held = {self._key(found, key): found for found in among}
        places: dict[tuple[Any, ...], str] = {}
        new: list[Model] = []
        changed: list[Model] = []
        changed_fields: set[str] = set()
        parents: list[tuple[Model, Model | None, Any]] = []

        for row, item in parsed:
            self._take_up_keys(item, compared)
            own_key = self._key(item, key)
            if own_key in places:
                raise row.fault(f"the same {' and '.join(key)} as in {places[own_key]}.")
            places[own_key] = row.place
            found = held.pop(own_key, None)
            if own is not None:
                # Rows of one table are written together, so references among them are written afterwards.
                before = None if found is None else getattr(found, own.attname)
                parents.append((item, getattr(item, own.name), before))
                setattr(item, own.name, None)
            differing = [
                field.name
                for field in compared
                if found is None or getattr(found, field.attname) != getattr(item, field.attname)
            ]
            if differing:
                self._check(row, item, fields)
            if found is None:
                new.append(item)
                continue
            item.pk, item._state.adding = found.pk, False
            if differing:
                changed.append(item)
                changed_fields.update(differing)

        try:
            model._base_manager.bulk_create(new)
            if changed:
                model._base_manager.bulk_update(changed, sorted(changed_fields))
            moved = self._set_parents(own, parents)
        except IntegrityError as error:
            raise DataFileError(path, "", f"the rows break a rule together: {error}") from error
        self.created += len(new)
        self.updated += len({item.pk for item in [*changed, *moved]} - {item.pk for item in new})
        if removes:
            cited = any(field.name == "citation" for field in fields)
            gone = [found for found in held.values() if not cited or found.citation_id is not None]
            if gone:
                self._surplus.append((path, gone))

    def links(self, model: type[Model], name: str, pairs: Iterable[tuple[Model, Iterable[Model]]]) -> None:
        """Make the many-to-many field hold exactly the given targets for each given source."""
        field: Any = model._meta.get_field(name)
        through: Any = field.remote_field.through
        source, target = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        listed = [(one.pk, [other.pk for other in others]) for one, others in pairs]
        wanted = {(one, other) for one, others in listed for other in others}
        rows = through._base_manager.filter(**{f"{source}__in": [one for one, _ in listed]})
        held = {(getattr(row, source), getattr(row, target)): row.pk for row in rows}
        missing = sorted(wanted - held.keys())
        surplus = [pk for pair, pk in held.items() if pair not in wanted]
        through._base_manager.bulk_create([through(**{source: one, target: two}) for one, two in missing])
        if surplus:
            through._base_manager.filter(pk__in=surplus).delete()
        self.created += len(missing)
        self.removed += len(surplus)

    def finish(self) -> None:
        """Remove the rows that left the files, in the reverse order of the calls.

        Raises DataFileError naming the file where something that stays still refers to such a row.
        """
        for path, objects in reversed(self._surplus):
            model = type(objects[0])
            keys = [found.pk for found in objects]
            for relation in model._meta.related_objects:
                other: Any = relation.related_model
                pointing = other._base_manager.filter(**{f"{relation.field.name}__in": keys})
                if other is model:
                    pointing = pointing.exclude(pk__in=keys)
                if count := pointing.count():
                    raise self._still_used(path, objects, f"{count} × {other._meta.verbose_name}")
            try:
                model._base_manager.filter(pk__in=keys).delete()
            except ProtectedError as error:
                raise self._still_used(path, objects, f"{len(error.protected_objects)} other rows") from error
            self.removed += len(objects)
        self._surplus.clear()

    @staticmethod
    def _still_used(path: Path, objects: list[Model], users: str) -> DataFileError:
        names = ", ".join(f"“{found}”" for found in objects[:5])
        return DataFileError(path, "", f"{names} left the file, but something refers to it: {users}.")

    @staticmethod
    def _key(item: Model, key: Sequence[str]) -> tuple[Any, ...]:
        return tuple(getattr(item, item._meta.get_field(name).attname) for name in key)  # type: ignore[union-attr]

    @staticmethod
    def _take_up_keys(item: Model, fields: Iterable[Field[Any, Any]]) -> None:
        """Set references again: an object that was saved since has its primary key only now."""
        for field in fields:
            if field.is_relation and field.is_cached(item):  # type: ignore[attr-defined]
                setattr(item, field.name, getattr(item, field.name))

    @staticmethod
    def _check(row: Row, item: Model, fields: Iterable[Field[Any, Any]]) -> None:
        try:
            item.clean_fields(exclude=[field.name for field in fields if field.is_relation])
        except ValidationError as error:
            name, messages = next(iter(error.message_dict.items()))
            raise row.fault(f"“{name}”: {messages[0]}") from error

    @staticmethod
    def _set_parents(
        own: Field[Any, Any] | None, parents: list[tuple[Model, Model | None, Any]]
    ) -> list[Model]:
        if own is None:
            return []
        moved = []
        for item, parent, before in parents:
            setattr(item, own.name, parent)
            if before != (parent.pk if parent else None):
                moved.append(item)
        if moved:
            own.model._base_manager.bulk_update(moved, [own.name])
        return moved
