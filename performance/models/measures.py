"""What is measured: each measure carries its own definition."""

from django.db import models
from django.db.models import Q


class Stage(models.TextChoices):
    """Where on the child's journey a measure belongs."""

    POPULATION = "population", "Children in the area"
    EARLY_HELP = "early_help", "Early help"
    FRONT_DOOR = "front_door", "The front door"
    ASSESSMENT = "assessment", "Assessment"
    CHILD_IN_NEED = "child_in_need", "Children in need"
    CHILD_PROTECTION = "child_protection", "Child protection"
    CARED_FOR = "cared_for", "Cared for children"
    LEAVING_CARE = "leaving_care", "Leaving care"
    VULNERABLE_GROUPS = "vulnerable_groups", "Children at particular risk"
    DOMESTIC_ABUSE = "domestic_abuse", "Domestic abuse"
    YOUTH_JUSTICE = "youth_justice", "Youth offending"
    ALLEGATIONS = "allegations", "Allegations against adults who work with children"
    CHILD_DEATHS = "child_deaths", "Child deaths"
    PARTICIPATION = "participation", "Voice and participation"
    QUALITY = "quality", "Quality of practice"
    TRAINING = "training", "Multi-agency training"
    BOARD_WORK = "board_work", "The board's own work"


class Breakdown(models.Model):
    """A way to split a measure: by category of abuse, by course, by age band."""

    code = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    adds_up = models.BooleanField(
        default=True, help_text="The categories do not overlap and together make the total."
    )

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return self.title


class Category(models.Model):
    """One part of a breakdown."""

    breakdown = models.ForeignKey(Breakdown, on_delete=models.CASCADE, related_name="categories")
    code = models.SlugField(max_length=60)
    title = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["breakdown", "position"]
        verbose_name_plural = "categories"
        constraints = [models.UniqueConstraint(fields=["breakdown", "code"], name="one_category_per_code")]

    def __str__(self) -> str:
        return self.title


class Measure(models.Model):
    """A measure of the multi-agency dataset with everything that is needed to read it."""

    class Unit(models.TextChoices):
        COUNT = "count", "Number"
        PERCENT = "percent", "Per cent"
        RATE_PER_10000 = "rate_10000", "Rate per 10,000 children"
        POUNDS = "pounds", "Pounds"
        DAYS = "days", "Days"
        YEARS = "years", "Years"

    class Kind(models.TextChoices):
        STOCK = "stock", "As at a date"
        FLOW = "flow", "Over a period"

    class Accumulation(models.TextChoices):
        IN_PERIOD = "in_period", "In the period alone"
        YEAR_TO_DATE = "year_to_date", "From 1 April to the end of the period"
        TO_DATE = "to_date", "Since counting began"

    class Basis(models.TextChoices):
        NATIONAL = "national", "National definition"
        LOCAL = "local", "Local definition"

    class Question(models.TextChoices):
        HOW_MUCH = "how_much", "How much did we do?"
        HOW_WELL = "how_well", "How well did we do it?"
        SO_WHAT = "so_what", "So what difference did it make?"

    class Theme(models.TextChoices):
        CHILD = "child", "The child"
        TEAM = "team", "The team around the child"
        AGENCY = "agency", "The agency around the team"
        BOARD = "board", "The board around the agencies"

    class Polarity(models.TextChoices):
        HIGHER = "higher", "Higher is better"
        LOWER = "lower", "Lower is better"
        RANGE = "range", "Good within a range"
        NONE = "none", "No judgement"

    code = models.SlugField(max_length=60, unique=True)
    title = models.CharField(max_length=200)
    short_title = models.CharField(max_length=80, blank=True, help_text="For chart and table heads.")
    why_it_matters = models.TextField()
    numerator = models.CharField(max_length=300, help_text="In words: what is counted.")
    denominator = models.CharField(max_length=300, help_text='In words, or "none".')
    unit = models.CharField(max_length=12, choices=Unit)
    unit_of_count = models.CharField(max_length=40, help_text="children, plans, referrals, places …")
    kind = models.CharField(max_length=6, choices=Kind)
    accumulation = models.CharField(max_length=14, choices=Accumulation, default=Accumulation.IN_PERIOD)
    basis = models.CharField(max_length=10, choices=Basis)
    national_code = models.CharField(max_length=60, blank=True)
    stage = models.CharField(max_length=20, choices=Stage)
    theme = models.CharField(max_length=8, choices=Theme)
    question = models.CharField(max_length=10, choices=Question)
    polarity = models.CharField(max_length=8, choices=Polarity)
    good_from = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    good_to = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    decimals = models.PositiveSmallIntegerField(default=0)
    is_sensitive = models.BooleanField(default=False, help_text="Small numbers may point to a child.")
    supplier = models.CharField(max_length=120, help_text="Which kind of agency supplies it.")
    challenge_questions = models.JSONField(default=list, blank=True)
    breakdowns = models.ManyToManyField(Breakdown, blank=True, related_name="measures")
    compare_with = models.ManyToManyField(
        "self",
        symmetrical=False,
        blank=True,
        help_text="Other measures of the same subject under another definition.",
    )
    definition_source = models.CharField(max_length=200, blank=True)
    checked_by = models.CharField(max_length=120, blank=True)
    review_on = models.DateField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["stage", "position", "code"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(polarity="range") | Q(good_from__isnull=False, good_to__isnull=False),
                name="measure_range_when_polarity_range",
                violation_error_message="Give both ends of the good range.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def label(self) -> str:
        return self.short_title or self.title


class SeriesBreak(models.Model):
    """A day from which figures of a measure cannot be compared with earlier ones."""

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="series_breaks")
    day = models.DateField(help_text="First day under the new way of counting.")
    note = models.CharField(max_length=300)

    class Meta:
        ordering = ["measure", "day"]
        constraints = [models.UniqueConstraint(fields=["measure", "day"], name="one_break_per_day")]

    def __str__(self) -> str:
        return f"{self.measure}: {self.note}"
