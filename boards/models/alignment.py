"""What the board shares with the other bodies: plans that must agree with its own, and themes of both."""

from django.db import models
from django.db.models import F, Q

from boards.models.partnership import PartnershipBody
from boards.models.plan import Objective
from boards.models.records import BoardRecord, YearRecord


class AlignedPlan(YearRecord):
    """A plan or strategy of another body, and how the board's plan for the year answers to it."""

    title = models.CharField("plan or strategy", max_length=160)
    body = models.ForeignKey(
        PartnershipBody, on_delete=models.PROTECT, related_name="plans", verbose_name="whose plan it is"
    )
    asks = models.TextField("what it says about safeguarding", blank=True)
    objectives = models.ManyToManyField(
        Objective, blank=True, related_name="aligned_plans", verbose_name="objectives of ours that answer it"
    )
    differs = models.TextField("where the two plans differ", blank=True)
    checked_on = models.DateField("last compared", null=True, blank=True)
    link = models.URLField("where it is published", blank=True)

    _history_m2m_fields = ["objectives"]

    class Meta(YearRecord.Meta):
        verbose_name = "plan of another body"
        verbose_name_plural = "plans of other bodies"

    def __str__(self) -> str:
        return self.title


class SharedTheme(BoardRecord):
    """A theme that concerns whole families, which the board and other bodies take on together."""

    title = models.CharField("theme", max_length=160)
    bodies = models.ManyToManyField(PartnershipBody, related_name="shared_themes", verbose_name="shared with")
    lead = models.ForeignKey(
        PartnershipBody, on_delete=models.PROTECT, null=True, blank=True, related_name="themes_led"
    )
    why = models.TextField("why it is shared", blank=True)
    approach = models.TextField("what is done together", blank=True)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)

    _history_m2m_fields = ["bodies"]

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=F("starts_on")),
                name="theme_ends_after_start",
                violation_error_message="A theme cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.title
