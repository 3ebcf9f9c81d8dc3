"""The organisations that make up the partnership."""

from django.db import models

from boards.models.records import CitedRecord


class Agency(CitedRecord):
    """An organisation that works with the board."""

    class Statutory(models.TextChoices):
        """Standing as a board partner under section 13 of the Children Act 2004."""

        YES = "yes", "Statutory board partner"
        REASONABLE_STEPS = "reasonable_steps", "To be represented where reasonable"
        NO = "no", "Not a statutory board partner"
        UNCLEAR = "unclear", "Depends on facts not recorded"

    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, related_name="agencies", editable=False
    )
    slug = models.SlugField(editable=False)
    name = models.CharField(max_length=160)
    other_names = models.CharField(max_length=300, blank=True, help_text="Other spellings met in papers.")
    sector = models.CharField(max_length=80)
    statutory = models.CharField("statutory status", max_length=16, choices=Statutory)
    legal_basis = models.CharField(max_length=200, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"
        constraints = [
            models.UniqueConstraint(
                fields=["board", "slug"],
                name="one_agency_per_slug",
                violation_error_message="Another agency of this board has this short name.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_statutory(self) -> bool:
        return self.statutory == self.Statutory.YES
