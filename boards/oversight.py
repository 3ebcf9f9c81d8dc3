"""Bodies that oversee one another, so that neither is independent of the other."""

from collections.abc import Iterable
from dataclasses import dataclass

OVERSIGHT = frozenset({"holds_to_account", "scrutinises", "oversees"})


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
