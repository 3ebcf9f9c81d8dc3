"""Key messages, communications plan, stakeholders and distribution list as blocks."""

from datetime import date

from boards.charts import stakeholder_quadrant
from boards.models import CitedRecord, Stakeholder
from boards.queries import sources_of
from boards.queries.engagement import communications_of, key_messages_of, recipients_of, stakeholders_of
from cescb.kit.periods import long_date
from reports.blocks.parts import Block, ChartBlock, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import source_text
from reports.blocks.syntax import BadBlock, BlockCall


def _source(records: tuple[CitedRecord, ...]) -> str:
    return source_text(sources_of(record.citation for record in records))


def _day(day: date | None, otherwise: str) -> str:
    return long_date(day) if day else otherwise


def key_messages_table(records: Records, call: BlockCall) -> Block:
    """The year's key messages, those for one audience together."""
    audiences = key_messages_of(records.year)
    if not audiences:
        raise BadBlock(f"No key messages are recorded for {records.year.label}.")
    messages = tuple(message for one in audiences for message in one.messages)
    return TableBlock(
        caption=call.title or f"Key messages, {records.year.label}",
        columns=(Column("Audience"), Column("Message")),
        rows=tuple((message.audience, message.text) for message in messages),
        source=_source(messages),
    )


def communications_table(records: Records, call: BlockCall) -> Block:
    """The year's communications plan, in the order of the due dates."""
    steps = communications_of(records.year)
    if not steps:
        raise BadBlock(f"No communications plan is recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or f"Communications plan, {records.year.label}",
        columns=(
            Column("Audience"),
            Column("Message"),
            Column("How"),
            Column("Owner"),
            Column("Due"),
            Column("Done"),
            Column("Result"),
        ),
        rows=tuple(
            (
                step.audience,
                step.message,
                step.method or "not recorded",
                step.owner or "nobody named",
                _day(step.due_on, "no date"),
                _day(step.done_on, "not yet"),
                step.result or "–",
            )
            for step in steps
        ),
        source=_source(steps),
    )


def distribution_table(records: Records, call: BlockCall) -> Block:
    """Who receives the annual report, those required by law first."""
    recipients = recipients_of(records.year)
    if not recipients:
        raise BadBlock(f"No distribution list is recorded for {records.year.label}.")
    return TableBlock(
        caption=call.title or f"Who receives the annual report {records.year.label}",
        columns=(Column("Recipient"), Column("Receives it"), Column("Sent"), Column("Presented")),
        rows=tuple(
            (
                recipient.name,
                "by law" if recipient.is_statutory else "by choice",
                _day(recipient.sent_on, "not yet"),
                _day(recipient.presented_on, "not yet"),
            )
            for recipient in recipients
        ),
        source=_source(recipients),
    )


def _stakeholders(records: Records) -> tuple[Stakeholder, ...]:
    found = stakeholders_of(records.board)
    if not found:
        raise BadBlock("The board has no stakeholders on record.")
    return found


def stakeholders_chart(records: Records, call: BlockCall) -> Block:
    """The quadrant of influence and interest."""
    stakeholders = _stakeholders(records)
    spec = stakeholder_quadrant(stakeholders)
    if spec is None:
        raise BadBlock("No stakeholder has both influence and interest on record.")
    return ChartBlock(spec, source=_source(stakeholders))


def stakeholders_table(records: Records, call: BlockCall) -> Block:
    """The stakeholders at the three levels."""
    stakeholders = _stakeholders(records)
    return TableBlock(
        caption=call.title or "Stakeholders by level",
        columns=(Column("Level"), Column("Stakeholders")),
        rows=tuple(
            (level.label, "; ".join(names))
            for level in Stakeholder.Level
            if (names := [one.name for one in stakeholders if one.level == level])
        ),
        source=_source(stakeholders),
    )


BUILDERS = {
    ("table", "key-messages"): key_messages_table,
    ("table", "communications"): communications_table,
    ("table", "distribution-list"): distribution_table,
    ("chart", "stakeholders"): stakeholders_chart,
    ("table", "stakeholders"): stakeholders_table,
}
