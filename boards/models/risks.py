"""The risk register: each risk with its ratings, their reviews, and the register as it was issued."""

import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery, Window
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Lag

from boards.models.agencies import Agency
from boards.models.records import BoardRecord, Record
from boards.risk import Impact, Likelihood, Movement, Rating, movement
from cescb.kit.periods import long_date

LIKELIHOODS = [(int(level), level.label) for level in Likelihood]
IMPACTS = [(int(level), level.label) for level in Impact]


def level(
    kind: str, choices: list[tuple[int, str]], *, blank: bool = False
) -> models.PositiveSmallIntegerField:
    """A field for one side of a rating, 1 to 4; empty where it has not been rated."""
    return models.PositiveSmallIntegerField(kind, choices=choices, null=blank, blank=blank)


def identified_by(day: datetime.date) -> Q:
    """Of risks known on the day; one read from a paper without its date has been known all along."""
    return Q(identified_on=None) | Q(identified_on__lte=day)


class RiskQuerySet(models.QuerySet["Risk"]):
    def on_register(self, first: datetime.date, last: datetime.date) -> "RiskQuerySet":
        """Risks that stood on the register at any time between the two days, both included."""
        return self.filter(Q(closed_on=None) | Q(closed_on__gte=first), identified_by(last))

    def open_on(self, day: datetime.date) -> "RiskQuerySet":
        """Risks that were open at the end of the day."""
        return self.filter(Q(closed_on=None) | Q(closed_on__gt=day), identified_by(day))

    def as_at(self, day: datetime.date) -> "RiskQuerySet":
        """Add to each risk what was known of it on the day: net rating, the one before it, next review.

        The net rating is that of the newest review by then. Each review sets the day of the next one; where
        it set none, and before the first, the risk's own day counts.
        """
        reviews = RiskReview.objects.filter(risk=OuterRef("pk"), reviewed_on__lte=day)

        def of_review(value: Combinable, *, back: int = 0) -> Subquery:
            return Subquery(reviews.order_by("-reviewed_on").values(found=value)[back : back + 1])

        return self.annotate(
            net_likelihood=of_review(F("likelihood")),
            net_impact=of_review(F("impact")),
            net_score=of_review(F("likelihood") * F("impact")),
            before_likelihood=of_review(F("likelihood"), back=1),
            before_impact=of_review(F("impact"), back=1),
            reviewed_on=of_review(F("reviewed_on")),
            due_on=Coalesce(of_review(F("review_due_on")), F("review_due_on")),
            gross_score=F("gross_likelihood") * F("gross_impact"),
            target_score=F("target_likelihood") * F("target_impact"),
        )


class Risk(BoardRecord):
    """Something that could keep the board from its objectives.

    Gross is the rating before any control, net the one with the controls of today, target the one wanted.
    The net rating is that of the newest review.
    """

    prefix: ClassVar[str] = "R"

    class Cause(models.TextChoices):
        DEMAND = "demand", "Demand for services"
        RESHAPING = "reshaping", "Services reshaped or withdrawn"
        REORGANISATION = "reorganisation", "An organisation changes"
        WORKFORCE = "workforce", "Workforce"
        PRACTICE = "practice", "Quality of practice"
        PARTNERSHIP = "partnership", "Working together"
        FUNDING = "funding", "Funding"
        OTHER = "other", "Something else"

    title = models.CharField("risk", max_length=160)
    description = models.TextField(help_text="What could happen, why, and what it would mean for children.")
    cause = models.CharField("what it comes from", max_length=14, choices=Cause, default=Cause.OTHER)
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="risks",
        verbose_name="agency that owns it",
        help_text="The register cannot be issued while a risk has no owner.",
    )
    owner_post = models.CharField("post that owns it", max_length=120, blank=True)
    reported_by = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="reported_risks",
        verbose_name="agency that reported it",
    )
    identified_on = models.DateField("identified", null=True, blank=True)
    gross_likelihood = level("gross likelihood", LIKELIHOODS, blank=True)
    gross_impact = level("gross impact", IMPACTS, blank=True)
    target_likelihood = level("target likelihood", LIKELIHOODS, blank=True)
    target_impact = level("target impact", IMPACTS, blank=True)
    existing_controls = models.TextField(blank=True)
    planned_controls = models.TextField("what is planned", blank=True)
    strategy = models.CharField(
        "mitigation strategy",
        max_length=200,
        blank=True,
        help_text="The strategy that is to lessen it, and who keeps it.",
    )
    corporate_register = models.CharField(
        max_length=160, blank=True, help_text="Where it stands in an agency's own corporate register."
    )
    raised_on = models.DateField("raised to the corporate register", null=True, blank=True)
    review_due_on = models.DateField(
        "first review due", null=True, blank=True, help_text="Each review sets the day of the next one."
    )
    closed_on = models.DateField("closed", null=True, blank=True, editable=False)
    closing_reason = models.TextField("why it was closed", blank=True, editable=False)

    # Given by RiskQuerySet.as_at().
    net_likelihood: int | None
    net_impact: int | None
    net_score: int | None
    before_likelihood: int | None
    before_impact: int | None
    gross_score: int | None
    target_score: int | None
    reviewed_on: datetime.date | None
    due_on: datetime.date | None

    objects = RiskQuerySet.as_manager()

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
                condition=Q(raised_on=None) | ~Q(corporate_register=""),
                name="risk_raised_to_a_register",
                violation_error_message="Name the corporate register that the risk was raised to.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | ~Q(closing_reason=""),
                name="risk_closed_with_reason",
                violation_error_message="Say why the risk is closed.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=F("identified_on")),
                name="risk_closed_after_identified",
                violation_error_message="A risk cannot be closed before it was identified.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def gross(self) -> Rating | None:
        return Rating.of(self.gross_likelihood, self.gross_impact)

    @property
    def target(self) -> Rating | None:
        return Rating.of(self.target_likelihood, self.target_impact)

    @property
    def net(self) -> Rating | None:
        """The rating of the newest review; of a risk read by as_at()."""
        return Rating.of(self.net_likelihood, self.net_impact)

    @property
    def before(self) -> Rating | None:
        """The rating of the review before the newest; of a risk read by as_at()."""
        return Rating.of(self.before_likelihood, self.before_impact)

    @property
    def movement(self) -> Movement | None:
        """How the net score moved at the newest review; of a risk read by as_at()."""
        return movement(self.before, self.net)

    @property
    def owner(self) -> str:
        """The agency and the post that own it; empty where nobody does."""
        return ", ".join(part for part in (str(self.agency or ""), self.owner_post) if part)

    def is_open_on(self, day: datetime.date) -> bool:
        is_known = self.identified_on is None or self.identified_on <= day
        return is_known and (self.closed_on is None or self.closed_on > day)


class RiskReviewQuerySet(models.QuerySet["RiskReview"]):
    def with_before(self) -> "RiskReviewQuerySet":
        """Add to each review the rating of the one before it among these, which `movement` reads."""
        return self.annotate(
            before_likelihood=Window(Lag("likelihood"), partition_by="risk", order_by="reviewed_on"),
            before_impact=Window(Lag("impact"), partition_by="risk", order_by="reviewed_on"),
        )


class RiskReview(Record):
    """A review of a risk: its net rating on a day, why, and when it is looked at next."""

    board_path = "risk__board"

    risk = models.ForeignKey(Risk, on_delete=models.CASCADE, related_name="reviews")
    reviewed_on = models.DateField("reviewed")
    likelihood = level("net likelihood", LIKELIHOODS)
    impact = level("net impact", IMPACTS)
    note = models.TextField("why", blank=True)
    reviewed_by = models.CharField(
        "reviewed by", max_length=160, blank=True, help_text="The group or the post, such as the Executive."
    )
    review_due_on = models.DateField("next review", null=True, blank=True)

    # Given by RiskReviewQuerySet.with_before().
    before_likelihood: int | None
    before_impact: int | None

    objects = RiskReviewQuerySet.as_manager()

    class Meta:
        ordering = ["risk", "reviewed_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["risk", "reviewed_on"],
                name="one_risk_review_per_day",
                violation_error_message="The risk was already reviewed on this day.",
            ),
            models.CheckConstraint(
                condition=Q(review_due_on=None) | Q(review_due_on__gt=F("reviewed_on")),
                name="risk_reviewed_again_later",
                violation_error_message="The next review comes after this one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.risk.reference}, reviewed on {long_date(self.reviewed_on)}"

    @property
    def rating(self) -> Rating:
        return Rating(Likelihood(self.likelihood), Impact(self.impact))

    @property
    def movement(self) -> Movement | None:
        """How the score moved since the review before; of a review read with_before()."""
        return movement(Rating.of(self.before_likelihood, self.before_impact), self.rating)


class RiskRegisterIssue(Record):
    """The register as it was put before the board: when, by whom, and what it held, frozen.

    `content` holds the risks that were open on the day that it speaks of, as boards.risk_rows writes them.
    """

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="risk_register_issues")
    as_at = models.DateField("as at")
    issued_on = models.DateField("issued")
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    content = models.JSONField()

    class Meta:
        ordering = ["-as_at", "-pk"]

    def __str__(self) -> str:
        return f"Risk register at {long_date(self.as_at)}"
