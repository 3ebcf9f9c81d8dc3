"""The other bodies of the partnership, and who answers to whom."""

from django.db import models
from django.db.models import F, Q

from boards.models.records import CitedRecord


class PartnershipBody(CitedRecord):
    """A board, committee or group of bodies that the safeguarding board works with; also the board itself."""

    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, related_name="partnership_bodies", editable=False
    )
    slug = models.SlugField(editable=False)
    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=40, blank=True)
    role = models.CharField(max_length=300, blank=True, help_text="What it does, in a sentence.")
    in_framework = models.BooleanField(default=False, help_text="Drawn in the governance framework.")
    is_party_to_memorandum = models.BooleanField("party to the memorandum of understanding", default=False)
    tier = models.PositiveSmallIntegerField(default=1, help_text="Row in the framework, from the top.")
    ends_on = models.DateField(null=True, blank=True)
    end_note = models.CharField(max_length=160, blank=True)
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["board", "position"]
        verbose_name_plural = "partnership bodies"
        constraints = [models.UniqueConstraint(fields=["board", "slug"], name="one_body_per_slug")]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        return self.short_name or self.name


class BodyRelation(CitedRecord):
    """How one body stands to another."""

    board_path = "source__board"

    class Kind(models.TextChoices):
        REPORTS_TO = "reports_to", "reports to"
        HOLDS_TO_ACCOUNT = "holds_to_account", "holds to account"
        SCRUTINISES = "scrutinises", "scrutinises"
        SHARES_REPORTS = "shares_reports", "shares reports with"
        OVERSEES = "oversees", "oversees"
        MEETS = "meets", "meets"

    source = models.ForeignKey(PartnershipBody, on_delete=models.CASCADE, related_name="relations")
    kind = models.CharField(max_length=16, choices=Kind)
    target = models.ForeignKey(PartnershipBody, on_delete=models.CASCADE, related_name="relations_to_it")
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["source", "target"]
        constraints = [
            models.UniqueConstraint(fields=["source", "kind", "target"], name="one_relation_of_a_kind"),
            models.CheckConstraint(
                condition=~Q(source=F("target")),
                name="relation_between_two_bodies",
                violation_error_message="Choose two different bodies.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source.label} {self.get_kind_display()} {self.target.label}"
