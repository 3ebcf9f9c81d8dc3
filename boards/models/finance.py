"""What came in and went out, and what is planned. All amounts are in pounds."""

import datetime
from decimal import Decimal

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery

from boards.chasing import ANSWER_WITHIN, Standing, standing
from boards.models.agencies import Agency
from boards.models.board import FinancialYear
from boards.models.records import CitedRecord, Record
from boards.money import AmountChange, change


def never_negative(name: str) -> models.CheckConstraint:
    """A constraint that keeps an amount at £0 or more; what is paid back is income."""
    return models.CheckConstraint(
        condition=Q(amount=None) | Q(amount__gte=0),
        name=f"{name}_not_negative",
        violation_error_message="Give an amount of £0 or more.",
    )


class ExpenditureLine(CitedRecord):
    """What the board spent in the year under one heading."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="expenditure", editable=False
    )
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField("amount in pounds", max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [
            models.UniqueConstraint(fields=["year", "slug"], name="one_expenditure_line_per_slug"),
            never_negative("expenditure"),
        ]

    def __str__(self) -> str:
        return self.heading


class IncomeLine(CitedRecord):
    """What came in apart from the partners' contributions, such as charges for missed training."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="income", editable=False)
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField("amount in pounds", max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [
            models.UniqueConstraint(fields=["year", "slug"], name="one_income_line_per_slug"),
            never_negative("income"),
        ]

    def __str__(self) -> str:
        return self.heading


class BudgetLine(CitedRecord):
    """What the board plans to spend in the year under one heading."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="budget", editable=False)
    slug = models.SlugField(editable=False)
    heading = models.CharField(max_length=160)
    amount = models.DecimalField("amount in pounds", max_digits=12, decimal_places=2)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["year", "position"]
        constraints = [
            models.UniqueConstraint(fields=["year", "slug"], name="one_budget_line_per_slug"),
            never_negative("budget"),
        ]

    def __str__(self) -> str:
        return self.heading


class BudgetItem(Record):
    """A post or an activity paid from a budget line; several may share one amount.

    What has a working time is a post.
    """

    board_path = "line__year__board"
    year_path = "line__year"

    line = models.ForeignKey(BudgetLine, on_delete=models.CASCADE, related_name="items")
    title = models.CharField("post or activity", max_length=160)
    working_time = models.CharField(
        max_length=60,
        blank=True,
        help_text="Of a post: full time, or 2.5 days a week. Empty for an activity.",
    )
    is_vacant = models.BooleanField("the post is vacant", default=False)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["line", "position"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_vacant=False) | ~Q(working_time=""),
                name="budget_item_vacant_post",
                violation_error_message="Only a post can be vacant: give its working time.",
            )
        ]

    def __str__(self) -> str:
        return self.title


class ContributionQuerySet(models.QuerySet["Contribution"]):
    def with_amount_before(self) -> "ContributionQuerySet":
        """Add the amount that the same agency gave in the year before; None where it had none."""
        before = Contribution.objects.filter(
            agency=OuterRef("agency"), year__starts_in=OuterRef("year__starts_in") - 1
        )
        return self.annotate(amount_before=Subquery(before.values("amount")[:1]))

    def in_standing(self, wanted: Standing, day: datetime.date) -> "ContributionQuerySet":
        """Contributions that stand so on the day, as boards.chasing says."""
        received, settled = Q(state="received"), Q(amount__isnull=False)
        is_asked = Q(requested_on__lte=day)
        is_late = Q(requested_on__lt=day - ANSWER_WITHIN)
        return self.filter(
            {
                Standing.RECEIVED: received,
                Standing.SETTLED: settled & ~received,
                Standing.NOT_ASKED: ~settled & (Q(requested_on=None) | ~is_asked),
                Standing.ASKED: ~settled & is_asked & ~is_late,
                Standing.LATE: ~settled & is_late,
            }[wanted]
        )


class Contribution(CitedRecord):
    """What a partner pays towards the board in a year.

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
    label = models.CharField(
        "name in the accounts", max_length=120, blank=True, help_text="Where it is not the agency's own name."
    )
    state = models.CharField(max_length=16, choices=State)
    amount = models.DecimalField("amount in pounds", max_digits=12, decimal_places=2, null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0, editable=False)
    purpose = models.CharField(
        max_length=160, blank=True, help_text="What it is for, where it is not for the board as a whole."
    )
    change_reason = models.CharField("why it differs from the year before", max_length=200, blank=True)
    requested_on = models.DateField("asked for", null=True, blank=True)
    reminded_on = models.DateField("last reminder", null=True, blank=True)
    received_on = models.DateField("received", null=True, blank=True)
    note = models.CharField(max_length=200, blank=True)

    # Given by ContributionQuerySet.with_amount_before().
    amount_before: Decimal | None

    objects = ContributionQuerySet.as_manager()

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
            never_negative("contribution"),
            models.CheckConstraint(
                condition=Q(received_on=None) | Q(state="received"),
                name="contribution_received_with_state",
                violation_error_message="A contribution with a day of receipt has the state “Received”.",
            ),
            models.CheckConstraint(
                condition=Q(reminded_on=None)
                | Q(requested_on__isnull=False, reminded_on__gte=F("requested_on")),
                name="contribution_reminded_after_request",
                violation_error_message="A reminder follows a request: give the day of the request as well.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency}, {self.year}"

    @property
    def name(self) -> str:
        """How the accounts name it, or else the agency."""
        return self.label or str(self.agency)

    @property
    def change(self) -> AmountChange | None:
        """The change since the year before; of a contribution read with_amount_before()."""
        return change(self.amount_before, self.amount)

    def standing_on(self, day: datetime.date) -> Standing:
        return standing(
            is_settled=self.amount is not None,
            is_received=self.state == self.State.RECEIVED,
            requested_on=self.requested_on,
            day=day,
        )
