"""What came in and went out, and what is planned."""

from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.board import FinancialYear
from boards.models.records import CitedRecord, Record


class ExpenditureLine(CitedRecord):
    """What the board spent in the year under one heading, in pounds."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="expenditure", editable=False
    )
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [models.UniqueConstraint(fields=["year", "slug"], name="one_expenditure_line_per_slug")]

    def __str__(self) -> str:
        return self.heading


class IncomeLine(CitedRecord):
    """What came in apart from the partners' contributions, such as charges for missed training, in pounds."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="income", editable=False)
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [models.UniqueConstraint(fields=["year", "slug"], name="one_income_line_per_slug")]

    def __str__(self) -> str:
        return self.heading


class BudgetLine(CitedRecord):
    """What the board plans to spend in the year under one heading, in pounds."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="budget", editable=False)
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [models.UniqueConstraint(fields=["year", "slug"], name="one_budget_line_per_slug")]

    def __str__(self) -> str:
        return self.heading


class BudgetItem(Record):
    """A post or an activity paid from a budget line; several may share one amount."""

    board_path = "line__year__board"
    year_path = "line__year"

    line = models.ForeignKey(BudgetLine, on_delete=models.CASCADE, related_name="items")
    title = models.CharField(max_length=160)
    working_time = models.CharField(max_length=60, blank=True, help_text="Full time; 2.5 days a week.")
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["line", "position"]

    def __str__(self) -> str:
        return self.title


class Contribution(CitedRecord):
    """What a partner pays towards the board in a year, in pounds.

    Nothing, not known and not yet settled are three different things: a contribution of nothing is an
    agreed amount of 0; a blank in the record is "not recorded"; the rest is "to be confirmed".
    """

    board_path = "year__board"
    year_path = "year"

    class State(models.TextChoices):
        AGREED = "agreed", "Agreed"
        CONFIRMED = "confirmed", "Confirmed"
        RECEIVED = "received", "Received"
        TO_BE_CONFIRMED = "to_be_confirmed", "To be confirmed"
        NOT_RECORDED = "not_recorded", "Not recorded"

    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="contributions", editable=False
    )
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="contributions")
    label = models.CharField(max_length=120, blank=True, help_text="How the accounts name the contribution.")
    state = models.CharField(max_length=16, choices=State)
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0, editable=False)
    purpose = models.CharField(
        max_length=160, blank=True, help_text="What it is for, where it is not for the board as a whole."
    )
    change_reason = models.CharField("why it differs from the year before", max_length=200, blank=True)
    requested_on = models.DateField("asked for", null=True, blank=True)
    reminded_on = models.DateField("last reminder", null=True, blank=True)
    received_on = models.DateField("received", null=True, blank=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["year", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["year", "agency"],
                name="one_contribution_per_agency",
                violation_error_message="The agency already has a contribution for this year.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["to_be_confirmed", "not_recorded"], amount=None)
                | Q(state__in=["agreed", "confirmed", "received"], amount__isnull=False),
                name="contribution_amount_when_settled",
                violation_error_message=(
                    "Give the amount of an agreed contribution, 0 for nothing; leave it empty otherwise."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency}, {self.year}"
