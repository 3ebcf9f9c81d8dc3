"""Appraisals: that one took place and what follows from it. What was said in it is kept nowhere."""

from django.db import models

from boards.models.governance import KeyRole
from boards.models.records import Record
from boards.models.seats import Seat


class HeldAppraisal(Record):
    """One appraisal, on the day that it was held."""

    held_on = models.DateField("held")
    held_by = models.CharField(max_length=160, help_text="The post that held it: Chief Executive.")
    note = models.TextField(
        "what follows from it", blank=True, help_text="What goes into next year’s plan, for example."
    )

    class Meta:
        abstract = True
        ordering = ["-held_on"]


class Appraisal(HeldAppraisal):
    """An appraisal of somebody in a key role."""

    board_path = "role__board"

    role = models.ForeignKey(KeyRole, on_delete=models.CASCADE, related_name="appraisals")

    class Meta(HeldAppraisal.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["role", "held_on"],
                name="one_appraisal_of_a_role_a_day",
                violation_error_message="An appraisal of this role on this day is recorded already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.role}, {self.held_on}"


class MemberAppraisal(HeldAppraisal):
    """An appraisal of the member who holds a seat, as part of the planning of the year."""

    board_path = "seat__group__board"

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="appraisals")

    class Meta(HeldAppraisal.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["seat", "held_on"],
                name="one_appraisal_of_a_seat_a_day",
                violation_error_message="An appraisal of this member on this day is recorded already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.seat}, {self.held_on}"
