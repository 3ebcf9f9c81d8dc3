"""Reads what the getters of a row do not: references to other rows, terms, whole TOML files."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from cescb.kit.datafiles import DataFileError, Row, read_toml

T = TypeVar("T")


def one_of(row: Row, name: str, known: dict[str, T], what: str) -> T:
    """Return the object that the cell names; an empty cell or an unknown code is a fault."""
    row.required(name)
    found = row.lookup(name, known, what)
    assert found is not None
    return found


def lookup_each(row: Row, name: str, known: dict[str, T], what: str) -> list[T]:
    """Return the objects that a list of codes names; an unknown or repeated code is a fault."""
    found: dict[str, T] = {}
    for code in row.words(name):
        if code not in known:
            some = ", ".join(sorted(known)[:12])
            raise row.fault(f"“{name}” has “{code}”, which is no {what}. Known: {some}.")
        if code in found:
            raise row.fault(f"“{name}” has “{code}” twice.")
        found[code] = known[code]
    return list(found.values())


def term(row: Row) -> dict[str, datetime.date | None]:
    """Return starts_on and ends_on, each None where empty; an end before the start is a fault."""
    starts_on, ends_on = row.date("starts_on"), row.date("ends_on")
    if starts_on and ends_on and ends_on < starts_on:
        raise row.fault("“ends_on” is before “starts_on”.")
    return {"starts_on": starts_on, "ends_on": ends_on}


def check_tables(path: Path, *, single: Iterable[str] = (), repeated: Iterable[str] = ()) -> None:
    """Raise DataFileError for a table of a TOML file that is missing, not known or of the other kind."""
    content = read_toml(path)
    kinds = {**dict.fromkeys(single, dict), **dict.fromkeys(repeated, list)}
    for name in sorted(kinds.keys() | content.keys()):
        if name not in kinds:
            raise DataFileError(path, name, "nobody reads this table; check its name.")
        right = isinstance(content.get(name), kinds[name])
        if not right or (kinds[name] is list and not all(isinstance(one, dict) for one in content[name])):
            form = f"[{name}]" if kinds[name] is dict else f"[[{name}]]"
            raise DataFileError(path, name, f"the file needs the table, written {form}.")
