"""Meetings and who came."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from boards.models.groups import Group
from boards.models.records import CitedRecord, Record
from boards.models.seats import Seat
from cescb.kit.periods import long_date, year_label, year_of


class Meeting(CitedRecord):
    """A meeting of one of the board's groups.

    A meeting is closed when its record is complete; a closed one is changed only after it was opened again.
    """

    board_path = "group__board"

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        HELD = "held", "Held"
        NOT_HELD = "not_held", "Not held"

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="meetings")
    held_on = models.DateField("date")
    starts_at = models.TimeField("starts at", null=True, blank=True, help_text="For example, 14:00.")
    place = models.CharField(max_length=160, blank=True)
    papers_due_on = models.DateField(
        "papers due", null=True, blank=True, help_text="For every paper that has no date of its own."
    )
    state = models.CharField(max_length=8, choices=State, default=State.PLANNED)
    note = models.TextField(blank=True)
    reflection = models.TextField(
        "reflection of the observer",
        blank=True,
        help_text="What the observer or critical friend of the meeting wrote about how it went.",
    )
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
    )

    class Meta:
        ordering = ["held_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["group", "held_on"],
                name="one_meeting_per_day",
                violation_error_message="The group already has a meeting on this day.",
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None)
                | Q(closed_at__isnull=False, closed_by__isnull=False, state="held"),
                name="meeting_closed_by_somebody_when_held",
            ),
            models.CheckConstraint(
                condition=Q(papers_due_on=None) | Q(papers_due_on__lte=models.F("held_on")),
                name="papers_due_before_the_meeting",
                violation_error_message="Papers cannot be due after the meeting.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group}, {long_date(self.held_on)}"

    def get_absolute_url(self) -> str:
        year = year_label(year_of(self.held_on))
        return reverse("boards:meeting", args=[self.group.board.slug, year, self.pk])

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None


class Attendance(Record):
    """What is known of one seat at one meeting.

    `deputy` names who came in the holder's place; a record from an old table may not have the name.
    """

    board_path = "meeting__group__board"

    class Mark(models.TextChoices):
        PRESENT = "present", "Present"
        DEPUTY = "deputy", "Deputy came"
        APOLOGIES = "apologies", "Apologies"
        ABSENT = "absent", "Absent"
        NOT_YET_MEMBER = "not_yet_member", "Not yet a member"
        VACANT = "vacant", "Seat vacant"
        NOT_RECORDED = "not_recorded", "Not recorded"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendances")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="attendances")
    mark = models.CharField(max_length=14, choices=Mark)
    deputy = models.CharField("who came", max_length=120, blank=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["meeting", "seat"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "seat"],
                name="one_mark_per_seat",
                violation_error_message="The seat already has a mark for this meeting.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.seat}: {self.get_mark_display()}"
