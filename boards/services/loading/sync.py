"""Brings database tables in line with the rows of data files, in few queries whatever the number of rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Model, QuerySet

from boards.models import Record
from boards.services.loading.pairs import AnyField, Pair, check, key_of, refused, take_up_keys
from boards.services.loading.traces import Key, Traces
from cescb.kit.datafiles import Row

Parsed = Sequence[tuple[Row, Model]]


class Sync:
    """Creates, updates and removes rows so that tables hold what the data files say.

    What people did by hand is kept. In a model with history (`boards.models.Record`) a row that anybody but
    the loader has touched stays as it is; one that somebody removed is not created again, and neither is a
    row that would refer to it. A row that left the files stays while anything else refers to it.

    Call `table` and `links` for parents before children, then `finish`, which removes what the files no
    longer hold, children first, and writes the history. Everything happens inside the caller's transaction,
    which must be rolled back when a DataFileError comes out.

    `created`, `updated` and `removed` count rows; all are 0 when the files say what the tables hold.
    """

    def __init__(self) -> None:
        self.created = self.updated = self.removed = 0
        self._surplus: list[tuple[type[Model], list[Any]]] = []
        self._added: dict[type[Model], dict[Any, Model]] = defaultdict(dict)
        self._changed: dict[type[Model], dict[Any, Model]] = defaultdict(dict)
        # By identity, since an object that is not created has no primary key.
        self._peoples_own: dict[int, Model] = {}
        self._not_created: dict[int, Model] = {}
        self._left_alone: set[tuple[type[Model], Any]] = set()

    @property
    def left_alone(self) -> int:
        """How many rows are not what the files say, since people changed, removed or still use them."""
        return len(self._left_alone) + len(self._not_created)

    def table(
        self, path: Path, parsed: Parsed, *, key: Sequence[str], among: QuerySet[Any], removes: bool = True
    ) -> None:
        """Bring one table in line with the rows of one file, and give every stored object its primary key.

        `parsed` holds unsaved objects, each with its row. They may refer to objects of an earlier call and
        to objects of the same list. `key` names the fields that tell a row from all others of `among`; in a
        model with history the first of them is what the record belongs to. With `removes`, rows of `among`
        that the file no longer holds go at `finish`; in a model without history only those with a citation,
        since one that has none was entered by hand.

        Raises DataFileError for a key that is there twice and for a value that the table refuses.
        """
        model = among.model
        traces = Traces(model) if issubclass(model, Record) else None
        fields = [field for field in model._meta.concrete_fields if not field.primary_key]
        # Rows of one table are written together, so references among them are written afterwards.
        inner = [field for field in fields if field.related_model is model]
        compared = [field for field in fields if field not in inner]
        columns = [model._meta.get_field(name).attname for name in key]
        held = {key_of(row, columns): row for row in (traces.annotate(among) if traces else among)}

        pairs = self._pairs(parsed, compared, key, columns, held, traces)
        targets = [{field: getattr(pair.item, field.name) for field in inner} for pair in pairs]
        for pair in pairs:
            for field in inner:
                setattr(pair.item, field.name, None)
        written = [pair for pair in pairs if not pair.is_peoples_own]
        self._write(path, model, written, compared)
        for pair, target in zip(pairs, targets, strict=True):
            for field, other in target.items():
                setattr(pair.item, field.name, other if other is not None and other.pk else None)
        self._write_inner(model, written, inner)
        for pair in pairs:
            if pair.is_peoples_own:
                self._peoples_own[id(pair.item)] = pair.item
                if pair.differing(fields):
                    self._left_alone.add((model, pair.item.pk))
            elif traces and pair.found is not None and not pair.found.is_from_files:
                self._added[model][pair.item.pk] = pair.item
        if removes:
            claimed = {pair.item.pk for pair in pairs}
            self._set_aside(model, [row for row in held.values() if row.pk not in claimed])

    def links(self, model: type[Model], name: str, pairs: Sequence[tuple[Model, Iterable[Model]]]) -> None:
        """Make the many-to-many field hold exactly the given targets for each given source.

        The links of a source that people changed stay as they are.
        """
        field: Any = model._meta.get_field(name)
        through: Any = field.remote_field.through
        source, target = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        sources = {one.pk: one for one, _ in pairs if one.pk is not None}
        wanted = {(one.pk, other.pk) for one, others in pairs for other in others if one.pk and other.pk}
        rows = through._base_manager.filter(**{f"{source}__in": sources})
        held = {(getattr(row, source), getattr(row, target)): row.pk for row in rows}
        differing = {pair[0] for pair in wanted ^ held.keys()}
        own = {pk for pk in differing if id(sources[pk]) in self._peoples_own}
        self._left_alone.update((model, pk) for pk in own)
        missing = sorted(pair for pair in wanted - held.keys() if pair[0] not in own)
        surplus = [row for pair, row in held.items() if pair not in wanted and pair[0] not in own]
        through._base_manager.bulk_create([through(**{source: one, target: two}) for one, two in missing])
        if surplus:
            through._base_manager.filter(pk__in=surplus).delete()
        self.created += len(missing)
        self.removed += len(surplus)
        self._changed[model].update((pk, sources[pk]) for pk in differing - own)

    def finish(self) -> None:
        """Remove the rows that left the files, in the reverse order of the calls, and write the history."""
        for model, rows in reversed(self._surplus):
            used = used_among(model, {row.pk for row in rows})
            self._left_alone.update((model, pk) for pk in used)
            gone = {row.pk for row in rows} - used
            if gone:
                model._base_manager.filter(pk__in=gone).delete()
                self.removed += len(gone)
                if issubclass(model, Record):
                    Traces(model).sign_removal(gone)
        for model in {**self._added, **self._changed}:
            if issubclass(model, Record):
                added, changed = self._added[model], self._changed[model]
                changed = {pk: item for pk, item in changed.items() if pk not in added}
                Traces(model).write(list(added.values()), list(changed.values()))
        self._surplus.clear()
        self._added.clear()
        self._changed.clear()

    def _pairs(
        self,
        parsed: Parsed,
        fields: Sequence[AnyField],
        key: Sequence[str],
        columns: Sequence[str],
        held: dict[Key, Any],
        traces: Traces | None,
    ) -> list[Pair]:
        """Find the stored row of each object, without the objects that people do not want to come back."""
        live = [(row, item) for row, item in parsed if not self._refers_to_what_is_gone(item, fields)]
        places: dict[Key, str] = {}
        for row, item in live:
            take_up_keys(item, fields)
            own_key = key_of(item, columns)
            if own_key in places:
                names = " and ".join(name for name in key if name != "board")
                raise row.fault(f"the same {names} as in {places[own_key]}.")
            places[own_key] = row.place
        missing = places.keys() - held.keys()
        once_held = traces.keys_once_held(missing, columns) if traces and missing else {}
        by_pk = {row.pk: row for row in held.values()}
        pairs = []
        for row, item in live:
            own_key = key_of(item, columns)
            found = held.get(own_key) or by_pk.get(once_held.get(own_key))
            if found is None and own_key in once_held:
                self._not_created[id(item)] = item
                continue
            if found is not None:
                item.pk, item._state.adding = found.pk, False
            pairs.append(Pair(row, item, found))
        return pairs

    def _refers_to_what_is_gone(self, item: Model, fields: Iterable[AnyField]) -> bool:
        references = (field.name for field in fields if field.is_relation and field.is_cached(item))  # type: ignore[attr-defined]
        gone = any(id(getattr(item, name)) in self._not_created for name in references)
        if gone:
            self._not_created[id(item)] = item
        return gone

    def _write(
        self, path: Path, model: type[Model], pairs: Sequence[Pair], fields: Sequence[AnyField]
    ) -> None:
        """Create what is new and update what differs, apart from references inside the table."""
        differing = {id(pair): pair.differing(fields) for pair in pairs}
        touched = [pair for pair in pairs if differing[id(pair)]]
        new = [pair.item for pair in touched if pair.found is None]
        changed = [pair.item for pair in touched if pair.found is not None]
        for pair in touched:
            check(pair)
        names = {name for pair in touched if pair.found is not None for name in differing[id(pair)]}
        if not touched:
            return
        try:
            with transaction.atomic():
                model._base_manager.bulk_create(new)
                if changed:
                    model._base_manager.bulk_update(changed, sorted(names))
        except IntegrityError as error:
            raise refused(path, model, touched, error) from error
        self.created += len(new)
        self.updated += len(changed)
        self._added[model].update((item.pk, item) for item in new)
        self._changed[model].update((item.pk, item) for item in changed)

    def _write_inner(self, model: type[Model], pairs: Iterable[Pair], fields: Sequence[AnyField]) -> None:
        """Write the references between rows of the one table."""
        moved = [
            pair.item
            for pair in pairs
            if any(
                getattr(pair.item, field.attname) != getattr(pair.found, field.attname, None)
                for field in fields
            )
        ]
        if moved:
            model._base_manager.bulk_update(moved, [field.name for field in fields])
        for item in moved:
            if item.pk not in self._added[model] and item.pk not in self._changed[model]:
                self.updated += 1
                self._changed[model][item.pk] = item

    def _set_aside(self, model: type[Model], rows: Sequence[Any]) -> None:
        """Keep what the file no longer holds for `finish`, apart from what is not the files' to remove."""
        if issubclass(model, Record):
            departed = [row for row in rows if row.is_peoples_own and row.is_from_files]
            self._left_alone.update((model, row.pk) for row in departed)
            rows = [row for row in rows if not row.is_peoples_own]
        elif any(field.name == "citation" for field in model._meta.concrete_fields):
            rows = [row for row in rows if row.citation_id is not None]
        if rows:
            self._surplus.append((model, list(rows)))


def used_among(model: type[Model], keys: set[Any]) -> set[Any]:
    """Return those of the rows that others refer to, which are not among them or are used themselves."""
    used: set[Any] = set()
    while fresh := set(references_to(model, keys - used)) & (keys - used):
        used |= fresh
    return used


def references_to(model: type[Model], keys: set[Any]) -> Iterator[Any]:
    """Yield those of the primary keys that rows hold which are not among them."""
    for relation in model._meta.related_objects:
        name, other = relation.field.name, relation.related_model
        rows = other._base_manager.filter(**{f"{name}__in": keys})
        if other is model:
            rows = rows.exclude(pk__in=keys)
        yield from rows.values_list(name, flat=True)
