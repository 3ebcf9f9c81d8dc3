"""How good the board thinks it is: grade descriptors, its self-evaluation, and what inspectors asked for."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from boards.models.agencies import Agency
from boards.models.records import BoardRecord, CitedRecord


class Grade(models.TextChoices):
    """The four grades of an inspection, best first."""

    OUTSTANDING = "outstanding", "Outstanding"
    GOOD = "good", "Good"
    REQUIRES_IMPROVEMENT = "requires_improvement", "Requires improvement"
    INADEQUATE = "inadequate", "Inadequate"


class Criterion(models.Model):
    """Something that boards are judged on. The criteria are reference data that all boards share."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=160)
    question = models.CharField(max_length=300)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        verbose_name_plural = "criteria"

    def __str__(self) -> str:
        return self.title


class GradeDescriptor(models.Model):
    """What a board of a grade looks like on one criterion."""

    criterion = models.ForeignKey(Criterion, on_delete=models.CASCADE, related_name="descriptors")
    grade = models.CharField(max_length=20, choices=Grade)
    text = models.TextField()

    class Meta:
        ordering = ["criterion"]
        constraints = [
            models.UniqueConstraint(fields=["criterion", "grade"], name="one_descriptor_per_grade")
        ]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.get_grade_display()}"


class SelfEvaluation(CitedRecord):
    """The board's own judgement on one criterion in one year, with its evidence."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        "boards.FinancialYear", on_delete=models.CASCADE, related_name="self_evaluations", editable=False
    )
    criterion = models.ForeignKey(Criterion, on_delete=models.PROTECT, related_name="self_evaluations")
    grade = models.CharField(max_length=20, choices=Grade, blank=True)
    assessed_on = models.DateField("judged", null=True, blank=True)
    evidence = models.TextField(blank=True, help_text="The measures, audits and voices that show it.")
    next_step = models.TextField("what would make it better", blank=True)

    class Meta:
        ordering = ["year", "criterion"]
        constraints = [
            models.UniqueConstraint(
                fields=["year", "criterion"],
                name="one_self_evaluation_per_criterion",
                violation_error_message="The year already has a judgement on this criterion.",
            ),
            models.CheckConstraint(
                condition=Q(grade="") | (~Q(evidence="") & Q(assessed_on__isnull=False)),
                name="self_evaluation_grade_with_evidence",
                violation_error_message="A grade needs its evidence and the day on which it was judged.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.criterion}, {self.year}"


class Recommendation(BoardRecord):
    """What an inspection, a peer review or an improvement notice asked for, and whether it is signed off."""

    class SignOff(models.TextChoices):
        NOT_YET = "not_yet", "Not signed off"
        IN_PART = "in_part", "Signed off in part"
        IN_FULL = "in_full", "Signed off in full"

    prefix: ClassVar[str] = "I"

    source = models.CharField(max_length=160, help_text="The inspection, review or notice that asked for it.")
    text = models.TextField("what is asked")
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="recommendations",
        verbose_name="answered by",
    )
    due_on = models.DateField("due", null=True, blank=True)
    sign_off = models.CharField("signed off", max_length=8, choices=SignOff, default=SignOff.NOT_YET)
    signed_off_by = models.CharField(
        max_length=160, blank=True, help_text="The body or the post: the Improvement Board."
    )
    signed_off_on = models.DateField("when it was signed off", null=True, blank=True)
    evidence = models.TextField(
        "evidence of impact",
        blank=True,
        help_text="What is different for children, and how that is known. Needed for signing off in full.",
    )

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(sign_off="not_yet") | ~Q(signed_off_by=""),
                name="recommendation_signed_off_by_somebody",
                violation_error_message="Say who signed it off.",
            ),
            models.CheckConstraint(
                condition=~Q(sign_off="in_full") | ~Q(evidence=""),
                name="recommendation_in_full_with_evidence",
                violation_error_message="It is signed off in full only with evidence of impact.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.text}"
