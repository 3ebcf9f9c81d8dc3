"""The one sentence that matters on each page of the board."""

import datetime
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from boards.attendance import AttendanceRate
from boards.models import Group, Meeting
from boards.queries import (
    AttendanceSummary,
    ChangeKind,
    MeetingRecord,
    Plan,
    SeatRow,
    Structure,
    StructureChange,
)
from cescb.kit.numbers import grouped
from cescb.kit.periods import long_date


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: 1 seat; 29 seats; no seats."""
    noun = one if number == 1 else many or f"{one}s"
    return f"{grouped(Decimal(number))} {noun}" if number else f"no {noun}"


def listed(parts: Iterable[str]) -> str:
    """Join parts as a sentence does: a, b and c."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def rate_text(rate: AttendanceRate) -> str:
    """Write a rate as 152 of 203 (74.9%), without the percentage where it is unknown."""
    share = "" if rate.percentage is None else f" ({grouped(rate.percentage, 1)}%)"
    return f"{rate.attended} of {rate.possible}{share}"


def structure_sentence(structure: Structure) -> str:
    groups = structure.current
    if not groups:
        return f"No group of the board is recorded as in place at {long_date(structure.day)}."
    tiers = Counter(group.tier for group in groups)
    names = {
        Group.Tier.MAIN_BOARD: ("the main board", "main boards"),
        Group.Tier.EXECUTIVE: ("the executive", "executives"),
        Group.Tier.SUB_GROUP: ("1 sub-group", "sub-groups"),
    }
    parts = [
        one if tiers[tier] == 1 else f"{tiers[tier]} {many}"
        for tier, (one, many) in names.items()
        if tiers[tier]
    ]
    shared = sum(1 for group in groups if group.is_shared)
    ending = f" Of the groups, {counted(shared, 'is', 'are')} shared with other boards." if shared else ""
    verb = "was" if len(groups) == 1 else "were"
    return f"At {long_date(structure.day)} {listed(parts)} {verb} in place.{ending}"


def astray_sentence(structure: Structure) -> str:
    """Name the groups that report to no group in place on the day; empty where there is none."""
    names = [group.name for group in structure.astray]
    if not names:
        return ""
    verb = "reports" if len(names) == 1 else "report"
    return f"{listed(names)} {verb} to no group that is in place on {long_date(structure.day)}."


def members_sentence(seats: tuple[SeatRow, ...]) -> str:
    """Say how many seats there are and how many belong to statutory partners."""
    if not seats:
        return "No seat is recorded."
    statutory = sum(1 for seat in seats if seat.statutory == seat.statutory.YES)
    named = sum(1 for seat in seats if seat.holders)
    verb = "belongs" if statutory == 1 else "belong"
    return (
        f"{counted(len(seats), 'seat').capitalize()}: {statutory} {verb} to statutory board partners. "
        f"The record names the holder of {counted(named, 'seat')}."
    )


def vacancy_sentence(seats: tuple[SeatRow, ...], day: datetime.date) -> str:
    """Say how many of the seats are vacant on the day and how many terms end soon; empty where none does."""
    vacant = sum(1 for seat in seats if seat.is_vacant)
    ending = sum(1 for seat in seats if seat.ending)
    parts = []
    if vacant:
        parts.append(f"{counted(vacant, 'seat')} {'is' if vacant == 1 else 'are'} vacant")
    if ending:
        parts.append(f"{counted(ending, 'term')} {'ends' if ending == 1 else 'end'} within 90 days")
    return f"On {long_date(day)}, {listed(parts)}." if parts else ""


def changes_sentence(changes: tuple[StructureChange, ...], first: datetime.date, last: datetime.date) -> str:
    """Count the groups that start, end and pass on their work between two days."""
    when = f"Between {long_date(first)} and {long_date(last)}"
    if not changes:
        return f"{when}, nothing changes."
    kinds = Counter(change.kind for change in changes)
    words = {
        ChangeKind.STARTS: ("group starts", "groups start"),
        ChangeKind.ENDS: ("group ends", "groups end"),
        ChangeKind.REPLACED: ("group is replaced", "groups are replaced"),
    }
    parts = [counted(kinds[kind], *words[kind]) for kind in ChangeKind if kinds[kind]]
    return f"{when}, {listed(parts)}."


def meetings_sentence(meetings: Iterable[str], year: str) -> str:
    """Count the year's meetings by their states, values of Meeting.State."""
    states = Counter(meetings)
    if not states:
        return f"No meeting is recorded for {year}."
    words = {
        Meeting.State.HELD: "held",
        Meeting.State.PLANNED: "planned",
        Meeting.State.NOT_HELD: "not held",
    }
    parts = [f"{counted(states[state], 'meeting')} {word}" for state, word in words.items() if states[state]]
    return f"In {year}: {listed(parts)}."


def meeting_sentence(record: MeetingRecord) -> str:
    """Say how many seats were filled; for a meeting that was not held, say so."""
    meeting = record.meeting
    if meeting.rate is None:
        return f"This meeting is recorded as {meeting.state.label.lower()}."
    blank = meeting.rate.not_recorded
    ending = f"; for {blank} the record is blank" if blank else ""
    return f"{meeting.rate.attended} of {counted(meeting.rate.possible, 'seat')} attended{ending}."


def attendance_sentence(summary: AttendanceSummary) -> str:
    if not summary.meetings:
        return f"No meeting of the {summary.group.lower()} is recorded as held in {summary.year}."
    met = counted(len(summary.meetings), "time")
    came, share = summary.total, summary.total.percentage
    ending = "" if share is None else f" ({grouped(share, 1)}%)"
    return (
        f"The {summary.group.lower()} met {met}, and {came.attended} of {came.possible} possible attendances"
        f"{ending} are recorded."
    )


def same_body_sentence(plan: Plan) -> str:
    """Say for how many outcomes one body delivers and challenges; empty where there is none."""
    both = len(plan.same_body)
    if not both:
        return ""
    return (
        f"For {both} of {counted(len(plan.outcomes), 'outcome')} the body that monitors and challenges is "
        f"also one that plans and delivers, so nobody independent looks at {'it' if both == 1 else 'them'}."
    )


def plan_sentence(plan: Plan) -> str:
    if not plan.outcomes:
        return f"No outcome is recorded for {plan.year}."
    total, both = len(plan.outcomes), len(plan.same_body) or "none"
    return (
        f"The plan for {plan.year} has {counted(len(plan.objectives), 'objective')} and "
        f"{counted(total, 'outcome')}; for {both} of them the body that challenges also delivers."
    )
