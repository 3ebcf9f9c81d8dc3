"""The risk register: each risk with its ratings, their reviews, and the register as it was issued."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.records import BoardRecord, Record
from boards.risk import Impact, Likelihood

LIKELIHOODS = [(int(level), level.label) for level in Likelihood]
IMPACTS = [(int(level), level.label) for level in Impact]


def level(
    kind: str, choices: list[tuple[int, str]], *, blank: bool = False
) -> models.PositiveSmallIntegerField:
    """A field for one side of a rating, 1 to 4; empty where it has not been rated."""
    return models.PositiveSmallIntegerField(kind, choices=choices, null=blank, blank=blank)


class Risk(BoardRecord):
    """Something that could keep the board from its objectives.

    Gross is the rating before any control, net the one with the controls of today, target the one wanted.
    The net rating is that of the newest review.
    """

    prefix: ClassVar[str] = "R"

    title = models.CharField(max_length=160)
    description = models.TextField(help_text="What could happen, why, and what it would mean for children.")
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="risks",
        verbose_name="owner",
    )
    owner_post = models.CharField("post that owns it", max_length=120, blank=True)
    identified_on = models.DateField("identified")
    gross_likelihood = level("gross likelihood", LIKELIHOODS, blank=True)
    gross_impact = level("gross impact", IMPACTS, blank=True)
    target_likelihood = level("target likelihood", LIKELIHOODS, blank=True)
    target_impact = level("target impact", IMPACTS, blank=True)
    existing_controls = models.TextField(blank=True)
    planned_controls = models.TextField("what is planned", blank=True)
    corporate_register = models.CharField(
        max_length=160, blank=True, help_text="Where it stands in an agency's own corporate register."
    )
    review_due_on = models.DateField("next review", null=True, blank=True)
    closed_on = models.DateField("closed", null=True, blank=True)
    closing_reason = models.TextField("why it was closed", blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(gross_likelihood=None, gross_impact=None)
                | Q(gross_likelihood__isnull=False, gross_impact__isnull=False),
                name="risk_gross_has_both_sides",
                violation_error_message="Give both the gross likelihood and the gross impact, or neither.",
            ),
            models.CheckConstraint(
                condition=Q(target_likelihood=None, target_impact=None)
                | Q(target_likelihood__isnull=False, target_impact__isnull=False),
                name="risk_target_has_both_sides",
                violation_error_message="Give both the target likelihood and the target impact, or neither.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | ~Q(closing_reason=""),
                name="risk_closed_with_reason",
                violation_error_message="Say why the risk is closed.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"


class RiskReview(Record):
    """A review of a risk: its net rating on a day, and why."""

    board_path = "risk__board"

    risk = models.ForeignKey(Risk, on_delete=models.CASCADE, related_name="reviews")
    reviewed_on = models.DateField("reviewed")
    likelihood = level("net likelihood", LIKELIHOODS)
    impact = level("net impact", IMPACTS)
    note = models.TextField("why", blank=True)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["risk", "reviewed_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["risk", "reviewed_on"],
                name="one_risk_review_per_day",
                violation_error_message="The risk was already reviewed on this day.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.risk.reference}, {self.reviewed_on}"


class RiskRegisterIssue(Record):
    """The register as it was put before the board: when, by whom, and what it held, frozen."""

    issued_on = models.DateField()
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="risk_register_issues")
    content = models.JSONField(help_text="The open risks and their ratings on the day, as rows.")

    class Meta:
        ordering = ["-issued_on", "-pk"]

    def __str__(self) -> str:
        return f"Risk register, {self.issued_on}"
