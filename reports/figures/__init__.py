"""References to figures, and their resolution to values with provenance."""

from reports.figures.registry import fetch, resolve, resolve_one
from reports.figures.syntax import BadReference, Format, Quantity, find_references, parse
from reports.figures.values import Figure, Resolved, Unresolved

__all__ = [
    "BadReference",
    "Figure",
    "Format",
    "Quantity",
    "Resolved",
    "Unresolved",
    "fetch",
    "find_references",
    "parse",
    "resolve",
    "resolve_one",
]
