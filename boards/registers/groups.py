"""The board's groups: what each is for, who sits on it, when it meets, and from when until when it exists."""

from typing import Any

import django_tables2
from django import forms
from django.urls import reverse

from boards.access import Scope
from boards.models import Group, Meeting
from boards.queries import groups_before, groups_below, seat_rows, seats_of
from boards.quorum import describe_rule
from boards.registers.base import Notice, Panel, Register, Step
from boards.registers.fieldsets import Fieldset, FieldsetForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordTable
from boards.tables import SeatTable
from boards.wording import joined
from cescb.forms import DayField
from cescb.kit.periods import long_date

QUORUM = Fieldset(
    "Quorum",
    "What a meeting of this group needs before it may decide. Leave empty what its terms of reference do not "
    "ask; where several things are asked, all of them must be met. Participating observers and advisers "
    "never count.",
    (
        "quorum_members",
        "quorum_share",
        "quorum_agencies",
        "quorum_statutory",
        "quorum_needs_chair",
        "deputies_count",
        "one_per_agency",
        "quorum_note",
    ),
)


class GroupForm(FieldsetForm):
    fieldsets = (QUORUM,)

    class Meta:
        model = Group
        fields = [
            "name",
            "tier",
            "reports_to",
            "purpose",
            "terms_of_reference",
            "starts_on",
            "ends_on",
            "succeeded_by",
            "is_shared",
            "meetings_a_year",
            "attendance_expected",
            *QUORUM.names,
            "work_plan",
            "achievements",
        ]
        labels = {
            "quorum_members": "Members",
            "quorum_share": "Share of the members, per cent",
            "quorum_agencies": "Different agencies",
            "quorum_statutory": "Different statutory partners",
            "quorum_needs_chair": "The chair must be there",
            "deputies_count": "A deputy counts for the member",
            "one_per_agency": "Two seats of one agency count once",
        }
        error_messages = {
            "quorum_share": {
                "min_value": "A share is at least 1 per cent. Leave it empty if no share is asked.",
                "max_value": "A share is at most 100 per cent, which asks for all members.",
            },
            "attendance_expected": {
                "min_value": "An expectation is at least 1 per cent. Leave it empty if there is none.",
                "max_value": "An expectation is at most 100 per cent.",
            },
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.leave_out("reports_to", groups_below(self.instance), "report to itself or a group below it")
            self.leave_out("succeeded_by", groups_before(self.instance), "follow itself or one before it")

    def leave_out(self, name: str, groups: frozenset[int], what: str) -> None:
        """Take groups out of a choice that would go round in a circle."""
        choice: Any = self.fields[name]
        choice.queryset = choice.queryset.exclude(pk__in=groups)
        choice.error_messages["invalid_choice"] = f"Choose another group: a group cannot {what}."


class EndGroupForm(forms.Form):
    """Asks for a group's last day, and for who takes over its work: another group or itself renamed."""

    last_day = DayField(label="Its last day", error_messages={"required": "Enter a date."})
    successor = forms.ModelChoiceField(
        Group.objects.none(),
        label="Group that takes over its work",
        required=False,
        empty_label="None",
        help_text="A merger: end each of the merged groups with the same group here.",
    )
    new_name = forms.CharField(
        label="Or the name under which it goes on",
        max_length=120,
        required=False,
        help_text="Its seats and the people in them go on in a group of this name from the next day.",
    )

    def __init__(self, *args: Any, group: Group, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        successor: Any = self.fields["successor"]
        successor.queryset = Group.objects.filter(board=group.board).exclude(pk__in=groups_before(group))

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("successor") and self.cleaned_data.get("new_name"):
            self.add_error("new_name", "Choose the group that takes over or give a new name, not both.")
        return self.cleaned_data


class GroupMeetingTable(RecordTable):
    held_on = LinkColumn("Date", page="boards:meeting", key="pk")
    state = django_tables2.Column("State")
    place = django_tables2.Column("Place")

    caption = "Meetings of the group in the year"
    caption_is_hidden = True
    row_header = "held_on"
    export_name = "group-meetings"

    class Meta(RecordTable.Meta):
        empty_text = "No meeting of this group is recorded for the year."

    def render_held_on(self, record: Meeting) -> str:
        return long_date(record.held_on)

    def value_held_on(self, record: Meeting) -> Any:
        return record.held_on


def chair_of(group: Group, scope: Scope) -> str:
    """Name who holds the chair on the day of the page; empty where the record does not say."""
    chairs = seat_rows(seats_of(scope.board).filter(group=group, standing="chair"), scope.year, scope.day)
    found = [
        joined(holder.name for holder in chair.current) or ("Vacant" if chair.is_vacant else "")
        for chair in chairs
    ]
    return "; ".join(filter(None, found))


def quorum_of(group: Group, scope: Scope) -> str:
    sentence = describe_rule(group.quorum_rule)
    return f"{sentence} ({group.quorum_note})" if group.quorum_note else sentence


def expectation_of(group: Group, scope: Scope) -> str:
    return "" if group.attendance_expected is None else f"{group.attendance_expected}%"


def panels(group: Group, scope: Scope) -> list[Panel]:
    """The group's seats as at the day, and its meetings of the year."""
    period = scope.year.period
    seats = seat_rows(seats_of(scope.board).filter(group=group), scope.year, scope.day)
    met = Meeting.objects.filter(group=group, held_on__range=(period.start, period.end))
    board_and_year = [scope.board.slug, scope.year.label]
    add_seat = reverse("boards:seats_add", args=board_and_year)
    call_meeting = reverse("boards:meetings_add", args=board_and_year)
    return [
        Panel(
            "Seats",
            SeatTable(
                seats,
                year=scope.year,
                prefix="seats-",
                exclude=("group", "sector", "statutory"),
                empty_text="The group has no seat yet.",
            ),
            text=f"Who holds them is told as at {long_date(scope.day)}." if seats else "",
            add=Step("Add a seat", f"{add_seat}?group={group.pk}"),
        ),
        Panel(
            f"Meetings in {scope.year.label}",
            GroupMeetingTable(met, scope=scope, prefix="meetings-"),
            add=Step("Call a meeting", f"{call_meeting}?group={group.pk}"),
        ),
    ]


def notices(group: Group, scope: Scope) -> list[Notice]:
    """Say of a group that has ended, ends or only starts when that is, and who takes over."""
    follows = f" {group.succeeded_by} takes over its work." if group.succeeded_by else ""
    if group.starts_on and group.starts_on > scope.day:
        return [Notice("To come", f"The group starts on {long_date(group.starts_on)}.", "info")]
    if group.ends_on and group.ends_on < scope.day:
        return [Notice("Ended", f"The group ended on {long_date(group.ends_on)}.{follows}", "info")]
    if group.ends_on:
        return [Notice("Comes to an end", f"Its last day is {long_date(group.ends_on)}.{follows}", "info")]
    return []


def steps(group: Group, scope: Scope) -> list[Step]:
    if group.ends_on and group.ends_on < scope.day:
        return []
    address = reverse("boards:groups_end", args=[scope.board.slug, scope.year.label, group.pk])
    return [Step("End, merge or rename this group", address)]


def around(group: Group, scope: Scope) -> dict[str, Any]:
    """The groups next to this one: above, below, before and after it."""
    return {
        "related": [
            ("Reports to", [group.reports_to] if group.reports_to else []),
            ("Reporting to it", list(group.reporting_groups.as_at(scope.day))),
            ("Took over from", list(group.predecessors.all())),
            ("Followed by", [group.succeeded_by] if group.succeeded_by else []),
        ]
    }


GROUPS = Register(
    name="groups",
    model=Group,
    form=GroupForm,
    table=RecordTable,
    title="Structure of the board",
    singular="group",
    query=lambda rows, scope: rows.select_related("reports_to", "succeeded_by", "citation__document"),
    fields=(
        "tier",
        "purpose",
        ("Chair", chair_of),
        ("Quorum", quorum_of),
        ("Attendance expected of an agency", expectation_of),
        "meetings_a_year",
        "starts_on",
        ("Until", lambda group, scope: long_date(group.ends_on) if group.ends_on else "no end recorded"),
        "is_shared",
        "terms_of_reference",
        "work_plan",
        "achievements",
    ),
    panels=panels,
    notices=notices,
    steps=steps,
    record_context=around,
    list_page="boards:structure",
    record_template="boards/group.html",
)
