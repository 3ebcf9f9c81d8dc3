"""Services that a partner commissions for children, and how the board knows that they safeguard them."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.models import Agency, CommissionedService
from boards.models.groups import existing_on
from boards.registers.base import Notice, Register
from boards.registers.filters import RecordFilter
from boards.registers.forms import RecordForm
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import LinesColumn, missing
from boards.wording import joined, number_word, numbered, sentence_case
from cescb.kit.periods import long_date
from cescb.tables import DateColumn


class ServiceForm(RecordForm):
    class Meta:
        model = CommissionedService
        fields = [
            "name",
            "commissioner",
            "provider",
            "purpose",
            "safeguarding_terms",
            "monitoring",
            "activity",
            "outcome",
            "starts_on",
            "ends_on",
        ]


class ServiceTable(RecordTable):
    name = RecordColumn("Service")
    commissioner = django_tables2.Column("Commissioned by", default=missing())
    provider = django_tables2.Column("Provider", default=missing())
    safeguarding_terms = LinesColumn("Safeguarding terms", default=missing("none recorded"))
    monitoring = LinesColumn("How it is monitored", default=missing())
    ends_on = DateColumn("Until", default="no end recorded")

    caption = "Commissioned services"
    caption_is_hidden = True
    row_header = "name"
    export_name = "commissioned-services"

    class Meta(RecordTable.Meta):
        empty_text = "No commissioned service is recorded, or none answers to the filter."


class ServiceFilter(RecordFilter):
    searched = ("name", "provider", "purpose", "safeguarding_terms")

    commissioner = django_filters.ModelChoiceFilter(
        label="Commissioned by", queryset=Agency.objects.all(), empty_label="Any agency"
    )
    terms = django_filters.ChoiceFilter(
        label="Safeguarding terms",
        method="with_terms",
        choices=[("some", "Recorded"), ("none", "None recorded")],
        empty_label="All services",
    )
    running = django_filters.ChoiceFilter(
        label="On the day",
        method="with_running",
        choices=[("yes", "Running"), ("no", "Not running")],
        empty_label="All services",
    )

    class Meta:
        model = CommissionedService
        fields = ["commissioner", "terms", "running"]

    def with_terms(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.exclude(safeguarding_terms="") if value == "some" else rows.filter(safeguarding_terms="")

    def with_running(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the services that run on the day of the page, or the others; an open side runs on."""
        runs = existing_on(self.scope.day)
        return rows.filter(runs) if value == "yes" else rows.exclude(runs)


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    runs = existing_on(scope.day)
    found = rows.aggregate(
        all=Count("pk", distinct=True),
        running=Count("pk", distinct=True, filter=runs),
        bare=Count("pk", distinct=True, filter=runs & Q(safeguarding_terms="")),
        unwatched=Count("pk", distinct=True, filter=runs & Q(monitoring="")),
    )
    if not found["all"]:
        return ""
    services = sentence_case(numbered(found["running"], "commissioned service"))
    verb = "runs" if found["running"] == 1 else "run"
    gaps = [
        f"{what} of {'all' if found[name] == found['running'] else number_word(found[name])}"
        for name, what in (("bare", "the safeguarding terms"), ("unwatched", "the monitoring"))
        if found[name]
    ]
    start = f"{services} {verb} at {long_date(scope.day)}"
    return f"{start}; the record lacks {joined(gaps)}." if gaps else f"{start}."


def notices(service: CommissionedService, scope: Scope) -> list[Notice]:
    """Say what the board cannot assure itself of, and that the service ended."""
    found = []
    if not service.safeguarding_terms:
        found.append(
            Notice(
                "No safeguarding terms are recorded",
                "The board cannot say what the contract asks of the provider to keep children safe.",
            )
        )
    if service.ends_on and service.ends_on < scope.day:
        found.append(Notice("This service ended", f"It ran until {long_date(service.ends_on)}.", kind="info"))
    return found


COMMISSIONED_SERVICES = Register(
    name="commissioned_services",
    model=CommissionedService,
    form=ServiceForm,
    table=ServiceTable,
    filter=ServiceFilter,
    title="Commissioned services",
    singular="service",
    lede=lede,
    query=lambda rows, scope: rows.select_related("commissioner"),
    notices=notices,
    concerns=("commissioner",),
)
