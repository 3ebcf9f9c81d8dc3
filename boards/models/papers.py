"""What a meeting is about: its agenda and papers, what was decided, and what the board expects to receive."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.groups import Group
from boards.models.meetings import Meeting
from boards.models.records import BoardRecord, Record, YearRecord
from boards.models.seats import Seat


class AgendaItem(Record):
    """A point of a meeting's agenda. Every agenda has one for what children and young people say."""

    class Kind(models.TextChoices):
        VOICE = "voice", "Voice of children and young people"
        STANDING = "standing", "Standing item"
        ORDINARY = "ordinary", "Item"

    class Purpose(models.TextChoices):
        DECISION = "decision", "For decision"
        CHALLENGE = "challenge", "For challenge"
        DISCUSSION = "discussion", "For discussion"
        INFORMATION = "information", "For information"

    board_path = "meeting__group__board"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agenda")
    position = models.PositiveSmallIntegerField("number on the agenda", default=1)
    kind = models.CharField("kind of item", max_length=8, choices=Kind, default=Kind.ORDINARY)
    title = models.CharField("item", max_length=200)
    purpose = models.CharField(max_length=11, choices=Purpose, default=Purpose.DISCUSSION)
    outcome_wanted = models.CharField(max_length=300, blank=True)
    lead = models.CharField("led by", max_length=120, blank=True)
    minute = models.TextField("what was said", blank=True)

    class Meta:
        ordering = ["meeting", "position", "pk"]

    def __str__(self) -> str:
        return self.title


class Paper(Record):
    """A paper for an agenda item: who writes it, by when, and whether it has come."""

    board_path = "item__meeting__group__board"

    item = models.ForeignKey(
        AgendaItem, on_delete=models.CASCADE, related_name="papers", verbose_name="agenda item"
    )
    title = models.CharField("paper", max_length=200)
    author = models.CharField(max_length=120, blank=True)
    due_on = models.DateField(
        "due", null=True, blank=True, help_text="Empty where it is due with the other papers of the meeting."
    )
    received_on = models.DateField("received", null=True, blank=True)
    link = models.URLField("where it is kept", blank=True)

    class Meta:
        ordering = ["item", "pk"]

    def __str__(self) -> str:
        return self.title


class Decision(BoardRecord):
    """Something that a group decided, at a meeting or between two."""

    class Method(models.TextChoices):
        MEETING = "meeting", "At a meeting"
        EMAIL = "email", "By e-mail"
        VOTE = "vote", "By a vote between meetings"
        NOT_RECORDED = "not_recorded", "Not recorded"

    prefix: ClassVar[str] = "D"

    text = models.TextField("decision")
    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="decisions")
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    decided_on = models.DateField("decided", null=True, blank=True)
    method = models.CharField("how", max_length=12, choices=Method, default=Method.MEETING)
    reasons = models.TextField(blank=True)
    childrens_voice = models.TextField("how children’s views shaped it", blank=True)
    observers = models.CharField("who observed", max_length=300, blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(meeting=None) | ~Q(method="meeting"),
                name="decision_between_meetings_says_how",
                violation_error_message="Choose the meeting, or say how it was decided between meetings.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.text}"


class ReportDue(YearRecord):
    """A report that the board expects to receive in the year, once or at every quarter."""

    class Frequency(models.TextChoices):
        ONCE = "once", "Once a year"
        TWICE = "twice", "Every six months"
        QUARTERLY = "quarterly", "Every quarter"
        AS_NEEDED = "as_needed", "When there is something to report"

    title = models.CharField("report", max_length=160)
    frequency = models.CharField(max_length=9, choices=Frequency, default=Frequency.ONCE)
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="reports_due",
        verbose_name="written by",
    )
    due_on = models.DateField("next due", null=True, blank=True)
    received_on = models.DateField("received", null=True, blank=True)
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, null=True, blank=True, related_name="reports_due"
    )
    note = models.CharField(max_length=300, blank=True)

    class Meta(YearRecord.Meta):
        verbose_name = "report due"
        verbose_name_plural = "reports due"

    def __str__(self) -> str:
        return self.title


class Interest(BoardRecord):
    """What a member declared: that they can commit their agency, or an interest that may conflict."""

    class Kind(models.TextChoices):
        MANDATE = "mandate", "Can commit the agency"
        CONFLICT = "conflict", "Interest that may conflict"

    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="interests")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.CONFLICT)
    declared_on = models.DateField("declared")
    text = models.TextField("what was declared")
    handling = models.TextField(
        "how it is handled", blank=True, help_text="Leaves the room for the item, for example."
    )
    ended_on = models.DateField("ended", null=True, blank=True)

    class Meta(BoardRecord.Meta):
        verbose_name = "declaration of interest"
        verbose_name_plural = "declarations of interest"
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=models.F("declared_on")),
                name="interest_ends_after_declared",
                violation_error_message="A declaration cannot end before it was made.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seat}: {self.text}"
