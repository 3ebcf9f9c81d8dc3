"""The registers of money: expenditure, other income, the budget with its posts, and contributions."""

from typing import Any

import django_filters
import django_tables2
from django.db.models import QuerySet, Value
from django.db.models.functions import Coalesce, NullIf
from django.template.loader import render_to_string

from boards.access import Scope
from boards.chasing import Standing, asked_words
from boards.models import BudgetItem, BudgetLine, Contribution, ExpenditureLine, IncomeLine
from boards.money import contribution_total
from boards.presenters.money import chasing_sentence, contribution_sentence
from boards.registers.base import Part, Register
from boards.registers.filters import RecordFilter
from boards.registers.money_forms import (
    BudgetForm,
    BudgetItemForm,
    ContributionForm,
    ExpenditureForm,
    IncomeForm,
)
from boards.registers.tables import RecordColumn, RecordTable
from boards.tables.columns import PoundsChangeColumn, PoundsColumn, YesNoColumn, missing
from cescb.kit.numbers import pounds
from cescb.tables import DateColumn

JUDGEMENTS = {
    Standing.NOT_ASKED: "info",
    Standing.ASKED: "watch",
    Standing.LATE: "poor",
    Standing.RECEIVED: "good",
}


class AmountLineTable(RecordTable):
    """Lines with an amount; the money page shows them with totals and shares."""

    caption = "Lines"

    heading = RecordColumn("Heading")
    amount = PoundsColumn("Amount")

    class Meta(RecordTable.Meta):
        pass


class BudgetItemTable(RecordTable):
    caption = "What the amount pays for"
    caption_is_hidden = True
    row_header = "title"
    export_name = "budget-items"

    title = django_tables2.Column("Post or activity")
    working_time = django_tables2.Column("Working time", default="an activity")
    is_vacant = YesNoColumn("Vacant")

    class Meta(RecordTable.Meta):
        empty_text = "Nothing is named yet. Several posts or activities can share the amount of one line."


class ContributionRecordTable(RecordTable):
    """The contributions of one year: what each is, how it changed, and whether the partner has answered."""

    caption = "Contributions"
    caption_is_hidden = True
    row_header = "name"
    export_name = "contributions"

    name = RecordColumn("Partner")
    agency = django_tables2.Column("Agency", visible=False)
    state = django_tables2.Column("State")
    amount = PoundsColumn("Amount", default=missing("none yet"))
    amount_before = PoundsColumn("Year before", default=missing("no amount"))
    change = PoundsChangeColumn(
        "Change", accessor="change__amount", orderable=False, default=missing("not known")
    )
    change_reason = django_tables2.Column("Why it changed", visible=False)
    asked = django_tables2.Column("Asked", empty_values=(), order_by="requested_on")
    standing = django_tables2.Column("How it stands", empty_values=(), orderable=False)
    received_on = DateColumn("Received", visible=False)

    class Meta(RecordTable.Meta):
        empty_text = "No contribution is recorded for this year. Add one for each partner that is asked."
        order_by = "name"

    def order_name(self, rows: QuerySet[Any], is_descending: bool) -> tuple[QuerySet[Any], bool]:
        name = Coalesce(NullIf("label", Value("")), "agency__name")
        return rows.order_by(name.desc() if is_descending else name.asc()), True

    def render_asked(self, record: Contribution) -> str:
        words = asked_words(
            is_settled=record.amount is not None,
            requested_on=record.requested_on,
            reminded_on=record.reminded_on,
            day=self.scope.day,
        )
        return words or missing()

    def value_asked(self, record: Contribution) -> Any:
        return record.requested_on

    def render_standing(self, record: Contribution) -> str:
        found = record.standing_on(self.scope.day)
        context = {"text": found.label, "judgement": JUDGEMENTS.get(found)}
        return render_to_string("components/tag.html", context)

    def value_standing(self, record: Contribution) -> str:
        return record.standing_on(self.scope.day).label


class ContributionFilter(RecordFilter):
    searched = ("agency__name", "label", "purpose", "change_reason", "note")

    standing = django_filters.ChoiceFilter(
        label="How it stands",
        choices=[(one.value, one.label) for one in Standing],
        method="with_standing",
        empty_label="Any",
    )
    state = django_filters.ChoiceFilter(choices=Contribution.State.choices, empty_label="Any state")

    class Meta:
        model = Contribution
        fields = ["standing", "state"]

    def with_standing(self, rows: Any, name: str, value: str) -> QuerySet[Contribution]:
        found: QuerySet[Contribution] = rows.in_standing(Standing(value), self.scope.day)
        return found


def with_year_before(rows: Any, scope: Scope) -> QuerySet[Contribution]:
    found: QuerySet[Contribution] = rows.select_related("agency").with_amount_before()
    return found


def contributions_lede(scope: Scope, rows: QuerySet[Any]) -> str:
    """Say what the partners give, and which of them are still to be asked or to answer."""
    if not rows:
        return ""
    total = contribution_total((entry.state, entry.amount) for entry in rows)
    chasing = chasing_sentence(entry.standing_on(scope.day) for entry in rows)
    return f"{contribution_sentence(scope.year.label, total)} {chasing}".strip()


def amount(record: ExpenditureLine | IncomeLine | BudgetLine | Contribution, scope: Scope) -> str:
    return "" if record.amount is None else pounds(record.amount)


def amount_before(contribution: Contribution, scope: Scope) -> str:
    before = contribution.amount_before
    return "" if before is None else pounds(before)


def change_words(contribution: Contribution, scope: Scope) -> str:
    found = contribution.change
    return PoundsChangeColumn().render(found.amount) if found else ""


BUDGET_ITEMS = Part(
    name="items",
    model=BudgetItem,
    form=BudgetItemForm,
    table=BudgetItemTable,
    title="What the amount pays for",
    owner="line",
    add_text="Add a post or an activity",
)

EXPENDITURE = Register(
    name="expenditure",
    model=ExpenditureLine,
    form=ExpenditureForm,
    table=AmountLineTable,
    title="Expenditure",
    singular="line of expenditure",
    list_page="boards:money",
    fields=("heading", ("Amount", amount)),
)

INCOME = Register(
    name="income",
    model=IncomeLine,
    form=IncomeForm,
    table=AmountLineTable,
    title="Other income",
    singular="line of other income",
    list_page="boards:money",
    fields=("heading", ("Amount", amount)),
)

BUDGET = Register(
    name="budget",
    model=BudgetLine,
    form=BudgetForm,
    table=AmountLineTable,
    title="Budget",
    singular="line of the budget",
    list_page="boards:money",
    fields=("heading", ("Amount", amount)),
    parts=(BUDGET_ITEMS,),
    removes_with=("items",),
)

CONTRIBUTIONS = Register(
    name="contributions",
    model=Contribution,
    form=ContributionForm,
    table=ContributionRecordTable,
    filter=ContributionFilter,
    title="Contributions",
    singular="contribution",
    lede=contributions_lede,
    about=(
        "£0 is an agreed contribution of nothing. “To be confirmed” and “not recorded” are no amounts and "
        "count in no total. An answer is late four weeks after the partner was asked."
    ),
    query=with_year_before,
    fields=(
        "agency",
        "label",
        "state",
        ("Amount", amount),
        ("Amount of the year before", amount_before),
        ("Change", change_words),
        "change_reason",
        "purpose",
        "requested_on",
        "reminded_on",
        "received_on",
        ("How it stands", lambda contribution, scope: contribution.standing_on(scope.day).label),
        "note",
    ),
    concerns=("agency",),
    list_template="boards/contributions.html",
)

REGISTERS = (EXPENDITURE, INCOME, BUDGET, CONTRIBUTIONS)
