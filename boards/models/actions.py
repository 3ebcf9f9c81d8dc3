"""One tracker for everything that somebody must do, whatever it came from."""

from datetime import date, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from boards.deadlines import DueState
from boards.models.agencies import Agency
from boards.models.records import BoardRecord, Record
from boards.models.seats import Seat

SOON = timedelta(days=14)


class ActionQuerySet(models.QuerySet["Action"]):
    def open_on(self, day: date) -> "ActionQuerySet":
        """Actions that had been raised by the day and were not closed by then."""
        return self.filter(Q(closed_on=None) | Q(closed_on__gt=day), raised_on__lte=day)

    def in_due_state(self, state: DueState, day: date) -> "ActionQuerySet":
        """Actions of which boards.deadlines.due_state says the state on the day; none raised after it."""
        held = {
            DueState.OVERDUE: Q(due_on__lt=day),
            DueState.DUE_SOON: Q(due_on__range=(day, day + SOON)),
            DueState.LATER: Q(due_on__gt=day + SOON),
            DueState.NO_DATE: Q(due_on=None),
        }
        if state == DueState.CLOSED:
            return self.filter(closed_on__lte=day)
        return self.open_on(day).filter(held[state])


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
    recommendation = models.ForeignKey(
        "boards.Recommendation",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actions",
        verbose_name="recommendation of an inspection or review",
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
    raised_on = models.DateField("raised")
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
    closed_on = models.DateField("closed", null=True, blank=True, editable=False)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
    )

    objects = ActionQuerySet.as_manager()

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
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=models.F("raised_on")),
                name="action_closed_after_raised",
                violation_error_message="An action cannot be closed before it was raised.",
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
    made_on = models.DateField("date")
    text = models.TextField("note")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name="noted by",
    )

    class Meta:
        ordering = ["made_on", "pk"]

    def __str__(self) -> str:
        return f"{self.action.reference}, {self.made_on}"
