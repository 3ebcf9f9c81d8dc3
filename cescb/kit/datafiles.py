"""Reads the product's data files (CSV and TOML) and names the place of every fault.

A fault carries the file and the row (CSV: the line of the file; TOML: the entry by its code), so that
somebody who edits a file by hand can find it. Readers raise; callers load everything or nothing.
"""

import csv
import datetime
import io
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class DataFileError(Exception):
    """A fault in a data file: where it is and what is wrong."""

    def __init__(self, path: Path | str, place: str, message: str) -> None:
        self.path, self.place, self.message = Path(path), place, message
        super().__init__(f"{self.path}, {place}: {message}" if place else f"{self.path}: {message}")


@dataclass
class Row:
    """One row of a data file; the getters raise DataFileError naming the row when a value is wrong."""

    path: Path
    place: str
    values: dict[str, Any]
    used: set[str] = field(default_factory=set)

    def fault(self, message: str) -> DataFileError:
        return DataFileError(self.path, self.place, message)

    def _raw(self, name: str) -> Any:
        self.used.add(name)
        value = self.values.get(name, "")
        return value.strip() if isinstance(value, str) else value

    def text(self, name: str, default: str = "") -> str:
        """Return the text, or the default where the cell is empty."""
        value = self._raw(name)
        return str(value) if value not in ("", None) else default

    def required(self, name: str) -> str:
        """Return the text; an empty cell is a fault."""
        value = self.text(name)
        if not value:
            raise self.fault(f"“{name}” is empty.")
        return value

    def _read(self, name: str, reader: Callable[[str], T], example: str) -> T | None:
        value = self.text(name)
        if not value:
            return None
        try:
            return reader(value)
        except (ValueError, InvalidOperation) as error:
            raise self.fault(f"“{name}” is “{value}”, which is not {example}.") from error

    def decimal(self, name: str) -> Decimal | None:
        """Return the number, or None for an empty cell. Thousands separators are a fault."""
        value = self._read(name, Decimal, "a number such as 1250 or 87.9")
        if value is not None and not value.is_finite():
            raise self.fault(f"“{name}” is “{value}”, which is not a number.")
        return value

    def integer(self, name: str) -> int | None:
        return self._read(name, int, "a whole number")

    def date(self, name: str) -> datetime.date | None:
        """Return the date, or None for an empty cell; TOML dates and ISO texts are both read."""
        value = self._raw(name)
        if isinstance(value, datetime.date):
            return value
        return self._read(name, datetime.date.fromisoformat, "a date such as 2014-03-31")

    def time(self, name: str) -> datetime.time | None:
        """Return the time of day, or None for an empty cell."""
        return self._read(name, datetime.time.fromisoformat, "a time such as 14:00")

    def boolean(self, name: str) -> bool:
        """Return True for yes, False for no or an empty cell."""
        value = self._raw(name)
        if isinstance(value, bool):
            return value
        if value in ("yes", "no", ""):
            return value == "yes"
        raise self.fault(f"“{name}” is “{value}”. Write yes or no.")

    def choice(self, name: str, choices: Iterable[str], default: str | None = None) -> str:
        """Return one of the allowed words; anything else is a fault that lists them."""
        value = self.text(name) or (default if default is not None else "")
        allowed = list(choices)
        if value not in allowed:
            words = ", ".join(word for word in allowed if word)
            raise self.fault(f"“{name}” is “{value}”. It must be one of: {words}.")
        return value

    def words(self, name: str) -> list[str]:
        """Return a list: a TOML array, or the parts of a cell between semicolons."""
        value = self._raw(name)
        if isinstance(value, list):
            return [str(part) for part in value]
        return [part.strip() for part in str(value).split(";") if part.strip()]

    def lookup(self, name: str, known: dict[str, T], what: str, *, optional: bool = False) -> T | None:
        """Return the object with the code in the cell; an unknown code is a fault that names known ones."""
        code = self.text(name)
        if not code and optional:
            return None
        if code not in known:
            some = ", ".join(sorted(known)[:12])
            raise self.fault(f"“{name}” is “{code}”, which is no {what}. Known: {some}.")
        return known[code]

    def check_names(self, allowed: Iterable[str]) -> None:
        """Raise for a column or key that nobody reads, which is most often a misspelling."""
        unknown = sorted(set(self.values) - set(allowed))
        if unknown:
            raise self.fault(f"unknown column or key: {', '.join(unknown)}.")


def read_csv(path: Path, columns: Iterable[str], optional: Iterable[str] = ()) -> Iterator[Row]:
    """Yield the rows of a UTF-8 CSV file whose head names the given columns, in any order.

    The head may leave out the optional ones, whose cells are then empty. A cell in quotation marks may have
    several lines; its row is placed by the first. Raises DataFileError for a missing file, a missing or
    unknown column, or a row of another length.
    """
    wanted = set(columns)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DataFileError(path, "", "the file does not exist.") from None
    except UnicodeDecodeError as error:
        raise DataFileError(path, "", "the file is not UTF-8 text.") from error
    reader = csv.reader(io.StringIO(text, newline=""))
    head = next(reader, None)
    if head is None:
        raise DataFileError(path, "", "the file is empty; its first row must name the columns.")
    missing, unknown = sorted(wanted - set(head)), sorted(set(head) - wanted - set(optional))
    if missing or unknown:
        parts = [f"missing: {', '.join(missing)}"] if missing else []
        parts += [f"unknown: {', '.join(unknown)}"] if unknown else []
        raise DataFileError(path, "row 1", f"the columns do not fit ({'; '.join(parts)}).")
    line = reader.line_num + 1
    for cells in reader:
        place, line = f"row {line}", reader.line_num + 1
        if not cells:
            continue
        if len(cells) != len(head):
            raise DataFileError(path, place, f"{len(cells)} cells where the head has {len(head)}.")
        yield Row(path, place, dict(zip(head, cells, strict=True)))


def read_toml(path: Path) -> dict[str, Any]:
    """Return the content of a TOML file; raises DataFileError with the line where it cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DataFileError(path, "", "the file does not exist.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataFileError(path, "", f"the file cannot be read: {error}.") from error


def toml_rows(path: Path, table: str, columns: Iterable[str], *, key: str = "code") -> Iterator[Row]:
    """Yield the entries of an array of tables ([[measure]]) as rows, each placed by its code."""
    allowed = list(columns)
    for number, entry in enumerate(read_toml(path).get(table, []), start=1):
        row = Row(path, f"{table} “{entry.get(key, number)}”", entry)
        row.check_names(allowed)
        yield row
