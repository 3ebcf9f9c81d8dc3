"""The board, the areas it looks at, and its financial years."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from boards.models.records import Record
from cescb.kit.periods import Period, year_label

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from boards.models.users import User


class Area(models.Model):
    """A place or a set of places for which figures are given."""

    class Kind(models.TextChoices):
        LOCALITY = "locality", "Locality"
        AUTHORITY = "authority", "Local authority"
        PAN_COUNTY = "pan_county", "Several authorities"
        REGION = "region", "Region"
        NATION = "nation", "Nation"
        NEIGHBOURS = "neighbours", "Statistical neighbours"

    code = models.SlugField(unique=True, help_text="Short name used in figure references: north-west.")
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=12, choices=Kind)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts")
    statistics_code = models.CharField("statistics code", max_length=12, blank=True)
    members = models.ManyToManyField(
        "self", symmetrical=False, blank=True, help_text="The authorities of a set of statistical neighbours."
    )
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class BoardQuerySet(models.QuerySet["Board"]):
    def visible_to(self, user: "User | AnonymousUser") -> "BoardQuerySet":
        """Boards on which the person holds any role; all of them for an installation's administrator."""
        if not user.is_authenticated:
            return self.none()
        if user.is_superuser:
            return self.all()
        return self.filter(role_assignments__user=user).distinct()


class Board(models.Model):
    """A Local Safeguarding Children Board (Children Act 2004, section 13)."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=20)
    area = models.ForeignKey(Area, on_delete=models.PROTECT, related_name="boards")
    comparators = models.ManyToManyField(
        Area, blank=True, related_name="compared_boards", help_text="Areas shown beside the board's own."
    )
    is_fictional = models.BooleanField(
        default=False, help_text="Invented data for demonstration; every page of the board says so."
    )
    introduction = models.TextField(blank=True, help_text="One or two sentences on what the board is for.")

    objects = BoardQuerySet.as_manager()

    class Meta:
        ordering = ["is_fictional", "name"]

    def __str__(self) -> str:
        return self.name


class FinancialYear(Record):
    """One board's year, 1 April to 31 March; the records of a closed one change only once it is reopened."""

    board = models.ForeignKey(Board, on_delete=models.CASCADE, related_name="years")
    starts_in = models.PositiveSmallIntegerField(help_text="The calendar year in which it starts.")
    reserve_at_end = models.DecimalField(
        max_digits=12, decimal_places=2, null=True, blank=True, help_text="Reserve on 31 March, in pounds."
    )
    reserve_source = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    ambition = models.TextField(
        blank=True, help_text="What the board wants for children, in a sentence or two."
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
        ordering = ["-starts_in"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None)
                | Q(closed_at__isnull=False, closed_by__isnull=False),
                name="year_closed_by_somebody",
            ),
            models.UniqueConstraint(
                fields=["board", "starts_in"],
                name="one_year_per_board",
                violation_error_message="The board already has this financial year.",
            ),
        ]

    def __str__(self) -> str:
        return self.label

    def get_absolute_url(self) -> str:
        return reverse("boards:home", args=[self.board.slug, self.label])

    @property
    def label(self) -> str:
        return year_label(self.starts_in)

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    @property
    def period(self) -> Period:
        return Period.year(self.starts_in)
