"""Turns the rows of a board's CSV files into unsaved objects that refer to each other.

What a cell may hold follows from its field: its type, its choices, whether it may be empty, and what it
refers to. The getters raise DataFileError naming the file and the row.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import models
from django.db.models import Model

from boards.models import Board, Criterion, FinancialYear
from boards.services.loading.citations import Citations
from boards.services.loading.tables import AnyField, Table
from cescb.kit.datafiles import Row, read_csv

Links = list[tuple[Model, list[Model]]]

# The first class that a field is an instance of decides.
GETTERS: tuple[tuple[type[Any], Callable[[Row, str], Any]], ...] = (
    (models.BooleanField, Row.boolean),
    (models.DateField, Row.date),
    (models.TimeField, Row.time),
    (models.DecimalField, Row.decimal),
    (models.IntegerField, Row.integer),
    (models.Field, Row.text),
)


class Known:
    """What the files have named so far, by the codes that later files use."""

    def __init__(self, board: Board, years: Mapping[str, FinancialYear]) -> None:
        self.board = board
        self._objects: dict[type[Model], dict[str, Any]] = defaultdict(dict)
        self._objects[FinancialYear] = dict(years)
        self._objects[Criterion] = {one.slug: one for one in Criterion.objects.all()}
        self._files: dict[type[Model], str] = {
            FinancialYear: "board.toml",
            Criterion: "reference/criteria.toml",
        }

    def file_is(self, model: type[Model], file: str) -> None:
        """Say which file the objects of a model come from, for messages."""
        self._files[model] = file

    def add(self, code: str, item: Model) -> None:
        self._objects[type(item)][code] = item

    def find(self, row: Row, name: str, code: str, model: type[Model], where: str = "of") -> Any:
        """Return the object with the code; `name` is the column that a fault names."""
        known = self._objects[model]
        if code not in known:
            what = f"{model._meta.verbose_name} {where} {self._files[model]}"
            owner = code.rpartition("/")[0]
            near = sorted(each for each in known if each.rpartition("/")[0] == owner) or sorted(known)
            some = ", ".join(near[:12]) or "none"
            raise row.fault(f"“{name}” is “{code}”, which is no {what}. Known: {some}.")
        return known[code]

    def find_each(self, row: Row, name: str, model: type[Model]) -> list[Any]:
        """Return the objects that a list of codes names; a repeated code is a fault."""
        codes = row.words(name)
        for code in codes:
            if codes.count(code) > 1:
                raise row.fault(f"“{name}” has “{code}” twice.")
        return [self.find(row, name, code, model) for code in codes]


@dataclass
class Content:
    """What one file says: its objects in order, each with its row, and their links to others by field."""

    rows: list[tuple[Row, Model]] = field(default_factory=list)
    links: dict[str, Links] = field(default_factory=dict)


def read_table(folder: Path, table: Table, known: Known, citations: Citations) -> Content:
    """Read one file; a file that need not exist and does not has no rows.

    Keeps every object in `known` under its code. Raises DataFileError for the first fault.
    """
    path = folder / table.file
    known.file_is(table.model, table.file)
    content = Content(links={link.name: [] for link in table.links})
    if not table.must_exist and not path.exists():
        return content
    for row in read_csv(path, table.required_columns, table.optional_columns):
        item: Any = table.model(
            **{
                each.name: read_field(row, each, table, known)
                for each in table.fields
                if each.name not in table.ahead
            }
        )
        if hasattr(item, "board_id"):
            item.board = known.board
        if table.is_cited:
            item.citation = citations.of(row)
        for name, derive in table.derived.items():
            setattr(item, name, derive(item))
        for link in table.links:
            if table.is_required(link):
                row.required(link.name)
            content.links[link.name].append((item, known.find_each(row, link.name, link.related_model)))
        content.rows.append((row, item))
        if table.is_numbered_by_place:
            item.position = len(content.rows)
        if table.code:
            known.add(table.code_of(item), item)
    for row, item in content.rows:
        for name in table.ahead:
            setattr(item, name, read_reference(row, table.model._meta.get_field(name), table, known))
    return content


def read_field(row: Row, field: AnyField, table: Table, known: Known) -> Any:
    """Return the value that the row gives the field, or what the field takes where the cell is empty."""
    if field.is_relation:
        return read_reference(row, field, table, known)
    if not row.text(field.name):
        if table.is_required(field):
            row.required(field.name)
        return field.get_default()
    if field.choices:
        return field.to_python(row.choice(field.name, [str(value) for value, _ in field.flatchoices]))
    getter = next(getter for kind, getter in GETTERS if isinstance(field, kind))
    value = getter(row, field.name)
    if isinstance(field, models.PositiveSmallIntegerField) and not field.null and value < 1:
        raise row.fault(f"“{field.name}” is “{value}”. Numbers start at 1.")
    return value


def read_reference(row: Row, field: Any, table: Table, known: Known) -> Any:
    """Return the object that the columns of a reference name together; None where they are empty."""
    columns = table.columns_of(field)
    parts = [row.text(name) for name in columns]
    if not any(parts) and not table.is_required(field):
        return None
    code = "/".join(row.required(name) for name in columns)
    inside = field.related_model is table.model and field.name not in table.ahead
    return known.find(row, columns[-1], code, field.related_model, "above it in" if inside else "of")
