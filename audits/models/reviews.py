"""Learning reviews: what was considered, commissioned or done for learning. No child is identified."""

from django.db import models


class LearningReview(models.Model):
    """One review, request or case considered; the yearly table is counted from these records."""

    class Kind(models.TextChoices):
        SERIOUS_CASE_REVIEW = "scr", "Serious case review"
        CASE_TO_PANEL = "panel", "Case considered by the serious case review panel"
        MANAGEMENT_REVIEW = "imr", "Individual management review for another authority"
        REFLECTIVE_REVIEW = "reflective", "Reflective review"
        TRUE_FOR_US = "true-for-us", "“Is it true for us?” exercise"

    class Field(models.TextChoices):
        CHILDREN = "children", "Children"
        ADULTS = "adults", "Adults"
        DOMESTIC_ABUSE = "domestic-abuse", "Domestic abuse"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="learning_reviews")
    year = models.ForeignKey(
        "boards.FinancialYear", on_delete=models.CASCADE, related_name="learning_reviews"
    )
    reference = models.SlugField(help_text="Opaque: kind, field and a number.")
    kind = models.CharField(max_length=12, choices=Kind)
    field = models.CharField(max_length=16, choices=Field)
    requested_by = models.CharField(max_length=120, blank=True)
    note = models.TextField(blank=True)
    actions = models.ManyToManyField(
        "boards.Action",
        blank=True,
        related_name="learning_reviews",
        help_text="What is to be done because of it.",
    )
    citation = models.ForeignKey("boards.Citation", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["year", "field", "kind", "reference"]
        constraints = [
            models.UniqueConstraint(fields=["board", "year", "reference"], name="one_review_per_reference")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.reference})"
