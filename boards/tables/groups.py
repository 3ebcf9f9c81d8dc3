"""Tables of the board's groups, and of what changes among them between two days."""

from typing import Any

import django_tables2
from django.urls import reverse
from django.utils.html import format_html

from boards.models import FinancialYear
from boards.queries import GroupRow, GroupTime, StructureChange
from boards.tables.columns import DateColumn, YesNoColumn, missing
from boards.wording import joined
from cescb.tables import DATE, NumericColumn, Table

GROUP_TIMES = {
    GroupTime.CURRENT: "In place",
    GroupTime.TO_COME: "To come",
    GroupTime.ENDED: "Ended",
}


def group_link(group: GroupRow, year: FinancialYear) -> str:
    """Return the group's name as a link to its page."""
    address = reverse("boards:groups_record", args=[year.board.slug, year.label, group.pk])
    return format_html('<a class="govuk-link" href="{}">{}</a>', address, group.name)


class GroupTable(Table):
    name = django_tables2.Column("Group")
    tier = django_tables2.Column("Tier", accessor="tier__label", attrs=DATE)
    reports_to_name = django_tables2.Column("Reports to", default="no other group")
    purpose = django_tables2.Column("Purpose", orderable=False, default=missing())
    is_shared = YesNoColumn("Shared with other boards")
    starts_on = DateColumn("From")
    ends_on = DateColumn("Until", default="no end recorded")
    succeeded_by_name = django_tables2.Column("Followed by", default="")
    seats = NumericColumn("Seats")
    time = django_tables2.Column("On the day", attrs=DATE)

    caption = "Groups of the board"
    caption_is_hidden = True
    row_header = "name"
    export_name = "groups"

    class Meta(Table.Meta):
        empty_text = "No group is recorded for this board. The main board is the first to add."

    def __init__(self, rows: tuple[GroupRow, ...], *, year: FinancialYear, **options: Any) -> None:
        super().__init__(rows, **options)
        self.year = year
        for column, is_known in (
            ("is_shared", any(row.is_shared for row in rows)),
            ("starts_on", any(row.starts_on for row in rows)),
            ("succeeded_by_name", any(row.succeeded_by for row in rows)),
        ):
            if not is_known:
                self.columns.hide(column)

    def render_name(self, record: GroupRow) -> str:
        return group_link(record, self.year)

    def value_name(self, record: GroupRow) -> str:
        return record.name

    def render_time(self, value: GroupTime) -> str:
        return GROUP_TIMES[value]

    def render_seats(self, value: int, record: GroupRow) -> Any:
        return value or (missing() if record.time == GroupTime.CURRENT else "")

    def value_seats(self, value: int, record: GroupRow) -> int | str:
        return value or ("not recorded" if record.time == GroupTime.CURRENT else "")


class StructureChangeTable(Table):
    group = django_tables2.Column("Group", accessor="group__name")
    kind = django_tables2.Column("What changes", accessor="kind__label")
    day = DateColumn("First or last day")
    others = django_tables2.Column("Work passes", orderable=False, empty_values=(None, ()), default="")

    caption = "What changes between the two days"
    caption_is_hidden = True
    row_header = "group"
    export_name = "structure-changes"

    class Meta(Table.Meta):
        empty_text = "Nothing changes between the two days."

    def __init__(self, rows: tuple[StructureChange, ...], *, year: FinancialYear, **options: Any) -> None:
        super().__init__(rows, **options)
        self.year = year
        if not any(row.others for row in rows):
            self.columns.hide("others")

    def render_group(self, record: StructureChange) -> str:
        return group_link(record.group, self.year)

    def value_group(self, record: StructureChange) -> str:
        return record.group.name

    def render_others(self, record: StructureChange) -> str:
        direction = "from" if record.kind == record.kind.STARTS else "to"
        return f"{direction} {joined(record.others)}"
