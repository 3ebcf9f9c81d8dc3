"""One tracker for everything that somebody must do, whatever it came from."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.records import BoardRecord, Record
from boards.models.seats import Seat


class Action(BoardRecord):
    """Something to be done by a date, by the agency or the seat that owns it."""

    class Status(models.TextChoices):
        OPEN = "open", "Not started"
        IN_PROGRESS = "in_progress", "In progress"
        DONE = "done", "Closed with evidence"
        DROPPED = "dropped", "Dropped"

    class Origin(models.TextChoices):
        MEETING = "meeting", "Meeting"
        CHALLENGE = "challenge", "Challenge"
        RISK = "risk", "Risk"
        PLAN = "plan", "Business plan"
        SESSION = "session", "Sector challenge session"
        EVALUATION = "evaluation", "Self-evaluation"
        INSPECTION = "inspection", "Inspection or peer review"
        AUDIT = "audit", "Audit"
        REVIEW = "review", "Learning review"
        OTHER = "other", "Something else"

    prefix: ClassVar[str] = "A"
    CLOSED = (Status.DONE, Status.DROPPED)

    title = models.CharField("what is to be done", max_length=300)
    origin = models.CharField("came from", max_length=10, choices=Origin, default=Origin.OTHER)
    meeting = models.ForeignKey(
        "boards.Meeting", on_delete=models.PROTECT, null=True, blank=True, related_name="actions"
    )
    challenge = models.ForeignKey(
        "boards.Challenge", on_delete=models.PROTECT, null=True, blank=True, related_name="actions"
    )
    risk = models.ForeignKey(
        "boards.Risk", on_delete=models.PROTECT, null=True, blank=True, related_name="actions"
    )
    outcome = models.ForeignKey(
        "boards.Outcome",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actions",
        verbose_name="outcome of the plan",
    )
    session = models.ForeignKey(
        "boards.ChallengeSession",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actions",
        verbose_name="sector challenge session",
    )
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, related_name="actions", verbose_name="agency that owns it"
    )
    seat = models.ForeignKey(
        Seat,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actions",
        verbose_name="seat that answers for it",
    )
    raised_on = models.DateField()
    due_on = models.DateField("due", null=True, blank=True)
    status = models.CharField(max_length=12, choices=Status, default=Status.OPEN)
    measured_by = models.CharField(
        max_length=200, blank=True, help_text="The measure that will show that it worked."
    )
    escalation = models.CharField(
        max_length=200, blank=True, help_text="To whom it was escalated and why, if it was."
    )
    evidence = models.TextField("evidence that it was done", blank=True)
    impact = models.TextField(
        "impact for children", blank=True, help_text="What is different because of it, and how that is known."
    )
    closed_on = models.DateField(null=True, blank=True, editable=False)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
    )

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(status="done") | (~Q(evidence="") & ~Q(impact="")),
                name="action_done_with_evidence_and_impact",
                violation_error_message=(
                    "An action is closed only with evidence that it was done and what it changed."
                ),
            ),
            models.CheckConstraint(
                condition=Q(status__in=["done", "dropped"], closed_on__isnull=False)
                | Q(status__in=["open", "in_progress"], closed_on=None),
                name="action_closed_with_a_date",
                violation_error_message="An action has a closing date exactly when it is closed.",
            ),
            models.CheckConstraint(
                condition=Q(due_on=None) | Q(due_on__gte=models.F("raised_on")),
                name="action_due_after_raised",
                violation_error_message="An action cannot be due before it was raised.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def is_closed(self) -> bool:
        return self.status in self.CLOSED


class ActionNote(Record):
    """A note of progress on an action; notes are added and never changed."""

    board_path = "action__board"

    action = models.ForeignKey(Action, on_delete=models.CASCADE, related_name="notes")
    made_on = models.DateField()
    text = models.TextField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["made_on", "pk"]

    def __str__(self) -> str:
        return f"{self.action.reference}, {self.made_on}"
