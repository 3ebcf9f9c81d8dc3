"""The forms of the money pages: lines, contributions, the reserve, and assumptions about a budget."""

from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django import forms

from boards.models import BudgetItem, BudgetLine, Contribution, ExpenditureLine, FinancialYear, IncomeLine
from boards.presenters.what_if import Suggestion
from boards.queries.funding import Funding, FundingLine
from boards.registers.forms import RecordForm
from cescb.kit.numbers import pounds

# Begins the names of the fields that hold what is assumed for a partner; the agency's slug follows.
ASSUMED = "from-"


class PoundsField(forms.DecimalField):
    """An amount as people type it: 12000, 12,000, £12,000.50."""

    widget = forms.TextInput(attrs={"inputmode": "decimal"})
    default_error_messages = {"invalid": "Enter an amount such as 12,000 or 12,000.50."}

    def prepare_value(self, value: Any) -> Any:
        return plain(value) if isinstance(value, Decimal) else value

    def to_python(self, value: Any) -> Any:
        """Return a Decimal, None for nothing."""
        typed = value.replace("£", "").replace(",", "").replace(" ", "") if isinstance(value, str) else value
        return super().to_python(typed)


class AmountForm(RecordForm):
    """A heading and its amount."""

    class Meta:
        fields = ["heading", "amount"]
        field_classes = {"amount": PoundsField}


class ExpenditureForm(AmountForm):
    class Meta(AmountForm.Meta):
        model = ExpenditureLine


class IncomeForm(AmountForm):
    class Meta(AmountForm.Meta):
        model = IncomeLine


class BudgetForm(AmountForm):
    class Meta(AmountForm.Meta):
        model = BudgetLine


class BudgetItemForm(RecordForm):
    class Meta:
        model = BudgetItem
        fields = ["title", "working_time", "is_vacant"]


class ContributionForm(RecordForm):
    class Meta:
        model = Contribution
        fields = [
            "agency",
            "label",
            "state",
            "amount",
            "purpose",
            "change_reason",
            "requested_on",
            "reminded_on",
            "received_on",
            "note",
        ]
        field_classes = {"amount": PoundsField}


class ReserveForm(RecordForm):
    """What is left at the end of a year; an empty field says that it is not recorded."""

    class Meta:
        model = FinancialYear
        fields = ["reserve_at_end"]
        field_classes = {"reserve_at_end": PoundsField}
        labels = {"reserve_at_end": "Reserve in pounds"}
        help_texts = {"reserve_at_end": "Empty where it is not known. Below £0 where the board is in debt."}

    def save(self, commit: bool = True) -> Any:
        if "reserve_at_end" in self.changed_data:
            # The amount is no longer the one that the document gives.
            self.instance.reserve_source = None
        return super().save(commit)


class WhatIfForm(forms.Form):
    """An amount assumed for every contribution that is open, and a part of the reserve.

    Everything may be left empty. `assumed` and `reserve_used` hold what was understood, whatever else is
    wrong.
    """

    def __init__(self, data: Any, *, funding: Funding) -> None:
        super().__init__(data)
        self.funding = funding
        for line in funding.open:
            self.fields[field_name(line)] = assumption(line.label, hint(line, funding.year_before))
        self.fields["reserve"] = assumption("Taken from the reserve", reserve_hint(funding))

    @property
    def assumed(self) -> dict[str, Decimal]:
        """The amounts assumed, by the slug of the agency."""
        amounts = {line.slug: self.cleaned_data.get(field_name(line)) for line in self.funding.open}
        return {slug: amount for slug, amount in amounts.items() if amount is not None}

    @property
    def reserve_used(self) -> Decimal:
        return self.cleaned_data.get("reserve") or Decimal(0)


def assumption(label: str, help_text: str) -> PoundsField:
    return PoundsField(
        label=label,
        help_text=help_text,
        required=False,
        min_value=0,
        max_digits=12,
        decimal_places=2,
        error_messages={"min_value": "Give an amount of £0 or more."},
    )


def field_name(line: FundingLine) -> str:
    return f"{ASSUMED}{line.slug}"


def query_of(year: str, suggestion: Suggestion) -> str:
    """Return the query string that puts a suggested scenario for the year into the form."""
    values = {f"{ASSUMED}{slug}": plain(amount) for slug, amount in suggestion.assumed.items()}
    if suggestion.reserve_used:
        values["reserve"] = plain(suggestion.reserve_used)
    return urlencode({"budget": year, **values})


def plain(amount: Decimal) -> str:
    """Write an amount as it is typed: 11830; 12.50."""
    return f"{amount:.2f}".removesuffix(".00")


def hint(line: FundingLine, year_before: str) -> str:
    """Say how the contribution stands, and what it was the year before."""
    before = "no amount" if line.before is None else pounds(line.before)
    return f"{line.state.label}. In {year_before}: {before}."


def reserve_hint(funding: Funding) -> str:
    if funding.reserve is None:
        return "How much there is is not recorded."
    return f"{pounds(funding.reserve)} were left at the end of {funding.year_before}."
