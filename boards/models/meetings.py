"""Meetings and who came."""

from django.db import models
from django.urls import reverse

from boards.models.agencies import Group, Seat
from cescb.kit.periods import long_date, year_label, year_of


class Meeting(models.Model):
    """A meeting of one of the board's groups."""

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        HELD = "held", "Held"
        NOT_HELD = "not_held", "Not held"

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="meetings")
    held_on = models.DateField("date")
    state = models.CharField(max_length=8, choices=State, default=State.PLANNED)
    note = models.TextField(blank=True)
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["held_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["group", "held_on"],
                name="one_meeting_per_day",
                violation_error_message="The group already has a meeting on this day.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.group}, {long_date(self.held_on)}"

    def get_absolute_url(self) -> str:
        year = year_label(year_of(self.held_on))
        return reverse("boards:meeting", args=[self.group.board.slug, year, self.pk])


class Attendance(models.Model):
    """What is known of one seat at one meeting."""

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
