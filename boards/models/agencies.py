"""The bodies that make up the partnership and the places they hold on the board's groups."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    import datetime


class Agency(models.Model):
    """An organisation that works with the board."""

    class Statutory(models.TextChoices):
        """Standing as a board partner under section 13 of the Children Act 2004."""

        YES = "yes", "Statutory board partner"
        REASONABLE_STEPS = "reasonable_steps", "To be represented where reasonable"
        NO = "no", "Not a statutory board partner"
        UNCLEAR = "unclear", "Depends on facts not recorded"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="agencies")
    slug = models.SlugField()
    name = models.CharField(max_length=160)
    other_names = models.CharField(max_length=300, blank=True, help_text="Other spellings met in papers.")
    sector = models.CharField(max_length=80)
    statutory = models.CharField(max_length=16, choices=Statutory)
    legal_basis = models.CharField(max_length=200, blank=True)
    note = models.TextField(blank=True)
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"
        constraints = [
            models.UniqueConstraint(
                fields=["board", "slug"],
                name="one_agency_per_slug",
                violation_error_message="Another agency of this board has this short name.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_statutory(self) -> bool:
        return self.statutory == self.Statutory.YES


class GroupQuerySet(models.QuerySet["Group"]):
    def as_at(self, day: "datetime.date") -> "GroupQuerySet":
        """Groups that existed on the day; an empty start or end leaves that side open."""
        return self.filter(
            Q(starts_on=None) | Q(starts_on__lte=day),
            Q(ends_on=None) | Q(ends_on__gte=day),
        )


class Group(models.Model):
    """The main board, its executive, a sub-group or a panel."""

    class Tier(models.TextChoices):
        MAIN_BOARD = "main_board", "Main board"
        EXECUTIVE = "executive", "Executive"
        SUB_GROUP = "sub_group", "Sub-group"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="groups")
    slug = models.SlugField()
    name = models.CharField(max_length=120)
    tier = models.CharField(max_length=12, choices=Tier)
    reports_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="reporting_groups"
    )
    purpose = models.TextField(blank=True)
    is_shared = models.BooleanField(default=False, help_text="Shared with other boards of the county.")
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = GroupQuerySet.as_manager()

    class Meta:
        ordering = ["board", "position", "name"]
        constraints = [
            models.UniqueConstraint(fields=["board", "slug"], name="one_group_per_slug"),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=models.F("starts_on")),
                name="group_ends_after_start",
                violation_error_message="A group cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Seat(models.Model):
    """A place on a group, held for an agency's post, whoever holds the post."""

    class Standing(models.TextChoices):
        CHAIR = "chair", "Chair"
        MEMBER = "member", "Member"
        OBSERVER = "observer", "Participating observer"
        ADVISER = "adviser", "Adviser"
        LAY = "lay", "Lay member"

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="seats")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="seats")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=160)
    post = models.CharField(max_length=120, blank=True)
    standing = models.CharField(max_length=10, choices=Standing, default=Standing.MEMBER)
    position = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=300, blank=True)
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["group", "position"]
        constraints = [models.UniqueConstraint(fields=["group", "slug"], name="one_seat_per_slug")]

    def __str__(self) -> str:
        return self.title


class Person(models.Model):
    """Someone who holds a seat or a key role by name."""

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="people")
    slug = models.SlugField()
    name = models.CharField(max_length=120)
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "people"
        constraints = [models.UniqueConstraint(fields=["board", "slug"], name="one_person_per_slug")]

    def __str__(self) -> str:
        return self.name


class Appointment(models.Model):
    """Who held a seat, from when and until when; an empty date is not known or still open."""

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="appointments")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="appointments")
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    date_note = models.CharField(max_length=160, blank=True, help_text="What is known when a date is not.")
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["seat", "starts_on"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=models.F("starts_on")),
                name="appointment_ends_after_start",
                violation_error_message="A term cannot end before it starts.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.seat}"
