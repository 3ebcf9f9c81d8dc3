"""Priorities of the year with their review, and the objectives, outcomes and intent of the plan."""

from django.db import models
from django.db.models import Count, Q

from boards.models.board import FinancialYear
from boards.models.partnership import PartnershipBody
from boards.models.records import CitedRecord, YearRecord


class PriorityQuerySet(models.QuerySet["Priority"]):
    def with_counts(self) -> "PriorityQuerySet":
        """Add how many pieces of evidence and how many next steps the review has."""
        return self.annotate(
            evidence_count=Count("evidence", distinct=True), step_count=Count("next_steps", distinct=True)
        )


class Priority(CitedRecord):
    """A priority that the board set itself for the year, and its review in four parts at the end.

    The fourth part, the next steps, is kept as rows, so that what became of each can be followed.
    """

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="priorities", editable=False
    )
    number = models.PositiveSmallIntegerField(editable=False)
    slug = models.SlugField(editable=False)
    title = models.CharField("priority", max_length=160)
    aim = models.CharField(max_length=300)
    why = models.TextField("why it was a priority", blank=True, help_text="One point a line.")
    done = models.TextField("what we did", blank=True, help_text="One point a line.")
    impact = models.TextField(
        "impact",
        blank=True,
        help_text="What is different for children and families, not what was done. One point a line.",
    )

    # Given by PriorityQuerySet.with_counts().
    evidence_count: int
    step_count: int

    objects = PriorityQuerySet.as_manager()

    class Meta:
        ordering = ["year", "number"]
        verbose_name_plural = "priorities"
        constraints = [
            models.UniqueConstraint(fields=["year", "number"], name="one_priority_per_number"),
            models.UniqueConstraint(fields=["year", "slug"], name="one_priority_per_slug"),
        ]

    def __str__(self) -> str:
        return self.title


class Objective(CitedRecord):
    """An objective that the board shares with the other partnership bodies."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        FinancialYear, on_delete=models.CASCADE, related_name="objectives", editable=False
    )
    number = models.PositiveSmallIntegerField(editable=False)
    title = models.CharField("objective", max_length=200)
    shared_with = models.ManyToManyField(
        PartnershipBody, blank=True, related_name="shared_objectives", help_text="Other bodies that share it."
    )

    _history_m2m_fields = ["shared_with"]

    class Meta:
        ordering = ["year", "number"]
        constraints = [models.UniqueConstraint(fields=["year", "number"], name="one_objective_per_number")]

    def __str__(self) -> str:
        return self.title


class Outcome(CitedRecord):
    """What will be different for children when an objective is met, who delivers it and who challenges."""

    board_path = "objective__year__board"
    year_path = "objective__year"

    objective = models.ForeignKey(Objective, on_delete=models.CASCADE, related_name="outcomes")
    number = models.PositiveSmallIntegerField(editable=False)
    text = models.CharField("outcome", max_length=300, help_text="What will be different, and for whom.")
    responsible = models.ManyToManyField(
        PartnershipBody, related_name="outcomes_delivered", verbose_name="who plans and delivers it"
    )
    accountable = models.ForeignKey(
        PartnershipBody,
        on_delete=models.PROTECT,
        related_name="outcomes_challenged",
        verbose_name="who monitors and challenges",
        help_text="A body that does not deliver it itself, and that goes on beyond the year.",
    )

    _history_m2m_fields = ["responsible"]

    class Meta:
        ordering = ["objective", "number"]
        constraints = [models.UniqueConstraint(fields=["objective", "number"], name="one_outcome_per_number")]

    def __str__(self) -> str:
        return self.text

    @property
    def reference(self) -> str:
        """How papers name the outcome: 1.3. Fetch the objective with it."""
        return f"{self.objective.number}.{self.number}"


class ReviewTopic(CitedRecord):
    """A subject of its own within the review of a priority, such as one group of children at risk."""

    board_path = "priority__year__board"
    year_path = "priority__year"

    priority = models.ForeignKey(Priority, on_delete=models.CASCADE, related_name="topics")
    position = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=160)
    context = models.TextField(blank=True, help_text="Why these children need it. One point a line.")
    numbers = models.TextField("what the numbers say", blank=True, help_text="One point a line.")
    activity = models.TextField("what was done", blank=True, help_text="One point a line.")

    class Meta:
        ordering = ["priority", "position", "pk"]
        verbose_name = "topic of the review"
        verbose_name_plural = "topics of the review"

    def __str__(self) -> str:
        return self.title


class ReviewEvidence(CitedRecord):
    """Evidence for the impact of a priority: without it the review only tells what was done."""

    class Kind(models.TextChoices):
        MEASURE = "measure", "Measure"
        AUDIT = "audit", "Audit"
        QUOTATION = "quotation", "What somebody said"
        SURVEY = "survey", "Survey"
        INSPECTION = "inspection", "Inspection or peer review"

    board_path = "priority__year__board"
    year_path = "priority__year"

    priority = models.ForeignKey(Priority, on_delete=models.CASCADE, related_name="evidence")
    kind = models.CharField(max_length=10, choices=Kind)
    text = models.CharField("what it shows", max_length=300)
    source = models.CharField(
        "where it is from",
        max_length=200,
        blank=True,
        help_text="The measure and its date, the audit, the survey, or the report.",
    )
    quotation = models.ForeignKey(
        "boards.Quotation",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="evidence",
        help_text="Where the words are in the store of quotations.",
    )
    position = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["priority", "position", "pk"]
        verbose_name = "evidence of impact"
        verbose_name_plural = "evidence of impact"
        constraints = [
            models.CheckConstraint(
                condition=Q(quotation=None) | Q(kind="quotation"),
                name="evidence_quotation_is_what_somebody_said",
                violation_error_message="A quotation is evidence of what somebody said: choose that kind.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text}"


class NextStep(CitedRecord):
    """What is still to be done for a priority, and what became of it in the following year."""

    class Fate(models.TextChoices):
        OPEN = "open", "Not answered yet"
        CARRIED = "carried", "Carried into the next plan"
        DONE = "done", "Done"
        DROPPED = "dropped", "Dropped"

    board_path = "priority__year__board"
    year_path = "priority__year"

    priority = models.ForeignKey(Priority, on_delete=models.CASCADE, related_name="next_steps")
    topic = models.ForeignKey(
        ReviewTopic, on_delete=models.PROTECT, null=True, blank=True, related_name="next_steps"
    )
    position = models.PositiveSmallIntegerField(default=1)
    text = models.CharField("next step", max_length=300)
    fate = models.CharField("what became of it", max_length=7, choices=Fate, default=Fate.OPEN)
    outcome = models.ForeignKey(
        Outcome,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="next_steps",
        verbose_name="outcome of the next plan",
    )
    note = models.CharField("reason or result", max_length=300, blank=True)

    class Meta:
        ordering = ["priority", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(fate="dropped") | ~Q(note=""),
                name="next_step_dropped_with_reason",
                violation_error_message="Say why the next step was dropped.",
            ),
        ]

    def __str__(self) -> str:
        return self.text


class Intent(YearRecord):
    """A point of the declaration of intent: how the partners agreed to work together, and how far that is."""

    class Progress(models.TextChoices):
        NOT_STARTED = "not_started", "Not started"
        UNDER_WAY = "under_way", "Under way"
        IN_PLACE = "in_place", "In place"
        NOT_RECORDED = "not_recorded", "Not recorded"

    text = models.CharField("what was agreed", max_length=300)
    owner = models.CharField(max_length=160, blank=True)
    progress = models.CharField(max_length=12, choices=Progress, default=Progress.NOT_STARTED)
    note = models.TextField(blank=True)

    class Meta(YearRecord.Meta):
        verbose_name = "point of the declaration of intent"
        verbose_name_plural = "declaration of intent"

    def __str__(self) -> str:
        return self.text


class AreaForImprovement(YearRecord):
    """Something that the partners found must get better, with the objective that answers it."""

    text = models.CharField("area for improvement", max_length=300)
    objective = models.ForeignKey(
        Objective, on_delete=models.PROTECT, null=True, blank=True, related_name="areas"
    )
    action = models.ForeignKey(
        "boards.Action", on_delete=models.PROTECT, null=True, blank=True, related_name="areas"
    )

    class Meta(YearRecord.Meta):
        verbose_name = "area for improvement"
        verbose_name_plural = "areas for improvement"

    def __str__(self) -> str:
        return self.text
