"""Checks that every specification shares; each raises ValueError with a sentence."""

from collections.abc import Iterable, Sequence

from .units import Value, check_value


def check_title(title: str) -> None:
    if not title.strip():
        raise ValueError("A chart needs a title.")


def check_labels(labels: Sequence[str], what: str) -> None:
    """Labels must be there and differ, since the table and the sentence name values by them."""
    if not labels:
        raise ValueError(f"A chart needs {what}; none were given.")
    repeated = sorted({label for label in labels if list(labels).count(label) > 1})
    if repeated:
        raise ValueError(f"The {what} must differ; repeated: {', '.join(repeated)}.")


def check_values(values: Iterable[Value], what: str, *, may_be_negative: bool = True) -> None:
    for value in values:
        check_value(value, what)
        if value is not None and value < 0 and not may_be_negative:
            raise ValueError(f"{what}: a part of a whole is never negative, but one is {value}.")
