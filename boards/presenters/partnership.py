"""What the page of the partnership says of its bodies, its memorandum and the papers that go round."""

import datetime

from boards.models import BodyRelation
from boards.queries.endings import EndingBody
from boards.queries.memoranda import Memoranda, VersionRow
from boards.queries.partnership import Framework
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date


def partnership_sentence(framework: Framework) -> str:
    """Say how many bodies there are, which oversee each other, and how many answer to nobody on record."""
    if not framework.bodies:
        return "No other body of the partnership is recorded."
    mutual, alone = len(framework.mutual), len(framework.without_owner)
    pairs = {0: "no two oversee each other", 1: "two oversee each other"}.get(
        mutual, f"{number_word(mutual)} pairs oversee each other"
    )
    owners = {0: "each answers to somebody", 1: "one answers to nobody that the record names"}.get(
        alone, f"{number_word(alone)} answer to nobody that the record names"
    )
    return f"{sentence_case(numbered(len(framework.bodies), 'body', 'bodies'))}: {pairs}, and {owners}."


def mutual_sentences(framework: Framework) -> list[str]:
    """Say of each pair that oversees each other who does what to whom."""
    sentences = []
    for pair in framework.mutual:
        one, other = framework.body(pair.one).label, framework.body(pair.other).label
        by_one = joined(kind_label(kind) for kind in pair.by_one)
        by_other = joined(kind_label(kind) for kind in pair.by_other)
        sentences.append(f"{one} {by_one} {other}, and {other} {by_other} {one}.")
    return sentences


def kind_label(kind: str) -> str:
    return str(BodyRelation.Kind(kind).label)


def end_sentence(ending: EndingBody) -> str:
    """Say when a body ends, as far as that is known."""
    body = ending.body
    when = ""
    if body.ends_on:
        when = f"{'Ended' if ending.has_ended else 'Ends'} on {long_date(body.ends_on)}."
    return " ".join(part for part in (when, full_stop(body.end_note)) if part)


def duties_sentences(ending: EndingBody) -> list[str]:
    """Say what the body still answers for and has not handed over; empty where there is nothing."""
    sentences = []
    kinds: dict[str, list[str]] = {}
    for row in ending.oversees:
        kinds.setdefault(kind_label(row.kind), []).append(row.target_label)
    if kinds:
        watched = joined(f"{kind} {joined(targets)}" for kind, targets in kinds.items())
        sentences.append(f"It {watched}: somebody else must do so after it.")
    if ending.outcomes:
        outcomes = numbered(ending.outcomes, "outcome")
        need = "needs" if ending.outcomes == 1 else "need"
        sentences.append(
            f"It monitors and challenges {outcomes} of the plan for {ending.plan_year}, which {need} "
            "another body to do so."
        )
    if ending.handovers:
        work = "; ".join(what.removesuffix(".") for what in ending.handovers)
        sentences.append(f"Passed on and not accepted yet: {work}.")
    return sentences


def memorandum_sentences(memoranda: Memoranda, day: datetime.date) -> list[str]:
    """Say which version of the memorandum holds on the day, and who has not agreed to a newer one."""
    if not memoranda.versions:
        return []
    current, newer = memoranda.in_force_on(day), memoranda.going_round_on(day)
    sentences = [in_force_sentence(current) if current else "No version is agreed by all its parties."]
    if newer:
        sentences.append(outstanding_sentence(newer, day))
    if current and current.review_due_on and current.review_due_on < day:
        sentences.append(f"Its review was due on {long_date(current.review_due_on)}.")
    elif current and current.review_due_on:
        sentences.append(f"Its review is due on {long_date(current.review_due_on)}.")
    return sentences


def in_force_sentence(version: VersionRow) -> str:
    """Say that a version holds, between how many, and since when where every day is known."""
    days = [row.agreed_on for row in version.parties if row.agreed_on]
    since = f" since {long_date(max(days))}" if len(days) == len(version.parties) else ""
    parties = numbered(len(version.parties), "party", "parties")
    return f"Version {version.number} holds between {parties}{since}."


def outstanding_sentence(version: VersionRow, day: datetime.date) -> str:
    """Say who has not agreed to a version that does not hold."""
    if not version.parties:
        return f"Version {version.number} names no party yet."
    waiting = version.outstanding_on(day)
    if not waiting:
        return f"Version {version.number} names one party alone, {version.parties[0].label}."
    verb = "has" if len(waiting) == 1 else "have"
    names = joined(row.label for row in waiting)
    return f"Version {version.number} does not hold yet: {names} {verb} not agreed."


def full_stop(text: str) -> str:
    """End a note with a full stop, once."""
    return f"{text.rstrip().removesuffix('.')}." if text.strip() else ""
