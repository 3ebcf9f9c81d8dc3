"""What was observed: the figures themselves, and every change made to them."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from cescb.kit.periods import Period, PeriodKind
from performance.measures import observed_value
from performance.models.measures import Category, Measure

if TYPE_CHECKING:
    from boards.models import Board


class ObservationQuerySet(models.QuerySet["Observation"]):
    def for_board(self, board: "Board") -> "ObservationQuerySet":
        """The board's own figures and those that are published for everyone."""
        return self.filter(Q(board=board) | Q(board=None))


class Observation(models.Model):
    """One figure: a measure, an area, a period or date, a category of a breakdown, and a source.

    Exactly one of three things is stored: a value; a numerator and a denominator, from which the value is
    computed; or the symbol that says why there is no value. Missing is never zero.
    """

    class Qualifier(models.TextChoices):
        EXACT = "", "Exact"
        ABOUT = "about", "About"
        OVER = "over", "More than"
        UP_TO = "up_to", "Up to"
        BETWEEN = "between", "Between"

    class Missing(models.TextChoices):
        """Symbols of the Department for Education, and our own for what has not come yet."""

        NONE = "", "Not missing"
        NOT_APPLICABLE = "z", "Not applicable"
        NOT_AVAILABLE = "x", "Not available"
        CONFIDENTIAL = "c", "Confidential"
        LOW = "k", "Rounds to zero but is not zero"
        UNRELIABLE = "u", "Too unreliable to publish"
        NOT_SENT = "not_sent", "Not yet sent"
        TO_BE_CONFIRMED = "tbc", "To be confirmed"

    class PeriodType(models.TextChoices):
        INSTANT = PeriodKind.INSTANT.value, "As at a date"
        MONTH = PeriodKind.MONTH.value, "Month"
        QUARTER = PeriodKind.QUARTER.value, "Quarter"
        YEAR = PeriodKind.YEAR.value, "Financial year"
        RANGE = PeriodKind.RANGE.value, "From one day to another"

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="observations")
    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, null=True, blank=True, related_name="observations"
    )
    area = models.ForeignKey("boards.Area", on_delete=models.PROTECT, related_name="observations")
    category = models.ForeignKey(
        Category, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    source = models.ForeignKey("boards.SourceDocument", on_delete=models.PROTECT, related_name="observations")
    period_type = models.CharField(max_length=8, choices=PeriodType)
    starts_on = models.DateField()
    ends_on = models.DateField()
    year = models.PositiveSmallIntegerField(help_text="Financial year of the last day, by its first year.")
    quarter = models.PositiveSmallIntegerField(null=True, blank=True)
    numerator = models.DecimalField(max_digits=14, decimal_places=4, null=True, blank=True)
    denominator = models.DecimalField(max_digits=14, decimal_places=4, null=True, blank=True)
    value = models.DecimalField(max_digits=14, decimal_places=4, null=True, blank=True)
    upper_value = models.DecimalField(
        max_digits=14, decimal_places=4, null=True, blank=True, help_text='Upper end of a "between".'
    )
    qualifier = models.CharField(max_length=8, choices=Qualifier, blank=True, default=Qualifier.EXACT)
    missing = models.CharField(max_length=8, choices=Missing, blank=True, default=Missing.NONE)
    lines = models.CharField(max_length=120, blank=True, help_text="Lines or cell of the source.")
    note = models.TextField(blank=True)

    objects = ObservationQuerySet.as_manager()

    class Meta:
        ordering = ["measure", "ends_on"]
        constraints = [
            models.UniqueConstraint(
                F("measure"),
                F("area"),
                F("source"),
                F("period_type"),
                F("starts_on"),
                F("ends_on"),
                Coalesce(F("category"), Value(0)),
                Coalesce(F("board"), Value(0)),
                name="one_observation_per_key",
            ),
            models.CheckConstraint(
                condition=(
                    Q(value__isnull=False, numerator=None, denominator=None, missing="")
                    | Q(value=None, numerator__isnull=False, denominator__gt=0, missing="")
                    | (Q(value=None, numerator=None, denominator=None) & ~Q(missing=""))
                ),
                name="observation_value_parts_or_symbol",
                violation_error_message=(
                    "Give a value, or a numerator and a denominator above 0, or say why there is none."
                ),
            ),
            models.CheckConstraint(
                condition=Q(qualifier="between", upper_value__isnull=False)
                | (~Q(qualifier="between") & Q(upper_value=None)),
                name="observation_upper_value_when_between",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")), name="observation_ends_after_start"
            ),
        ]
        indexes = [
            models.Index(fields=["measure", "area", "year"], name="observation_series"),
            models.Index(fields=["board", "year"], name="observation_board_year"),
        ]

    def __str__(self) -> str:
        return f"{self.measure.code} {self.period.code}"

    @property
    def period(self) -> Period:
        return Period(self.starts_on, self.ends_on, PeriodKind(self.period_type))

    @property
    def computed_value(self) -> Decimal | None:
        """The value, computed where it comes as parts; needs the measure. None when it is missing."""
        return observed_value(
            self.measure.unit, value=self.value, numerator=self.numerator, denominator=self.denominator
        )


class Revision(models.Model):
    """One change of an observation. Rows are added, never changed or removed."""

    observation = models.ForeignKey(Observation, on_delete=models.CASCADE, related_name="revisions")
    before = models.JSONField(null=True, help_text="What was stored; empty for a first entry.")
    after = models.JSONField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    origin = models.CharField(max_length=160, help_text="A form, an import or a data file by name.")
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["observation", "made_at", "pk"]

    def __str__(self) -> str:
        return f"{self.observation_id} at {self.made_at:%Y-%m-%d %H:%M}"


class Target(models.Model):
    """What the board aims for in a year."""

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="targets")
    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="targets")
    year = models.PositiveSmallIntegerField()
    value = models.DecimalField(max_digits=14, decimal_places=4)
    tolerance = models.DecimalField(
        max_digits=14, decimal_places=4, default=0, help_text="How far off target still counts as close."
    )
    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["measure", "year"]
        constraints = [
            models.UniqueConstraint(fields=["measure", "board", "year"], name="one_target_per_year")
        ]

    def __str__(self) -> str:
        return f"{self.measure}: {self.value} in {self.year}"
