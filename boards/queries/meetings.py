"""Meetings of the board's groups, and one meeting with its agenda and its marks."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from boards.attendance import AttendanceRate
from boards.meeting_rules import MissingPart, SeatEntry, missing_for_closing
from boards.models import Agency, AgendaItem, Attendance, Board, FinancialYear, Meeting, Paper, Seat
from boards.paper_rules import PaperState, paper_state, paper_words
from boards.queries.attendance import Marks, rate_over
from boards.queries.attendance_entry import entry_rows
from boards.queries.quorum import quorum_of
from boards.quorum import QuorumResult, QuorumRule


@dataclass(frozen=True)
class MeetingRow:
    """A meeting; `rate` and `quorum` are None unless it was held. `rule` is what its group asks of it."""

    pk: int
    group: str
    held_on: datetime.date
    starts_at: datetime.time | None
    place: str
    state: Meeting.State
    is_closed: bool
    note: str
    rate: AttendanceRate | None
    quorum: QuorumResult | None
    rule: QuorumRule
    citation: str


@dataclass(frozen=True)
class SeatMark:
    """What is known of one seat at the meeting; `deputy` is who came in the holder's place.

    The mark is not recorded as well where `is_entered` says that none was entered yet.
    """

    title: str
    agency: str
    sector: str
    standing: Seat.Standing
    statutory: Agency.Statutory
    mark: Attendance.Mark
    deputy: str
    note: str
    is_entered: bool


@dataclass(frozen=True)
class MeetingRecord:
    """One meeting and every seat of its group on the day; `marks` is empty unless it was held."""

    meeting: MeetingRow
    marks: tuple[SeatMark, ...]

    def with_mark(self, *marks: str) -> tuple[SeatMark, ...]:
        return tuple(seat for seat in self.marks if seat.mark in marks)

    @property
    def is_complete(self) -> bool:
        """Whether the meeting was held and a mark was entered for every seat."""
        return self.meeting.rate is not None and all(seat.is_entered for seat in self.marks)


@dataclass(frozen=True)
class PaperRow:
    """A paper of an agenda item; `words` says how it stands, `due_on` is the meeting's where it has none."""

    pk: int
    title: str
    author: str
    due_on: datetime.date | None
    received_on: datetime.date | None
    link: str
    state: PaperState
    words: str

    @property
    def is_missing(self) -> bool:
        return self.state in (PaperState.MISSING, PaperState.AWAITED)


@dataclass(frozen=True)
class AgendaRow:
    """A point of the agenda with its papers."""

    item: AgendaItem
    papers: tuple[PaperRow, ...]


def meetings_in(board: Board, year: FinancialYear) -> QuerySet[Meeting]:
    """The meetings of all groups of the board in the year, by date."""
    return Meeting.objects.filter(
        group__board=board, held_on__range=(year.period.start, year.period.end)
    ).select_related("group", "citation__document")


def meeting_rows(meetings: Sequence[Meeting]) -> tuple[MeetingRow, ...]:
    """Return the meetings with the rate and the quorum of those held, in at most four queries.

    They must have been fetched with their groups and citations, as meetings_in() does.
    """
    held = [meeting for meeting in meetings if meeting.state == Meeting.State.HELD]
    marks, quorum = Marks(held), quorum_of(held)
    seats = list(Seat.objects.filter(group__in={meeting.group_id for meeting in held})) if held else []
    return tuple(
        _row(
            meeting,
            rate_over(marks.at(seat, meeting) for seat in seats if seat.group_id == meeting.group_id),
            quorum.get(meeting.pk),
        )
        for meeting in meetings
    )


def meeting_record(meeting: Meeting) -> MeetingRecord:
    """Return one meeting with the mark of every seat of its group; a seat without one is not recorded."""
    (row,) = meeting_rows([meeting])
    if meeting.state != Meeting.State.HELD:
        return MeetingRecord(row, ())
    marks = []
    for entry in entry_rows(meeting):
        seat, saved = entry.seat, entry.saved
        marks.append(
            SeatMark(
                title=seat.title,
                agency=seat.agency.name,
                sector=seat.agency.sector,
                standing=Seat.Standing(seat.standing),
                statutory=Agency.Statutory(seat.agency.statutory),
                mark=Attendance.Mark(saved.mark) if saved else Attendance.Mark.NOT_RECORDED,
                deputy=saved.deputy if saved else "",
                note=saved.note if saved else "",
                is_entered=saved is not None,
            )
        )
    return MeetingRecord(row, tuple(marks))


def agenda_of(meeting: Meeting, day: datetime.date) -> tuple[AgendaRow, ...]:
    """Return the agenda with its papers, as they stand on the day, in two queries."""
    items = meeting.agenda.prefetch_related("papers")
    return tuple(
        AgendaRow(item, tuple(paper_row(paper, meeting.papers_due_on, day) for paper in item.papers.all()))
        for item in items
    )


def paper_row(paper: Paper, papers_due_on: datetime.date | None, day: datetime.date) -> PaperRow:
    """Return a paper as it stands on the day; without a date of its own it is due with the others."""
    due_on = paper.due_on or papers_due_on
    return PaperRow(
        pk=paper.pk,
        title=paper.title,
        author=paper.author,
        due_on=due_on,
        received_on=paper.received_on,
        link=paper.link,
        state=paper_state(due_on, paper.received_on, day),
        words=paper_words(due_on, paper.received_on, day),
    )


def missing_from(meeting: Meeting) -> tuple[MissingPart, ...]:
    """Return what must be recorded before the meeting is closed."""
    seats = [
        SeatEntry(row.seat.title, row.saved.mark, row.saved.note)
        if row.saved
        else SeatEntry(row.seat.title, None)
        for row in entry_rows(meeting)
    ]
    voice = meeting.agenda.filter(kind=AgendaItem.Kind.VOICE).values_list("minute", flat=True)
    return missing_for_closing(meeting.state, seats, voice)


def _row(meeting: Meeting, rate: AttendanceRate, quorum: QuorumResult | None) -> MeetingRow:
    return MeetingRow(
        pk=meeting.pk,
        group=meeting.group.name,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        state=Meeting.State(meeting.state),
        is_closed=meeting.is_closed,
        note=meeting.note,
        rate=rate if meeting.state == Meeting.State.HELD else None,
        quorum=quorum,
        rule=meeting.group.quorum_rule,
        citation=str(meeting.citation or ""),
    )
