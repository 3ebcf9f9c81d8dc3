"""What the history of a table tells its loader: which rows came from the files and which people changed."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db.models import Exists, Model, OuterRef, QuerySet

from boards.models import Record
from boards.queries.history import LOADED

Key = tuple[Any, ...]


class Traces:
    """The history of one kind of record, as its loader sees it.

    A row is people's own once its history holds an entry that the loader did not write. A row without any
    history was loaded by a version that kept none, and is the files'.
    """

    def __init__(self, model: type[Record]) -> None:
        history: Any = model.history
        self.model = model
        self.entries: QuerySet[Any] = history.order_by()
        self.pk_name = model._meta.pk.attname

    def annotate(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Give each row `is_from_files` and `is_peoples_own`; a row that is neither has no history."""
        of_row = self._of(OuterRef("pk"))
        return rows.annotate(
            is_from_files=Exists(of_row.filter(history_change_reason=LOADED)),
            is_peoples_own=Exists(of_row.exclude(history_change_reason=LOADED)),
        )

    def keys_once_held(self, keys: Collection[Key], columns: Sequence[str]) -> dict[Key, Any]:
        """Return those of the keys that a row of people's own once had, with the primary key of that row.

        So a row of the files is found again that somebody gave another name or day since, and one that
        somebody removed is known as such. The first of `columns` tells whose rows are looked at.
        """
        owners = {key[0] for key in keys}
        own = self._of(OuterRef(self.pk_name)).exclude(history_change_reason=LOADED)
        entries = self.entries.filter(Exists(own), **{f"{columns[0]}__in": owners}).order_by("history_id")
        held = {tuple(key): pk for pk, *key in entries.values_list(self.pk_name, *columns)}
        return {key: held[key] for key in keys if key in held}

    def write(self, added: Collection[Model], changed: Collection[Model]) -> None:
        """Add an entry of the loader for each record, with its links as they are now."""
        manager: Any = self.model.history
        written: list[Any] = []
        for records, is_change in ((added, False), (changed, True)):
            if records:
                written += manager.bulk_history_create(
                    records, default_change_reason=LOADED, update=is_change
                )
        for link in self.entries.model._history_m2m_fields:
            self._write_links(link, written)

    def sign_removal(self, keys: Iterable[Any]) -> None:
        """Say in the history of records that were just removed that the loader did it."""
        gone = self.entries.filter(history_type="-", **{f"{self.pk_name}__in": keys})
        gone.update(history_change_reason=LOADED)

    def _of(self, pk: Any) -> QuerySet[Any]:
        return self.entries.filter(**{self.pk_name: pk})

    def _write_links(self, link: Any, written: Iterable[Any]) -> None:
        entries = {getattr(entry, self.pk_name): entry for entry in written}
        if not entries:
            return
        copy = getattr(self.entries.model, link.name).model
        through, source = link.remote_field.through, f"{link.m2m_field_name()}_id"
        columns = [column.attname for column in through._meta.concrete_fields]
        rows = through._base_manager.filter(**{f"{source}__in": entries})
        copy._base_manager.bulk_create(
            copy(history=entries[getattr(row, source)], **{name: getattr(row, name) for name in columns})
            for row in rows
        )
