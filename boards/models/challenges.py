"""Challenge between the board and its partners: the log, the questions put, and the sector sessions."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.meetings import Meeting
from boards.models.partnership import PartnershipBody
from boards.models.records import BoardRecord, Record


def was_raised_by(day: date) -> Q:
    """Of challenges that had been raised by the day, or on a day not known."""
    return Q(raised_on=None) | Q(raised_on__lte=day)


def is_open_on(day: date) -> Q:
    """Of challenges that had been raised by the day, or on a day not known, and were not closed by then."""
    return was_raised_by(day) & (Q(closed_on=None) | Q(closed_on__gt=day))


def is_answer_overdue_on(day: date) -> Q:
    """Of open challenges whose answer was due before the day and had not come by then."""
    is_waiting = Q(status=Challenge.Status.OPEN) | Q(answered_on__gt=day)
    return is_open_on(day) & is_waiting & Q(answer_due_on__lt=day)


class ChallengeQuerySet(models.QuerySet["Challenge"]):
    def open_on(self, day: date) -> "ChallengeQuerySet":
        return self.filter(is_open_on(day))

    def answer_overdue(self, day: date) -> "ChallengeQuerySet":
        return self.filter(is_answer_overdue_on(day))


class Challenge(BoardRecord):
    """One entry of the challenge log: who questioned whom about what, and what came of it.

    The other side is an agency of the partnership or another body; the board is always the first side.
    """

    class Direction(models.TextChoices):
        BY_BOARD = "by_board", "The board challenges"
        TO_BOARD = "to_board", "The board is challenged"

    class Topic(models.TextChoices):
        ATTENDANCE = "attendance", "Attendance"
        DATA = "data", "Data and commentary"
        PRACTICE = "practice", "Practice and quality"
        CAPACITY = "capacity", "Capacity and resources"
        FUNDING = "funding", "Contributions"
        ACTION = "action", "Action not taken"
        OTHER = "other", "Something else"

    class Status(models.TextChoices):
        OPEN = "open", "Waiting for an answer"
        ANSWERED = "answered", "Answered"
        CLOSED = "closed", "Closed with evidence of impact"

    prefix: ClassVar[str] = "C"

    title = models.CharField("what is challenged", max_length=200)
    direction = models.CharField(max_length=8, choices=Direction, default=Direction.BY_BOARD)
    topic = models.CharField(max_length=10, choices=Topic, default=Topic.OTHER)
    raised_on = models.DateField("raised", null=True, blank=True)
    raised_when = models.CharField(
        "raised, in words",
        max_length=80,
        blank=True,
        help_text="Where the day is not known: in the spring of 2013.",
    )
    raised_by = models.CharField(max_length=160, blank=True, help_text="The post that raised it: Chair.")
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="challenges"
    )
    body = models.ForeignKey(
        PartnershipBody,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="challenges",
        verbose_name="other body",
    )
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, null=True, blank=True, related_name="challenges"
    )
    issue = models.TextField("issue", help_text="What is not right for children, and how it came up.")
    evidence = models.TextField("evidence for the challenge", blank=True)
    answer_due_on = models.DateField("answer due", null=True, blank=True)
    status = models.CharField(max_length=8, choices=Status, default=Status.OPEN)
    response = models.TextField("answer", blank=True)
    answered_on = models.DateField("answered", null=True, blank=True)
    outcome = models.TextField("what came of it", blank=True)
    impact = models.TextField(
        "evidence of impact",
        blank=True,
        help_text="What is different for children because of the challenge, and how that is known.",
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
    reopened_because = models.TextField("why it was opened again", blank=True, editable=False)

    objects = ChallengeQuerySet.as_manager()

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(agency=None, body__isnull=False) | Q(agency__isnull=False, body=None),
                name="challenge_with_one_other_side",
                violation_error_message="Choose the agency or the other body: exactly one of the two.",
            ),
            models.CheckConstraint(
                condition=Q(raised_on__isnull=False) | ~Q(raised_when=""),
                name="challenge_raised_at_some_time",
                violation_error_message="Give the day on which it was raised, or say when in words.",
            ),
            models.CheckConstraint(
                condition=Q(status="closed", closed_on__isnull=False) & ~Q(impact="")
                | ~Q(status="closed") & Q(closed_on=None),
                name="challenge_closed_with_impact",
                violation_error_message="A challenge is closed only with evidence of its impact.",
            ),
            models.CheckConstraint(
                condition=~Q(status="answered") | ~Q(response=""),
                name="challenge_answered_with_answer",
                violation_error_message="Write down the answer before you mark the challenge as answered.",
            ),
            models.CheckConstraint(
                condition=Q(answer_due_on=None) | Q(answer_due_on__gte=models.F("raised_on")),
                name="challenge_answer_due_after_raised",
                violation_error_message="An answer cannot be due before the challenge was raised.",
            ),
            models.CheckConstraint(
                condition=Q(answered_on=None) | Q(answered_on__gte=models.F("raised_on")),
                name="challenge_answered_after_raised",
                violation_error_message="A challenge cannot be answered before it was raised.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=models.F("raised_on")),
                name="challenge_closed_after_raised",
                violation_error_message="A challenge cannot be closed before it was raised.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def other_side(self) -> str:
        return str(self.agency or self.body)

    @property
    def is_closed(self) -> bool:
        return self.status == self.Status.CLOSED


class Question(BoardRecord):
    """A question put to a partner by the board or by somebody outside it, and the reply."""

    class Asker(models.TextChoices):
        BOARD = "board", "The board"
        COUNCILLOR = "councillor", "A councillor"
        YOUNG_PERSON = "young_person", "A young person"
        PUBLIC = "public", "A member of the public"

    prefix: ClassVar[str] = "Q"

    text = models.TextField("question")
    asker = models.CharField("asked by", max_length=12, choices=Asker, default=Asker.BOARD)
    asked_on = models.DateField("asked", null=True, blank=True)
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="questions",
        verbose_name="put to",
        help_text="Empty where it was put to all partners.",
    )
    reply = models.TextField(blank=True)
    replied_on = models.DateField("replied", null=True, blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(replied_on=None) | ~Q(reply=""),
                name="question_reply_with_its_date",
                violation_error_message="Write down the reply that came on this date.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.text}"


class ChallengeSession(BoardRecord):
    """A session in which a panel questions the agencies of one sector on how they keep children safe."""

    prefix: ClassVar[str] = "S"

    sector = models.CharField(max_length=80)
    held_on = models.DateField("date", null=True, blank=True)
    when = models.CharField(
        "when, in words", max_length=80, blank=True, help_text="Where the day is not known: May to July 2014."
    )
    panel = models.TextField(
        help_text="Who asks, one to a line, by post: Independent chair. Two young people. No child by name."
    )
    focus = models.TextField(blank=True, help_text="What the session is about, and what it builds on.")
    findings = models.TextField("areas for development", blank=True)

    class Meta(BoardRecord.Meta):
        verbose_name = "sector challenge session"

    def __str__(self) -> str:
        return f"{self.reference} {self.sector}"


class SessionQuestion(Record):
    """A question of a sector challenge session, what was said, and the evidence that was shown."""

    board_path = "session__board"

    session = models.ForeignKey(ChallengeSession, on_delete=models.CASCADE, related_name="questions")
    position = models.PositiveSmallIntegerField(default=1)
    text = models.CharField("question", max_length=300)
    answer = models.TextField(blank=True)
    evidence = models.TextField(blank=True)

    class Meta:
        ordering = ["session", "position", "pk"]

    def __str__(self) -> str:
        return self.text
