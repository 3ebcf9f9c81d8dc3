"""Priorities of the year, and the objectives and outcomes of the plan."""

from django.db import models

from boards.models.board import FinancialYear
from boards.models.partnership import PartnershipBody


class Priority(models.Model):
    """A priority that the board set itself for the year."""

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="priorities")
    number = models.PositiveSmallIntegerField()
    slug = models.SlugField()
    title = models.CharField(max_length=160)
    aim = models.CharField(max_length=300)
    citation = models.ForeignKey("boards.Citation", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["year", "number"]
        verbose_name_plural = "priorities"
        constraints = [
            models.UniqueConstraint(fields=["year", "number"], name="one_priority_per_number"),
            models.UniqueConstraint(fields=["year", "slug"], name="one_priority_per_slug"),
        ]

    def __str__(self) -> str:
        return self.title


class Objective(models.Model):
    """An objective that the board shares with the other partnership bodies."""

    year = models.ForeignKey(FinancialYear, on_delete=models.CASCADE, related_name="objectives")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    citation = models.ForeignKey("boards.Citation", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["year", "number"]
        constraints = [models.UniqueConstraint(fields=["year", "number"], name="one_objective_per_number")]

    def __str__(self) -> str:
        return self.title


class Outcome(models.Model):
    """What will be different for children when an objective is met, who delivers it and who challenges."""

    objective = models.ForeignKey(Objective, on_delete=models.CASCADE, related_name="outcomes")
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    responsible = models.ManyToManyField(
        PartnershipBody, related_name="outcomes_delivered", help_text="Plans and delivers."
    )
    accountable = models.ForeignKey(
        PartnershipBody,
        on_delete=models.PROTECT,
        related_name="outcomes_challenged",
        help_text="Monitors and challenges.",
    )
    citation = models.ForeignKey("boards.Citation", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["objective", "number"]
        constraints = [models.UniqueConstraint(fields=["objective", "number"], name="one_outcome_per_number")]

    def __str__(self) -> str:
        return self.text
