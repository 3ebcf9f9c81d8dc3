"""How a provision or a piece of guidance stands on a day: in force, to come, ended, or replaced."""

import datetime
from enum import StrEnum


class Standing(StrEnum):
    IN_FORCE = "in_force"
    TO_COME = "to_come"
    ENDED = "ended"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        return {
            "in_force": "In force",
            "to_come": "Not in force yet",
            "ended": "No longer in force",
            "replaced": "Replaced",
        }[self.value]


def standing(
    in_force_from: datetime.date | None,
    in_force_to: datetime.date | None,
    replaced_by: str,
    day: datetime.date,
) -> Standing:
    """Return how a provision stands on the day; its first and its last day are days in force.

    An empty start is before any day. What has a successor and a last day holds until that day; what has a
    successor and no last day counts as replaced, since nobody can say that it still holds.
    """
    if in_force_from and in_force_from > day:
        return Standing.TO_COME
    if in_force_to and in_force_to < day:
        return Standing.ENDED
    return Standing.REPLACED if replaced_by and not in_force_to else Standing.IN_FORCE
