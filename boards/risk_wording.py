"""What the pages of the risk register say in a sentence."""

import datetime
from collections import Counter
from collections.abc import Collection

from boards.deadlines import DueState, due_state
from boards.risk import Band, Direction, Rating
from boards.risk_rows import RiskRow
from boards.wording import joined, number_word, numbered
from cescb.kit.periods import long_date

UNRATED = "not rated yet"


def register_sentence(rows: Collection[RiskRow], day: datetime.date) -> str:
    """Count the open risks of the day by band, and the reviews that are overdue; empty without any."""
    if not rows:
        return ""
    bands = Counter(row.net.band.value if row.net else UNRATED for row in rows)
    known = [(bands[name], name) for name in (*reversed(Band), UNRATED) if bands[name]]
    parts = [name if len(rows) == 1 else f"{number_word(number)} {name}" for number, name in known]
    late = sum(1 for row in rows if due_state(row.due_on, day) is DueState.OVERDUE)
    verb = "was" if len(rows) == 1 else "were"
    ending = (
        f" {numbered(late, 'review').capitalize()} {'is' if late == 1 else 'are'} overdue." if late else ""
    )
    return f"On {long_date(day)} {numbered(len(rows), 'risk')} {verb} open: {joined(parts)}.{ending}"


def risk_sentence(row: RiskRow) -> str:
    """Say where the net score stands, how it moved at the newest review, and how far the target is."""
    net, target = row.net, row.target
    if net is None:
        return "It has not been rated yet."
    if row.movement:
        lead = f"At the newest review the net score went {row.movement.text}"
        if row.movement.direction is Direction.SAME:
            lead = f"At the newest review the net score stayed {row.movement.text}"
    else:
        lead = f"The net score is {net.score} ({net.band})"
    return f"{lead}. {target_sentence(net, target)}"


def target_sentence(net: Rating, target: Rating | None) -> str:
    if target is None:
        return "No target is set."
    above = net.score - target.score
    if above > 0:
        return f"It stands {numbered(above, 'point')} above its target of {target.score} ({target.band})."
    return (
        "Its target is reached." if above == 0 else f"Its target of {target.score} ({target.band}) is higher."
    )
