"""Structure, seats, attendance and partnership as blocks."""

from boards.attendance import AttendanceRate
from boards.charts import attendance_heat_map, framework_diagram, structure_tree
from boards.models import Attendance, Group
from boards.queries import (
    AttendanceSummary,
    SourceNote,
    Structure,
    seat_rows,
    seats_of,
)
from cescb.charts import Chart
from cescb.kit.periods import long_date
from reports.blocks.parts import Block, ChartBlock, Column, TableBlock
from reports.blocks.records import Records
from reports.blocks.sources import source_text
from reports.blocks.syntax import BadBlock, BlockCall
from reports.figures.display import number

MARKS = {Attendance.Mark.PRESENT: "1", Attendance.Mark.NOT_RECORDED: "n/r"}


def rate_text(rate: AttendanceRate) -> str:
    """Write a rate as the prose writes it; in words where nothing was recorded."""
    return number(rate.percentage, "percent", 1) if rate.percentage is not None else "not recorded"


def _attendance(records: Records) -> AttendanceSummary:
    summary = records.attendance
    if summary is None or not summary.meetings:
        raise BadBlock(f"No meetings of the main board are recorded for {records.year.label}.")
    return summary


def _drawn(spec: Chart | None, sources: tuple[SourceNote, ...], name: str) -> ChartBlock:
    if spec is None:
        raise BadBlock(f"The board has no records from which “{name}” could be drawn.")
    return ChartBlock(spec, source=source_text(sources))


def attendance_chart(records: Records, call: BlockCall) -> Block:
    summary = _attendance(records)
    return _drawn(attendance_heat_map(summary), summary.sources, "attendance")


def attendance_table(records: Records, call: BlockCall) -> Block:
    summary = _attendance(records)
    rows = tuple(
        (
            seat.title,
            *(MARKS.get(mark, mark.label.lower()) if mark else "–" for mark in seat.marks),
            f"{seat.rate.attended} of {seat.rate.possible}",
        )
        for seat in summary.seats
    )
    foot = (
        "All seats",
        *(str(meeting.rate.attended) for meeting in summary.meetings),
        f"{summary.total.attended} of {summary.total.possible} ({rate_text(summary.total)})",
    )
    return TableBlock(
        caption=call.title or f"Attendance at board meetings, {records.year.label}",
        columns=(
            Column("Seat"),
            *(Column(long_date(meeting.held_on), is_number=True) for meeting in summary.meetings),
            Column("Attended", is_number=True),
        ),
        rows=rows,
        foot=(foot,),
        notes=("1: present. n/r: not recorded, a blank in the source, which does not say why.",),
        source=source_text(summary.sources),
    )


def attendance_by_sector(records: Records, call: BlockCall) -> Block:
    summary = _attendance(records)

    def cells(label: str, seats: int, rate: AttendanceRate) -> tuple[str, ...]:
        return (label, str(seats), f"{rate.attended} of {rate.possible}", rate_text(rate))

    return TableBlock(
        caption=call.title or f"Attendance by sector, {records.year.label}",
        columns=(
            Column("Sector"),
            Column("Seats", is_number=True),
            Column("Attended", is_number=True),
            Column("Rate", is_number=True),
        ),
        rows=tuple(cells(sector.name.capitalize(), sector.seats, sector.rate) for sector in summary.sectors),
        foot=(
            cells("Statutory partners", len(summary.statutory_seats), summary.statutory),
            cells("All seats", len(summary.seats), summary.total),
        ),
        source=source_text(summary.sources),
    )


def members_table(records: Records, call: BlockCall) -> Block:
    seats = seat_rows(seats_of(records.board).filter(group__tier=Group.Tier.MAIN_BOARD), records.year)
    return TableBlock(
        caption=call.title or f"Seats on the main board, {records.year.label}",
        columns=(Column("Seat"), Column("Agency"), Column("Sector"), Column("Standing"), Column("Held by")),
        rows=tuple(
            (
                seat.title,
                seat.agency,
                seat.sector.capitalize(),
                seat.standing.label,
                ", ".join(holder.name for holder in seat.holders) or "not recorded",
            )
            for seat in seats
        ),
        source=source_text(records.structure_at(records.year.period.end).sources),
    )


def _structure(records: Records, call: BlockCall) -> Structure:
    """The structure at the date asked for, or else at the end of the year."""
    return records.structure_at(call.periods[0].end if call.periods else records.year.period.end)


def structure_chart(records: Records, call: BlockCall) -> Block:
    structure = _structure(records, call)
    return _drawn(structure_tree(structure), structure.sources, "structure")


def groups_table(records: Records, call: BlockCall) -> Block:
    structure = _structure(records, call)
    return TableBlock(
        caption=call.title or f"Groups of the board at {long_date(structure.day)}",
        columns=(Column("Group"), Column("Tier"), Column("Reports to"), Column("Purpose")),
        rows=tuple(
            (
                group.name + (" (shared with other boards)" if group.is_shared else ""),
                group.tier.label,
                group.reports_to_name or "–",
                group.purpose,
            )
            for group in structure.current
        ),
        source=source_text(structure.sources),
    )


def framework_chart(records: Records, call: BlockCall) -> Block:
    found = records.framework
    return _drawn(framework_diagram(found), found.sources, "framework")


def framework_table(records: Records, call: BlockCall) -> Block:
    found = records.framework
    return TableBlock(
        caption=call.title or "Who answers to whom in the partnership",
        columns=(Column("Body"), Column("Relation"), Column("Other body"), Column("What it covers")),
        rows=tuple(
            (relation.source_label, relation.kind.label, relation.target_label, relation.note or "–")
            for relation in found.relations
        ),
        source=source_text(found.sources),
    )


BUILDERS = {
    ("chart", "attendance"): attendance_chart,
    ("table", "attendance"): attendance_table,
    ("table", "attendance-by-sector"): attendance_by_sector,
    ("table", "members"): members_table,
    ("chart", "structure"): structure_chart,
    ("table", "groups"): groups_table,
    ("chart", "framework"): framework_chart,
    ("table", "framework"): framework_table,
}
