"""What the board rests on: law, its functions, the memorandum of understanding, key roles and handovers."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from boards.models.agencies import Agency
from boards.models.partnership import PartnershipBody
from boards.models.records import BoardRecord, CitedRecord, Record
from boards.models.seats import Person


class StatutoryReference(BoardRecord):
    """A provision or a piece of guidance that the board works under, what it asks and how long it holds."""

    class Kind(models.TextChoices):
        ACT = "act", "Act of Parliament"
        REGULATIONS = "regulations", "Regulations"
        GUIDANCE = "guidance", "Statutory guidance"
        FRAMEWORK = "framework", "Inspection framework"

    title = models.CharField("Act or guidance", max_length=200)
    section = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=11, choices=Kind, default=Kind.ACT)
    requires = models.TextField("what it requires")
    in_force_from = models.DateField(null=True, blank=True)
    in_force_to = models.DateField(null=True, blank=True)
    replaced_by = models.CharField(max_length=200, blank=True)
    link = models.URLField(blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(in_force_to=None)
                | Q(in_force_from=None)
                | Q(in_force_to__gte=F("in_force_from")),
                name="statute_ends_after_start",
                violation_error_message="A provision cannot end before it comes into force.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.section}" if self.section else self.title


class BoardFunction(BoardRecord):
    """A function that the board has by law or by its constitution, and the evidence that it was exercised."""

    title = models.CharField("function", max_length=300)
    basis = models.ForeignKey(
        StatutoryReference,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="functions",
        verbose_name="legal basis",
    )
    evidence = models.TextField("evidence in the year", blank=True)

    class Meta(BoardRecord.Meta):
        verbose_name = "function of the board"
        verbose_name_plural = "functions of the board"

    def __str__(self) -> str:
        return self.title


class KeyRole(BoardRecord):
    """A role that the board depends on, who holds it, to whom they answer and what they do."""

    title = models.CharField("role", max_length=160)
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="key_roles"
    )
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="key_roles"
    )
    answers_to = models.CharField(max_length=200, blank=True)
    duties = models.TextField(blank=True)
    working_time = models.CharField(max_length=60, blank=True)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)
    date_note = models.CharField(max_length=160, blank=True, help_text="What is known when a date is not.")

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=F("starts_on")),
                name="key_role_ends_after_start",
                violation_error_message="A role cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Appraisal(Record):
    """A yearly appraisal of somebody in a key role; only that it took place and what follows is kept."""

    board_path = "role__board"

    role = models.ForeignKey(KeyRole, on_delete=models.CASCADE, related_name="appraisals")
    held_on = models.DateField("held")
    held_by = models.CharField(max_length=160)
    note = models.TextField("what follows from it", blank=True)

    class Meta:
        ordering = ["-held_on"]

    def __str__(self) -> str:
        return f"{self.role}, {self.held_on}"


class Handover(BoardRecord):
    """Work that passes from one body to another by a date, and whether it was accepted."""

    what = models.CharField(max_length=300)
    from_body = models.ForeignKey(PartnershipBody, on_delete=models.PROTECT, related_name="handovers_given")
    to_body = models.ForeignKey(PartnershipBody, on_delete=models.PROTECT, related_name="handovers_taken")
    due_on = models.DateField("by", null=True, blank=True)
    owner = models.CharField(max_length=160, blank=True)
    accepted_on = models.DateField("accepted", null=True, blank=True)
    note = models.TextField(blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(from_body=F("to_body")),
                name="handover_between_two_bodies",
                violation_error_message="A handover is from one body to another.",
            ),
        ]

    def __str__(self) -> str:
        return self.what


class Memorandum(BoardRecord):
    """A version of the memorandum of understanding between the boards of the area."""

    prefix: ClassVar[str] = "Version "

    title = models.CharField(max_length=160, default="Memorandum of understanding")
    principles = models.TextField(blank=True)
    drafted_on = models.DateField("drafted", null=True, blank=True)
    review_due_on = models.DateField("review due", null=True, blank=True)
    date_note = models.CharField(max_length=160, blank=True, help_text="What is known when a date is not.")

    class Meta(BoardRecord.Meta):
        verbose_name = "memorandum of understanding"
        verbose_name_plural = "versions of the memorandum of understanding"

    def __str__(self) -> str:
        return f"{self.title}, version {self.number}"


class MemorandumParty(CitedRecord):
    """A body that is party to a version of the memorandum: what it takes on, and when it agreed."""

    board_path = "memorandum__board"

    memorandum = models.ForeignKey(Memorandum, on_delete=models.CASCADE, related_name="parties")
    body = models.ForeignKey(PartnershipBody, on_delete=models.PROTECT, related_name="memoranda")
    responsibilities = models.TextField(blank=True)
    agreed_on = models.DateField("agreed", null=True, blank=True)

    class Meta:
        ordering = ["memorandum", "body__position"]
        verbose_name_plural = "memorandum parties"
        constraints = [
            models.UniqueConstraint(
                fields=["memorandum", "body"],
                name="one_entry_per_party",
                violation_error_message="The body is already party to this version.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.body}, {self.memorandum}"
