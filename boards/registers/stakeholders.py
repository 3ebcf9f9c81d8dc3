"""Stakeholders at three levels, and where they stand by influence and interest."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import Count, Q, QuerySet

from boards.access import Scope
from boards.charts import stakeholder_quadrant
from boards.models import Stakeholder
from boards.registers.anonymous import AnonymousForm
from boards.registers.base import Register
from boards.registers.filters import RecordFilter
from boards.registers.tables import RecordColumn, RecordTable
from boards.wording import number_word, numbered

HIGH = 3


class StakeholderForm(AnonymousForm):
    class Meta:
        model = Stakeholder
        fields = ["name", "level", "influence", "interest", "agency", "approach"]


class StakeholderTable(RecordTable):
    caption = "Stakeholders"
    caption_is_hidden = True
    row_header = "name"
    export_name = "stakeholders"

    name = RecordColumn("Stakeholder")
    level = django_tables2.Column("Level")
    influence = django_tables2.Column("Influence", default="not recorded")
    interest = django_tables2.Column("Interest", default="not recorded")
    agency = django_tables2.Column("Agency", order_by="agency__name")
    approach = django_tables2.Column("How the board works with them", orderable=False)

    class Meta(RecordTable.Meta):
        empty_text = (
            "No stakeholder is recorded. Add whom the board informs, whom it asks, and with whom it acts; "
            "with influence and interest they appear in the picture."
        )


class StakeholderFilter(RecordFilter):
    searched = ("name", "approach")

    level = django_filters.ChoiceFilter(choices=Stakeholder.Level.choices, empty_label="All levels")

    class Meta:
        model = Stakeholder
        fields = ["level"]


def lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Count the stakeholders, and those with both influence and interest above the middle."""
    found = rows.aggregate(
        all=Count("pk"), closest=Count("pk", filter=Q(influence__gte=HIGH, interest__gte=HIGH))
    )
    if not found["all"]:
        return ""
    return (
        f"{numbered(found['all'], 'stakeholder').capitalize()}, {number_word(found['closest'])} of them with "
        "considerable or high influence and interest."
    )


STAKEHOLDERS = Register(
    name="stakeholders",
    model=Stakeholder,
    form=StakeholderForm,
    table=StakeholderTable,
    filter=StakeholderFilter,
    title="Stakeholders",
    singular="stakeholder",
    lede=lede,
    query=lambda rows, scope: rows.select_related("agency"),
    context=lambda scope, rows: {"quadrant": stakeholder_quadrant(rows)},
    list_template="boards/stakeholders.html",
)
