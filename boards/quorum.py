"""Whether enough of the right members came for a meeting to decide.

The rule is each group's own; how it is read is the same for all. Observers and advisers take part without
deciding, so they count neither among those present nor among those of whom a share is asked. A seat that is
vacant, or whose holder is not yet a member, is left out of the share: nobody could have come for it, and an
agency that is slow to name somebody must not keep the others from deciding. School governing bodies read
their quorum in the same way (half of the membership, rounded up, excluding vacancies: regulation 58 of the
Federation of Maintained Schools (Wales) Regulations 2014). A share is rounded up to whole members.

A blank is neither a presence nor an absence. The answer is yes where the quorum is reached without the
blanks, no where it would be missed even if all of them had come, and open otherwise.
"""

import math
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from boards.attendance import DEPUTY, NOT_RECORDED, OUTSIDE, PRESENT
from boards.wording import Percent, exact_share, joined, number_word, numbered, sentence_case, share_words

CHAIR, MEMBER, LAY, OBSERVER, ADVISER = "chair", "member", "lay", "observer", "adviser"

NOT_DECIDING = frozenset({OBSERVER, ADVISER})


@dataclass(frozen=True)
class QuorumRule:
    """What a group asks of its meetings. None, and 0, set nothing; what is set must all be met.

    `minimum` is a number of members, `share` a percentage of the seats that count, `agencies` and
    `statutory_agencies` numbers of different agencies. Where `deputies_count`, a deputy stands for the
    member, the chair's deputy also for the chair. With `one_per_agency` all seats of an agency count as one
    member.

    Raises ValueError for a negative number or a share of more than 100 per cent.
    """

    minimum: int | None = None
    share: Percent | None = None
    agencies: int | None = None
    statutory_agencies: int | None = None
    needs_chair: bool = False
    deputies_count: bool = True
    one_per_agency: bool = False

    def __post_init__(self) -> None:
        if any(number is not None and number < 0 for number in self._numbers):
            raise ValueError("A quorum cannot ask for fewer than no members.")
        if self.share is not None and self.share > 100:
            raise ValueError("A quorum cannot ask for more than 100% of the members.")

    @property
    def _numbers(self) -> tuple[int | Percent | None, ...]:
        return self.minimum, self.share, self.agencies, self.statutory_agencies

    @property
    def is_set(self) -> bool:
        """Whether the rule asks for anything at all."""
        return self.needs_chair or any(self._numbers)

    def members_needed(self, members: int) -> int | None:
        """How many of so many members must come; None where the rule sets neither a number nor a share.

        A share of nobody is still one member, since a meeting of nobody decides nothing.
        """
        needs = [self.minimum] if self.minimum else []
        if self.share:
            needs.append(max(1, math.ceil(exact_share(self.share) * members)))
        return max(needs, default=None)


@dataclass(frozen=True)
class SeatAt:
    """A seat at one meeting: `standing` and `mark` are values of Seat.Standing and Attendance.Mark.

    `agency` is the agency's key; None for a seat that speaks for no agency, such as an independent chair's:
    it counts as a member and never as an agency. A lay member's seat is read so whatever its agency. A mark
    of None has not been entered, which is the same as not recorded.
    """

    agency: str | int | None
    standing: str
    is_statutory: bool
    mark: str | None


@dataclass(frozen=True)
class QuorumResult:
    """`is_quorate` is None where the rule sets nothing or the blanks decide; `reasons` says which.

    `present` members came out of `members`, the seats that count; for `not_recorded` of them the record is
    blank. `needed` is how many members must come, None where the rule sets neither a number nor a share.
    `reasons` are sentences, one for each thing that the rule asks, then what was left out of the count.
    """

    is_quorate: bool | None
    present: int
    needed: int | None
    members: int
    not_recorded: int
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class _Count:
    present: int
    blank: int
    all: int


@dataclass(frozen=True)
class _Part:
    """One thing that the rule asks, its sentence, and whether it is met: None where the blanks decide."""

    is_met: bool | None
    sentence: str


def check_quorum(rule: QuorumRule, seats: Iterable[SeatAt]) -> QuorumResult:
    """Apply the rule to the seats of a group at one meeting."""
    known = list(seats)
    deciding = [seat for seat in known if seat.standing not in NOT_DECIDING and seat.mark not in OUTSIDE]
    members = _count((_place(rule, number, seat), _came(rule, seat)) for number, seat in enumerate(deciding))
    parts = _parts(rule, deciding, members)
    return QuorumResult(
        is_quorate=_all_met(part.is_met for part in parts),
        present=members.present,
        needed=rule.members_needed(members.all),
        members=members.all,
        not_recorded=members.blank,
        reasons=(*(part.sentence for part in parts), *_notes(rule, known)),
    )


def describe_rule(rule: QuorumRule) -> str:
    """Say in one sentence what the rule asks."""
    if not rule.is_set:
        return "No quorum is set."
    needs = []
    if rule.minimum:
        needs.append(f"at least {numbered(rule.minimum, 'member')}")
    if rule.share:
        least = "" if rule.share == 100 else "at least "
        needs.append(f"{least}{share_words(rule.share)} of the members in post")
    if rule.agencies:
        needs.append(f"at least {numbered(rule.agencies, 'agency', 'different agencies')}")
    if rule.statutory_agencies:
        partners = numbered(rule.statutory_agencies, "statutory partner", "different statutory partners")
        needs.append(f"at least {partners}")
    if rule.needs_chair:
        needs.append("the chair or the chair’s deputy" if rule.deputies_count else "the chair in person")
    counts = ["deputies count" if rule.deputies_count else "deputies do not count"]
    if rule.one_per_agency:
        counts.append("the seats of one agency count once")
    return f"A meeting needs {joined(needs)}; {', '.join(counts)}, and observers and advisers never count."


def _parts(rule: QuorumRule, deciding: list[SeatAt], members: _Count) -> list[_Part]:
    agencies = [(seat.agency, seat) for seat in deciding if _speaks_for_agency(seat)]
    parts = []
    if needed := rule.members_needed(members.all):
        once = ", each agency counted once" if rule.one_per_agency else ""
        parts.append(_part(members, needed, ("member", "members"), once))
    if rule.agencies:
        count = _count((agency, _came(rule, seat)) for agency, seat in agencies)
        parts.append(_part(count, rule.agencies, ("agency", "agencies")))
    if rule.statutory_agencies:
        count = _count((agency, _came(rule, seat)) for agency, seat in agencies if seat.is_statutory)
        parts.append(_part(count, rule.statutory_agencies, ("statutory partner", "statutory partners")))
    if rule.needs_chair:
        parts.append(_chair_part(rule, [seat for seat in deciding if seat.standing == CHAIR]))
    return parts


def _part(count: _Count, needed: int, noun: tuple[str, str], qualifier: str = "") -> _Part:
    came = f"{sentence_case(_of_all(count, noun))} came{qualifier}"
    blanks = f"the {number_word(count.blank)} not recorded"
    if count.blank:
        came += f", {number_word(count.blank)} {'is' if count.blank == 1 else 'are'} not recorded"
    quorum = f"the quorum is {number_word(needed)}"
    if count.present >= needed:
        return _Part(True, f"{came}; {quorum}.")
    if count.present + count.blank >= needed:
        return _Part(None, f"{came}; {quorum}, so it depends on {blanks}.")
    short = needed - count.present - count.blank
    more = f"{number_word(short)} more {'is' if short == 1 else 'are'} needed"
    return _Part(False, f"{came}; {quorum}, so {more}{f' even with {blanks}' if count.blank else ''}.")


def _of_all(count: _Count, noun: tuple[str, str]) -> str:
    one, many = noun
    if count.all and count.present == count.all:
        return f"the one {one}" if count.all == 1 else f"all {number_word(count.all)} {many}"
    return f"{number_word(count.present)} of {numbered(count.all, one, many)}" if count.all else f"no {one}"


def _chair_part(rule: QuorumRule, chairs: list[SeatAt]) -> _Part:
    came = [_came(rule, seat) for seat in chairs]
    if True in came:
        in_person = any(seat.mark == PRESENT for seat in chairs)
        return _Part(True, "The chair came." if in_person else "The chair’s deputy came.")
    if None in came:
        return _Part(None, "The chair is needed, and for the chair nothing is recorded.")
    if not chairs:
        return _Part(False, "The chair is needed, and nobody holds the chair.")
    return _Part(False, f"The chair is needed and did not come{'' if rule.deputies_count else ' in person'}.")


def _notes(rule: QuorumRule, seats: list[SeatAt]) -> list[str]:
    """Say what came or was empty and does not count, where that bears on the rule."""
    if not rule.is_set:
        return ["No quorum is set for the group."]
    deciding = [seat for seat in seats if seat.standing not in NOT_DECIDING]
    outside = sum(1 for seat in deciding if seat.mark in OUTSIDE)
    deputies = sum(1 for seat in deciding if seat.mark == DEPUTY and not rule.deputies_count)
    guests = sum(1 for seat in seats if seat.standing in NOT_DECIDING and seat.mark in (PRESENT, DEPUTY))
    notes = []
    if outside and rule.share:
        which = (
            "that was vacant or not yet taken up is"
            if outside == 1
            else "that were vacant or not yet taken up are"
        )
        notes.append(f"{sentence_case(numbered(outside, 'seat'))} {which} left out: nobody could have come.")
    if deputies:
        which = "who does not count" if deputies == 1 else "who do not count"
        notes.append(f"{sentence_case(numbered(deputies, 'deputy', 'deputies'))} came, {which}.")
    if guests:
        which = "observer or adviser came, who does" if guests == 1 else "observers or advisers came, who do"
        notes.append(f"{sentence_case(number_word(guests))} {which} not count.")
    return notes


def _came(rule: QuorumRule, seat: SeatAt) -> bool | None:
    """Whether somebody came who counts; None where nothing is recorded."""
    if not seat.mark or seat.mark == NOT_RECORDED:
        return None
    return seat.mark == PRESENT or (seat.mark == DEPUTY and rule.deputies_count)


def _speaks_for_agency(seat: SeatAt) -> bool:
    return seat.agency is not None and seat.standing != LAY


def _place(rule: QuorumRule, number: int, seat: SeatAt) -> Hashable:
    """What the seat counts as: its agency, or a place of its own."""
    if rule.one_per_agency and _speaks_for_agency(seat):
        return "agency", seat.agency
    return "seat", number


def _count(places: Iterable[tuple[Hashable, bool | None]]) -> _Count:
    """Count different places: those for which somebody came, those still open, and all."""
    came: dict[bool | None, set[Hashable]] = {True: set(), False: set(), None: set()}
    for place, state in places:
        came[state].add(place)
    present, blank = came[True], came[None] - came[True]
    return _Count(len(present), len(blank), len(present | blank | came[False]))


def _all_met(parts: Iterable[bool | None]) -> bool | None:
    """No as soon as one part is missed; open where one is open or there is none; yes otherwise."""
    known = list(parts)
    if False in known:
        return False
    return None if not known or None in known else True
