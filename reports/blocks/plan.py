"""Priorities, objectives and outcomes as blocks."""

from reports.blocks.parts import Block, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import source_text
from reports.blocks.syntax import BadBlock, BlockCall


def priorities_table(records: Records, call: BlockCall) -> Block:
    plan = records.plan
    if not plan.priorities:
        raise BadBlock(f"No priorities are recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or f"Priorities, {records.year.label}",
        columns=(Column("Priority"), Column("Aim")),
        rows=tuple((row.title, row.aim) for row in plan.priorities),
        source=source_text(plan.sources),
    )


def outcomes_table(records: Records, call: BlockCall) -> Block:
    """The outcomes of one objective, named by its number: outcomes[1]."""
    plan = records.plan
    selector = call.name.partition("[")[2].removesuffix("]")
    chosen = [objective for objective in plan.objectives if selector in ("", str(objective.number))]
    if not chosen:
        known = ", ".join(str(objective.number) for objective in plan.objectives) or "none"
        raise BadBlock(f"{records.year.label} has no objective “{selector}”. Objectives: {known}.")
    default = (
        f"Objective {chosen[0].number}: {chosen[0].title}" if selector else f"Outcomes, {records.year.label}"
    )
    return TableBlock(
        caption=call.title or default,
        columns=(
            Column("Outcome"),
            Column("Responsible: plans and delivers"),
            Column("Accountable: challenges"),
        ),
        rows=tuple(
            (
                outcome.text,
                ", ".join(body.label for body in outcome.responsible),
                outcome.accountable.label + (" (same body)" if outcome.is_same_body else ""),
            )
            for objective in chosen
            for outcome in objective.outcomes
        ),
        notes=("“Same body”: one body would both deliver the outcome and challenge its delivery.",)
        if any(outcome.is_same_body for objective in chosen for outcome in objective.outcomes)
        else (),
        source=source_text(plan.sources),
    )


def accountability_table(records: Records, call: BlockCall) -> Block:
    plan = records.plan
    if not plan.outcomes:
        raise BadBlock(f"No outcomes are recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or f"Outcomes by body, {records.year.label}",
        columns=(
            Column("Body"),
            Column("Delivers", is_number=True),
            Column("Challenges", is_number=True),
            Column("Does both", is_number=True),
        ),
        rows=tuple(
            (share.body.name, str(share.delivers), str(share.challenges), str(share.both))
            for share in plan.bodies
        ),
        notes=("An outcome that several bodies deliver counts for each of them.",),
        source=source_text(plan.sources),
    )


BUILDERS = {
    ("table", "priorities"): priorities_table,
    ("table", "outcomes"): outcomes_table,
    ("table", "accountability"): accountability_table,
}
