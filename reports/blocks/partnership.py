"""The memorandum of understanding and the law behind the partnership as blocks."""

from boards.queries.memoranda import PartyRow
from boards.queries.statutes import StatuteRow
from boards.statutes import Standing
from boards.wording import joined
from cescb.kit.periods import long_date
from reports.blocks.parts import Block, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import source_text
from reports.blocks.syntax import BadBlock, BlockCall


def memorandum_table(records: Records, call: BlockCall) -> Block:
    """The parties to the version in force at the end of the year, or else to the newest that goes round."""
    day = records.year.period.end
    found = records.memoranda
    current = found.in_force_on(day)
    version = current or found.going_round_on(day)
    if version is None or not version.parties:
        raise BadBlock(
            f"No version of the memorandum of understanding with its parties is recorded at {long_date(day)}."
        )
    waiting = version.outstanding_on(day)

    def agreed(row: PartyRow) -> str:
        if row in waiting:
            return "not yet"
        return long_date(row.agreed_on) if row.agreed_on else "yes; day not recorded"

    names = joined(row.label for row in waiting)
    reason = f"{names} had not agreed" if waiting else "one party alone is named"
    return TableBlock(
        caption=call.title or f"{version.title}, version {version.number}: parties",
        columns=(Column("Body"), Column("What it takes on"), Column("Agreed")),
        rows=tuple(
            (row.name, row.responsibilities or "not recorded", agreed(row)) for row in version.parties
        ),
        notes=() if current else (f"Not in force at {long_date(day)}: {reason}.",),
        source=source_text(found.sources),
    )


def statutes_table(records: Records, call: BlockCall) -> Block:
    """The law at the end of the year; of one body alone where its short name is given: [cescb]."""
    found = records.statutes
    body = call.name.partition("[")[2].removesuffix("]")
    rows = found.of_body(body) if body else found.rows
    if not rows:
        whose = f" for “{body}”" if body else ""
        raise BadBlock(f"No law or guidance is recorded{whose}.")
    return TableBlock(
        caption=call.title or f"Law and guidance at {long_date(found.day)}",
        columns=(Column("Act or guidance"), Column("What it requires"), Column("In force")),
        rows=tuple(
            (
                f"{row.title}, {row.section}" if row.section else row.title,
                row.requires or "not recorded",
                force_text(row),
            )
            for row in rows
        ),
        source=source_text(found.sources),
    )


def force_text(row: StatuteRow) -> str:
    """Say from when to when a provision holds, as far as that is recorded, and what replaced it."""
    start = f"from {long_date(row.in_force_from)}" if row.in_force_from else ""
    end = f"until {long_date(row.in_force_to)}" if row.in_force_to else ""
    words = {
        Standing.IN_FORCE: "yes",
        Standing.TO_COME: "not yet",
        Standing.ENDED: "no longer",
        Standing.REPLACED: "",
    }[row.standing]
    dated = ", ".join(part for part in (words, start, end) if part)
    successor = f"replaced by {row.replaced_by}" if row.replaced_by else ""
    return "; ".join(part for part in (dated, successor) if part)


BUILDERS = {
    ("table", "memorandum"): memorandum_table,
    ("table", "statutory-references"): statutes_table,
}
