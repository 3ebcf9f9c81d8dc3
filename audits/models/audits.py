"""Audits, inspections, peer reviews and self-assessments of the partnership's work."""

from django.db import models
from django.db.models import F, Q


class Audit(models.Model):
    """One piece of quality assurance. It names a theme and a sample, never a case."""

    class Kind(models.TextChoices):
        MULTI_AGENCY = "multi_agency", "Multi-agency case audit"
        SINGLE_AGENCY = "single_agency", "Single-agency audit"
        DIP_SAMPLE = "dip_sample", "Dip sample or follow-up"
        THEMATIC_REVIEW = "thematic_review", "Thematic review"
        PEER_REVIEW = "peer_review", "Peer review or challenge"
        INSPECTION = "inspection", "Inspection"
        SELF_ASSESSMENT = "self_assessment", "Self-assessment"
        CHALLENGE = "challenge", "Challenge session"
        SURVEY = "survey", "Survey"
        PROGRAMME = "programme", "Programme of audits"

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        ONGOING = "ongoing", "Under way"
        DONE = "done", "Done"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="audits")
    year = models.ForeignKey("boards.FinancialYear", on_delete=models.CASCADE, related_name="audits")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=16, choices=Kind)
    state = models.CharField(max_length=8, choices=State)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    when = models.CharField(max_length=120, blank=True, help_text="As the source tells it: December 2013.")
    sample = models.CharField(max_length=120, blank=True, help_text="Number of cases, as known.")
    commissioned_by = models.CharField(max_length=120, blank=True)
    done_by = models.CharField(max_length=120, blank=True)
    finding = models.TextField(blank=True)
    note = models.TextField(blank=True)
    is_in_year_programme = models.BooleanField(
        default=False, help_text="One of the board's multi-agency audits of the year."
    )
    actions = models.ManyToManyField(
        "boards.Action", blank=True, related_name="audits", help_text="What is to be done because of it."
    )
    citation = models.ForeignKey("boards.Citation", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["year", "starts_on", "title"]
        constraints = [
            models.UniqueConstraint(fields=["board", "year", "slug"], name="one_audit_per_slug"),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=F("starts_on")),
                name="audit_ends_after_start",
                violation_error_message="An audit cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.title
