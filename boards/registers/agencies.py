"""The agencies of the partnership: what each is by law, where it sits, what it pays and what it has to do."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Agency
from boards.models.groups import existing_on
from boards.permissions import Permission
from boards.queries import seat_rows, seats_of
from boards.registers.base import Panel, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.links import LinkColumn
from boards.registers.tables import RecordColumn, RecordTable
from boards.sentences import counted
from boards.tables import SeatTable
from boards.tables.columns import PoundsColumn
from cescb.kit.periods import long_date
from cescb.tables import DateColumn, NumericColumn


class AgencyForm(RecordForm):
    class Meta:
        model = Agency
        fields = ["name", "other_names", "sector", "statutory", "legal_basis", "note"]
        help_texts = {
            "other_names": "Other spellings met in papers, separated by semicolons.",
            "sector": "Attendance is added up by sector: health, police, education.",
            "legal_basis": "The provision that makes it a statutory partner or not.",
        }

    def clean_sector(self) -> str:
        """Return the spelling that is in use for the sector, so that no sector is counted as two."""
        sector = " ".join(self.cleaned_data["sector"].split())
        others = Agency.objects.filter(board=self.scope.board).exclude(pk=self.instance.pk)
        known = others.filter(sector__iexact=sector).order_by("name").values_list("sector", flat=True)
        return known.first() or sector


class AgencyTable(RecordTable):
    name = RecordColumn("Agency")
    sector = django_tables2.Column("Sector")
    statutory = django_tables2.Column("Statutory status")
    other_names = django_tables2.Column("Other names", orderable=False)
    seat_count = NumericColumn("Seats")

    caption = "Agencies of the partnership"
    caption_is_hidden = True
    row_header = "name"
    export_name = "agencies"

    class Meta(RecordTable.Meta):
        empty_text = "No agency is recorded, or none answers to the filter."


class AgencyFilter(RecordFilter):
    searched = ("name", "other_names", "legal_basis")

    sector = django_filters.ChoiceFilter(label="Sector", empty_label="All sectors")
    statutory = django_filters.ChoiceFilter(
        label="Statutory status", choices=Agency.Statutory.choices, empty_label="Any status"
    )

    class Meta:
        model = Agency
        fields = ["sector", "statutory"]

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset, scope=scope)
        sectors = Agency.objects.filter(board=scope.board).order_by("sector").values_list("sector", flat=True)
        self.filters["sector"].extra["choices"] = [(sector, sector) for sector in sectors.distinct()]


class ContributionTable(RecordTable):
    year = django_tables2.Column("Year")
    amount = PoundsColumn("Amount", default="no amount")
    state = django_tables2.Column("State")
    note = django_tables2.Column("Note", orderable=False)

    caption = "Contributions of the agency by year"
    caption_is_hidden = True
    row_header = "year"
    export_name = "agency-contributions"

    class Meta(RecordTable.Meta):
        empty_text = "No contribution is recorded for this agency."


class ActionTable(RecordTable):
    title = LinkColumn("Action", page="boards:actions_record", key="pk")
    due_on = DateColumn("Due", default="no date")
    status = django_tables2.Column("Status")

    caption = "Actions that the agency owns"
    caption_is_hidden = True
    row_header = "title"
    export_name = "agency-actions"

    class Meta(RecordTable.Meta):
        empty_text = "No action is recorded for this agency."


class ChallengeTable(RecordTable):
    title = LinkColumn("Challenge", page="boards:challenges_record", key="pk")
    direction = django_tables2.Column("Direction")
    raised_on = DateColumn("Raised", default="day not recorded")
    status = django_tables2.Column("Status")

    caption = "Challenges with the agency"
    caption_is_hidden = True
    row_header = "title"
    export_name = "agency-challenges"

    class Meta(RecordTable.Meta):
        empty_text = "No challenge with this agency is recorded."


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    found = rows.order_by().aggregate(
        all=Count("pk", distinct=True),
        partners=Count("pk", filter=Q(statutory=Agency.Statutory.YES), distinct=True),
        unclear=Count("pk", filter=Q(statutory=Agency.Statutory.UNCLEAR), distinct=True),
    )
    if not found["all"]:
        return ""
    verb = "is a statutory board partner" if found["partners"] == 1 else "are statutory board partners"
    unclear = f"; for {found['unclear']} that depends on facts not recorded" if found["unclear"] else ""
    agencies = counted(found["all"], "agency", "agencies").capitalize()
    return f"{agencies}: {found['partners'] or 'none'} {verb}{unclear}."


def with_seats(rows: QuerySet[Any], scope: Scope) -> QuerySet[Any]:
    """Count the seats that each agency has on the day of the page."""
    on_the_day = existing_on(scope.day, "seats__") & existing_on(scope.day, "seats__group__")
    return rows.annotate(seat_count=Count("seats", filter=on_the_day, distinct=True)).order_by("name")


def panels(agency: Agency, scope: Scope) -> list[Panel]:
    seats = seat_rows(seats_of(scope.board).filter(agency=agency), scope.year, scope.day)
    seat_table = SeatTable(
        seats,
        year=scope.year,
        has_links=scope.may(Permission.GOVERNANCE_VIEW),
        prefix="seats-",
        exclude=("agency", "sector", "statutory"),
        empty_text="The agency has no seat.",
    )
    return [
        Panel(
            "Seats",
            seat_table,
            text=f"Who holds them is told as at {long_date(scope.day)}." if seats else "",
        ),
        Panel(
            "Contributions",
            ContributionTable(
                agency.contributions.select_related("year").order_by("-year__starts_in"),
                scope=scope,
                prefix="contributions-",
            ),
        ),
        Panel("Actions", ActionTable(agency.actions.order_by("-number"), scope=scope, prefix="actions-")),
        Panel(
            "Challenges",
            ChallengeTable(agency.challenges.order_by("-number"), scope=scope, prefix="challenges-"),
        ),
    ]


AGENCIES = Register(
    name="agencies",
    model=Agency,
    form=AgencyForm,
    table=AgencyTable,
    filter=AgencyFilter,
    title="Agencies",
    singular="agency",
    lede=lede,
    about=(
        "A statutory board partner is named in section 13 of the Children Act 2004. Other names are the "
        "spellings that papers use for the same agency; the name at the top is the one in lists and reports."
    ),
    query=with_seats,
    fields=("sector", "statutory", "legal_basis", "other_names", "note"),
    panels=panels,
    concerns=("pk",),
)
