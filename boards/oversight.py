"""Who oversees whom: bodies that oversee each other, and bodies to which nobody looks."""

from collections.abc import Iterable
from dataclasses import dataclass

OVERSIGHT = frozenset({"holds_to_account", "scrutinises", "oversees"})
REPORTING = "reports_to"


@dataclass(frozen=True)
class MutualOversight:
    """Two bodies of which each oversees the other, with the kinds of oversight in both directions."""

    one: str
    other: str
    by_one: tuple[str, ...]
    by_other: tuple[str, ...]


def mutual_oversight(relations: Iterable[tuple[str, str, str]]) -> tuple[MutualOversight, ...]:
    """Find the pairs among relations given as (source, kind, target).

    Only the kinds in OVERSIGHT count: bodies that report to each other or meet are not mutual overseers.
    """
    kinds: dict[tuple[str, str], list[str]] = {}
    for source, kind, target in relations:
        if kind in OVERSIGHT:
            kinds.setdefault((source, target), []).append(kind)
    return tuple(
        MutualOversight(one, other, tuple(found), tuple(kinds[other, one]))
        for (one, other), found in kinds.items()
        if one < other and (other, one) in kinds
    )


def without_owner(bodies: Iterable[str], relations: Iterable[tuple[str, str, str]]) -> tuple[str, ...]:
    """Return the bodies that nobody oversees and that report to nobody, in the order given.

    `relations` are (source, kind, target). Only the kinds in OVERSIGHT and reporting make an owner: a body
    that is met or sent papers answers to nobody by that, and one that oversees others may still be without.
    """
    owned: set[str] = set()
    for source, kind, target in relations:
        if kind in OVERSIGHT:
            owned.add(target)
        elif kind == REPORTING:
            owned.add(source)
    return tuple(body for body in bodies if body not in owned)
