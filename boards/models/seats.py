"""The places on the board's groups, the people who hold them and their terms."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.groups import Group, existing_between, existing_on
from boards.models.records import CitedRecord
from boards.terms import Term
from cescb.constraints import NoOverlap

if TYPE_CHECKING:
    import datetime


class SeatQuerySet(models.QuerySet["Seat"]):
    def as_at(self, day: "datetime.date") -> "SeatQuerySet":
        """Seats that existed on the day, and their group with them; an empty side is open."""
        return self.between(day, day)

    def between(self, first: "datetime.date", last: "datetime.date") -> "SeatQuerySet":
        """Seats that existed on some day from the first to the last, and their group with them."""
        return self.filter(existing_between(first, last), existing_between(first, last, "group__"))


class Seat(CitedRecord):
    """A place on a group, held for an agency's post, whoever holds the post."""

    board_path = "group__board"

    class Standing(models.TextChoices):
        CHAIR = "chair", "Chair"
        MEMBER = "member", "Member"
        OBSERVER = "observer", "Participating observer"
        ADVISER = "adviser", "Adviser"
        LAY = "lay", "Lay member"

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="seats")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="seats")
    slug = models.SlugField(max_length=80, editable=False)
    title = models.CharField(max_length=160)
    post = models.CharField(max_length=120, blank=True)
    standing = models.CharField(max_length=10, choices=Standing, default=Standing.MEMBER)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)
    recruitment = models.CharField(
        max_length=300, blank=True, help_text="How far the search for a holder has come, for a vacant seat."
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)
    note = models.CharField(max_length=300, blank=True)

    objects = SeatQuerySet.as_manager()

    class Meta:
        ordering = ["group", "position"]
        constraints = [
            models.UniqueConstraint(fields=["group", "slug"], name="one_seat_per_slug"),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=models.F("starts_on")),
                name="seat_ends_after_start",
                violation_error_message="A seat cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def term(self) -> Term:
        """From when until when the seat exists."""
        return Term(self.starts_on, self.ends_on)


class Person(CitedRecord):
    """Someone who holds a seat or a key role by name."""

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="people", editable=False)
    slug = models.SlugField(editable=False)
    name = models.CharField(max_length=120)

    is_young_person = models.BooleanField(
        "under 18",
        default=False,
        help_text="Give what the young person does as the name, such as Youth ambassador, and no real name.",
    )
    contact_through = models.CharField(
        "contact through",
        max_length=200,
        blank=True,
        help_text="For a young person: the post of the worker whom the board speaks to.",
    )
    consented_on = models.DateField(
        "agreed to take part",
        null=True,
        blank=True,
        help_text="For a young person: when they and whoever cares for them agreed.",
    )

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "people"
        constraints = [
            models.UniqueConstraint(fields=["board", "slug"], name="one_person_per_slug"),
            models.CheckConstraint(
                condition=Q(is_young_person=False) | ~Q(contact_through="") & Q(consented_on__isnull=False),
                name="young_person_with_contact_and_consent",
                violation_error_message=(
                    "For a young person, record through whom they are contacted and when they agreed."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    def as_at(self, day: "datetime.date") -> "AppointmentQuerySet":
        """Terms that may cover the day; an empty start or end leaves that side open."""
        return self.filter(existing_on(day))

    def holders(self) -> "AppointmentQuerySet":
        return self.filter(capacity="holder")

    def deputies(self) -> "AppointmentQuerySet":
        return self.filter(capacity="deputy")


class Appointment(CitedRecord):
    """Who held a seat or stood in for its holder, from when and until when.

    An empty date is not known or still open. Terms of holders of one seat whose start is known never overlap.
    """

    class Capacity(models.TextChoices):
        HOLDER = "holder", "Holder"
        DEPUTY = "deputy", "Named deputy"

    board_path = "seat__group__board"

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="appointments")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="appointments")
    capacity = models.CharField(max_length=6, choices=Capacity, default=Capacity.HOLDER)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True, help_text="The last day of the term.")
    date_note = models.CharField(
        "note on the dates", max_length=160, blank=True, help_text="What is known when a date is not."
    )

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        # A term whose start is not known comes first, on every database.
        ordering = ["seat", models.F("starts_on").asc(nulls_first=True)]
        verbose_name = "term"
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=models.F("starts_on")),
                name="appointment_ends_after_start",
                violation_error_message="A term cannot end before it starts.",
            ),
            NoOverlap(
                fields=["seat"],
                start="starts_on",
                end="ends_on",
                condition=Q(capacity="holder"),
                name="terms_of_a_seat_do_not_overlap",
                violation_error_message=(
                    "Somebody else holds the seat in part of this term. End the earlier term first."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.seat}"

    @property
    def term(self) -> Term:
        return Term(self.starts_on, self.ends_on)
