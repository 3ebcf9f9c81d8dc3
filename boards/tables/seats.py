"""The table of seats: who holds them on a day, their deputies and how often they came."""

from typing import Any

import django_tables2
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from boards.models import FinancialYear
from boards.queries import Holder, SeatRow
from boards.tables.columns import missing
from cescb.kit.periods import long_date
from cescb.tables import NumericColumn, Table


class SeatTable(Table):
    """Seats with links to them and to the people; without links for a reader who may not open those pages.

    With the seats of several groups, sector and statutory status are in the downloads alone.
    """

    title = django_tables2.Column("Seat")
    group = django_tables2.Column("Group")
    agency = django_tables2.Column("Agency")
    sector = django_tables2.Column("Sector")
    standing = django_tables2.Column("Standing", accessor="standing__label")
    statutory = django_tables2.Column("Statutory status", accessor="statutory__label")
    holders = django_tables2.Column("Held by", orderable=False, empty_values=())
    state = django_tables2.Column("On the day", empty_values=(), visible=False)
    deputies = django_tables2.Column("Deputies", orderable=False, empty_values=(None, ()), default="")
    attended = NumericColumn("Attended", accessor="rate", order_by=("rate__percentage",))
    note = django_tables2.Column("Note", orderable=False, default="")

    caption = "Seats, who holds them and how often they were filled"
    caption_is_hidden = True
    row_header = "title"
    export_name = "members"

    class Meta(Table.Meta):
        empty_text = "No seat is recorded, or none answers to the filter."

    def __init__(
        self, rows: tuple[SeatRow, ...], *, year: FinancialYear, has_links: bool = True, **options: Any
    ) -> None:
        super().__init__(rows, **options)
        for name in ("deputies", "note"):
            if not any(getattr(row, name) for row in rows):
                self.columns.hide(name)
        if len({row.group for row in rows}) > 1:
            for name in ("sector", "statutory"):
                self.columns.hide(name)
        self.year = year
        self.has_links = has_links

    def link(self, page: str, pk: int, text: str) -> str:
        if not self.has_links:
            return text
        address = reverse(page, args=[self.year.board.slug, self.year.label, pk])
        return format_html('<a class="govuk-link" href="{}">{}</a>', address, text)

    def render_title(self, record: SeatRow) -> str:
        return self.link("boards:seats_record", record.pk, record.title)

    def value_title(self, record: SeatRow) -> str:
        return record.title

    def render_holders(self, record: SeatRow) -> str:
        lines = [self.person(holder, record) for holder in record.holders]
        if state := state_words(record):
            lines.append(state)
        return format_html_join(SafeString("<br>"), "{}", ((line,) for line in lines))

    def person(self, holder: Holder, seat: SeatRow) -> str:
        name = self.link("boards:people_record", holder.person, holder.name)
        if holder in seat.ending:
            return format_html("{}, <strong>term ends {}</strong>", name, long_date(holder.term.latest))
        return name if holder in seat.current else format_html("{}, {}", name, term_words(holder))

    def value_holders(self, record: SeatRow) -> str:
        return "; ".join(holder.name for holder in record.holders)

    def value_state(self, record: SeatRow) -> str:
        return record.state.label if record.state else "Not in place"

    def render_deputies(self, record: SeatRow) -> str:
        names = [(self.link("boards:people_record", one.person, one.name),) for one in record.deputies]
        return format_html_join(SafeString("<br>"), "{}", names)

    def value_deputies(self, record: SeatRow) -> str:
        return "; ".join(one.name for one in record.deputies)

    def render_attended(self, record: SeatRow) -> Any:
        if not record.rate.possible:
            return missing("no meeting recorded")
        return f"{record.rate.attended} of {record.rate.possible}"

    def value_attended(self, record: SeatRow) -> str:
        return f"{record.rate.attended} of {record.rate.possible}" if record.rate.possible else ""


class ObserverTable(SeatTable):
    caption = "Participating observers and advisers"
    export_name = "observers-and-advisers"

    class Meta(SeatTable.Meta):
        pass


def term_words(holder: Holder) -> str:
    """Write the dates of a term that does not cover the day, so that one of them is known at least."""
    if holder.starts_on is None:
        return f"until {long_date(holder.term.latest)}"
    first = long_date(holder.starts_on)
    return f"{first} to {long_date(holder.ends_on)}" if holder.ends_on else f"from {first}"


def state_words(seat: SeatRow) -> str:
    """Say of a seat on the day what its holders' names do not; empty where they say it all."""
    if seat.state is None:
        return missing("not in place on the day")
    if seat.is_vacant:
        since = f" since {long_date(seat.vacant_since)}" if seat.vacant_since else ""
        search = f": {seat.recruitment}" if seat.recruitment else ""
        return format_html("<strong>Vacant{}</strong>{}", since, search)
    return missing() if seat.is_unnamed else ""
